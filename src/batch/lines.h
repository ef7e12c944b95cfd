// Reads a stream of lines in pieces that hold whole lines, in bounded memory however long a line
// is.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"

namespace lumbago {

// Some whole lines of the stream. Made to be filled again and again.
struct Lines {
  std::string buffer;             // longer than the lines, so that bytes after them may be read
  std::vector<std::size_t> ends;  // of each line, without its newline; the next begins one further
  std::int64_t first = 1;         // the number of the first of them
  std::size_t from = 0;           // the first of them that is a record
  bool quoted = false;            // a line may have newlines of its own, between quotes

  std::size_t count() const { return ends.size(); }
  std::string_view line(std::size_t i) const {
    const std::size_t begin = i == 0 ? 0 : ends[i - 1] + 1;
    return std::string_view(buffer).substr(begin, ends[i] - begin);
  }
  // The number of the line, or of its first where it has several.
  std::int64_t number(std::size_t i) const;
};

class LineSource {
 public:
  // A line of more than `limit` bytes is cut to limit + 1. At least `padding` bytes may be read
  // after each line. `first` is the number of the first line. `quoted`: a newline between quotes,
  // as CSV has them, ends no line.
  LineSource(FileReader& reader, std::size_t limit, std::size_t padding, std::int64_t first,
             bool quoted = false)
      : reader_(reader), limit_(limit), padding_(padding), next_(first), quoted_(quoted) {}

  // The whole lines that one read of the input completes, or the next read that completes any; the
  // last line of all need not end with a newline. False: there are no more. Errors: those of
  // FileReader::read.
  Result<bool> next(Lines& lines);

 private:
  std::size_t find_end(const std::string& buffer, std::size_t from, std::size_t to);
  // A quote that is not closed must not take the lines after its own along.
  void drop() { dropping_ = true, inside_ = false; }
  Result<std::size_t> read_piece(Lines& lines, std::size_t used);
  void keep_rest(const Lines& lines, std::size_t used);

  FileReader& reader_;
  std::size_t limit_;
  std::size_t padding_;
  std::int64_t next_;
  bool quoted_;
  bool inside_ = false;    // what is read next stands between quotes
  std::string rest_;       // the beginning of a line whose end has not been read
  bool dropping_ = false;  // what comes up to the next newline belongs to a line that was cut
  bool ended_ = false;
};

}  // namespace lumbago
