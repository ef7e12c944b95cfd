#include "response/question_names.h"

#include "messages/nearest.h"

namespace lumbago {

QuestionNames::QuestionNames(const Pack& pack) : pack_(pack) {
  indices_.reserve(pack.questions.size());
  for (std::size_t i = 0; i < pack.questions.size(); ++i)
    indices_.emplace(pack.questions[i].id, static_cast<Index>(i));
}

std::optional<Index> QuestionNames::find(std::string_view id) const {
  const auto found = indices_.find(id);
  return found == indices_.end() ? std::nullopt : std::optional<Index>(found->second);
}

std::string QuestionNames::hint(std::string_view id, std::size_t before, const Words& words) const {
  constexpr std::size_t most_hints = 20;
  if (before >= most_hints) return {};
  std::vector<std::string> ids;
  for (const Question& question : pack_.questions) ids.push_back(question.id);
  return did_you_mean(id, ids, words);
}

}  // namespace lumbago
