// Reads an assessment object, as `assess --json` wrote it, to be kept.
#include <fmt/core.h>

#include "base/number.h"
#include "response/answer_object.h"
#include "response/answers.h"
#include "response/json_tree.h"

namespace lumbago {
namespace {

class EarlierReader {
 public:
  // REQUIRES: the document has a pack with an id.
  EarlierReader(const JsonValue& document, Faults& faults) : document_(document), faults_(faults) {}

  EarlierAssessment read() {
    EarlierAssessment found;
    const JsonValue& pack = *find(document_, "pack");
    found.version = text(pack, "/pack", "version");
    found.sha256 = text(pack, "/pack", "sha256");
    if (const auto* triage = member(document_, "", "triage", JsonKind::object)) {
      found.level = one_of<Level>(*triage, "level");
      found.policy = one_of<PlanPolicy>(*triage, "plan_policy");
    }
    found.scales = scores("scales", "score", "score");
    found.contributors = scores("contributors", "low", "high");
    if (const auto* plan = member(document_, "", "plan", JsonKind::object)) {
      JsonWriter json;
      write(*plan, json);
      found.plan = json.take();
    }
    return found;
  }

 private:
  const JsonValue* member(const JsonValue& object, const std::string& pointer, std::string_view key,
                          JsonKind kind) {
    const JsonValue* found = find(object, key);
    if (found == nullptr) {
      faults_.add("missing-key", pointer, faults_.words.say<Message::answer_missing_key>(key));
      return nullptr;
    }
    if (found->kind == kind) return found;
    faults_.add("wrong-type", pointer + pointer_step(key),
                faults_.words.say<Message::answer_wrong_type>(
                    key, kind_name(kind, faults_.words), kind_name(found->kind, faults_.words)));
    return nullptr;
  }

  std::string text(const JsonValue& object, const std::string& pointer, std::string_view key) {
    const JsonValue* found = member(object, pointer, key, JsonKind::string);
    return found == nullptr ? std::string() : found->text;
  }

  template <class E>
  E one_of(const JsonValue& triage, std::string_view key) {
    const std::string given = text(triage, "/triage", key);
    if (const std::optional<E> value = from_word<E>(given)) return *value;
    if (!given.empty())
      faults_.add("wrong-type", "/triage" + pointer_step(key),
                  faults_.words.say<Message::assessment_unknown_word>(key, clipped(given)));
    return E{};
  }

  // What has no score (null) is left out.
  std::vector<EarlierScore> scores(std::string_view name, std::string_view low,
                                   std::string_view high) {
    std::vector<EarlierScore> found;
    const JsonValue* list = member(document_, "", name, JsonKind::array);
    for (std::size_t i = 0; list != nullptr && i < list->items.size(); ++i) {
      const JsonValue& item = list->items[i];
      const std::string pointer = fmt::format("/{}/{}", name, i);
      const bool decimal = name == "scales";
      if (const auto* score = find(item, low); score != nullptr && score->kind == JsonKind::null)
        continue;
      const std::int64_t least = number(item, pointer, low, decimal);
      found.push_back({text(item, pointer, "id"), least,
                       low == high ? least : number(item, pointer, high, decimal)});
    }
    return found;
  }

  std::int64_t number(const JsonValue& object, const std::string& pointer, std::string_view key,
                      bool decimal) {
    const JsonValue* found = member(object, pointer, key, JsonKind::number);
    if (found == nullptr) return 0;
    const auto value = decimal ? parse_decimal(found->text) : parse_integer(found->text);
    if (value) return *value;
    faults_.add(
        "wrong-type", pointer + pointer_step(key),
        faults_.words.say<Message::answer_wrong_type>(
            key, faults_.words.text(decimal ? Message::json_fine_number : Message::json_whole),
            clipped(found->text)));
    return 0;
  }

  // read_json() bounds how deep a document is.
  void write(const JsonValue& value, JsonWriter& json) {
    switch (value.kind) {
      case JsonKind::null:
        return json.null();
      case JsonKind::boolean:
        return json.boolean(value.boolean);
      case JsonKind::number:
        return json.raw(value.text);
      case JsonKind::string:
        return json.string(value.text);
      case JsonKind::array:
        json.begin_array();
        for (const JsonValue& item : value.items) write(item, json);
        return json.end_array();
      case JsonKind::object:
        break;
    }
    json.begin_object();
    for (const JsonMember& member : value.members) {
      json.key(member.key);
      write(member.value, json);
    }
    json.end_object();
  }

  const JsonValue& document_;
  Faults& faults_;
};

}  // namespace

Result<EarlierAssessment> read_assessment(const Pack& pack, std::string_view json,
                                          const std::string& file, const Words& words) {
  Faults faults{file, {}, words};
  const JsonValue document = read_assessment_object(pack, json, faults);
  if (!faults.errors.empty()) return std::move(faults.errors);
  EarlierAssessment found = EarlierReader(document, faults).read();
  if (!faults.errors.empty()) return std::move(faults.errors);
  return found;
}

}  // namespace lumbago
