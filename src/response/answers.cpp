#include "response/answers.h"

#include <fmt/format.h>

#include "response/answer_object.h"

namespace lumbago {

namespace {

Record read(const QuestionNames& names, std::string_view json, const std::string& file,
            const Words& words) {
  const auto document = read_json(json, file, words);
  if (!document) return {{}, document.errors()};
  Faults faults{file, {}, words};
  if (document->kind != JsonKind::object) {
    faults.add("not-an-object", "",
               words.say<Message::answers_not_object>(kind_name(document->kind, words)));
    return {{}, std::move(faults.errors)};
  }
  Response response = read_answer_object(names, *document, "", faults);
  RecordId id = response.id;
  if (!faults.errors.empty()) return {std::move(id), std::move(faults.errors)};
  return {std::move(id), std::move(response)};
}

}  // namespace

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
