#include "terminal/wish.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

#include "base/text.h"

namespace lumbago {
namespace {

struct Name {
  std::string_view text;
  Wish wish;
};

constexpr std::array<Name, 6> letters{{{"?", Wish::why},
                                       {"b", Wish::back},
                                       {"s", Wish::skip},
                                       {"r", Wish::review},
                                       {"q", Wish::quit},
                                       {"t", Wish::timer}}};

struct Spoken {
  Message words;
  Wish wish;
};

constexpr std::array<Spoken, 6> whole_words{{{Message::wish_words_why, Wish::why},
                                             {Message::wish_words_back, Wish::back},
                                             {Message::wish_words_skip, Wish::skip},
                                             {Message::wish_words_review, Wish::review},
                                             {Message::wish_words_quit, Wish::quit},
                                             {Message::wish_words_timer, Wish::timer}}};

std::optional<Wish> find_letter(std::string_view text) {
  std::string lower;
  for (const char c : text) lower += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  for (const Name& name : letters)
    if (name.text == lower) return name.wish;
  return std::nullopt;
}

}  // namespace

std::string_view stripped(std::string_view line) {
  constexpr std::string_view blanks = " \t\r\v\f";
  const std::size_t first = line.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return line.substr(first, line.find_last_not_of(blanks) - first + 1);
}

std::optional<Wish> wish_of(std::string_view line, bool text_answer, const Words& words) {
  if (!line.empty() && line[0] == ':') {
    const std::string_view name = line.substr(1);
    const std::optional<Wish> wish = find_letter(name);
    return wish ? wish : wish_of_word(name, words);
  }
  return text_answer ? std::nullopt : find_letter(line);
}

std::optional<Wish> wish_of_word(std::string_view line, const Words& words) {
  for (const Spoken& spoken : whole_words)
    if (words.lists(spoken.words, line)) return spoken.wish;
  return std::nullopt;
}

bool may_mean_yes_or_no(std::string_view line, const Words& words) {
  const std::string lower = lower_case(line);
  return lower == words.text(Message::answer_yes).substr(0, 1) ||
         lower == words.text(Message::answer_no).substr(0, 1);
}

bool says_unsure(std::string_view line, const Words& words) {
  std::string phrase(line);
  while (phrase.ends_with('.') || phrase.ends_with('?')) phrase.pop_back();
  std::replace(phrase.begin(), phrase.end(), ' ', '_');
  return words.lists(Message::typed_words_unsure, phrase);
}

bool says_cannot(std::string_view line, const Words& words) {
  while (!line.empty()) {
    const std::size_t end = std::min(line.find_first_of(" \t,.;!"), line.size());
    if (words.lists(Message::wish_words_cannot, line.substr(0, end))) return true;
    line.remove_prefix(std::min(end + 1, line.size()));
  }
  return false;
}

}  // namespace lumbago
