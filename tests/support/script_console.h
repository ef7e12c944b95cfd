// A console that types from a script and keeps what was said, for tests of the interview.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "terminal/console.h"

namespace lumbago::test {

// A line that is typed `after` milliseconds of waiting (a prompt waits as long as it takes).
struct Typed {
  Typed(const char* text) : line(text) {}
  Typed(std::string text, std::int64_t milliseconds) : line(std::move(text)), after(milliseconds) {}
  std::string line;
  std::int64_t after = -1;  // below zero: only a prompt gets it
};

class ScriptConsole : public Console {
 public:
  explicit ScriptConsole(const std::vector<Typed>& script)
      : script_(script.begin(), script.end()) {}

  std::optional<std::string> read_line(std::string_view) override {
    if (script_.empty()) {
      said_ += "<end of input>";
      return std::nullopt;
    }
    std::string line = script_.front().line;
    script_.pop_front();
    said_ += line + "\n";
    return line;
  }

  bool wait_for_line(std::int64_t milliseconds) override {
    if (!script_.empty() && script_.front().after >= 0) {
      if (script_.front().after <= milliseconds) {
        clock_ += script_.front().after;
        script_.front().after = 0;
        return true;
      }
      script_.front().after -= milliseconds;
    }
    clock_ += milliseconds;
    return false;
  }

  std::int64_t now() override { return clock_; }
  void print(std::string_view text) override { said_ += text; }

  // Everything that was said, with what was typed.
  const std::string& said() const { return said_; }
  std::size_t left() const { return script_.size(); }

 private:
  std::deque<Typed> script_;
  std::string said_;
  std::int64_t clock_ = 1'000'000;
};

}  // namespace lumbago::test
