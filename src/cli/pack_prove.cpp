// `pack prove`: which promises of a pack hold for every possible set of answers, and answers that
// break the others.
#include <chrono>
#include <string>
#include <utility>

#include "audit/claim_words.h"
#include "audit/proof_run.h"
#include "audit/reproduce.h"
#include "base/diagnostic.h"
#include "base/json_writer.h"
#include "base/number.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "pack/reader.h"

namespace lumbago {
namespace {

std::string number_text(const Question& question, std::int64_t number) {
  return question.type == QuestionType::decimal ? format_decimal(number) : std::to_string(number);
}

class Report {
 public:
  Report(const Context& context, const PackInUse& pack, const ProofRun& run)
      : words_(context.words),
        budget_(context.invocation.budget.value_or(default_budget)),
        pack_(pack.pack()),
        source_(pack.source),
        run_(run) {}

  std::string text() const {
    std::string text = words_.say<Message::check_pack>(pack_.info.id, pack_.info.version) + "\n";
    for (std::size_t i = 0; i < run_.properties.size(); ++i) text += "  " + row(i) + "\n";
    for (const ClaimResult& failure : run_.failures) text += "\n" + told(failure);
    text += "\n";
    if (run_.failures.empty()) text += std::string(words_.text(Message::prove_all_hold)) + "\n";
    for (const std::string& line : wrap(words_.text(Message::prove_scope), 80)) text += line + "\n";
    return text;
  }

  std::string json() const {
    JsonWriter json(JsonWriter::Layout::pretty);
    json.begin_object();
    json.field("schema", "lumbago.proof/1");
    json.key("pack");
    json.begin_object();
    json.field("id", pack_.info.id);
    json.field("version", pack_.info.version);
    json.field("sha256", pack_.sha256);
    json.field("source", source_);
    json.end_object();
    json.key("properties");
    json.begin_array();
    for (std::size_t i = 0; i < run_.properties.size(); ++i) write_property(json, i);
    json.end_array();
    json.key("faults");
    json.begin_array();
    for (const ClaimResult& failure : run_.failures) write_failure(json, failure);
    json.end_array();
    json.field("claims", static_cast<std::int64_t>(run_.claims));
    json.field("queries", static_cast<std::int64_t>(run_.queries));
    json.field("checked_proofs", static_cast<std::int64_t>(run_.checked_proofs));
    json.end_object();
    return json.take() + "\n";
  }

 private:
  static Message outcome_words(Outcome outcome) {
    if (outcome == Outcome::holds) return Message::prove_holds;
    return outcome == Outcome::broken ? Message::prove_broken : Message::prove_not_proven;
  }

  std::string row(std::size_t property) const {
    const PropertyResult& result = run_.properties[property];
    return words_.say<Message::prove_property>(
        Spelling<Property>::words[property], words_.text(outcome_words(result.outcome)),
        words_.count<Message::prove_claims>(static_cast<std::int64_t>(result.claims)),
        words_.count<Message::prove_queries>(static_cast<std::int64_t>(result.queries)));
  }

  std::string message(const ClaimResult& failure) const {
    const std::string breach = breach_of(words_, pack_, failure.claim);
    switch (failure.outcome) {
      case Outcome::out_of_budget:
        return words_.say<Message::prove_open>(budget_, breach);
      case Outcome::proof_refused:
        return words_.say<Message::prove_refused>(breach);
      case Outcome::not_encoded:
        return words_.say<Message::prove_not_encoded>(breach, failure.why);
      case Outcome::disagrees:
        return words_.say<Message::prove_disagrees>(breach);
      default:
        return failure.step ? jump(failure) : breach;
    }
  }

  // "one step of 'age', from 59 to 60, moves the level from self_care to emergency, by aorta"
  std::string jump(const ClaimResult& failure) const {
    const Question& question = pack_.questions[failure.claim.index];
    const std::int64_t from = failure.answers->answers[failure.claim.index]->number;
    std::string signs;
    for (const Index sign : failure.step->signs) {
      const std::string& id = pack_.triage[sign].id;
      signs = signs.empty() ? id : words_.say<Message::list_comma>(signs, id);
    }
    return words_.say<Message::prove_level_jump>(
        question.id, number_text(question, from), number_text(question, from + 1),
        word(failure.step->before), word(failure.step->after), signs);
  }

  Diagnostic diagnostic(const ClaimResult& failure) const {
    Diagnostic fault;
    fault.code = word(property_of(failure.claim.kind));
    fault.message = message(failure);
    const Location place = place_of(pack_, failure.claim);
    if (place.line > 0 && place.file < pack_.files.size()) fault.file = pack_.files[place.file];
    fault.line = static_cast<int>(place.line);
    fault.column = static_cast<int>(place.column);
    return fault;
  }

  std::string command(const Response& answers) const {
    return assess_command(pack_, source_, answers);
  }

  std::string told(const ClaimResult& failure) const {
    std::string text = to_text(diagnostic(failure));
    if (!failure.answers) return text;
    text += "  " + answers_on_one_line(pack_, *failure.answers) + "\n  " +
            command(*failure.answers) + "\n";
    if (failure.beside)
      text += "  " +
              std::string(words_.text(failure.step ? Message::prove_next_answers
                                                   : Message::prove_worse_answers)) +
              "\n  " + command(*failure.beside) + "\n";
    return text;
  }

  void write_property(JsonWriter& json, std::size_t property) const {
    const PropertyResult& result = run_.properties[property];
    json.begin_object();
    json.field("id", Spelling<Property>::words[property]);
    json.field("result", result.outcome == Outcome::holds    ? "holds"
                         : result.outcome == Outcome::broken ? "broken"
                                                             : "not_proven");
    json.field("claims", static_cast<std::int64_t>(result.claims));
    json.field("queries", static_cast<std::int64_t>(result.queries));
    json.end_object();
  }

  void write_failure(JsonWriter& json, const ClaimResult& failure) const {
    const Diagnostic fault = diagnostic(failure);
    json.begin_object();
    json.field("property", fault.code);
    json.field("result", failure.outcome == Outcome::broken ? "broken" : "not_proven");
    json.field("message", fault.message);
    json.field("file", fault.file);
    json.field("line", fault.line);
    json.field("column", fault.column);
    if (failure.answers) {
      json.key("answers");
      json.raw(answers_on_one_line(pack_, *failure.answers));
      json.field("command", command(*failure.answers));
    }
    if (failure.step) write_step(json, failure);
    if (failure.beside) {
      json.key(failure.step ? "next_answers" : "worse_answers");
      json.raw(answers_on_one_line(pack_, *failure.beside));
      json.field(failure.step ? "next_command" : "worse_command", command(*failure.beside));
    }
    json.end_object();
  }

  void write_step(JsonWriter& json, const ClaimResult& failure) const {
    const Question& question = pack_.questions[failure.claim.index];
    const std::int64_t from = failure.answers->answers[failure.claim.index]->number;
    json.key("step");
    json.begin_object();
    json.field("question", question.id);
    json.key("from");
    json.raw(number_text(question, from));
    json.key("to");
    json.raw(number_text(question, from + 1));
    json.field("level_from", word(failure.step->before));
    json.field("level_to", word(failure.step->after));
    json.key("signs");
    json.begin_array();
    for (const Index sign : failure.step->signs) json.string(pack_.triage[sign].id);
    json.end_array();
    json.end_object();
  }

  const Words& words_;
  int budget_;
  const Pack& pack_;
  const std::string& source_;
  const ProofRun& run_;
};

// A breach is worth more than what is not known, and a fault of the program more than both.
Exit exit_of(const ProofRun& run) {
  Exit exit = Exit::done;
  for (const ClaimResult& failure : run.failures) {
    if (failure.outcome == Outcome::disagrees) return Exit::failed;
    if (failure.outcome == Outcome::broken) exit = Exit::case_fails;
    if (exit == Exit::done) exit = Exit::not_proven;
  }
  return exit;
}

void print_totals(const Context& context, const ProofRun& run, std::int64_t milliseconds) {
  if (context.invocation.quiet) return;
  print_error(context.words.say<Message::prove_totals>(run.claims, run.queries,
                                                       format_decimal(milliseconds),
                                                       run.checked_proofs, run.replays) +
              "\n");
}

}  // namespace

Exit run_pack_prove(const Context& context) {
  const std::variant<PackInUse, Exit> loaded = load_pack(context);
  if (const auto* exit = std::get_if<Exit>(&loaded)) return *exit;
  const auto& pack = std::get<PackInUse>(loaded);
  const auto begin = std::chrono::steady_clock::now();
  const ProofRun run =
      prove(Engine(pack.pack()), context.invocation.budget.value_or(default_budget));
  const auto spent = std::chrono::steady_clock::now() - begin;
  print_totals(context, run, std::chrono::duration_cast<std::chrono::milliseconds>(spent).count());
  const Report report(context, pack, run);
  const Exit written =
      deliver(context.words, context.invocation,
              context.invocation.format == Format::json ? report.json() : report.text());
  return written == Exit::done ? exit_of(run) : written;
}

}  // namespace lumbago
