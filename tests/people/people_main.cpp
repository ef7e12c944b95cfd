// Random people through the built-in pack: how urgent they come out, whether the quick interview
// ends where the full one does, and whether anyone is given what their health rules out.
//   lumbago_people COUNT SEED
// Everybody is 18 to 85. A yes to a question that a warning sign reads has a chance of 1 in 100,
// any other yes 1 in 8; choices and numbers are even over their range, but for ranges over 1000
// (weeks of pain), which lean to the low end: half are below the 250th part of the range. Nobody
// skips.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <random>
#include <set>

#include "engine/engine.h"
#include "pack/reader.h"

using namespace lumbago;

namespace {

void collect_reads(const Pack& pack, const Expr& expr, std::set<Index>& found) {
  if (expr.op == ExprOp::question || expr.op == ExprOp::has || expr.op == ExprOp::contains)
    found.insert(expr.index);
  if (expr.op == ExprOp::derived) collect_reads(pack, pack.derived[expr.index].value.root, found);
  for (const Expr& arg : expr.args) collect_reads(pack, arg, found);
}

class People {
 public:
  People(const Pack& pack, std::uint64_t seed) : pack_(pack), random_(seed) {
    for (const TriageRule& rule : pack.triage) collect_reads(pack, rule.when.root, grave_);
  }

  // An answer to every question, also to those that will not apply.
  Response next() {
    Response person = empty_response(pack_);
    for (std::size_t i = 0; i < pack_.questions.size(); ++i)
      person.answers[i] = Answer{value(static_cast<Index>(i)), {}};
    return person;
  }

 private:
  std::int64_t between(std::int64_t low, std::int64_t high) {
    return low + static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(high - low + 1));
  }
  std::int64_t value(Index index) {
    const Question& question = pack_.questions[index];
    if (question.id == "age") return between(18, 85);
    switch (question.type) {
      case QuestionType::boolean:
        return between(1, grave_.contains(index) ? 100 : 8) == 1 ? 1 : 0;
      case QuestionType::text:
        return 0;
      default:
        break;
    }
    std::int64_t most = question.max;
    if (most - question.min > 1000)
      for (int halving = 0; halving < 8; ++halving) most = between(question.min, most);
    return between(question.min, most);
  }

  const Pack& pack_;
  std::mt19937_64 random_;
  std::set<Index> grave_;
};

struct Interview {
  Response response;
  std::size_t asked = 0;
};

Interview hold(const Engine& engine, const Response& person, Pace pace) {
  Interview interview{empty_response(engine.pack()), 0};
  const std::vector<bool> passed(engine.pack().questions.size(), false);
  while (const auto question = engine.next_question(interview.response, passed, pace)) {
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
bool same_result(const Pack& pack, const Assessment& a, const Assessment& b, PlanPolicy compared) {
  if (a.triage.level != b.triage.level || a.triage.policy != b.triage.policy) return false;
  return a.triage.policy > compared || first_contributors(pack, a) == first_contributors(pack, b);
}

// Level without a sign that explains it, or an activity against its contraindications or the
// policy.
bool unsound(const Pack& pack, const Engine& engine, const Response& response,
             const Assessment& found) {
  const bool explained = std::any_of(
      found.triage.signs.begin(), found.triage.signs.end(),
      [&](const SignFinding& sign) { return pack.triage[sign.rule].level == found.triage.level; });
  if (found.triage.level >= Level::urgent && !explained) return true;
  return std::any_of(found.plan.items.begin(), found.plan.items.end(), [&](const PlanItem& item) {
    const Activity& activity = pack.activities[item.activity];
    const bool barred = std::any_of(
        activity.contraindications.begin(), activity.contraindications.end(), [&](Index reason) {
          return engine.evaluate(pack.contraindications[reason].when, response) != "false";
        });
    return barred || activity.policy < found.triage.policy;
  });
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

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  const auto count = std::strtoull(argv[1], nullptr, 10);
  const Pack& pack = builtin_pack();
  const Engine engine(pack);
  People people(pack, std::strtoull(argv[2], nullptr, 10));
  std::array<std::size_t, 4> levels{};
  std::size_t differ = 0, bad = 0;
  std::vector<double> shares;
  for (unsigned long long i = 0; i < count; ++i) {
    const Response person = people.next();
    const Interview full = hold(engine, person, Pace::full);
    const Interview quick = hold(engine, person, Pace::quick);
    const Assessment whole = engine.assess(person);
    const Assessment found = engine.assess(full.response);
    const Assessment early = engine.assess(quick.response);
    ++levels[static_cast<std::size_t>(whole.triage.level)];
    shares.push_back(static_cast<double>(quick.asked) / static_cast<double>(full.asked));
    if (!same_result(pack, whole, found, PlanPolicy::gentle) ||
        !same_result(pack, found, early, PlanPolicy::comfort_only)) {
      if (++differ == 1) {
        fmt::print("person {} differs\n", i);
        for (const Assessment* result : {&whole, &found, &early}) show(pack, *result);
      }
    }
    if (i % 16 == 0 &&
        (unsound(pack, engine, person, whole) || unsound(pack, engine, quick.response, early))) {
      if (++bad == 1) fmt::print("person {} is treated against a rule\n", i);
    }
  }
  fmt::print("{} people:", count);
  for (std::size_t i = 0; i < levels.size(); ++i)
    fmt::print(" {} {:.1f}%", word(static_cast<Level>(i)),
               100.0 * static_cast<double>(levels[i]) / static_cast<double>(count));
  fmt::print(
      "\nquick interview: {} of {} differ from the full one; median share of its questions "
      "{:.2f}\n",
      differ, count, median(shares));
  fmt::print("checked against the rules: {} people, {} faults\n", (count + 15) / 16, bad);
  return differ == 0 && bad == 0 ? 0 : 1;
}
