// Random people through the built-in pack: how urgent they come out, whether anyone is given what
// their health rules out, and whether the interviews end where all answers do.
//   lumbago_people COUNT SEED INTERVIEWED
// Everybody is 18 to 85 and skips nothing. Every other one of the COUNT is mostly well: a yes to a
// question that a warning sign reads has a chance of 1 in 100, any other yes 1 in 8. The rest are
// ill: a yes to a question that a contraindication reads has a chance of 1 in 6, but 1 in 100 if
// that yes alone would leave no exercises; one that only a warning sign reads 1 in 200. Choices and
// numbers are even over their range, but for ranges over 1000 (weeks of pain), which lean to the
// low end: half are below the 250th part of the range. The first INTERVIEWED are also interviewed,
// in full and quickly.
#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <random>
#include <set>

#include "builtin/builtin.h"
#include "engine/engine.h"
#include "people/matrix.h"

using namespace lumbago;

namespace {

void collect_reads(const Pack& pack, const Expr& expr, std::set<Index>& found) {
  if (expr.op == ExprOp::question || expr.op == ExprOp::has || expr.op == ExprOp::contains)
    found.insert(expr.index);
  if (expr.op == ExprOp::derived) collect_reads(pack, pack.derived[expr.index].value.root, found);
  for (const Expr& arg : expr.args) collect_reads(pack, arg, found);
}

const std::set<std::string_view> leaves_nothing{
    "clot_or_swollen_leg", "fever_or_shakes", "lump_or_shape",       "recent_small_event",
    "skin_rash",           "height_loss",     "recent_midline_pain", "had_surgery_recently"};

enum class Health { mostly_well, ill };

class People {
 public:
  People(const Pack& pack, std::uint64_t seed) : pack_(pack), random_(seed) {
    for (const TriageRule& rule : pack.triage) collect_reads(pack, rule.when.root, grave_);
    for (const Contraindication& reason : pack.contraindications)
      collect_reads(pack, reason.when.root, health_);
  }

  // An answer to every question, also to those that will not apply, but no earlier result.
  Response next(Health health) {
    Response person = empty_response(pack_);
    for (std::size_t i = 0; i < pack_.questions.size(); ++i)
      if (!pack_.questions[i].earlier)
        person.answers[i] = Answer{value(static_cast<Index>(i), health), {}};
    return person;
  }

  // A yes to anything that a warning sign reads.
  bool has_a_sign(const Response& person) const {
    return std::any_of(grave_.begin(), grave_.end(), [&](Index index) {
      return pack_.questions[index].type == QuestionType::boolean &&
             person.answers[index]->number != 0;
    });
  }

  // Pain of 8 or more, which is a reason for a visit by itself once it has lasted.
  bool is_in_very_bad_pain(const Response& person) const {
    for (std::size_t i = 0; i < pack_.questions.size(); ++i)
      if (pack_.questions[i].id == "pain_now") return person.answers[i]->number >= 8;
    return false;
  }

 private:
  std::int64_t between(std::int64_t low, std::int64_t high) {
    return low + static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(high - low + 1));
  }
  std::int64_t one_in(Index index, Health health) const {
    if (health == Health::ill && health_.contains(index))
      return leaves_nothing.contains(pack_.questions[index].id) ? 100 : 6;
    if (!grave_.contains(index)) return 8;
    return health == Health::ill ? 200 : 100;
  }
  std::int64_t value(Index index, Health health) {
    const Question& question = pack_.questions[index];
    if (question.id == "age") return between(18, 85);
    switch (question.type) {
      case QuestionType::boolean:
        return between(1, one_in(index, health)) == 1 ? 1 : 0;
      case QuestionType::text:
        return 0;
      default:
        break;
    }
    std::int64_t most = question.max;
    if (most - question.min > 1000 && question.type == QuestionType::integer)
      for (int halving = 0; halving < 8; ++halving) most = between(question.min, most);
    return between(question.min, most);
  }

  const Pack& pack_;
  std::mt19937_64 random_;
  std::set<Index> grave_, health_;
};

struct Interview {
  Response response;
  std::size_t asked = 0;
};

// With `weighty`, only the questions that an interview asks before it offers more.
Interview hold(const Engine& engine, const Response& person, bool weighty) {
  Interview interview{empty_response(engine.pack()), 0};
  std::vector<bool> passed(engine.pack().questions.size(), false);
  if (weighty) {
    passed = engine.weighty_questions();
    passed.flip();
  }
  while (const auto question = engine.next_question(interview.response, passed)) {
    interview.response.answers[*question] = person.answers[*question];
    ++interview.asked;
  }
  return interview;
}

Indices first_contributors(const Pack& pack, const Assessment& assessment) {
  Indices first;
  for (const ContributorFinding& finding : assessment.contributors) {
    if (pack.contributors[finding.contributor].outlook_only || finding.low < pack.plan.least_score)
      continue;
    if (static_cast<std::int64_t>(first.size()) < pack.plan.top)
      first.push_back(finding.contributor);
  }
  return first;
}

// An emergency ends an interview at its first sign, and without a plan only warning signs are asked
// about: what else there is does not matter then. Self-tests are not asked where they may not be
// done.
bool same_result(const Pack& pack, const Assessment& a, const Assessment& b) {
  if (a.triage.level != b.triage.level || a.triage.policy != b.triage.policy) return false;
  return a.triage.policy > PlanPolicy::gentle ||
         first_contributors(pack, a) == first_contributors(pack, b);
}

// What is offered may add a visit (a talk about mood); nothing urgent waits behind it, and the
// result without it says that more is possible.
bool leaves_open(const Assessment& whole, const Assessment& early) {
  const Level level = whole.triage.level;
  return level <= early.triage.could_be && early.triage.policy <= whole.triage.policy &&
         (level == early.triage.level || (early.triage.level < level && level == Level::routine));
}

// What is wrong with an assessment, in words; empty: nothing.
std::string fault_of(const Pack& pack, const Response& response, const Assessment& found,
                     bool has_a_sign) {
  const bool explained = std::any_of(
      found.triage.signs.begin(), found.triage.signs.end(),
      [&](const SignFinding& sign) { return pack.triage[sign.rule].level == found.triage.level; });
  if (found.triage.level >= Level::urgent && !explained) return "no sign explains the level";
  if (found.triage.level >= Level::urgent && !has_a_sign) return "urgent without any sign";
  for (const PlanItem& item : found.plan.items)
    if (pack.activities[item.activity].policy < found.triage.policy)
      return "against the policy: " + pack.activities[item.activity].id;
  return people::against_the_matrix(pack, response, found);
}

void show(const Pack& pack, const Assessment& result) {
  fmt::print("  {} {}:", word(result.triage.level), word(result.triage.policy));
  for (const SignFinding& sign : result.triage.signs) fmt::print(" {}", pack.triage[sign.rule].id);
  fmt::print(";");
  for (const Index contributor : first_contributors(pack, result))
    fmt::print(" {}", pack.contributors[contributor].id);
  fmt::print("\n");
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

// The share of each level, and whether every row of the matrix was tried on someone with a plan.
class Tally {
 public:
  explicit Tally(const Pack& pack) : pack_(pack), tried_(people::matrix_rows()) {}

  void count(Health health, const Response& person, const Assessment& found, bool has_a_sign) {
    ++levels_[static_cast<std::size_t>(health)][static_cast<std::size_t>(found.triage.level)];
    for (std::size_t row = 0; row < tried_.size(); ++row)
      tried_[row] += people::row_holds(row, pack_, person, found) ? 1 : 0;
    if (!has_a_sign) ++signless_[static_cast<std::size_t>(found.triage.level)];
    if (!found.plan.items.empty() && found.triage.policy <= PlanPolicy::gentle) ++planned_;
  }

  void print() const {
    for (const Health health : {Health::mostly_well, Health::ill}) {
      const auto& levels = levels_[static_cast<std::size_t>(health)];
      std::size_t all = 0;
      for (const std::size_t level : levels) all += level;
      fmt::print("{} {}:", all, health == Health::ill ? "ill" : "mostly well");
      for (std::size_t i = 0; i < levels.size() && all != 0; ++i)
        fmt::print(" {} {:.1f}%", word(static_cast<Level>(i)),
                   100.0 * static_cast<double>(levels[i]) / static_cast<double>(all));
      fmt::print("\n");
    }
    fmt::print(
        "without a yes to anything a warning sign reads, or very bad pain: {} self_care, {} "
        "routine\n",
        signless_[0], signless_[1]);
    fmt::print("{} were given more than comfort; of all, the matrix has rows for:\n", planned_);
    for (std::size_t row = 0; row < tried_.size(); ++row)
      fmt::print("{:6} people: {}\n", tried_[row], people::row_name(row));
  }

  // Of those with no warning sign at all, few are sent to a doctor.
  bool mostly_self_care() const {
    return signless_[0] >= 4 * signless_[1] && signless_[2] + signless_[3] == 0;
  }

  bool every_row() const {
    return std::all_of(tried_.begin(), tried_.end(), [](std::size_t people) { return people > 0; });
  }

 private:
  const Pack& pack_;
  std::array<std::array<std::size_t, 4>, 2> levels_{};
  std::vector<std::size_t> tried_;
  std::size_t planned_ = 0;
  std::array<std::size_t, 4> signless_{};
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) return 2;
  const auto count = std::strtoull(argv[1], nullptr, 10);
  const auto interviewed = std::min(count, std::strtoull(argv[3], nullptr, 10));
  const Pack& pack = builtin_pack();
  const Engine engine(pack);
  People people(pack, std::strtoull(argv[2], nullptr, 10));
  Tally tally(pack);
  std::size_t differ = 0, bad = 0;
  std::vector<double> shares;
  for (unsigned long long i = 0; i < count; ++i) {
    const Health health = i % 2 == 0 ? Health::mostly_well : Health::ill;
    const Response person = people.next(health);
    const Assessment whole = engine.assess(person);
    const bool has_a_sign = people.has_a_sign(person);
    tally.count(health, person, whole, has_a_sign || people.is_in_very_bad_pain(person));
    const std::string fault = fault_of(pack, person, whole, has_a_sign);
    if (!fault.empty() && ++bad <= 5) fmt::print("person {}: {}\n", i, fault);
    if (i >= interviewed) continue;
    const Interview full = hold(engine, person, false);
    const Interview main = hold(engine, person, true);
    const Assessment found = engine.assess(full.response);
    const Assessment early = engine.assess(main.response);
    shares.push_back(static_cast<double>(main.asked) / static_cast<double>(full.asked));
    if (same_result(pack, whole, found) && leaves_open(found, early)) continue;
    if (++differ == 1) {
      fmt::print("person {} differs\n", i);
      for (const Assessment* result : {&whole, &found, &early}) show(pack, *result);
    }
  }
  tally.print();
  fmt::print("{} people, {} faults\n", count, bad);
  if (interviewed != 0)
    fmt::print(
        "before the offer: {} of {} differ from the whole; median share of its questions "
        "{:.2f}\n",
        differ, interviewed, median(shares));
  return differ == 0 && bad == 0 && tally.every_row() && tally.mostly_self_care() ? 0 : 1;
}
