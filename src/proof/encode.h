// The conditions of a pack as literals over every possible set of answers.
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
  // The answers of one person to another pack as well: matched questions have the same answer.
  AnswerSpace(const Pack& pack, Circuit& circuit, AnswerSpace& other,
              const std::vector<QuestionMatch>& matches);

  // Every answer to a matched question is one that both packs take. REQUIRES: made from another.
  const std::vector<Literal>& taken_by_both() const { return taken_by_both_; }

  Literal answered(Index question) const { return slots_[question]->answered; }
  // Where answered: is the value at least `threshold`? REQUIRES: not choices, not text.
  Literal at_least(Index question, std::int64_t threshold);
  Literal within(Index question, std::int64_t low, std::int64_t high);
  // The longest values on this side and the other of each threshold asked for so far; largest
  // first.
  std::vector<std::int64_t> typical_values(Index question) const;
  // REQUIRES: choices.
  Literal ticked(Index question, std::size_t option) const {
    return slots_[question]->bits[option];
  }

  // The answers of a solution: `value` gives each literal's.
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

// Literals that stand for the same whichever question is left out: thresholds of arithmetic over
// answers. Of answers that are changed otherwise, an encoder has its own.
using Thresholds = std::map<std::pair<const Expr*, std::int64_t>, Literal>;

// One answer taken to be another than it is. One higher or lower: REQUIRES that there is such an
// answer to the question, which is no list of choices and no text.
struct Change {
  enum class Kind : std::uint8_t { left_out, one_higher, one_lower };
  Kind kind = Kind::left_out;
  Index question = 0;
};

class Encoder {
 public:
  // With `change`, the same answers but for that one.
  Encoder(const Pack& pack, Circuit& circuit, AnswerSpace& answers,
          std::shared_ptr<Thresholds> thresholds, std::optional<Change> change = std::nullopt);

  Trilean applies(Index question);
  Trilean truth(const Expr& expr);
  Trilean truth(const Condition& condition) { return truth(condition.root); }
  Literal answered(Index question) const;
  // As of AnswerSpace.
  Literal at_least(Index question, std::int64_t threshold);
  Literal within(Index question, std::int64_t low, std::int64_t high);
  // The points of a contributor reach a score (0 to 100) of `score`: for certain, or possibly.
  Literal scores_at_least(Index contributor, bool possibly, std::int64_t score);
  // What an indicator adds: the points of its highest tier that is true, or that may be.
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
