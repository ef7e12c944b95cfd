// Answers as literals.
#include "proof/encode.h"

namespace lumbago {

AnswerSpace::AnswerSpace(const Pack& pack, Circuit& circuit) : pack_(pack), circuit_(circuit) {
  for (const Question& question : pack.questions) {
    Slot slot;
    slot.answered = circuit.input();
    slot.chain = circuit.new_chain();
    if (question.type == QuestionType::choices)
      for (std::size_t i = 0; i < question.options.size(); ++i)
        slot.bits.push_back(circuit.input());
    slots_.push_back(std::move(slot));
  }
}

Literal AnswerSpace::at_least(Index question, std::int64_t threshold) {
  const Question& asked = pack_.questions[question];
  if (threshold <= asked.min) return always;
  if (threshold > asked.max) return never;
  Slot& slot = slots_[question];
  const auto [found, fresh] = slot.thresholds.try_emplace(threshold, 0);
  if (fresh) found->second = circuit_.ordered_input(slot.chain, threshold);
  return found->second;
}

Literal AnswerSpace::within(Index question, std::int64_t low, std::int64_t high) {
  if (low > high) return never;
  return circuit_.all(at_least(question, low), -at_least(question, high + 1));
}

std::vector<std::int64_t> AnswerSpace::typical_values(Index question) const {
  std::vector<std::int64_t> values{pack_.questions[question].max};
  const auto& thresholds = slots_[question].thresholds;
  for (auto it = thresholds.rbegin(); it != thresholds.rend(); ++it)
    values.push_back(it->first - 1);
  return values;
}

Response AnswerSpace::response(const std::function<bool(Literal)>& value) const {
  Response response = empty_response(pack_);
  for (std::size_t i = 0; i < slots_.size(); ++i) {
    const Slot& slot = slots_[i];
    if (!value(slot.answered)) continue;
    const Question& question = pack_.questions[i];
    Answer answer;
    if (question.type == QuestionType::text) {
      answer.text = "x";
    } else if (question.type == QuestionType::choices) {
      for (std::size_t bit = 0; bit < slot.bits.size(); ++bit)
        if (value(slot.bits[bit])) answer.number |= std::int64_t{1} << bit;
    } else {
      answer.number = question.min;
      for (const auto& [threshold, reached] : slot.thresholds)
        if (value(reached)) answer.number = threshold;
    }
    response.answers[i] = std::move(answer);
  }
  return response;
}

}  // namespace lumbago
