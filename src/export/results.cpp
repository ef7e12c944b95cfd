// The lines of a stream of results: short ones, "lumbago.result/1", written straight into the
// output, and "lumbago.error/1".
#include <fmt/core.h>

#include <algorithm>
#include <cstring>

#include "base/json_writer.h"
#include "base/number.h"
#include "export/export.h"
#include "rules/json_values.h"

namespace lumbago {
namespace {

// An id in its quotes. Ids are small letters, digits and '_': in JSON they stand as they are.
class Quoted {
 public:
  explicit Quoted(const std::string& id) : size_(id.size() + 2), text_('"' + id + '"') {
    text_.resize(std::max(size_, at_once));
  }

  std::size_t size() const { return size_; }

  // Copies it to `to`, where at_once bytes may be written, or its size if that is more.
  char* write(char* to) const {
    if (size_ <= at_once)
      std::memcpy(to, text_.data(), at_once);
    else
      std::memcpy(to, text_.data(), size_);
    return to + size_;
  }

  static constexpr std::size_t at_once = 24;  // most ids are shorter

 private:
  std::size_t size_;
  std::string text_;
};

using QuotedIds = std::vector<Quoted>;

template <class Things>
QuotedIds quoted_ids(const Things& things) {
  QuotedIds ids;
  for (const auto& thing : things) ids.emplace_back(thing.id);
  return ids;
}

// Writes into a buffer that is known to be large enough.
struct Line {
  char* at;

  void text(std::string_view text) {
    std::memcpy(at, text.data(), text.size());
    at += text.size();
  }
  void character(char c) { *at++ = c; }
  // 0 to 100
  void score(std::int64_t value) {
    if (value >= 100) return text("100");
    if (value >= 10) character(static_cast<char>('0' + value / 10));
    character(static_cast<char>('0' + value % 10));
  }
  // "id",... and the end of the list
  void ids(const QuotedIds& words, const Indices& indices) {
    for (const Index index : indices) {
      at = words[index].write(at);
      character(',');
    }
    close(']');
  }
  // In place of the last comma, if there is one.
  void close(char bracket) {
    if (at[-1] == ',') --at;
    character(bracket);
  }
};

// As a JSON writer would write it, but most ids can be copied.
void append_id(std::string& out, const RecordId& id) {
  if (id.kind == RecordId::Kind::none) return;
  out += R"(,"$id":)";
  if (id.kind == RecordId::Kind::number) {
    out += id.value;
  } else if (std::all_of(id.value.begin(), id.value.end(),
                         [](char c) { return c >= ' ' && c < '\x7F' && c != '"' && c != '\\'; })) {
    ((out += '"') += id.value) += '"';
  } else {
    JsonWriter json;
    json.string(id.value);
    out += json.take();
  }
}

}  // namespace

struct ResultWriter::State {
  explicit State(const Pack& pack)
      : signs(quoted_ids(pack.triage)),
        contributors(quoted_ids(pack.contributors)),
        scales(quoted_ids(pack.scales)),
        activities(quoted_ids(pack.activities)) {
    // Everything once, each with the longest number it can have; what names ids, twice.
    constexpr std::size_t keys = 300, longest_number = 30;
    std::size_t size = keys + Quoted::at_once;
    for (const auto* words : {&signs, &contributors, &scales, &activities})
      for (const Quoted& word : *words) size += 2 * (word.size() + longest_number);
    buffer.resize(size);
  }

  void write_scores(Line& line, const Summary& summary) const;

  QuotedIds signs, contributors, scales, activities;
  std::vector<char> buffer;
};

ResultWriter::ResultWriter(const Pack& pack) : state_(std::make_unique<State>(pack)) {}
ResultWriter::~ResultWriter() = default;

void ResultWriter::append(std::string& out, const RecordId& id, const Summary& summary) {
  State& state = *state_;
  out += R"({"schema":"lumbago.result/1")";
  append_id(out, id);
  Line line{state.buffer.data()};
  line.text(R"(,"level":")");
  line.text(word(summary.level));
  line.text(R"(","could_be":")");
  line.text(word(summary.could_be));
  line.text(R"(","signs":[)");
  line.ids(state.signs, summary.signs);
  line.text(R"(,"undecided":[)");
  line.ids(state.signs, summary.undecided);
  state.write_scores(line, summary);
  line.text(R"(,"plan":[)");
  line.ids(state.activities, summary.plan);
  line.text(R"(,"withheld":[)");
  line.ids(state.activities, summary.withheld);
  line.text("}\n");
  out.append(state.buffer.data(), line.at);
}

void ResultWriter::State::write_scores(Line& line, const Summary& summary) const {
  line.text(R"(,"contributors":{)");
  for (const SummaryScore& score : summary.contributors) {
    line.at = contributors[score.contributor].write(line.at);
    line.character(':');
    if (score.low != score.high) line.character('[');
    line.score(score.low);
    if (score.low != score.high) {
      line.character(',');
      line.score(score.high);
      line.character(']');
    }
    line.character(',');
  }
  line.close('}');
  line.text(R"(,"scales":{)");
  for (const SummaryScale& scale : summary.scales) {
    line.at = scales[scale.scale].write(line.at);
    line.character(':');
    line.text(scale.score ? format_decimal(*scale.score) : "null");
    line.character(',');
  }
  line.close('}');
}

std::string render_record_error(std::int64_t line, const RecordId& id, const Diagnostics& errors) {
  JsonWriter json;
  json.object([&] {
    json.fields("schema", "lumbago.error/1", "line", line);
    write_id(json, id);
    json.list("errors", errors, [&](const Diagnostic& error) {
      std::string message = error.message;
      if (error.column > 0) message = fmt::format("column {}: {}", error.column, message);
      if (!error.hint.empty()) message += fmt::format(" ({})", error.hint);
      json.object(
          [&] { json.fields("code", error.code, "pointer", error.pointer, "message", message); });
    });
  });
  return json.take() + "\n";
}

}  // namespace lumbago
