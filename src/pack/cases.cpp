// Reads the worked examples of a pack: answers, and what they must give.
#include <fmt/format.h>

#include <algorithm>

#include "base/number.h"
#include "pack/builder.h"

namespace lumbago {
namespace {

std::optional<std::int64_t> option_value(Builder& builder, const Question& question,
                                         const YamlNode& node) {
  std::vector<std::string> ids;
  for (const Option& option : question.options) ids.push_back(option.id);
  const auto found = std::find(ids.begin(), ids.end(), node.text);
  if (found != ids.end()) return found - ids.begin();
  builder.fail(node.where, "unknown-option",
               fmt::format("'{}' has no option '{}'", question.id, node.text),
               did_you_mean(node.text, ids), static_cast<int>(node.text.size()));
  return std::nullopt;
}

std::optional<std::int64_t> answer_value(Builder& builder, const Question& question,
                                         const YamlNode& node) {
  switch (question.type) {
    case QuestionType::boolean: {
      const auto value = read_boolean(builder, node, question.id);
      return value ? std::optional<std::int64_t>(*value ? 1 : 0) : std::nullopt;
    }
    case QuestionType::integer:
      return read_integer(builder, node, question.id);
    case QuestionType::decimal:
      return read_decimal(builder, node, question.id);
    case QuestionType::choice:
      return option_value(builder, question, node);
    case QuestionType::choices: {
      std::int64_t bits = 0;
      for (const YamlNode* item : read_list(builder, node, question.id))
        if (const auto option = option_value(builder, question, *item))
          bits |= std::int64_t{1} << *option;
      return bits;
    }
    case QuestionType::text:
      return 0;
  }
  return std::nullopt;
}

void read_case_answers(Builder& builder, const YamlNode& node, Case& example) {
  for (const auto& [name, value] : node.entries) {
    const auto question = read_name(builder, name, Section::questions);
    if (!question) continue;
    const Question& asked = builder.pack.questions[*question];
    const auto number = answer_value(builder, asked, value);
    if (!number) continue;
    const bool ranged = asked.type == QuestionType::integer || asked.type == QuestionType::decimal;
    if (ranged && (*number < asked.min || *number > asked.max))
      builder.fail(value.where, "out-of-range",
                   fmt::format("'{}' is outside the range of the question", asked.id));
    example.answers.push_back(
        {*question, *number, asked.type == QuestionType::text ? value.text : std::string()});
  }
}

std::vector<CaseScore> read_scores(Fields& expect, std::string_view key, Section section) {
  std::vector<CaseScore> scores;
  const YamlNode* node = expect.find(key);
  if (node == nullptr) return scores;
  Builder& builder = expect.builder();
  if (node->kind != YamlNode::Kind::mapping)
    expect.fail(*node, "wrong-type", fmt::format("'{}' takes a mapping", key));
  for (const auto& [name, value] : node->entries) {
    const auto index = read_name(builder, name, section);
    const bool none =
        value.kind == YamlNode::Kind::null || value.text == "null" || value.text == "~";
    if (!index) continue;
    if (none && section == Section::scales) {
      scores.push_back({*index, std::nullopt});
    } else if (const auto score = (section == Section::scales ? read_decimal : read_integer)(
                   builder, value, name.text)) {
      scores.push_back({*index, *score});
    }
  }
  return scores;
}

void read_expect(Fields expect, Case& example) {
  if (expect.find("level") != nullptr) example.level = expect.word<Level>("level");
  if (expect.find("could_be") != nullptr) example.could_be = expect.word<Level>("could_be");
  if (expect.find("policy") != nullptr) example.policy = expect.word<PlanPolicy>("policy");
  example.signs = expect.names("signs", Section::triage);
  example.no_signs = expect.names("no_signs", Section::triage);
  example.undecided = expect.names("undecided", Section::triage);
  example.contributors = read_scores(expect, "contributors", Section::contributors);
  example.scales = read_scores(expect, "scales", Section::scales);
  example.plan = expect.names("plan", Section::activities);
  example.not_in_plan = expect.names("not_in_plan", Section::activities);
  example.withheld = expect.names("withheld", Section::activities);
  if (expect.node().entries.empty())
    expect.fail(expect.node(), "empty", fmt::format("{} expects nothing", expect.what()));
  expect.done();
}

}  // namespace

void read_cases(Builder& builder) {
  const auto& nodes = builder.of(Section::cases);
  std::vector<std::string> names(nodes.size());
  for (const auto& [id, index] : builder.ids[static_cast<std::size_t>(Section::cases)])
    names[index] = id;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    Fields fields(builder, *nodes[i], fmt::format("case '{}'", names[i]));
    fields.find("id");
    Case example;
    example.id = names[i];
    example.where = nodes[i]->where;
    example.title = fields.optional_text("title");
    if (auto answers =
            fields.mapping("answers", fmt::format("the answers of '{}'", names[i]), true))
      read_case_answers(builder, answers->node(), example);
    if (auto expect = fields.mapping("expect", fmt::format("'expect' of '{}'", names[i]), true))
      read_expect(std::move(*expect), example);
    fields.done();
    builder.pack.cases.push_back(std::move(example));
  }
}

}  // namespace lumbago
