#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <string_view>

#include "response/answers.h"
#include "support/small_pack.h"

namespace lumbago {
namespace {

// "40", or the message.
std::string typed(const Question& question, std::string_view text) {
  const auto answer = read_typed(question, text);
  if (!answer) return answer.errors().at(0).message;
  return question.type == QuestionType::text ? answer->text : std::to_string(answer->number);
}

TEST_CASE("yes or no") {
  const Question question = test::boolean_question("numb");
  const auto check = [&question](std::string_view text, std::string_view result) {
    CAPTURE(text);
    CHECK(typed(question, text) == result);
  };
  SUBCASE("yes") {
    for (const std::string_view text : {"y", "yes", "Y", "YES", " yes ", "1", "true"})
      check(text, "1");
  }
  SUBCASE("no") {
    for (const std::string_view text : {"n", "no", "No", "2", "False", "no\r"}) check(text, "0");
  }
  SUBCASE("neither") {
    for (const std::string_view text : {"", " ", "maybe", "0", "3", "yes no", "ye"})
      check(text, "Please type yes or no.");
  }
}

TEST_CASE("a whole number") {
  const Question question = test::integer_question("stands", 0, 24);
  const auto check = [&question](std::string_view text, std::string_view result) {
    CAPTURE(text);
    CHECK(typed(question, text) == result);
  };
  SUBCASE("read") {
    check("0", "0");
    check(" 24 ", "24");
    check("007", "7");
    check("5.0", "5");
    check("7/24", "7");
    check("7 /24", "7");
    check("7 out of 24", "7");
    check("five", "5");
    check("about 5", "5");
    check("~5", "5");
    check("none", "0");
    // To the nearest whole number; the prompt says it back.
    check("5.5", "6");
    check("2,4", "2");
  }
  SUBCASE("not understood") {
    for (const std::string_view text :
         {"", "many", "about", "5 h", "6-8", "6 to 8", "5 5", "5/10", "/24", "1e1", "+5", "--5",
          "0x5", "99999999999999999999", "1.0005", "2,000", ",", "-"})
      check(text, "Please type a whole number from 0 to 24.");
  }
  SUBCASE("out of range") {
    check("25", "25 is too high. Please type a whole number from 0 to 24.");
    check("-1", "-1 is too low. Please type a whole number from 0 to 24.");
    check("\u22123", "-3 is too low. Please type a whole number from 0 to 24.");
  }
}

TEST_CASE("none was read as an age of 0 years") {
  Question question = test::integer_question("number", 0, 120);
  const struct {
    Language language;
    const char* none;
    const char* refused;
  } people[] = {
      {Language::english, "none", "Please type a whole number from 0 to 120."},
      {Language::spanish, "nada", "Escriba un número entero de 0 a 120."},
      {Language::german, "keine", "Bitte tippen Sie eine ganze Zahl von 0 bis 120."},
  };
  for (const auto& person : people) {
    const Words words(person.language);
    for (const char* unit : {"a", "mo", "wk"}) {
      question.unit = unit;
      const Result<Answer> read = read_typed(question, person.none, words);
      REQUIRE(!read.ok());
      CHECK(read.errors().at(0).message == person.refused);
    }
    for (const char* unit : {"", "h", "min"}) {
      question.unit = unit;
      CHECK(read_typed(question, person.none, words)->number == 0);
    }
  }
}

TEST_CASE("a decimal number") {
  const Question question = test::decimal_question("hours", 0, 24);
  const auto check = [&question](std::string_view text, std::string_view result) {
    CAPTURE(text);
    CHECK(typed(question, text) == result);
  };
  SUBCASE("read") {
    check("7", "7000");
    check("7.5", "7500");
    check("7,5", "7500");
    check("7,25", "7250");
    check("0.125", "125");
    check("5.", "5000");
  }
  SUBCASE("a comma before three digits may mean thousands") {
    check("1,500", "Please type a number from 0 to 24.");
  }
  SUBCASE("out of range") {
    check("24.5", "24.5 is too high. Please type a number from 0 to 24.");
    check("-0.5", "-0.5 is too low. Please type a number from 0 to 24.");
  }
}

TEST_CASE("a number with its unit") {
  const auto check = [](const std::string& unit, std::string_view text, std::string_view result) {
    CAPTURE(unit);
    CAPTURE(text);
    CHECK(typed(test::integer_question("x", 0, 500, unit), text) == result);
  };
  const std::string_view no = "Please type a whole number from 0 to 500.";
  SUBCASE("time") {
    check("h", "5 h", "5");
    check("h", "5 Hours", "5");
    check("h", "5hrs.", "5");
    check("h", "120 min", "2");
    check("h", "90 min", "2");
    check("h", "an hour", "1");
    check("min", "half an hour", "30");
    check("min", "90 min", "90");
    check("min", "90m", "90");
    check("min", "1 h 30", "90");
    check("min", "1h30m", "90");
    check("min", "1 hour and 30 minutes", "90");
    check("min", "1.5 hours", "90");
    check("min", "1,5 h", "90");
    check("min", "1 h 75 min", no);
    check("min", "30 min 1 h", no);
    check("s", "1 min 5", "65");
    check("wk", "6 weeks", "6");
    check("wk", "3 months", "13");
    check("wk", "2 years", "104");
    check("wk", "21 days", "3");
    check("wk", "10 days", "1");
    check("wk", "a month", "4");
    check("wk", "yesterday", "0");
    check("x", "yesterday", no);
    check("a", "44 years old", "44");
    check("a", "44y", "44");
    check("a", "44.5 years", "45");
    check("h", "5 kg", no);
    check("h", "h", no);
    check("h", "5 h 3 h", no);
    check("h", "1 h 1 min 1 s 1 s", no);
  }
  SUBCASE("angle, counts and other units") {
    check("deg", "30\u00b0", "30");
    check("deg", "30 degrees", "30");
    check("L", "2 litres", "2");
    check("mL", "1.5 L", "1500 is too high. Please type a whole number from 0 to 500.");
    check("%", "50 %", "50");
    check("{stands}", "12 stands", "12");
    check("{stand}", "12 stands", "12");
    check("{stands}", "1 stand", "1");
    check("{stands}", "12 reps", no);
    check("mm[Hg]", "120 mm[Hg]", "120");
  }
}

TEST_CASE("a height in any common way") {
  const Question whole = test::integer_question("height", 100, 250, "cm");
  const Question exact = test::decimal_question("height", 100, 250, "cm");
  const auto check = [&](std::string_view text, std::string_view rounded, std::string_view tenths) {
    CAPTURE(text);
    CHECK(typed(whole, text) == rounded);
    CHECK(typed(exact, text) == tenths);
  };
  SUBCASE("metric") {
    check("178", "178", "178000");
    check("178 cm", "178", "178000");
    check("1.78 m", "178", "178000");
    check("1,78m", "178", "178000");
    check("1 m 78", "178", "178000");
    check("1780 mm", "178", "178000");
  }
  SUBCASE("feet and inches") {
    check("5'10\"", "178", "177800");
    check("5'10", "178", "177800");
    check("5' 10''", "178", "177800");
    check("5\u201910\u201d", "178", "177800");
    check("5\u203210\u2033", "178", "177800");
    check("5 ft 10", "178", "177800");
    check("5ft10in", "178", "177800");
    check("5 ft, 10 in", "178", "177800");
    check("5 foot 10.5 inches", "179", "179100");
    check("70 in", "178", "177800");
    check("6 ft", "183", "182900");
  }
  SUBCASE("refused") {
    const std::string_view no_whole =
        "Please type a whole number from 100 to 250, or feet and inches like 5'10\".";
    const std::string_view no_exact =
        "Please type a number from 100 to 250, or feet and inches like 5'10\".";
    for (const std::string_view text : {"5'13\"", "5 10", "tall", "70 kg", "-5 ft", "2000000 m"})
      check(text, no_whole, no_exact);
    check("1.78", "1.78 is too low. " + std::string(no_whole),
          "1.78 is too low. " + std::string(no_exact));
  }
  SUBCASE("a short length is no height") {
    CHECK(typed(test::integer_question("gap", 0, 60, "cm"), "x") ==
          "Please type a whole number from 0 to 60.");
  }
}

TEST_CASE("a weight in any common way") {
  const Question whole = test::integer_question("weight", 25, 400, "kg");
  const Question exact = test::decimal_question("weight", 25, 400, "kg");
  const auto check = [&](std::string_view text, std::string_view rounded, std::string_view tenths) {
    CAPTURE(text);
    CHECK(typed(whole, text) == rounded);
    CHECK(typed(exact, text) == tenths);
  };
  check("72", "72", "72000");
  check("72 kilos", "72", "72000");
  check("158 lb", "72", "71700");
  check("158lbs", "72", "71700");
  check("11 st 4 lb", "72", "71700");
  check("11st 4", "72", "71700");
  check("11 stone", "70", "69900");
  check("11 st 14 lb",
        "Please type a whole number from 25 to 400, or stones and pounds like 11 st 4 lb.",
        "Please type a number from 25 to 400, or stones and pounds like 11 st 4 lb.");
}

TEST_CASE("one option") {
  const Question question =
      test::choice_question("sex", {{"female", "Female", {}},
                                    {"male", "Male", {}},
                                    {"other_word", "Another word", {}},
                                    {"no_answer", "Male or female does not fit", {}}});
  const auto check = [&question](std::string_view text, std::string_view result) {
    CAPTURE(text);
    CHECK(typed(question, text) == result);
  };
  SUBCASE("read") {
    check("1", "0");
    check(" 4 ", "3");
    check("female", "0");
    check("FEM", "0");
    check("male", "1");
    check("a", "2");
    check("another word", "2");
    check("other_word", "2");
    check("other word", "2");
    check("male or", "3");
  }
  SUBCASE("not one of them") {
    for (const std::string_view text : {"", "0", "5", "-1", "x", "1 2", "females"})
      check(text, "Please type a number from 1 to 4, or the words of your answer.");
    check("m", "That could be more than one of the answers. Please type its number, from 1 to 4.");
  }
}

TEST_CASE("several options") {
  const Question question = test::choices_question(
      "equipment",
      {{"chair", "A chair", {}}, {"mat", "A mat", {}}, {"foam_roller", "Foam roller", {}}});
  const auto check = [&question](std::string_view text, std::string_view result) {
    CAPTURE(text);
    CHECK(typed(question, text) == result);
  };
  SUBCASE("read") {
    check("1", "1");
    check("1 3", "5");
    check("3,1", "5");
    check("1, 2 and 3", "7");
    check("chair mat", "3");
    check("foam roller; 1", "5");
    check("foam roller", "4");
    check("a mat, a chair", "3");
    check("2 2", "2");
    check("none", "0");
    check("None", "0");
    check("0", "0");
  }
  SUBCASE("not understood") {
    for (const std::string_view text : {"", ",", "4", "1 4", "none 1", "table", "1-3", "a"})
      check(text, "Please type the numbers that apply, like 1 2, or none.");
  }
  SUBCASE("an option that is called none") {
    const Question with_none = test::choices_question(
        "conditions", {{"asthma", "Asthma", {}}, {"none_of_these", "None of these", {}}});
    CHECK(typed(with_none, "none") == "2");
    CHECK(typed(with_none, "0") == "0");
  }
}

TEST_CASE("text") {
  const Question question = test::text_question("notes", 10);
  CHECK(typed(question, " since May ") == "since May");
  CHECK(typed(question, "\x1b[2J") == "\uFFFD[2J");
  CHECK(typed(question, "  ") == "Please type a few words.");
  CHECK(typed(question, "12345678901") == "Please use fewer words: at most 10 characters.");
}

TEST_CASE("typed faults have stable codes") {
  const auto code = [](std::string_view text) {
    return read_typed(test::integer_question("x", 0, 9), text).errors().at(0).code;
  };
  CHECK(code("x") == "not-understood");
  CHECK(code("10") == "out-of-range");
}

}  // namespace
}  // namespace lumbago
