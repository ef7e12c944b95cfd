#include "exercise/breaks.h"

#include <algorithm>
#include <optional>

#include "base/text.h"
#include "exercise/exercise.h"
#include "exercise/speaker.h"
#include "terminal/screen.h"
#include "terminal/signals.h"
#include "terminal/wish.h"

namespace lumbago {
namespace {

constexpr std::int64_t later_seconds = 300;
constexpr std::int64_t longest_wait = 60'000;  // milliseconds

enum class BreakKey : std::uint8_t { back, skip, later, stop };

class Reminder {
 public:
  Reminder(const Words& words, Console& console, const BreakSetting& setting,
           const std::function<void(bool)>& keep)
      : words_(words),
        console_(console),
        screen_(console, setting.style),
        setting_(setting),
        keep_(keep),
        speaker_(setting.say) {}

  std::int64_t run() {
    const KeyMode keys(!setting_.style.accessible);
    screen_.say(words_.say<Message::breaks_begin>(span(setting_.every)));
    std::int64_t sit = setting_.every;
    while (!over_) {
      if (!wait(sit)) break;
      sit = remind();
    }
    screen_.say(words_.count<Message::breaks_taken>(taken_));
    return taken_;
  }

 private:
  std::string span(std::int64_t seconds) const {
    return seconds % 60 == 0
               ? words_.count<Message::minutes>(seconds / 60, std::to_string(seconds / 60))
               : words_.count<Message::breaks_seconds>(seconds);
  }

  std::optional<BreakKey> key_of(std::string_view typed) const {
    const std::string lower = lower_case(stripped(typed));
    if (lower.empty() || words_.lists(Message::breaks_words_back, lower)) return BreakKey::back;
    if (lower == "s" || words_.lists(Message::exercise_words_skip, lower)) return BreakKey::skip;
    if (lower == "l" || words_.lists(Message::breaks_words_later, lower)) return BreakKey::later;
    if (lower == "q" || words_.lists(Message::exercise_words_stop, lower)) return BreakKey::stop;
    return std::nullopt;
  }

  // A key that was pressed; nullopt: none yet, or one that means nothing. An end of the input
  // stops.
  std::optional<BreakKey> listen(std::int64_t milliseconds) {
    const KeyInput input = console_.wait_for_word(milliseconds);
    if (input.ended) return BreakKey::stop;
    const std::optional<std::string> typed = input.typed();
    if (!typed) return std::nullopt;
    const std::optional<BreakKey> key = key_of(*typed);
    if (!key) screen_.say(words_.text(Message::breaks_no_key));
    return key;
  }

  // Sits. False: it was stopped. Enter ends it early, as a break of one's own accord; skip and
  // later begin it anew.
  bool wait(std::int64_t seconds) {
    std::int64_t until = console_.now() + seconds * ms_per_second;
    while (console_.now() < until) {
      const auto key = listen(std::min(until - console_.now(), longest_wait));
      if (key == BreakKey::stop) return false;
      if (key == BreakKey::back) {
        count(true);
        until = console_.now() + setting_.every * ms_per_second;
      }
    }
    return true;
  }

  // The seconds to sit from then on.
  std::int64_t remind() {
    console_.print("\a");
    screen_.say(words_.say<Message::breaks_now>(setting_.what));
    speaker_.say(words_.say<Message::breaks_now>(setting_.what));
    for (;;) {
      const auto key = listen(-1);
      if (!key) continue;
      if (key == BreakKey::stop) {
        over_ = true;
        return 0;
      }
      if (key == BreakKey::later) {
        screen_.say(words_.say<Message::breaks_later>(span(later_seconds)));
        return later_seconds;
      }
      count(key == BreakKey::back);
      return setting_.every;
    }
  }

  void count(bool taken) {
    taken_ += taken ? 1 : 0;
    keep_(taken);
    screen_.say(taken ? words_.say<Message::breaks_back>(taken_, span(setting_.every))
                      : words_.say<Message::breaks_skipped>(span(setting_.every)));
  }

  const Words& words_;
  Console& console_;
  Screen screen_;
  const BreakSetting& setting_;
  const std::function<void(bool)>& keep_;
  Speaker speaker_;
  std::int64_t taken_ = 0;
  bool over_ = false;
};

}  // namespace

std::int64_t remind_of_breaks(const Words& words, Console& console, const BreakSetting& setting,
                              const std::function<void(bool taken)>& keep) {
  return Reminder(words, console, setting, keep).run();
}

}  // namespace lumbago
