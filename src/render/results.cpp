// The lines of a stream of results: short ones, "lumbago.result/1", written straight into the
// output, and "lumbago.error/1".
#include <fmt/format.h>

#include "base/json_writer.h"
#include "base/number.h"
#include "render/render.h"

namespace lumbago {
namespace {

// Ids are small letters, digits and '_': in JSON they stand as they are.
template <class Things>
std::vector<std::string> quoted_ids(const Things& things) {
  std::vector<std::string> ids;
  for (const auto& thing : things) ids.push_back(fmt::format("\"{}\"", thing.id));
  return ids;
}

void append_number(std::string& out, std::int64_t value) {
  const fmt::format_int text(value);
  out.append(text.data(), text.size());
}

// "name":["id",...]
void append_ids(std::string& out, std::string_view name, const std::vector<std::string>& ids,
                const Indices& indices) {
  out += name;
  out += '[';
  bool first = true;
  for (const Index index : indices) {
    if (!first) out += ',';
    first = false;
    out += ids[index];
  }
  out += ']';
}

}  // namespace

ResultWriter::ResultWriter(const Pack& pack)
    : signs_(quoted_ids(pack.triage)),
      contributors_(quoted_ids(pack.contributors)),
      scales_(quoted_ids(pack.scales)),
      activities_(quoted_ids(pack.activities)) {}

void ResultWriter::append(std::string& out, std::string_view id, const Summary& summary) const {
  out += R"({"schema":"lumbago.result/1")";
  if (!id.empty()) (out += R"(,"$id":)") += id;
  (out += R"(,"level":")") += word(summary.level);
  (out += R"(","could_be":")") += word(summary.could_be);
  append_ids(out, R"(","signs":)", signs_, summary.signs);
  append_ids(out, R"(,"undecided":)", signs_, summary.undecided);
  append_scores(out, summary);
  append_ids(out, R"(,"plan":)", activities_, summary.plan);
  append_ids(out, R"(,"withheld":)", activities_, summary.withheld);
  out += "}\n";
}

void ResultWriter::append_scores(std::string& out, const Summary& summary) const {
  out += R"(,"contributors":{)";
  for (const SummaryScore& score : summary.contributors) {
    out += contributors_[score.contributor];
    out += score.low == score.high ? ":" : ":[";
    append_number(out, score.low);
    if (score.low != score.high) {
      out += ',';
      append_number(out, score.high);
      out += ']';
    }
    out += ',';
  }
  if (out.back() == ',') out.pop_back();
  out += R"(},"scales":{)";
  for (const SummaryScale& scale : summary.scales) {
    out += scales_[scale.scale];
    out += ':';
    out += scale.score ? format_decimal(*scale.score) : "null";
    out += ',';
  }
  if (out.back() == ',') out.pop_back();
  out += '}';
}

std::string render_record_error(std::int64_t line, std::string_view id, const Diagnostics& errors) {
  JsonWriter json;
  json.begin_object();
  json.field("schema", "lumbago.error/1");
  json.field("line", line);
  if (!id.empty()) json.key("$id"), json.raw(id);
  json.key("errors");
  json.begin_array();
  for (const Diagnostic& error : errors) {
    std::string message = error.message;
    if (error.column > 0) message = fmt::format("column {}: {}", error.column, message);
    if (!error.hint.empty()) message += fmt::format(" ({})", error.hint);
    json.begin_object();
    json.field("code", error.code);
    json.field("pointer", error.pointer);
    json.field("message", message);
    json.end_object();
  }
  json.end_array();
  json.end_object();
  return json.take() + "\n";
}

}  // namespace lumbago
