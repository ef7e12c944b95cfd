// Reading one mapping of a pack, key by key, with a message for every fault.
#include <fmt/format.h>

#include <algorithm>

#include "pack/builder.h"
#include "rules/question_type.h"

namespace lumbago {
namespace {

constexpr std::size_t longest_id = 64;  // bytes

bool plain(const YamlNode& node) {
  return node.kind == YamlNode::Kind::scalar && node.style == YamlNode::Style::plain;
}

std::string_view kind_name(const YamlNode& node) {
  switch (node.kind) {
    case YamlNode::Kind::null:
      return "nothing";
    case YamlNode::Kind::scalar:
      return "quoted text";
    case YamlNode::Kind::sequence:
      return "a list";
    case YamlNode::Kind::mapping:
      return "a mapping";
  }
  return "";
}

void wrong_type(Builder& builder, const YamlNode& node, std::string_view key,
                std::string_view takes) {
  const std::string found =
      plain(node) ? fmt::format("'{}'", node.text) : std::string(kind_name(node));
  builder.fail(node.where, "wrong-type", fmt::format("'{}' takes {}, not {}", key, takes, found));
}

}  // namespace

bool is_null(const YamlNode& node) { return node.kind == YamlNode::Kind::null; }

std::string read_text(Builder& builder, const YamlNode& node, std::string_view key) {
  if (node.kind != YamlNode::Kind::scalar) {
    wrong_type(builder, node, key, "text");
    return {};
  }
  std::string text = node.text;
  while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.pop_back();
  if (text.empty()) builder.fail(node.where, "empty", fmt::format("'{}' is empty", key));
  return text;
}

std::optional<std::int64_t> read_number(Builder& builder, const YamlNode& node,
                                        std::string_view key, QuestionType type) {
  const QuestionTypeInfo& info = info_of(type);
  std::optional<std::int64_t> value;
  if (plain(node) || (info.one == 0 && node.kind == YamlNode::Kind::scalar))
    value = info.read(node.text);
  if (!value) wrong_type(builder, node, key, info.read_as);
  return value;
}

std::optional<std::int64_t> read_integer(Builder& builder, const YamlNode& node,
                                         std::string_view key) {
  return read_number(builder, node, key, QuestionType::integer);
}

std::optional<std::int64_t> read_decimal(Builder& builder, const YamlNode& node,
                                         std::string_view key) {
  return read_number(builder, node, key, QuestionType::decimal);
}

std::optional<bool> read_boolean(Builder& builder, const YamlNode& node, std::string_view key) {
  if (plain(node) && node.text == "true") return true;
  if (plain(node) && node.text == "false") return false;
  wrong_type(builder, node, key, "true or false");
  return std::nullopt;
}

bool check_id(Builder& builder, const YamlNode& node, bool capitals) {
  const std::string& id = node.text;
  const auto letter = [&](char c) {
    return (c >= 'a' && c <= 'z') || (capitals && c >= 'A' && c <= 'Z');
  };
  const auto fits = [&](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '_'; };
  if (!id.empty() && id.size() <= longest_id && letter(id[0]) &&
      std::all_of(id.begin(), id.end(), fits))
    return true;
  builder.fail(node.where, "bad-id",
               fmt::format("'{}' is not an id: small letters, digits and '_', a letter first", id),
               {}, static_cast<int>(id.size()));
  return false;
}

std::optional<Index> read_name(Builder& builder, const YamlNode& node, Section section) {
  const auto kind = static_cast<std::size_t>(section);
  if (node.kind != YamlNode::Kind::scalar) {
    wrong_type(builder, node, words_of(section).entry, "an id");
    return std::nullopt;
  }
  const auto found = builder.ids[kind].find(node.text);
  if (found != builder.ids[kind].end()) return found->second;
  std::vector<std::string> known;
  for (const auto& [id, index] : builder.ids[kind]) known.push_back(id);
  builder.fail(node.where, "unknown-name",
               fmt::format("no {} is called '{}'", words_of(section).entry, node.text),
               did_you_mean(node.text, known), static_cast<int>(node.text.size()));
  return std::nullopt;
}

std::optional<Condition> read_condition(Builder& builder, const YamlNode& node, Range* value) {
  if (node.kind != YamlNode::Kind::scalar) {
    wrong_type(builder, node, value == nullptr ? "when" : "value", "a condition");
    return std::nullopt;
  }
  Location where = node.where;
  if (node.style == YamlNode::Style::quoted) ++where.column;
  auto parsed = parse_expression(node.text, builder.names);
  if (!parsed) {
    const ConditionError& error = parsed.error();
    Location at = where;
    if (node.style != YamlNode::Style::block) at.column += static_cast<std::uint32_t>(error.begin);
    builder.fail(at, error.code, error.message, error.hint,
                 node.style == YamlNode::Style::block ? 1 : static_cast<int>(error.length));
    return std::nullopt;
  }
  TypedExpr& typed = *parsed;
  if (value != nullptr) {
    *value = typed.range;
  } else if (typed.expr.type != ExprType::boolean) {
    builder.fail(where, "type", "a condition must be yes or no, and this is not", {},
                 static_cast<int>(node.text.size()));
    return std::nullopt;
  }
  std::string source = node.text;
  // It has a token, so this ends.
  while (source.back() == '\n') source.pop_back();
  return Condition{std::move(source), where, std::move(typed.expr)};
}

std::vector<const YamlNode*> read_list(Builder& builder, const YamlNode& node, std::string_view key,
                                       bool needed) {
  std::vector<const YamlNode*> items;
  if (node.kind != YamlNode::Kind::sequence)
    wrong_type(builder, node, key, "a list");
  else if (needed && node.items.empty())
    builder.fail(node.where, "empty", fmt::format("'{}' is empty", key));
  for (const YamlNode& item : node.items) items.push_back(&item);
  return items;
}

std::vector<std::string> Builder::ids_of(Section section) const {
  std::vector<std::string> in_order(of(section).size());
  for (const auto& [id, index] : ids[static_cast<std::size_t>(section)]) in_order[index] = id;
  return in_order;
}

Fields::Fields(Builder& builder, const YamlNode& node, std::string what)
    : builder_(&builder), node_(&node), what_(std::move(what)) {
  if (node.kind != YamlNode::Kind::mapping) wrong_type(builder, node, what_, "a mapping");
}

void Fields::fail(const YamlNode& at, std::string code, std::string message, std::string hint) {
  const int length = plain(at) ? static_cast<int>(at.text.size()) : 1;
  builder_->fail(at.where, std::move(code), std::move(message), std::move(hint), length);
}

const YamlNode* Fields::find(std::string_view key) {
  known_.emplace_back(key);
  const YamlNode* found = value_of(*node_, key);
  return found == nullptr || is_null(*found) ? nullptr : found;
}

const YamlNode* Fields::need(std::string_view key) {
  const YamlNode* found = find(key);
  if (found == nullptr && node_->kind == YamlNode::Kind::mapping)
    builder_->fail(node_->where, "missing-key", fmt::format("{} needs '{}'", what_, key));
  return found;
}

std::string Fields::text(std::string_view key) {
  const YamlNode* found = need(key);
  return found == nullptr ? std::string() : read_text(*builder_, *found, key);
}

std::string Fields::optional_text(std::string_view key) {
  const YamlNode* found = find(key);
  return found == nullptr ? std::string() : read_text(*builder_, *found, key);
}

std::vector<std::string> Fields::texts(std::string_view key, bool needed) {
  std::vector<std::string> texts;
  if (const YamlNode* found = needed ? need(key) : find(key))
    for (const YamlNode* item : read_list(*builder_, *found, key))
      texts.push_back(read_text(*builder_, *item, key));
  return texts;
}

bool Fields::boolean(std::string_view key, bool fallback) {
  const YamlNode* found = find(key);
  return found == nullptr ? fallback : read_boolean(*builder_, *found, key).value_or(fallback);
}

bool Fields::needed_boolean(std::string_view key) {
  const YamlNode* found = need(key);
  return found != nullptr && read_boolean(*builder_, *found, key).value_or(false);
}

std::int64_t Fields::integer(std::string_view key, Range limits,
                             std::optional<std::int64_t> fallback) {
  const YamlNode* found = fallback ? find(key) : need(key);
  if (found == nullptr) return fallback.value_or(limits.low);
  const auto value = read_integer(*builder_, *found, key);
  if (!value) return limits.low;
  if (*value >= limits.low && *value <= limits.high) return *value;
  fail(*found, "out-of-range",
       fmt::format("'{}' is {}, outside {} to {}", key, *value, limits.low, limits.high));
  return limits.low;
}

std::optional<Range> Fields::range(std::string_view key, Range limits) {
  const YamlNode* found = find(key);
  if (found == nullptr) return std::nullopt;
  Range range;
  if (found->kind == YamlNode::Kind::sequence && found->items.size() == 2) {
    range.low = read_integer(*builder_, found->items[0], key).value_or(limits.low);
    range.high = read_integer(*builder_, found->items[1], key).value_or(limits.high);
  } else if (found->kind == YamlNode::Kind::scalar) {
    range.low = range.high = read_integer(*builder_, *found, key).value_or(limits.low);
  } else {
    wrong_type(*builder_, *found, key, "a number or [least, most]");
    return std::nullopt;
  }
  if (range.low < limits.low || range.high > limits.high || range.low > range.high)
    fail(*found, "out-of-range",
         fmt::format("'{}' must go from least to most, within {} to {}", key, limits.low,
                     limits.high));
  return range;
}

std::size_t Fields::choose_word(const YamlNode& node, std::string_view key,
                                const std::vector<std::string>& words) {
  const auto found = std::find(words.begin(), words.end(), node.text);
  if (node.kind == YamlNode::Kind::scalar && found != words.end())
    return static_cast<std::size_t>(found - words.begin());
  if (node.kind == YamlNode::Kind::scalar) {
    fail(node, "unknown-word",
         fmt::format("'{}' takes {}, not '{}'", key, fmt::join(words, ", "), node.text),
         did_you_mean(node.text, words));
  } else {
    wrong_type(*builder_, node, key, fmt::format("{}", fmt::join(words, ", ")));
  }
  return 0;
}

Indices Fields::names(std::string_view key, Section section, bool needed) {
  Indices indices;
  const YamlNode* found = needed ? need(key) : find(key);
  if (found == nullptr) return indices;
  for (const YamlNode* item : read_list(*builder_, *found, key, needed)) {
    const auto index = read_name(*builder_, *item, section);
    if (!index) continue;
    if (std::find(indices.begin(), indices.end(), *index) != indices.end())
      fail(*item, "duplicate", fmt::format("'{}' is named twice in '{}'", item->text, key));
    indices.push_back(*index);
  }
  return indices;
}

std::optional<Index> Fields::name(std::string_view key, Section section) {
  const YamlNode* found = find(key);
  return found == nullptr ? std::nullopt : read_name(*builder_, *found, section);
}

std::optional<Condition> Fields::condition(std::string_view key) {
  const YamlNode* found = find(key);
  return found == nullptr ? std::nullopt : read_condition(*builder_, *found);
}

Condition Fields::needed_condition(std::string_view key) {
  const YamlNode* found = need(key);
  return found == nullptr ? Condition() : read_condition(*builder_, *found).value_or(Condition());
}

std::vector<Fields> Fields::mappings(std::string_view key, std::string_view what, bool needed) {
  std::vector<Fields> mappings;
  const YamlNode* found = needed ? need(key) : find(key);
  if (found == nullptr) return mappings;
  for (const YamlNode* item : read_list(*builder_, *found, key, needed))
    mappings.emplace_back(*builder_, *item, std::string(what));
  return mappings;
}

std::optional<Fields> Fields::mapping(std::string_view key, std::string what, bool needed) {
  const YamlNode* found = needed ? need(key) : find(key);
  if (found == nullptr) return std::nullopt;
  return Fields(*builder_, *found, std::move(what));
}

void Fields::done() {
  for (const auto& [name, value] : node_->entries) {
    if (std::find(known_.begin(), known_.end(), name.text) != known_.end()) continue;
    fail(name, "unknown-key", fmt::format("unknown key '{}' in {}", name.text, what_),
         did_you_mean(name.text, known_));
  }
}

const YamlNode& only_section(Builder& builder, const std::vector<const YamlNode*>& nodes,
                             std::string_view name) {
  for (std::size_t i = 1; i < nodes.size(); ++i)
    builder.fail(nodes[i]->where, "duplicate-section",
                 fmt::format("'{}' stands in more than one file", name));
  return *nodes.front();
}

}  // namespace lumbago
