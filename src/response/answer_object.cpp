#include "response/answer_object.h"

#include <fmt/core.h>

#include <set>
#include <string_view>
#include <vector>

#include "response/exact_number.h"
#include "response/fhir_response.h"
#include "rules/json_values.h"
#include "rules/question_type.h"

namespace lumbago {
namespace {

RecordId read_id(const JsonValue& value, const std::string& pointer, Faults& faults) {
  if (value.kind == JsonKind::null) return {};
  const bool number = value.kind == JsonKind::number;
  if (value.kind != JsonKind::string && !(number && is_whole_number(value.text))) {
    const Words& words = faults.words;
    const std::string given =
        number ? clipped(value.text) : std::string(kind_name(value.kind, words));
    faults.add("wrong-type", pointer,
               words.say<Message::answer_wrong_type>("$id", words.text(Message::json_text_or_whole),
                                                     given));
    return {};
  }
  return {number ? RecordId::Kind::number : RecordId::Kind::text, value.text};
}

void check_pack(const Pack& pack, const JsonValue& value, const std::string& pointer,
                Faults& faults) {
  const Words& words = faults.words;
  if (value.kind == JsonKind::null) return;
  if (value.kind != JsonKind::string) {
    faults.add("wrong-type", pointer,
               words.say<Message::answer_wrong_type>("$pack", words.text(Message::json_text),
                                                     kind_name(value.kind, words)));
  } else if (value.text != pack.info.id && value.text != pack_name(pack)) {
    faults.add("wrong-pack", pointer,
               words.say<Message::answers_other_pack>(clipped(value.text), pack_name(pack)));
  }
}

void read_metadata(const Pack& pack, const JsonMember& member, const std::string& pointer,
                   Response& response, Faults& faults) {
  if (member.key == "$id")
    response.id = read_id(member.value, pointer, faults);
  else if (member.key == "$pack")
    check_pack(pack, member.value, pointer, faults);
  else
    faults.add("unknown-key", pointer,
               faults.words.say<Message::answer_unknown_key>(clipped(member.key)),
               std::string(faults.words.text(Message::answer_known_keys)));
}

Record read(const QuestionNames& names, std::string_view json, const std::string& file,
            const Words& words) {
  Faults faults{file, {}, words};
  const JsonValue document = read_object<Message::answers_not_object>(json, faults);
  if (!faults.errors.empty()) return {{}, std::move(faults.errors)};
  Response response = is_fhir(document) ? read_fhir_response(names, document, faults)
                                        : read_answer_object(names, document, "", faults);
  RecordId id = response.id;
  if (!faults.errors.empty()) return {std::move(id), std::move(faults.errors)};
  return {std::move(id), std::move(response)};
}

}  // namespace

Response read_answer_object(const QuestionNames& names, const JsonValue& object,
                            const std::string& pointer, Faults& faults) {
  const Pack& pack = names.pack();
  Response response = empty_response(pack);
  std::vector<bool> seen(pack.questions.size(), false);
  std::set<std::string_view> others;  // keys that are no question's
  std::size_t unknown = 0;
  for (const JsonMember& member : object.members) {
    const std::string place = pointer + pointer_step(member.key);
    const std::optional<Index> question = names.find(member.key);
    if (question ? seen[*question] : !others.insert(member.key).second) {
      faults.add("duplicate-key", place,
                 faults.words.say<Message::answer_duplicate_key>(clipped(member.key)));
    } else if (question) {
      seen[*question] = true;
      response.answers[*question] =
          read_answer(pack.questions[*question], member.value, place, faults);
    } else if (member.key.starts_with('$')) {
      read_metadata(pack, member, place, response, faults);
    } else {
      faults.add("unknown-question", place,
                 faults.words.say<Message::answer_unknown_question>(clipped(member.key)),
                 names.hint(member.key, unknown++, faults.words));
    }
  }
  return response;
}

void write_answer_fields(const Pack& pack, const Response& response, JsonWriter& json) {
  write_id(json, response.id);
  for (std::size_t i = 0; i < pack.questions.size(); ++i) {
    if (!response.answers[i]) continue;
    json.key(pack.questions[i].id);
    write_answer(json, pack.questions[i], *response.answers[i]);
  }
}

std::string pack_name(const Pack& pack) {
  return fmt::format("{}@{}", pack.info.id, pack.info.version);
}

Result<Response> read_answers(const Pack& pack, std::string_view json, const std::string& file,
                              const Words& words) {
  return read(QuestionNames(pack), json, file, words).response;
}

Record read_record(const QuestionNames& names, std::string_view json) {
  return read(names, json, "", Words());
}

Record read_record(const Pack& pack, std::string_view json) {
  return read_record(QuestionNames(pack), json);
}

std::string write_answers(const Pack& pack, const Response& response, JsonWriter::Layout layout) {
  JsonWriter json(layout);
  json.object([&] {
    json.field("$pack", pack_name(pack));
    write_answer_fields(pack, response, json);
  });
  return layout == JsonWriter::Layout::pretty ? json.take() + "\n" : json.take();
}

}  // namespace lumbago
