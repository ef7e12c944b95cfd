// Going back, skipping, keeping and changing, in any order, leaves what a straight interview would.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>
#include <vector>

#include "interview/progress.h"
#include "support/pack_text.h"

namespace lumbago {
namespace {

const std::string questions = R"(
questions:
  - {id: age, ask: "Age?", type: integer, range: [18, 22]}
  - {id: numb, ask: "Numb?", type: boolean}
  - {id: weak, ask: "Weak?", type: boolean}
  - {id: ill, ask: "Ill?", type: boolean}
  - {id: both_sides, ask: "Both sides?", type: boolean, when: numb && age > 19}
  - {id: slow, ask: "Slow?", type: boolean, when: weak || both_sides}
  - {id: fever, ask: "Fever?", type: boolean, when: weak || ill}
  - {id: sits, ask: "Sits?", type: choice, options: [{id: little, say: L}, {id: much, say: M}]}
  - {id: hours, ask: "Hours?", type: integer, range: [0, 3], when: "sits == 'much' && !slow"}
  - {id: breaks, ask: "Breaks?", type: boolean, when: hours > 1 || fever}
  - {id: last, ask: "Last?", type: boolean}
groups:
  - {id: signs, ask: "Which?", questions: [numb, weak, ill]}
  - {id: more, ask: "Which?", questions: [slow, fever]}
triage:
  - {id: numb_sign, title: Numb, level: emergency, when: numb && both_sides, say: Go., verified: false, references: [S1]}
  - {id: fever_sign, title: Fever, level: emergency, when: fever && age == 22, say: Go., verified: false, references: [S1]}
  - {id: ill_sign, title: Ill, level: urgent, when: ill && !breaks, say: Go., verified: false, references: [S1]}
contributors:
  - id: all
    title: Every answer counts, however low the score, so that every question that applies is asked
    evidence: limited
    prior: 14
    saturates: 11
    indicators:
      - {when: age > 20, points: 1}
      - {when: numb, points: 1}
      - {when: weak, points: 1}
      - {when: ill, points: 1}
      - {when: both_sides, points: 1}
      - {when: slow, points: 1}
      - {when: fever, points: 1}
      - {when: "sits == 'much'", points: 1}
      - {when: hours > 1, points: 1}
      - {when: breaks, points: 1}
      - {when: last, points: 1}
    say: Yes.
    verified: false
    references: [S1]
)";

std::vector<std::optional<Answer>> random_answers(const Pack& pack, const Step& step) {
  std::vector<std::optional<Answer>> answers;
  for (const Index index : step.questions) {
    const Question& question = pack.questions[index];
    if (*rc::gen::weightedElement<bool>({{3, false}, {1, true}}))
      answers.emplace_back();
    else
      answers.emplace_back(Answer{*rc::gen::inRange(question.min, question.max + 1), {}});
  }
  return answers;
}

Draft empty_draft(const Pack& pack) {
  return {empty_response(pack), std::vector<bool>(pack.questions.size())};
}

// One thing that a person does at a step.
void act(Progress& progress, const Step& step) {
  switch (*rc::gen::inRange(0, 6)) {
    case 0:
      progress.go_back(step);
      break;
    case 1:
      if (step.again) progress.keep(step);
      break;
    case 2: {
      const std::vector<Step> steps = progress.settled();
      if (!steps.empty()) progress.reopen(*rc::gen::elementOf(steps));
      break;
    }
    default:
      progress.settle(step, random_answers(progress.pack(), step));
  }
}

// Answers as `wanted` does, from the first question to the last.
Response straight(const Engine& engine, const Response& wanted) {
  Progress progress(engine, empty_draft(engine.pack()));
  while (!progress.is_emergency()) {
    const std::optional<Step> step = progress.next();
    if (!step) break;
    std::vector<std::optional<Answer>> answers;
    for (const Index question : step->questions) answers.push_back(wanted.answers[question]);
    progress.settle(*step, answers);
  }
  return progress.draft().response;
}

TEST_CASE("any way through the interview ends as the straight one") {
  const Pack pack = test::good_pack(questions);
  const Engine engine(pack);
  std::size_t finished = 0;
  CHECK(rc::check([&] {
    Progress progress(engine, empty_draft(pack));
    for (int moves = *rc::gen::inRange(0, 40); moves > 0 && !progress.is_emergency(); --moves)
      if (const auto step = progress.next()) act(progress, *step);
    InterviewPart furthest = InterviewPart::signs;
    while (!progress.is_emergency()) {
      const std::optional<Step> step = progress.next();
      if (!step) break;
      const InterviewPart part = progress.position(*step).part;
      if (!step->again) RC_ASSERT(part >= furthest);
      furthest = std::max(furthest, part);
      if (step->again)
        progress.keep(*step);
      else
        progress.settle(*step, random_answers(pack, *step));
    }
    // An emergency ends it, and what should be seen today cuts it short, while answers of later
    // questions may be there from before: who takes the sign back finds them again.
    RC_PRE(!progress.is_emergency());
    RC_PRE(engine.triage(progress.draft().response).policy <= PlanPolicy::gentle);
    ++finished;
    RC_ASSERT(write_answers(pack, straight(engine, progress.draft().response)) ==
              write_answers(pack, progress.draft().response));
  }));
  CHECK(finished > 50);
}

TEST_CASE("a saved interview goes on as if it had not stopped") {
  const Pack pack = test::good_pack(questions);
  const Engine engine(pack);
  CHECK(rc::check([&] {
    Progress progress(engine, empty_draft(pack));
    for (int moves = *rc::gen::inRange(0, 12); moves > 0; --moves)
      if (const auto step = progress.next()) progress.settle(*step, random_answers(pack, *step));
    const auto read = read_draft(pack, write_draft(pack, progress.draft()), "draft.json");
    RC_ASSERT(read.ok());
    const Progress resumed(engine, *read);
    RC_ASSERT(resumed.draft().response == progress.draft().response);
    const auto next = progress.next();
    const auto again = resumed.next();
    RC_ASSERT(next.has_value() == again.has_value());
    if (next) RC_ASSERT(next->questions == again->questions);
  }));
}

}  // namespace
}  // namespace lumbago
