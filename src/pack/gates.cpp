// Finds the questions of warning signs that not everybody is asked.
#include <vector>

#include "pack/reader.h"
#include "pack/reads.h"

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
        for (const Index read : questions_read(pack, pack.triage[i].when.root)) {
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
      for (const Index read : questions_read(pack_, when->root)) add(read, sign);
  }

  const Pack& pack_;
  std::vector<Index> reader_, decided_;
};

// Then the gate is a part of the sign: whoever is not asked has answered for it already.
bool only_signs(const Pack& pack, const Condition& when, const Signs& signs) {
  for (const Index read : questions_read(pack, when.root))
    if (!signs.is_of_a_sign(read)) return false;
  return true;
}

}  // namespace

std::vector<Gate> find_gates(const Pack& pack) {
  const Signs signs(pack);
  std::vector<Gate> gates;
  for (Index i = 0; i < pack.questions.size(); ++i) {
    const Question& question = pack.questions[i];
    const Index sign = signs.decided_by(i);
    const bool gated = question.when && sign != no_sign && !only_signs(pack, *question.when, signs);
    if (gated && question.gate.empty()) gates.push_back({Gate::Kind::not_declared, i, sign});
    if (!gated && !question.gate.empty()) gates.push_back({Gate::Kind::not_needed, i});
  }
  return gates;
}

}  // namespace lumbago
