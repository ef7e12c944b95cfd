#include "proof/mutation.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

namespace lumbago::mutation {
namespace {

class Mutation {
 public:
  explicit Mutation(const Pack& pack) : pack_(pack) {}

  std::vector<Mutant> all() {
    signs();
    contraindications();
    activities();
    for (Index i = 0; i < pack_.questions.size(); ++i)
      if (pack_.questions[i].when)
        condition("question", pack_.questions[i].id,
                  [i](Pack& pack) -> Expr& { return pack.questions[i].when->root; });
    for (Index i = 0; i < pack_.derived.size(); ++i)
      condition("derived", pack_.derived[i].id,
                [i](Pack& pack) -> Expr& { return pack.derived[i].value.root; });
    return std::move(mutants_);
  }

 private:
  using Where = std::function<Expr&(Pack&)>;

  void add(const std::string& kind, const std::string& what, std::function<void(Pack&)> change,
           bool refused = false) {
    mutants_.push_back({kind, what, std::move(change), refused});
  }

  void signs() {
    for (Index i = 0; i < pack_.triage.size(); ++i) {
      const TriageRule& rule = pack_.triage[i];
      rewrite("sign", rule.id, [i](Pack& pack) -> Expr& { return pack.triage[i].when.root; });
      add("sign level", rule.id + " one lower", [i](Pack& pack) {
        TriageRule& lower = pack.triage[i];
        lower.level = static_cast<Level>(static_cast<int>(lower.level) - 1);
        lower.policy = std::min(lower.policy, std::max(policy_of(lower.level), PlanPolicy::gentle));
      });
      if (rule.policy > PlanPolicy::full)
        add(
            "sign policy", rule.id + " one milder",
            [i](Pack& pack) { step(pack.triage[i].policy, -1); },
            rule.policy <= least_policy(rule));
      if (rule.if_unknown)
        add("sign floor", rule.id + " dropped",
            [i](Pack& pack) { pack.triage[i].if_unknown.reset(); });
    }
  }

  static void step(PlanPolicy& policy, int by) {
    policy = static_cast<PlanPolicy>(static_cast<int>(policy) + by);
  }

  void contraindications() {
    for (Index i = 0; i < pack_.contraindications.size(); ++i) {
      const Contraindication& reason = pack_.contraindications[i];
      rewrite("contraindication", reason.id,
              [i](Pack& pack) -> Expr& { return pack.contraindications[i].when.root; });
      for (const std::string& tag : reason.excludes)
        if (carried(tag))
          add(
              "excluded tag", reason.id + " without " + tag,
              [i, tag](Pack& pack) {
                std::erase(pack.contraindications[i].excludes, tag);
                resolve(pack);
              },
              only_one_excludes(tag));
    }
  }

  // Then no activity could carry the tag.
  bool only_one_excludes(const std::string& tag) const {
    return std::count_if(pack_.contraindications.begin(), pack_.contraindications.end(),
                         [&](const Contraindication& reason) {
                           return std::find(reason.excludes.begin(), reason.excludes.end(), tag) !=
                                  reason.excludes.end();
                         }) == 1;
  }

  static bool comforts(const Activity& activity) {
    return activity.kind == ActivityKind::comfort || activity.kind == ActivityKind::advice;
  }

  static PlanPolicy least_policy(const TriageRule& rule) {
    const PlanPolicy floor = policy_of(rule.if_unknown.value_or(Level::self_care));
    return rule.level >= Level::urgent ? std::max(floor, policy_of(rule.level)) : floor;
  }

  bool carried(const std::string& tag) const {
    return std::any_of(pack_.activities.begin(), pack_.activities.end(), [&](const Activity& a) {
      return std::find(a.not_if.begin(), a.not_if.end(), tag) != a.not_if.end();
    });
  }

  void activities() {
    for (Index i = 0; i < pack_.activities.size(); ++i) {
      const Activity& activity = pack_.activities[i];
      for (const std::string& tag : activity.not_if)
        add("not_if", activity.id + " without " + tag, [i, tag](Pack& pack) {
          std::erase(pack.activities[i].not_if, tag);
          resolve(pack);
          // Asserts find activities by their tags, so none is expected to see one that is gone.
          for (Assert& promise : pack.asserts) std::erase(promise.not_activities, i);
        });
      if (activity.policy < PlanPolicy::comfort_only)
        add(
            "activity policy", activity.id + " given under one stricter",
            [i](Pack& pack) { step(pack.activities[i].policy, 1); },
            activity.policy == PlanPolicy::gentle && !comforts(activity));
    }
  }

  // As the reader does: which contraindications exclude which activities.
  static void resolve(Pack& pack) {
    for (Activity& activity : pack.activities) {
      activity.contraindications.clear();
      for (Index k = 0; k < pack.contraindications.size(); ++k) {
        const auto& tags = pack.contraindications[k].excludes;
        if (std::find_first_of(tags.begin(), tags.end(), activity.not_if.begin(),
                               activity.not_if.end()) != tags.end())
          activity.contraindications.push_back(k);
      }
    }
  }

  // Dropped, turned round, and whatever condition() does.
  void rewrite(const std::string& kind, const std::string& id, const Where& where) {
    add(kind + " dropped", id, [where](Pack& pack) {
      where(pack) = Expr{ExprOp::literal, ExprType::boolean, 0, 0, {}};
    });
    add(kind + " turned round", id, [where](Pack& pack) {
      Expr& turned = where(pack);
      turned = Expr{ExprOp::not_, ExprType::boolean, 0, 0, {turned}};
    });
    condition(kind, id, where);
  }

  // Each literal one up and one down, each && for || and the other way round.
  void condition(const std::string& kind, const std::string& id, const Where& where) {
    Pack scratch = pack_;
    std::vector<std::vector<std::size_t>> paths;
    find_places(where(scratch), {}, paths);
    for (const std::vector<std::size_t>& path : paths) {
      const Expr& found = at(where(scratch), path);
      if (found.op == ExprOp::literal) {
        for (const std::int64_t by : {-1, 1})
          add(kind + " threshold", fmt::format("{}: {} {:+}", id, found.value, by),
              [where, path, by](Pack& pack) { at(where(pack), path).value += by; });
      } else {
        add(kind + " && and ||", id, [where, path](Pack& pack) {
          ExprOp& op = at(where(pack), path).op;
          op = op == ExprOp::and_ ? ExprOp::or_ : ExprOp::and_;
        });
      }
    }
  }

  static void find_places(const Expr& expr, std::vector<std::size_t> path,
                          std::vector<std::vector<std::size_t>>& paths) {
    const bool number = expr.type == ExprType::integer || expr.type == ExprType::decimal;
    if ((expr.op == ExprOp::literal && number) || expr.op == ExprOp::and_ || expr.op == ExprOp::or_)
      paths.push_back(path);
    // Divisors and factors are not thresholds.
    if (expr.op == ExprOp::divide || expr.op == ExprOp::multiply || expr.op == ExprOp::modulo)
      return;
    for (std::size_t i = 0; i < expr.args.size(); ++i) {
      path.push_back(i);
      find_places(expr.args[i], path, paths);
      path.pop_back();
    }
  }
  static Expr& at(Expr& expr, const std::vector<std::size_t>& path) {
    Expr* found = &expr;
    for (const std::size_t i : path) found = &found->args[i];
    return *found;
  }

  const Pack& pack_;
  std::vector<Mutant> mutants_;
};

}  // namespace

std::vector<Mutant> all_mutants(const Pack& pack) { return Mutation(pack).all(); }

}  // namespace lumbago::mutation
