// How groups become checklists, and how far a quick interview goes.
#include "interview/progress.h"

#include <doctest/doctest.h>
#include <fmt/core.h>

#include <string>

#include "support/pack_text.h"

namespace lumbago {
namespace {

// A sign on each of `count` yes/no questions, of which every third is for those who are over 50.
Pack pack_of(int count) {
  std::string questions = "questions:\n  - {id: age, ask: A, type: integer, range: [18, 90]}\n";
  std::string group = "groups:\n  - {id: g, ask: \"Which?\", questions: [";
  std::string signs = "triage:\n";
  for (int i = 0; i < count; ++i) {
    questions += fmt::format("  - {{id: q{}, ask: Q, type: boolean{}}}\n", i,
                             i % 3 == 2 ? ", when: age > 50" : "");
    group += fmt::format("{}q{}", i == 0 ? "" : ", ", i);
    signs += fmt::format(
        "  - {{id: s{}, title: T, level: emergency, when: q{}, say: S, verified: false}}\n", i, i);
  }
  return test::good_pack(questions + group + "]}\n" + signs);
}

Draft start(const Pack& pack, std::int64_t age) {
  Draft draft{empty_response(pack), std::vector<bool>(pack.questions.size())};
  draft.response.answers[0] = Answer{age, {}};
  return draft;
}

Fits at_most(std::size_t longest) {
  return [longest](Index, const Indices& questions) { return questions.size() <= longest; };
}

// The questions of each prompt, when all are answered "no": "1 2 4, 5 7".
std::string prompts(const Pack& pack, std::int64_t age, std::optional<std::size_t> longest = 6) {
  const Engine engine(pack);
  Progress progress(engine, start(pack, age));
  if (longest) progress.limit_checklists(at_most(*longest));
  std::string text;
  while (const auto step = progress.next()) {
    CHECK(step->group.has_value() == (step->questions.size() > 1));
    text += text.empty() ? "" : ",";
    for (const Index question : step->questions) text += fmt::format(" {}", question);
    progress.settle(*step, std::vector<std::optional<Answer>>(step->questions.size(), Answer{}));
  }
  return text;
}

TEST_CASE("a checklist shows those of its group that apply, in screens as long as fit") {
  CHECK(prompts(pack_of(8), 60, std::nullopt) == " 1 2 3 4 5 6 7 8");
  CHECK(prompts(pack_of(11), 60, std::nullopt) == " 1 2 3 4 5 6, 7 8 9 10 11");
  CHECK(prompts(pack_of(6), 60, 4) == " 1 2 3, 4 5 6");
  CHECK(prompts(pack_of(6), 60) == " 1 2 3 4 5 6");
  CHECK(prompts(pack_of(6), 40) == " 1 2 4 5");
  CHECK(prompts(pack_of(7), 60) == " 1 2 3 4, 5 6 7");
  CHECK(prompts(pack_of(7), 40) == " 1 2 4 5 7");
  CHECK(prompts(pack_of(12), 60) == " 1 2 3 4 5 6, 7 8 9 10 11 12");
  CHECK(prompts(pack_of(10), 40) == " 1 2 4 5, 7 8 10");
  CHECK(prompts(pack_of(2), 60) == " 1 2");
}

TEST_CASE("going back shows the same screens of a group again") {
  const Pack pack = pack_of(7);
  const Engine engine(pack);
  Progress progress(engine, start(pack, 60));
  progress.limit_checklists(at_most(6));
  const std::vector<std::optional<Answer>> four(4, Answer{}), three(3, Answer{});
  const Step first = *progress.next();
  progress.settle(first, four);
  const Step second = *progress.next();
  CHECK(progress.position(second) == Position{3, InterviewPart::signs});
  progress.settle(second, three);
  CHECK(!progress.next());
  CHECK(progress.settled().size() == 3);
  REQUIRE(progress.go_back(std::nullopt));
  CHECK(progress.next()->questions == second.questions);
  REQUIRE(progress.go_back(*progress.next()));
  CHECK(progress.next()->questions == first.questions);
}

TEST_CASE("a sign of a checklist that was skipped is asked about once more, alone") {
  const Pack pack = pack_of(7);
  const Engine engine(pack);
  Progress progress(engine, start(pack, 60));
  progress.limit_checklists(at_most(6));
  progress.settle(*progress.next(), {Answer{}, std::nullopt, Answer{}, Answer{}});
  const Step again = *progress.next();
  CHECK((again.questions == Indices{2}));
  CHECK(again.for_safety);
  CHECK(!again.group);
}

TEST_CASE("a quick interview goes beyond twelve prompts for warning signs only") {
  std::string text = "questions:\n";
  for (int i = 0; i < 30; ++i) text += fmt::format("  - {{id: q{}, ask: Q, type: boolean}}\n", i);
  text += "triage:\n";
  for (int i = 0; i < 10; ++i)
    text += fmt::format(
        "  - {{id: s{}, title: T, level: urgent, when: q{}, say: S, verified: false}}\n", i, i);
  text += "contributors:\n";
  for (int i = 10; i < 30; ++i)
    text += fmt::format(
        "  - {{id: c{}, title: T, evidence: limited, prior: 50, saturates: 1, say: S, verified: "
        "false, references: [S1], indicators: [{{when: q{}, points: 1}}]}}\n",
        i, i);
  const Pack pack = test::good_pack(text);
  const Engine engine(pack);
  const auto asked = [&](Pace pace) {
    Progress progress(engine, {empty_response(pack), std::vector<bool>(pack.questions.size())},
                      pace);
    Index count = 0;
    while (const auto step = progress.next()) {
      CHECK(progress.position(*step).number == count + 1);
      CHECK(step->questions == Indices{count++});
      progress.settle(*step, {Answer{}});
    }
    return count;
  };
  CHECK(asked(Pace::full) == 30);
  CHECK(asked(Pace::quick) == 12);
}

}  // namespace
}  // namespace lumbago
