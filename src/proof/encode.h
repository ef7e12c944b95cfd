// Encodes the conditions of a pack as literals of a circuit whose inputs are the possible answers.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "model/pack.h"
#include "model/response.h"
#include "proof/circuit.h"
#include "proof/quantity.h"
#include "rules/match.h"

namespace lumbago {

// The answers: for each question a literal "answered", and its value by thresholds (a choice by the
// index of its option) or, for choices, by bits.
class AnswerSpace {
 public:
  AnswerSpace(const Pack& pack, Circuit& circuit);
  // The answers of the same person to a second pack: matched questions have the same answer.
  AnswerSpace(const Pack& pack, Circuit& circuit, AnswerSpace& other,
              const std::vector<QuestionMatch>& matches);

  // Literals that say: every answer to a matched question is one that both packs take. REQUIRES:
  // this space was made from another one.
  const std::vector<Literal>& taken_by_both() const { return taken_by_both_; }

  Literal answered(Index question) const { return slots_[question]->answered; }
  // The answer, if there is one, is at least `threshold`, or lies from `low` to `high`. REQUIRES:
  // the question is neither a list of choices nor text.
  Literal at_least(Index question, std::int64_t threshold);
  Literal within(Index question, std::int64_t low, std::int64_t high);
  // The greatest value of each range between the thresholds asked for so far, the largest first.
  std::vector<std::int64_t> typical_values(Index question) const;
  // The option is ticked. REQUIRES: the question is a list of choices.
  Literal ticked(Index question, std::size_t option) const {
    return slots_[question]->bits[option];
  }

  // The answers of a solution, in which each literal has the truth that `value` gives.
  Response response(const std::function<bool(Literal)>& value) const;

 private:
  struct Slot {
    Literal answered = never;
    std::uint32_t chain = 0;
    std::map<std::int64_t, Literal> thresholds = {};
    std::vector<Literal> bits = {};
  };

  std::shared_ptr<Slot> new_slot(const Question& question);
  void share_numbers(Index question, const Question& other_question);
  void link_options(Index question, AnswerSpace& other, Index other_question);

  const Pack& pack_;
  Circuit& circuit_;
  std::vector<std::shared_ptr<Slot>> slots_;  // some with another space
  std::vector<Literal> taken_by_both_;
};

// The thresholds of arithmetic over answers, as literals. Encoders share them, as they mean the
// same whichever answer is left out; an encoder of an answer one step higher or lower has its own.
using Thresholds = std::map<std::pair<const Expr*, std::int64_t>, Literal>;

// A change of one answer: left out, or one step higher or lower. REQUIRES for a step: the question
// is neither a list of choices nor text, and has such an answer.
struct Change {
  enum class Kind : std::uint8_t { left_out, one_higher, one_lower };
  Kind kind = Kind::left_out;
  Index question = 0;
};

class Encoder {
 public:
  // With `change`, conditions are encoded for the same answers with that one changed.
  Encoder(const Pack& pack, Circuit& circuit, AnswerSpace& answers,
          std::shared_ptr<Thresholds> thresholds, std::optional<Change> change = std::nullopt);

  // The enableWhen condition of a question, and any condition, in Kleene's logic.
  Trilean applies(Index question);
  Trilean truth(const Expr& expr);
  Trilean truth(const Condition& condition) { return truth(condition.root); }
  Literal answered(Index question) const;
  // As AnswerSpace has them, for the changed answers.
  Literal at_least(Index question, std::int64_t threshold);
  Literal within(Index question, std::int64_t low, std::int64_t high);
  // The contributor scores at least `score`, from 0 to 100: for certain, or possibly.
  Literal scores_at_least(Index contributor, bool possibly, std::int64_t score);
  // The points that an indicator adds: those of its best tier that is true, or that may be.
  Steps points(const Indicator& indicator, bool possibly);

 private:
  Trilean leaf(Index question, Literal test);
  Trilean equality(const Expr& expr);
  Trilean is_false(const Expr& expr, Trilean truth_of_it);
  Trilean in_list(const Expr& expr);
  Trilean compare(ExprOp op, const Expr& left, const Expr& right);
  Trilean decide(ExprOp relation, const Scaled (&a)[2], const Scaled (&b)[2], bool& large);
  Trilean opaque(const std::string& why);

  Quantity number(const Expr& expr);
  Quantity question_number(Index question);
  Quantity score_number(const Expr& expr);
  Sum& points(Index contributor, bool possibly);
  Quantity scale(const Scale& scale);
  Bound scale_bound(const Scale& scale, bool low);
  Steps item_steps(const ScaleItem& item, bool low);
  Steps tick_steps(const ScaleItem& item, std::size_t option, bool low);
  Quantity table(const Table& table);
  Quantity table_key(const TableKey& key);
  Literal overlaps(const Quantity& key, Range range);
  Literal gap(const Table& table, const std::vector<Quantity>& keys);
  Quantity choose(const Expr& expr);
  Quantity arithmetic(const Expr& expr);
  void find_atoms(const Expr& expr, std::vector<const Expr*>& atoms) const;
  bool shifted(const Expr& atom) const;
  Literal point_of(const Quantity& quantity);

  const Pack& pack_;
  Circuit& circuit_;
  AnswerSpace& answers_;
  std::shared_ptr<Thresholds> thresholds_;
  std::optional<Change> change_;
  std::map<Index, Trilean> applies_, derived_;
  std::map<Index, Quantity> scales_, tables_;
  std::map<std::pair<Index, bool>, std::unique_ptr<Sum>> points_;
};

}  // namespace lumbago
