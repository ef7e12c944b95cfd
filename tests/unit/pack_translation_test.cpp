// The text files of a pack.
#include <doctest/doctest.h>

#include "support/pack_text.h"

namespace lumbago {
namespace {

const std::string pack_text = test::pack_head + R"(questions:
  - {id: age, ask: "How old are you?", help: In years., type: integer, range: [18, 120], unit: a}
  - {id: sex, ask: "Which sex?", type: choice, options: [{id: female, say: Female}, {id: male, say: Male}]}
activities:
  - id: walking
    kind: aerobic
    title: Walking
    cue: Walk.
    steps: [Stand up., Walk.]
    why: It may help.
    poses: [{alt: Stand., face: right, shoulder: [30, 37], hip: [30, 23]}, {alt: Walk., shoulder: [31, 37]}]
    dose: {minutes: 10}
    minutes: 10
    policy: full
    evidence: limited
    verified: false
)";

const std::string head = R"(language: de
title: Deutsch
reviewed: {by: null, on: null}
)";

Result<std::vector<Pack>> packs_from(const std::string& text, const Wanted& wanted) {
  std::vector<SourceFile> sources;
  sources.push_back(*make_source("p/pack.yaml", pack_text));
  sources.push_back(*make_source("p/text.de.yaml", text));
  return build_packs(std::move(sources), "p", wanted);
}

Pack german(const std::string& text) {
  auto packs = packs_from(text, {false, "de"});
  REQUIRE(packs.ok());
  return std::move(packs->front());
}

std::string faults(const std::string& text) {
  const auto packs = packs_from(text, {false, "de"});
  return packs ? "no error" : to_text(packs.errors());
}

TEST_CASE("a text file gives the texts in its language, and nothing else") {
  const std::string text = head + R"(pack:
  title: Ein Test
  levels: {urgent: {action: heute}}
  safety_net: {items: [Hilfe holen]}
texts:
  age: {ask: "Wie alt sind Sie?"}
  sex: {options: {male: Männlich}}
  walking: {title: Gehen, steps: [Aufstehen., Gehen.], poses: [Stehen., Gehen.]}
)";
  auto packs = packs_from(text, {true, {}});
  REQUIRE(packs.ok());
  REQUIRE(packs->size() == 2);
  Pack own = packs->front();
  Pack translated = packs->back();
  CHECK(own.info.title == "A test");
  CHECK_FALSE(own.info.translation.has_value());
  CHECK(own.info.translations == std::vector<std::string>{"de"});
  CHECK(translated.info.language == "de");
  CHECK(translated.info.title == "Ein Test");
  CHECK(translated.info.levels[2] == LevelText{"U", "heute"});
  CHECK(translated.info.safety_net == std::vector<std::string>{"Hilfe holen"});
  CHECK(translated.questions[0].ask == "Wie alt sind Sie?");
  CHECK(translated.questions[0].help == "In years.");
  CHECK(translated.questions[1].options[0].say == "Female");
  CHECK(translated.questions[1].options[1].say == "Männlich");
  CHECK(translated.activities[0].steps == std::vector<std::string>{"Aufstehen.", "Gehen."});
  CHECK(translated.activities[0].poses[1].alt == "Gehen.");
  CHECK(translated.sha256 == own.sha256);

  translated.info = own.info;
  translated.questions[0].ask = own.questions[0].ask;
  translated.questions[1].options = own.questions[1].options;
  translated.activities[0].title = own.activities[0].title;
  translated.activities[0].steps = own.activities[0].steps;
  translated.activities[0].poses[0].alt = "Stand.";
  translated.activities[0].poses[1].alt = "Walk.";
  CHECK(translated == own);
}

TEST_CASE("texts that a text file leaves out are counted, a list as one") {
  const Translation none = *german(head).info.translation;
  const Translation some = *german(head + "texts: {age: {ask: A, help: H}}").info.translation;
  CHECK(none.title == "Deutsch");
  CHECK(none.texts == static_cast<std::int64_t>(none.untranslated.size()));
  CHECK(some.texts == none.texts);
  CHECK(some.untranslated.size() + 2 == none.untranslated.size());
  CHECK(none.untranslated[0] == "pack.title");
  CHECK(none.untranslated.back() == "walking.poses");
}

TEST_CASE("a language without a text file gives the pack's own texts") {
  const auto packs = packs_from(head, {false, "es"});
  REQUIRE(packs.ok());
  CHECK(packs->front().info.language == "en");
  CHECK_FALSE(packs->front().info.translation.has_value());
}

TEST_CASE("a text file of a language that is not wanted is not looked into") {
  CHECK(packs_from("- what is this?\n", {false, {}}).ok());
  CHECK_FALSE(packs_from("- what is this?\n", {false, "de"}).ok());
}

TEST_CASE("what can be wrong with a text file") {
  SUBCASE("an id that the pack does not have") {
    CHECK(
        faults(head + "texts: {agee: {ask: A}}\n") ==
        R"(p/text.de.yaml:4:9: error: nothing in the pack that has texts is called 'agee' (did you mean 'age'?)
  texts: {agee: {ask: A}}
          ^~~~
)");
  }
  SUBCASE("a key that the entry does not have") {
    CHECK(faults(head + "texts: {age: {why: A}}\n") ==
          R"(p/text.de.yaml:4:15: error: unknown key 'why' in the texts of 'age'
  texts: {age: {why: A}}
                ^~~
)");
  }
  SUBCASE("a list of another length") {
    CHECK(faults(head + "texts: {walking: {steps: [Eins]}}\n") ==
          R"(p/text.de.yaml:4:26: error: 'walking.steps' has 1 texts here and 2 in the pack
  texts: {walking: {steps: [Eins]}}
                           ^
)");
  }
  SUBCASE("more words than the drawing has poses") {
    CHECK(faults(head + "texts: {walking: {poses: [Eins, Zwei, Drei]}}\n") ==
          R"(p/text.de.yaml:4:26: error: 'walking.poses' has 3 texts here and 2 in the pack
  texts: {walking: {poses: [Eins, Zwei, Drei]}}
                           ^
)");
  }
  SUBCASE("an option that the question does not have") {
    CHECK(
        faults(head + "texts: {sex: {options: {mal: A}}}\n") ==
        R"(p/text.de.yaml:4:25: error: unknown key 'mal' in the options of 'sex' (did you mean 'male'?)
  texts: {sex: {options: {mal: A}}}
                          ^~~
)");
  }
  SUBCASE("another language than the name of the file says") {
    CHECK(faults("language: es\ntitle: T\nreviewed: {by: null}\n") ==
          R"(p/text.de.yaml:1:11: error: the file's name says 'de', and 'language' says 'es'
  language: es
            ^~
)");
  }
  SUBCASE("a list where a text belongs") {
    CHECK(faults(head + "pack: {title: [A]}\n") ==
          R"(p/text.de.yaml:4:15: error: 'title' takes text, not a list
  pack: {title: [A]}
                ^
)");
  }
  SUBCASE("nothing about the translation itself") {
    CHECK(faults("texts: {}\n") ==
          R"(p/text.de.yaml:1:1: error: the text file needs 'language'
  texts: {}
  ^
p/text.de.yaml:1:1: error: the text file needs 'title'
  texts: {}
  ^
p/text.de.yaml:1:1: error: the text file needs 'reviewed'
  texts: {}
  ^
)");
  }
}

TEST_CASE("which files of a pack are text files") {
  CHECK(text_language("p/text.de.yaml", "p") == "de");
  CHECK(text_language("p/text.german.yaml", "p") == "german");
  CHECK(text_language("p/more/text.de.yaml", "p") == std::nullopt);
  CHECK(text_language("p/texts.yaml", "p") == std::nullopt);
  CHECK(text_language("text.de.yaml", "text.de.yaml") == std::nullopt);
}

}  // namespace
}  // namespace lumbago
