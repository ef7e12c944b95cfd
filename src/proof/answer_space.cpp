// Answers as literals.
#include <algorithm>

#include "proof/encode.h"
#include "rules/entries.h"
#include "rules/question_type.h"

namespace lumbago {

std::shared_ptr<AnswerSpace::Slot> AnswerSpace::new_slot(const Question& question) {
  auto slot = std::make_shared<Slot>();
  slot->answered = circuit_.input();
  slot->chain = circuit_.new_chain();
  if (form_of(question) == AnswerForm::options)
    for (std::size_t i = 0; i < question.options.size(); ++i)
      slot->bits.push_back(circuit_.input());
  return slot;
}

AnswerSpace::AnswerSpace(const Pack& pack, Circuit& circuit) : pack_(pack), circuit_(circuit) {
  for (const Question& question : pack.questions) slots_.push_back(new_slot(question));
}

AnswerSpace::AnswerSpace(const Pack& pack, Circuit& circuit, AnswerSpace& other,
                         const std::vector<QuestionMatch>& matches)
    : pack_(pack), circuit_(circuit), slots_(pack.questions.size()) {
  for (const QuestionMatch& match : matches) {
    if (!match.after) continue;
    std::shared_ptr<Slot>& slot = slots_[*match.after];
    if (match.kind != QuestionMatch::Kind::same && match.kind != QuestionMatch::Kind::in_part) {
      slot = new_slot(pack.questions[*match.after]);
      continue;
    }
    slot = other.slots_[*match.before];
    if (match.kind == QuestionMatch::Kind::same) continue;
    if (pack.questions[*match.after].options.empty())
      share_numbers(*match.after, other.pack_.questions[*match.before]);
    else
      link_options(*match.after, other, *match.before);
  }
}

void AnswerSpace::share_numbers(Index question, const Question& other_question) {
  const Question& asked = pack_.questions[question];
  Slot& slot = *slots_[question];
  const std::int64_t low = std::max(asked.min, other_question.min);
  const std::int64_t high = std::min(asked.max, other_question.max);
  // Said of the chain itself: each space takes for granted what its own range says.
  const auto reached = [&](std::int64_t threshold) {
    const auto [found, fresh] = slot.thresholds.try_emplace(threshold, 0);
    if (fresh) found->second = circuit_.ordered_input(slot.chain, threshold);
    return found->second;
  };
  if (low > high) {
    taken_by_both_.push_back(-slot.answered);
  } else {
    taken_by_both_.push_back(circuit_.any(-slot.answered, reached(low)));
    taken_by_both_.push_back(circuit_.any(-slot.answered, -reached(high + 1)));
  }
}

// Options go together by their ids; those of only one pack are not chosen.
void AnswerSpace::link_options(Index question, AnswerSpace& other, Index other_question) {
  const std::vector<Option>& mine = pack_.questions[question].options;
  const std::vector<Option>& theirs = other.pack_.questions[other_question].options;
  const Literal answered = slots_[question]->answered;
  slots_[question] = new_slot(pack_.questions[question]);
  slots_[question]->answered = answered;
  const bool list = form_of(pack_.questions[question]) == AnswerForm::options;
  const auto chosen = [list](AnswerSpace& space, Index of, std::size_t option) {
    const auto value = static_cast<std::int64_t>(option);
    return list ? space.ticked(of, option) : space.within(of, value, value);
  };
  for (std::size_t i = 0; i < mine.size(); ++i) {
    const auto at = find_id(theirs, mine[i].id);
    const Literal here = chosen(*this, question, i);
    const Literal there = at ? chosen(other, other_question, *at) : never;
    taken_by_both_.push_back(circuit_.any({-answered, -here, there}));
    taken_by_both_.push_back(circuit_.any({-answered, here, -there}));
  }
  for (std::size_t i = 0; i < theirs.size(); ++i)
    if (!find_id(mine, theirs[i].id))
      taken_by_both_.push_back(circuit_.any(-answered, -chosen(other, other_question, i)));
}

Literal AnswerSpace::at_least(Index question, std::int64_t threshold) {
  const Question& asked = pack_.questions[question];
  if (threshold <= asked.min) return always;
  if (threshold > asked.max) return never;
  Slot& slot = *slots_[question];
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
  const auto& thresholds = slots_[question]->thresholds;
  for (auto it = thresholds.rbegin(); it != thresholds.rend(); ++it)
    values.push_back(it->first - 1);
  return values;
}

Response AnswerSpace::response(const std::function<bool(Literal)>& value) const {
  Response response = empty_response(pack_);
  for (std::size_t i = 0; i < slots_.size(); ++i) {
    const Slot& slot = *slots_[i];
    if (!value(slot.answered)) continue;
    const Question& question = pack_.questions[i];
    Answer answer;
    if (form_of(question) == AnswerForm::text) {
      answer.text = "x";
    } else if (form_of(question) == AnswerForm::options) {
      for (std::size_t bit = 0; bit < slot.bits.size(); ++bit)
        if (value(slot.bits[bit])) answer.number |= std::int64_t{1} << bit;
    } else {
      answer.number = question.min;
      for (const auto& [threshold, reached] : slot.thresholds)
        if (value(reached)) answer.number = std::max(answer.number, threshold);
    }
    response.answers[i] = std::move(answer);
  }
  return response;
}

}  // namespace lumbago
