#include "engine/levers.h"

#include <algorithm>
#include <cstdlib>
#include <set>

#include "engine/findings.h"

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
  switch (asked.type) {
    case QuestionType::integer:
    case QuestionType::decimal:
      values = worth_trying(program, question, asked);
      break;
    case QuestionType::choices:
      for (std::size_t bit = 0; bit < asked.options.size(); ++bit)
        values.insert(current ^ (std::int64_t{1} << bit));
      break;
    default:
      for (std::int64_t value = asked.min; value <= asked.max; ++value) values.insert(value);
  }
  std::erase_if(values, [&](std::int64_t value) {
    if (value == current || value < asked.min || value > asked.max) return true;
    if (asked.type == QuestionType::choices) return false;
    return (asked.modifiable == Modifiable::lower && value > current) ||
           (asked.modifiable == Modifiable::higher && value < current);
  });
  std::vector<std::int64_t> nearest_first(values.begin(), values.end());
  std::stable_sort(nearest_first.begin(), nearest_first.end(), [&](std::int64_t a, std::int64_t b) {
    return std::abs(a - current) < std::abs(b - current);
  });
  return nearest_first;
}

struct Trial {
  std::int64_t value = 0;
  std::int64_t gain = 0;  // how far all scores fall together
  std::vector<LeverChange> changes;
};

class Search {
 public:
  Search(const Program& program, const Block& block, const Values& values)
      : program_(program), block_(block) {
    for (const Scores& scores : values.scores) before_.push_back(scores.low[0]);
  }

  // The nearest answer with the largest gain; gain 0 when none helps.
  Trial best(Index question) const {
    const std::int64_t current = block_.columns[question][0];
    const std::vector<std::int64_t> values = candidates(program_, question, current);
    Trial best;
    for (std::size_t from = 0; from < values.size(); from += lane_count) {
      Block trials = block_;
      trials.count = std::min(lane_count, values.size() - from);
      spread(trials);
      for (std::size_t i = 0; i < trials.count; ++i)
        trials.columns[question][i] = static_cast<std::int32_t>(values[from + i]);
      Values results(program_);
      evaluate(program_, trials, results);
      for (std::size_t i = 0; i < trials.count; ++i) {
        Trial trial = compare(results, i, values[from + i]);
        if (trial.gain > best.gain) best = std::move(trial);
      }
    }
    return best;
  }

 private:
  // Lane 0 in every lane.
  static void spread(Block& block) {
    for (std::size_t q = 0; q < block.columns.size(); ++q) {
      block.columns[q].fill(block.columns[q][0]);
      block.answered[q] = (block.answered[q] & 1) != 0 ? ~Lanes{0} : 0;
    }
  }

  Trial compare(const Values& results, std::size_t lane, std::int64_t value) const {
    Trial trial{value, 0, {}};
    for (std::size_t i = 0; i < before_.size(); ++i) {
      const auto contributor = static_cast<Index>(i);
      const std::int64_t after = results.scores[i].low[lane];
      trial.gain += before_[i] - after;
      if (after != before_[i]) trial.changes.push_back({contributor, before_[i], after});
    }
    return trial;
  }

  const Program& program_;
  const Block& block_;
  std::vector<std::int64_t> before_;
};

}  // namespace

std::vector<Lever> find_levers(const Program& program, const Block& block, const Values& values,
                               const Response& response) {
  const Search search(program, block, values);
  std::vector<std::pair<std::int64_t, Lever>> found;
  for (std::size_t i = 0; i < program.pack.questions.size(); ++i) {
    const auto question = static_cast<Index>(i);
    const bool counts = response.answers[i] &&
                        program.pack.questions[i].modifiable != Modifiable::no &&
                        values.truth(program, program.applies[i]).at(0) == Truth::yes;
    if (!counts) continue;
    Trial trial = search.best(question);
    if (trial.gain > 0)
      found.push_back(
          {trial.gain,
           {question, *response.answers[i], {trial.value, {}}, std::move(trial.changes)}});
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<Lever> levers;
  for (auto& [gain, lever] : found) levers.push_back(std::move(lever));
  return levers;
}

}  // namespace lumbago
