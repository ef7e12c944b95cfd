#include "interview/console.h"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>

#include "base/streams.h"
#include "interview/signals.h"

namespace lumbago {
namespace {

// No answer is longer; what goes beyond it is dropped.
constexpr std::size_t longest_line = 65536;

}  // namespace

std::optional<std::string> StandardConsole::read_line(std::string_view again) {
  const ContinueNotice notice;
  for (;;) {
    if (auto line = take_line()) return line;
    if (ended_ || !fill(again)) return std::nullopt;
  }
}

bool StandardConsole::wait_for_line(std::int64_t milliseconds) {
  const std::int64_t until = now() + milliseconds;
  while (!ended_ && buffer_.find('\n') == std::string::npos) {
    pollfd input{STDIN_FILENO, POLLIN, 0};
    const std::int64_t left = std::max<std::int64_t>(until - now(), 0);
    const int ready = ::poll(&input, 1, static_cast<int>(left));
    if (ready > 0) fill({});
    if (ready == 0 || (ready < 0 && errno != EINTR)) return false;
  }
  return true;
}

std::int64_t StandardConsole::now() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(
             std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

void StandardConsole::print(std::string_view text) { print_error(text); }

// False, for good, once there is nothing more. A terminal that is gone says so with an error.
bool StandardConsole::fill(std::string_view again) {
  std::array<char, 4096> chunk;
  ssize_t count = ::read(STDIN_FILENO, chunk.data(), chunk.size());
  while (count < 0 && errno == EINTR) {
    if (ContinueNotice::take()) print(again);
    count = ::read(STDIN_FILENO, chunk.data(), chunk.size());
  }
  if (count <= 0) {
    ended_ = true;
    return false;
  }
  const std::string_view fresh(chunk.data(), static_cast<std::size_t>(count));

  const bool full = buffer_.size() >= longest_line;
  buffer_.append(full ? fresh.substr(std::min(fresh.find('\n'), fresh.size())) : fresh);
  return true;
}

std::optional<std::string> StandardConsole::take_line() {
  const std::size_t end = buffer_.find('\n');
  if (end == std::string::npos) return std::nullopt;
  std::string line = buffer_.substr(0, end);
  buffer_.erase(0, end + 1);
  if (!line.empty() && line.back() == '\r') line.pop_back();
  return line;
}

}  // namespace lumbago
