// What one entry of a diary is, in words.
#include <algorithm>

#include "journal/history.h"
#include "rules/entries.h"
#include "rules/scale_items.h"
#include "wording/phrases.h"

namespace lumbago {
namespace {

// The id itself where the pack no longer has the entry.
template <class Entry>
std::string title_in(const std::vector<Entry>& entries, const std::string& id) {
  const auto index = find_id(entries, id);
  return index ? entries[*index].title : id;
}

std::int64_t count_of(const SavedSession& session, MoveOutcome outcome) {
  return std::count_if(session.moves.begin(), session.moves.end(),
                       [&](const SavedMove& move) { return move.outcome == outcome; });
}

std::string level_title(const Pack& pack, Level level) {
  return pack.info.levels[static_cast<std::size_t>(level)].title;
}

// What an entry is, by its kind.
struct LineOf {
  const Pack& pack;
  const Words& words;

  std::string operator()(const SavedAssessment& found) const {
    const std::string text = words.say<Message::entry_assessment>(level_title(pack, found.level));
    return found.answers.empty()
               ? words.say<Message::words_joined>(text, words.text(Message::entry_imported))
               : text;
  }
  std::string operator()(const SavedSession& session) const {
    std::vector<std::string> parts{
        words.count<Message::entry_session>(count_of(session, MoveOutcome::done))};
    if (const std::int64_t skipped = count_of(session, MoveOutcome::skipped); skipped > 0)
      parts.push_back(words.say<Message::entry_skipped>(skipped));
    if (session.pain_before && session.pain_after)
      parts.push_back(words.say<Message::entry_pain>(*session.pain_before, *session.pain_after));
    return series(words, parts);
  }
  std::string operator()(const SavedNote& note) const {
    return words.say<Message::entry_note>(note.text);
  }
  std::string operator()(const SavedWish& wish) const {
    const std::string title = title_in(pack.activities, wish.activity);
    return wish.kind == WishKind::easier ? words.say<Message::entry_easier>(title)
                                         : words.say<Message::entry_swap>(title);
  }
  std::string operator()(const SavedBreak& taken) const {
    return std::string(
        words.text(taken.taken ? Message::entry_break : Message::entry_break_skipped));
  }
};

void add_scores(const SavedAssessment& found, const Pack& pack, const Words& words,
                Document& document) {
  List scales;
  for (const SavedScore& score : found.scales) {
    const auto scale = find_id(pack.scales, score.id);
    const std::int64_t shown = scale ? shown_score(pack.scales[*scale], score.low) : score.low;
    scales.items.push_back(
        {{words.say<Message::lead_in>(title_in(pack.scales, score.id)), words.decimal(shown)}, {}});
  }
  if (!scales.items.empty()) document.blocks.emplace_back(std::move(scales));
  List contributors;
  for (const SavedScore& score : found.contributors) {
    const std::string number = score.low == score.high ? std::to_string(score.low)
                                                       : range_text(words, {score.low, score.high});
    contributors.items.push_back(
        {{words.say<Message::lead_in>(title_in(pack.contributors, score.id)), number}, {}});
  }
  if (contributors.items.empty()) return;
  document.heading(2, std::string(words.text(Message::entry_contributors)));
  document.blocks.emplace_back(std::move(contributors));
}

void add_moves(const SavedSession& session, const Pack& pack, const Words& words,
               Document& document) {
  List moves;
  for (const SavedMove& move : session.moves) {
    Message outcome = Message::move_done;
    if (move.outcome == MoveOutcome::skipped) outcome = Message::move_skipped;
    if (move.outcome == MoveOutcome::stopped) outcome = Message::move_stopped;
    std::string said(words.text(outcome));
    if (move.easier)
      said = words.say<Message::words_joined>(said, words.text(Message::move_easier));
    moves.items.push_back(
        {{words.say<Message::lead_in>(title_in(pack.activities, move.activity)), said}, {}});
  }
  if (!moves.items.empty()) document.blocks.emplace_back(std::move(moves));
}

}  // namespace

std::string entry_line(const Entry& entry, const Pack& pack, const Words& words) {
  return std::visit(LineOf{pack, words}, entry.what);
}

Document tell_entry(const Entry& entry, const Pack& pack, const Words& words) {
  Document document;
  document.heading(1, words.say<Message::history_row>(entry.number, entry.at.day));
  document.paragraph(entry_line(entry, pack, words));
  document.paragraph(words.say<Message::entry_when>(entry.at.utc));
  if (const auto* found = std::get_if<SavedAssessment>(&entry.what)) {
    document.paragraph(
        words.say<Message::entry_pack>(found->pack, found->version, found->sha256.substr(0, 12)));
    add_scores(*found, pack, words, document);
  }
  if (const auto* session = std::get_if<SavedSession>(&entry.what))
    add_moves(*session, pack, words, document);
  return document;
}

}  // namespace lumbago
