// How far an interview has come. Its state is the draft (the answers, and which questions were
// skipped) and the marks of questions that the person goes through again; everything else is asked
// of the engine each time. That is why going back, resuming a draft and replaying answers need no
// code of their own.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "engine/engine.h"
#include "response/answers.h"

namespace lumbago {

// One prompt: a question, or the questions of a checklist, ascending.
struct Step {
  Indices questions;                // never empty
  std::optional<Index> group;       // set: a checklist
  bool again = false;               // the person is going through it again
  bool for_safety = false;          // it was skipped once, and an emergency hangs on it
  std::size_t part = 1;             // of a checklist that is longer than a screen
  bool answered_last_time = false;  // and that answer may be kept
  bool operator==(const Step&) const = default;
};

// The parts of an interview, in their order. How many questions there will be hangs on the answers,
// so that a number of them would grow and shrink; which part it is only ever goes up.
enum class InterviewPart : std::uint8_t { signs, plan };

// Full asks, in the pack's order, what weighs by itself, and then offers the rest. Quick asks about
// the warning signs first, and ends after twelve prompts unless these need more. Signs asks about
// nothing else, and offers nothing.
enum class Pace : std::uint8_t { full, quick, signs };

// Where a step stands: "[4, part 1 of 3: ...]".
struct Position {
  std::size_t number = 1;
  InterviewPart part = InterviewPart::signs;
  bool operator==(const Position&) const = default;
};

constexpr std::size_t longest_checklist = 10;

// Whether these questions of the group can be one checklist on the screen. What holds of some
// questions must hold of fewer.
using Fits = std::function<bool(Index group, const Indices& questions)>;

// An interview of somebody who answered `last` before. What warning signs read is asked anew, with
// no answer to keep; of the rest, what lasts is taken over and the last answer can be kept. With
// Pace::signs everything is taken over but the yes/no questions that signs read.
Draft start_again(const Pack& pack, const Response& last, Pace pace);

class Progress {
 public:
  // `engine` must outlive it.
  Progress(const Engine& engine, Draft draft, Pace pace = Pace::full);

  const Draft& draft() const { return draft_; }

  // True if it goes on from answers or skips of an interview that was left.
  bool was_begun() const { return was_begun_; }

  // The answers of last time, as far as they may be kept.
  const Response& last_time() const { return last_time_; }
  const Pack& pack() const { return engine_.pack(); }

  // True once a warning sign that is an emergency is certain.
  bool is_emergency() const;

  // A checklist that does not fit is shown in parts. At first ten questions do; one always does.
  void limit_checklists(Fits fits) { fits_ = std::move(fits); }

  // The step to show now; nullopt: nothing is left to ask unless the person wants more. A checklist
  // shows those questions of its group that can be asked now.
  std::optional<Step> next() const;

  // What would be asked if the person wanted more, as far as it is known now; empty once they do.
  std::vector<Step> offered() const;
  void take_more() { more_ = true; }

  // Of somebody who answers again: the activities that the plan would hold if all answers of last
  // time that may be kept still held, and that it does not hold without those that were not asked.
  Indices leaving_plan() const;

  // Goes one step back from `step`, or from the end. False: there is none before it.
  bool go_back(const std::optional<Step>& from);

  // The steps that are answered or skipped, in order.
  std::vector<Step> settled() const;

  // Shows `step` again at the next call of next().
  void reopen(const Step& step);

  // One answer a question of the step; nullopt: skipped. A skipped question that an emergency hangs
  // on is asked once more before it counts as skipped.
  // Returns the questions whose answers were dropped because they no longer apply.
  Indices settle(const Step& step, const std::vector<std::optional<Answer>>& answers);

  // Leaves the step as it was answered before, or last time. Returns what settle() does.
  Indices keep(const Step& step);

  Position position(const Step& step) const;

  // The parts that the pack has questions for, ascending.
  const std::vector<InterviewPart>& parts() const { return parts_; }

 private:
  bool is_settled(Index question) const;
  bool emergency_hangs_on(Index question) const;
  Indices open_now() const;
  Indices open_signs() const;
  std::optional<Index> first_of(const Indices& open) const;
  Step step_at(Index first, const Indices& open) const;
  Step settled_step(Index question) const;
  std::size_t parts_before(Index group, Index question) const;
  std::vector<Indices> screens_of(Index group, const Indices& members) const;
  Indices drop_what_no_longer_applies();
  bool stays(Index question) const;
  std::vector<Step> shown() const;
  bool can_be_kept(const Indices& questions) const;
  Response with_last_time(const std::function<bool(Index)>& holds) const;
  void take_over();

  const Engine& engine_;
  Draft draft_;
  Pace pace_;
  bool was_begun_ = false;
  Response last_time_;
  std::vector<bool> again_;             // to be shown again, one flag a question
  std::vector<bool> for_safety_;        // skipped once already
  std::vector<bool> weighty_;           // by question: it or one of its checklist is
  bool more_ = false;                   // what is offered is asked too
  std::vector<InterviewPart> part_of_;  // by question
  std::vector<InterviewPart> parts_;
  Fits fits_ = [](Index, const Indices& questions) {
    return questions.size() <= longest_checklist;
  };
};

}  // namespace lumbago
