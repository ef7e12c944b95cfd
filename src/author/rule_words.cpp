#include "author/author.h"
#include "base/number.h"
#include "rules/expressions.h"
#include "wording/phrases.h"
#include "wording/question_words.h"

namespace lumbago {
namespace {

// Says an expression aloud. Names stand for what is asked, in quotation marks, or for their title.
class Speaker {
 public:
  Speaker(const Pack& pack, const Words& words) : pack_(pack), words_(words) {}

  std::string say(const Expr& expr) const {
    switch (expr.op) {
      case ExprOp::literal:
        return literal(expr);
      case ExprOp::question:
        return expr.type == ExprType::boolean ? words_.say<Message::rule_yes>(question(expr.index))
                                              : question(expr.index);
      case ExprOp::derived:
        return named(pack_.derived[expr.index].title, pack_.derived[expr.index].id);
      case ExprOp::scale:
        return named(pack_.scales[expr.index].title, pack_.scales[expr.index].id);
      case ExprOp::table:
        return named(pack_.tables[expr.index].title, pack_.tables[expr.index].id);
      case ExprOp::score:
        return named(pack_.contributors[expr.index].title, pack_.contributors[expr.index].id);
      case ExprOp::has:
        return words_.say<Message::rule_has>(question(expr.index));
      case ExprOp::not_:
        return expr.args[0].op == ExprOp::question
                   ? words_.say<Message::rule_no>(question(expr.args[0].index))
                   : words_.say<Message::rule_not>(say(expr.args[0]));
      case ExprOp::and_:
        return words_.say<Message::list_and>(part(expr, 0), part(expr, 1));
      case ExprOp::or_:
        return words_.say<Message::list_or>(part(expr, 0), part(expr, 1));
      case ExprOp::in_list:
        return in_list(expr);
      case ExprOp::contains:
        return words_.say<Message::rule_contains>(
            question(expr.index),
            pack_.questions[expr.index].options[static_cast<std::size_t>(expr.value)].say);
      case ExprOp::conditional:
        return words_.say<Message::rule_if>(say(expr.args[0]), say(expr.args[1]),
                                            say(expr.args[2]));
      default:
        return expr.op <= ExprOp::greater_equal ? comparison(expr) : arithmetic(expr);
    }
  }

 private:
  // What binds less tightly stands in brackets.
  std::string part(const Expr& expr, std::size_t which) const {
    const Expr& arg = expr.args[which];
    const bool loose =
        (arg.op == ExprOp::or_ && expr.op != ExprOp::or_) || arg.op == ExprOp::conditional;
    return loose ? "(" + say(arg) + ")" : say(arg);
  }

  std::string named(const std::string& title, const std::string& id) const {
    return words_.say<Message::quoted>(title.empty() ? id : title);
  }
  std::string question(Index index) const {
    const Question& asked = pack_.questions[index];
    return words_.say<Message::quoted>(asked.short_text.empty() ? asked.ask : asked.short_text);
  }

  std::string literal(const Expr& expr) const {
    switch (expr.type) {
      case ExprType::boolean:
        return std::string(words_.text(expr.value != 0 ? Message::answer_yes : Message::answer_no));
      case ExprType::option:
        return pack_.questions[expr.index].options[static_cast<std::size_t>(expr.value)].say;
      default:
        return words_.decimal(expr.value * thousandths(expr));
    }
  }

  // With the unit of the question that the number is compared with.
  std::string number_beside(const Expr& number, const Expr& other) const {
    if (number.op != ExprOp::literal || other.op != ExprOp::question ||
        number.type == ExprType::option || number.type == ExprType::boolean)
      return number.op == ExprOp::question && number.type == ExprType::boolean
                 ? question(number.index)
                 : say(number);
    return quantity_text(words_, number.value * thousandths(number),
                         pack_.questions[other.index].unit);
  }

  std::string comparison(const Expr& expr) const {
    const std::string left = number_beside(expr.args[0], expr.args[1]);
    const std::string right = number_beside(expr.args[1], expr.args[0]);
    switch (expr.op) {
      case ExprOp::equal:
        return words_.say<Message::rule_equal>(left, right);
      case ExprOp::not_equal:
        return words_.say<Message::rule_not_equal>(left, right);
      case ExprOp::less:
        return words_.say<Message::rule_less>(left, right);
      case ExprOp::less_equal:
        return words_.say<Message::rule_at_most>(left, right);
      case ExprOp::greater:
        return words_.say<Message::rule_more>(left, right);
      default:
        return words_.say<Message::rule_at_least>(left, right);
    }
  }

  std::string in_list(const Expr& expr) const {
    std::string list;
    for (std::size_t i = 1; i < expr.args.size(); ++i) {
      const std::string item = say(expr.args[i]);
      list = i == 1 ? item : words_.say<Message::list_comma>(list, item);
    }
    return words_.say<Message::rule_one_of>(say(expr.args[0]), list);
  }

  std::string arithmetic(const Expr& expr) const {
    if (expr.op == ExprOp::negate) return "-(" + say(expr.args[0]) + ")";
    const char* const sign = expr.op == ExprOp::add        ? " + "
                             : expr.op == ExprOp::subtract ? " - "
                             : expr.op == ExprOp::multiply ? " * "
                             : expr.op == ExprOp::divide   ? " / "
                                                           : " % ";
    return "(" + say(expr.args[0]) + sign + say(expr.args[1]) + ")";
  }

  const Pack& pack_;
  const Words& words_;
};

}  // namespace

std::string condition_words(const Pack& pack, const Words& words, const Condition& condition) {
  return Speaker(pack, words).say(condition.root);
}

}  // namespace lumbago
