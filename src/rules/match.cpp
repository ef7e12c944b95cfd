// What of two packs goes together.
#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "rules/match.h"
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

using ByName = std::unordered_map<std::string_view, Index>;

ByName by_name(const std::vector<Question>& questions) {
  ByName names;
  for (Index i = 0; i < questions.size(); ++i) names.emplace(questions[i].id, i);
  return names;
}

std::optional<Index> find(const ByName& names, const std::string& id) {
  const auto found = names.find(id);
  return found == names.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace

std::vector<QuestionMatch> match_questions(const Pack& before, const Pack& after) {
  using Kind = QuestionMatch::Kind;
  const ByName old = by_name(before.questions), now = by_name(after.questions);
  std::vector<QuestionMatch> matches;
  for (Index i = 0; i < before.questions.size(); ++i) {
    const auto other = find(now, before.questions[i].id);
    const Kind kind =
        other ? compare(before.questions[i], after.questions[*other]) : Kind::only_before;
    matches.push_back({kind, i, other});
  }
  for (Index i = 0; i < after.questions.size(); ++i)
    if (!find(old, after.questions[i].id)) matches.push_back({Kind::only_after, std::nullopt, i});
  return matches;
}

}  // namespace lumbago
