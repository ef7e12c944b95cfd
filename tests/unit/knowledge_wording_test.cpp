// Words that the built-in pack keeps away from, because they tend to frighten, blame or promise,
// and the sources behind what it claims.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <string_view>
#include <vector>

#include "builtin/builtin.h"
#include "support/pack_texts.h"

namespace lumbago {
namespace {

// Each is looked for at the start of a word, in any case.
constexpr std::array avoided{
    "damage",
    "wear and tear",
    "degenerat",
    "slipped",
    "out of place",
    "unstable",
    "crooked",
    "weak core",
    "bad posture",
    "poor posture",
    "you sit wrong",
    "never bend",
    "never lift",
    "trapped",
    "fail",
    "poor",
    "abnormal",
    "caused by",
    "no pain no gain",
    "no pain, no gain",
    "push through",
    "cure",
    "fixes",
    "corrects",
    "misalign",
    "alignment",
    "crumbl",
    "your fault",
    "lazy",
    "overweight",
    "obese",
};

struct Exception {
  const char* place;
  const char* phrase;
  const char* reason;
};
constexpr std::array exceptions{
    Exception{"heart_failure.ask", "fail", "the name that people have heard for the illness"},
    Exception{"pack.story", "cure", "says that water will not"},
};

bool is_excepted(const std::string& place, std::string_view phrase) {
  return std::any_of(exceptions.begin(), exceptions.end(), [&](const Exception& exception) {
    return place == exception.place && phrase == exception.phrase;
  });
}

bool starts_a_word(const std::string& text, std::string_view phrase) {
  std::string lower;
  for (const char c : text) lower += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  for (std::size_t at = lower.find(phrase); at != std::string::npos;
       at = lower.find(phrase, at + 1))
    if (at == 0 || std::isalpha(static_cast<unsigned char>(lower[at - 1])) == 0) return true;
  return false;
}

// "place: phrase", one a line.
std::string badly_worded(const Pack& pack) {
  std::string found;
  const test::PackTexts texts(pack);
  for (const test::PackText& text : texts.all())
    for (const std::string_view phrase : avoided)
      if (starts_a_word(text.text, phrase) && !is_excepted(text.place, phrase))
        found += text.place + ": " + std::string(phrase) + "\n";
  return found;
}

// Entities with sources whose texts may hold a number without one.
constexpr std::array conventions{
    "under_18",        // what an adult is
    "recent_surgery",  // 12 weeks: a convention
    "after_birth",     // the same
};

// "id", one a line, of what claims a number, or to be verified, and names no source.
std::string unsourced(const Pack& pack) {
  std::string found;
  const auto look = [&](const auto& entity, const std::vector<std::string>& texts) {
    const bool number = std::any_of(texts.begin(), texts.end(), [](const std::string& text) {
      return text.find_first_of("0123456789") != std::string::npos;
    });
    const bool convention =
        std::find(conventions.begin(), conventions.end(), entity.id) != conventions.end();
    if (entity.references.empty() && (entity.verified || (number && !convention)))
      found += entity.id + "\n";
  };
  for (const Table& table : pack.tables) look(table, {"0"});
  for (const Scale& scale : pack.scales) look(scale, {"0"});
  for (const TriageRule& sign : pack.triage) look(sign, {sign.title, sign.say});
  for (const Contributor& contributor : pack.contributors)
    look(contributor, {contributor.title, contributor.say});
  for (const Contraindication& reason : pack.contraindications) look(reason, {reason.say});
  for (const Activity& activity : pack.activities) {
    std::vector<std::string> texts = activity.steps;
    for (const std::string& text : {activity.title, activity.cue, activity.why, activity.easier,
                                    activity.harder, activity.stop})
      texts.push_back(text);
    look(activity, texts);
  }
  return found;
}

}  // namespace

TEST_CASE("no text frightens, blames or promises") { CHECK(badly_worded(builtin_pack()) == ""); }

TEST_CASE("every exception is still needed, and has a reason") {
  const test::PackTexts texts(builtin_pack());
  for (const Exception& exception : exceptions) {
    CAPTURE(std::string(exception.place));
    CHECK(std::string(exception.reason) != "");
    CHECK(std::any_of(texts.all().begin(), texts.all().end(), [&](const test::PackText& text) {
      return text.place == exception.place && starts_a_word(text.text, exception.phrase);
    }));
  }
}

TEST_CASE("a planted phrase is found") {
  Pack pack = builtin_pack();
  SUBCASE("in a contributor") {
    pack.contributors.front().say = "Your pain is caused by long sitting.";
    CHECK(badly_worded(pack) == pack.contributors.front().id + ".say: caused by\n");
  }
  SUBCASE("in a step") {
    pack.activities.front().steps.front() = "Push through. It will cure you.";
    const std::string& id = pack.activities.front().id;
    CHECK(badly_worded(pack) == id + ".steps: push through\n" + id + ".steps: cure\n");
  }
  SUBCASE("in a question") {
    pack.questions.front().why = "Wear and tear grows with age.";
    CHECK(badly_worded(pack) == pack.questions.front().id + ".why: wear and tear\n");
  }
}

TEST_CASE("every number and everything verified has a source") {
  CHECK(unsourced(builtin_pack()) == "");
}

TEST_CASE("a planted number without a source is found") {
  Pack pack = builtin_pack();
  pack.contributors.front().say = "It helps 90 of 100 people.";
  pack.contributors.front().references.clear();
  CHECK(unsourced(pack) == pack.contributors.front().id + "\n");
}

}  // namespace lumbago
