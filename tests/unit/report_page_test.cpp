// The page and the letter of one assessment, compared with whole outputs.
#include <doctest/doctest.h>

#include <string>

#include "cli/present.h"
#include "support/expected_text.h"
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
  return render_assessment(sample::pack(), sample::response(), sample::assessment(), format, style);
}

std::string emergency_as(const Style& style, Format format = Format::text) {
  return render_assessment(sample::pack(), sample::emergency_response(), sample::emergency(),
                           format, style);
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
    const std::string text = render_assessment(sample::pack(), sample::response(), assessment,
                                               Format::text, told_as(telling));
    for (const Activity& activity : sample::pack().activities) {
      CAPTURE(activity.id);
      CHECK(text.find(activity.title) == std::string::npos);
    }
  }
}

}  // namespace lumbago
