// Reads the scale scores out of an assessment object, as `assess --json` wrote it.
#include <fmt/core.h>

#include <algorithm>

#include "base/number.h"
#include "response/answer_object.h"
#include "response/answers.h"
#include "response/json_tree.h"
#include "rules/entries.h"

namespace lumbago {
namespace {

constexpr std::string_view assessment_schema = "lumbago.assessment/1";

// The text that `key` has in `object`; empty: it has none.
std::string_view text_at(const JsonValue* object, std::string_view key) {
  const JsonValue* found = object == nullptr ? nullptr : find(*object, key);
  return found != nullptr && found->kind == JsonKind::string ? found->text : std::string_view();
}

}  // namespace

JsonValue read_assessment_object(const Pack& pack, std::string_view json, Faults& faults) {
  JsonValue document = read_object<Message::assessment_not_object>(json, faults);
  if (!faults.errors.empty()) return document;
  const std::string_view of = text_at(find(document, "pack"), "id");
  if (text_at(&document, "schema") != assessment_schema)
    faults.add("wrong-schema", "/schema",
               faults.words.say<Message::schema_missing>(assessment_schema));
  else if (of != pack.info.id)
    faults.add("wrong-pack", "/pack/id",
               faults.words.say<Message::assessment_other_pack>(clipped(of), pack.info.id));
  return document;
}

Result<std::vector<std::optional<std::int64_t>>> read_previous(const Pack& pack,
                                                               std::string_view json,
                                                               const std::string& file,
                                                               const Words& words) {
  Faults faults{file, {}, words};
  const JsonValue document = read_assessment_object(pack, json, faults);
  if (!faults.errors.empty()) return std::move(faults.errors);

  std::vector<std::optional<std::int64_t>> scores(pack.scales.size());
  const JsonValue* list = find(document, "scales");
  for (std::size_t i = 0; list != nullptr && i < list->items.size(); ++i) {
    const std::string_view id = text_at(&list->items[i], "id");
    const auto scale = find_id(pack.scales, id);
    const JsonValue* score = find(list->items[i], "score");
    if (!scale || score == nullptr || score->kind == JsonKind::null) continue;
    const auto value = score->kind == JsonKind::number ? parse_decimal(score->text) : std::nullopt;
    if (value) {
      scores[*scale] = *value;
    } else {
      faults.add("wrong-type", fmt::format("/scales/{}/score", i),
                 words.say<Message::answer_wrong_type>(
                     "score", words.text(Message::json_fine_number),
                     score->kind == JsonKind::number ? clipped(score->text)
                                                     : std::string(kind_name(score->kind, words))));
    }
  }
  if (!faults.errors.empty()) return std::move(faults.errors);
  return scores;
}

}  // namespace lumbago
