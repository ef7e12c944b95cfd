#include "audit/pack_faults.h"

#include <algorithm>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "audit/cases.h"
#include "audit/idle.h"
#include "pack/reader.h"

namespace lumbago {
namespace {

// One fault a difference, at the case's own place.
Diagnostics failing_cases(const Words& words, const Engine& engine) {
  const Pack& pack = engine.pack();
  Diagnostics faults;
  for (const CaseFailure& failure : run_cases(engine)) {
    const Case& example = pack.cases[failure.index];
    for (const std::string& difference : failure.differences)
      faults.push_back(fault_at(pack, example.where, Severity::error, "case-fails",
                                words.say<Message::check_case_fails>(example.id, difference)));
  }
  return faults;
}

std::string gap_text(const Words& words, const Pack& pack, const Gap& gap) {
  switch (gap.kind) {
    case Gap::Kind::sign_fires:
      return words.say<Message::check_sign_fires>(pack.triage[gap.index].id);
    case Gap::Kind::sign_near_miss:
      return words.say<Message::check_sign_near_miss>(pack.triage[gap.index].id);
    case Gap::Kind::tier_fires:
      return words.say<Message::check_tier_fires>(pack.contributors[gap.index].id, gap.detail);
    case Gap::Kind::tier_near_miss:
      return words.say<Message::check_tier_near_miss>(pack.contributors[gap.index].id, gap.detail);
    case Gap::Kind::reason_withholds:
      return words.say<Message::check_reason_withholds>(pack.contraindications[gap.index].id);
    case Gap::Kind::reason_near_miss:
      return words.say<Message::check_reason_near_miss>(pack.contraindications[gap.index].id);
    case Gap::Kind::activity_given:
      return words.say<Message::check_activity_given>(pack.activities[gap.index].id);
    case Gap::Kind::activity_withheld:
      break;
  }
  return words.say<Message::check_activity_withheld>(pack.activities[gap.index].id);
}

// What the cases leave untried; one fault for the whole of a pack that has none.
Diagnostics gap_faults(const Words& words, const Pack& pack, const std::vector<Gap>& found) {
  Diagnostics gaps;
  if (pack.cases.empty()) {
    gaps.push_back(fault_at(pack, {}, Severity::error, "no-case",
                            words.say<Message::check_no_cases>(pack.info.id)));
    return gaps;
  }
  for (const Gap& gap : found)
    gaps.push_back(
        fault_at(pack, gap.where, Severity::error, "no-case", gap_text(words, pack, gap)));
  return gaps;
}

Diagnostic idle_fault(const Words& words, const Pack& pack, const Idle& idle) {
  const auto at = [&](Severity severity, const char* code, std::string message) {
    return fault_at(pack, idle.where, severity, code, std::move(message));
  };
  switch (idle.kind) {
    case Idle::Kind::question:
      return at(Severity::warning, "unused", words.say<Message::check_idle_question>(idle.id));
    case Idle::Kind::table:
      return at(Severity::warning, "unused", words.say<Message::check_idle_table>(idle.id));
    case Idle::Kind::derived:
      return at(Severity::warning, "unused", words.say<Message::check_idle_derived>(idle.id));
    case Idle::Kind::reference:
      return at(Severity::warning, "unused", words.say<Message::check_idle_reference>(idle.id));
    case Idle::Kind::contributor:
      return at(Severity::error, "never-scores",
                words.say<Message::check_idle_contributor>(idle.id));
    case Idle::Kind::contraindication:
      return at(Severity::error, "never-withholds",
                words.say<Message::check_idle_contraindication>(idle.id));
    case Idle::Kind::activity:
      return at(Severity::error, "never-given", words.say<Message::check_idle_activity>(idle.id));
    case Idle::Kind::slot:
      return at(Severity::error, "never-filled", words.say<Message::check_idle_slot>(idle.id));
    case Idle::Kind::pick:
      break;
  }
  return at(Severity::error, "never-reached",
            words.say<Message::check_idle_pick>(idle.id, idle.other));
}

// Of what was translated from texts that have changed since.
Diagnostics stale_texts(const Words& words, const Pack& translated) {
  Diagnostics faults;
  for (const SourceMark& mark : translated.info.translation->changed)
    faults.push_back(fault_at(translated, mark.where, Severity::warning, "stale",
                              words.say<Message::check_stale>(mark.name, mark.source)));
  return faults;
}

using Place = std::tuple<std::string, int, int>;
Place place_of(const Diagnostic& fault) { return {fault.file, fault.line, fault.column}; }

// Appends the faults at places where no error is known yet: that a rule has no case, for example,
// is no news where it can never be true.
void append_news(Diagnostics& known, Diagnostics faults) {
  std::set<Place> places;
  for (const Diagnostic& fault : known)
    if (fault.severity == Severity::error) places.insert(place_of(fault));
  for (Diagnostic& fault : faults)
    if (!places.contains(place_of(fault))) known.push_back(std::move(fault));
}

}  // namespace

Diagnostic fault_at(const Pack& pack, Location where, Severity severity, std::string code,
                    std::string message) {
  Diagnostic fault;
  fault.severity = severity;
  fault.code = std::move(code);
  fault.message = std::move(message);
  fault.file = pack.files.empty() ? std::string() : pack.files[where.file];
  fault.line = static_cast<int>(where.line);
  fault.column = static_cast<int>(where.column);
  return fault;
}

Diagnostics pack_faults(const Words& words, const Engine& engine,
                        const std::vector<Pack>& translated, const TellProgress& progress) {
  Diagnostics faults = failing_cases(words, engine);
  const bool cases_hold = faults.empty();
  const std::vector<Gap> gaps = find_gaps(engine);
  for (const Idle& idle : find_idle(engine.pack()))
    faults.push_back(idle_fault(words, engine.pack(), idle));
  append_news(faults, gate_faults(words, engine.pack()));
  append_news(faults, dead_rules(words, engine, gaps, cases_hold, progress));
  append_news(faults, gap_faults(words, engine.pack(), gaps));
  for (const Pack& pack : translated) append_news(faults, stale_texts(words, pack));
  std::stable_sort(faults.begin(), faults.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return place_of(a) < place_of(b);
  });
  return faults;
}

}  // namespace lumbago
