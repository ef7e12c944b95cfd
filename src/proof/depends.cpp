#include "proof/depends.h"

#include "rules/question_type.h"
#include "rules/reads.h"

namespace lumbago {

Indices stepped_questions(const Pack& pack) {
  const std::vector<bool> read = triage_depends_on(pack);
  Indices questions;
  for (Index q = 0; q < pack.questions.size(); ++q)
    if (read[q] && form_of(pack.questions[q]) == AnswerForm::number) questions.push_back(q);
  return questions;
}

}  // namespace lumbago
