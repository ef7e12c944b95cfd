// One assessment through every format, compared with whole outputs.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "base/text.h"
#include "cli/present.h"
#include "support/expected_text.h"
#include "support/sample_assessment.h"

namespace lumbago {
namespace {

Style plain_style() {
  Style style;
  style.program_version = "0.1.0";
  return style;
}

std::string report(Format format, const Style& style) {
  return render_assessment(sample::pack(), sample::response(), sample::assessment(), format, style);
}

std::string emergency_report(Format format, const Style& style) {
  return render_assessment(sample::pack(), sample::emergency_response(), sample::emergency(),
                           format, style);
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::size_t start = 0;
  for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', start)) {
    lines.push_back(text.substr(start, end - start));
    start = end + 1;
  }
  return lines;
}

TEST_CASE("the whole report as text") {
  Style style = plain_style();
  SUBCASE("80 columns") { check_expected("report-80.txt", report(Format::text, style)); }
  SUBCASE("40 columns") {
    style.width = 40;
    check_expected("report-40.txt", report(Format::text, style));
  }
  SUBCASE("120 columns: wrapped at 100") {
    style.width = 120;
    check_expected("report-120.txt", report(Format::text, style));
  }
  SUBCASE("ASCII") {
    style.ascii = true;
    check_expected("report-ascii.txt", report(Format::text, style));
  }
  SUBCASE("accessible") {
    style.accessible = true;
    check_expected("report-accessible.txt", report(Format::text, style));
  }
  SUBCASE("explained") {
    style.explain = true;
    check_expected("report-explain.txt", report(Format::text, style));
  }
}

TEST_CASE("the whole report as Markdown and JSON") {
  Style style = plain_style();
  check_expected("assessment.json", report(Format::json, style));
  style.explain = true;
  check_expected("report.md", report(Format::markdown, style));
  check_expected("report.html", report(Format::html, style));
}

TEST_CASE("an emergency is only that") {
  const Style style = plain_style();
  check_expected("emergency.txt", emergency_report(Format::text, style));
  check_expected("emergency.md", emergency_report(Format::markdown, style));
  check_expected("emergency.html", emergency_report(Format::html, style));
  check_expected("emergency.json", emergency_report(Format::json, style));
}

TEST_CASE("an emergency names no activity and no contributor's plan, in any format") {
  Style style = plain_style();
  style.explain = true;
  const Pack pack = sample::pack();
  for (const Format format : {Format::text, Format::json, Format::markdown}) {
    const std::string output = emergency_report(format, style);
    for (const Activity& activity : pack.activities) {
      CAPTURE(activity.id);
      for (const std::string& told : {activity.title, activity.cue, '"' + activity.id + '"'})
        CHECK(output.find(told) == std::string::npos);
    }
  }
  const std::string text = emergency_report(Format::text, style);
  for (const Contributor& contributor : pack.contributors)
    CHECK(text.find(contributor.title) == std::string::npos);
}

TEST_CASE("policy none below an emergency names no activity, and only data keeps the findings") {
  Assessment assessment = sample::assessment();
  assessment.triage.policy = PlanPolicy::none;
  for (const Format format : {Format::text, Format::json, Format::markdown}) {
    const std::string output =
        render_assessment(sample::pack(), sample::response(), assessment, format, plain_style());
    CHECK((output.find("Long sitting") != std::string::npos) == (format == Format::json));
    for (const Activity& activity : sample::pack().activities) {
      CAPTURE(activity.id);
      CHECK(output.find(activity.title) == std::string::npos);
      CHECK(output.find('"' + activity.id + '"') == std::string::npos);
    }
  }
  const std::string text = render_assessment(sample::pack(), sample::response(), assessment,
                                             Format::text, plain_style());
  CHECK(text.find("This report gives no plan. Speak with a clinician first.") != std::string::npos);
}

// The lines of `text` that are wider than `width`, together.
std::string too_wide(const std::string& text, int width) {
  std::string wide;
  for (const std::string& line : lines_of(text))
    if (display_width(line) > static_cast<std::size_t>(width)) wide += line + '\n';
  return wide;
}

TEST_CASE("no line is wider than the terminal") {
  Style style = plain_style();
  for (const bool accessible : {false, true}) {
    style.accessible = accessible;
    for (style.width = 30; style.width <= 130; ++style.width) {
      CAPTURE(style.width);
      const int limit = std::min(style.width, 100);
      style.explain = false;
      CHECK(too_wide(report(Format::text, style), limit) == "");
      style.explain = true;
      CHECK(too_wide(report(Format::text, style), limit) == "");
    }
  }
}

TEST_CASE("a word wider than the terminal stands alone, uncut") {
  Pack pack = sample::pack();
  const std::string word(50, 'w');
  pack.info.levels[1].action = "See " + word + " now";
  Style style = plain_style();
  style.width = 40;
  const std::string text =
      render_assessment(pack, sample::response(), sample::assessment(), Format::text, style);
  CHECK(text.starts_with("┃ See someone\n┃ See\n┃ " + word + "\n┃ now\n\n"));
}

TEST_CASE("ASCII output is ASCII") {
  Style style = plain_style();
  style.ascii = true;
  style.explain = true;
  for (const std::string& text :
       {report(Format::text, style), emergency_report(Format::text, style),
        render_questions(sample::pack(), Format::text, style)})
    CHECK(std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' || c == '\n'; }));
}

// The text without its colour codes.
std::string without_colour(const std::string& text) {
  std::string bare;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\x1b')
      i = text.find('m', i);
    else
      bare += text[i];
  }
  return bare;
}

TEST_CASE("colour only adds: without it the text is the same") {
  Style style = plain_style();
  const std::string plain = report(Format::text, style);
  style.colour = true;
  const std::string coloured = report(Format::text, style);
  CHECK(
      coloured.starts_with("┃ \x1b[30;46mSee someone\x1b[0m\n┃ Book a visit within two weeks.\n"));
  CHECK(coloured.find("\x1b[1mLong sitting\x1b[0m") != std::string::npos);
  CHECK(without_colour(coloured) == plain);
  CHECK(emergency_report(Format::text, style).starts_with("┃ \x1b[1;97;41mEmergency\x1b[0m"));
}

TEST_CASE("an accessible report has no bars and no drawings") {
  Style style = plain_style();
  style.accessible = true;
  const std::string text = report(Format::text, style);
  CHECK(std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' || c == '\n'; }));
  CHECK(text.find("Score 50 of 100; limited evidence, reported.") != std::string::npos);
  CHECK(text.find("- ") == std::string::npos);
}

TEST_CASE("a pack that is not the built-in one is named in the next command") {
  Style style = plain_style();
  const auto last_line = [&](const std::string& source) {
    style.pack_source = source;
    return lines_of(report(Format::text, style)).back();
  };
  CHECK(last_line("builtin") == "Try next: lumbago show strap");
  CHECK(last_line("packs/knee") == "Try next: lumbago show strap --pack packs/knee");
  CHECK(last_line("my knee's") == "Try next: lumbago show strap --pack 'my knee'\\''s'");
}

Pack pack_with_regions() {
  Pack pack = sample::pack();
  pack.regions.push_back({"uk", {}, {"GB"}, "999", {{HelplineKind::advice, "111"}}, false, {}});
  pack.regions.push_back({"rest", {}, {}, "112", {{HelplineKind::crisis, "0 1"}}, false, {}});
  return pack;
}

std::string emergency_in(const std::string& region, bool assumed, Format format) {
  Style style = plain_style();
  style.width = 100;
  style.region = region;
  style.region_assumed = assumed;
  return render_assessment(pack_with_regions(), sample::emergency_response(), sample::emergency(),
                           format, style);
}

TEST_CASE("an emergency begins with whom to call, and the safety card ends with it") {
  const auto check = [](const std::string& region, bool assumed, const std::string& first,
                        const std::string& last) {
    CAPTURE(region);
    const std::vector<std::string> lines = lines_of(emergency_in(region, assumed, Format::text));
    CHECK(lines[2] == "┃ - " + first);
    const auto card = std::find(lines.begin(), lines.end(), "┃ Get help at once if you notice");
    REQUIRE(lines.end() - card > 4);
    CHECK(card[3] == "┃ - " + first);
    CHECK(card[4] == "┃ " + last);
    CHECK(emergency_in(region, assumed, Format::markdown).find("\n> - " + first) !=
          std::string::npos);
  };
  const std::string advice = "- Medical advice by telephone, when it is no emergency: 111";
  check("GB", false, "Emergency number: 999", advice);
  check("GB", true,
        "Emergency number: 999 (for GB, as this computer is set up; elsewhere, call the local "
        "number)",
        advice);
  for (const std::string region : {"", "XX"})
    check(region, false,
          "Emergency number: 112 in the EU and on many mobile networks; if your local number is "
          "another,",
          "  call that");
}

TEST_CASE("in JSON, the emergency number is only the one of a country that was given") {
  const auto number = [](const std::string& region, bool assumed) {
    const std::string json = emergency_in(region, assumed, Format::json);
    const std::size_t begin = json.find("\"emergency_number\"");
    return begin == std::string::npos ? "none" : json.substr(begin, json.find('\n', begin) - begin);
  };
  CHECK(number("GB", false) == "\"emergency_number\": \"999\"");
  CHECK(number("XX", false) == "\"emergency_number\": \"112\"");
  CHECK(number("GB", true) == "none");
  CHECK(number("", true) == "none");
}

TEST_CASE("who reviewed the pack is said") {
  Pack pack = sample::pack();
  const auto has = [&](const std::string& words) {
    const std::string text = render_assessment(pack, sample::response(), sample::assessment(),
                                               Format::markdown, plain_style());
    return text.find(words) != std::string::npos;
  };
  CHECK(has("No clinician has reviewed this pack."));
  pack.info.reviewed_by = "A. Physio";
  CHECK(has("Reviewed by A. Physio."));
  pack.info.reviewed_on = "2026-01-31";
  CHECK(has("Reviewed by A. Physio on 2026-01-31."));
}

TEST_CASE("ignored answers and the urgent level are told") {
  Assessment assessment = sample::assessment();
  assessment.ignored = {sample::words};
  assessment.triage.level = Level::urgent;
  assessment.triage.policy = PlanPolicy::comfort_only;
  const std::string text = render_assessment(sample::pack(), sample::response(), assessment,
                                             Format::markdown, plain_style());
  CHECK(text.find("## Not used, because it does not apply\n\n- Anything else?\n") !=
        std::string::npos);
  CHECK(text.find("Comfort only, until you have been seen. No exercises for now.") !=
        std::string::npos);
  CHECK(text.find("First be seen. Then answer the questions again after 2, 6 and 12 weeks.") !=
        std::string::npos);
  const std::string json = render_assessment(sample::pack(), sample::response(), assessment,
                                             Format::json, plain_style());
  CHECK(json.find("Some answers were not used, because their questions do not apply.") !=
        std::string::npos);
}

}  // namespace
}  // namespace lumbago
