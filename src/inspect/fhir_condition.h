// When a question of a FHIR form is shown.
//
// A form shows a question exactly where the engine says that it applies, that is, where `when` is
// certainly true. R4, R5, FHIRPath and the programs that render forms treat unanswered questions in
// different ways wherever something is denied. So nothing is denied here: for each condition there
// are two formulas, when it is certainly true and when it is certainly false, and both are made of
// comparisons of answers that exist. What is not shown has no answer (R4, Questionnaire.item
// .enableWhen), so that an answer that exists belongs to a question that applies.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "inspect/fhir_formula.h"
#include "model/pack.h"

namespace lumbago {

// A name for the value of an FHIRPath expression.
struct FhirVariable {
  std::string name;
  std::string expression;
};

// The formulas of all questions of a pack.
class FhirConditions {
 public:
  explicit FhirConditions(const Pack& pack);  // which must outlive this

  // When the question is shown.
  const FhirFormula& shown(Index question) const { return shown_[question]; }

  // When a group of questions is: where any of them is.
  FhirFormula shown(const Group& group) const;

  // What the formulas read, in an order in which each needs only those before it.
  const std::vector<FhirVariable>& variables() const { return variables_; }

 private:
  // A number in FHIRPath: the least and the most it can be, both empty while nothing is known of
  // it, and when it does and does not apply.
  struct Number {
    std::string low, high;
    FhirFormula applies, lacks;
    bool exact() const { return low == high; }
  };

  FhirFormula truth(const Expr& expr, bool wanted);
  FhirFormula answer_is(const Expr& question, bool wanted, std::int64_t value);
  FhirFormula equality(const Expr& a, const Expr& b, bool wanted);
  FhirFormula comparison(const Expr& expr, bool wanted);
  FhirFormula compared(const Expr& a, ExprOp op, const Expr& b, bool wanted);
  FhirFormula one_of(const Expr& expr, bool wanted);
  FhirFormula conditional(const Expr& expr, bool wanted);
  FhirFormula derived(Index index, bool wanted);
  FhirFormula lacks(Index question);
  FhirFormula leaf(Index question, std::string_view op, std::int64_t value);
  Number number(const Expr& expr);
  Number answer(Index question);
  Number place_of_answer(Index question);
  Number arithmetic(const Expr& expr);
  Number choice(const Expr& expr);
  Number scale(Index index);
  std::string points(const ScaleItem& item, bool most);
  Number lookup(Index index);
  Number key(const TableKey& key);

  std::string name(const std::string& base, const std::string& expression);
  std::string value_of(Index question);

  const Pack& pack_;
  std::vector<FhirFormula> shown_;
  std::vector<FhirVariable> variables_;
  std::set<std::string> names_;
  std::map<std::string, std::string> named_;  // by what they stand for
};

}  // namespace lumbago
