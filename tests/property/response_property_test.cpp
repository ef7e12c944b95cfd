#include <doctest/doctest.h>
#include <rapidcheck.h>
#include <simdjson.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "response/answers.h"
#include "response/exact_number.h"
#include "response/json_tree.h"
#include "support/random_response.h"
#include "support/random_text.h"
#include "support/small_pack.h"

namespace lumbago {
namespace {

// Several questions of every type, with the ranges at which reading could go wrong.
Pack random_pack() {
  constexpr std::int64_t beyond_double = (std::int64_t{1} << 53) + 1;
  std::vector<Option> many;
  for (int i = 0; i < 60; ++i) many.push_back({"option_" + std::to_string(i), "Option", {}});
  Pack pack = test::every_type();
  for (Question question :
       {test::boolean_question("b"), test::integer_question("wide", -beyond_double, beyond_double),
        test::decimal_question("fine", -1'000'000'000'000, 1'000'000'000'000),
        test::choice_question("one_of_many", many), test::choices_question("some_of_many", many),
        test::text_question("long_text", 10'000)})
    pack.questions.push_back(std::move(question));
  return pack;
}

bool within(const Question& question, const Answer& answer) {
  if (question.type == QuestionType::text)
    return answer.text.size() <= static_cast<std::size_t>(question.max) && valid_utf8(answer.text);
  return answer.number >= question.min && answer.number <= question.max && answer.text.empty();
}

// One to five changes of what a slip, a cut or a hostile hand could do.
std::string mutated(std::string json) {
  const auto changes = *rc::gen::inRange(1, 6);
  for (int i = 0; i < changes; ++i) {
    const auto at = *rc::gen::inRange<std::size_t>(0, json.size() + 1);
    const auto count = *rc::gen::inRange<std::size_t>(0, 9);
    switch (*rc::gen::inRange(0, 5)) {
      case 0:
        json.erase(at, count);
        break;
      case 1:
        json.insert(at, json.substr(*rc::gen::inRange<std::size_t>(0, json.size() + 1), count));
        break;
      case 2:
        json.insert(at, 1, *rc::gen::arbitrary<char>());
        break;
      case 3:
        json.insert(at, *rc::gen::element<std::string>(
                            "[", "]", "{", "}", ",", ":", "\"", "\\", "1", "-", ".", "e5", "0",
                            "null", "true", "\\u", "\\ud800", "\n", "\t", "\xE2\x80\xAE"));
        break;
      default:
        json.resize(at);
    }
  }
  return json;
}

TEST_CASE("answers: what write_answers writes, read_answers reads") {
  const Pack pack = random_pack();
  CHECK(rc::check("round trip", [&pack] {
    const Response response = test::random_response(pack);
    const auto read = read_answers(pack, write_answers(pack, response), "me.json");
    if (!read) RC_FAIL(to_text(read.errors()));
    RC_ASSERT(*read == response);
  }));
}

// The answers that a lane holds, as far as a block keeps them.
void check_lane(const Pack& pack, const RecordBlock& block, std::size_t lane,
                const Response& response) {
  for (std::size_t i = 0; i < pack.questions.size(); ++i) {
    const bool answered = ((block.answered[i] >> lane) & 1) != 0;
    RC_ASSERT(answered == response.answers[i].has_value());
    if (answered) RC_ASSERT(block.columns[i][lane] == response.answers[i]->number);
  }
}

TEST_CASE(
    "records: whole or damaged, they are read as read_record reads them, and only their lane") {
  const Pack pack = test::every_type();
  RecordReader reader(pack);
  CHECK(rc::check("records", [&] {
    const std::size_t lane = *rc::gen::inRange<std::size_t>(0, lane_count);
    RecordBlock block(pack.questions.size());
    for (std::size_t i = 0; i < pack.questions.size(); ++i) {
      block.answered[i] = ~(Lanes{1} << lane);
      block.columns[i].fill(77);
    }
    std::string json = write_answers(pack, test::random_response(pack));
    if (*rc::gen::arbitrary<bool>()) json.erase(2, json.find(',') - 1);  // without "$pack"
    if (*rc::gen::arbitrary<bool>()) json = mutated(std::move(json));
    const Record expected = read_record(pack, json);
    // What comes after the record is not part of it, whatever it is.
    const std::string after(record_padding, *rc::gen::element('"', '}', '1', 'e', ' ', '\0'));
    const std::string padded = json + after;
    const bool good = reader.read(std::string_view(padded).substr(0, json.size()), block, lane);
    RC_CLASSIFY(good, "good");
    RC_ASSERT(good == expected.response.ok());
    RC_ASSERT(reader.id() == expected.id);
    if (!good) RC_ASSERT(reader.errors() == expected.response.errors());
    check_lane(pack, block, lane, good ? *expected.response : empty_response(pack));
    for (std::size_t i = 0; i < pack.questions.size(); ++i)
      for (std::size_t other = 0; other < lane_count; ++other)
        if (other != lane)
          RC_ASSERT((((block.answered[i] >> other) & 1) == 1 && block.columns[i][other] == 77));
  }));
}

TEST_CASE("drafts: what write_draft writes, read_draft reads") {
  const Pack pack = random_pack();
  CHECK(rc::check("round trip", [&pack] {
    Draft draft{test::random_response(pack), {}};
    for (std::size_t i = 0; i < pack.questions.size(); ++i)
      draft.passed.push_back(*rc::gen::arbitrary<bool>());
    const auto read = read_draft(pack, write_draft(pack, draft), "draft.json");
    if (!read) RC_FAIL(to_text(read.errors()));
    RC_ASSERT(*read == draft);
  }));
}

TEST_CASE("answers: damaged bytes give valid answers or safe messages, never a crash") {
  const Pack pack = random_pack();
  CHECK(rc::check("mutations", [&pack] {
    const std::string json = mutated(write_answers(pack, test::random_response(pack)));
    const auto read = read_answers(pack, json, "me.json");
    RC_CLASSIFY(read.ok(), "still good");
    if (read) {
      for (std::size_t i = 0; i < pack.questions.size(); ++i)
        // Twice in brackets: RapidCheck takes a bare || apart, and evaluates both sides.
        RC_ASSERT((!read->answers[i] || within(pack.questions[i], *read->answers[i])));
      return;
    }
    RC_ASSERT(!read.errors().empty());
    const std::string text = to_text(read.errors());
    RC_ASSERT(sanitize(text) == text);
  }));
}

TEST_CASE("drafts: damaged bytes never crash the reader") {
  const Pack pack = random_pack();
  CHECK(rc::check("mutations", [&pack] {
    const Draft draft{test::random_response(pack), std::vector<bool>(pack.questions.size(), true)};
    const auto read = read_draft(pack, mutated(write_draft(pack, draft)), "draft.json");
    if (!read) RC_ASSERT(!read.errors().empty());
  }));
}

TEST_CASE("the strict reader and simdjson agree on what is JSON") {
  const Pack pack = test::every_type();
  CHECK(rc::check("agreement", [&pack] {
    const std::string json = mutated(write_answers(pack, test::random_response(pack)));
    RC_PRE(!json.empty() && !json.starts_with("\xEF\xBB\xBF"));
    const bool read = read_json(json, "me.json").ok();
    RC_CLASSIFY(read, "JSON");
    // The DOM parser, because it looks at every byte. Whether a number that it refuses is one that
    // fits no machine type, which is JSON all the same, it does not say.
    simdjson::dom::parser judge;
    REQUIRE(!judge.allocate(json.size(), deepest_json));
    const simdjson::error_code error = judge.parse(json).error();
    if (error != simdjson::NUMBER_ERROR) RC_ASSERT(read == !error);
  }));
}

TEST_CASE("exact numbers: however the point and the exponent are placed") {
  CHECK(rc::check("exact", [] {
    const auto value = *rc::gen::inRange<std::int64_t>(-1'000'000'000'000, 1'000'000'000'000);
    const auto places = *rc::gen::inRange(0, 4);
    // value = digits * 10^-places, with the point moved left and the exponent making up for it
    std::string digits = std::to_string(value < 0 ? -value : value);
    const auto shift = *rc::gen::inRange<std::size_t>(1, 40);
    if (digits.size() <= shift) digits.insert(0, shift + 1 - digits.size(), '0');
    digits.insert(digits.size() - shift, ".");
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.find('.') - 1));
    const auto exponent = static_cast<int>(shift) - places;
    const std::string token = (value < 0 ? "-" : "") + digits + "e" + std::to_string(exponent);
    const ExactNumber number = read_exact(token, places);
    RC_ASSERT(number.fit == ExactNumber::Fit::exact);
    RC_ASSERT(number.value == value);
    if (value % 10 != 0 && places > 0)
      RC_ASSERT(read_exact(token, places - 1).fit == ExactNumber::Fit::too_fine);
  }));
}

TEST_CASE("typed: any line gives a valid answer or says what to type") {
  const Pack pack = random_pack();
  CHECK(rc::check("typed", [&pack] {
    const auto piece = rc::gen::element<std::string>(
        "1", "10", "0", "7.5", "-", ",", ".", " ", "h", "min", "5'", "\"", "ft", "st", "lb", "yes",
        "no", "none", "and", "a", "female", "option", "\u2019", "\x1b", "\xff",
        "999999999999999999999");
    const auto pieces = *rc::gen::container<std::vector<std::string>>(piece);
    std::string line;
    for (const std::string& one : pieces) line += one;
    Question question = *rc::gen::elementOf(pack.questions);
    question.unit =
        *rc::gen::element<std::string>("", "h", "min", "cm", "kg", "deg", "a", "{reps}");
    const auto answer = read_typed(question, line);
    RC_CLASSIFY(answer.ok(), "understood");
    if (answer)
      RC_ASSERT(within(question, *answer));
    else
      RC_ASSERT(answer.errors().at(0).message.ends_with('.'));
  }));
}

}  // namespace
}  // namespace lumbago
