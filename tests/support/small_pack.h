// Questions and packs made by hand, for tests that need no rules. Nothing here is health advice.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "model/pack.h"

namespace lumbago::test {

inline Question question(std::string id, QuestionType type, std::int64_t min, std::int64_t max,
                         std::string unit = {}) {
  Question made;
  made.id = std::move(id);
  made.type = type;
  made.ask = "What about " + made.id + "?";
  made.min = min;
  made.max = max;
  made.unit = std::move(unit);
  return made;
}

inline Question boolean_question(std::string id) {
  return question(std::move(id), QuestionType::boolean, 0, 1);
}

inline Question integer_question(std::string id, std::int64_t min, std::int64_t max,
                                 std::string unit = {}) {
  return question(std::move(id), QuestionType::integer, min, max, std::move(unit));
}

// `min` and `max` are whole units.
inline Question decimal_question(std::string id, std::int64_t min, std::int64_t max,
                                 std::string unit = {}) {
  return question(std::move(id), QuestionType::decimal, min * 1000, max * 1000, std::move(unit));
}

inline Question choice_question(std::string id, std::vector<Option> options) {
  const auto last = static_cast<std::int64_t>(options.size()) - 1;
  Question made = question(std::move(id), QuestionType::choice, 0, last);
  made.options = std::move(options);
  return made;
}

inline Question choices_question(std::string id, std::vector<Option> options) {
  const std::int64_t all = (std::int64_t{1} << options.size()) - 1;
  Question made = question(std::move(id), QuestionType::choices, 0, all);
  made.options = std::move(options);
  return made;
}

inline Question text_question(std::string id, std::int64_t most_bytes) {
  return question(std::move(id), QuestionType::text, 0, most_bytes);
}

// The pack small@1.2.0 of these questions.
inline Pack small_pack(std::vector<Question> questions) {
  Pack pack;
  pack.info.id = "small";
  pack.info.version = "1.2.0";
  pack.info.title = "A small pack";
  pack.info.language = "en";
  pack.info.levels.resize(4);
  pack.sha256 = std::string(64, '0');
  pack.questions = std::move(questions);
  return pack;
}

// One question of every type.
inline Pack every_type() {
  return small_pack({
      boolean_question("saddle_numb"),
      integer_question("age", 18, 120, "a"),
      decimal_question("sitting_hours", 0, 24, "h"),
      choice_question("sex",
                      {{"female", "Female", {}}, {"male", "Male", {}}, {"other", "Other", {}}}),
      choices_question(
          "equipment",
          {{"chair", "A chair", {}}, {"mat", "A mat", {}}, {"foam_roller", "A foam roller", {}}}),
      text_question("notes", 20),
  });
}

}  // namespace lumbago::test
