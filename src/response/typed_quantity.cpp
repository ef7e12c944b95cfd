// What is understood:
//
//   quantity = [ "-" ] number [ unit ]
//            | number unit *( [ "," | "and" ] number unit ) [ number ]
//   number   = digits [ ( "." | "," ) digits ]
//
// Of several parts each must be smaller than one unit of the part before it (5 ft 10 in, not 5 ft
// 14 in); a last number without a unit is of the next smaller one (5'10, 1 h 30). A comma is a
// decimal mark when one or two digits follow it: "2,000" may be two or two thousand, and is
// refused.
#include "response/typed_quantity.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/number.h"
#include "response/typed_words.h"

namespace lumbago {
namespace {

struct Unit {
  std::string_view ucum;
  Dimension dimension;
  std::int64_t size;         // of one, in the smallest unit that measures all of its dimension
  bool rough;                // converting from or to it gives no round numbers
  std::string_view smaller;  // the unit of a number that follows without one
  std::string_view words;    // in lower case, separated by spaces
};

constexpr Unit units[] = {
    {"a", Dimension::time, 31'557'600, true, "mo", "a y yr yrs year years"},
    {"mo", Dimension::time, 2'629'800, true, "", "mo mos mth mths month months"},
    {"wk", Dimension::time, 604'800, false, "d", "wk wks w week weeks"},
    {"d", Dimension::time, 86'400, false, "h", "d day days"},
    {"h", Dimension::time, 3'600, false, "min", "h hr hrs hour hours"},
    {"min", Dimension::time, 60, false, "s", "min mins m minute minutes"},
    {"s", Dimension::time, 1, false, "", "s sec secs second seconds"},
    {"m", Dimension::length, 100'000, false, "cm", "m metre metres meter meters"},
    {"cm", Dimension::length, 1'000, false, "mm",
     "cm centimetre centimetres centimeter centimeters"},
    {"mm", Dimension::length, 100, false, "", "mm millimetre millimetres millimeter millimeters"},
    {"[ft_i]", Dimension::length, 30'480, true, "[in_i]", "ft foot feet ' \u2019 \u2032"},
    {"[in_i]", Dimension::length, 2'540, true, "",
     "in inch inches \" '' \u201d \u2033 \u2019\u2019"},
    {"kg", Dimension::weight, 100'000'000, false, "g", "kg kgs kilo kilos kilogram kilograms"},
    {"g", Dimension::weight, 100'000, false, "", "g gram grams"},
    {"[stone_av]", Dimension::weight, 635'029'318, true, "[lb_av]", "st stone stones"},
    {"[lb_av]", Dimension::weight, 45'359'237, true, "", "lb lbs pound pounds"},
    {"L", Dimension::volume, 1'000, false, "mL", "l litre litres liter liters"},
    {"mL", Dimension::volume, 1, false, "", "ml millilitre millilitres milliliter milliliters"},
    {"deg", Dimension::angle, 1, false, "", "deg degs degree degrees \u00b0"},
    {"%", Dimension::other, 1, false, "", "% percent"},
};

const Unit* unit_of(std::string_view ucum) {
  const auto* unit = std::find_if(std::begin(units), std::end(units),
                                  [ucum](const Unit& known) { return known.ucum == ucum; });
  return unit == std::end(units) ? nullptr : unit;
}

bool among(std::string_view words, std::string_view word) {
  const std::string padded = " " + std::string(words) + " ";
  return padded.find(" " + std::string(word) + " ") != std::string::npos;
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
  explicit Reader(std::string_view typed) : rest_(typed) {}

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
      if (comma && places.size() > 2) return std::nullopt;
      if (!places.empty()) digits.append(".").append(places);
    }
    return parse_decimal(digits);
  }

  std::string read_word() {
    skip_space();
    std::string word = folded(take(std::min(rest_.find_first_of(" \t,-0123456789"), rest_.size())));
    if (word.ends_with('.')) word.pop_back();
    skip_space();
    if (word.starts_with('y') && rest_ == "old") rest_ = {};
    return word;
  }

  // "5 ft, 10 in", "1 hour and 30 minutes"
  void skip_joint() {
    if (rest_.starts_with(", "))
      take(2);
    else if (rest_.starts_with("and "))
      take(4);
    skip_space();
  }

  std::string_view rest_;
};

struct Sum {
  std::int64_t thousandths = 0;  // of the smallest unit of the dimension
  bool rough = false;
};

// The parts of a quantity added up. `own` is the unit of the question.
std::optional<Sum> add(const std::vector<Part>& parts, const Unit& own) {
  constexpr std::int64_t most = 1'000'000 * milli;  // keeps the sum far from overflow
  Sum sum;
  const Unit* before = nullptr;
  for (const Part& part : parts) {
    const Unit* unit = std::find_if(std::begin(units), std::end(units), [&](const Unit& known) {
      return known.dimension == own.dimension && among(known.words, part.word);
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
  if (question.type == QuestionType::decimal) return thousandths;
  if (thousandths % milli != 0) return std::nullopt;
  return thousandths / milli;
}

}  // namespace

std::optional<std::int64_t> read_quantity(const Question& question, std::string_view typed) {
  typed = trimmed(typed);
  std::int64_t sign = 1;
  for (const std::string_view minus : {"-", "\u2212"})
    if (typed.starts_with(minus)) {
      typed.remove_prefix(minus.size());
      sign = -1;
      break;
    }
  const auto parts = Reader(typed).parts();
  if (!parts || parts->empty()) return std::nullopt;

  const Part& first = parts->front();
  const Unit* own = unit_of(question.unit);
  const bool own_unit = own != nullptr && among(own->words, first.word);
  if (parts->size() == 1 && (first.word.empty() || own_unit || names(question.unit, first.word)))
    return scaled(question, sign * first.thousandths);
  if (own == nullptr || sign < 0) return std::nullopt;

  const auto sum = add(*parts, *own);
  if (!sum) return std::nullopt;
  const std::int64_t whole =
      own->size * milli;  // one unit of the question, in thousandths of the smallest
  if (sum->rough)
    return scaled(question, question.type == QuestionType::integer
                                ? rounded(sum->thousandths, whole) / own->size
                                : rounded(sum->thousandths, whole / 10) / own->size);
  if (question.type == QuestionType::integer && sum->thousandths % whole != 0) return std::nullopt;
  return scaled(question, rounded(sum->thousandths, own->size) / own->size);
}

Dimension dimension_of(std::string_view unit) {
  const Unit* known = unit_of(unit);
  return known == nullptr ? Dimension::other : known->dimension;
}

}  // namespace lumbago
