#include "audit/result_pieces.h"

#include <algorithm>

#include "base/shell.h"
#include "base/text.h"
#include "response/answers.h"

namespace lumbago {
void write_pack(JsonWriter& json, std::string_view name, const Pack& pack,
                const std::string& source) {
  json.object(name, [&] {
    json.fields("id", pack.info.id, "version", pack.info.version, "sha256", pack.sha256, "source",
                source);
  });
}

void write_place(JsonWriter& json, const Diagnostic& fault) {
  json.fields("file", fault.file, "line", fault.line, "column", fault.column);
}

void write_work(JsonWriter& json, const ProverWork& work) {
  json.fields("claims", work.claims, "queries", work.queries, "checked_proofs",
              work.checked_proofs);
}

std::string outcome_text(const Words& words, Outcome outcome, std::int32_t budget,
                         const std::string& what, const std::string& why) {
  switch (outcome) {
    case Outcome::out_of_budget:
      return words.say<Message::prove_open>(budget, what);
    case Outcome::stopped:
      return words.say<Message::prove_stopped>(what);
    case Outcome::proof_refused:
      return words.say<Message::prove_refused>(what);
    case Outcome::not_encoded:
      return words.say<Message::prove_not_encoded>(what, why);
    case Outcome::disagrees:
      return words.say<Message::prove_disagrees>(what);
    case Outcome::holds:
    case Outcome::broken:
      break;
  }
  return what;
}

std::string stopped_text(const Words& words, const std::vector<std::string>& claims) {
  constexpr std::size_t most_named = 10;
  if (claims.empty()) return {};
  std::string text =
      words.count<Message::prove_stopped_claims>(static_cast<std::int64_t>(claims.size())) + "\n";
  for (std::size_t i = 0; i < std::min(claims.size(), most_named); ++i)
    text += "  " + words.say<Message::prove_whether>(claims[i]) + "\n";
  if (claims.size() > most_named)
    text += "  " + words.say<Message::prove_stopped_more>(claims.size() - most_named) + "\n";
  return "\n" + text;
}

std::string answers_on_one_line(const AuditedPack& pack, const Response& answers) {
  return write_answers(pack.engine.pack(), answers, JsonWriter::Layout::compact);
}

std::string assess_command(const AuditedPack& pack, const Response& answers) {
  std::string command =
      "echo " + shell_word(answers_on_one_line(pack, answers)) + " | lumbago assess";
  if (pack.source != "builtin") command += " --pack " + shell_word(pack.source);
  return command + " --answers -";
}

void write_example(JsonWriter& json, const AuditedPack& pack, const Response& answers,
                   const std::string& prefix) {
  json.key(prefix + "answers");
  json.raw(answers_on_one_line(pack, answers));
  json.field(prefix + "command", assess_command(pack, answers));
}

AuditVerdict verdict_of(Outcome outcome) {
  if (outcome == Outcome::holds) return AuditVerdict::holds;
  if (outcome == Outcome::broken) return AuditVerdict::broken;
  return outcome == Outcome::disagrees ? AuditVerdict::disagrees : AuditVerdict::not_proven;
}

std::string wrapped(std::string_view text) {
  std::string lines;
  for (const std::string& line : wrap(text, 80)) lines += line + "\n";
  return lines;
}

}  // namespace lumbago
