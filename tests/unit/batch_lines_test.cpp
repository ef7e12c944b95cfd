// Lines come out of a stream whole, whatever pieces it is read in.
#include "batch/lines.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>

namespace lumbago {
namespace {

// What a file of `text` gives, as "number:line|".
std::string lines_of(const std::string& text, std::size_t limit = 100, std::int64_t first = 1,
                     bool quoted = false) {
  std::string path = "/tmp/lumbago-lines-XXXXXX";
  const int file = ::mkstemp(path.data());
  REQUIRE(file >= 0);
  REQUIRE(::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size()));
  ::close(file);
  FileReader reader(path);
  ::unlink(path.c_str());
  LineSource source(reader, limit, 64, first, quoted);
  std::string found;
  Lines lines;
  while (true) {
    const Result<bool> more = source.next(lines);
    REQUIRE(more.ok());
    if (!*more) return found;
    for (std::size_t i = 0; i < lines.count(); ++i) {
      CHECK(lines.line(i).data() + lines.line(i).size() + 64 <=
            lines.buffer.data() + lines.buffer.size());
      found += std::to_string(lines.number(i)) + ":" + std::string(lines.line(i)) + "|";
    }
  }
}

TEST_CASE("lines: the last one need not end, empty ones count, and so does where they begin") {
  CHECK(lines_of("") == "");
  CHECK(lines_of("a") == "1:a|");
  CHECK(lines_of("a\n") == "1:a|");
  CHECK(lines_of("a\n\nb\r\n", 100, 7) == "7:a|8:|9:b\r|");
  CHECK(lines_of("\n") == "1:|");
}

TEST_CASE("lines: one that is too long is cut to a byte more than the limit") {
  CHECK(lines_of("0123456789\nb", 4) == "1:0123456789|2:b|");  // it was read whole
  const std::string large(std::size_t{700} << 10, 'x');
  const std::string cut(101, 'x');
  CHECK(lines_of(large) == "1:" + cut + "|");
  CHECK(lines_of(large + "\nb\n" + large + "\nc") == "1:" + cut + "|2:b|3:" + cut + "|4:c|");
}

TEST_CASE("lines: pieces of any size give the same lines") {
  std::string text, expected;
  for (int i = 1; i <= 3000; ++i) {
    const std::string line(static_cast<std::size_t>(i * 7919 % 997),
                           static_cast<char>('a' + i % 26));
    text += line + "\n";
    expected += std::to_string(i) + ":" + line + "|";
  }
  CHECK(lines_of(text, 1000) == expected);
}

TEST_CASE("lines of csv: a newline between quotes ends none, and lines keep their numbers") {
  const auto rows_of = [](const std::string& text, std::size_t limit = 100) {
    return lines_of(text, limit, 1, true);
  };
  CHECK(rows_of("a,\"b\nc\"\nd\n\"e\"\"\n\"\nf") == "1:a,\"b\nc\"|3:d|4:\"e\"\"\n\"|6:f|");
  CHECK(rows_of("a\n\"b\nc\n") == "1:a|2:\"b\nc\n|");
  const std::string large(std::size_t{700} << 10, 'x');
  const std::string cut = "\"" + std::string(100, 'x');
  CHECK(rows_of("\"" + large + "\nb\n\"c\nd\"\n") == "1:" + cut + "|2:b|3:\"c\nd\"|");

  std::string text, expected;
  std::int64_t number = 1;
  for (int i = 1; i <= 2000; ++i) {
    const std::string row = "\"" + std::string(static_cast<std::size_t>(i * 7919 % 499), '\n') +
                            std::to_string(i) + "\",\"\"";
    text += row + "\n";
    expected += std::to_string(number) + ":" + row + "|";
    number += 1 + i * 7919 % 499;
  }
  CHECK(rows_of(text, 1000) == expected);
}

}  // namespace
}  // namespace lumbago
