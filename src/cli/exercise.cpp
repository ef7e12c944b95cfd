// The commands that are followed along at the terminal: exercise and breaks.
#include "exercise/exercise.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/signal_pause.h"
#include "base/streams.h"
#include "cli/clock.h"
#include "cli/commands.h"
#include "cli/record.h"
#include "cli/terminal.h"
#include "exercise/breaks.h"
#include "exercise/moving.h"
#include "inspect/inspect.h"
#include "interview/interview.h"
#include "journal/due.h"
#include "print/print.h"
#include "rules/entries.h"
#include "rules/plan_limits.h"

namespace lumbago {
namespace {

constexpr std::int64_t default_minutes_of_sitting = 40;

std::vector<MoveSpec> moves_of(const Pack& pack, const Plan& plan, const Indices& items) {
  std::vector<MoveSpec> moves;
  for (const Index index : items) {
    const PlanItem& item = plan.items[index];
    const Activity& activity = pack.activities[item.activity];
    if (is_exercise(activity.kind)) moves.push_back(move_of(activity, item.activity, item.easier));
  }
  return moves;
}

Display display_on_error(const Context& context) {
  return display_of(look_at(Stream::error), context.invocation, context.environment);
}

// Keeps what happens in a session. What cannot be kept is said once, and stops nobody.
class SessionKeeper {
 public:
  SessionKeeper(const Context& context, const Pack& pack, Present& present, const Moment& now)
      : context_(context), pack_(pack), present_(present), now_(now) {}

  ExerciseKeeper hooks() {
    return {[this](std::optional<std::int64_t> pain) { begin(pain); },
            [this](const SavedMove& move) { return save(move); },
            [this](Index activity) { wish(WishKind::easier, activity); },
            [this](Index activity) { return swap(activity); },
            [this](std::optional<std::int64_t> pain) { end(pain); }};
  }

 private:
  template <class Done>
  bool kept(const Result<Done>& result) {
    if (result.ok()) return true;
    if (!std::exchange(told_, true)) {
      print_error(to_text(result.error()));
      complain(context_.words.text(Message::exercise_not_kept));
    }
    return false;
  }

  void begin(std::optional<std::int64_t> pain) {
    const SignalPause pause;
    const Result<std::int64_t> session = present_.journal.begin_session(now_, pain);
    if (kept(session)) session_ = *session;
  }

  bool save(const SavedMove& move) {
    const SignalPause pause;
    return session_ && kept(present_.journal.add_move(*session_, move));
  }

  void end(std::optional<std::int64_t> pain) {
    const SignalPause pause;
    if (session_) kept(present_.journal.end_session(*session_, pain));
  }

  bool wish(WishKind kind, Index activity) {
    const SignalPause pause;
    return kept(present_.journal.add(now_, SavedWish{kind, pack_.activities[activity].id}));
  }

  std::optional<MoveSpec> swap(Index activity) {
    const std::optional<PlanItem> item = item_instead(pack_, present_.plan, activity);
    if (!item) return std::nullopt;
    const Activity& other = pack_.activities[item->activity];
    if (!is_exercise(other.kind)) return std::nullopt;
    wish(WishKind::swap, activity);
    present_.plan.response.set_aside.push_back(activity);
    return move_of(other, item->activity, item->easier);
  }

  const Context& context_;
  const Pack& pack_;
  Present& present_;
  const Moment now_;
  std::optional<std::int64_t> session_;
  bool told_ = false;
};

// Nothing to follow: why, and what is due instead.
Exit tell_why_not(const Context& context, const PackInUse& pack, const Present& present,
                  const Due& due) {
  Style style = style_of(context, pack);
  static_cast<Display&>(style) = display_on_error(context);
  print_error(
      print_text(tell_today(pack.pack(), present.plan.assessment, due, context.words), style));
  return Exit::done;
}

// A new warning sign: the questions of the signs once more. The plan that follows may have no
// moves.
Exit ask_signs(const Context& context) {
  Context again = context;
  again.invocation.command = Command::assess;
  again.occasion = Occasion::new_sign;
  return run_assess(again);
}

// The pack's first break of the plan that says how often; nullptr: the plan has none.
const Activity* break_of(const Pack& pack, const Plan& plan) {
  for (const PlanItem& item : plan.items) {
    const Activity& activity = pack.activities[item.activity];
    if (activity.kind == ActivityKind::break_ && activity.dose.every_minutes) return &activity;
  }
  return nullptr;
}

}  // namespace

Exit run_exercise(const Context& context, const PackInUse& in_use) {
  const Pack& pack = in_use.pack();
  if (!is_terminal(Stream::in))
    return refuse_usage(std::string(context.words.text(Message::usage_no_terminal)));
  Result<Present, Exit> present = load_present(context, pack);
  if (!present) return present.error();
  const Result<Moment, Exit> now = read_clock(context);
  if (!now) return now.error();
  const Plan& plan = present->plan.assessment.plan;
  const Due due = what_is_due(pack, plan, present->plan.made, *now, present->diary);
  std::vector<MoveSpec> moves = moves_of(pack, plan, due.items);
  const bool allowed = present->plan.assessment.triage.policy <= PlanPolicy::gentle;
  if (!allowed || moves.empty()) return tell_why_not(context, in_use, *present, due);

  std::optional<Farewell> farewell;
  farewell.emplace("\n" + std::string(context.words.text(Message::exercise_left)) + "\n");
  StandardConsole console;
  SessionKeeper keeper(context, pack, *present, *now);
  const ExerciseEnding ending = follow_along(
      pack, context.words, std::move(moves), console,
      {display_on_error(context), context.invocation.say.value_or("")}, keeper.hooks());
  farewell.reset();
  if (ending == ExerciseEnding::new_sign) return ask_signs(context);
  return ending == ExerciseEnding::input_ended ? Exit::failed : Exit::done;
}

void play_movement(const Context& context, const Pack& pack, const std::string& name) {
  const bool at_terminal = is_terminal(Stream::in) && is_terminal(Stream::out);
  const std::optional<Card> card = describe(pack, name, context.words);
  if (!at_terminal || context.invocation.output || !card) return;
  StandardConsole console;
  show_in_motion(card->poses, context.words, console, display_on_error(context));
}

Exit run_breaks(const Context& context, const PackInUse& in_use) {
  const Pack& pack = in_use.pack();
  if (!is_terminal(Stream::in))
    return refuse_usage(std::string(context.words.text(Message::usage_no_terminal)));
  const Result<Moment, Exit> now = read_clock(context);
  if (!now) return now.error();
  const Result<Journal, Exit> journal = find_journal(context);
  if (!journal) return journal.error();
  const Result<Diary, Exit> diary = read_diary(*journal);
  if (!diary) return diary.error();

  BreakSetting setting{
      display_on_error(context), context.invocation.every.value_or(default_minutes_of_sitting * 60),
      std::string(context.words.text(Message::breaks_move)), context.invocation.say.value_or("")};
  // Without a plan it is a timer all the same.
  std::optional<SavedPlan> plan;
  if (diary->last_with_answers(pack.info.id) != nullptr)
    if (Result<SavedPlan, Exit> loaded = load_plan(context, pack, *diary)) plan = *loaded;
  if (const Activity* move = plan ? break_of(pack, plan->assessment.plan) : nullptr) {
    setting.what = move->cue;
    if (!context.invocation.every) setting.every = move->dose.every_minutes->low * 60;
  }
  const Farewell farewell("\n");
  StandardConsole console;
  bool told = false;
  remind_of_breaks(context.words, console, setting, [&](bool taken) {
    const SignalPause pause;
    const Result<Moment, Exit> then = read_clock(context);
    const Result<std::int64_t> kept = journal->add(then ? *then : *now, SavedBreak{taken});
    if (!kept && !std::exchange(told, true)) print_error(to_text(kept.error()));
  });
  return console.failed() ? Exit::failed : Exit::done;
}

}  // namespace lumbago
