// The truth of conditions. The numbers that they compare are in fhir_number.cpp.
#include "inspect/fhir_condition.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/number.h"
#include "rules/expressions.h"
#include "rules/question_type.h"

namespace lumbago {
namespace {

constexpr std::string_view relation(ExprOp op) {
  switch (op) {
    case ExprOp::less:
      return "<";
    case ExprOp::less_equal:
      return "<=";
    case ExprOp::greater:
      return ">";
    case ExprOp::greater_equal:
      return ">=";
    case ExprOp::not_equal:
      return "!=";
    default:
      return "=";
  }
}

// The relation that holds exactly where `op` does not, of two numbers that are known.
constexpr ExprOp opposite(ExprOp op) {
  switch (op) {
    case ExprOp::less:
      return ExprOp::greater_equal;
    case ExprOp::less_equal:
      return ExprOp::greater;
    case ExprOp::greater:
      return ExprOp::less_equal;
    case ExprOp::greater_equal:
      return ExprOp::less;
    case ExprOp::not_equal:
      return ExprOp::equal;
    default:
      return ExprOp::not_equal;
  }
}

// The same with its sides changed.
constexpr ExprOp mirrored(ExprOp op) {
  switch (op) {
    case ExprOp::less:
      return ExprOp::greater;
    case ExprOp::less_equal:
      return ExprOp::greater_equal;
    case ExprOp::greater:
      return ExprOp::less;
    case ExprOp::greater_equal:
      return ExprOp::less_equal;
    default:
      return op;
  }
}

// What the value of an answer is called where it is compared.
std::string literal(const Question& question, std::int64_t value) {
  if (form_of(question) == AnswerForm::yes_no) return value != 0 ? "true" : "false";
  if (form_of(question) == AnswerForm::number) return info_of(question).write(value);
  return fmt::format("'{}'", question.options[static_cast<std::size_t>(value)].id);
}

// `value`, in thousandths, as an answer to a number question counts it; nullopt: it has no such
// number, as a whole number has no 17.5.
std::optional<std::int64_t> in_units(const QuestionTypeInfo& info, std::int64_t value) {
  if (info.one == milli) return value;
  if (info.one != 1 || value % milli != 0) return std::nullopt;
  return value / milli;
}

bool is_number_question(const Pack& pack, const Expr& expr) {
  return expr.op == ExprOp::question && form_of(pack.questions[expr.index]) == AnswerForm::number;
}

}  // namespace

FhirConditions::FhirConditions(const Pack& pack)
    : pack_(pack),
      // Of FHIRPath and of SDC.
      names_{"resource", "rootResource", "context", "questionnaire", "qitem",  "ucum",
             "sct",      "loinc",        "factory", "terminologies", "server", "index",
             "this",     "total",        "source",  "target",        "map"} {
  for (const Question& question : pack.questions)
    shown_.push_back(question.when ? truth(question.when->root, true) : FhirFormula{});
}

FhirFormula FhirConditions::shown(const Group& group) const {
  std::vector<FhirFormula> parts;
  for (const Index question : group.questions) parts.push_back(shown_[question]);
  return any(std::move(parts));
}

// The name of a variable, made of an id: R4 lets it have no '_' (Expression.name is an id).
std::string FhirConditions::name(const std::string& base, const std::string& expression) {
  const auto known = named_.find(expression);
  if (known != named_.end()) return known->second;
  std::string name;
  for (std::size_t i = 0; i < base.size(); ++i)
    if (base[i] != '_')
      name += i > 0 && base[i - 1] == '_' && base[i] >= 'a' && base[i] <= 'z'
                  ? static_cast<char>(base[i] - 'a' + 'A')
                  : base[i];
  constexpr std::size_t longest = 56;  // of 64 characters, with what may be added
  name.resize(std::min(name.size(), longest));
  const std::string stem = name;
  for (int i = 2; !names_.insert(name).second; ++i) name = fmt::format("{}{}", stem, i);
  variables_.push_back({name, expression});
  return named_[expression] = "%" + name;
}

// The value of the answer; of a choice its code. Empty where there is no answer.
std::string FhirConditions::value_of(Index question) {
  const Question& asked = pack_.questions[question];
  std::string items = "%resource.item";
  for (const Group& group : pack_.groups)
    if (std::find(group.questions.begin(), group.questions.end(), question) !=
        group.questions.end())
      items += fmt::format(".where(linkId='{}').item", group.id);
  const bool coded = !asked.options.empty();
  return name(asked.id, fmt::format("{}.where(linkId='{}').answer.value{}", items, asked.id,
                                    coded ? ".code" : ""));
}

FhirFormula FhirConditions::leaf(Index question, std::string_view op, std::int64_t value) {
  const std::string name = value_of(question);
  const Question& asked = pack_.questions[question];
  const bool several = form_of(asked) == AnswerForm::options;
  FhirFormula formula{FhirFormula::Kind::leaf, {}, EnableWhen{question, op, value}, {}};
  if (op == "exists")
    formula.path = name + (value != 0 ? ".exists()" : ".empty()");
  else if (several)
    formula.path = fmt::format("{} contains {}", name, literal(asked, value));
  else
    formula.path = fmt::format("{} {} {}", name, op, literal(asked, value));
  return formula;
}

// A question that holds an earlier result applies where it is filled.
FhirFormula FhirConditions::lacks(Index question) {
  if (pack_.questions[question].earlier) return leaf(question, "exists", 0);
  const std::optional<Condition>& when = pack_.questions[question].when;
  return when ? truth(when->root, false) : never();
}

// Whether the answer is `value`; `question` also stands for "contains", of an option among several.
FhirFormula FhirConditions::answer_is(const Expr& question, bool wanted, std::int64_t value) {
  const Index index = question.index;
  if (wanted) return leaf(index, "=", value);
  const AnswerForm form = form_of(pack_.questions[index]);
  if (form == AnswerForm::yes_no) return any({leaf(index, "=", 1 - value), lacks(index)});
  FhirFormula other = leaf(index, "!=", value);
  if (form == AnswerForm::options) {
    other.path = fmt::format("({}).not()", leaf(index, "=", value).path);
    other.plain.reset();  // of several answers, one that differs would do
  }
  return any({all({leaf(index, "exists", 1), std::move(other)}), lacks(index)});
}

FhirFormula FhirConditions::truth(const Expr& expr, bool wanted) {
  switch (expr.op) {
    case ExprOp::literal:
      return (expr.value != 0) == wanted ? always() : never();
    case ExprOp::question:
      return answer_is(expr, wanted, 1);
    case ExprOp::derived:
      return derived(expr.index, wanted);
    case ExprOp::has:
      return wanted ? leaf(expr.index, "exists", 1) : lacks(expr.index);
    case ExprOp::contains:
      return answer_is(expr, wanted, expr.value);
    case ExprOp::not_:
      return truth(expr.args[0], !wanted);
    case ExprOp::and_:
    case ExprOp::or_: {
      FhirFormula a = truth(expr.args[0], wanted), b = truth(expr.args[1], wanted);
      return (expr.op == ExprOp::and_) == wanted ? all({std::move(a), std::move(b)})
                                                 : any({std::move(a), std::move(b)});
    }
    case ExprOp::in_list:
      return one_of(expr, wanted);
    case ExprOp::conditional:
      return conditional(expr, wanted);
    default:
      return comparison(expr, wanted);
  }
}

FhirFormula FhirConditions::conditional(const Expr& expr, bool wanted) {
  return any({all({truth(expr.args[0], true), truth(expr.args[1], wanted)}),
              all({truth(expr.args[0], false), truth(expr.args[2], wanted)})});
}

// A name keeps what is read by many conditions readable.
FhirFormula FhirConditions::derived(Index index, bool wanted) {
  const Derived& value = pack_.derived[index];
  FhirFormula formula = truth(value.value.root, wanted);
  if (formula.kind == FhirFormula::Kind::always || formula.kind == FhirFormula::Kind::never ||
      formula.kind == FhirFormula::Kind::leaf)
    return formula;
  return computed(name(wanted ? value.id : "no_" + value.id, fhir_path(formula)));
}

FhirFormula FhirConditions::equality(const Expr& a, const Expr& b, bool wanted) {
  if (a.type == ExprType::option) return answer_is(a, wanted, b.value);
  const auto is = [&](const Expr& side, bool value, bool certain) {
    // Of a bare question that does not apply, "is false" is false.
    if (side.op == ExprOp::question) return answer_is(side, certain, value ? 1 : 0);
    return truth(side, value == certain);
  };
  if (wanted)
    return any({all({is(a, true, true), is(b, true, true)}),
                all({is(a, false, true), is(b, false, true)})});
  return all({any({is(a, true, false), is(b, true, false)}),
              any({is(a, false, false), is(b, false, false)})});
}

FhirFormula FhirConditions::comparison(const Expr& expr, bool wanted) {
  const Expr& a = resolved(pack_, expr.args[0]);
  const Expr& b = resolved(pack_, expr.args[1]);
  if (expr.op == ExprOp::not_equal) {
    Expr equal = expr;
    equal.op = ExprOp::equal;
    return comparison(equal, !wanted);
  }
  if (a.type == ExprType::boolean || a.type == ExprType::option) return equality(a, b, wanted);
  if (a.op == ExprOp::literal && is_number_question(pack_, b))
    return compared(expr.args[1], mirrored(expr.op), expr.args[0], wanted);
  return compared(expr.args[0], expr.op, expr.args[1], wanted);
}

FhirFormula FhirConditions::compared(const Expr& a, ExprOp op, const Expr& b, bool wanted) {
  const Number left = number(a), right = number(b);
  FhirFormula holds = computed({});
  if (left.exact() && right.exact()) {
    const ExprOp meant = wanted ? op : opposite(op);
    holds.path = fmt::format("{} {} {}", left.low, relation(meant), right.low);
    const Expr& read = resolved(pack_, a);
    const Expr& constant = resolved(pack_, b);
    if (is_number_question(pack_, read) && constant.op == ExprOp::literal)
      if (const auto value = in_units(info_of(pack_.questions[read.index]),
                                      constant.value * thousandths(constant)))
        holds.plain = EnableWhen{read.index, relation(meant), *value};
    // The one comparison that some take as true of an answer that is not there.
    if (holds.plain && meant == ExprOp::not_equal)
      holds = all({leaf(read.index, "exists", 1), std::move(holds)});
  } else {
    holds.path = ranges_compare(left.low, left.high, op, right.low, right.high, wanted);
  }
  if (wanted) return all({std::move(holds), left.applies, right.applies});
  return any({std::move(holds), left.lacks, right.lacks});
}

FhirFormula FhirConditions::one_of(const Expr& expr, bool wanted) {
  std::vector<FhirFormula> parts;
  for (std::size_t i = 1; i < expr.args.size(); ++i)
    parts.push_back(
        comparison({ExprOp::equal, ExprType::boolean, 0, 0, {expr.args[0], expr.args[i]}}, wanted));
  if (expr.args[0].type != ExprType::option || wanted)
    return wanted ? any(std::move(parts)) : all(std::move(parts));
  // It is answered with none of them, or does not apply: said once, not for each of them.
  const Index question = expr.args[0].index;
  parts.assign(1, leaf(question, "exists", 1));
  for (std::size_t i = 1; i < expr.args.size(); ++i)
    parts.push_back(leaf(question, "!=", expr.args[i].value));
  return any({all(std::move(parts)), lacks(question)});
}

}  // namespace lumbago
