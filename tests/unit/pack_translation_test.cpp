// The text files of a pack.
#include <doctest/doctest.h>

#include <algorithm>

#include "support/pack_image.h"
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
  REQUIRE_MESSAGE(packs.ok(), to_text(packs.errors()));
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

// The digest that a text without a source would need.
std::string source_of(const std::string& text, const std::string& name) {
  const Pack pack = german(text);
  for (const SourceMark& mark : pack.info.translation->unmarked)
    if (mark.name == name) return mark.source;
  return "none";
}

TEST_CASE("what is translated from texts as they are is used") {
  const std::string text = head + "texts: {age: {ask: \"Alter?\"}}\n";
  const Pack pack = german(text + "sources: {age: " + source_of(text, "age") + "}\n");
  CHECK(pack.questions[0].ask == "Alter?");
  CHECK(pack.info.translation->changed.empty());
  CHECK(pack.info.translation->unmarked.empty());
}

TEST_CASE("what is translated from texts that have changed is not used, but counted and named") {
  const std::string text = head + R"(pack: {levels: {urgent: {action: heute}}}
texts: {age: {ask: "Alter?"}, sex: {options: {male: Mann}}, walking: {steps: [A, B]}}
)";
  const std::string now = source_of(text, "age");
  const Pack pack = german(text + "sources: {age: 00000000, pack.levels.urgent: 00000000}\n");
  CHECK(pack.questions[0].ask == "How old are you?");
  CHECK(pack.info.levels[2] == LevelText{"U", "u"});
  CHECK(pack.questions[1].options[1].say == "Mann");
  CHECK(pack.activities[0].steps == std::vector<std::string>{"A", "B"});
  const Translation& translation = *pack.info.translation;
  const std::uint32_t file = 1;
  const SourceMark level{
      "pack.levels.urgent", source_of(text, "pack.levels.urgent"), {file, 6, 46}};
  REQUIRE(translation.changed.size() == 2);
  CHECK(translation.changed[0] == level);
  CHECK(translation.changed[1] == SourceMark{"age", now, {file, 6, 16}});
  REQUIRE(translation.unmarked.size() == 2);
  CHECK(translation.unmarked[0].name == "sex");
  CHECK(translation.unmarked[1].name == "walking");
  const auto missing = [&](const std::string& name) {
    const std::vector<std::string>& names = translation.untranslated;
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  CHECK(missing("age.ask"));
  CHECK(missing("pack.levels.urgent.action"));
  CHECK_FALSE(missing("walking.steps"));
  CHECK(test::from_image(pack) == pack);
}

TEST_CASE("an entry without any translation needs no source, and may have an old one") {
  const Translation translation = *german(head + "sources: {age: 00000000}").info.translation;
  CHECK(translation.changed.empty());
  CHECK(translation.unmarked.empty());
}

TEST_CASE("every text of an entry counts for its source, and nothing else does") {
  const auto source = [](const std::string& from, const std::string& to, const std::string& name) {
    std::string changed = pack_text;
    if (!from.empty()) {
      REQUIRE(changed.find(from) != std::string::npos);
      changed.replace(changed.find(from), from.size(), to);
    }
    std::vector<SourceFile> sources;
    sources.push_back(*make_source("p/pack.yaml", changed));
    sources.push_back(*make_source("p/text.de.yaml", head + R"(texts:
  age: {ask: A}
  sex: {ask: A}
  walking: {title: A}
)"));
    const auto packs = build_packs(std::move(sources), "p", {false, "de"});
    REQUIRE(packs.ok());
    for (const SourceMark& mark : packs->front().info.translation->unmarked)
      if (mark.name == name) return mark.source;
    return std::string("none");
  };
  const std::string age = source("", "", "age");
  const std::string sex = source("", "", "sex");
  const std::string walking = source("", "", "walking");
  CHECK(age.size() == 8);
  CHECK(source("How old", "What age", "age") != age);
  CHECK(source("In years.", "In whole years.", "age") != age);
  CHECK(source("help: In years.", "why: In years.", "age") != age);
  CHECK(source("range: [18, 120]", "range: [18, 99]", "age") == age);
  CHECK(source("How old", "What age", "sex") == sex);
  CHECK(source("say: Male", "say: Man", "sex") != sex);
  CHECK(source("Stand up., Walk.", "'Stand up.,', Walk.", "walking") != walking);
  CHECK(source("alt: Walk.", "alt: Go.", "walking") != walking);
  CHECK(source("minutes: 10", "minutes: 11", "walking") == walking);
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

TEST_CASE("a text file is named after its language") {
  const auto fault_of = [](const std::string& language) {
    std::vector<SourceFile> sources;
    sources.push_back(*make_source("p/pack.yaml", pack_text));
    sources.push_back(
        *make_source("p/text." + language + ".yaml",
                     "language: " + language + "\ntitle: T\nreviewed: {by: null, on: null}\n"));
    const auto packs = build_packs(std::move(sources), "p", {false, language});
    return packs ? "no error" : to_text(packs.errors());
  };
  CHECK(fault_of("fil") == "no error");
  for (const std::string language : {"d", "DE", "d1", "d~", "german"})
    CHECK(fault_of(language) ==
          "p/text." + language + ".yaml:1:1: error: '" + language +
              "' in the file's name is not a language: two or three small letters, like 'de'\n"
              "  language: " +
              language + "\n  ^\n");
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
  SUBCASE("a source of nothing") {
    CHECK(
        faults(head + "sources: {agee: 1a2b3c4d, age.ask: 1a2b3c4d}\n") ==
        R"(p/text.de.yaml:4:11: error: no texts of the pack have their source under 'agee' (did you mean 'age'?)
  sources: {agee: 1a2b3c4d, age.ask: 1a2b3c4d}
            ^~~~
p/text.de.yaml:4:27: error: no texts of the pack have their source under 'age.ask'
  sources: {agee: 1a2b3c4d, age.ask: 1a2b3c4d}
                            ^~~~~~~
)");
  }
  SUBCASE("sources that are no digests either") {
    CHECK(
        faults(head + "sources: {age: 1a2b3c4g, sex: [1]}\n") ==
        R"(p/text.de.yaml:4:16: error: the source of 'age' takes the eight hexadecimal digits that 'lumbago pack check --json' gives
  sources: {age: 1a2b3c4g, sex: [1]}
                 ^~~~~~~~
p/text.de.yaml:4:31: error: the source of 'sex' takes the eight hexadecimal digits that 'lumbago pack check --json' gives
  sources: {age: 1a2b3c4g, sex: [1]}
                                ^
)");
  }
  SUBCASE("a source that is no digest") {
    CHECK(
        faults(head + "sources: {age: today}\n") ==
        R"(p/text.de.yaml:4:16: error: the source of 'age' takes the eight hexadecimal digits that 'lumbago pack check --json' gives
  sources: {age: today}
                 ^~~~~
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
  SUBCASE("lists where mappings belong") {
    CHECK(faults(head + "texts: []\nsources: []\n") ==
          R"(p/text.de.yaml:4:8: error: 'texts' takes a mapping, not a list
  texts: []
         ^
p/text.de.yaml:5:10: error: 'sources' takes a mapping, not a list
  sources: []
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
