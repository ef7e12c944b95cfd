// Whole interviews in every language of the built-in pack.
#include <doctest/doctest.h>

#include <string>

#include "builtin/builtin.h"
#include "messages/catalogue.h"
#include "support/bare_json.h"
#include "terminal/walk.h"

namespace lumbago {
namespace {

using test::bare;
using test::content;
using test::Place;
using test::Pty;
using test::Respondent;

struct Typed {
  Language language;
  const char* yes;
  const char* no;
  const char* none;
};
constexpr Typed typed[] = {
    {Language::english, "Yes", "NO", "none"},
    {Language::spanish, "Sí", "no", "ninguna"},
    {Language::german, "ja", "Nein", "keine"},
};

Pack pack_in(Language language) {
  if (language == Language::english) return builtin_pack();
  return *builtin_pack_in(code_of(language));
}

// The line of a person who answers in words.
std::string in_words(const test::Line& line, const Pack& pack, const Step& step,
                     const Typed& words) {
  if (line.text == "none") return words.none;
  if (line.text == "yes") return words.yes;
  if (line.text == "no") return words.no;
  const Question& question = pack.questions[step.questions.front()];
  if (question.type != QuestionType::choice) return line.text;
  return question.options[static_cast<std::size_t>(line.answers.front()->number)].say;
}

}  // namespace

TEST_CASE("the same interview in words of any language gives the same assessment") {
  for (const Respondent& person : test::respondents()) {
    CAPTURE(person.name);
    std::string expected;
    for (const Typed& words : typed) {
      const Pack pack = pack_in(words.language);
      const Engine engine(pack);
      const test::Straight way = test::straight(engine, person);
      const Place place;
      CAPTURE(pack.info.language);
      Pty terminal(place.run({"--json", "--lang", pack.info.language}, "result.json"));
      for (std::size_t i = 0; i < way.steps.size(); ++i) {
        REQUIRE(test::await_prompt(terminal));
        const std::string line = in_words(way.lines[i], pack, way.steps[i], words);
        CAPTURE(line);
        terminal.type(line + "\n");
      }
      REQUIRE(test::await_prompt(terminal));
      terminal.type("\n");
      REQUIRE(terminal.wait() == 0);
      const bool in_english = terminal.shown().find("pain and warning signs") != std::string::npos;
      CHECK(in_english == (words.language == Language::english));
      const std::string result = bare(content(place.path("result.json")));
      CHECK(result.size() > 500);
      if (expected.empty()) expected = result;
      CHECK(result == expected);
    }
  }
}

}  // namespace lumbago
