// What of two packs goes together, and what the planner reads that is not a condition.
#include <doctest/doctest.h>

#include "proof/prove.h"

namespace lumbago {
namespace {

Question question(const std::string& id, QuestionType type, std::int64_t min, std::int64_t max) {
  Question made;
  made.id = id;
  made.type = type;
  made.min = min;
  made.max = max;
  return made;
}

TEST_CASE("questions go together by id, type and unit") {
  using Kind = QuestionMatch::Kind;
  Pack before, after;
  before.questions = {question("age", QuestionType::integer, 18, 120),
                      question("ill", QuestionType::boolean, 0, 1),
                      question("height", QuestionType::integer, 50, 250),
                      question("gone", QuestionType::boolean, 0, 1)};
  after.questions = {question("new", QuestionType::boolean, 0, 1),
                     question("height", QuestionType::integer, 50, 250),
                     question("ill", QuestionType::boolean, 0, 1),
                     question("age", QuestionType::integer, 16, 120)};
  after.questions[1].unit = "m";
  const std::vector<QuestionMatch> matches = match_questions(before, after);
  REQUIRE(matches.size() == 5);
  CHECK(matches[0].kind == Kind::in_part);
  CHECK(matches[0].after == 3);
  CHECK(matches[1].kind == Kind::same);
  CHECK(matches[1].after == 2);
  CHECK(matches[2].kind == Kind::other_type);
  CHECK(matches[3].kind == Kind::only_before);
  CHECK(matches[4].kind == Kind::only_after);
  CHECK(matches[4].after == 0);
}

// Two pieces of advice for one contributor that scores when a question is answered yes.
Pack two_pieces_of_advice(std::int64_t most) {
  Pack pack;
  pack.questions = {question("ill", QuestionType::boolean, 0, 1)};
  Contributor contributor;
  contributor.id = "cause";
  contributor.prior = 50;
  contributor.saturates = 1;
  const Condition ill{"ill", {}, Expr{ExprOp::question, ExprType::boolean, 0, 0, {}}};
  contributor.indicators = {Indicator{{Tier{ill, 1}}, false, {}}};
  pack.contributors = {contributor};
  for (const char* id : {"first", "second"}) {
    Activity advice;
    advice.id = id;
    pack.activities.push_back(advice);
  }
  pack.plan.max_advice = most;
  for (const Index activity : {Index{0}, Index{1}}) {
    Slot slot;
    slot.contributor = 0;
    slot.pick = {activity};
    pack.plan.slots.push_back(slot);
  }
  return pack;
}

TEST_CASE("days and order are the same where nothing differs that plans are made from") {
  const Pack pack = two_pieces_of_advice(2);
  Pack other_days = pack;
  other_days.activities[0].dose.days = 3;
  Pack easier_to_score = pack;
  easier_to_score.contributors[0].prior = 60;
  const auto settle = [](const Pack& before, const Pack& after, bool confirmed) {
    Differ differ(before, after, 1000,
                  [=](const DiffClaim&, const AnswerPair&) { return confirmed; });
    return differ.settle({Difference::schedule, 0});
  };
  CHECK(settle(pack, pack, true).settled == Settled::impossible);
  CHECK(settle(pack, other_days, true).settled == Settled::confirmed);
  const DiffFinding open = settle(pack, easier_to_score, false);
  CHECK(open.settled == Settled::unconfirmed);
  CHECK(open.why == "how days and order follow from what differs: the score of 'cause'");
}

TEST_CASE("more advice for contributors is not taken for the same plan") {
  const Pack one = two_pieces_of_advice(1), two = two_pieces_of_advice(2);
  const auto settle = [](const Pack& before, const Pack& after) {
    Differ differ(before, after, 1000, [](const DiffClaim&, const AnswerPair&) { return true; });
    return differ.settle({Difference::activity, 1}).settled;
  };
  CHECK(settle(one, one) == Settled::impossible);
  CHECK(settle(one, two) == Settled::confirmed);
}

}  // namespace
}  // namespace lumbago
