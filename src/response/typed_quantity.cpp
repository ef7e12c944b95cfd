// What is understood:
//
//   quantity = [ about ] ( day | [ "-" ] number [ unit ]
//                        | number unit *( [ "," | "and" ] number unit ) [ number ] )
//   number   = digits [ ( "." | "," ) digits ] | "zero" .. "twelve" | "a" | "half" [ "a" ]
//   about    = "about" | "roughly" | "~" | ...
//   day      = "today" | "yesterday", of a question whose unit is a time
//
// A number in words stands first only ("a month", "half an hour", "two weeks").
//
// Of several parts each must be smaller than one unit of the part before it (5 ft 10 in, not 5 ft
// 14 in); a last number without a unit is of the next smaller one (5'10, 1 h 30). "and" and the
// units are those of the language, or English. Point and comma are both decimal marks, but the one
// that the language does not use for that only with one or two digits behind it: in English "2,000"
// may be two or two thousand, and is refused.
#include "response/typed_quantity.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/number.h"
#include "response/typed_words.h"
#include "rules/question_type.h"

namespace lumbago {
namespace {

enum class Dimension : std::uint8_t { other, time, length, weight, volume, angle };

struct Unit {
  std::string_view ucum;
  Dimension dimension;
  std::int64_t size;         // of one, in the smallest unit that measures all of its dimension
  bool rough;                // converting from or to it gives no round numbers
  std::string_view smaller;  // the unit of a number that follows without one
  Message words;             // that name it
};

constexpr Unit units[] = {
    {"a", Dimension::time, 31'557'600, true, "mo", Message::typed_years},
    {"mo", Dimension::time, 2'629'800, true, "", Message::typed_months},
    {"wk", Dimension::time, 604'800, false, "d", Message::typed_weeks},
    {"d", Dimension::time, 86'400, false, "h", Message::typed_days},
    {"h", Dimension::time, 3'600, false, "min", Message::typed_hours},
    {"min", Dimension::time, 60, false, "s", Message::typed_minutes},
    {"s", Dimension::time, 1, false, "", Message::typed_seconds},
    {"m", Dimension::length, 100'000, false, "cm", Message::typed_metres},
    {"cm", Dimension::length, 1'000, false, "mm", Message::typed_centimetres},
    {"mm", Dimension::length, 100, false, "", Message::typed_millimetres},
    {"[ft_i]", Dimension::length, 30'480, true, "[in_i]", Message::typed_feet},
    {"[in_i]", Dimension::length, 2'540, true, "", Message::typed_inches},
    {"kg", Dimension::weight, 100'000'000, false, "g", Message::typed_kilograms},
    {"g", Dimension::weight, 100'000, false, "", Message::typed_grams},
    {"[stone_av]", Dimension::weight, 635'029'318, true, "[lb_av]", Message::typed_stones},
    {"[lb_av]", Dimension::weight, 45'359'237, true, "", Message::typed_pounds},
    {"L", Dimension::volume, 1'000, false, "mL", Message::typed_litres},
    {"mL", Dimension::volume, 1, false, "", Message::typed_millilitres},
    {"deg", Dimension::angle, 1, false, "", Message::typed_degrees},
    {"%", Dimension::other, 1, false, "", Message::typed_percent},
};

const Unit* unit_of(std::string_view ucum) {
  const auto* unit = std::find_if(std::begin(units), std::end(units),
                                  [ucum](const Unit& known) { return known.ucum == ucum; });
  return unit == std::end(units) ? nullptr : unit;
}

// A unit that is not in the table, like "{times}": its own name, or one of them.
bool names(std::string_view ucum, std::string_view word) {
  if (ucum.starts_with('{') && ucum.ends_with('}')) ucum = ucum.substr(1, ucum.size() - 2);
  const std::string name = folded(ucum);
  const std::string one(word);
  return !name.empty() && (one == name || one == name + "s" || one + "s" == name);
}

struct Part {
  std::int64_t thousandths = 0;
  std::string word;  // the unit as typed, in lower case; empty: none
};

// Reads `typed` from left to right; what it cannot read makes it fail.
class Reader {
 public:
  Reader(std::string_view typed, const Words& words) : rest_(typed), words_(words) {}

  std::optional<std::vector<Part>> parts() {
    constexpr std::size_t most_parts = 3;
    std::vector<Part> all;
    while (!rest_.empty()) {
      if (all.size() == most_parts) return std::nullopt;
      const auto number = read_number();
      if (!number) return std::nullopt;
      all.push_back({*number, read_word()});
      skip_joint();
    }
    return all;
  }

 private:
  void skip_space() { rest_.remove_prefix(std::min(rest_.find_first_not_of(" \t"), rest_.size())); }

  std::string_view take(std::size_t count) {
    const std::string_view taken = rest_.substr(0, count);
    rest_.remove_prefix(taken.size());
    return taken;
  }

  std::string_view take_digits() {
    return take(std::min(rest_.find_first_not_of("0123456789"), rest_.size()));
  }

  std::optional<std::int64_t> read_number() {
    std::string digits(take_digits());
    if (digits.empty()) return std::nullopt;
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
    const bool comma = rest_.starts_with(',');
    if (comma && !(rest_.size() > 1 && rest_[1] >= '0' && rest_[1] <= '9'))
      return parse_decimal(digits);  // the comma joins two parts
    if (comma || rest_.starts_with('.')) {
      take(1);
      const std::string_view places = take_digits();
      const bool usual = (comma ? "," : ".") == words_.text(Message::decimal_mark);
      if (!usual && places.size() > 2) return std::nullopt;
      if (!places.empty()) digits.append(".").append(places);
    }
    return parse_decimal(digits);
  }

  std::string read_word() {
    skip_space();
    std::string word = folded(take(std::min(rest_.find_first_of(" \t,-0123456789"), rest_.size())));
    if (word.ends_with('.')) word.pop_back();
    skip_space();
    if (words_.lists(Message::typed_years, word) && words_.lists(Message::typed_words_old, rest_))
      rest_ = {};
    return word;
  }

  // "5 ft, 10 in", "1 hour and 30 minutes"
  void skip_joint() {
    const std::string_view word = rest_.substr(0, rest_.find(' '));
    if (rest_.starts_with(", "))
      take(2);
    else if (word.size() < rest_.size() && words_.lists(Message::word_and, word))
      take(word.size() + 1);
    skip_space();
  }

  std::string_view rest_;
  const Words& words_;
};

struct Sum {
  std::int64_t thousandths = 0;  // of the smallest unit of the dimension
  bool rough = false;
};

constexpr std::int64_t most = 1'000'000 * milli;  // of a part: keeps sums far from overflow

// The parts of a quantity added up. `own` is the unit of the question.
std::optional<Sum> add(const std::vector<Part>& parts, const Unit& own, const Words& words) {
  Sum sum;
  const Unit* before = nullptr;
  for (const Part& part : parts) {
    const Unit* unit = std::find_if(std::begin(units), std::end(units), [&](const Unit& known) {
      return known.dimension == own.dimension && words.lists(known.words, part.word);
    });
    if (part.word.empty()) unit = before == nullptr ? nullptr : unit_of(before->smaller);
    if (unit == nullptr || unit == std::end(units) || part.thousandths > most) return std::nullopt;
    if (before != nullptr && part.thousandths * unit->size >= before->size * milli)
      return std::nullopt;
    sum.thousandths += part.thousandths * unit->size;
    sum.rough = sum.rough || (unit != &own && (unit->rough || own.rough));
    before = unit;
  }
  return sum;
}

std::int64_t rounded(std::int64_t number, std::int64_t step) {
  return (number + step / 2) / step * step;
}

// In thousandths of the unit of the question.
std::int64_t in_own_unit(const Sum& sum, const Unit& own, const Question& question) {
  // One unit of the question, in thousandths of the smallest.
  const std::int64_t whole = own.size * milli;
  const bool tenths = info_of(question).one != 1;
  return rounded(sum.thousandths, sum.rough ? whole / (tenths ? 10 : 1) : own.size) / own.size;
}

// The first word of `text`, which loses it and the blanks behind it.
std::string_view take_word(std::string_view& text) {
  const std::string_view word = text.substr(0, text.find_first_of(" \t"));
  text = trimmed(text.substr(word.size()));
  return word;
}

// Where `word` stands in the list of the message, in the language of `words` or in English.
std::optional<std::size_t> place_in_list(Message message, std::string_view word,
                                         const Words& words) {
  for (std::string_view list : {words.text(message), Words().text(message)})
    for (std::size_t place = 0; !list.empty(); ++place)
      if (same_word(take_word(list), word)) return place;
  return std::nullopt;
}

// `typed` without "about" before it.
std::string_view without_about(std::string_view typed, const Words& words) {
  if (typed.starts_with('~')) return trimmed(typed.substr(1));
  for (;;) {
    std::string_view rest = typed;
    if (!words.lists(Message::typed_words_about, take_word(rest)) || rest.empty()) return typed;
    typed = rest;
  }
}

// `typed` with digits for the number in words that it begins with.
std::string in_digits(std::string_view typed, const Words& words) {
  std::string_view rest = typed;
  const std::string_view first = take_word(rest);
  std::string number;
  if (words.lists(Message::typed_words_one, first)) {
    number = "1";
  } else if (const auto place = place_in_list(Message::typed_words_numbers, first, words)) {
    number = std::to_string(*place == 0 ? 0 : *place + 1);
  } else if (words.lists(Message::typed_words_half, first)) {
    number = "0.5";
    std::string_view after = rest;
    if (words.lists(Message::typed_words_one, take_word(after))) rest = after;
  } else {
    return std::string(typed);
  }
  return number.append(" ").append(rest);
}

// How many days ago it was; nullopt: no day in words.
std::optional<std::int64_t> days_ago(std::string_view typed, const Words& words) {
  std::string phrase(typed);
  std::replace(phrase.begin(), phrase.end(), ' ', '_');
  if (words.lists(Message::typed_words_today, phrase)) return 0;
  if (words.lists(Message::typed_words_yesterday, phrase)) return 1;
  return std::nullopt;
}

}  // namespace

std::optional<std::int64_t> read_quantity(const Question& question, std::string_view typed,
                                          const Words& words) {
  const Unit* own = unit_of(question.unit);
  std::string text = in_digits(without_about(trimmed(typed), words), words);
  if (const auto days = days_ago(text, words); days && own && own->dimension == Dimension::time)
    text = std::to_string(*days) + " d";
  typed = trimmed(text);
  std::int64_t sign = 1;
  for (const std::string_view minus : {"-", "\u2212"})
    if (typed.starts_with(minus)) {
      typed.remove_prefix(minus.size());
      sign = -1;
      break;
    }
  const auto parts = Reader(typed, words).parts();
  if (!parts || parts->empty()) return std::nullopt;

  const Part& first = parts->front();
  const bool own_unit = own != nullptr && words.lists(own->words, first.word);
  if (parts->size() == 1 && (first.word.empty() || own_unit || names(question.unit, first.word)))
    return sign * first.thousandths;
  if (own == nullptr || sign < 0) return std::nullopt;

  const auto sum = add(*parts, *own, words);
  if (!sum) return std::nullopt;
  return in_own_unit(*sum, *own, question);
}

std::optional<std::int64_t> convert_quantity(const Question& question, std::int64_t thousandths,
                                             std::string_view ucum) {
  const Unit* own = unit_of(question.unit);
  const Unit* unit = unit_of(ucum);
  if (own == nullptr || unit == nullptr || own->dimension != unit->dimension ||
      own->dimension == Dimension::other || std::abs(thousandths) > most)
    return std::nullopt;
  const Sum size{std::abs(thousandths) * unit->size, unit->rough || own->rough};
  const std::int64_t converted = in_own_unit(size, *own, question);
  return thousandths < 0 ? -converted : converted;
}

}  // namespace lumbago
