#include "proof/depends.h"

#include "rules/reads.h"

namespace lumbago {

Indices stepped_questions(const Pack& pack) {
  const std::vector<bool> read = triage_depends_on(pack);
  Indices questions;
  for (Index q = 0; q < pack.questions.size(); ++q) {
    const QuestionType type = pack.questions[q].type;
    if (read[q] && (type == QuestionType::integer || type == QuestionType::decimal))
      questions.push_back(q);
  }
  return questions;
}

}  // namespace lumbago
