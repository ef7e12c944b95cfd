// What the interview talks to: lines in, text out, and a clock for the timed tests. The terminal is
// one; the tests bring their own.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lumbago {

// What came of waiting for a key.
struct KeyInput {
  std::optional<std::string> typed;  // a key, or a word without its Enter; Enter alone is empty
  bool ended = false;                // the input has ended
  bool gone_on = false;              // the program was stopped meanwhile, and goes on
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

  // Waits at most `milliseconds` for a key, or for ever if that is below zero. Where there are no
  // single keys, a whole line stands for one.
  virtual KeyInput wait_for_key(std::int64_t milliseconds);

  // Milliseconds since some moment; never goes back.
  virtual std::int64_t now() = 0;

  virtual void print(std::string_view text) = 0;

  // False while what was printed is still on its way, so that printing more would have to wait.
  virtual bool is_free() { return true; }

  // The window as it is now.
  virtual WindowSize window() { return {}; }
};

// Standard input, read through one buffer, and standard error.
class StandardConsole : public Console {
 public:
  std::optional<std::string> read_line(std::string_view again) override;
  bool wait_for_line(std::int64_t milliseconds) override;
  KeyInput wait_for_key(std::int64_t milliseconds) override;
  std::int64_t now() override;
  void print(std::string_view text) override;
  bool is_free() override;
  WindowSize window() override;

 private:
  bool fill(std::string_view again);
  std::optional<std::string> take_line();
  KeyInput read_key();
  KeyInput take_key();

  std::string buffer_;
  bool ended_ = false;
};

}  // namespace lumbago
