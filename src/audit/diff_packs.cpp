// The result of `pack diff`: whom a change from one pack to another reaches, with an example of
// each difference.
#include <algorithm>
#include <utility>

#include "audit/diff_run.h"
#include "audit/result_pieces.h"
#include "base/text.h"

namespace lumbago {
namespace {

// What the prover could not tell about plans is said once, not for each activity.
bool is_open_plan(const DiffResult& result) {
  return result.claim.kind == Difference::activity && result.outcome == Outcome::not_encoded;
}

class DifferencesResult {
 public:
  DifferencesResult(const Words& words, const AuditedPack& before, const AuditedPack& after,
                    std::int32_t budget, const DiffRun& run)
      : words_(words),
        before_(before),
        after_(after),
        old_(before.engine.pack()),
        new_(after.engine.pack()),
        budget_(budget),
        run_(run) {}

  std::string text() const {
    std::string text =
        words_.say<Message::diff_packs>(old_.info.id, old_.info.version, sanitize(before_.source),
                                        new_.info.id, new_.info.version, sanitize(after_.source)) +
        "\n";
    for (const QuestionMatch& match : run_.matches)
      if (match.kind != QuestionMatch::Kind::same) text += "  " + told(match) + "\n";
    for (std::size_t i = 0; i < run_.kinds.size(); ++i) text += "  " + row(i) + "\n";
    std::vector<std::string> stopped;
    for (const DiffResult& result : run_.results)
      if (result.outcome == Outcome::stopped)
        stopped.push_back(difference(result.claim));
      else if (!is_open_plan(result))
        text += "\n" + told(result);
    text += open_plans() + stopped_text(words_, stopped) + "\n";
    if (run_.results.empty()) text += wrapped(words_.text(Message::diff_all_none));
    return text + wrapped(words_.text(Message::diff_scope));
  }

  std::string json() const {
    return json_document("lumbago.diff/1", [&](JsonWriter& json) {
      write_pack(json, "old", old_, before_.source);
      write_pack(json, "new", new_, after_.source);
      std::vector<QuestionMatch> changed = run_.matches;
      std::erase_if(changed, [](const QuestionMatch& match) {
        return match.kind == QuestionMatch::Kind::same;
      });
      json.list("questions", changed, [&](const QuestionMatch& match) { write(json, match); });
      std::size_t next = 0;
      json.list("kinds", run_.kinds, [&](const DiffRun::Kind& kind) {
        write(json, Spelling<Difference>::words[next++], kind);
      });
      json.list("differences", run_.results,
                [&](const DiffResult& result) { write(json, result); });
      write_work(json, run_);
    });
  }

 private:
  std::string open_plans() const {
    std::string ids;
    for (const DiffResult& result : run_.results)
      if (is_open_plan(result))
        ids += (ids.empty() ? "" : ", ") + new_.activities[result.claim.index].id;
    return ids.empty() ? "" : "\n" + wrapped(words_.say<Message::diff_open_plans>(ids));
  }

  const std::string& id_of(const QuestionMatch& match) const {
    return match.before ? old_.questions[*match.before].id : new_.questions[*match.after].id;
  }

  std::string told(const QuestionMatch& match) const {
    switch (match.kind) {
      case QuestionMatch::Kind::in_part:
        return words_.say<Message::diff_in_part>(id_of(match));
      case QuestionMatch::Kind::other_type:
        return words_.say<Message::diff_other_type>(id_of(match));
      case QuestionMatch::Kind::only_before:
        return words_.say<Message::diff_only_old>(id_of(match));
      case QuestionMatch::Kind::only_after:
        return words_.say<Message::diff_only_new>(id_of(match));
      case QuestionMatch::Kind::same:
        break;
    }
    return {};
  }

  std::string row(std::size_t index) const {
    const DiffRun::Kind& kind = run_.kinds[index];
    std::string outcome;
    if (kind.found > 0)
      outcome = words_.count<Message::diff_found>(static_cast<std::int64_t>(kind.found));
    if (kind.open > 0)
      outcome += (outcome.empty() ? "" : ", ") + words_.say<Message::diff_open>(kind.open);
    if (outcome.empty()) outcome = words_.text(Message::diff_none);
    return words_.say<Message::diff_kind>(
        Spelling<Difference>::words[index], outcome,
        words_.count<Message::prove_claims>(static_cast<std::int64_t>(kind.claims)),
        words_.count<Message::prove_queries>(static_cast<std::int64_t>(kind.queries)));
  }

  std::string difference(const DiffClaim& claim) const {
    switch (claim.kind) {
      case Difference::level:
        return words_.say<Message::diff_lower_level>(word(static_cast<Level>(claim.index)));
      case Difference::policy:
        return words_.say<Message::diff_milder_policy>(word(static_cast<PlanPolicy>(claim.index)));
      case Difference::contributor:
        if (claim.index == new_.contributors.size())
          return std::string(words_.text(Message::diff_none_first));
        return words_.say<Message::diff_other_first>(new_.contributors[claim.index].id);
      case Difference::activity:
        return words_.say<Message::diff_activity>(new_.activities[claim.index].id);
      case Difference::schedule:
        return std::string(words_.text(Message::diff_schedule));
    }
    return {};
  }

  std::string message(const DiffResult& result) const {
    return outcome_text(words_, result.outcome, budget_, difference(result.claim), result.why);
  }

  // What the two packs make of the answers, in words.
  std::pair<std::string, std::string> outcomes(const DiffResult& result) const {
    if (result.claim.kind == Difference::activity)
      return {std::string(words_.text(Message::diff_not_in_plan)),
              std::string(words_.text(Message::diff_in_plan))};
    Shown shown = try_on({before_.engine, after_.engine}, result.claim, *result.answers);
    for (std::string* outcome : {&shown.before, &shown.after})
      if (outcome->empty()) *outcome = words_.text(Message::diff_nothing);
    return {std::move(shown.before), std::move(shown.after)};
  }

  std::string told(const DiffResult& result) const {
    std::string text =
        words_.say<Message::diff_result>(word(result.claim.kind), message(result)) + "\n";
    if (!result.answers) return text;
    const auto [before, after] = outcomes(result);
    return text + "  " + words_.say<Message::diff_old_answers>(before) + "\n  " +
           assess_command(before_, result.answers->before) + "\n  " +
           words_.say<Message::diff_new_answers>(after) + "\n  " +
           assess_command(after_, result.answers->after) + "\n";
  }

  void write(JsonWriter& json, const QuestionMatch& match) const {
    constexpr std::array<std::string_view, 5> kinds{"same", "in_part", "other_type", "only_old",
                                                    "only_new"};
    json.object([&] {
      json.fields("id", id_of(match), "compared", kinds[static_cast<std::size_t>(match.kind)]);
    });
  }

  static void write(JsonWriter& json, std::string_view id, const DiffRun::Kind& kind) {
    json.object([&] {
      json.fields("id", id, "result",
                  kind.found > 0   ? "differs"
                  : kind.open == 0 ? "same"
                                   : "not_proven",
                  "differences", kind.found, "not_proven", kind.open, "claims", kind.claims,
                  "queries", kind.queries);
    });
  }

  void write(JsonWriter& json, const DiffResult& result) const {
    json.object([&] {
      json.fields("kind", result.claim.kind, "result",
                  result.outcome == Outcome::broken ? "differs" : "not_proven", "message",
                  message(result));
      if (!result.answers) return;
      const auto [before, after] = outcomes(result);
      write_side(json, "old", before_, before, result.answers->before);
      write_side(json, "new", after_, after, result.answers->after);
    });
  }

  static void write_side(JsonWriter& json, std::string_view name, const AuditedPack& pack,
                         const std::string& outcome, const Response& answers) {
    json.object(name, [&] {
      json.field("outcome", outcome);
      write_example(json, pack, answers);
    });
  }

  const Words& words_;
  const AuditedPack& before_;
  const AuditedPack& after_;
  const Pack& old_;
  const Pack& new_;
  std::int32_t budget_;
  const DiffRun& run_;
};

}  // namespace

Audit diff_packs(const Words& words, const AuditedPack& before, const AuditedPack& after,
                 const Pursuit& pursuit, Format format) {
  const DiffRun run = compare({before.engine, after.engine}, pursuit);
  AuditVerdict verdict = AuditVerdict::holds;
  for (const DiffResult& difference : run.results)
    verdict = std::max(verdict, verdict_of(difference.outcome));
  const DifferencesResult result(words, before, after, pursuit.limits.conflicts, run);
  return {verdict, run, format == Format::json ? result.json() : result.text()};
}

}  // namespace lumbago
