// The history as JSON and CSV.
#include <algorithm>
#include <array>

#include "base/csv.h"
#include "base/json_writer.h"
#include "base/number.h"
#include "journal/history.h"

namespace lumbago {
namespace {

constexpr std::array<std::string_view, 5> kinds{"assessment", "session", "note", "wish", "break"};

std::string_view kind_of(const Entry& entry) { return kinds[entry.what.index()]; }

// The members of an entry by its kind.
struct MembersOf {
  JsonWriter& json;
  bool whole;  // with answers and plan

  void operator()(const SavedAssessment& found) const {
    json.object("pack", [&] {
      json.fields("id", found.pack, "version", found.version, "sha256", found.sha256);
    });
    json.fields("level", found.level, "plan_policy", found.policy);
    json.list("scales", found.scales, [&](const SavedScore& score) {
      json.object([&] { json.fields("id", score.id, "score", Decimal{score.low}); });
    });
    json.list("contributors", found.contributors, [&](const SavedScore& score) {
      json.object([&] { json.fields("id", score.id, "low", score.low, "high", score.high); });
    });
    if (!whole) return;
    json.key("answers");
    found.answers.empty() ? json.null() : json.raw(found.answers);
    json.key("plan");
    found.plan.empty() ? json.null() : json.raw(found.plan);
  }
  void operator()(const SavedSession& session) const {
    json.fields("pain_before", session.pain_before, "pain_after", session.pain_after);
    json.list("moves", session.moves, [&](const SavedMove& move) {
      json.object([&] {
        json.fields("activity", move.activity, "outcome", move.outcome, "seconds", move.seconds,
                    "easier", move.easier);
      });
    });
  }
  void operator()(const SavedNote& note) const { json.field("text", note.text); }
  void operator()(const SavedWish& wish) const {
    json.fields("wish", wish.kind, "activity", wish.activity);
  }
  void operator()(const SavedBreak& taken) const { json.field("taken", taken.taken); }
};

void write_entry(JsonWriter& json, const Entry& entry, bool whole) {
  json.fields("number", entry.number, "at", entry.at.utc, "day", entry.at.day, "kind",
              kind_of(entry));
  std::visit(MembersOf{json, whole}, entry.what);
}

void write_series(JsonWriter& json, const ScoreSeries& series, const Pack& pack) {
  const Scale& scale = pack.scales[series.scale];
  json.object([&] {
    json.fields("id", scale.id, "title", scale.title);
    json.list("points", series.points, [&](const ScorePoint& point) {
      json.object([&] {
        json.fields("entry", point.entry, "day", point.day, "score", Decimal{point.score},
                    "since_before", point.since_before);
      });
    });
    json.field("since_first", series.since_first);
  });
}

std::string number_cell(const std::optional<std::int64_t>& number) {
  return number ? std::to_string(*number) : std::string();
}

void add_assessment(const SavedAssessment& found, const Pack& pack, std::string& line) {
  line += "," + std::string(word(found.level)) + "," + std::string(word(found.policy));
  for (const Scale& scale : pack.scales) {
    const auto score = std::find_if(found.scales.begin(), found.scales.end(),
                                    [&](const SavedScore& one) { return one.id == scale.id; });
    line += "," + (score == found.scales.end() ? "" : format_decimal(score->low));
  }
}

void add_session(const SavedSession* session, std::string& line) {
  if (session == nullptr) {
    line += ",,,";
    return;
  }
  const auto done =
      std::count_if(session->moves.begin(), session->moves.end(),
                    [](const SavedMove& m) { return m.outcome == MoveOutcome::done; });
  line += "," + number_cell(session->pain_before) + "," + number_cell(session->pain_after) + "," +
          std::to_string(done);
}

}  // namespace

std::string history_json(const Diary& diary, const Pack& pack, const std::string& today) {
  const Past past = look_back(diary, pack, today);
  return json_document("lumbago.history/1", [&](JsonWriter& json) {
    json.list("scales", past.scales,
              [&](const ScoreSeries& series) { write_series(json, series, pack); });
    json.list("exercise_days_a_week", past.days_a_week,
              [&](std::int64_t count) { json.integer(count); });
    json.list("entries", diary.entries,
              [&](const Entry& entry) { json.object([&] { write_entry(json, entry, false); }); });
  });
}

std::string entry_json(const Entry& entry) {
  return json_document("lumbago.entry/1",
                       [&](JsonWriter& json) { write_entry(json, entry, true); });
}

std::string history_csv(const Diary& diary, const Pack& pack) {
  std::string text = "number,at,day,kind,level,plan_policy";
  for (const Scale& scale : pack.scales) text += "," + csv_cell(scale.id);
  text += ",pain_before,pain_after,moves_done\n";
  for (const Entry& entry : diary.entries) {
    text += std::to_string(entry.number) + "," + csv_cell(entry.at.utc) + "," +
            csv_cell(entry.at.day) + "," + std::string(kind_of(entry));
    if (const auto* found = std::get_if<SavedAssessment>(&entry.what))
      add_assessment(*found, pack, text);
    else
      text += std::string(2 + pack.scales.size(), ',');
    add_session(std::get_if<SavedSession>(&entry.what), text);
    text += "\n";
  }
  return text;
}

}  // namespace lumbago
