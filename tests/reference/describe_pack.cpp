// Conditions, packs and answers as text.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/number.h"
#include "reference/describe.h"

namespace lumbago::reference {
namespace {

constexpr std::string_view types[] = {"boolean", "integer", "decimal", "choice", "choices", "text"};
constexpr std::string_view modifiable[] = {"", " modifiable: lower", " modifiable: higher",
                                           " modifiable: either"};
constexpr std::string_view worse[] = {"", " worse: lower", " worse: higher"};
constexpr std::string_view scorings[] = {"sum", "mean", "percent"};
constexpr std::string_view policies[] = {"all", "at_least", "present"};

std::string_view symbol(ExprOp op) {
  switch (op) {
    case ExprOp::and_:
      return "&&";
    case ExprOp::or_:
      return "||";
    case ExprOp::equal:
      return "==";
    case ExprOp::not_equal:
      return "!=";
    case ExprOp::less:
      return "<";
    case ExprOp::less_equal:
      return "<=";
    case ExprOp::greater:
      return ">";
    case ExprOp::greater_equal:
      return ">=";
    case ExprOp::add:
      return "+";
    case ExprOp::subtract:
      return "-";
    case ExprOp::multiply:
      return "*";
    case ExprOp::divide:
      return "/";
    case ExprOp::modulo:
      return "%";
    default:
      return "?";
  }
}

std::string literal(const Pack& pack, const Expr& expr) {
  switch (expr.type) {
    case ExprType::boolean:
      return expr.value != 0 ? "true" : "false";
    case ExprType::decimal: {
      const std::string digits = format_decimal(expr.value);
      return digits.find('.') == std::string::npos ? digits + ".0" : digits;
    }
    case ExprType::option:
      return fmt::format(
          "'{}'", pack.questions[expr.index].options[static_cast<std::size_t>(expr.value)].id);
    default:
      return std::to_string(expr.value);
  }
}

std::string when(const Pack& pack, const std::optional<Condition>& condition) {
  return condition ? " when: " + to_text(pack, condition->root) : "";
}

std::string describe(const Pack& pack, const Question& question) {
  std::string text =
      fmt::format("question {} {} [{}, {}]{}{}{}{}", question.id,
                  types[static_cast<std::size_t>(question.type)], question.min, question.max,
                  modifiable[static_cast<std::size_t>(question.modifiable)],
                  worse[static_cast<std::size_t>(question.worse)], question.test ? " test" : "",
                  when(pack, question.when));
  for (const Option& option : question.options)
    text += fmt::format(" {}={}", option.id, option.score.value_or(1));
  return text + "\n";
}

std::string describe(const Pack& pack, const Table& table) {
  std::string text = fmt::format("table {} by", table.id);
  for (const TableKey& key : table.keys)
    text += " " + (key.source == ExprOp::question ? pack.questions[key.index].id
                                                  : pack.derived[key.index].id);
  for (const TableRow& row : table.rows) {
    text += "\n ";
    for (const TableCell& cell : row.cells) text += fmt::format(" [{}, {}]", cell.low, cell.high);
    text += fmt::format(": {}", row.value);
  }
  return text + "\n";
}

std::string describe(const Pack& pack, const Scale& scale) {
  std::string text = fmt::format("scale {} {} missing: {} {}", scale.id,
                                 scorings[static_cast<std::size_t>(scale.scoring)],
                                 policies[static_cast<std::size_t>(scale.missing)], scale.at_least);
  for (const ScaleItem& item : scale.items)
    text += fmt::format(" {}{}*{}/{}", pack.questions[item.question].id,
                        item.reverse ? "(reverse)" : "", item.weight, scale.one);
  text += fmt::format(" places: {}", scale.places);
  for (const ScaleBand& band : scale.bands) text += fmt::format(" from {}: {}", band.from, band.id);
  if (scale.change)
    text += fmt::format(" change: points {} percent {}{} least {} better: {}", scale.change->points,
                        scale.change->percent, scale.change->both ? " both" : "",
                        scale.change->least, scale.change->lower_is_better ? "lower" : "higher");
  return text + "\n";
}

std::string describe(const Pack& pack, const Contributor& contributor) {
  std::string text =
      fmt::format("contributor {} prior: {} saturates: {}{}\n", contributor.id, contributor.prior,
                  contributor.saturates, contributor.outlook_only ? " outlook" : "");
  for (const Indicator& indicator : contributor.indicators)
    for (const Tier& tier : indicator.tiers)
      text += fmt::format("  {} {} points when: {}\n", &tier == indicator.tiers.data() ? '-' : ' ',
                          tier.points, to_text(pack, tier.when.root));
  return text;
}

std::string describe(const Pack& pack, const PlanRules& plan) {
  std::string text = fmt::format(
      "plan minutes: {} default_minutes: {} max_exercises: {} max_advice: {} top: {} "
      "least_score: {}",
      plan.minutes_question ? pack.questions[*plan.minutes_question].id : "-", plan.default_minutes,
      plan.max_exercises, plan.max_advice, plan.top, plan.least_score);
  if (plan.easier_if) text += " easier_if: " + to_text(pack, plan.easier_if->root);
  for (const Slot& slot : plan.slots) {
    text += fmt::format("\n  for: {} pick:",
                        slot.contributor ? pack.contributors[*slot.contributor].id : "everyone");
    for (const Index activity : slot.pick) text += " " + pack.activities[activity].id;
    text += when(pack, slot.when);
  }
  return text + "\n";
}

}  // namespace

std::string to_text(const Pack& pack, const Expr& expr) {
  const auto arg = [&](std::size_t i) { return to_text(pack, expr.args[i]); };
  switch (expr.op) {
    case ExprOp::literal:
      return literal(pack, expr);
    case ExprOp::question:
      return pack.questions[expr.index].id;
    case ExprOp::derived:
      return pack.derived[expr.index].id;
    case ExprOp::scale:
      return pack.scales[expr.index].id;
    case ExprOp::table:
      return pack.tables[expr.index].id;
    case ExprOp::score:
      return pack.contributors[expr.index].id + (expr.value == 0 ? ".low" : ".high");
    case ExprOp::has:
      return fmt::format("has({})", pack.questions[expr.index].id);
    case ExprOp::contains: {
      const Question& question = pack.questions[expr.index];
      return fmt::format("('{}' in {})", question.options[static_cast<std::size_t>(expr.value)].id,
                         question.id);
    }
    case ExprOp::not_:
      return "!" + arg(0);
    case ExprOp::negate:
      return "-(" + arg(0) + ")";
    case ExprOp::conditional:
      return fmt::format("({} ? {} : {})", arg(0), arg(1), arg(2));
    case ExprOp::in_list: {
      std::string text = "(" + arg(0) + " in [" + arg(1);
      for (std::size_t i = 2; i < expr.args.size(); ++i) text += ", " + arg(i);
      return text + "])";
    }
    default:
      return fmt::format("({} {} {})", arg(0), symbol(expr.op), arg(1));
  }
}

std::string to_text(const Pack& pack) {
  std::string text;
  for (const Question& question : pack.questions) text += describe(pack, question);
  for (const Scale& scale : pack.scales) text += describe(pack, scale);
  for (const Table& table : pack.tables) text += describe(pack, table);
  for (const Derived& derived : pack.derived)
    text += fmt::format("derived {}: {}\n", derived.id, to_text(pack, derived.value.root));
  for (const TriageRule& rule : pack.triage)
    text +=
        fmt::format("triage {} {} policy: {} if_unknown: {} when: {}\n", rule.id, word(rule.level),
                    word(rule.policy), rule.if_unknown ? word(*rule.if_unknown) : "-",
                    to_text(pack, rule.when.root));
  for (const Contributor& contributor : pack.contributors) text += describe(pack, contributor);
  for (const Contraindication& reason : pack.contraindications)
    text += fmt::format("contraindication {} excludes: {} when: {}\n", reason.id,
                        fmt::join(reason.excludes, ", "), to_text(pack, reason.when.root));
  for (const Activity& activity : pack.activities)
    text += fmt::format("activity {} {} policy: {} days: {} minutes: {}{} not_if: {}\n",
                        activity.id, word(activity.kind), word(activity.policy), activity.dose.days,
                        activity.minutes, activity.easier.empty() ? "" : " easier",
                        fmt::join(activity.not_if, ", "));
  return text + describe(pack, pack.plan);
}

std::string to_text(const Pack& pack, const Response& response) {
  std::string text;
  for (std::size_t i = 0; i < pack.questions.size(); ++i) {
    const auto& answer = response.answers[i];
    if (!answer) continue;
    const bool words = pack.questions[i].type == QuestionType::text;
    text += pack.questions[i].id + ": " +
            (words ? '"' + answer->text + '"' : std::to_string(answer->number)) + "\n";
  }
  for (std::size_t i = 0; i < response.previous.size(); ++i)
    if (response.previous[i])
      text += fmt::format("previous {}: {}\n", pack.scales[i].id, *response.previous[i]);
  return text;
}

}  // namespace lumbago::reference
