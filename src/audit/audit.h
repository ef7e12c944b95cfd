// The public header of audit/: a pack examined with the help of the engine and the prover. `pack
// check` looks for faults, `pack prove` for answers that break a promise of the pack, and `pack
// diff` for answers that two packs judge differently. Every example that the prover gives is tried
// on the engine before anybody sees it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "engine/engine.h"
#include "messages/catalogue.h"
#include "print/print.h"
#include "proof/prove.h"

namespace lumbago {

// Who is told how far a search is; none: nobody.
using TellProgress = std::function<void(std::size_t settled, std::size_t claims)>;

// The faults of a pack that could be read, in the order of their places. Errors: a worked example
// (case) does not hold, a rule or an activity is tried by no case, or a part of the pack can never
// do what it is there for, whatever the answers. Warnings: what could be left out, and what the
// translations say of texts that have changed since. `translated` is the same pack in its other
// languages.
Diagnostics pack_faults(const Words& words, const Engine& engine,
                        const std::vector<Pack>& translated, const TellProgress& progress = {});

// What `pack check` says of a pack without errors: its name, how much there is of everything, and
// how far each translation goes.
std::string check_text(const Words& words, const Pack& pack, const std::vector<Pack>& translated);

// The object "lumbago.check/1". `source` is where the pack comes from, "builtin" or its path;
// `pack` is nullptr where the faults kept it from being read. Ends with a newline.
std::string check_json(const Pack* pack, const std::string& source,
                       const std::vector<Pack>& translated, const Diagnostics& faults);

// The faults as a log of SARIF 2.1.0 (OASIS), for editors and code hosts: one run of this program,
// each fault a result, each of their codes a rule. Columns count code points. Ends with a newline.
std::string sarif_log(const Diagnostics& faults, std::string_view program_version);

// What the code of a fault stands for, in a sentence; empty: there is no such code.
std::string_view fault_description(std::string_view code);

// A pack and where it comes from, "builtin" or its path.
struct AuditedPack {
  const Engine& engine;
  const std::string& source;
};

// What the claims about a pack came to, from the best to the worst. A claim is not proven where the
// prover ran out of its budget or cannot express it. It is broken where the engine confirmed
// answers that break it. `disagrees` is a fault of this program: what the prover found does not do
// on the engine what it should.
enum class AuditVerdict : std::uint8_t { holds, not_proven, broken, disagrees };

// How much the prover had to do for all claims.
struct ProverWork : SolverWork {
  std::size_t claims = 0;
  std::size_t stopped = 0;  // of them, not settled when the search was stopped
};

struct Audit {
  AuditVerdict verdict = AuditVerdict::holds;  // the worst of all claims
  ProverWork work;
  std::string result;  // in the format that was asked for; ends with a newline
};

// The conflicts that the solver may run into for one query, where nothing else is asked for.
inline constexpr std::int32_t default_budget = 100'000;

// How long an audit may take, and who is told how far it is.
struct Pursuit {
  Limits limits = default_budget;
  TellProgress progress = {};
};

// Tries to prove each promise of a pack for every possible set of answers. Formats: text, json
// ("lumbago.proof/1").
Audit prove_pack(const Words& words, const AuditedPack& pack, const Pursuit& pursuit,
                 Format format);

// Looks for people whom the second pack judges less strictly than the first, or in another way,
// with an example of each difference. A difference counts as broken. Formats: text, json
// ("lumbago.diff/1").
Audit diff_packs(const Words& words, const AuditedPack& before, const AuditedPack& after,
                 const Pursuit& pursuit, Format format);

}  // namespace lumbago
