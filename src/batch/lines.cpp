#include "batch/lines.h"

#include <algorithm>
#include <cstring>

namespace lumbago {
namespace {

std::ptrdiff_t ptrdiff(std::size_t size) { return static_cast<std::ptrdiff_t>(size); }

constexpr std::size_t piece_size = std::size_t{256} << 10;

// The place of the next newline, or `to`.
std::size_t find_newline(const std::string& buffer, std::size_t from, std::size_t to) {
  const void* const found = std::memchr(buffer.data() + from, '\n', to - from);
  return found == nullptr
             ? to
             : static_cast<std::size_t>(static_cast<const char*>(found) - buffer.data());
}

}  // namespace

std::int64_t Lines::number(std::size_t i) const {
  if (!quoted) return first + static_cast<std::int64_t>(i);
  const auto begin = buffer.begin();
  return first + std::count(begin, i == 0 ? begin : begin + ptrdiff(ends[i - 1] + 1), '\n');
}

// The end of the line that goes on at `from`, or `to`.
std::size_t LineSource::find_end(const std::string& buffer, std::size_t from, std::size_t to) {
  if (!quoted_) return find_newline(buffer, from, to);
  for (std::size_t at = from; at < to; ++at) {
    if (buffer[at] == '"') inside_ = !inside_;
    if (buffer[at] == '\n' && !inside_) return at;
  }
  return to;
}

Result<bool> LineSource::next(Lines& lines) {
  lines.ends.clear();
  lines.first = next_;
  lines.from = 0;
  lines.quoted = quoted_;
  std::size_t used = rest_.size();
  if (lines.buffer.size() < used) lines.buffer.resize(used);
  std::copy(rest_.begin(), rest_.end(), lines.buffer.begin());
  while (lines.ends.empty() && !ended_) {
    const Result<std::size_t> count = read_piece(lines, used);
    if (!count.ok()) return count.errors();
    const std::size_t end = used + *count;
    for (std::size_t at = find_end(lines.buffer, used, end); at < end;
         at = find_end(lines.buffer, at + 1, end))
      lines.ends.push_back(at);
    used = end;
    // No line is kept longer than that, however it goes on.
    if (lines.ends.empty() && used > limit_ + 1) {
      used = limit_ + 1;
      drop();
    }
  }
  keep_rest(lines, used);
  if (ended_ && !rest_.empty()) {
    lines.ends.push_back(used);
    rest_.clear();
  }
  next_ = lines.number(lines.count());
  return lines.count() > 0;
}

// Reads behind the first `used` bytes of the buffer; gives how many are there to use.
Result<std::size_t> LineSource::read_piece(Lines& lines, std::size_t used) {
  std::string& buffer = lines.buffer;
  const std::size_t needed = used + piece_size + padding_;
  if (buffer.size() < needed) buffer.resize(needed);
  const Result<std::size_t> count = reader_.read(buffer.data() + used, piece_size);
  if (!count.ok()) return count.errors();
  ended_ = *count == 0;
  if (!dropping_) return *count;
  const std::size_t newline = find_newline(buffer, used, used + *count);
  dropping_ = newline == used + *count;
  std::copy(buffer.data() + newline, buffer.data() + used + *count, buffer.data() + used);
  return used + *count - newline;
}

void LineSource::keep_rest(const Lines& lines, std::size_t used) {
  const std::size_t begin = lines.ends.empty() ? 0 : lines.ends.back() + 1;
  rest_.assign(lines.buffer, begin, used - begin);
  if (rest_.size() <= limit_ + 1) return;
  rest_.resize(limit_ + 1);
  drop();
}

}  // namespace lumbago
