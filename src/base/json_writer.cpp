// The only file that includes RapidJSON.
#include "base/json_writer.h"

#include <fmt/core.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <cstdlib>
#include <new>
#include <variant>

#include "base/number.h"
#include "base/text.h"
#include "base/utf8.h"

namespace lumbago {
namespace {

// RapidJSON's own allocator does not look whether it was given memory.
class Allocator {
 public:
  [[maybe_unused]] static constexpr bool kNeedFree = true;
  static void* Malloc(std::size_t size) { return Realloc(nullptr, 0, size); }
  static void* Realloc(void* block, std::size_t, std::size_t size) {
    void* const moved = std::realloc(block, std::max<std::size_t>(size, 1));
    if (moved == nullptr) throw std::bad_alloc();
    return moved;
  }
  static void Free(void* block) { std::free(block); }
};

using Utf8 = rapidjson::UTF8<>;
using Buffer = rapidjson::GenericStringBuffer<Utf8, Allocator>;
using Compact = rapidjson::Writer<Buffer, Utf8, Utf8, Allocator>;
using Pretty = rapidjson::PrettyWriter<Buffer, Utf8, Utf8, Allocator>;

rapidjson::SizeType size_of(std::string_view text) {
  return static_cast<rapidjson::SizeType>(text.size());
}

// A text as well_formed gives it, which is not a copy where nothing has to be mended.
struct WellFormed {
  explicit WellFormed(std::string_view from) : text(from) {
    if (plain_prefix(from) < from.size()) text = mended = well_formed(from);
  }
  WellFormed(const WellFormed&) = delete;  // `text` may lead into it
  WellFormed& operator=(const WellFormed&) = delete;
  std::string mended;
  std::string_view text;
};

void append_escape(std::string& out, char32_t code) {
  const auto unit = [&out](char32_t value) {
    out += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(value));
  };
  if (code < 0x10000) return unit(code);
  unit(0xD800 + ((code - 0x10000) >> 10));
  unit(0xDC00 + ((code - 0x10000) & 0x3FF));
}

// JSON may hold DEL, C1 and bidi controls as they are, but a terminal that it is printed on may not
// get them. In a JSON text they can stand in strings only, so an escape keeps the value.
std::string escape_unsafe(std::string_view json) {
  return rewritten(json, [](std::string& out, CodePoint point, std::string_view bytes) {
    if (is_unsafe(point.value))
      append_escape(out, point.value);
    else
      out += bytes;
  });
}

}  // namespace

struct JsonWriter::Writer {
  Buffer buffer;
  std::variant<std::monostate, Compact, Pretty> form;

  template <class Call>
  void write(Call call) {
    if (auto* compact = std::get_if<Compact>(&form)) call(*compact);
    if (auto* pretty = std::get_if<Pretty>(&form)) call(*pretty);
  }
};

JsonWriter::JsonWriter(Layout layout) : writer_(std::make_unique<Writer>()) {
  if (layout == Layout::compact) {
    writer_->form.emplace<Compact>(writer_->buffer);
  } else {
    writer_->form.emplace<Pretty>(writer_->buffer).SetIndent(' ', 2);
  }
}

JsonWriter::~JsonWriter() = default;

void JsonWriter::begin_object() {
  writer_->write([](auto& to) { to.StartObject(); });
}

void JsonWriter::end_object() {
  writer_->write([](auto& to) { to.EndObject(); });
}

void JsonWriter::begin_array() {
  writer_->write([](auto& to) { to.StartArray(); });
}

void JsonWriter::end_array() {
  writer_->write([](auto& to) { to.EndArray(); });
}

void JsonWriter::key(std::string_view name) {
  const WellFormed fit(name);
  writer_->write([&fit](auto& to) { to.Key(fit.text.data(), size_of(fit.text)); });
}

void JsonWriter::string(std::string_view value) {
  const WellFormed fit(value);
  writer_->write([&fit](auto& to) { to.String(fit.text.data(), size_of(fit.text)); });
}

void JsonWriter::integer(std::int64_t value) {
  writer_->write([value](auto& to) { to.Int64(value); });
}

void JsonWriter::decimal(std::int64_t thousandths) {
  const std::string text = format_decimal(thousandths);
  writer_->write(
      [&text](auto& to) { to.RawValue(text.data(), text.size(), rapidjson::kNumberType); });
}

void JsonWriter::boolean(bool value) {
  writer_->write([value](auto& to) { to.Bool(value); });
}

void JsonWriter::null() {
  writer_->write([](auto& to) { to.Null(); });
}

void JsonWriter::raw(std::string_view json) {
  writer_->write(
      [json](auto& to) { to.RawValue(json.data(), json.size(), rapidjson::kStringType); });
}

std::string JsonWriter::take() const {
  return escape_unsafe({writer_->buffer.GetString(), writer_->buffer.GetSize()});
}

}  // namespace lumbago
