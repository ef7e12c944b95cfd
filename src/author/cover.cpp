// What the cases of a pack try: from the gaps that the engine finds, and from the numbers that the
// cases answer next to each threshold.
#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "author/author.h"
#include "base/number.h"
#include "base/text.h"
#include "rules/expressions.h"

namespace lumbago {
namespace {

// A rule or an activity, and whether the cases try both of its sides.
struct Tried {
  Location where;
  std::string what;  // "warning sign cord_signs"
  bool fires = true;
  bool near_miss = true;
};

// A number that an answer is compared with, and the nearest answers of cases on both sides of it.
struct Threshold {
  Location where;
  std::string what;                   // "age >= 65"
  std::optional<std::int64_t> below;  // at the threshold or below it, as the comparison has it
  std::optional<std::int64_t> above;
};

class Cover {
 public:
  explicit Cover(const Engine& engine) : pack_(engine.pack()) {
    for_each_section(pack_, [&](Section section, const auto& entries) {
      if (section == Section::triage || section == Section::contraindications ||
          section == Section::activities)
        add(section, entries);
    });
    for (std::size_t i = 0; i < pack_.contributors.size(); ++i)
      for (const Indicator& indicator : pack_.contributors[i].indicators)
        for (const Tier& tier : indicator.tiers)
          add(Section::contributors, static_cast<Index>(i), tier.when.where,
              pack_.contributors[i].id + ": " + tier.when.source);
    for (const Gap& gap : find_gaps(engine)) take_away(gap);
    for (const TriageRule& rule : pack_.triage) thresholds_of(rule.when);
    for (const Contributor& contributor : pack_.contributors)
      for (const Indicator& indicator : contributor.indicators)
        for (const Tier& tier : indicator.tiers) thresholds_of(tier.when);
    for (const Contraindication& reason : pack_.contraindications) thresholds_of(reason.when);
  }

  std::vector<Tried> rules() const {
    std::vector<Tried> rules;
    for (const auto& [key, tried] : rules_) rules.push_back(tried);
    sort(rules);
    return rules;
  }
  std::vector<Threshold> thresholds() const {
    std::vector<Threshold> found = thresholds_;
    sort(found);
    return found;
  }

  std::string place(Location where) const {
    return fmt::format("{}:{}", pack_.files[where.file], where.line);
  }

 private:
  template <class Row>
  static void sort(std::vector<Row>& rows) {
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
      return std::pair(a.where.file, a.where.line) < std::pair(b.where.file, b.where.line);
    });
  }

  using Key = std::tuple<Section, Index, std::uint32_t, std::uint32_t, std::uint32_t>;
  static Key key(Section section, Index index, Location where) {
    return {section, index, where.file, where.line, where.column};
  }

  void add(Section section, Index index, Location where, const std::string& name) {
    rules_[key(section, index, where)] = {where, std::string(words_of(section).entry) + " " + name};
  }
  template <class Entries>
  void add(Section section, const Entries& entries) {
    for (std::size_t i = 0; i < entries.size(); ++i)
      add(section, static_cast<Index>(i), entries[i].where, name_of(entries[i]));
  }

  void take_away(const Gap& gap) {
    switch (gap.kind) {
      case Gap::Kind::sign_fires:
        rules_[key(Section::triage, gap.index, gap.where)].fires = false;
        break;
      case Gap::Kind::sign_near_miss:
        rules_[key(Section::triage, gap.index, gap.where)].near_miss = false;
        break;
      case Gap::Kind::tier_fires:
        rules_[key(Section::contributors, gap.index, gap.where)].fires = false;
        break;
      case Gap::Kind::tier_near_miss:
        rules_[key(Section::contributors, gap.index, gap.where)].near_miss = false;
        break;
      case Gap::Kind::reason_withholds:
        rules_[key(Section::contraindications, gap.index, gap.where)].fires = false;
        break;
      case Gap::Kind::reason_near_miss:
        rules_[key(Section::contraindications, gap.index, gap.where)].near_miss = false;
        break;
      case Gap::Kind::activity_given:
        rules_[key(Section::activities, gap.index, gap.where)].fires = false;
        break;
      case Gap::Kind::activity_withheld:
        rules_[key(Section::activities, gap.index, gap.where)].near_miss = false;
        break;
    }
  }

  void thresholds_of(const Condition& condition) { thresholds_of(condition.root, condition.where); }
  void thresholds_of(const Expr& expr, Location where) {
    const bool ordered = expr.op >= ExprOp::less && expr.op <= ExprOp::greater_equal;
    if (ordered && expr.args[0].op == ExprOp::question && expr.args[1].op == ExprOp::literal)
      add_threshold(expr, where);
    for (const Expr& arg : expr.args) thresholds_of(arg, where);
  }

  void add_threshold(const Expr& expr, Location where) {
    const Question& question = pack_.questions[expr.args[0].index];
    const std::int64_t mark = expr.args[1].value * thousandths(expr.args[1]);
    const bool mark_is_below = expr.op == ExprOp::less_equal || expr.op == ExprOp::greater;
    constexpr const char* symbols[] = {"<", "<=", ">", ">="};
    Threshold found{where,
                    fmt::format("{} {} {}", question.id,
                                symbols[static_cast<int>(expr.op) - static_cast<int>(ExprOp::less)],
                                format_decimal(mark)),
                    {},
                    {}};
    for (const Case& example : pack_.cases)
      for (const CaseAnswer& answer : example.answers) {
        if (answer.question != expr.args[0].index) continue;
        const std::int64_t value = answer.value * thousandths(expr.args[0]);
        if (value < mark || (value == mark && mark_is_below))
          found.below = std::max(found.below.value_or(value), value);
        else
          found.above = std::min(found.above.value_or(value), value);
      }
    thresholds_.push_back(std::move(found));
  }

  const Pack& pack_;
  std::map<Key, Tried> rules_;
  std::vector<Threshold> thresholds_;
};

std::string pad(const std::string& text, std::size_t width) {
  return text.size() >= width ? text + "  " : text + std::string(width - text.size() + 2, ' ');
}

// Rows of cells as a table of text; the last column is not padded.
std::string table(const std::vector<std::vector<std::string>>& rows) {
  std::vector<std::size_t> widths(rows.front().size());
  for (const auto& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i)
      widths[i] = std::max(widths[i], std::min<std::size_t>(row[i].size(), 48));
  std::string text;
  for (const auto& row : rows) {
    for (std::size_t i = 0; i + 1 < row.size(); ++i) text += pad(row[i], widths[i]);
    text += row.back() + "\n";
  }
  return text;
}

std::string number_or_gap(const std::optional<std::int64_t>& number) {
  return number ? format_decimal(*number) : "-";
}

}  // namespace

std::string coverage_text(const Engine& engine, const Words& words) {
  const Cover cover(engine);
  const auto said = [&](Message message) { return std::string(words.text(message)); };
  const std::string yes = said(Message::answer_yes);
  std::vector<std::vector<std::string>> rows{
      {said(Message::cover_true), said(Message::cover_just_not), said(Message::cover_rule)}};
  std::int64_t both = 0;
  const std::vector<Tried> rules = cover.rules();
  for (const Tried& rule : rules) {
    both += rule.fires && rule.near_miss ? 1 : 0;
    rows.push_back({rule.fires ? yes : "-", rule.near_miss ? yes : "-",
                    cover.place(rule.where) + ": " + sanitize(rule.what)});
  }
  std::string text = table(rows);
  rows = {{said(Message::cover_below), said(Message::cover_above), said(Message::cover_threshold)}};
  for (const Threshold& each : cover.thresholds())
    rows.push_back({number_or_gap(each.below), number_or_gap(each.above),
                    cover.place(each.where) + ": " + sanitize(each.what)});
  if (rows.size() > 1) text += "\n" + table(rows);
  return text + "\n" +
         words.say<Message::cover_total>(both, static_cast<std::int64_t>(rules.size())) + "\n";
}

std::string coverage_lcov(const Engine& engine) {
  const Pack& pack = engine.pack();
  std::map<std::uint32_t, std::map<std::uint32_t, std::vector<Tried>>> files;  // by file and line
  for (Tried& rule : Cover(engine).rules())
    files[rule.where.file][rule.where.line].push_back(std::move(rule));
  std::string text = "TN:\n";
  for (const auto& [file, lines] : files) {
    text += fmt::format("SF:{}\n", pack.files[file]);
    int hit = 0, branches = 0, taken = 0;
    std::string body;
    for (const auto& [line, rules] : lines) {
      int branch = 0;
      bool tried = false;
      for (const Tried& rule : rules)
        for (const bool side : {rule.fires, rule.near_miss}) {
          body += fmt::format("BRDA:{},0,{},{}\n", line, branch++, side ? "1" : "0");
          taken += side ? 1 : 0;
          tried |= side;
        }
      branches += branch;
      hit += tried ? 1 : 0;
      body += fmt::format("DA:{},{}\n", line, tried ? 1 : 0);
    }
    text += body + fmt::format("BRF:{}\nBRH:{}\nLF:{}\nLH:{}\nend_of_record\n", branches, taken,
                               lines.size(), hit);
  }
  return text;
}

}  // namespace lumbago
