// Answers as CSV: a header of question ids, then one row a person. lumbago(1), CSV, says how each
// type of question stands in a cell.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "response/answers.h"

namespace lumbago {

// Reads the rows below one header. Threads may share it.
class CsvReader {
 public:
  // `pack` must outlive the reader. Errors, all at once: "no-header", "malformed",
  // "unknown-question" (with the nearest id as a hint), "unknown-key" and "duplicate-key".
  static Result<CsvReader> open(const Pack& pack, std::string_view header, const std::string& file,
                                const Words& words = Words());

  // One row without its newline. Errors: those of read_answers() for one answer, each with the name
  // of its column in place of a pointer, "malformed", "too-large", and "wrong-count" for a row with
  // more or fewer cells than the header.
  Record read(std::string_view row) const;

 private:
  enum class Kind : std::uint8_t { question, id, pack };
  struct Column {
    Kind kind = Kind::question;
    Index question = 0;
    std::string name;
  };
  explicit CsvReader(const Pack& pack) : pack_(&pack) {}

  const Pack* pack_;
  std::vector<Column> columns_;
};

}  // namespace lumbago
