// What the names in a condition stand for.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/expression.h"
#include "model/pack.h"

namespace lumbago {

// The largest size of an integer that any part of an expression may reach, whatever the answers.
inline constexpr std::int64_t integer_limit = 1'000'000'000'000;

// What a name stands for, and what is known of its values before anybody has answered.
struct Symbol {
  ExprOp op = ExprOp::question;  // question, derived, scale, table or score
  Index index = 0;               // in the list of the pack that `op` says
  ExprType type = ExprType::boolean;
  Range range;        // the values of a number; decimals in thousandths
  bool text = false;  // a text question, which only has() may read
  bool high = false;  // of a score: the points that are still possible, not those that are certain
};

// The names that a condition may read. `questions` are those of the pack, which the symbols index
// and whose options are compared with; they must outlive the names.
struct Names {
  std::map<std::string, Symbol, std::less<>> symbols;
  const std::vector<Question>* questions = nullptr;
};

// True of the words that CEL keeps for itself, such as "in" and "true": no id may be one.
bool reserved_word(std::string_view word);

}  // namespace lumbago
