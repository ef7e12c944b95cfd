// The result of `pack prove`: which promises of a pack hold for every possible set of answers, and
// answers that break the others.
#include <algorithm>
#include <utility>

#include "audit/claim_words.h"
#include "audit/proof_run.h"
#include "audit/result_pieces.h"
#include "rules/json_values.h"
#include "rules/question_type.h"

namespace lumbago {
namespace {

class ProofResult {
 public:
  ProofResult(const Words& words, const AuditedPack& audited, std::int32_t budget,
              const ProofRun& run)
      : words_(words),
        audited_(audited),
        pack_(audited.engine.pack()),
        budget_(budget),
        run_(run) {}

  std::string text() const {
    std::string text = words_.say<Message::check_pack>(pack_.info.id, pack_.info.version) + "\n";
    for (std::size_t i = 0; i < run_.properties.size(); ++i) text += "  " + row(i) + "\n";
    std::vector<std::string> stopped;
    for (const ClaimResult& failure : run_.failures)
      if (failure.outcome == Outcome::stopped)
        stopped.push_back(breach(failure));
      else
        text += "\n" + told(failure);
    text += stopped_text(words_, stopped) + "\n";
    if (run_.failures.empty()) text += std::string(words_.text(Message::prove_all_hold)) + "\n";
    return text + wrapped(words_.text(Message::prove_scope));
  }

  std::string json() const {
    return json_document("lumbago.proof/1", [&](JsonWriter& json) {
      write_pack(json, "pack", pack_, audited_.source);
      std::size_t next = 0;
      json.list("properties", run_.properties, [&](const PropertyResult& property) {
        write_property(json, Spelling<Property>::words[next++], property);
      });
      json.list("faults", run_.failures,
                [&](const ClaimResult& failure) { write_failure(json, failure); });
      write_work(json, run_);
    });
  }

 private:
  std::string row(std::size_t property) const {
    const PropertyResult& result = run_.properties[property];
    const Message outcome = result.outcome == Outcome::holds    ? Message::prove_holds
                            : result.outcome == Outcome::broken ? Message::prove_broken
                                                                : Message::prove_not_proven;
    return words_.say<Message::prove_property>(
        Spelling<Property>::words[property], words_.text(outcome),
        words_.count<Message::prove_claims>(static_cast<std::int64_t>(result.claims)),
        words_.count<Message::prove_queries>(static_cast<std::int64_t>(result.queries)));
  }

  // The two sides of a step, as numbers of the question.
  std::pair<Answer, Answer> sides(const ClaimResult& failure) const {
    const std::int64_t from = failure.answers->answers[failure.claim.index]->number;
    return {{from, {}}, {from + 1, {}}};
  }

  // What is wrong: that the claim does not hold, or, where its breach is a step, which one. "one
  // step of 'age', from 59 to 60, moves the level from self_care to emergency, by aorta"
  std::string breach(const ClaimResult& failure) const {
    if (!failure.step) return breach_of(words_, pack_, failure.claim);
    const Question& question = pack_.questions[failure.claim.index];
    const auto [from, to] = sides(failure);
    std::string signs;
    for (const Index sign : failure.step->signs) {
      const std::string& id = pack_.triage[sign].id;
      signs = signs.empty() ? id : words_.say<Message::list_comma>(signs, id);
    }
    return words_.say<Message::prove_level_jump>(
        question.id, info_of(question).write(from.number), info_of(question).write(to.number),
        word(failure.step->before), word(failure.step->after), signs);
  }

  Diagnostic diagnostic(const ClaimResult& failure) const {
    Diagnostic fault;
    fault.code = word(property_of(failure.claim.kind));
    fault.message = outcome_text(words_, failure.outcome, budget_, breach(failure), failure.why);
    const Location place = place_of(pack_, failure.claim);
    if (place.line > 0 && place.file < pack_.files.size()) fault.file = pack_.files[place.file];
    fault.line = static_cast<int>(place.line);
    fault.column = static_cast<int>(place.column);
    return fault;
  }

  std::string told(const ClaimResult& failure) const {
    std::string text = to_text(diagnostic(failure));
    if (!failure.answers) return text;
    text += "  " + answers_on_one_line(audited_, *failure.answers) + "\n  " +
            assess_command(audited_, *failure.answers) + "\n";
    if (!failure.beside) return text;
    const Message beside =
        failure.step ? Message::prove_next_answers : Message::prove_worse_answers;
    return text + "  " + std::string(words_.text(beside)) + "\n  " +
           assess_command(audited_, *failure.beside) + "\n";
  }

  static void write_property(JsonWriter& json, std::string_view id, const PropertyResult& result) {
    json.object([&] {
      json.fields("id", id, "result",
                  result.outcome == Outcome::holds    ? "holds"
                  : result.outcome == Outcome::broken ? "broken"
                                                      : "not_proven",
                  "claims", result.claims, "queries", result.queries);
    });
  }

  void write_failure(JsonWriter& json, const ClaimResult& failure) const {
    const Diagnostic fault = diagnostic(failure);
    json.object([&] {
      json.fields("property", fault.code, "result",
                  failure.outcome == Outcome::broken ? "broken" : "not_proven", "message",
                  fault.message);
      write_place(json, fault);
      if (failure.answers) write_example(json, audited_, *failure.answers);
      if (failure.step) write_step(json, failure);
      if (failure.beside)
        write_example(json, audited_, *failure.beside, failure.step ? "next_" : "worse_");
    });
  }

  void write_step(JsonWriter& json, const ClaimResult& failure) const {
    const Question& question = pack_.questions[failure.claim.index];
    const auto both = sides(failure);
    json.object("step", [&] {
      json.field("question", question.id);
      json.key("from");
      write_answer(json, question, both.first);
      json.key("to");
      write_answer(json, question, both.second);
      json.fields("level_from", failure.step->before, "level_to", failure.step->after);
      write_ids(json, "signs", pack_.triage, failure.step->signs);
    });
  }

  const Words& words_;
  const AuditedPack& audited_;
  const Pack& pack_;
  std::int32_t budget_;
  const ProofRun& run_;
};

}  // namespace

Audit prove_pack(const Words& words, const AuditedPack& pack, const Pursuit& pursuit,
                 Format format) {
  const ProofRun run = prove(pack.engine, pursuit);
  AuditVerdict verdict = AuditVerdict::holds;
  for (const ClaimResult& failure : run.failures)
    verdict = std::max(verdict, verdict_of(failure.outcome));
  const ProofResult result(words, pack, pursuit.limits.conflicts, run);
  return {verdict, run, format == Format::json ? result.json() : result.text()};
}

}  // namespace lumbago
