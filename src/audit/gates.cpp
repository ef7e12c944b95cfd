// Finds the questions of warning signs that not everybody is asked.
#include <vector>

#include "audit/pack_faults.h"
#include "rules/reads.h"

namespace lumbago {
namespace {

constexpr Index no_sign = static_cast<Index>(-1);

// For each question, a sign of level urgent or emergency that it decides.
class Signs {
 public:
  explicit Signs(const Pack& pack)
      : pack_(pack),
        reader_(pack.questions.size(), no_sign),
        decided_(pack.questions.size(), no_sign) {
    for (std::size_t i = 0; i < pack.triage.size(); ++i)
      if (pack.triage[i].level >= Level::urgent)
        for (const Index read : questions_read(pack, pack.triage[i].when)) {
          if (reader_[read] == no_sign) reader_[read] = static_cast<Index>(i);
          add(read, static_cast<Index>(i));
        }
  }

  // By its own answer, or by that of a question which is asked only because of it.
  Index decided_by(Index question) const {
    return reader_[question] != no_sign ? reader_[question] : decided_[question];
  }

  // The answer to a yes/no question that a sign reads.
  bool is_of_a_sign(Index question) const {
    return reader_[question] != no_sign && pack_.questions[question].type == QuestionType::boolean;
  }

 private:
  void add(Index question, Index sign) {
    if (decided_[question] != no_sign) return;
    decided_[question] = sign;
    if (const auto& when = pack_.questions[question].when)
      for (const Index read : questions_read(pack_, *when)) add(read, sign);
  }

  const Pack& pack_;
  std::vector<Index> reader_, decided_;
};

// Then the gate is a part of the sign: whoever is not asked has answered for it already.
bool only_signs(const Pack& pack, const Condition& when, const Signs& signs) {
  for (const Index read : questions_read(pack, when))
    if (!signs.is_of_a_sign(read)) return false;
  return true;
}

// A `when` that is no part of a sign which the question decides.
bool is_gated(const Pack& pack, Index question, const Signs& signs) {
  const auto& when = pack.questions[question].when;
  return when && signs.decided_by(question) != no_sign && !only_signs(pack, *when, signs);
}

}  // namespace

Diagnostics gate_faults(const Words& words, const Pack& pack) {
  const Signs signs(pack);
  Diagnostics faults;
  for (Index i = 0; i < pack.questions.size(); ++i) {
    const Question& question = pack.questions[i];
    const bool gated = is_gated(pack, i, signs);
    if (gated && question.gate.empty()) {
      const TriageRule& sign = pack.triage[signs.decided_by(i)];
      faults.push_back(
          fault_at(pack, question.when->where, Severity::error, "gated",
                   words.say<Message::check_gated>(question.id, sign.id, word(sign.level),
                                                   question.when->source)));
    } else if (!gated && !question.gate.empty()) {
      faults.push_back(fault_at(pack, question.where, Severity::warning, "unused",
                                words.say<Message::check_idle_gate>(question.id)));
    }
  }
  return faults;
}

}  // namespace lumbago
