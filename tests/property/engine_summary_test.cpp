// The short results of a block say what whole assessments say, record by record.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "engine/engine.h"
#include "reference/random_pack.h"

using namespace lumbago;

namespace {

Summary in_short(const Assessment& assessment) {
  Summary summary;
  summary.level = assessment.triage.level;
  summary.could_be = assessment.triage.could_be;
  summary.policy = assessment.triage.policy;
  for (const SignFinding& sign : assessment.triage.signs) summary.signs.push_back(sign.rule);
  for (const Undecided& sign : assessment.triage.undecided) summary.undecided.push_back(sign.rule);
  for (const ContributorFinding& found : assessment.contributors)
    summary.contributors.push_back({found.contributor, found.low, found.high});
  for (const ScaleFinding& scale : assessment.scales)
    summary.scales.push_back({scale.scale, scale.score});
  for (const PlanItem& item : assessment.plan.items) summary.plan.push_back(item.activity);
  for (const Withheld& held : assessment.plan.withheld) summary.withheld.push_back(held.activity);
  return summary;
}

void put(const Response& response, RecordBlock& block) {
  for (std::size_t i = 0; i < response.answers.size(); ++i) {
    if (!response.answers[i]) continue;
    block.columns[i][block.count] = static_cast<std::int32_t>(response.answers[i]->number);
    block.answered[i] |= Lanes{1} << block.count;
  }
  ++block.count;
}

}  // namespace

TEST_CASE("the summary of every record of a block is its assessment in short") {
  CHECK(rc::check("summaries", [] {
    reference::Random random(*rc::gen::arbitrary<std::uint64_t>());
    const Pack pack = reference::random_pack(random);
    const Engine engine(pack);
    BlockEngine blocks(engine);
    for (const std::size_t count : {std::size_t{1}, std::size_t{5}, lane_count}) {
      RecordBlock block(pack.questions.size());
      std::vector<Response> responses;
      while (block.count < count) {
        responses.push_back(reference::random_response(pack, random));
        put(responses.back(), block);
      }
      blocks.run(block);
      for (std::size_t lane = 0; lane < count; ++lane)
        RC_ASSERT(blocks.summary(lane) == in_short(engine.assess(responses[lane])));
    }
  }));
}
