// Random answers to any pack, for property tests.
#pragma once

#include <rapidcheck.h>

#include <string>
#include <utility>
#include <vector>

#include "model/response.h"
#include "support/random_text.h"

namespace lumbago::test {

inline rc::Gen<Answer> random_answer(const Question& question) {
  if (question.type == QuestionType::text) {
    const auto most = static_cast<std::size_t>(question.max);
    return rc::gen::map(
        rc::gen::suchThat(random_text(),
                          [most](const std::string& text) { return text.size() <= most; }),
        [](std::string text) {
          return Answer{0, std::move(text)};
        });
  }
  const auto number = rc::gen::oneOf(rc::gen::inRange<std::int64_t>(question.min, question.max + 1),
                                     rc::gen::element(question.min, question.max));
  return rc::gen::map(number, [](std::int64_t value) { return Answer{value, {}}; });
}

inline Response random_response(const Pack& pack) {
  Response response = empty_response(pack);
  for (std::size_t i = 0; i < pack.questions.size(); ++i)
    if (*rc::gen::arbitrary<bool>()) response.answers[i] = *random_answer(pack.questions[i]);
  if (*rc::gen::arbitrary<bool>())
    response.id = *rc::gen::elementOf(
        std::vector<RecordId>{{RecordId::Kind::number, "1"},
                              {RecordId::Kind::number, "-70"},
                              {RecordId::Kind::number, "123456789012345678901234567890"},
                              {RecordId::Kind::text, ""},
                              {RecordId::Kind::text, "a b"},
                              {RecordId::Kind::text, std::string(1, '\0')},
                              {RecordId::Kind::text, "\u6f22"},
                              {RecordId::Kind::text, "a \"b\" \\ /"}});
  return response;
}

}  // namespace lumbago::test
