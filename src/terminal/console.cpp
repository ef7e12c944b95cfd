#include "terminal/console.h"

#include <poll.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <utility>

#include "base/file.h"
#include "base/streams.h"
#include "terminal/line_edit.h"
#include "terminal/signals.h"

namespace lumbago {
namespace {

constexpr char end_of_transmission = 4;  // Ctrl-D

}  // namespace

KeyInput Console::wait_for_word(std::int64_t milliseconds) {
  KeyInput input;
  if (milliseconds >= 0 && !wait_for_line(milliseconds)) return input;
  std::optional<std::string> line = read_line({});
  input.ended = !line;
  if (line) input.key = Key{KeyKind::text, std::move(*line)};
  return input;
}

std::optional<std::string> StandardConsole::read_line(std::string_view again) {
  if (has_keys()) return read_keys_to_enter();
  const ContinueNotice notice;
  for (;;) {
    if (auto line = take_line()) return line;
    if (ended_ || !fill(again)) return std::nullopt;
  }
}

bool StandardConsole::wait_for_line(std::int64_t milliseconds) {
  const std::int64_t until = now() + milliseconds;
  while (!ended_ && !has_line()) {
    pollfd input{STDIN_FILENO, POLLIN, 0};
    const std::int64_t left = std::max<std::int64_t>(until - now(), 0);
    const int ready = ::poll(&input, 1, static_cast<int>(left));
    if (ready > 0 && has_keys())
      read_keys();
    else if (ready > 0)
      fill({});
    if (ready == 0 || (ready < 0 && errno != EINTR)) return false;
  }
  return true;
}

bool StandardConsole::has_keys() { return KeyMode::is_on(); }

KeyInput StandardConsole::wait_for_key(std::int64_t milliseconds) {
  const std::int64_t until = now() + milliseconds;
  for (;;) {
    if (!keys_.empty()) {
      KeyInput input{keys_.front()};
      keys_.pop_front();
      return input;
    }
    if (ended_) return {{}, true};
    const std::int64_t left = std::max<std::int64_t>(until - now(), 0);
    const int ready = KeyMode::wait_for_input(milliseconds < 0 ? -1 : left);
    if (KeyMode::take_gone_on()) return {{}, false, true};
    if (KeyMode::take_resized()) return {{}, false, false, true};
    if (ready > 0) read_keys();
    if (ready == 0 || (ready < 0 && errno != EINTR)) return {};
  }
}

// One key comes alone; letters that come at once are a word, with or without its Enter.
KeyInput StandardConsole::wait_for_word(std::int64_t milliseconds) {
  if (!has_keys()) return Console::wait_for_word(milliseconds);
  KeyInput input = wait_for_key(milliseconds);
  if (!input.key) return input;
  if (input.key->kind == KeyKind::end_of_input) return {{}, true};
  while (input.key->kind == KeyKind::text && !keys_.empty()) {
    const Key next = std::move(keys_.front());
    keys_.pop_front();
    if (next.kind == KeyKind::enter) break;
    input.key->text += next.text;
  }
  return input;
}

// Reads what has come, but nothing behind the end of a line: that is for whoever reads next, which
// may be another program. REQUIRES: something has come.
void StandardConsole::read_keys() {
  if (!decoder_) decoder_.emplace(::getenv("TERM"));
  pollfd input{STDIN_FILENO, POLLIN, 0};
  char c = 0;
  do {
    const ssize_t count = ::read(STDIN_FILENO, &c, 1);
    if (count < 0 && errno == EINTR) return;
    if (count <= 0) return end(count < 0 ? errno : 0);
    decoder_->push({&c, 1});
  } while (c != '\n' && c != end_of_transmission && ::poll(&input, 1, 0) > 0);
  gather_keys(false);
  while (decoder_->is_waiting() && ::poll(&input, 1, KeyDecoder::patience) == 0) gather_keys(true);
}

void StandardConsole::gather_keys(bool as_they_are) {
  while (auto key = as_they_are ? decoder_->next_as_it_is() : decoder_->next())
    keys_.push_back(std::move(*key));
}

bool StandardConsole::has_line() const {
  const auto ends = [](const Key& key) {
    return key.kind == KeyKind::enter || key.kind == KeyKind::end_of_input;
  };
  return buffer_.find('\n') != std::string::npos || std::any_of(keys_.begin(), keys_.end(), ends);
}

// A line that is typed while something else is on the screen.
std::optional<std::string> StandardConsole::read_keys_to_enter() {
  LineEdit line;
  for (;;) {
    const KeyInput input = wait_for_key(-1);
    if (input.ended || (input.key && input.key->kind == KeyKind::end_of_input)) return std::nullopt;
    if (!input.key) continue;
    if (input.key->kind == KeyKind::enter) break;
    line.press(*input.key);
  }
  print(line.view(longest_line).text + "\n");
  return line.text();
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

// There is nothing more; `error` is 0, or why.
void StandardConsole::end(int error) {
  ended_ = true;
  failed_ = error != 0;
  if (failed_) print("\n" + to_text(cannot_read(standard_input, error)));
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
    end(count < 0 ? errno : 0);
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
