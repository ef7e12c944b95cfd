#include "engine/levers.h"

#include <algorithm>
#include <cstdlib>
#include <set>

#include "engine/findings.h"
#include "rules/expressions.h"
#include "rules/question_type.h"

namespace lumbago {
namespace {

bool reads_as_number(const Program& program, const Node& node, Index question) {
  if (node.op == NodeOp::answer_of) return node.a == question;
  if (node.op != NodeOp::scale_of) return false;
  const std::vector<ScaleItem>& items = program.pack.scales[node.a].items;
  return std::any_of(items.begin(), items.end(),
                     [&](const ScaleItem& item) { return item.question == question; });
}

// The smallest round number (1, 2 or 5 with zeros) that covers `range` in 256 steps.
std::int64_t round_step(std::int64_t range) {
  for (std::int64_t power = 1;; power *= 10)
    for (const std::int64_t digit : {1, 2, 5})
      if (digit * power * 256 >= range) return digit * power;
}

void add_table_edges(const Pack& pack, const Table& table, Index question,
                     std::set<std::int64_t>& found) {
  for (std::size_t k = 0; k < table.keys.size(); ++k) {
    const Expr name{table.keys[k].source, ExprType::integer, 0, table.keys[k].index, {}};
    const Expr& key = resolved(pack, name);
    if (key.op != ExprOp::question || key.index != question) continue;
    for (const TableRow& row : table.rows)
      for (const std::int64_t edge : {row.cells[k].low, row.cells[k].high + 1})
        found.insert({edge - 1, edge});
  }
}

// Answers next to the thresholds of the rules: all between two thresholds give the same result. An
// answer that is computed with has no thresholds of its own: every value is tried, or round ones.
std::set<std::int64_t> worth_trying(const Program& program, Index question, const Question& asked) {
  std::set<std::int64_t> found;
  bool as_number = false;
  for (const Node& node : program.nodes) {
    if (node.op == NodeOp::within && node.a == question && node.low <= node.high)
      for (const std::int64_t edge : {node.low, node.high + 1}) found.insert({edge - 1, edge});
    if (node.op == NodeOp::lookup)
      add_table_edges(program.pack, program.pack.tables[node.a], question, found);
    as_number |= reads_as_number(program, node, question);
  }
  if (as_number) {
    const std::int64_t range = asked.max - asked.min;
    const std::int64_t step = range <= 255 ? 1 : round_step(range);
    for (std::int64_t value = (asked.min / step - 1) * step; value <= asked.max; value += step)
      found.insert(value);
  }
  return found;
}

std::vector<std::int64_t> candidates(const Program& program, Index question, std::int64_t current) {
  const Question& asked = program.pack.questions[question];
  std::set<std::int64_t> values;
  switch (form_of(asked)) {
    case AnswerForm::number:
      values = worth_trying(program, question, asked);
      break;
    case AnswerForm::options:
      for (std::size_t bit = 0; bit < asked.options.size(); ++bit)
        values.insert(current ^ (std::int64_t{1} << bit));
      break;
    default:
      for (std::int64_t value = asked.min; value <= asked.max; ++value) values.insert(value);
  }
  std::erase_if(values, [&](std::int64_t value) {
    if (value == current || value < asked.min || value > asked.max) return true;
    if (form_of(asked) == AnswerForm::options) return false;
    return (asked.modifiable == Modifiable::lower && value > current) ||
           (asked.modifiable == Modifiable::higher && value < current);
  });
  std::vector<std::int64_t> nearest_first(values.begin(), values.end());
  std::stable_sort(nearest_first.begin(), nearest_first.end(), [&](std::int64_t a, std::int64_t b) {
    return std::abs(a - current) < std::abs(b - current);
  });
  return nearest_first;
}

// Another answer to one question, and what it does.
struct Trial {
  Index question = 0;
  std::int64_t value = 0;
  std::int64_t gain = 0;  // how far all scores fall together
  std::vector<LeverChange> changes = {};
};

// Runs the program for up to a block of trials at a time, whatever their questions.
class Trials {
 public:
  Trials(const Program& program, const RecordBlock& block, const Values& values)
      : program_(program), block_(block), results_(program) {
    spread(block_);
    for (const Scores& scores : values.scores) before_.push_back({scores.low[0], scores.high[0]});
  }

  void run(std::vector<Trial>& trials) {
    for (std::size_t from = 0; from < trials.size(); from += lane_count) {
      RecordBlock block = block_;
      block.count = std::min(lane_count, trials.size() - from);
      for (std::size_t i = 0; i < block.count; ++i)
        block.columns[trials[from + i].question][i] =
            static_cast<std::int32_t>(trials[from + i].value);
      evaluate(program_, block, results_);
      for (std::size_t i = 0; i < block.count; ++i) compare(i, trials[from + i]);
    }
  }

 private:
  // Lane 0 in every lane.
  static void spread(RecordBlock& block) {
    for (std::size_t q = 0; q < block.columns.size(); ++q) {
      block.columns[q].fill(block.columns[q][0]);
      block.answered[q] = (block.answered[q] & 1) != 0 ? ~Lanes{0} : 0;
    }
  }

  // A score falls only as far as it does whatever the open answers are: another answer may open
  // more of them.
  void compare(std::size_t lane, Trial& trial) const {
    for (std::size_t i = 0; i < before_.size(); ++i) {
      const Scores& after = results_.scores[i];
      const std::int64_t fall =
          std::min(before_[i].low - after.low[lane], before_[i].high - after.high[lane]);
      trial.gain += fall;
      if (fall != 0)
        trial.changes.push_back({static_cast<Index>(i), before_[i].low, before_[i].low - fall});
    }
  }

  const Program& program_;
  RecordBlock block_;
  Values results_;
  std::vector<Range> before_;
};

}  // namespace

std::vector<Lever> find_levers(const Program& program, const RecordBlock& block,
                               const Values& values, const Response& response) {
  std::vector<Trial> trials;
  for (std::size_t i = 0; i < program.pack.questions.size(); ++i) {
    const bool counts = response.answers[i] &&
                        program.pack.questions[i].modifiable != Modifiable::no &&
                        values.truth(program, program.applies[i]).at(0) == Truth::yes;
    if (!counts) continue;
    const auto question = static_cast<Index>(i);
    for (const std::int64_t value : candidates(program, question, block.columns[i][0]))
      trials.push_back({question, value});
  }
  Trials(program, block, values).run(trials);

  // Of each question the nearest answer with the largest gain.
  std::vector<Trial> best;
  for (Trial& trial : trials) {
    if (trial.gain <= 0) continue;
    if (best.empty() || best.back().question != trial.question)
      best.push_back(std::move(trial));
    else if (trial.gain > best.back().gain)
      best.back() = std::move(trial);
  }
  std::stable_sort(best.begin(), best.end(),
                   [](const Trial& a, const Trial& b) { return a.gain > b.gain; });
  std::vector<Lever> levers;
  for (Trial& trial : best)
    levers.push_back({trial.question,
                      *response.answers[trial.question],
                      {trial.value, {}},
                      std::move(trial.changes)});
  return levers;
}

}  // namespace lumbago
