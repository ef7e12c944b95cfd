// The page and the letter of one assessment, compared with whole outputs.
#include <doctest/doctest.h>

#include <string>

#include "cli/present.h"
#include "engine/engine.h"
#include "response/answers.h"
#include "support/expected_text.h"
#include "support/pack_text.h"
#include "support/sample_assessment.h"

namespace lumbago {
namespace {

Style told_as(Telling telling) {
  Style style;
  style.program_version = "0.1.0";
  style.telling = telling;
  return style;
}

std::string sample_as(const Style& style, Format format = Format::text) {
  return render_assessment(Engine(sample::pack()), sample::response(), sample::assessment(), format,
                           style);
}

std::string emergency_as(const Style& style, Format format = Format::text) {
  return render_assessment(Engine(sample::pack()), sample::emergency_response(),
                           sample::emergency(), format, style);
}

}  // namespace

TEST_CASE("the page") {
  Style style = told_as(Telling::page);
  SUBCASE("80 columns") { check_expected("page-80.txt", sample_as(style)); }
  SUBCASE("40 columns") {
    style.width = 40;
    check_expected("page-40.txt", sample_as(style));
  }
  SUBCASE("accessible, with doses that can be read aloud") {
    style.accessible = true;
    check_expected("page-accessible.txt", sample_as(style));
  }
  SUBCASE("Markdown") { check_expected("page.md", sample_as(style, Format::markdown)); }
}

TEST_CASE("the page of an emergency is how to get help and nothing else") {
  const Style style = told_as(Telling::page);
  const std::string text = emergency_as(style);
  check_expected("page-emergency.txt", text);
  for (const Contributor& contributor : sample::pack().contributors)
    CHECK(text.find(contributor.title) == std::string::npos);
  for (const Activity& activity : sample::pack().activities)
    CHECK(text.find(activity.title) == std::string::npos);
}

TEST_CASE("the letter to a clinician") {
  const Style style = told_as(Telling::letter);
  SUBCASE("text") { check_expected("letter.txt", sample_as(style)); }
  SUBCASE("Markdown") { check_expected("letter.md", sample_as(style, Format::markdown)); }
  SUBCASE("an emergency stands first") {
    check_expected("letter-emergency.txt", emergency_as(style));
  }
}

TEST_CASE("a policy without a plan names no activity on the page or in the letter") {
  Assessment assessment = sample::assessment();
  assessment.triage.policy = PlanPolicy::none;
  assessment.plan = {};
  for (const Telling telling : {Telling::page, Telling::letter}) {
    const std::string text = render_assessment(Engine(sample::pack()), sample::response(),
                                               assessment, Format::text, told_as(telling));
    for (const Activity& activity : sample::pack().activities) {
      CAPTURE(activity.id);
      CHECK(text.find(activity.title) == std::string::npos);
    }
  }
}

namespace {

// Questions about the legs matter to the plan of somebody who sits; those about mood to a score.
const std::string checklists = R"(
questions:
  - {id: sits, ask: "Do you sit a lot?", type: boolean}
  - {id: stiff, short: Stiff legs, ask: "Are your legs stiff?", type: boolean}
  - {id: tired, short: Tired legs, ask: "Are your legs tired?", type: boolean}
  - {id: drives, short: Driving, ask: "Do you drive?", type: boolean, when: sits}
  - {id: rides, short: Riding, ask: "Do you ride a bus?", type: boolean, when: sits}
  - {id: sad, short: Low, ask: "Are you low?", type: boolean}
  - {id: tense, short: Tense, ask: "Are you tense?", type: boolean}
groups:
  - {id: legs, ask: "Your legs:", questions: [stiff, tired]}
  - {id: travel, ask: "How you travel:", questions: [drives, rides]}
  - {id: mood, ask: "Your mood:", questions: [sad, tense]}
contributors:
  - {id: sitting, title: Sitting, evidence: limited, prior: 50, saturates: 1, say: S, verified: false, references: [S1],
     indicators: [{when: sits && (stiff || tired), points: 1}, {when: drives || rides, points: 1}]}
  - {id: strain, title: Strain, role: outlook, evidence: limited, prior: 50, saturates: 1, say: S, verified: false,
     references: [S1], indicators: [{when: sad || tense, points: 1}]}
activities:
  - {id: walk, title: Walk, kind: aerobic, cue: Walk., steps: [Walk.], why: W., dose: {minutes: [5, 10], days: 5}, minutes: 5,
     stop: Stop., policy: gentle, evidence: limited, verified: false, references: [S1]}
plan:
  default_minutes: 15
  max_exercises: 6
  max_advice: 2
  top: 3
  least_score: 15
  slots: [{for: sitting, pick: [walk]}]
  phases: [{weeks: [1, 2], say: Learn.}]
  recheck_weeks: [2]
)";

std::string page_of(const Pack& pack, const std::string& answers) {
  const Engine engine(pack);
  const Response response = *read_answers(pack, answers, "answers.json");
  return render_assessment(engine, response, engine.assess(response), Format::text,
                           told_as(Telling::page));
}

}  // namespace

TEST_CASE("bug: the page named checklists that cannot be asked, or change nothing of the plan") {
  const Pack pack = test::good_pack(checklists);
  const std::string heading = "Not answered; could add to the plan: ";
  CHECK(page_of(pack, "{}").find(heading + "Your legs.\n") != std::string::npos);
  CHECK(page_of(pack, R"({"sits": true})").find(heading + "Your legs; How you travel.\n") !=
        std::string::npos);
  CHECK(page_of(pack, R"({"sits": true, "tired": false})").find(heading + "How you travel.\n") !=
        std::string::npos);
  CHECK(page_of(pack, R"({"sits": false})").find("Not answered") == std::string::npos);
  CHECK(page_of(pack, R"({"sits": true, "rides": true})").find("Not answered") ==
        std::string::npos);
}

}  // namespace lumbago
