// What of two packs goes together.
#include <algorithm>

#include "proof/match.h"
#include "rules/question_type.h"

namespace lumbago {
namespace {

bool same_options(const Question& a, const Question& b) {
  return std::equal(a.options.begin(), a.options.end(), b.options.begin(), b.options.end(),
                    [](const Option& x, const Option& y) { return x.id == y.id; });
}

QuestionMatch::Kind compare(const Question& before, const Question& after) {
  using Kind = QuestionMatch::Kind;
  if (before.type != after.type || before.unit != after.unit) return Kind::other_type;
  if (form_of(before) == AnswerForm::text) return Kind::same;
  const bool same_range = before.min == after.min && before.max == after.max;
  return same_range && same_options(before, after) ? Kind::same : Kind::in_part;
}

std::optional<Index> find(const std::vector<Question>& questions, const std::string& id) {
  const auto found = std::find_if(questions.begin(), questions.end(),
                                  [&](const Question& question) { return question.id == id; });
  if (found == questions.end()) return std::nullopt;
  return static_cast<Index>(found - questions.begin());
}

}  // namespace

std::vector<QuestionMatch> match_questions(const Pack& before, const Pack& after) {
  using Kind = QuestionMatch::Kind;
  std::vector<QuestionMatch> matches;
  for (Index i = 0; i < before.questions.size(); ++i) {
    const auto other = find(after.questions, before.questions[i].id);
    const Kind kind =
        other ? compare(before.questions[i], after.questions[*other]) : Kind::only_before;
    matches.push_back({kind, i, other});
  }
  for (Index i = 0; i < after.questions.size(); ++i)
    if (!find(before.questions, after.questions[i].id))
      matches.push_back({Kind::only_after, std::nullopt, i});
  return matches;
}

}  // namespace lumbago
