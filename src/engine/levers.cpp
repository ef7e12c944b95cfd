#include "engine/levers.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "engine/findings.h"
#include "rules/expressions.h"
#include "rules/question_type.h"

namespace lumbago {
namespace {

// The smallest round number (1, 2 or 5 with zeros) that covers `range` in 256 steps.
std::int64_t round_step(std::int64_t range) {
  for (std::int64_t power = 1;; power *= 10)
    for (const std::int64_t digit : {1, 2, 5})
      if (digit * power * 256 >= range) return digit * power;
}

// Other answers that may change a score, the nearest first.
std::vector<std::int64_t> candidates(const Question& asked, std::vector<std::int64_t> at_thresholds,
                                     std::int64_t current) {
  std::vector<std::int64_t> values;
  switch (form_of(asked)) {
    case AnswerForm::number:
      values = std::move(at_thresholds);
      break;
    case AnswerForm::options:
      for (std::size_t bit = 0; bit < asked.options.size(); ++bit)
        values.push_back(current ^ (std::int64_t{1} << bit));
      break;
    default:
      for (std::int64_t value = asked.min; value <= asked.max; ++value) values.push_back(value);
  }
  std::erase_if(values, [&](std::int64_t value) {
    if (value == current || value < asked.min || value > asked.max) return true;
    if (form_of(asked) == AnswerForm::options) return false;
    return (asked.modifiable == Modifiable::lower && value > current) ||
           (asked.modifiable == Modifiable::higher && value < current);
  });
  const auto place = [current](std::int64_t value) {
    return std::pair(std::abs(value - current), value);
  };
  std::sort(values.begin(), values.end(),
            [&](std::int64_t a, std::int64_t b) { return place(a) < place(b); });
  values.erase(std::unique(values.begin(), values.end()), values.end());
  return values;
}

// Another answer to one question, and what it does.
struct Trial {
  Index question = 0;
  std::int64_t value = 0;
  std::int64_t before = 0;
  std::int64_t gain = 0;  // how far all scores fall together
  std::vector<LeverChange> changes = {};
};

// Finds the scores of up to a block of trials at a time, whatever their questions.
class Trials {
 public:
  Trials(const Program& program, RecordBlock& block, Values& values)
      : program_(program), block_(block), values_(values) {
    for (std::size_t q = 0; q < block_.columns.size(); ++q) {
      block_.columns[q].fill(block_.columns[q][0]);
      block_.answered[q] = (block_.answered[q] & 1) != 0 ? ~Lanes{0} : 0;
    }
    for (const Scores& scores : values.scores) before_.push_back({scores.low[0], scores.high[0]});
  }

  void run(std::vector<Trial>& trials) {
    for (std::size_t from = 0; from < trials.size(); from += lane_count) {
      block_.count = std::min(lane_count, trials.size() - from);
      for (std::size_t i = 0; i < block_.count; ++i)
        block_.put(trials[from + i].question, i, trials[from + i].value);
      evaluate_scores(program_, program_.score_nodes, block_, values_);
      for (std::size_t i = 0; i < block_.count; ++i) {
        compare(i, trials[from + i]);
        block_.put(trials[from + i].question, i, trials[from + i].before);
      }
    }
  }

 private:
  // A score falls only as far as it does whatever the open answers are: another answer may open
  // more of them.
  void compare(std::size_t lane, Trial& trial) const {
    for (std::size_t i = 0; i < before_.size(); ++i) {
      const Scores& after = values_.scores[i];
      const std::int64_t fall =
          std::min(before_[i].low - after.low[lane], before_[i].high - after.high[lane]);
      trial.gain += fall;
      if (fall != 0)
        trial.changes.push_back({static_cast<Index>(i), before_[i].low, before_[i].low - fall});
    }
  }

  const Program& program_;
  RecordBlock& block_;  // the record in every lane
  Values& values_;
  std::vector<Range> before_;
};

// Answers next to the thresholds: all between two thresholds give the same result. An answer that
// is computed with has no thresholds of its own: every value is tried, or round ones.
std::vector<std::int64_t> worth_trying(const Question& asked, const ScoreThresholds& thresholds) {
  std::vector<std::int64_t> found;
  for (const std::int64_t edge : thresholds.edges) found.insert(found.end(), {edge - 1, edge});
  if (thresholds.as_number) {
    const std::int64_t range = asked.max - asked.min;
    const std::int64_t step = range <= 255 ? 1 : round_step(range);
    for (std::int64_t value = (asked.min / step - 1) * step; value <= asked.max; value += step)
      found.push_back(value);
  }
  return found;
}

class ThresholdSearch {
 public:
  explicit ThresholdSearch(const Pack& pack) : found(pack.questions.size()), pack_(pack) {}

  void add(const Node& node) {
    switch (node.op) {
      case NodeOp::within:
        add_edges(node.a, node.low, node.high);
        break;
      case NodeOp::one_of:
      case NodeOp::includes:
      case NodeOp::answered:
      case NodeOp::given:
        found[node.a].matters = true;
        break;
      case NodeOp::answer_of:
        add_number(node.a);
        break;
      case NodeOp::scale_of:
        for (const ScaleItem& item : pack_.scales[node.a].items) add_number(item.question);
        break;
      case NodeOp::lookup:
        add(pack_.tables[node.a]);
        break;
      default:
        break;
    }
  }

  std::vector<ScoreThresholds> found;

 private:
  void add(const Table& table) {
    for (std::size_t k = 0; k < table.keys.size(); ++k) {
      const Expr name{table.keys[k].source, ExprType::integer, 0, table.keys[k].index, {}};
      const Expr& key = resolved(pack_, name);
      if (key.op != ExprOp::question) continue;
      for (const TableRow& row : table.rows)
        add_edges(key.index, row.cells[k].low, row.cells[k].high);
    }
  }

  void add_edges(Index question, std::int64_t low, std::int64_t high) {
    found[question].matters = true;
    auto& edges = found[question].edges;
    if (low <= high) edges.insert(edges.end(), {low, high + 1});
  }

  void add_number(Index question) { found[question].matters = found[question].as_number = true; }

  const Pack& pack_;
};

}  // namespace

std::vector<ScoreThresholds> thresholds_of_scores(const Program& program) {
  ThresholdSearch search(program.pack);
  for (const Index node : program.score_nodes) search.add(program.nodes[node]);
  return std::move(search.found);
}

std::vector<Lever> find_levers(const Program& program, RecordBlock& block, Values& values,
                               const Response& response) {
  std::vector<Trial> trials;
  for (Index i = 0; i < program.pack.questions.size(); ++i) {
    const Question& asked = program.pack.questions[i];
    const bool counts = response.answers[i] && asked.modifiable != Modifiable::no &&
                        program.thresholds[i].matters &&
                        values.truth(program, program.applies[i]).at(0) == Truth::yes;
    if (!counts) continue;
    const std::int64_t current = block.columns[i][0];
    for (const std::int64_t value :
         candidates(asked, worth_trying(asked, program.thresholds[i]), current))
      trials.push_back({i, value, current});
  }
  if (trials.empty()) return {};
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
