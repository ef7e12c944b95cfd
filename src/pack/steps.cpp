// Reads the declared steps of a pack: where one step of a number may move the level by two.
#include <fmt/core.h>

#include <algorithm>

#include "base/number.h"
#include "pack/builder.h"

namespace lumbago {
namespace {

// The question or derived value that `number` names, if it is a number.
const Symbol* read_number(Fields& fields) {
  const YamlNode* node = fields.need("number");
  if (node == nullptr) return nullptr;
  std::vector<std::string> numbers;
  for (const auto& [name, symbol] : fields.builder().names.symbols) {
    if ((symbol.op != ExprOp::question && symbol.op != ExprOp::derived) ||
        (symbol.type != ExprType::integer && symbol.type != ExprType::decimal))
      continue;
    if (name == node->text) return &symbol;
    numbers.push_back(name);
  }
  fields.fail(*node, "unknown-name",
              fmt::format("'number' takes a question or a derived value that is a number, not '{}'",
                          node->text),
              did_you_mean(node->text, numbers));
  return nullptr;
}

// "number >= at", where both can be read. There must be a value below and one from there on.
void read_reached(Fields& fields, DeclaredStep& step) {
  const Symbol* number = read_number(fields);
  const YamlNode* at = fields.need("at");
  if (number == nullptr || at == nullptr) return;
  const bool decimal = number->type == ExprType::decimal;
  const auto read = decimal ? read_decimal : read_integer;
  const auto value = read(fields.builder(), *at, "at");
  if (!value) return;
  const auto shown = [&](std::int64_t x) {
    return decimal ? format_decimal(x) : std::to_string(x);
  };
  const std::string& name = fields.find("number")->text;
  if (*value <= number->range.low || *value > number->range.high)
    fields.fail(*at, "out-of-range",
                fmt::format("'at' is {}, but '{}' goes from {} to {}", shown(*value), name,
                            shown(number->range.low), shown(number->range.high)));
  const Expr left{number->op, number->type, 0, number->index, {}};
  const Expr right{ExprOp::literal, number->type, *value, 0, {}};
  step.reached = {fmt::format("{} >= {}", name, shown(*value)), fields.node().where,
                  Expr{ExprOp::greater_equal, ExprType::boolean, 0, 0, {left, right}}};
}

void read_step(Builder& builder, const YamlNode& node) {
  Fields fields(builder, node, "a step");
  DeclaredStep step;
  step.where = node.where;
  read_reached(fields, step);
  step.signs = fields.names("signs", Section::triage, true);
  step.why = fields.text("why");
  step.references = fields.names("references", Section::references);
  fields.done();
  const std::vector<DeclaredStep>& known = builder.pack.steps;
  const auto first = std::find_if(known.begin(), known.end(), [&](const DeclaredStep& other) {
    return !step.reached.source.empty() && other.reached.source == step.reached.source;
  });
  if (first != known.end())
    builder.fail(node.where, "duplicate",
                 fmt::format("the step '{}' stands twice, first at {}:{}", step.reached.source,
                             builder.sources[first->where.file].name, first->where.line));
  builder.pack.steps.push_back(std::move(step));
}

}  // namespace

void read_steps(Builder& builder, const std::vector<const YamlNode*>& lists) {
  for (const YamlNode* list : lists)
    for (const YamlNode* entry : read_list(builder, *list, "steps")) read_step(builder, *entry);
}

}  // namespace lumbago
