// What the interview talks to: lines in, text out, and a clock for the timed tests. The terminal is
// one; the tests bring their own.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

#include "terminal/keys.h"

namespace lumbago {

inline constexpr std::string_view erase_rest_of_row = "\x1b[K";

// What came of waiting for a key.
struct KeyInput {
  std::optional<Key> key;
  bool ended = false;    // the input has ended
  bool gone_on = false;  // the program was stopped meanwhile, and goes on
  bool resized = false;  // the window has another size

  // The letter or word that the key stands for, Enter alone being empty. nullopt: it has none.
  std::optional<std::string> typed() const {
    const bool readable = key && (key->kind == KeyKind::text || key->kind == KeyKind::enter);
    return readable ? std::optional(key->text) : std::nullopt;
  }
};

// How large the window is.
struct WindowSize {
  int columns = 0;
  int rows = 0;  // 0: not known
  bool operator==(const WindowSize&) const = default;
};

class Console {
 public:
  virtual ~Console() = default;

  // The next line without its line break. nullopt: the input has ended; a line that it cut short is
  // not a line. `again` is printed when the program goes on after it was stopped meanwhile.
  virtual std::optional<std::string> read_line(std::string_view again) = 0;

  // Waits at most `milliseconds`; true as soon as read_line would not have to wait.
  virtual bool wait_for_line(std::int64_t milliseconds) = 0;

  // True while single keys are read, and nothing that is typed is shown but by the program.
  virtual bool has_keys() { return false; }

  // Waits at most `milliseconds` for a key, or for ever if that is below zero. REQUIRES:
  // has_keys().
  virtual KeyInput wait_for_key(std::int64_t) { return {}; }

  // The same for what counts at once: a key, or a word that came with its Enter. Where there are no
  // single keys, a whole line stands for one.
  virtual KeyInput wait_for_word(std::int64_t milliseconds);

  // Milliseconds since some moment; never goes back.
  virtual std::int64_t now() = 0;

  virtual void print(std::string_view text) = 0;

  // False while what was printed is still on its way, so that printing more would have to wait.
  virtual bool is_free() { return true; }

  // The window as it is now.
  virtual WindowSize window() { return {}; }
};

// Standard input, read through one buffer, and standard error. Where it cannot be read it has ended
// as well, but the person is told at once that this was an error.
class StandardConsole : public Console {
 public:
  std::optional<std::string> read_line(std::string_view again) override;
  bool wait_for_line(std::int64_t milliseconds) override;
  bool has_keys() override;
  KeyInput wait_for_key(std::int64_t milliseconds) override;
  KeyInput wait_for_word(std::int64_t milliseconds) override;
  std::int64_t now() override;
  void print(std::string_view text) override;
  bool is_free() override;
  WindowSize window() override;

  // True once it has ended by an error.
  bool failed() const { return failed_; }

 private:
  void end(int error);
  bool fill(std::string_view again);
  std::optional<std::string> take_line();
  std::optional<std::string> read_keys_to_enter();
  bool has_line() const;
  void read_keys();
  void gather_keys(bool as_they_are);

  std::string buffer_;  // of lines
  std::optional<KeyDecoder> decoder_;
  std::deque<Key> keys_;
  bool ended_ = false;
  bool failed_ = false;
};

}  // namespace lumbago
