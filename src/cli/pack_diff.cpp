// `pack diff`: whom a change from one pack to another reaches, with an example of each difference.
#include <chrono>
#include <string>
#include <utility>

#include "audit/diff_run.h"
#include "audit/reproduce.h"
#include "base/diagnostic.h"
#include "base/json_writer.h"
#include "base/number.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/output.h"

namespace lumbago {
namespace {

class Report {
 public:
  Report(const Context& context, const PackInUse& before, const PackInUse& after,
         const EnginePair& engines, const DiffRun& run)
      : words_(context.words),
        budget_(context.invocation.budget.value_or(default_budget)),
        before_(before.pack()),
        after_(after.pack()),
        source_before_(before.source),
        source_after_(after.source),
        engines_(engines),
        run_(run) {}

  std::string text() const {
    std::string text = words_.say<Message::diff_packs>(
                           before_.info.id, before_.info.version, sanitize(source_before_),
                           after_.info.id, after_.info.version, sanitize(source_after_)) +
                       "\n";
    for (const QuestionMatch& match : run_.matches)
      if (match.kind != QuestionMatch::Kind::same) text += "  " + told(match) + "\n";
    for (std::size_t i = 0; i < run_.kinds.size(); ++i) text += "  " + row(i) + "\n";
    for (const DiffResult& result : run_.results)
      if (!is_open_plan(result)) text += "\n" + told(result);
    text += open_plans();
    text += "\n";
    if (run_.results.empty()) text += wrapped(Message::diff_all_none);
    return text + wrapped(Message::diff_scope);
  }

  std::string json() const {
    JsonWriter json(JsonWriter::Layout::pretty);
    json.begin_object();
    json.field("schema", "lumbago.diff/1");
    write_pack(json, "old", before_, source_before_);
    write_pack(json, "new", after_, source_after_);
    json.key("questions");
    json.begin_array();
    for (const QuestionMatch& match : run_.matches)
      if (match.kind != QuestionMatch::Kind::same) write_match(json, match);
    json.end_array();
    json.key("kinds");
    json.begin_array();
    for (std::size_t i = 0; i < run_.kinds.size(); ++i) write_kind(json, i);
    json.end_array();
    json.key("differences");
    json.begin_array();
    for (const DiffResult& result : run_.results) write_result(json, result);
    json.end_array();
    json.field("claims", static_cast<std::int64_t>(run_.claims));
    json.field("queries", static_cast<std::int64_t>(run_.queries));
    json.field("checked_proofs", static_cast<std::int64_t>(run_.checked_proofs));
    json.end_object();
    return json.take() + "\n";
  }

 private:
  std::string wrapped(Message message) const {
    std::string text;
    for (const std::string& line : wrap(words_.text(message), 80)) text += line + "\n";
    return text;
  }

  // What the prover could not tell about plans is said once, not for each activity.
  static bool is_open_plan(const DiffResult& result) {
    return result.claim.kind == Difference::activity && result.outcome == Outcome::not_encoded;
  }

  std::string open_plans() const {
    std::string ids;
    for (const DiffResult& result : run_.results)
      if (is_open_plan(result))
        ids += (ids.empty() ? "" : ", ") + after_.activities[result.claim.index].id;
    if (ids.empty()) return {};
    std::string text = "\n";
    for (const std::string& line : wrap(words_.say<Message::diff_open_plans>(ids), 80))
      text += line + "\n";
    return text;
  }

  const std::string& id_of(const QuestionMatch& match) const {
    return match.before ? before_.questions[*match.before].id : after_.questions[*match.after].id;
  }

  std::string told(const QuestionMatch& match) const {
    switch (match.kind) {
      case QuestionMatch::Kind::same:
        return {};
      case QuestionMatch::Kind::in_part:
        return words_.say<Message::diff_in_part>(id_of(match));
      case QuestionMatch::Kind::other_type:
        return words_.say<Message::diff_other_type>(id_of(match));
      case QuestionMatch::Kind::only_before:
        return words_.say<Message::diff_only_old>(id_of(match));
      case QuestionMatch::Kind::only_after:
        return words_.say<Message::diff_only_new>(id_of(match));
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
        if (claim.index == after_.contributors.size())
          return std::string(words_.text(Message::diff_none_first));
        return words_.say<Message::diff_other_first>(after_.contributors[claim.index].id);
      case Difference::activity:
        return words_.say<Message::diff_activity>(after_.activities[claim.index].id);
    }
    return {};
  }

  std::string message(const DiffResult& result) const {
    const std::string what = difference(result.claim);
    switch (result.outcome) {
      case Outcome::out_of_budget:
        return words_.say<Message::prove_open>(budget_, what);
      case Outcome::proof_refused:
        return words_.say<Message::prove_refused>(what);
      case Outcome::not_encoded:
        return words_.say<Message::prove_not_encoded>(what, result.why);
      case Outcome::disagrees:
        return words_.say<Message::prove_disagrees>(what);
      default:
        return what;
    }
  }

  // What the two packs make of the answers, in words.
  std::pair<std::string, std::string> outcomes(const DiffResult& result) const {
    if (result.claim.kind == Difference::activity)
      return {std::string(words_.text(Message::diff_not_in_plan)),
              std::string(words_.text(Message::diff_in_plan))};
    Shown shown = try_on(engines_, result.claim, *result.answers);
    for (std::string* outcome : {&shown.before, &shown.after})
      if (outcome->empty()) *outcome = words_.text(Message::diff_nothing);
    return {std::move(shown.before), std::move(shown.after)};
  }

  std::string told(const DiffResult& result) const {
    std::string text = words_.say<Message::diff_result>(
                           Spelling<Difference>::words[static_cast<std::size_t>(result.claim.kind)],
                           message(result)) +
                       "\n";
    if (!result.answers) return text;
    const auto [before, after] = outcomes(result);
    return text + "  " + words_.say<Message::diff_old_answers>(before) + "\n  " +
           assess_command(before_, source_before_, result.answers->before) + "\n  " +
           words_.say<Message::diff_new_answers>(after) + "\n  " +
           assess_command(after_, source_after_, result.answers->after) + "\n";
  }

  static void write_pack(JsonWriter& json, std::string_view key, const Pack& pack,
                         const std::string& source) {
    json.key(key);
    json.begin_object();
    json.field("id", pack.info.id);
    json.field("version", pack.info.version);
    json.field("sha256", pack.sha256);
    json.field("source", source);
    json.end_object();
  }

  void write_match(JsonWriter& json, const QuestionMatch& match) const {
    constexpr std::array<std::string_view, 5> kinds{"same", "in_part", "other_type", "only_old",
                                                    "only_new"};
    json.begin_object();
    json.field("id", id_of(match));
    json.field("compared", kinds[static_cast<std::size_t>(match.kind)]);
    json.end_object();
  }

  void write_kind(JsonWriter& json, std::size_t index) const {
    const DiffRun::Kind& kind = run_.kinds[index];
    json.begin_object();
    json.field("id", Spelling<Difference>::words[index]);
    json.field("result", kind.found > 0 ? "differs" : kind.open == 0 ? "same" : "not_proven");
    json.field("differences", static_cast<std::int64_t>(kind.found));
    json.field("not_proven", static_cast<std::int64_t>(kind.open));
    json.field("claims", static_cast<std::int64_t>(kind.claims));
    json.field("queries", static_cast<std::int64_t>(kind.queries));
    json.end_object();
  }

  void write_result(JsonWriter& json, const DiffResult& result) const {
    json.begin_object();
    json.field("kind", word_of(result.claim.kind));
    json.field("result", result.outcome == Outcome::broken ? "differs" : "not_proven");
    json.field("message", message(result));
    if (result.answers) {
      const auto [before, after] = outcomes(result);
      write_side(json, "old", before_, source_before_, before, result.answers->before);
      write_side(json, "new", after_, source_after_, after, result.answers->after);
    }
    json.end_object();
  }

  static std::string_view word_of(Difference kind) {
    return Spelling<Difference>::words[static_cast<std::size_t>(kind)];
  }

  static void write_side(JsonWriter& json, std::string_view key, const Pack& pack,
                         const std::string& source, const std::string& outcome,
                         const Response& answers) {
    json.key(key);
    json.begin_object();
    json.field("outcome", outcome);
    json.key("answers");
    json.raw(answers_on_one_line(pack, answers));
    json.field("command", assess_command(pack, source, answers));
    json.end_object();
  }

  const Words& words_;
  int budget_;
  const Pack& before_;
  const Pack& after_;
  const std::string& source_before_;
  const std::string& source_after_;
  EnginePair engines_;
  const DiffRun& run_;
};

// As of `pack prove`.
Exit exit_of(const DiffRun& run) {
  Exit exit = Exit::done;
  for (const DiffResult& result : run.results) {
    if (result.outcome == Outcome::disagrees) return Exit::failed;
    if (result.outcome == Outcome::broken) exit = Exit::case_fails;
    if (exit == Exit::done) exit = Exit::not_proven;
  }
  return exit;
}

}  // namespace

Exit run_pack_diff(const Context& context) {
  const std::variant<PackInUse, Exit> old = load_pack_at(context.invocation.operand, context.words);
  if (const auto* exit = std::get_if<Exit>(&old)) return *exit;
  const std::variant<PackInUse, Exit> now = load_pack(context);
  if (const auto* exit = std::get_if<Exit>(&now)) return *exit;
  const auto& before = std::get<PackInUse>(old);
  const auto& after = std::get<PackInUse>(now);
  const auto begin = std::chrono::steady_clock::now();
  const Engine engine_before(before.pack()), engine_after(after.pack());
  const EnginePair engines{engine_before, engine_after};
  const DiffRun run = compare(engines, context.invocation.budget.value_or(default_budget));
  const auto spent = std::chrono::steady_clock::now() - begin;
  if (!context.invocation.quiet)
    print_error(
        context.words.say<Message::prove_totals>(
            run.claims, run.queries,
            format_decimal(std::chrono::duration_cast<std::chrono::milliseconds>(spent).count()),
            run.checked_proofs, run.replays) +
        "\n");
  const Report report(context, before, after, engines, run);
  const Exit written =
      deliver(context.words, context.invocation,
              context.invocation.format == Format::json ? report.json() : report.text());
  return written == Exit::done ? exit_of(run) : written;
}

}  // namespace lumbago
