#include "response/answers.h"

#include <fmt/format.h>

#include "response/answer_object.h"

namespace lumbago {

Result<Response> read_answers(const Pack& pack, std::string_view json, const std::string& file) {
  const auto document = read_json(json, file);
  if (!document) return document.errors();
  Faults faults{file, {}};
  if (document->kind != JsonKind::object) {
    faults.add("not-an-object", "",
               fmt::format("answers are one JSON object, not {}", kind_name(document->kind)));
    return std::move(faults.errors);
  }
  Response response = read_answer_object(pack, *document, "", faults);
  if (!faults.errors.empty()) return std::move(faults.errors);
  return response;
}

std::string write_answers(const Pack& pack, const Response& response) {
  JsonWriter json(JsonWriter::Layout::pretty);
  json.begin_object();
  json.field("$pack", pack_name(pack));
  write_answer_fields(pack, response, json);
  json.end_object();
  return json.take() + "\n";
}

}  // namespace lumbago
