// Prints random conditions of our language with complete answers and the value our engine gives,
// one JSON object a line, for compare.mjs to put before an independent implementation of CEL.
//   lumbago_cel_samples COUNT SEED
#include <fmt/core.h>

#include <cstdlib>
#include <random>
#include <string>

#include "base/json_writer.h"
#include "condition/condition.h"
#include "engine/engine.h"
#include "pack/reader.h"
#include "support/pack_text.h"

using namespace lumbago;

namespace {

const char* const questions = R"(
questions:
  - {id: flag, ask: A, type: boolean}
  - {id: other, ask: A, type: boolean}
  - {id: hours, ask: A, type: integer, range: [0, 24]}
  - {id: steps, ask: A, type: integer, range: [1, 9]}
  - {id: height, ask: A, type: integer, range: [-50, 220]}
  - {id: litres, ask: A, type: decimal, range: [0.5, 4]}
  - {id: grade, ask: A, type: decimal, range: [-2.5, 2.5]}
  - {id: sex, ask: A, type: choice, options: [{id: female, say: F}, {id: male, say: M}, {id: other_sex, say: O}]}
  - {id: kit, ask: A, type: choices, options: [{id: band, say: B}, {id: chair, say: C}, {id: mat, say: M}]}
)";

// Writes random well-typed text; the reader decides whether it is a condition we accept.
class Author {
 public:
  explicit Author(std::uint64_t seed) : random_(seed) {}

  std::string boolean(int depth) {
    if (depth == 0) return pick({"flag", "other", "true", "false", "has(hours)"});
    switch (below(12)) {
      case 0:
        return wrap(boolean(depth - 1)) + space() + "&&" + space() + wrap(boolean(depth - 1));
      case 1:
        return wrap(boolean(depth - 1)) + space() + "||" + space() + wrap(boolean(depth - 1));
      case 2:
        return "!" + wrap(boolean(depth - 1));
      case 3:
        return wrap(boolean(depth - 1)) + pick({" == ", " != "}) + wrap(boolean(depth - 1));
      case 4:
        return wrap(boolean(depth - 1)) + " ? " + boolean(depth - 1) + " : " + boolean(depth - 1);
      case 5:
        return "sex" + pick({" == ", " != "}) + option();
      case 6:
        return "sex in [" + option() + ", " + option() + "]";
      case 7:
        return pick({"'band'", "'chair'", "'mat'"}) + " in kit";
      case 8:
        return integer(depth - 1) + " in [" + std::to_string(below(12)) + ", " +
               std::to_string(below(30)) + "]";
      default:
        return number(depth - 1) + pick({" < ", " <= ", " > ", ">=", "==", " != "}) +
               number(depth - 1);
    }
  }

  std::string integer(int depth) {
    if (depth == 0)
      return below(2) == 0 ? pick({"hours", "steps", "height"}) : std::to_string(below(25));
    switch (below(6)) {
      case 0:
        return "(" + integer(depth - 1) + " + " + integer(depth - 1) + ")";
      case 1:
        return "(" + integer(depth - 1) + "-" + integer(depth - 1) + ")";
      case 2:
        return integer(depth - 1) + " * " + wrap(integer(0));
      case 3:
        return "(" + integer(depth - 1) + pick({" / ", " % "}) +
               pick({"steps", "7", "(steps + 2)", "-3", "(height - 300)"}) + ")";
      case 4:
        return "-(" + integer(depth - 1) + ")";
      default:
        return "(" + boolean(depth - 1) + " ? " + integer(depth - 1) + " : " + integer(depth - 1) +
               ")";
    }
  }

  // Any expression.
  std::string expression() {
    switch (below(8)) {
      case 0:
        return integer(3);
      case 1:
        return pick({"litres", "grade", "sex", "kit", "1.25", "flag ? litres : grade"});
      default:
        return boolean(static_cast<int>(1 + below(4)));
    }
  }

  std::int64_t between(std::int64_t low, std::int64_t high) {
    return low + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(high - low + 1)));
  }

 private:
  std::uint64_t below(std::uint64_t limit) { return random_() % limit; }
  std::string pick(std::initializer_list<const char*> words) {
    return words.begin()[below(words.size())];
  }
  std::string option() { return pick({"'female'", "'male'", "\"other_sex\""}); }
  std::string space() { return pick({"", " ", "  "}); }
  std::string wrap(const std::string& text) { return "(" + text + ")"; }
  std::string number(int depth) {
    switch (below(4)) {
      case 0:
        return pick({"litres", "grade", "1.5", "2.0", "-0.125", "(flag ? litres : 0.75)"});
      default:
        return integer(depth > 0 ? static_cast<int>(below(static_cast<std::uint64_t>(depth) + 1))
                                 : 0);
    }
  }

  std::mt19937_64 random_;
};

void write_answer(JsonWriter& json, const Question& question, std::int64_t value) {
  json.key(question.id);
  json.begin_array();  // the type, then the value
  switch (question.type) {
    case QuestionType::boolean:
      json.string("bool"), json.boolean(value != 0);
      break;
    case QuestionType::integer:
      json.string("int"), json.integer(value);
      break;
    case QuestionType::decimal:
      json.string("double"), json.decimal(value);
      break;
    case QuestionType::choice:
      json.string("string"), json.string(question.options[static_cast<std::size_t>(value)].id);
      break;
    default:
      json.string("list");
      json.begin_array();
      for (std::size_t i = 0; i < question.options.size(); ++i)
        if ((value >> i) & 1) json.string(question.options[i].id);
      json.end_array();
  }
  json.end_array();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  const auto count = std::strtoull(argv[1], nullptr, 10);
  Author author(std::strtoull(argv[2], nullptr, 10));
  const Pack pack = test::good_pack(questions);
  const Engine engine(pack);
  for (unsigned long long made = 0; made < count;) {
    const std::string source = author.expression();
    const auto condition = parse_condition(pack, source, "sample");
    if (!condition) continue;
    Response response = empty_response(pack);
    JsonWriter json;
    json.begin_object();
    json.field("expr", source);
    json.key("answers");
    json.begin_object();
    for (std::size_t i = 0; i < pack.questions.size(); ++i) {
      const std::int64_t value = author.between(pack.questions[i].min, pack.questions[i].max);
      response.answers[i] = Answer{value, {}};
      write_answer(json, pack.questions[i], value);
    }
    json.end_object();
    json.field("value", engine.evaluate(*condition, response));
    json.end_object();
    fmt::print("{}\n", json.take());
    ++made;
  }
}
