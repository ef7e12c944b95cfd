// The condition language: what each expression is read as, and the whole text of each error.
#include <doctest/doctest.h>
#include <fmt/core.h>

#include "condition/condition.h"
#include "pack/reader.h"
#include "support/pack_text.h"

using namespace lumbago;

namespace {

const Pack& sample() {
  static const Pack pack = test::good_pack(R"(
questions:
  - {id: flag, ask: A, type: boolean}
  - {id: other, ask: A, type: boolean}
  - {id: hours, ask: A, type: integer, range: [0, 24]}
  - {id: steps, ask: A, type: integer, range: [1, 9]}
  - {id: litres, ask: A, type: decimal, range: [0.5, 4]}
  - {id: sex, ask: A, type: choice, options: [{id: female, say: F}, {id: male, say: M}]}
  - {id: kit, ask: A, type: choices, options: [{id: band, say: B}, {id: chair, say: C}]}
  - {id: note, ask: A, type: text}
tables:
  - {id: norm, title: T, by: [sex], rows: [{sex: female, value: 4}, {sex: male, value: 6}], verified: false}
derived:
  - {id: double_hours, value: hours * 2}
scales:
  - {id: total, title: T, scoring: sum, missing: all, items: [hours, steps], verified: false}
)");
  return pack;
}

const char* op_name(ExprOp op) {
  static const char* names[] = {
      "literal", "question", "derived", "scale", "table", "score", "has", "!",  "&&",
      "||",      "==",       "!=",      "<",     "<=",    ">",     ">=",  "in", "contains",
      "+",       "-",        "*",       "/",     "%",     "neg",   "?:"};
  return names[static_cast<std::size_t>(op)];
}

// An expression in brackets, operator first.
std::string dump(const Expr& expr) {
  switch (expr.op) {
    case ExprOp::literal:
      return fmt::format("{}{}", expr.value, expr.type == ExprType::decimal ? "m" : "");
    case ExprOp::question:
      return sample().questions[expr.index].id;
    case ExprOp::derived:
      return sample().derived[expr.index].id;
    case ExprOp::scale:
      return sample().scales[expr.index].id;
    case ExprOp::table:
      return sample().tables[expr.index].id;
    case ExprOp::has:
      return fmt::format("(has {})", sample().questions[expr.index].id);
    case ExprOp::contains:
      return fmt::format("(contains {} {})", sample().questions[expr.index].id, expr.value);
    default:
      break;
  }
  std::string text = fmt::format("({}", op_name(expr.op));
  for (const Expr& arg : expr.args) text += " " + dump(arg);
  return text + ")";
}

std::string read(const std::string& source) {
  const auto condition = parse_condition(sample(), source, "when");
  return condition ? dump(condition->root) : to_text(condition.errors());
}

struct Row {
  const char* source;
  const char* expected;
};

}  // namespace

TEST_CASE("conditions are read with the precedence of CEL") {
  const Row rows[] = {
      {"true", "1"},
      {"flag", "flag"},
      {"!flag && other || flag", "(|| (&& (! flag) other) flag)"},
      {"flag || other && flag", "(|| flag (&& other flag))"},
      {"!(flag || other)", "(! (|| flag other))"},
      {"!!flag", "(! (! flag))"},
      {"hours + steps * 2 > 10", "(> (+ hours (* steps 2)) 10)"},
      {"hours - steps - 1 > 3", "(> (- (- hours steps) 1) 3)"},
      {"hours * 10 / steps % 3 == 2", "(== (% (/ (* hours 10) steps) 3) 2)"},
      {"-hours < -3", "(< (neg hours) -3)"},
      {"litres >= 1.25", "(>= litres 1250m)"},
      {"litres > 2", "(> litres 2)"},
      {"hours > 2.5", "(> hours 2500m)"},
      {"sex == 'male'", "(== sex 1)"},
      {"'male' == sex", "(== sex 1)"},
      {"sex != \"female\"", "(!= sex 0)"},
      {"sex in ['female', 'male']", "(in sex 0 1)"},
      {"hours in [1, 2, 3]", "(in hours 1 2 3)"},
      {"'chair' in kit", "(contains kit 1)"},
      {"has(note)", "(has note)"},
      {"flag ? hours > 3 : other", "(?: flag (> hours 3) other)"},
      {"(flag ? hours : steps) > 3", "(> (?: flag hours steps) 3)"},
      {"flag == other", "(== flag other)"},
      {"steps < norm", "(< steps norm)"},
      {"double_hours >= 9", "(>= double_hours 9)"},
      {"total >= 20", "(>= total 20)"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.source);
    CHECK(read(row.source) == row.expected);
  }
}

TEST_CASE("every fault of a condition has its own message, with a caret") {
  const Row rows[] = {
      {"flagg",
       "when:1:1: error: no question or value is called 'flagg' (did you mean 'flag'?)\n  flagg\n  "
       "^~~~~\n"},
      {"flag = true",
       "when:1:6: error: unexpected '=' (write '==' to compare)\n  flag = true\n       ^\n"},
      {"flag &&", "when:1:8: error: the condition ends too early\n  flag &&\n         ^\n"},
      {"flag other", "when:1:6: error: unexpected 'other'\n  flag other\n       ^~~~~\n"},
      {"hours", "no error"},
      {"sex == 'malle'",
       "when:1:8: error: 'sex' has no option 'malle' (did you mean 'male'?)\n  sex == 'malle'\n    "
       "  "
       "   ^~~~~~~\n"},
      {"hours == 'x'",
       "when:1:1: error: '==' cannot compare a whole number with text\n  hours == 'x'\n  "
       "^~~~~~~~~~~~\n"},
      {"flag && hours",
       "when:1:9: error: '&&' takes yes or no, and this is a whole number\n  flag && hours\n       "
       "   ^~~~~\n"},
      {"hours > 24",
       "when:1:1: error: this is never true, whatever the answers\n  hours > 24\n  ^~~~~~~~~~\n"},
      {"hours >= 0",
       "when:1:1: error: this is always true, whatever the answers\n  hours >= 0\n  ^~~~~~~~~~\n"},
      {"hours / (steps - 1) > 1",
       "when:1:9: error: this could be zero\n  hours / (steps - 1) > 1\n          ^~~~~~~~~~~\n"},
      {"hours * 100000000000 > 1",
       "when:1:1: error: this could go beyond 1000000000000\n  hours * 100000000000 > 1\n  "
       "^~~~~~~~~~~~~~~~~~~~\n"},
      {"litres + 1 > 2",
       "when:1:1: error: only whole numbers can be computed with, and this is a decimal\n  litres "
       "+ 1 > 2\n  ^~~~~~\n"},
      {"note == 'x'",
       "when:1:1: error: 'note' is free text: a condition can only ask has(note)\n  note == 'x'\n  "
       "^~~~\n"},
      {"has(total)", "when:1:5: error: has() takes a question\n  has(total)\n      ^~~~~\n"},
      {"hours > 1e3",
       "when:1:9: error: '1e3' is not a number here: digits, with at most three places after the "
       "point\n  hours > 1e3\n          ^~~\n"},
      {"hours in []", "when:1:11: error: unexpected ']'\n  hours in []\n            ^\n"},
      {"hours in [30]",
       "when:1:1: error: this is never true, whatever the answers\n  hours in [30]\n  "
       "^~~~~~~~~~~~~\n"},
      {"sex == 'male",
       "when:1:8: error: this quote is not closed\n  sex == 'male\n         ^~~~~\n"},
      {"hours @ 3", "when:1:7: error: unexpected '@'\n  hours @ 3\n        ^\n"},
      {"1 < hours < 5",
       "when:1:1: error: '<' cannot compare a yes or no with a whole number\n  1 < hours < 5\n  "
       "^~~~~~~~~~~~~\n"},
      {"flag ? hours : other",
       "when:1:16: error: both sides of ':' must be yes or no, or both whole numbers, or both "
       "decimals\n  flag ? hours : other\n                 ^~~~~\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.source);
    const auto condition = parse_condition(sample(), row.source, "when");
    CHECK((condition ? "no error" : to_text(condition.errors())) == row.expected);
  }
}

TEST_CASE("deep nesting is an error, not a crash") {
  const std::string deep = std::string(100'000, '(') + "flag" + std::string(100'000, ')');
  const auto condition = parse_condition(sample(), deep, "when");
  REQUIRE(!condition);
  CHECK(condition.errors()[0].message == "nested too deep");
  const auto bangs = parse_condition(sample(), std::string(100'000, '!') + "flag", "when");
  REQUIRE(!bangs);
  CHECK(bangs.errors()[0].message == "nested too deep");
}
