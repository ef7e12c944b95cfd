// The whole assessment, from its parts.
#include "reference/reference.h"

#include "reference/walk.h"

namespace lumbago::reference {

Assessment assess(const Pack& pack, const Response& response) {
  const Walk walk(pack, response);
  Assessment assessment;
  assessment.id = response.id;
  assessment.triage = find_triage(walk);
  assessment.contributors = find_contributors(walk);
  assessment.scales = find_scales(walk);
  assessment.plan = make_plan(walk, assessment.triage.policy, assessment.contributors);
  assessment.levers = find_levers(pack, response);
  for (Index i = 0; i < pack.questions.size(); ++i) {
    const bool ruled_out = walk.applies(i) == Truth::no;
    if (!walk.answer(i) && !ruled_out) assessment.unanswered.push_back(i);
    if (walk.answer(i) && ruled_out) assessment.ignored.push_back(i);
  }
  return assessment;
}

Truth truth(const Pack& pack, const Response& response, const Condition& condition) {
  return Walk(pack, response).truth(condition.root);
}

}  // namespace lumbago::reference
