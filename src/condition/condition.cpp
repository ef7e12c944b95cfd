#include "condition/condition.h"

#include <fmt/core.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "base/number.h"
#include "condition/lexer.h"
#include "condition/part.h"
#include "messages/nearest.h"

namespace lumbago {
namespace {

// Recursive descent. After the first fault everything returns at once and nothing else is noted.
class Parser {
 public:
  Parser(std::string_view source, const Names& names, std::vector<Comparison>* found,
         std::vector<ConditionError>* settled)
      : names_(names), tokens_(condition_tokens(source)), found_(found), settled_(settled) {}

  Result<TypedExpr, ConditionError> parse() {
    Part part = conditional();
    if (!error_ && part.string) fail(part, "type", "text can only be compared with a choice");
    if (!error_ && peek().kind != TokenKind::end) unexpected();
    if (!error_ && !scores_in_place(part.expr))
      fail(part, "type", "a score can only be compared with a whole number");
    if (error_) return *error_;
    return TypedExpr{std::move(part.expr), part.range};
  }

 private:
  const Token& peek() const { return tokens_[std::min(at_, tokens_.size() - 1)]; }
  bool is_symbol(std::string_view text) const {
    return peek().kind == TokenKind::symbol && peek().text == text;
  }
  bool take(std::string_view symbol) {
    if (error_ || !is_symbol(symbol)) return false;
    ++at_;
    return true;
  }

  // The operator that comes next, if it is one of these.
  const Operators::value_type* take_one(Operators operators) {
    if (error_ || peek().kind != TokenKind::symbol) return nullptr;
    const auto found = std::ranges::find(operators, peek().text, &Operators::value_type::first);
    if (found == operators.end()) return nullptr;
    ++at_;
    return &*found;
  }

  Part fail(std::size_t begin, std::size_t end, std::string code, std::string message,
            std::string hint = {}) {
    if (!error_)
      error_ = ConditionError{begin, std::max<std::size_t>(end - begin, 1), std::move(code),
                              std::move(message), std::move(hint)};
    return {};
  }
  // At a part or a token.
  template <class Place>
  Part fail(const Place& place, std::string code, std::string message, std::string hint = {}) {
    return fail(place.begin, place.end, std::move(code), std::move(message), std::move(hint));
  }
  Part unexpected() {
    const Token& token = peek();
    if (token.kind == TokenKind::end) return fail(token, "syntax", "the condition ends too early");
    if (token.kind == TokenKind::bad && (token.text.front() == '\'' || token.text.front() == '"'))
      return fail(token, "syntax", "this quote is not closed");
    std::string hint;
    if (token.text == "=") hint = "write '==' to compare";
    if (token.text == "&" || token.text == "|") hint = "write '&&' or '||'";
    return fail(token, "syntax", fmt::format("unexpected '{}'", token.text), hint);
  }
  void expect(std::string_view symbol) {
    if (!error_ && !take(symbol)) fail(peek(), "syntax", fmt::format("expected '{}'", symbol));
  }

  static Part join(ExprOp op, ExprType type, Part a, Part b, Range range = {}) {
    Part part{{op, type, 0, 0, {}}, a.begin, b.end, range};
    part.expr.args.push_back(std::move(a.expr));
    part.expr.args.push_back(std::move(b.expr));
    return part;
  }

  bool require_boolean(const Part& part, std::string_view symbol) {
    if (error_) return false;
    if (boolean(part)) return true;
    fail(part, "type",
         fmt::format("'{}' takes yes or no, and this is {}", symbol, type_name(part)));
    return false;
  }

  Part conditional() {
    if (++depth_ > max_nesting)
      return fail(peek().begin, peek().begin + 1, "too-deep", "nested too deep");
    Part condition = either();
    if (take("?")) {
      require_boolean(condition, "?");
      Part yes = either();
      expect(":");
      Part no = conditional();
      condition = choose(std::move(condition), std::move(yes), std::move(no));
    }
    --depth_;
    return condition;
  }

  Part choose(Part condition, Part yes, Part no) {
    if (error_) return {};
    if (yes.string || no.string || yes.expr.type != no.expr.type ||
        yes.expr.type == ExprType::option || yes.expr.type == ExprType::options)
      return fail(no, "type",
                  "both sides of ':' must be yes or no, or both whole numbers, or both decimals");
    Part part =
        join(ExprOp::conditional, yes.expr.type, std::move(condition), std::move(yes),
             {std::min(yes.range.low, no.range.low), std::max(yes.range.high, no.range.high)});
    part.expr.args.push_back(std::move(no.expr));
    part.end = no.end;
    return part;
  }

  Part either() { return logic(ExprOp::or_, "||", &Parser::both); }
  Part both() { return logic(ExprOp::and_, "&&", &Parser::relation); }
  Part logic(ExprOp op, std::string_view symbol, Part (Parser::*operand)()) {
    Part left = (this->*operand)();
    while (take(symbol)) {
      Part right = (this->*operand)();
      if (!require_boolean(left, symbol) || !require_boolean(right, symbol)) return {};
      left = join(op, ExprType::boolean, std::move(left), std::move(right));
    }
    return left;
  }

  // Of a chain, a == b == c, its first link and the whole are noted: others would repeat it.
  Part relation() {
    Part left = sum();
    for (int links = 0; !error_; ++links) {
      if (peek().kind == TokenKind::name && peek().text == "in") {
        ++at_;
        left = membership(std::move(left));
      } else if (const auto* found = take_one(relations)) {
        left = compare(found->second, found->first, std::move(left), sum());
      } else {
        if (links > 1) note(left);
        break;
      }
      if (links == 0) note(left);
    }
    return left;
  }

  void note(const Part& part) {
    if (!error_ && found_ != nullptr) found_->push_back({part.expr, part.begin, part.end});
  }

  Part compare(ExprOp op, std::string_view symbol, Part left, Part right) {
    if (error_) return {};
    const bool equality = op == ExprOp::equal || op == ExprOp::not_equal;
    if (numeric(left) && numeric(right)) {
      const int known = decided(op, in_thousandths(left), in_thousandths(right));
      if (known >= 0 && !settle(left.begin, right.end, known == 1)) return {};
      return join(op, ExprType::boolean, std::move(left), std::move(right));
    }
    if (equality && boolean(left) && boolean(right))
      return join(op, ExprType::boolean, std::move(left), std::move(right));
    if (equality && left.string && right.expr.type == ExprType::option) std::swap(left, right);
    if (equality && right.string && !left.string && left.expr.type == ExprType::option) {
      if (!resolve_option(left.expr.index, right)) return {};
      return join(op, ExprType::boolean, std::move(left), std::move(right));
    }
    return fail(
        left.begin, right.end, "type",
        fmt::format("'{}' cannot compare {} with {}", symbol, type_name(left), type_name(right)));
  }

  // Turns a string literal into the option of `question` that it names.
  bool resolve_option(Index question, Part& literal) {
    const Question& asked = (*names_.questions)[question];
    std::vector<std::string> ids;
    for (const Option& option : asked.options) ids.push_back(option.id);
    const auto found = std::find(ids.begin(), ids.end(), *literal.string);
    if (found == ids.end()) {
      fail(literal, "unknown-option",
           fmt::format("'{}' has no option '{}'", asked.id, *literal.string),
           did_you_mean(*literal.string, ids));
      return false;
    }
    literal.expr = {ExprOp::literal, ExprType::option, found - ids.begin(), question, {}};
    literal.string.reset();
    return true;
  }

  Part membership(Part left) {
    if (is_symbol("[")) return in_list(std::move(left));
    Part right = sum();
    if (error_) return {};
    if (!left.string || right.string || right.expr.type != ExprType::options)
      return fail(left.begin, right.end, "type",
                  "'in' takes a list after it, or an option before it and a question with several "
                  "choices after it");
    if (!resolve_option(right.expr.index, left)) return {};
    return {{ExprOp::contains, ExprType::boolean, left.expr.value, right.expr.index, {}},
            left.begin,
            right.end};
  }

  Part in_list(Part left) {
    expect("[");
    Part part{{ExprOp::in_list, ExprType::boolean, 0, 0, {}}, left.begin, left.end};
    const bool option = !left.string && left.expr.type == ExprType::option;
    if (!error_ && !option && !numeric(left))
      return fail(left, "type", "only a choice or a number can be 'in' a list");
    part.expr.args.push_back(left.expr);
    bool possible = false;
    do {
      Part item = unary();
      if (error_) return {};
      if (option && item.string) {
        if (!resolve_option(left.expr.index, item)) return {};
        possible = true;
      } else if (!option && numeric(item) && item.expr.op == ExprOp::literal) {
        possible |= decided(ExprOp::equal, in_thousandths(left), in_thousandths(item)) != 0;
      } else {
        return fail(item, "type", "a list holds plain values of the kind it is compared with");
      }
      part.expr.args.push_back(std::move(item.expr));
    } while (take(","));
    part.end = peek().begin + 1;
    expect("]");
    if (!error_ && !possible && !settle(part.begin, part.end, false)) return {};
    return part;
  }

  // What no answer can change is a fault, unless somebody only wants to be told.
  bool settle(std::size_t begin, std::size_t end, bool always) {
    fail(begin, end, always ? "always-true" : "never-true", settled_text(always));
    if (settled_ == nullptr) return false;
    settled_->push_back(*std::exchange(error_, std::nullopt));
    return true;
  }

  Part sum() { return computed(sums, &Parser::product); }
  Part product() { return computed(products, &Parser::unary); }
  Part computed(Operators operators, Part (Parser::*operand)()) {
    Part left = (this->*operand)();
    while (const auto* found = take_one(operators))
      left = arithmetic(found->second, std::move(left), (this->*operand)());
    return left;
  }

  Part arithmetic(ExprOp op, Part a, Part b) {
    if (error_) return {};
    for (const Part* part : {&a, &b})
      if (part->string || part->expr.type != ExprType::integer)
        return fail(*part, "type",
                    fmt::format("only whole numbers can be computed with, and this is {}",
                                type_name(*part)));
    if ((op == ExprOp::divide || op == ExprOp::modulo) && b.range.low <= 0 && b.range.high >= 0)
      return fail(b, "division-by-zero", "this could be zero");
    const Range range = result_range(op, a.range, b.range);
    if (range.low < -integer_limit || range.high > integer_limit)
      return fail(a.begin, b.end, "overflow",
                  fmt::format("this could go beyond {}", integer_limit));
    return join(op, ExprType::integer, std::move(a), std::move(b), range);
  }

  Part unary() {
    const std::size_t begin = peek().begin;
    if (++depth_ > max_nesting) return fail(begin, begin + 1, "too-deep", "nested too deep");
    Part result;
    if (take("!")) {
      Part part = unary();
      if (require_boolean(part, "!"))
        result = {{ExprOp::not_, ExprType::boolean, 0, 0, {std::move(part.expr)}}, begin, part.end};
    } else if (take("-")) {
      result = negated(begin, unary());
    } else {
      result = primary();
    }
    --depth_;
    return result;
  }

  Part negated(std::size_t begin, Part part) {
    if (error_) return {};
    if (!numeric(part) || (part.expr.type == ExprType::decimal && part.expr.op != ExprOp::literal))
      return fail(
          part, "type",
          fmt::format("only whole numbers can be computed with, and this is {}", type_name(part)));
    part.begin = begin;
    part.range = {-part.range.high, -part.range.low};
    if (part.expr.op == ExprOp::literal) {
      part.expr.value = -part.expr.value;
    } else {
      part.expr = {ExprOp::negate, ExprType::integer, 0, 0, {std::move(part.expr)}};
    }
    return part;
  }

  Part primary() {
    if (error_) return {};
    if (take("(")) {
      const std::size_t begin = peek().begin - 1;
      Part part = conditional();
      part.begin = begin;
      part.end = peek().begin + 1;
      expect(")");
      return part;
    }
    const Token token = peek();
    switch (token.kind) {
      case TokenKind::number:
        ++at_;
        return number(token);
      case TokenKind::string:
        ++at_;
        return {{}, token.begin, token.end, {}, std::string(token.text)};
      case TokenKind::name:
        ++at_;
        return name(token);
      default:
        return unexpected();
    }
  }

  Part number(const Token& token) {
    const bool decimal = token.text.find('.') != std::string_view::npos;
    const auto value = decimal ? parse_decimal(token.text) : parse_integer(token.text);
    if (!value || *value > integer_limit)
      return fail(
          token, "number",
          fmt::format(
              "'{}' is not a number here: digits, with at most three places after the point",
              token.text));
    const ExprType type = decimal ? ExprType::decimal : ExprType::integer;
    return {{ExprOp::literal, type, *value, 0, {}}, token.begin, token.end, {*value, *value}};
  }

  Part name(const Token& token) {
    if (token.text == "true" || token.text == "false")
      return {{ExprOp::literal, ExprType::boolean, token.text == "true", 0, {}},
              token.begin,
              token.end};
    if (token.text == "has" && is_symbol("(")) return has(token);
    const Symbol* symbol = find(token);
    if (symbol == nullptr) return {};
    if (symbol->text)
      return fail(token, "type",
                  fmt::format("'{}' is free text: a condition can only ask has({})", token.text,
                              token.text));
    return {{symbol->op, symbol->type, symbol->high ? 1 : 0, symbol->index, {}},
            token.begin,
            token.end,
            symbol->range};
  }

  Part has(const Token& token) {
    expect("(");
    const Token inner = peek();
    if (error_ || inner.kind != TokenKind::name) return unexpected();
    ++at_;
    const Symbol* symbol = find(inner);
    if (symbol == nullptr) return {};
    if (symbol->op != ExprOp::question) return fail(inner, "type", "has() takes a question");
    const std::size_t end = peek().begin + 1;
    expect(")");
    return {{ExprOp::has, ExprType::boolean, 0, symbol->index, {}}, token.begin, end};
  }

  const Symbol* find(const Token& token) {
    const auto found = names_.symbols.find(token.text);
    if (found != names_.symbols.end()) return &found->second;
    std::vector<std::string> known;
    for (const auto& [id, symbol] : names_.symbols) known.push_back(id);
    fail(token, "unknown-name", fmt::format("no question or value is called '{}'", token.text),
         did_you_mean(token.text, known));
    return nullptr;
  }

  const Names& names_;
  std::vector<Token> tokens_;
  std::vector<Comparison>* found_;        // nullptr: nobody asks
  std::vector<ConditionError>* settled_;  // nullptr: a settled comparison is a fault
  std::size_t at_ = 0;
  int depth_ = 0;
  std::optional<ConditionError> error_;
};

}  // namespace

Result<TypedExpr, ConditionError> parse_expression(std::string_view source, const Names& names,
                                                   std::vector<Comparison>* found,
                                                   std::vector<ConditionError>* settled) {
  return Parser(source, names, found, settled).parse();
}

}  // namespace lumbago
