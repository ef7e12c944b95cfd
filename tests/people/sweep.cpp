#include "people/sweep.h"

#include <algorithm>
#include <set>

#include "rules/reads.h"

namespace lumbago::people {

std::string to_text(const Pack& pack, const Settings& settings) {
  std::string text;
  for (const Setting& setting : settings) {
    const Question& question = pack.questions[setting.question];
    if (!text.empty()) text += ", ";
    text += question.id;
    if (question.type == QuestionType::choice)
      text += ": " + question.options[static_cast<std::size_t>(setting.value)].id;
  }
  return text;
}

std::size_t Grid::stride(std::size_t axis) const {
  std::size_t cells = 1;
  while (++axis < axes.size()) cells *= axes[axis].values.size();
  return cells;
}

std::size_t Grid::size() const { return axes.front().values.size() * stride(0); }

std::int64_t Grid::value(std::size_t cell, std::size_t axis) const {
  return axes[axis].values[cell / stride(axis) % axes[axis].values.size()];
}

Sweep::Sweep(const Engine& engine, Grid grid)
    : pack_(engine.pack()),
      engine_(engine),
      grid_(std::move(grid)),
      block_(engine.pack().questions.size()) {}

template <class Look>
void Sweep::run(const Settings& settings, Look look) {
  for (std::size_t i = 0; i < pack_.questions.size(); ++i) {
    block_.columns[i].fill(static_cast<std::int32_t>(pack_.questions[i].min));
    block_.answered[i] = pack_.questions[i].type == QuestionType::text ? 0 : ~Lanes{0};
  }
  for (const Setting& setting : settings)
    block_.columns[setting.question].fill(static_cast<std::int32_t>(setting.value));
  for (std::size_t begin = 0; begin < grid_.size(); begin += lane_count) {
    block_.count = std::min(lane_count, grid_.size() - begin);
    for (std::size_t axis = 0; axis < grid_.axes.size(); ++axis)
      for (std::size_t lane = 0; lane < block_.count; ++lane)
        block_.columns[grid_.axes[axis].question][lane] =
            static_cast<std::int32_t>(grid_.value(begin + lane, axis));
    engine_.run(block_);
    for (std::size_t lane = 0; lane < block_.count; ++lane) look(engine_.summary(lane));
  }
}

std::vector<Level> Sweep::levels(const Settings& settings) {
  std::vector<Level> levels;
  run(settings, [&](const Summary& summary) { levels.push_back(summary.level); });
  return levels;
}

std::vector<bool> Sweep::holds(const Settings& settings, Index sign) {
  std::vector<bool> holds;
  run(settings, [&](const Summary& summary) {
    holds.push_back(std::find(summary.signs.begin(), summary.signs.end(), sign) !=
                    summary.signs.end());
  });
  return holds;
}

Response Sweep::person(const Settings& settings, std::size_t cell) const {
  Response person = empty_response(pack_);
  for (std::size_t i = 0; i < pack_.questions.size(); ++i)
    if (pack_.questions[i].type != QuestionType::text && !pack_.questions[i].earlier)
      person.answers[i] = Answer{pack_.questions[i].min, {}};
  for (const Setting& setting : settings)
    person.answers[setting.question] = Answer{setting.value, {}};
  for (std::size_t axis = 0; axis < grid_.axes.size(); ++axis)
    person.answers[grid_.axes[axis].question] = Answer{grid_.value(cell, axis), {}};
  return person;
}

namespace {

// Every answer but the usual no to the questions that decide the sign and are not swept.
Settings deciding(const Pack& pack, const Grid& grid, Index sign) {
  const std::vector<bool> decides = depends_on(pack, pack.triage[sign].when);
  std::set<Index> questions;
  for (Index i = 0; i < decides.size(); ++i)
    if (decides[i]) questions.insert(i);
  for (const Axis& axis : grid.axes) questions.erase(axis.question);
  Settings settings;
  for (const Index question : questions) {
    const QuestionType type = pack.questions[question].type;
    if (type != QuestionType::boolean && type != QuestionType::choice) continue;
    for (std::int64_t value = 1; value <= pack.questions[question].max; ++value)
      settings.push_back({question, value});
  }
  return settings;
}

class WaySearch {
 public:
  WaySearch(Sweep& sweep, const Pack& pack, Index sign)
      : sweep_(sweep), sign_(sign), deciding_(deciding(pack, sweep.grid(), sign)) {}

  std::vector<Settings> find(std::size_t most) {
    for (std::size_t size = 0; size <= most; ++size) {
      Settings settings;
      extend(settings, 0, size);
    }
    return std::move(ways_);
  }

 private:
  void extend(Settings& settings, std::size_t from, std::size_t missing) {
    if (missing == 0) return look_at(settings);
    for (std::size_t i = from; i + missing <= deciding_.size(); ++i) {
      if (!settings.empty() && settings.back().question == deciding_[i].question) continue;
      settings.push_back(deciding_[i]);
      extend(settings, i + 1, missing - 1);
      settings.pop_back();
    }
  }

  static bool is_part(const Settings& part, const Settings& whole) {
    return std::all_of(part.begin(), part.end(), [&](const Setting& setting) {
      return std::find(whole.begin(), whole.end(), setting) != whole.end();
    });
  }

  // It is one where it holds and nothing that is less does.
  void look_at(const Settings& settings) {
    std::vector<bool> holds = sweep_.holds(settings, sign_);
    std::vector<bool> alone = holds;
    for (std::size_t i = 0; i < ways_.size(); ++i)
      if (is_part(ways_[i], settings))
        for (std::size_t cell = 0; cell < alone.size(); ++cell)
          if (where_[i][cell]) alone[cell] = false;
    if (std::find(alone.begin(), alone.end(), true) == alone.end()) return;
    ways_.push_back(settings);
    where_.push_back(std::move(holds));
  }

  Sweep& sweep_;
  Index sign_;
  const Settings deciding_;
  std::vector<Settings> ways_;
  std::vector<std::vector<bool>> where_;  // by way, by cell
};

}  // namespace

std::vector<Settings> ways_of(Sweep& sweep, const Pack& pack, Index sign, std::size_t most) {
  return WaySearch(sweep, pack, sign).find(most);
}

}  // namespace lumbago::people
