#include "terminal/console.h"

#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>

#include "base/streams.h"
#include "terminal/signals.h"

namespace lumbago {
namespace {

// No answer is longer; what goes beyond it is dropped.
constexpr std::size_t longest_line = 65536;

}  // namespace

KeyInput Console::wait_for_key(std::int64_t milliseconds) {
  KeyInput input;
  if (milliseconds >= 0 && !wait_for_line(milliseconds)) return input;
  input.typed = read_line({});
  input.ended = !input.typed;
  return input;
}

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

KeyInput StandardConsole::wait_for_key(std::int64_t milliseconds) {
  if (!KeyMode::is_on()) return Console::wait_for_key(milliseconds);
  if (!buffer_.empty()) return take_key();
  const std::int64_t until = now() + milliseconds;
  for (;;) {
    pollfd input{STDIN_FILENO, POLLIN, 0};
    const std::int64_t left = std::max<std::int64_t>(until - now(), 0);
    const int ready = ::poll(&input, 1, milliseconds < 0 ? -1 : static_cast<int>(left));
    if (KeyMode::take_gone_on()) return {{}, false, true};
    if (ready > 0) return read_key();
    if (ready == 0 || errno != EINTR) return {};
  }
}

// One key comes alone; what comes at once is words with their Enters, or a key that sends several
// bytes.
KeyInput StandardConsole::read_key() {
  constexpr char end_of_transmission = 4;  // Ctrl-D
  std::array<char, 4096> chunk;
  const ssize_t count = ::read(STDIN_FILENO, chunk.data(), chunk.size());
  if (count < 0 && errno == EINTR) return {};
  if (count <= 0 || chunk[0] == end_of_transmission) return {{}, true, false};
  for (const char c : std::string_view(chunk.data(), static_cast<std::size_t>(count)))
    buffer_ += c == '\r' ? '\n' : c;
  return take_key();
}

// The next of what was read. REQUIRES: something was.
KeyInput StandardConsole::take_key() {
  const std::size_t end = std::min(buffer_.find('\n'), buffer_.size());
  KeyInput input;
  input.typed = buffer_.substr(0, end);
  buffer_.erase(0, end + 1);
  return input;
}

std::int64_t StandardConsole::now() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(
             std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

void StandardConsole::print(std::string_view text) { print_error(text); }

bool StandardConsole::is_free() {
  pollfd output{STDERR_FILENO, POLLOUT, 0};
  return ::poll(&output, 1, 0) > 0;
}

WindowSize StandardConsole::window() {
  winsize size{};
  if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0) return {};
  return {size.ws_col, size.ws_row};
}

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
