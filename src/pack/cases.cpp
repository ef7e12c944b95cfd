// Reads the worked examples of a pack: answers, and what they must give.
#include <fmt/core.h>

#include <algorithm>

#include "base/number.h"
#include "pack/builder.h"
#include "rules/question_type.h"

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
  switch (form_of(question)) {
    case AnswerForm::yes_no: {
      const auto value = read_boolean(builder, node, question.id);
      return value ? std::optional<std::int64_t>(*value ? 1 : 0) : std::nullopt;
    }
    case AnswerForm::number:
      return read_number(builder, node, question.id, question.type);
    case AnswerForm::option:
      return option_value(builder, question, node);
    case AnswerForm::options: {
      std::int64_t bits = 0;
      for (const YamlNode* item : read_list(builder, node, question.id))
        if (const auto option = option_value(builder, question, *item))
          bits |= std::int64_t{1} << *option;
      return bits;
    }
    case AnswerForm::text:
      return 0;
  }
  return std::nullopt;
}

using CaseAnswers = std::vector<CaseAnswer>;

// One answer; nullopt: there is none to read, and the builder has the fault.
std::optional<CaseAnswer> read_answer(Builder& builder, Index question, const YamlNode& value) {
  const Question& asked = builder.pack.questions[question];
  const auto number = answer_value(builder, asked, value);
  if (!number) return std::nullopt;
  const AnswerForm form = form_of(asked);
  if (form == AnswerForm::number && (*number < asked.min || *number > asked.max))
    builder.fail(value.where, "out-of-range",
                 fmt::format("'{}' is outside the range of the question", asked.id));
  return CaseAnswer{question, *number, form == AnswerForm::text ? value.text : std::string()};
}

// Answers that cases start from. They are spent here: a case holds all of its answers.
struct Baseline {
  std::string id;
  CaseAnswers answers;
};

// `null` takes back what the baseline says, so that the question stays open.
void unset(Builder& builder, const Baseline& from, Index question, const YamlNode& value,
           CaseAnswers& answers) {
  if (std::erase_if(answers, [&](const CaseAnswer& given) { return given.question == question; }) ==
      0)
    builder.fail(value.where, "needless",
                 fmt::format("baseline '{}' does not answer '{}', so there is nothing to take back",
                             from.id, builder.pack.questions[question].id));
}

struct Given {
  Index question;
  const YamlNode* value;
};

// The answers `given`, over those of the baseline, if any.
CaseAnswers read_answers(Builder& builder, const std::vector<Given>& given, const Baseline* from) {
  CaseAnswers answers;
  if (from != nullptr) answers = from->answers;
  for (CaseAnswer& answer : answers) answer.inherited = true;
  for (const auto& [question, value] : given) {
    if (from != nullptr && is_null(*value)) {
      unset(builder, *from, question, *value, answers);
    } else if (const auto answer = read_answer(builder, question, *value)) {
      std::erase_if(answers, [&, asked = question](const CaseAnswer& other) {
        return other.question == asked;
      });
      answers.push_back(*answer);
    }
  }
  return answers;
}

// What a mapping of questions gives.
std::vector<Given> answers_in(Builder& builder, const YamlNode& node) {
  std::vector<Given> given;
  for (const auto& [name, value] : node.entries)
    if (const auto question = read_name(builder, name, Section::questions))
      given.push_back({*question, &value});
  return given;
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
    if (!index) continue;
    if (is_null(value) && section == Section::scales) {
      scores.push_back({*index, std::nullopt});
    } else if (const auto score = (section == Section::scales ? read_decimal : read_integer)(
                   builder, value, name.text)) {
      scores.push_back({*index, *score});
    }
  }
  return scores;
}

void read_expect(Fields expect, Case& example) {
  example.level = expect.optional_word<Level>("level");
  example.could_be = expect.optional_word<Level>("could_be");
  example.policy = expect.optional_word<PlanPolicy>("policy");
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

// What the questions say of each baseline, in the order of the questions.
std::vector<std::vector<Given>> answers_of_baselines(Builder& builder) {
  std::vector<std::vector<Given>> given(builder.of(Section::baselines).size());
  const auto& nodes = builder.of(Section::questions);
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const std::string& id = builder.pack.questions[i].id;
    Fields question(builder, *nodes[i], fmt::format("question '{}'", id));
    const auto said = question.mapping("baselines", fmt::format("'baselines' of '{}'", id));
    if (!said) continue;
    for (const auto& [name, value] : said->node().entries)
      if (const auto baseline = read_name(builder, name, Section::baselines))
        given[*baseline].push_back({static_cast<Index>(i), &value});
  }
  return given;
}

std::vector<Baseline> read_baselines(Builder& builder) {
  const std::vector<std::vector<Given>> given = answers_of_baselines(builder);
  std::vector<Baseline> baselines;
  each_entry(builder, Section::baselines, [&](Fields& fields, const std::string& id) {
    const auto from = fields.name("from", Section::baselines);
    const bool above = from && *from < baselines.size();
    if (from && !above)
      fields.fail(*fields.find("from"), "bad-order",
                  fmt::format("'from' of '{}' names a baseline that does not stand before it", id));
    const std::vector<Given>& own = given[baselines.size()];
    if (own.empty())
      fields.fail(fields.node(), "empty",
                  fmt::format("no question says what is answered in baseline '{}'", id));
    baselines.push_back({id, read_answers(builder, own, above ? &baselines[*from] : nullptr)});
  });
  return baselines;
}

void read_case(Fields& fields, Case& example, const std::vector<Baseline>& baselines) {
  Builder& builder = fields.builder();
  example.title = fields.optional_text("title");
  const auto index = fields.name("from", Section::baselines);
  const Baseline* from = index ? &baselines[*index] : nullptr;
  const auto answers = fields.mapping("answers", fmt::format("the answers of '{}'", example.id),
                                      fields.find("from") == nullptr);
  example.answers = read_answers(
      builder, answers ? answers_in(builder, answers->node()) : std::vector<Given>(), from);
  if (auto expect = fields.mapping("expect", fmt::format("'expect' of '{}'", example.id), true))
    read_expect(std::move(*expect), example);
}

}  // namespace

void read_cases(Builder& builder) {
  const std::vector<Baseline> baselines = read_baselines(builder);
  read_entries(builder, Section::cases, builder.pack.cases,
               [&](Fields& fields, Case& example) { read_case(fields, example, baselines); });
}

}  // namespace lumbago
