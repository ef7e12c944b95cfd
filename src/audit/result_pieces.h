// What the results of `pack check`, `pack prove` and `pack diff` have in common.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "audit/proof_run.h"
#include "base/json_writer.h"
#include "messages/catalogue.h"

namespace lumbago {

// Which pack it is: a member `name` with its id, version, digest and source.
void write_pack(JsonWriter& json, std::string_view name, const Pack& pack,
                const std::string& source);

// Where a fault is: the members "file", "line" and "column".
void write_place(JsonWriter& json, const Diagnostic& fault);

// The last members of a result of the prover: how much it had to do.
void write_work(JsonWriter& json, const ProverWork& work);

// `what` would be wrong, and whether it is or only may be; `why` says what could not be encoded.
std::string outcome_text(const Words& words, Outcome outcome, std::int32_t budget,
                         const std::string& what, const std::string& why);

// One paragraph on the claims that were not settled when the search was stopped, each in the words
// of what would be wrong: how many, and the first of them. Empty: there are none.
std::string stopped_text(const Words& words, const std::vector<std::string>& claims);

// The answers as a file of answers has them, on one line.
std::string answers_on_one_line(const AuditedPack& pack, const Response& answers);

// The shell command that shows what the pack makes of the answers.
std::string assess_command(const AuditedPack& pack, const Response& answers);

// The answers and that command, as the members "answers" and "command" after `prefix`.
void write_example(JsonWriter& json, const AuditedPack& pack, const Response& answers,
                   const std::string& prefix = {});

// The verdict on a claim that came out so.
AuditVerdict verdict_of(Outcome outcome);

// `text` in lines of at most 80 columns, each with its end.
std::string wrapped(std::string_view text);

}  // namespace lumbago
