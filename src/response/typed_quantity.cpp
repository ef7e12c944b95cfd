// What is understood:
//
//   quantity = [ "-" ] number [ unit ]
//            | number unit *( [ "," | "and" ] number unit ) [ number ]
//   number   = digits [ ( "." | "," ) digits ]
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

// The parts of a quantity added up. `own` is the unit of the question.
std::optional<Sum> add(const std::vector<Part>& parts, const Unit& own, const Words& words) {
  constexpr std::int64_t most = 1'000'000 * milli;  // keeps the sum far from overflow
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

// `thousandths` on the scale of the question, when it can be.
std::optional<std::int64_t> scaled(const Question& question, std::int64_t thousandths) {
  const std::int64_t step = milli / info_of(question).one;
  if (thousandths % step != 0) return std::nullopt;
  return thousandths / step;
}

}  // namespace

std::optional<std::int64_t> read_quantity(const Question& question, std::string_view typed,
                                          const Words& words) {
  typed = trimmed(typed);
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
  const Unit* own = unit_of(question.unit);
  const bool own_unit = own != nullptr && words.lists(own->words, first.word);
  if (parts->size() == 1 && (first.word.empty() || own_unit || names(question.unit, first.word)))
    return scaled(question, sign * first.thousandths);
  if (own == nullptr || sign < 0) return std::nullopt;

  const auto sum = add(*parts, *own, words);
  if (!sum) return std::nullopt;
  const std::int64_t whole =
      own->size * milli;  // one unit of the question, in thousandths of the smallest
  const bool integer = info_of(question).one == 1;
  if (sum->rough)
    return scaled(question, rounded(sum->thousandths, integer ? whole : whole / 10) / own->size);
  if (integer && sum->thousandths % whole != 0) return std::nullopt;
  return scaled(question, rounded(sum->thousandths, own->size) / own->size);
}

Dimension dimension_of(std::string_view unit) {
  const Unit* known = unit_of(unit);
  return known == nullptr ? Dimension::other : known->dimension;
}

}  // namespace lumbago
