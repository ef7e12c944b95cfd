// How hard the built-in pack is to read.
//
// The Flesch-Kincaid grade, 0.39 words / sentences + 11.8 syllables / words - 15.59, of each text
// on its own. A word is a run of letters, digits, ' and -. A sentence ends at . ! ? : or ; before a
// space or the end; a text has one at least. A word has a syllable a run of vowels (a e i o u y),
// less one for an e at its end that is not heard (not "-le" after a consonant), for "-ed" after
// other letters than t and d, and for "-es" after letters that need no vowel before an s; one at
// least. The heuristic is rough on single words, so titles and options are left out.
#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>
#include <vector>

#include "pack/reader.h"
#include "support/pack_texts.h"

namespace lumbago {
namespace {

bool is_vowel(char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; }

int silent_endings(std::string_view word) {
  const auto before = [&](std::size_t back) {
    return word.size() > back ? word[word.size() - 1 - back] : ' ';
  };
  if (word.ends_with("e")) return before(1) == 'l' && !is_vowel(before(2)) ? 0 : 1;
  if (word.ends_with("ed")) return before(2) == 't' || before(2) == 'd' ? 0 : 1;
  if (!word.ends_with("es") || is_vowel(before(2))) return 0;
  return std::string_view("sxzcg").find(before(2)) != std::string_view::npos ||
                 word.ends_with("shes") || word.ends_with("ches")
             ? 0
             : 1;
}

int syllables(std::string_view word) {
  std::string letters;
  for (const char c : word)
    if (std::isalpha(static_cast<unsigned char>(c)) != 0)
      letters += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  int count = 0;
  for (std::size_t i = 0; i < letters.size(); ++i)
    count += is_vowel(letters[i]) && (i == 0 || !is_vowel(letters[i - 1])) ? 1 : 0;
  return std::max(1, count > 1 ? count - silent_endings(letters) : count);
}

double reading_grade(std::string_view text) {
  int words = 0;
  int spoken = 0;
  int sentences = 0;
  bool open = false;  // words since the last end of a sentence
  for (std::size_t i = 0; i < text.size();) {
    const auto in_word = [&](std::size_t at) {
      return at < text.size() && (std::isalnum(static_cast<unsigned char>(text[at])) != 0 ||
                                  text[at] == '\'' || text[at] == '-');
    };
    std::size_t end = i;
    while (in_word(end)) ++end;
    if (end > i) {
      ++words;
      spoken += syllables(text.substr(i, end - i));
      open = true;
      i = end;
      continue;
    }
    const bool stop = std::string_view(".!?:;").find(text[i]) != std::string_view::npos &&
                      (i + 1 == text.size() || text[i + 1] == ' ');
    if (stop && open) {
      ++sentences;
      open = false;
    }
    ++i;
  }
  if (open) ++sentences;
  if (words == 0) return 0;
  return 0.39 * words / std::max(1, sentences) + 11.8 * spoken / words - 15.59;
}

constexpr double hardest_for_safety = 6;
constexpr double hardest = 8;

bool is_prose(const test::PackText& text) {
  return !text.place.ends_with(".title") && !text.place.ends_with(".options") &&
         !text.place.ends_with(".equipment") && !text.place.ends_with(".bands");
}

// "place: grade", one a line, of every text that is too hard to read.
std::string too_hard(const Pack& pack) {
  std::string found;
  const test::PackTexts texts(pack);
  for (const test::PackText& text : texts.all()) {
    const double grade = reading_grade(text.text);
    if (is_prose(text) && grade > (text.for_safety ? hardest_for_safety : hardest))
      found += text.place + ": " + std::to_string(grade) + ": " + text.text + "\n";
  }
  return found;
}

}  // namespace

TEST_CASE("syllables are counted as the head of this file says") {
  const std::vector<std::pair<const char*, int>> words{
      {"the", 1},   {"back", 1},      {"table", 2},  {"make", 1},   {"walked", 1}, {"needed", 2},
      {"bones", 1}, {"exercises", 4}, {"doctor", 2}, {"urgent", 2}, {"12", 1},     {"people", 2}};
  for (const auto& [word, count] : words) {
    CAPTURE(std::string(word));
    CHECK(syllables(word) == count);
  }
}

TEST_CASE("warning signs read at grade 6, everything else at grade 8") {
  CHECK(too_hard(builtin_pack()) == "");
}

TEST_CASE("a planted sentence is too hard to read") {
  Pack pack = builtin_pack();
  const std::string hard =
      "Paresthesia in the perineal region, particularly when accompanied by urinary retention, "
      "necessitates immediate neurosurgical evaluation.";
  SUBCASE("in a warning sign") { pack.triage.front().say = hard; }
  SUBCASE("in a question") { pack.questions.front().why = hard; }
  SUBCASE("in an activity") { pack.activities.back().steps.back() = hard; }
  SUBCASE("grade 7 is too hard in a question that a warning sign reads") {
    const auto found = std::find_if(pack.questions.begin(), pack.questions.end(),
                                    [](const Question& q) { return q.id == "saddle_numb"; });
    REQUIRE(found != pack.questions.end());
    found->ask =
        "Must you limit how much you drink, or do you take water tablets or lithium daily?";
  }
  CHECK(too_hard(pack) != "");
}

}  // namespace lumbago
