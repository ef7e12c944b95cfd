// Makes the program of a pack.
#pragma once

#include <unordered_map>

#include "engine/program.h"

namespace lumbago {

// Every rule of `pack`, which must outlive the program.
Program compile(const Pack& pack);

// Adds expressions to a program.
class Compiler {
 public:
  // `program` must outlive this. What it holds already is found again.
  explicit Compiler(Program& program);

  // The node of an expression. REQUIRES: it was parsed with the names of the program's pack.
  Index add(const Expr& expr);
  Index truth(const Expr& expr);
  Index condition(const std::optional<Condition>& when, bool otherwise);

  // The node that is equal to `node`.
  Index push(Node node);

 private:
  Index number(const Expr& expr);
  Index is_false(const Expr& expr, Index truth_of_it);
  Index equality(const Expr& a, const Expr& b);
  Index comparison(ExprOp relation, const Expr& left, const Expr& right);
  Index against(const Expr& read, ExprOp relation, std::int64_t constant);  // in thousandths
  Index in_list(const Expr& expr);
  struct Hash {
    std::size_t operator()(const Node& node) const;
  };

  Program& program_;
  const Pack& pack_;
  std::unordered_map<Node, Index, Hash> known_;
  std::vector<std::optional<Index>> derived_truth_;
  std::vector<std::optional<Index>> derived_number_;
};

}  // namespace lumbago
