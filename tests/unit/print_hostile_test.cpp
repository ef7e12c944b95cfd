// Packs and answers whose texts try to drive the terminal or to become markup.
#include <doctest/doctest.h>

#include <chrono>
#include <string>
#include <vector>

#include "base/text.h"
#include "cli/present.h"
#include "engine/engine.h"
#include "support/sample_assessment.h"

namespace lumbago {
namespace {

// Escape sequences, C1 controls, bidi overrides, a carriage return, a zero-width joiner.
const std::string hostile = "\x1b[2J\x1b]0;x\x07\r\u009b31m\u202etxt\u2066\u200d\x7f";

void spoil(std::string& text) { text = "A" + hostile + text; }

// The sample pack with `spoil` done to each of its texts.
template <class Spoil>
Pack spoiled_pack(Spoil spoil) {
  Pack pack = sample::pack();
  for (std::string* text : {&pack.info.title, &pack.info.intended_use, &pack.info.reviewed_by,
                            &pack.info.safety_net_title, &pack.info.story.say,
                            &pack.info.story.claims[0].say, &pack.files[0]})
    spoil(*text);
  for (std::string& text : pack.info.safety_net) spoil(text);
  for (std::string& text : pack.info.disclaimers) spoil(text);
  for (LevelText& level : pack.info.levels) spoil(level.title), spoil(level.action);
  for (Question& question : pack.questions) {
    for (std::string* text : {&question.ask, &question.help, &question.why, &question.unit})
      spoil(*text);
    for (Option& option : question.options) spoil(option.say);
    if (question.when) spoil(question.when->source);
    if (question.test) spoil(question.test->setup), spoil(question.test->steps[0]);
  }
  for (TriageRule& rule : pack.triage) spoil(rule.title), spoil(rule.say), spoil(rule.when.source);
  for (Contributor& contributor : pack.contributors)
    spoil(contributor.title), spoil(contributor.say);
  for (Contraindication& reason : pack.contraindications) spoil(reason.say);
  for (Scale& scale : pack.scales) spoil(scale.title), spoil(scale.bands[0].say);
  for (Activity& activity : pack.activities) {
    for (std::string* text : {&activity.title, &activity.cue, &activity.why, &activity.easier,
                              &activity.harder, &activity.stop, &activity.steps[0]})
      spoil(*text);
    for (std::string& text : activity.equipment) spoil(text);
    for (Pose& pose : activity.poses) spoil(pose.alt);
  }
  for (Phase& phase : pack.plan.phases) spoil(phase.say);
  for (Reference& reference : pack.references) spoil(reference.cite), spoil(reference.doi);
  return pack;
}

Pack hostile_pack() {
  return spoiled_pack([](std::string& text) { spoil(text); });
}

Style hostile_style() {
  Style style;
  style.explain = true;
  style.pack_source = "packs/" + hostile;
  style.program_version = hostile;
  return style;
}

void check_safe(const std::string& output) { CHECK(output == sanitize(output)); }

TEST_CASE("nothing that drives a terminal reaches any output") {
  const Pack pack = hostile_pack();
  Response response = sample::response();
  response.answers[sample::words] = Answer{0, hostile};
  Assessment assessment = sample::assessment();
  assessment.levers.push_back({sample::words, {0, hostile}, {0, hostile}, {}});
  Style style = hostile_style();
  for (const bool accessible : {false, true}) {
    style.accessible = accessible;
    for (const Format format : {Format::text, Format::markdown, Format::json, Format::html}) {
      check_safe(render_assessment(Engine(pack), response, assessment, format, style));
      check_safe(render_assessment(Engine(pack), response, sample::emergency(), format, style));
    }
    for (const Format format : {Format::text, Format::json, Format::json_schema})
      check_safe(render_questions(pack, format, style));
    for (const Format format : {Format::text, Format::json})
      for (const char* id :
           {"age", "kit", "knee_deficit", "moods", "old", "stands_below", "mood", "new_numbness",
            "long_sitting", "bones", "strap", "S01", "desk_worker"})
        check_safe(render_entity(pack, id, format, style).value());
  }
}

TEST_CASE("what was hostile is shown as replacements, not dropped") {
  Pack pack = sample::pack();
  pack.info.levels[1].action = "Call\x1b[31m now\u202e.";
  const std::string text = render_assessment(Engine(pack), sample::response(), sample::assessment(),
                                             Format::text, Style());
  CHECK(text.starts_with("┃ See someone\n┃ Call\uFFFD[31m now\uFFFD.\n"));
}

// The first line after the callout's title in Markdown, for a pack whose action is `action`.
std::string markdown_of(const std::string& action) {
  Pack pack = sample::pack();
  pack.info.levels[1].action = action;
  const std::string text = render_assessment(Engine(pack), sample::response(), sample::assessment(),
                                             Format::markdown, Style());
  const std::string before = "> **See someone**\n>\n> ";
  REQUIRE(text.starts_with(before));
  return text.substr(before.size(), text.find('\n', before.size()) - before.size());
}

TEST_CASE("a pack's text stays text in Markdown") {
  CHECK(markdown_of("Sit 4.9 h; it's fine (really) - yes.") ==
        "Sit 4.9 h; it's fine (really) - yes.");
  CHECK(markdown_of("[click](http://x.example)") == "\\[click\\](http\\://x.example)");
  CHECK(markdown_of("![i](x)") == "!\\[i\\](x)");
  CHECK(markdown_of("<script>x</script>") == "\\<script\\>x\\</script\\>");
  CHECK(markdown_of("see www.x.example") == "see www\\.x.example");
  CHECK(markdown_of("mail a@x.example") == "mail a`@`x.example");
  CHECK(markdown_of("hip_hinge, (leg_2_days) a_B _c_d e_ 2_x@y z@a_b") ==
        "`hip_hinge`, (`leg_2_days`) a\\_B \\_c\\_d e\\_ 2\\_x`@`y z`@`a\\_b");
  CHECK(markdown_of("*a* _b_ `c` ~d~ |e| \\f") == "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\|e\\| \\\\f");
  CHECK(markdown_of("&lt;b&gt; & c") == "\\&lt;b\\&gt; & c");
  CHECK(markdown_of("# head") == "\\# head");
  CHECK(markdown_of("- item") == "\\- item");
  CHECK(markdown_of("12. item") == "12\\. item");
  CHECK(markdown_of("line\n# one\n\n- two") == "line # one - two");
}

// The tags of a page in their order, with what attributes they have: "p class".
std::vector<std::string> tags_of(const std::string& page) {
  std::vector<std::string> tags;
  for (std::size_t at = page.find("<main>"); (at = page.find('<', at)) != std::string::npos;) {
    std::string tag;
    bool quoted = false;
    for (++at; at < page.size() && (quoted || page[at] != '>'); ++at) {
      if (page[at] == '"') quoted = !quoted;
      if (!quoted) tag += page[at];
    }
    tags.push_back(tag);
  }
  return tags;
}

TEST_CASE("a pack's text stays text in HTML: it adds no tag and no attribute") {
  const std::string markup =
      "\"'><script>alert(1)</script><img src=x onerror=\"x()\"></style><!-- &lt; </p> style='x' ";
  const Pack spoiled = spoiled_pack([&](std::string& text) { text = markup + text; });
  const Pack harmless = spoiled_pack([](std::string& text) { text = "and " + text; });
  Style style;
  style.explain = true;
  for (const Assessment& assessment : {sample::assessment(), sample::emergency()}) {
    const auto page = [&](const Pack& pack) {
      return render_assessment(Engine(pack), sample::response(), assessment, Format::html, style);
    };
    const std::vector<std::string> tags = tags_of(page(spoiled));
    CHECK(tags.size() > 20);
    CHECK(tags == tags_of(page(harmless)));
    for (const char* active : {"<script", "<img", "<!--", "<style", "</style"}) {
      const std::string text = page(spoiled);
      CHECK(text.find(active, text.find("<main>")) == std::string::npos);
    }
  }
}

// The names of the properties of a calendar, in their order.
std::string properties_of(const std::string& calendar) {
  std::string names;
  for (std::size_t at = 0; at < calendar.size(); at = calendar.find("\r\n", at) + 2)
    if (calendar[at] != ' ')
      names += calendar.substr(at, calendar.find_first_of(";:", at) - at) + "\n";
  return names;
}

TEST_CASE("a pack's text stays text in a calendar: it adds no line and no property") {
  const auto written = [](const std::string& before) {
    const Pack pack = spoiled_pack([&](std::string& text) { text = before + text; });
    const Assessment assessment = sample::assessment();
    REQUIRE(has_calendar(assessment));
    return calendar(pack, assessment, {std::chrono::sys_days(std::chrono::days(20'000)), {}},
                    Words());
  };
  const std::string spoiled =
      written("A\r\nATTENDEE:mailto:a@x.example\nEND:VEVENT\x1b[2J;x=\"y\",\\ \u202e");
  CHECK(properties_of(spoiled) == properties_of(written("and ")));
  CHECK(properties_of(spoiled).find("ATTENDEE") == std::string::npos);
  CHECK(spoiled.find('\x1b') == std::string::npos);
}

}  // namespace
}  // namespace lumbago
