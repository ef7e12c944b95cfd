// Reads what is computed from answers: scales, tables and derived values.
#include <fmt/core.h>

#include <algorithm>
#include <numeric>

#include "base/number.h"
#include "pack/builder.h"
#include "rules/entries.h"
#include "rules/question_type.h"
#include "rules/scale_items.h"

namespace lumbago {
namespace {

// ---- scales

void read_missing(Fields& fields, Scale& scale) {
  const YamlNode* node = fields.need("missing");
  if (node == nullptr) return;
  if (node->kind == YamlNode::Kind::mapping) {
    Fields policy(fields.builder(), *node, fmt::format("'missing' of scale '{}'", scale.id));
    scale.missing = MissingPolicy::at_least;
    scale.at_least = policy.integer("at_least", {1, 1000}, std::nullopt);
    policy.done();
  } else if (node->text == "present") {
    scale.missing = MissingPolicy::present;
  } else if (node->text != "all") {
    fields.fail(*node, "unknown-word", "'missing' takes all, present, or {at_least: n}");
  }
}

Scoring read_scoring(Fields& fields) {
  const YamlNode* node = fields.need("scoring");
  if (node == nullptr || node->text == "sum") return Scoring::sum;
  if (node->text == "mean") return Scoring::mean;
  if (node->text == "percent") return Scoring::percent;
  fields.fail(*node, "unknown-word",
              fmt::format("'scoring' takes sum, mean, percent, not '{}'", node->text));
  return Scoring::sum;
}

// In thousandths.
std::int64_t read_weight(Fields& entry, const YamlNode& node) {
  const auto weight = read_decimal(entry.builder(), node, "weight");
  if (weight && *weight > 0 && *weight <= 100 * milli) return *weight;
  if (weight) entry.fail(node, "out-of-range", "'weight' must be above 0 and at most 100");
  return milli;
}

// From thousandths to the largest parts that all weights are whole numbers of.
void reduce_weights(Scale& scale) {
  std::int64_t part = milli;
  for (const ScaleItem& item : scale.items) part = std::gcd(part, item.weight);
  for (ScaleItem& item : scale.items) item.weight /= part;
  scale.one = milli / part;
}

void read_items(Fields& fields, Scale& scale) {
  const YamlNode* list = fields.need("items");
  if (list == nullptr) return;
  for (const YamlNode* node : read_list(fields.builder(), *list, "items")) {
    ScaleItem item;
    item.weight = milli;
    std::optional<Index> question;
    if (node->kind == YamlNode::Kind::mapping) {
      Fields entry(fields.builder(), *node, fmt::format("an item of scale '{}'", scale.id));
      if (const YamlNode* name = entry.need("question"))
        question = read_name(fields.builder(), *name, Section::questions);
      item.reverse = entry.boolean("reverse", false);
      if (const YamlNode* weight = entry.find("weight")) item.weight = read_weight(entry, *weight);
      entry.done();
    } else {
      question = read_name(fields.builder(), *node, Section::questions);
    }
    if (!question) continue;
    item.question = *question;
    if (std::any_of(scale.items.begin(), scale.items.end(),
                    [&](const ScaleItem& other) { return other.question == *question; }))
      fields.fail(*node, "duplicate", fmt::format("an item stands twice in scale '{}'", scale.id));
    const Question& asked = fields.builder().pack.questions[*question];
    if (!info_of(asked).may_score)
      fields.fail(
          *node, "type",
          fmt::format("'{}' is {} and cannot be scored", asked.id,
                      form_of(asked) == AnswerForm::text ? "free text"
                                                         : fmt::format("a {}", word(asked.type))));
    else if (item_range(asked).low < 0)
      fields.fail(*node, "out-of-range",
                  fmt::format("'{}' can be below zero and cannot be scored", asked.id));
    scale.items.push_back(item);
  }
  if (list->items.empty()) fields.fail(*list, "empty", "'items' is empty");
  reduce_weights(scale);
}

void read_bands(Fields& fields, Scale& scale) {
  for (Fields& entry : fields.mappings("bands", fmt::format("a band of scale '{}'", scale.id))) {
    ScaleBand band;
    if (const YamlNode* from = entry.need("from"))
      band.from = read_decimal(fields.builder(), *from, "from").value_or(0);
    band.id = entry.text("id");
    band.say = entry.text("say");
    entry.done();
    if (!scale.bands.empty() && scale.bands.back().from >= band.from)
      entry.fail(entry.node(), "band-order", "bands must rise");
    scale.bands.push_back(std::move(band));
  }
}

std::optional<MeaningfulChange> read_change(Fields& fields, const std::string& id) {
  auto entry = fields.mapping("change", fmt::format("'change' of scale '{}'", id));
  if (!entry) return std::nullopt;
  MeaningfulChange change;
  if (const YamlNode* points = entry->find("points"))
    change.points = read_decimal(fields.builder(), *points, "points").value_or(0);
  change.percent = entry->integer("percent", {0, 100}, 0);
  change.both = entry->boolean("both", false);
  if (const YamlNode* least = entry->find("least"))
    change.least = read_decimal(fields.builder(), *least, "least").value_or(0);
  if (const YamlNode* better = entry->need("better")) {
    change.lower_is_better = better->text == "lower";
    if (better->text != "lower" && better->text != "higher")
      entry->fail(*better, "unknown-word", "'better' takes lower or higher");
  }
  if (change.points == 0 && change.percent == 0)
    entry->fail(entry->node(), "missing-key",
                fmt::format("{} needs 'points' or 'percent'", entry->what()));
  entry->done();
  return change;
}

void read_scale(Fields& fields, Scale& scale) {
  Builder& builder = fields.builder();
  const YamlNode& node = fields.node();
  const std::string& id = scale.id;
  scale.title = fields.text("title");
  scale.scoring = read_scoring(fields);
  read_missing(fields, scale);
  read_items(fields, scale);
  scale.places = fields.integer("places", {0, 2}, 3);
  scale.part_of = fields.name("part_of", Section::scales);
  read_bands(fields, scale);
  scale.change = read_change(fields, id);
  scale.licence = fields.optional_text("licence");
  read_sources(fields, scale);
  if (scale.missing == MissingPolicy::at_least &&
      scale.at_least > static_cast<std::int64_t>(scale.items.size()))
    fields.fail(node, "out-of-range",
                fmt::format("scale '{}' has fewer items than 'at_least'", id));
  if (scale.missing == MissingPolicy::present && scale.scoring != Scoring::sum)
    fields.fail(node, "missing-policy", "'missing: present' goes with 'scoring: sum' only");
  const Range sum = scale_sum_range(builder.pack, scale);
  // Then nothing that a score is worked out from leaves 64 bits.
  if (sum.high > 9'000'000'000'000 / std::max<std::int64_t>(total_weight(scale), 1))
    fields.fail(node, "out-of-range", fmt::format("scale '{}' has too many points", id));
  if (!scale.items.empty() && sum.low == sum.high)
    fields.fail(node, "out-of-range", fmt::format("scale '{}' has only one possible score", id));
  if (scale.missing == MissingPolicy::present && sum.low > 0)
    fields.fail(node, "missing-policy",
                "'missing: present' counts a blank as 0, so every item must be able to score 0");
  builder.names.symbols[id] =
      scale_symbol(builder.pack, scale, static_cast<Index>(builder.pack.scales.size()));
}

// An instrument has a whole and parts, and no parts of parts.
void check_parts(Builder& builder) {
  const std::vector<Scale>& scales = builder.pack.scales;
  for (const Scale& scale : scales)
    if (scale.part_of && scales[*scale.part_of].part_of)
      builder.fail(scale.where, "parts",
                   fmt::format("scale '{}' is part of '{}', which is itself a part", scale.id,
                               scales[*scale.part_of].id));
}

// ---- tables

// The first pass over a table: its values, so that conditions know their type and range.
void declare_table(Builder& builder, const YamlNode& node, Table& table, Index index) {
  Fields fields(builder, node, fmt::format("table '{}'", table.id));
  std::vector<const YamlNode*> nodes;
  for (Fields& row : fields.mappings("rows", fmt::format("a row of table '{}'", table.id), true))
    if (const YamlNode* value = row.need("value")) nodes.push_back(value);
  for (const YamlNode* value : nodes)
    if (value->text.find('.') != std::string::npos) table.type = ExprType::decimal;
  const auto parse = table.type == ExprType::decimal ? parse_decimal : parse_integer;
  std::vector<std::int64_t> values;
  for (const YamlNode* value : nodes)  // what cannot be read is reported with its row
    if (const auto read = parse(value->text)) values.push_back(*read);
  builder.names.symbols[table.id] = table_symbol(table.type, values, index);
}

struct KeyColumn {
  std::string name;
  Symbol symbol;
};

// One row may name several options of a choice: it stands for one row each.
std::vector<TableCell> read_cells(Fields& row, const KeyColumn& key) {
  const YamlNode* node = row.need(key.name);
  if (node == nullptr) return {};
  Builder& builder = row.builder();
  std::vector<TableCell> cells;
  if (key.symbol.type == ExprType::boolean) {
    const std::int64_t value = read_boolean(builder, *node, key.name).value_or(false) ? 1 : 0;
    return {{value, value}};
  }
  if (key.symbol.type == ExprType::integer) {
    const auto range = row.range(key.name, {-integer_limit, integer_limit});
    return {{range.value_or(Range{}).low, range.value_or(Range{}).high}};
  }
  const Question& question = builder.pack.questions[key.symbol.index];
  std::vector<const YamlNode*> nodes{node};
  if (node->kind == YamlNode::Kind::sequence) nodes = read_list(builder, *node, key.name);
  for (const YamlNode* option : nodes) {
    if (const auto value = find_id(question.options, option->text))
      cells.push_back({*value, *value});
    else
      row.fail(*option, "unknown-option",
               fmt::format("'{}' has no option '{}'", question.id, option->text));
  }
  return cells;
}

void append_rows(Table& table, const std::vector<std::vector<TableCell>>& cells,
                 std::int64_t value) {
  std::vector<TableRow> rows{{{}, value}};
  for (const auto& choices : cells) {
    std::vector<TableRow> longer;
    for (const TableRow& row : rows) {
      for (const TableCell& cell : choices) {
        longer.push_back(row);
        longer.back().cells.push_back(cell);
      }
    }
    rows = std::move(longer);
  }
  table.rows.insert(table.rows.end(), rows.begin(), rows.end());
}

bool overlap(const TableRow& a, const TableRow& b) {
  for (std::size_t i = 0; i < a.cells.size(); ++i)
    if (a.cells[i].high < b.cells[i].low || b.cells[i].high < a.cells[i].low) return false;
  return true;
}

std::vector<KeyColumn> read_keys(Fields& fields, Table& table) {
  std::vector<KeyColumn> keys;
  const YamlNode* by = fields.need("by");
  if (by == nullptr) return keys;
  Builder& builder = fields.builder();
  for (const YamlNode* node : read_list(builder, *by, "by")) {
    const auto found = builder.names.symbols.find(node->text);
    const bool usable =
        found != builder.names.symbols.end() && !found->second.text &&
        (found->second.op == ExprOp::question || found->second.op == ExprOp::derived) &&
        (found->second.type == ExprType::boolean || found->second.type == ExprType::integer ||
         (found->second.type == ExprType::option && found->second.op == ExprOp::question));
    if (!usable) {
      fields.fail(
          *node, "unknown-name",
          fmt::format(
              "'by' takes yes/no, whole-number and choice questions and derived values, not '{}'",
              node->text));
      continue;
    }
    keys.push_back({node->text, found->second});
    table.keys.push_back({found->second.op, found->second.index});
  }
  if (by->items.empty()) fields.fail(*by, "empty", "'by' is empty");
  return keys;
}

void read_table(Fields& fields, Table& table) {
  Builder& builder = fields.builder();
  table.title = fields.text("title");
  const std::vector<KeyColumn> keys = read_keys(fields, table);
  for (Fields& row : fields.mappings("rows", fmt::format("a row of table '{}'", table.id))) {
    std::vector<std::vector<TableCell>> cells;
    for (const KeyColumn& key : keys) cells.push_back(read_cells(row, key));
    if (const YamlNode* value = row.find("value")) {
      const auto read = table.type == ExprType::decimal ? read_decimal : read_integer;
      const std::size_t before = table.rows.size();
      append_rows(table, cells, read(builder, *value, "value").value_or(0));
      for (std::size_t i = before; i < table.rows.size(); ++i)
        for (std::size_t j = 0; j < before; ++j)
          if (overlap(table.rows[i], table.rows[j])) {
            row.fail(row.node(), "overlap",
                     fmt::format("two rows of table '{}' match the same answers", table.id));
            j = before, i = table.rows.size();
          }
    }
    row.done();
  }
  read_sources(fields, table);
}

// ---- derived values

// Calls visit(index) for each derived value that `expr` reads at once: by its name, or as the key
// of a table. Tables are not read yet.
template <class Visit>
void each_derived(const Builder& builder, const Expr& expr, const Visit& visit) {
  if (expr.op == ExprOp::derived) visit(expr.index);
  if (expr.op == ExprOp::table) {
    const auto& ids = builder.ids[static_cast<std::size_t>(Section::derived)];
    if (const YamlNode* by = value_of(*builder.of(Section::tables)[expr.index], "by"))
      for (const YamlNode& name : by->items)
        if (const auto found = ids.find(name.text); found != ids.end()) visit(found->second);
  }
  for (const Expr& arg : expr.args) each_derived(builder, arg, visit);
}

// `depths`: of the derived values above, how many in a row each reads, itself among them.
void check_reading(Fields& fields, const YamlNode& value, Derived& derived,
                   std::vector<std::size_t>& depths) {
  const std::size_t self = depths.size();
  bool later = false;
  std::size_t depth = 1;
  each_derived(fields.builder(), derived.value.root, [&](Index read) {
    if (read >= self)
      later = true;
    else
      depth = std::max(depth, depths[read] + 1);
  });
  if (later)
    fields.fail(value, "forward-reference",
                fmt::format("'{}' reads a table that needs a later derived value", derived.id));
  if (depth > longest_chain) {
    fields.fail(
        value, "long-chain",
        fmt::format("'{}' is the last of {} derived values that each read the one before: at most "
                    "{} are allowed",
                    derived.id, depth, longest_chain));
    derived.value = {};
    depth = 1;
  }
  depths.push_back(depth);
}

void read_derived(Fields& fields, Derived& derived, std::vector<std::size_t>& depths) {
  Builder& builder = fields.builder();
  const auto index = static_cast<Index>(builder.pack.derived.size());
  derived.title = fields.optional_text("title");
  Range range;
  ExprType type = derived.value.root.type;
  const YamlNode* value = fields.need("value");
  if (value != nullptr) {
    if (auto condition = read_condition(builder, *value, &range)) {
      derived.value = std::move(*condition);
      type = derived.value.root.type;
      if (type == ExprType::option || type == ExprType::options)
        fields.fail(*value, "type", "a derived value must be yes or no, or a number");
    }
  }
  check_reading(fields, value != nullptr ? *value : fields.node(), derived, depths);
  builder.names.symbols[derived.id] = {ExprOp::derived, index, type, range};
}

}  // namespace

void read_values(Builder& builder) {
  Pack& pack = builder.pack;
  read_entries(builder, Section::scales, pack.scales, read_scale);
  check_parts(builder);
  for (std::string& id : builder.ids_of(Section::tables)) {
    const auto index = static_cast<Index>(pack.tables.size());
    const YamlNode& node = *builder.of(Section::tables)[index];
    Table& table = pack.tables.emplace_back();
    table.id = std::move(id);
    table.where = node.where;
    declare_table(builder, node, table, index);
  }
  std::vector<std::size_t> depths;
  read_entries(builder, Section::derived, pack.derived,
               [&](Fields& fields, Derived& derived) { read_derived(fields, derived, depths); });
  auto table = pack.tables.begin();
  each_entry(builder, Section::tables,
             [&](Fields& fields, const std::string&) { read_table(fields, *table++); });
}

}  // namespace lumbago
