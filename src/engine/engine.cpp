// One record through the program: the block, its values, and everything found in them.
#include "engine/engine.h"

#include <fmt/core.h>

#include <algorithm>
#include <mutex>

#include "engine/compile.h"
#include "engine/findings.h"
#include "engine/levers.h"
#include "engine/plan.h"
#include "engine/relevance.h"
#include "engine/summarize.h"
#include "rules/scale_items.h"
#include "rules/urgency.h"

namespace lumbago {
namespace {

// Makes `block` hold the one record.
void put(const Response& response, RecordBlock& block) {
  block.count = 1;
  for (std::size_t i = 0; i < response.answers.size(); ++i) {
    block.answered[i] = 0;
    if (response.answers[i]) block.put(i, 0, response.answers[i]->number);
  }
}

using Evaluate = void (*)(const Program&, const RecordBlock&, Values&);

// A record with the values of every node, or of those that `evaluate` fills.
struct Run {
  Run(const Program& program, const Response& response, Evaluate evaluate = lumbago::evaluate)
      : block(response.answers.size()), values(program), explanation(program, block, values) {
    put(response, block);
    evaluate(program, block, values);
  }
  RecordBlock block;
  Values values;
  Explanation explanation;
};

std::string thousandths_text(std::int64_t value) {
  std::string text = fmt::format("{}{}.{:03}", value < 0 ? "-" : "", std::abs(value) / 1000,
                                 std::abs(value) % 1000);
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text += '0';
  return text;
}

// An option, or a list of options, as CEL would write it.
std::string option_text(const Question& question, ExprType type, std::int64_t value) {
  if (type == ExprType::option)
    return fmt::format("'{}'", question.options[static_cast<std::size_t>(value)].id);
  std::string text;
  for (std::size_t i = 0; i < question.options.size(); ++i)
    if ((value >> i) & 1)
      text += fmt::format("{}'{}'", text.empty() ? "" : ", ", question.options[i].id);
  return "[" + text + "]";
}

// How strict a plan would be without the signs that only self-tests can decide.
PlanPolicy policy_before_tests(const Pack& pack, const Triage& triage) {
  Urgency urgency;
  for (const SignFinding& sign : triage.signs) urgency.count(pack.triage[sign.rule], Truth::yes);
  for (const Undecided& sign : triage.undecided) {
    const bool by_tests =
        std::all_of(sign.questions.begin(), sign.questions.end(),
                    [&](Index question) { return pack.questions[question].test.has_value(); });
    if (!by_tests) urgency.count(pack.triage[sign.rule], Truth::unknown);
  }
  return urgency.policy;
}

// A number that was asked for by itself.
struct AskedNumber {
  Truth applies = Truth::unknown;
  std::optional<std::int64_t> value;  // nullopt: not known
};

}  // namespace

// Conditions that are asked for one at a time, as whoever checks a pack does: each is compiled once
// and evaluated alone, on a copy of the program that grows by what the rules do not say already.
class Engine::Asked {
 public:
  Truth truth(const Program& rules, const Condition& condition, const Response& response) {
    const std::lock_guard lock(mutex_);
    const Index node = run(rules, condition, response);
    return values_->truth(*program_, node).at(0);
  }

  AskedNumber number(const Program& rules, const Condition& condition, const Response& response) {
    const std::lock_guard lock(mutex_);
    const Index node = run(rules, condition, response);
    const Numbers& number = values_->number(*program_, node);
    const bool known = number.applies.at(0) != Truth::no && number.point(0);
    return {number.applies.at(0), known ? std::optional(number.low[0]) : std::nullopt};
  }

 private:
  Index run(const Program& rules, const Condition& condition, const Response& response) {
    if (!program_) {
      compiler_.emplace(program_.emplace(rules));
      values_.emplace(rules);
      block_.emplace(response.answers.size());
    }
    const Index node = compiler_->add(condition.root);
    values_->truths.resize(program_->truths);
    values_->numbers.resize(program_->numbers);
    put(response, *block_);
    lumbago::evaluate(*program_, *block_, *values_, node);
    return node;
  }

  std::mutex mutex_;
  std::optional<Program> program_;
  std::optional<Compiler> compiler_;
  std::optional<Values> values_;
  std::optional<RecordBlock> block_;
};

Engine::Engine(const Pack& pack)
    : own_(std::make_unique<const Program>(compile(pack))),
      program_(own_.get()),
      asked_(std::make_unique<Asked>()) {}
Engine::Engine(const Program& program) : program_(&program), asked_(std::make_unique<Asked>()) {}
Engine::~Engine() = default;
Engine::Engine(Engine&&) noexcept = default;

const Pack& Engine::pack() const { return program_->pack; }

void Engine::compare(Response& response, const std::vector<std::optional<std::int64_t>>& scores,
                     std::optional<std::int64_t> weeks) const {
  const Run run(*program_, response);
  const std::optional<Verdict> course =
      course_of(pack(), find_scales(*program_, run.block, run.values, response), scores);
  for (std::size_t i = 0; i < response.answers.size(); ++i) {
    const Question& question = pack().questions[i];
    if (question.earlier == Earlier::course && course)
      response.answers[i] = Answer{static_cast<std::int64_t>(*course), {}};
    if (question.earlier == Earlier::weeks && weeks)
      response.answers[i] = Answer{std::clamp(*weeks, question.min, question.max), {}};
  }
}

Triage Engine::triage(const Response& response) const {
  const Run run(*program_, response, evaluate_signs);
  return find_triage(*program_, run.values, run.explanation);
}

Assessment Engine::assess(const Response& response) const {
  Run run(*program_, response);
  Assessment assessment;
  assessment.id = response.id;
  assessment.triage = find_triage(*program_, run.values, run.explanation);
  assessment.contributors = find_contributors(*program_, run.values, run.explanation);
  assessment.scales = find_scales(*program_, run.block, run.values, response);
  assessment.plan = make_plan(*program_, run.block, run.values, run.explanation, assessment.triage,
                              assessment.contributors, response);
  for (std::size_t i = 0; i < response.answers.size(); ++i) {
    const Truth applies = run.values.truth(*program_, program_->applies[i]).at(0);
    if (response.answers[i] && applies == Truth::no)
      assessment.ignored.push_back(static_cast<Index>(i));
    if (!response.answers[i] && applies != Truth::no)
      assessment.unanswered.push_back(static_cast<Index>(i));
  }
  assessment.levers = find_levers(*program_, run.block, run.values, response);
  return assessment;
}

std::vector<Truth> Engine::applicability(const Response& response) const {
  const Run run(*program_, response, evaluate_signs);
  std::vector<Truth> applies;
  for (const Index node : program_->applies)
    applies.push_back(run.values.truth(*program_, node).at(0));
  return applies;
}

Indices Engine::open_questions(const Response& response, const std::vector<bool>& passed,
                               Scope scope) const {
  const Run run(*program_, response);
  const Triage triage = find_triage(*program_, run.values, run.explanation);
  // A floor of signs that are not decided yet must not keep them from being asked.
  if (triage.at_least == Level::emergency) return {};
  const bool tests_allowed = policy_before_tests(pack(), triage) <= PlanPolicy::gentle;
  const Relevance relevance(*program_, run.values, run.explanation);
  const std::vector<bool> worth =
      scope == Scope::signs ? relevance.of_signs() : relevance.of_anything();
  Indices questions;
  for (Index i = 0; i < response.answers.size(); ++i) {
    if (response.answers[i] || passed[i] || !worth[i]) continue;
    if (run.values.truth(*program_, program_->applies[i]).at(0) != Truth::yes) continue;
    if (pack().questions[i].test && !tests_allowed) continue;
    // Without a plan nothing but the warning signs matters any more.
    if (triage.policy == PlanPolicy::none && !program_->triage_reads[i]) continue;
    questions.push_back(i);
  }
  return questions;
}

std::optional<Index> Engine::next_question(const Response& response,
                                           const std::vector<bool>& passed, Scope scope) const {
  const Indices questions = open_questions(response, passed, scope);
  return questions.empty() ? std::nullopt : std::optional<Index>(questions.front());
}

std::vector<bool> Engine::weighty_questions() const { return lumbago::weighty_questions(pack()); }

Truth Engine::truth(const Condition& condition, const Response& response) const {
  return asked_->truth(*program_, condition, response);
}

std::string Engine::evaluate(const Condition& condition, const Response& response) const {
  const Expr& root = condition.root;
  if (root.type == ExprType::boolean) return std::string(word(truth(condition, response)));
  const AskedNumber number = asked_->number(*program_, condition, response);
  if (number.applies == Truth::no) return "not applicable";
  if (number.applies == Truth::unknown || !number.value) return "unknown";
  switch (root.type) {
    case ExprType::decimal:
      return thousandths_text(*number.value);
    case ExprType::option:
    case ExprType::options:
      return option_text(pack().questions[root.index], root.type, *number.value);
    default:
      return fmt::format("{}", *number.value);
  }
}

BlockEngine::BlockEngine(const Engine& engine)
    : summarizer_(std::make_unique<Summarizer>(*engine.program_)) {}
BlockEngine::~BlockEngine() = default;

void BlockEngine::run(const RecordBlock& block) { summarizer_->run(block); }

const Summary& BlockEngine::summary(std::size_t lane) { return summarizer_->summary(lane); }

Truth BlockEngine::applies(Index question, std::size_t lane) const {
  return summarizer_->applies(question, lane);
}

}  // namespace lumbago
