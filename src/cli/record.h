// What commands have to do with the journal: an assessment that is saved, the last one to compare
// with, and the plan that was made of it.
#pragma once

#include <cstdint>
#include <optional>

#include "cli/context.h"
#include "engine/engine.h"
#include "journal/journal.h"
#include "model/assessment.h"

namespace lumbago {

// The journal of this person; says so where there is no place for one.
Result<Journal, Exit> find_journal(const Context& context);

// The journal's content, or the exit after its faults have been said.
Result<Diary, Exit> read_diary(const Journal& journal);

// Gives `response` the scores of the last assessment by this pack, unless it has earlier ones, and
// the wishes that the diary holds.
void recall(const Diary& diary, const Pack& pack, Response& response);

// Fills what the pack keeps of an earlier result in its questions: by --previous, whose age is not
// known, or else by the journal: the newest assessment of six weeks ago and longer, which is when
// progress can be told, or the newest of all.
void compare(const Context& context, const Engine& engine, const Diary& diary, Response& response);

// Saves an assessment, and says under which number. False, after saying why, if that fails.
bool save_assessment(const Context& context, const Journal& journal, const PackInUse& pack,
                     const Response& response, const Assessment& assessment);

// The answers of a saved assessment. Those of another version of the pack are read as far as its
// questions are the same. REQUIRES: the entry is an assessment with answers.
Result<Response> read_saved_answers(const Context& context, const Pack& pack, const Entry& entry);

// The plan of the last assessment that can be made again, as the pack and the wishes make it now.
struct SavedPlan {
  std::int64_t entry = 0;
  Moment made;
  Response response;
  Assessment assessment;
};

// The error says why there is none: Exit::failed; Exit::bad_answers where the answers no longer fit
// the pack.
Result<SavedPlan, Exit> load_plan(const Context& context, const Pack& pack, const Diary& diary);

// All of that at once, for commands that need a plan.
struct Present {
  Journal journal;
  Diary diary;
  SavedPlan plan;
};
Result<Present, Exit> load_present(const Context& context, const Pack& pack);

// The plan with an activity set aside: the item that takes its place; nullopt: none does.
std::optional<PlanItem> item_instead(const Pack& pack, const SavedPlan& plan, Index activity);

}  // namespace lumbago
