#include "cli/wish.h"

#include <array>
#include <cctype>
#include <string>

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

constexpr std::array<Name, 9> whole_words{{{"why", Wish::why},
                                           {"help", Wish::why},
                                           {"back", Wish::back},
                                           {"skip", Wish::skip},
                                           {"review", Wish::review},
                                           {"quit", Wish::quit},
                                           {"exit", Wish::quit},
                                           {"timer", Wish::timer},
                                           {"??", Wish::why}}};

template <std::size_t count>
std::optional<Wish> find(const std::array<Name, count>& names, std::string_view text) {
  std::string lower;
  for (const char c : text) lower += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  for (const Name& name : names)
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

std::optional<Wish> wish_of(std::string_view line, bool text_answer) {
  if (!line.empty() && line[0] == ':') {
    const std::string_view name = line.substr(1);
    const std::optional<Wish> wish = find(letters, name);
    return wish ? wish : find(whole_words, name);
  }
  return text_answer ? std::nullopt : find(letters, line);
}

std::optional<Wish> wish_of_word(std::string_view line) { return find(whole_words, line); }

}  // namespace lumbago
