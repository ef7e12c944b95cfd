#include "cli/record.h"

#include <algorithm>
#include <utility>

#include "base/day.h"
#include "base/diagnostic.h"
#include "base/streams.h"
#include "cli/clock.h"
#include "engine/engine.h"
#include "export/export.h"
#include "response/answers.h"
#include "rules/entries.h"

namespace lumbago {
namespace {

constexpr std::int64_t days_a_week = 7;
constexpr std::int64_t weeks_to_progress = 6;

// The activities of these ids that the pack has.
Indices indices_of(const Pack& pack, const std::vector<std::string>& ids) {
  Indices found;
  for (Index i = 0; i < pack.activities.size(); ++i)
    if (std::find(ids.begin(), ids.end(), pack.activities[i].id) != ids.end()) found.push_back(i);
  return found;
}

std::vector<std::optional<std::int64_t>> scores_of(const Pack& pack, const SavedAssessment& from) {
  std::vector<std::optional<std::int64_t>> scores(pack.scales.size());
  for (const SavedScore& score : from.scales)
    if (const auto scale = find_id(pack.scales, score.id)) scores[*scale] = score.low;
  return scores;
}

SavedAssessment to_save(const Context& context, const PackInUse& in_use, const Response& response,
                        const Assessment& assessment) {
  const Pack& pack = in_use.pack();
  SavedAssessment saved;
  saved.pack = pack.info.id;
  saved.version = pack.info.version;
  saved.sha256 = pack.sha256;
  saved.level = assessment.triage.level;
  saved.policy = assessment.triage.policy;
  saved.answers = write_answers(pack, response, JsonWriter::Layout::compact);
  saved.plan = plan_json(pack, response, assessment, style_of(context, in_use));
  for (const ScaleFinding& found : assessment.scales)
    if (found.score)
      saved.scales.push_back({pack.scales[found.scale].id, *found.score, *found.score});
  for (const ContributorFinding& found : assessment.contributors)
    saved.contributors.push_back({pack.contributors[found.contributor].id, found.low, found.high});
  return saved;
}

}  // namespace

Result<Journal, Exit> find_journal(const Context& context) {
  if (std::optional<Journal> journal = Journal::find(context.environment, context.words))
    return std::move(*journal);
  complain(context.words.text(Message::journal_no_place));
  return Exit::failed;
}

Result<Diary, Exit> read_diary(const Journal& journal) {
  return or_refuse(journal.read(), Exit::failed);
}

void recall(const Diary& diary, const Pack& pack, Response& response) {
  const Entry* last = diary.last_assessment(pack.info.id);
  if (last != nullptr && response.previous.empty())
    response.previous = scores_of(pack, std::get<SavedAssessment>(last->what));
  response.set_aside = indices_of(pack, diary.wished(WishKind::swap));
  response.easier = indices_of(pack, diary.wished(WishKind::easier));
}

void compare(const Context& context, const Engine& engine, const Diary& diary, Response& response) {
  const Pack& pack = engine.pack();
  if (response.previous.empty()) return;
  if (context.invocation.previous) return engine.compare(response, response.previous, std::nullopt);
  const Result<Moment, Exit> now = read_clock(context);
  if (!now) return;
  const auto weeks_since = [&](const Entry& entry) {
    return (*day_number(now->day) - day_number(entry.at.day).value_or(0)) / days_a_week;
  };
  const Entry* with = diary.last_assessment(pack.info.id);
  for (const Entry& entry : diary.entries) {
    const auto* saved = std::get_if<SavedAssessment>(&entry.what);
    if (saved != nullptr && saved->pack == pack.info.id && weeks_since(entry) >= weeks_to_progress)
      with = &entry;
  }
  engine.compare(response, scores_of(pack, std::get<SavedAssessment>(with->what)),
                 weeks_since(*with));
}

bool save_assessment(const Context& context, const Journal& journal, const PackInUse& pack,
                     const Response& response, const Assessment& assessment) {
  const Result<Moment, Exit> now = read_clock(context);
  if (!now) return false;
  const Result<std::int64_t> number =
      journal.add(*now, to_save(context, pack, response, assessment));
  if (!number) {
    print_error(to_text(number.error()));
    complain(context.words.text(Message::journal_not_saved));
    return false;
  }
  remark(context, context.words.say<Message::journal_saved>(*number));
  return true;
}

Result<Present, Exit> load_present(const Context& context, const Pack& pack) {
  Result<Journal, Exit> journal = find_journal(context);
  if (!journal) return journal.error();
  Result<Diary, Exit> diary = read_diary(*journal);
  if (!diary) return diary.error();
  Result<SavedPlan, Exit> plan = load_plan(context, pack, *diary);
  if (!plan) return plan.error();
  return Present{std::move(*journal), std::move(*diary), std::move(*plan)};
}

std::optional<PlanItem> item_instead(const Pack& pack, const SavedPlan& plan, Index activity) {
  Response response = plan.response;
  response.set_aside.push_back(activity);
  const Plan after = Engine(pack).assess(response).plan;
  const std::vector<PlanItem>& before = plan.assessment.plan.items;
  for (const PlanItem& item : after.items)
    if (std::none_of(before.begin(), before.end(),
                     [&](const PlanItem& known) { return known.activity == item.activity; }))
      return item;
  return std::nullopt;
}

Result<Response> read_saved_answers(const Context& context, const Pack& pack, const Entry& entry) {
  const auto& saved = std::get<SavedAssessment>(entry.what);
  // Answers of another version of the pack are read as far as its questions are the same.
  std::string answers = saved.answers;
  const std::string mark = "\"$pack\":\"" + saved.pack + "@" + saved.version + "\"";
  if (const std::size_t at = answers.find(mark); at != std::string::npos)
    answers.replace(at, mark.size(), "\"$pack\":\"" + saved.pack + "\"");
  return read_answers(pack, answers, context.words.say<Message::journal_entry_name>(entry.number),
                      context.words);
}

Result<SavedPlan, Exit> load_plan(const Context& context, const Pack& pack, const Diary& diary) {
  const Entry* last = diary.last_with_answers(pack.info.id);
  if (last == nullptr) {
    complain(context.words.text(Message::plan_nothing_saved));
    return Exit::failed;
  }
  const auto& saved = std::get<SavedAssessment>(last->what);
  if (saved.sha256 != pack.sha256)
    remark(context,
           context.words.say<Message::plan_pack_changed>(saved.version, pack.info.version));
  Result<Response> response = read_saved_answers(context, pack, *last);
  if (!response) {
    const Exit exit = refuse(response.error(), Exit::bad_answers);
    complain(context.words.text(Message::plan_answers_no_longer_fit));
    return exit;
  }
  recall(diary, pack, *response);
  response->previous.clear();
  Assessment assessment = Engine(pack).assess(*response);
  return SavedPlan{last->number, last->at, std::move(*response), std::move(assessment)};
}

}  // namespace lumbago
