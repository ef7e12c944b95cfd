// Reads the questions of a pack, what they ask under which condition, and their checklists.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "model/assessment.h"
#include "pack/builder.h"
#include "pack/poses.h"
#include "rules/question_type.h"
#include "rules/reads.h"

namespace lumbago {
namespace {

constexpr std::size_t max_options = 30;  // one bit each in a 32-bit answer
Modifiable modifiable(Fields& fields) {
  const YamlNode* node = fields.find("modifiable");
  if (node == nullptr) return Modifiable::no;
  if (node->text == "lower") return Modifiable::lower;
  if (node->text == "higher") return Modifiable::higher;
  if (node->text == "either") return Modifiable::either;
  fields.fail(*node, "unknown-word",
              fmt::format("'modifiable' takes lower, higher, either, not '{}'", node->text));
  return Modifiable::no;
}

// If not stated, the other way from what is better.
Worse worse(Fields& fields, QuestionType type, Modifiable better) {
  const bool ordered = is_ordered(info_of(type).form);
  const YamlNode* node = fields.find("worse");
  if (node == nullptr) {
    if (!ordered || better == Modifiable::no || better == Modifiable::either) return Worse::neither;
    return better == Modifiable::lower ? Worse::higher : Worse::lower;
  }
  if (node->text == "neither") return Worse::neither;
  if (!ordered)
    fields.fail(*node, "wrong-type", "'worse' is only for answers that have an order");
  else if (node->text == "lower" || node->text == "higher")
    return node->text == "lower" ? Worse::lower : Worse::higher;
  else
    fields.fail(*node, "unknown-word",
                fmt::format("'worse' takes lower, higher, neither, not '{}'", node->text));
  return Worse::neither;
}

void read_range(Fields& fields, Question& question) {
  const YamlNode* node = fields.need("range");
  if (node == nullptr) return;
  Builder& builder = fields.builder();
  const auto ends = read_list(builder, *node, "range");
  if (ends.size() != 2) {
    fields.fail(*node, "wrong-type", "'range' takes [least, most]");
    return;
  }
  question.min = read_number(builder, *ends[0], "range", question.type).value_or(0);
  question.max = read_number(builder, *ends[1], "range", question.type).value_or(0);
  if (question.min >= question.max)
    fields.fail(*node, "out-of-range", "'range' must go from least to most");
  if (question.min < -1'000'000'000 || question.max > 1'000'000'000)
    fields.fail(*node, "out-of-range", "'range' must stay within a thousand million");
}

void read_options(Fields& fields, Question& question) {
  std::set<std::string> seen;
  for (Fields& option :
       fields.mappings("options", fmt::format("an option of '{}'", question.id), true)) {
    Option read;
    read.id = option.text("id");
    read.say = option.text("say");
    if (option.find("score") != nullptr)
      read.score = option.integer("score", {0, 1000}, std::nullopt);
    if (!seen.insert(read.id).second)
      option.fail(option.node(), "duplicate-id",
                  fmt::format("option '{}' stands twice in '{}'", read.id, question.id));
    option.done();
    question.options.push_back(std::move(read));
  }
  if (question.options.size() > max_options)
    fields.fail(fields.node(), "too-large",
                fmt::format("a question may have at most {} options", max_options));
  if (question.options.empty()) question.options.push_back({"none", "none", std::nullopt});
  question.max = form_of(question) == AnswerForm::option
                     ? static_cast<std::int64_t>(question.options.size()) - 1
                     : (std::int64_t{1} << std::min(question.options.size(), max_options)) - 1;
}

SelfTest read_self_test(Fields fields, const std::string& id) {
  SelfTest test;
  test.setup = fields.text("setup");
  test.steps = fields.texts("steps", true);
  test.record = fields.text("record");
  test.skip_if = fields.texts("skip_if");
  test.stop = fields.text("stop");
  test.seconds = fields.integer("seconds", {1, 3600}, 0);
  test.counts_up = fields.boolean("counts_up", false);
  test.poses = read_poses(fields, id);
  fields.done();
  return test;
}

Question read_question(Fields& fields, const std::string& id) {
  Question question;
  fields.find("when");       // read once every name is known
  fields.find("baselines");  // read with the cases
  question.id = id;
  question.where = fields.node().where;
  question.ask = fields.text("ask");
  question.short_text = fields.optional_text("short");
  question.help = fields.optional_text("help");
  question.why = fields.optional_text("why");
  question.plainer = fields.optional_text("plainer");
  question.type = fields.word<QuestionType>("type");
  question.unit = fields.optional_text("unit");
  question.earlier = fields.optional_word<Earlier>("earlier");
  question.gate = fields.optional_text("gate");
  question.modifiable = modifiable(fields);
  question.worse = worse(fields, question.type, question.modifiable);
  question.sensitive = fields.boolean("sensitive", false);
  question.lasts = fields.boolean("lasts", false);
  switch (form_of(question)) {
    case AnswerForm::number:
      read_range(fields, question);
      break;
    case AnswerForm::option:
    case AnswerForm::options:
      read_options(fields, question);
      break;
    case AnswerForm::text:
      question.max = fields.integer("max_length", {1, 10'000}, 200);
      break;
    case AnswerForm::yes_no:
      break;
  }
  if (auto test = fields.mapping("test", fmt::format("the test of '{}'", question.id)))
    question.test = read_self_test(std::move(*test), question.id);
  return question;
}

bool holds_verdicts(const Question& question) {
  return question.type == QuestionType::choice &&
         std::equal(question.options.begin(), question.options.end(),
                    Spelling<Verdict>::words.begin(), Spelling<Verdict>::words.end(),
                    [](const Option& option, std::string_view word) { return option.id == word; });
}

// Nobody is asked for what an earlier result fills, under no condition and by no test.
void check_earlier(Fields& fields, const Question& question) {
  if (question.when || question.test || question.modifiable != Modifiable::no)
    fields.fail(fields.node(), "earlier",
                fmt::format("'{}' is filled from an earlier result, so it takes no 'when', 'test' "
                            "and 'modifiable'",
                            question.id));
  if (question.earlier == Earlier::course && !holds_verdicts(question))
    fields.fail(fields.node(), "earlier",
                fmt::format("'{}' must be a choice of {}", question.id,
                            fmt::join(Spelling<Verdict>::words, ", ")));
  if (question.earlier == Earlier::weeks && question.type != QuestionType::integer)
    fields.fail(fields.node(), "earlier", fmt::format("'{}' must be an integer", question.id));
}

bool same_condition(const std::optional<Condition>& a, const std::optional<Condition>& b) {
  return a.has_value() == b.has_value() && (!a || a->root == b->root);
}

void read_group(Fields& fields, const std::string& id) {
  Builder& builder = fields.builder();
  const YamlNode& node = fields.node();
  Group group{id, node.where, fields.text("ask"),
              fields.names("questions", Section::questions, true)};
  const std::vector<Question>& questions = builder.pack.questions;
  if (group.questions.size() < 2 || group.questions.size() > 24)
    fields.fail(node, "group", fmt::format("group '{}' must have 2 to 24 questions", id));
  for (std::size_t i = 0; i < group.questions.size(); ++i) {
    const Question& question = questions[group.questions[i]];
    if (question.type != QuestionType::boolean)
      fields.fail(
          node, "group",
          fmt::format("'{}' is not a yes/no question, so it cannot stand in a group", question.id));
    if (group.questions[i] != group.questions[0] + i)
      fields.fail(
          node, "group",
          fmt::format("'{}' must follow the question before it in group '{}'", question.id, id));
    if (!question.when) continue;
    // They are answered at once, so none can wait for another.
    for (const Index read : questions_read(builder.pack, *question.when))
      if (std::find(group.questions.begin(), group.questions.end(), read) != group.questions.end())
        fields.fail(node, "group",
                    fmt::format("'when' of '{}' reads '{}', which stands in the same group",
                                question.id, questions[read].id));
  }
  builder.pack.groups.push_back(std::move(group));
}

// Then a scale applies as a whole or not at all, and its bounds are exact.
void check_scale_items(Builder& builder) {
  const std::vector<Question>& questions = builder.pack.questions;
  for (const Scale& scale : builder.pack.scales)
    for (const ScaleItem& item : scale.items)
      if (questions[item.question].earlier)
        builder.fail(scale.where, "scale-items",
                     fmt::format("'{}' is filled from an earlier result, so no scale can have it",
                                 questions[item.question].id));
      else if (!same_condition(questions[item.question].when,
                               questions[scale.items[0].question].when))
        builder.fail(scale.where, "scale-items",
                     fmt::format("'{}' has another 'when' than the other items of scale '{}'",
                                 questions[item.question].id, scale.id));
}

// Of how many conditions in a row the one of `self` is the last; `depths`: the same of the
// questions above.
std::size_t check_gate(Builder& builder, Index self, const std::vector<std::size_t>& depths) {
  Question& question = builder.pack.questions[self];
  std::size_t depth = 1;
  for (const Index read : questions_read(builder.pack, *question.when)) {
    if (read < self)
      depth = std::max(depth, depths[read] + 1);
    else
      builder.fail(question.when->where, "forward-reference",
                   fmt::format("'when' of '{}' reads '{}', which is not asked before it",
                               question.id, builder.pack.questions[read].id));
  }
  if (depth <= longest_chain) return depth;
  builder.fail(
      question.when->where, "long-chain",
      fmt::format(
          "'when' of '{}' is the last of {} that each wait for the question before: at most "
          "{} are allowed",
          question.id, depth, longest_chain));
  question.when.reset();
  return 0;
}

}  // namespace

void read_questions(Builder& builder) {
  each_entry(builder, Section::questions, [&](Fields& fields, const std::string& id) {
    builder.pack.questions.push_back(read_question(fields, id));
  });
  for (std::size_t i = 0; i < builder.pack.questions.size(); ++i) {
    const Question& question = builder.pack.questions[i];
    builder.names.symbols[question.id] = question_symbol(question, static_cast<Index>(i));
  }
  builder.names.questions = &builder.pack.questions;
}

void read_question_conditions(Builder& builder) {
  const auto& nodes = builder.of(Section::questions);
  std::vector<std::size_t> depths(nodes.size());
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    Question& question = builder.pack.questions[i];
    Fields fields(builder, *nodes[i], fmt::format("question '{}'", question.id));
    question.when = fields.condition("when");
    if (question.earlier) check_earlier(fields, question);
    if (question.when) depths[i] = check_gate(builder, static_cast<Index>(i), depths);
  }
  each_entry(builder, Section::groups, read_group);
  check_scale_items(builder);
}

}  // namespace lumbago
