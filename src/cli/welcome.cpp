// Coming back: what `lumbago` alone shows to somebody whose plan is saved.
#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "base/streams.h"
#include "cli/clock.h"
#include "cli/commands.h"
#include "cli/record.h"
#include "cli/terminal.h"
#include "exercise/ask.h"
#include "exercise/moving.h"
#include "interview/interview.h"
#include "journal/due.h"
#include "print/print.h"
#include "terminal/signals.h"

namespace lumbago {
namespace {

enum class Choice : std::uint8_t { exercise, check_again, history, new_interview, leave };

constexpr std::array<Message, 4> choices{Message::welcome_exercise, Message::welcome_check,
                                         Message::welcome_history, Message::welcome_new};

void print_choices(Console& console, const Display& display, const Words& words) {
  Screen screen(console, display);
  screen.blank_line();
  for (std::size_t i = 0; i < choices.size(); ++i)
    screen.choice(std::to_string(i + 1) + ".", words.text(choices[i]));
  screen.say(words.text(Message::welcome_ask));
}

// All of it is seen at once, the choices and the prompt too: in a low window less is said of the
// day.
void show(const Context& context, const PackInUse& pack, const SavedPlan& plan, const Due& due) {
  const StreamFacts facts = look_at(Stream::error);
  Style style = style_of(context, pack);
  static_cast<Display&>(style) = display_of(facts, context.invocation, context.environment);
  LineCount below;
  print_choices(below, style, context.words);
  std::string text;
  for (const DayDetail detail : {DayDetail::doses, DayDetail::names, DayDetail::nothing}) {
    text = print_text(tell_today(pack.pack(), plan.assessment, due, context.words, detail), style);
    const auto rows = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    const bool fits = rows + below.lines() < static_cast<std::size_t>(facts.rows);
    if (facts.rows == 0 || style.accessible || fits) break;
  }
  print_error(text);
}

Result<Choice, Exit> choose(const Context& context) {
  const Words& words = context.words;
  StandardConsole console;
  const Display display =
      display_of(look_at(Stream::error), context.invocation, context.environment);
  const KeyMode keys(display.keys);
  print_choices(console, display, words);
  Screen screen(console, display);
  const std::optional<std::size_t> chosen = ask_choice(screen, words, choices.size());
  if (console.failed()) return Exit::failed;
  return chosen ? static_cast<Choice>(*chosen) : Choice::leave;
}

Context with_command(const Context& context, Command command) {
  Context other = context;
  other.invocation.command = command;
  return other;
}

}  // namespace

std::optional<Exit> run_welcome(const Context& context) {
  const std::optional<Journal> journal = Journal::find(context.environment, context.words);
  if (!journal) return std::nullopt;
  // Whatever is wrong with it, the interview comes first and says so.
  const Result<Diary> diary = journal->read();
  if (!diary) return std::nullopt;
  const Result<PackInUse, Exit> pack = load_pack(context);
  if (!pack) return pack.error();
  if (diary->last_with_answers(pack->pack().info.id) == nullptr) return std::nullopt;
  const Result<SavedPlan, Exit> plan = load_plan(context, pack->pack(), *diary);
  if (!plan) return std::nullopt;
  const Result<Moment, Exit> now = read_clock(context);
  if (!now) return now.error();
  show(context, *pack, *plan,
       what_is_due(pack->pack(), plan->assessment.plan, plan->made, *now, *diary));
  const Result<Choice, Exit> chosen = choose(context);
  if (!chosen) return chosen.error();
  switch (*chosen) {
    case Choice::exercise:
      return run_exercise(with_command(context, Command::exercise), *pack);
    case Choice::check_again:
      return std::nullopt;
    case Choice::history:
      return run_history(with_command(context, Command::history), *pack);
    case Choice::new_interview: {
      Context afresh = with_command(context, Command::assess);
      afresh.occasion = Occasion::afresh;
      return run_assess(afresh);
    }
    case Choice::leave:
      break;
  }
  return Exit::done;
}

}  // namespace lumbago
