// Random well-typed expressions over the names of a pack. As the reader of packs guarantees, none
// can overflow or divide by zero.
#pragma once

#include <optional>
#include <vector>

#include "model/pack.h"
#include "reference/random.h"

namespace lumbago::reference {

// What an expression may read. `range` holds its numbers, whatever the answers.
struct Name {
  ExprOp op = ExprOp::question;  // question, derived, scale or table
  Index index = 0;
  ExprType type = ExprType::boolean;
  Range range;
};

// An expression and the range of its numbers, whatever the answers.
struct Ranged {
  Expr expr;
  Range range;
};

class ExpressionMaker {
 public:
  // Reads only the names that `names` holds when an expression is made. Both must outlive it.
  ExpressionMaker(Random& random, const Pack& pack, const std::vector<Name>& names)
      : random_(random), pack_(pack), names_(names) {}

  // Nested `depth` deep at most. REQUIRES (all): depth >= 0.
  Expr condition(int depth);
  Ranged number(ExprType type, int depth);  // integer or decimal

  // Whether + - * / % and unary - are used at all.
  bool arithmetic = true;

 private:
  Expr simple_condition();
  Expr comparison(int depth);
  Expr membership(int depth);
  std::optional<Expr> test_of_choice();
  Ranged calculation(int depth);
  Ranged literal(ExprType type);
  Expr literal_near(const Ranged& other);
  Ranged any_number(int depth);
  std::optional<Name> name_of(ExprType type);

  Random& random_;
  const Pack& pack_;
  const std::vector<Name>& names_;
};

}  // namespace lumbago::reference
