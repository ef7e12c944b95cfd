// The public header of engine/: it makes an Assessment of a Pack and a Response, and says which
// question to ask next. The engine has no clock, locale, randomness, input or output, and every
// function gives a result for every valid pack and response.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/record_block.h"
#include "model/assessment.h"
#include "model/pack.h"
#include "model/response.h"
#include "model/summary.h"

namespace lumbago {

struct Program;
class Summarizer;

// What a person is asked about.
// - anything: every question that can still change the level, the plan policy, the plan, or a score
//   that the report names. Once it is certain that the plan holds no moves, questions about scores
//   are left out.
// - signs: only until neither the level nor the plan policy can change. Optional parts are left
//   out: these are questions that only open the way to warning signs without `if_unknown`.
enum class Scope { anything, signs };

// A pack made ready to run. Immutable once built; may be shared between threads.
class Engine {
 public:
  // `pack` must outlive the engine.
  explicit Engine(const Pack& pack);

  // With a pack that was compiled before; see image.h. `program` must outlive the engine.
  explicit Engine(const Program& program);
  ~Engine();
  Engine(Engine&&) noexcept;

  const Pack& pack() const;

  // The whole assessment, with the reasons of each finding.
  // REQUIRES (all below): response.answers.size() == pack.questions.size(), every answer valid.
  Assessment assess(const Response& response) const;

  // Fills the questions that hold an earlier result: what has become of the scores since `scores`,
  // one for each scale in thousandths, and `weeks`, how long ago that was. What is not known stays
  // as it is.
  void compare(Response& response, const std::vector<std::optional<std::int64_t>>& scores,
               std::optional<std::int64_t> weeks) const;

  // The triage of assess(response), without the cost of the rest.
  Triage triage(const Response& response) const;

  // The questions that a person can be asked now, in the pack's order: those that apply, can still
  // make a difference, have no answer and are not `passed` (skipped by the person; one flag for
  // each question). While the plan policy is stricter than gentle, self-tests are left out, unless
  // the policy comes only from undecided signs that no other question can decide. In an emergency
  // there is nothing to ask.
  Indices open_questions(const Response& response, const std::vector<bool>& passed,
                         Scope scope = Scope::anything) const;

  // The first of them; nullopt: the interview is over.
  std::optional<Index> next_question(const Response& response, const std::vector<bool>& passed,
                                     Scope scope = Scope::anything) const;

  // One flag for each question: whether its answer alone can matter much, whatever the others are.
  // This is so where a warning sign, a contraindication, the choice of activities or the time for
  // them reads it, or where its points alone lift a contributor to the least score that the plan
  // serves. Other questions only add to what is known, or open the way to questions that a person
  // may choose. In a pack without a plan, every question is weighty.
  std::vector<bool> weighty_questions() const;

  // For each question, the truth of its enableWhen condition for these answers.
  std::vector<Truth> applicability(const Response& response) const;

  // The truth of a condition for these answers. REQUIRES: the condition was parsed with the names
  // of this pack.
  Truth truth(const Condition& condition, const Response& response) const;

  // The value of one condition or expression, in words: "true", "false", "unknown", a number, an
  // option id in quotes, a list of them, or "not applicable".
  std::string evaluate(const Condition& condition, const Response& response) const;

 private:
  friend class BlockEngine;

  class Asked;

  std::unique_ptr<const Program> own_;  // null: it was compiled before
  const Program* program_;
  std::unique_ptr<Asked> asked_;
};

// Assesses streams of records, up to 64 at a time. Each thread needs an object of its own. After
// the first block, running allocates no memory.
class BlockEngine {
 public:
  // `engine` and its pack must outlive this.
  explicit BlockEngine(const Engine& engine);
  ~BlockEngine();

  // REQUIRES: block.columns.size() == pack.questions.size(), every answer valid. `block` must stay
  // as it is while its summaries are read.
  void run(const RecordBlock& block);

  // The short form of what assess would give for the record in `lane`, which is below block.count.
  // Valid until the next call.
  const Summary& summary(std::size_t lane);

  // The truth of the question's enableWhen condition for the record in `lane`.
  Truth applies(Index question, std::size_t lane) const;

 private:
  std::unique_ptr<Summarizer> summarizer_;
};

// The answers of the worked examples (cases) from the index `from` on, as many as a block holds.
RecordBlock block_of_cases(const Pack& pack, std::size_t from);

// A rule or an activity that no worked example (case) of the pack tries.
struct Gap {
  enum class Kind {
    sign_fires,         // no case in which the warning sign is true
    sign_near_miss,     // none in which it is false because of an answer
    tier_fires,         // no case in which this tier of the contributor counts
    tier_near_miss,     // none in which it is false because of an answer
    reason_withholds,   // no case in which the contraindication withholds an activity
    reason_near_miss,   // none in which it is false because of an answer
    activity_given,     // no case whose plan names the activity
    activity_withheld,  // it has contraindications, and no case names it as withheld
  };
  Kind kind = Kind::sign_fires;
  Index index = 0;     // of the sign, contributor, contraindication or activity
  Location where;      // of it, or of the tier
  std::string detail;  // the tier's condition
};

// What the cases leave untried: every rule needs a case where it fires and a near miss, every
// activity one where it is chosen and, if it has contraindications, one where it is withheld. In
// the pack's order.
std::vector<Gap> find_gaps(const Engine& engine);

}  // namespace lumbago
