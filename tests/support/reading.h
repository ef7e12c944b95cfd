// How hard a text is to read: the Flesch-Kincaid grade.
//
// 0.39 words / sentences + 11.8 syllables / words - 15.59. A word is a run of letters, digits, '
// and
// -. A sentence ends at . ! ? : or ; before a space or the end; what is left at the end of a text
// is one too. A word has a syllable a run of vowels (a e i o u y), less one for an e at its end
// that is not heard (not "-le" after a consonant), for "-ed" after other letters than t and d, and
// for "-es" after letters that need no vowel before an s; one at least. The heuristic is rough on
// single words.
#pragma once

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>

namespace lumbago::test {

inline bool is_vowel(char c) {
  return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

inline int silent_endings(std::string_view word) {
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

inline int syllables(std::string_view word) {
  std::string letters;
  for (const char c : word)
    if (std::isalpha(static_cast<unsigned char>(c)) != 0)
      letters += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  int count = 0;
  for (std::size_t i = 0; i < letters.size(); ++i)
    count += is_vowel(letters[i]) && (i == 0 || !is_vowel(letters[i - 1])) ? 1 : 0;
  return std::max(1, count > 1 ? count - silent_endings(letters) : count);
}

// What has been read so far. Each text that is added ends its last sentence, as the lines of a list
// do.
class Reading {
 public:
  // The characters that end a sentence.
  explicit Reading(std::string_view ends = ".!?:;") : ends_(ends) {}

  void add(std::string_view text) {
    bool open = false;  // words since the last end of a sentence
    for (std::size_t i = 0; i < text.size();) {
      std::size_t end = i;
      while (in_word(text, end)) ++end;
      if (end > i) {
        ++words_;
        syllables_ += syllables(text.substr(i, end - i));
        open = true;
        i = end;
        continue;
      }
      const bool stop = ends_.find(text[i]) != std::string_view::npos &&
                        (i + 1 == text.size() || text[i + 1] == ' ');
      sentences_ += stop && open ? 1 : 0;
      open = open && !stop;
      ++i;
    }
    sentences_ += open ? 1 : 0;
  }

  int words() const { return words_; }

  // 0 where there are no words.
  double grade() const {
    if (words_ == 0) return 0;
    return 0.39 * words_ / std::max(1, sentences_) + 11.8 * syllables_ / words_ - 15.59;
  }

 private:
  static bool in_word(std::string_view text, std::size_t at) {
    return at < text.size() && (std::isalnum(static_cast<unsigned char>(text[at])) != 0 ||
                                text[at] == '\'' || text[at] == '-');
  }

  std::string_view ends_;
  int words_ = 0;
  int syllables_ = 0;
  int sentences_ = 0;
};

inline double reading_grade(std::string_view text) {
  Reading reading;
  reading.add(text);
  return reading.grade();
}

}  // namespace lumbago::test
