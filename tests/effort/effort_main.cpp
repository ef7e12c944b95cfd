// How much people read: ten typical people are interviewed in every language, and the words and
// prompts that they see are counted, with the words and lines of their page and of the details at
// 80 columns.
//   lumbago_effort          prints the table; fails if somebody has to read more than the bounds
#include <fmt/core.h>

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>
#include <vector>

#include "builtin/builtin.h"
#include "cli/present.h"
#include "interview/dialogue.h"
#include "support/script_console.h"
#include "terminal/walk.h"

namespace lumbago {
namespace {

using test::female;
using test::male;
using test::Respondent;

std::vector<Respondent> typical_people() {
  std::vector<Respondent> people = test::respondents();
  const std::vector<Respondent> more{{"runner, man of 24",
                                      {{"age", 24},
                                       {"sex", male},
                                       {"pain_weeks", 1},
                                       {"pain_now", 2},
                                       {"minutes_per_day", 30},
                                       {"active_days", 6},
                                       {"active_minutes", 60},
                                       {"sitting_hours", 5},
                                       {"longest_sit_minutes", 40},
                                       {"new_effort", 1}}},
                                     {"woman of 31, 20 weeks pregnant",
                                      {{"age", 31},
                                       {"sex", female},
                                       {"pain_weeks", 6},
                                       {"pain_now", 4},
                                       {"pregnant", 1},
                                       {"pregnancy_weeks", 20},
                                       {"minutes_per_day", 15},
                                       {"sitting_hours", 7},
                                       {"longest_sit_minutes", 90},
                                       {"active_days", 2},
                                       {"active_minutes", 20},
                                       {"poor_sleep", 1}}},
                                     {"man of 74 on blood thinners",
                                      {{"age", 74},
                                       {"sex", male},
                                       {"pain_weeks", 4},
                                       {"pain_now", 5},
                                       {"blood_thinners", 1},
                                       {"heart_disease", 1},
                                       {"minutes_per_day", 15},
                                       {"active_days", 3},
                                       {"active_minutes", 20},
                                       {"sitting_hours", 6},
                                       {"longest_sit_minutes", 60},
                                       {"hard_stairs", 1}}},
                                     {"nurse of 45, low and stressed",
                                      {{"age", 45},
                                       {"sex", female},
                                       {"pain_weeks", 30},
                                       {"pain_now", 6},
                                       {"limits_daily_life", 1},
                                       {"minutes_per_day", 20},
                                       {"lifts_often", 1},
                                       {"bends_long", 1},
                                       {"high_stress", 1},
                                       {"poor_sleep", 1},
                                       {"tired_daily", 1},
                                       {"stopped_activity", 1},
                                       {"afraid_to_move", 1},
                                       {"ok_mood", 1},
                                       {"sitting_hours", 3},
                                       {"longest_sit_minutes", 30},
                                       {"active_days", 3},
                                       {"active_minutes", 30}}},
                                     {"driver of 55, legs ache on walking",
                                      {{"age", 55},
                                       {"sex", male},
                                       {"pain_weeks", 20},
                                       {"pain_now", 4},
                                       {"leg_pain_walking", 1},
                                       {"minutes_per_day", 10},
                                       {"drives_often", 1},
                                       {"driving_hours", 6},
                                       {"heavy_vehicle", 1},
                                       {"few_steps", 1},
                                       {"sitting_hours", 9},
                                       {"longest_sit_minutes", 180},
                                       {"active_days", 0}}}};
  people.insert(people.end(), more.begin(), more.end());
  return people;
}

// What stands between blanks and has a letter or a digit in it.
int words_in(std::string_view text) {
  int words = 0;
  bool in_word = false;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (std::isspace(byte) != 0) in_word = false;
    const bool counts = std::isalnum(byte) != 0 || (byte >= 0xC3 && byte <= 0xC5);
    if (counts && !in_word) {
      ++words;
      in_word = true;
    }
  }
  return words;
}

struct Held {
  int words = 0;
  int prompts = 0;
  Response response;
};

// The interview up to its offer, with the lines that the person types.
Held hold(const Engine& engine, const Words& words, const Respondent& person, Pace pace) {
  const test::Straight way = test::straight(engine, person, pace);
  std::vector<test::Typed> script;
  int typed = 0;
  for (const test::Line& line : way.lines) {
    script.emplace_back(line.text.c_str());
    typed += words_in(line.text);
  }
  script.emplace_back("");
  test::ScriptConsole console(script);
  const InterviewResult result = hold_interview(engine, words, way.drafts.front(), console,
                                                {Display(), pace, {}, [](const Draft&) {}});
  if (result.ending != Ending::finished)
    fmt::print("FAULT: the interview of the {} did not end\n{}\n", person.name, console.said());
  return {words_in(console.said()) - typed, static_cast<int>(way.lines.size()),
          result.draft.response};
}

struct Told {
  int words = 0;
  int lines = 0;
};
Told told(const Engine& engine, const Response& response, Language language, Telling telling) {
  Style style;
  style.language = language;
  style.telling = telling;
  style.region = "GB";
  const std::string text =
      render_assessment(engine.pack(), response, engine.assess(response), Format::text, style);
  return {words_in(text), static_cast<int>(std::count(text.begin(), text.end(), '\n'))};
}

// The most that is allowed. Of the pages: the goal. Of the rest: what has been reached, rounded
// up.
struct Bounds {
  Language language;
  int full, quick;                          // words of the desk worker's interview
  int page_words, page_lines;               // of the desk worker's page
  int any_full, any_quick, any_page_lines;  // of anybody
};
constexpr Bounds bounds[] = {
    {Language::english, 1140, 850, 450, 66, 1325, 920, 66},
    {Language::spanish, 1170, 850, 450, 66, 1360, 935, 66},
    {Language::german, 1135, 850, 450, 66, 1315, 925, 66},
};

bool at_most(const char* what, int found, int most) {
  if (found <= most) return true;
  fmt::print("FAULT: {}: {}, which is more than {}\n", what, found, most);
  return false;
}

// One language; false: somebody has to read too much.
bool measure(const Bounds& most) {
  const Words words(most.language);
  const std::string code(code_of(most.language));
  const Pack pack = most.language == Language::english ? builtin_pack() : *builtin_pack_in(code);
  const Engine engine(pack);
  bool good = true;
  bool first = true;
  for (const Respondent& person : typical_people()) {
    const Held full = hold(engine, words, person, Pace::full);
    const Held quick = hold(engine, words, person, Pace::quick);
    const Told page = told(engine, full.response, most.language, Telling::page);
    const Told details = told(engine, full.response, most.language, Telling::details);
    fmt::print("{:3}{:36}{:6}{:6}{:6}{:6}{:6}{:6}{:7}{:6}\n", code, person.name, full.words,
               full.prompts, quick.words, quick.prompts, page.words, page.lines, details.words,
               details.lines);
    good &= at_most("words of a full interview", full.words, first ? most.full : most.any_full);
    good &= at_most("words of a quick interview", quick.words, first ? most.quick : most.any_quick);
    good &= at_most("lines of a page", page.lines, first ? most.page_lines : most.any_page_lines);
    if (first) good &= at_most("words of a page", page.words, most.page_words);
    first = false;
  }
  return good;
}

int run() {
  fmt::print("   {:36}{:>12}{:>12}{:>12}{:>13}\n   {:36}", "", "full", "quick", "page", "details",
             "");
  for (int i = 0; i < 2; ++i) fmt::print("{:>6}{:>6}", "words", "asked");
  fmt::print("{:>6}{:>6}{:>7}{:>6}\n", "words", "lines", "words", "lines");
  bool good = true;
  for (const Bounds& most : bounds) good &= measure(most);
  return good ? 0 : 1;
}

}  // namespace
}  // namespace lumbago

int main() { return lumbago::run(); }
