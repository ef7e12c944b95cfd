// What `show` finds by less than a whole name.
#include <algorithm>
#include <array>

#include "base/text.h"
#include "inspect/inspect.h"
#include "rules/entries.h"
#include "rules/json_values.h"
#include "wording/phrases.h"

namespace lumbago {
namespace {

// A section that is listed, and how its kind is called in words.
struct Listed {
  Section section;
  std::string_view name;
  Message title;
};
constexpr std::array<Listed, 10> listed{{
    {Section::triage, "signs", Message::show_kind_signs},
    {Section::contributors, "contributors", Message::show_kind_contributors},
    {Section::contraindications, "contraindications", Message::show_kind_reasons},
    {Section::questions, "questions", Message::show_kind_questions},
    {Section::groups, "groups", Message::show_kind_groups},
    {Section::scales, "scales", Message::show_kind_scales},
    {Section::tables, "tables", Message::show_kind_tables},
    {Section::derived, "derived", Message::show_kind_derived},
    {Section::regions, "regions", Message::show_kind_regions},
    {Section::references, "references", Message::show_kind_references},
}};

// As they are typed, in the order of ActivityKind.
constexpr std::array<std::string_view, 8> moves{"stretches", "strength", "aerobic", "breaks",
                                                "hydration", "massage",  "comfort", "advice"};
static_assert(moves.size() == Spelling<ActivityKind>::words.size());

std::string title_of(const Pack& pack, Entity entity) {
  std::string title;
  visit_entry(pack, entity, [&](const auto& entry) { title = title_of(entry); });
  return title;
}

std::vector<Entity> moves_of(const Pack& pack, ActivityKind kind) {
  std::vector<Entity> entries;
  for (Index i = 0; i < pack.activities.size(); ++i)
    if (pack.activities[i].kind == kind) entries.push_back({Section::activities, i});
  return entries;
}

std::vector<Entity> all_of(const Pack& pack, Section section) {
  std::vector<Entity> entries;
  for_each_section(pack, [&](Section one, const auto& list) {
    if (one != section) return;
    for (Index i = 0; i < list.size(); ++i) entries.push_back({section, i});
  });
  return entries;
}

// What stands between blanks, underscores and marks, in small letters.
std::vector<std::string> words_in(std::string_view text) {
  constexpr std::string_view between = " _-,;:.?!()/\"'[]";
  const std::string small = lower_case(text);
  std::vector<std::string> words;
  for (std::size_t start = 0; start < small.size();) {
    const std::size_t end = std::min(small.find_first_of(between, start), small.size());
    if (end > start) words.push_back(small.substr(start, end - start));
    start = end + 1;
  }
  return words;
}

bool matches(const std::vector<std::string>& wanted, const std::string& name,
             const std::string& title) {
  const std::vector<std::string> words = words_in(title);
  return std::all_of(wanted.begin(), wanted.end(), [&](const std::string& one) {
    return name.find(one) != std::string::npos ||
           std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return word.starts_with(one); });
  });
}

// A plural by its first letters: "stretch" of "stretches", "sign" of "signs".
bool is_kind(const KindOfEntry& kind, std::string_view name) {
  const std::string small = lower_case(name);
  return same_word(kind.title, name) || kind.name == small || kind.name == small + "s" ||
         kind.name == small + "es";
}

}  // namespace

std::vector<KindOfEntry> kinds_of_entries(const Pack& pack, const Words& words) {
  std::vector<KindOfEntry> kinds;
  const auto add = [&](std::string_view name, std::string_view title, std::vector<Entity> entries) {
    if (!entries.empty())
      kinds.push_back({std::string(name), std::string(title), std::move(entries)});
  };
  for (std::size_t i = 0; i < moves.size(); ++i) {
    const auto kind = static_cast<ActivityKind>(i);
    add(moves[i], said(words, kind), moves_of(pack, kind));
  }
  for (const Listed& one : listed) add(one.name, words.text(one.title), all_of(pack, one.section));
  return kinds;
}

std::optional<KindOfEntry> find_kind(const Pack& pack, std::string_view name, const Words& words) {
  for (KindOfEntry& kind : kinds_of_entries(pack, words))
    if (is_kind(kind, name)) return std::move(kind);
  const KindOfEntry every_move{"activities", std::string(words.text(Message::show_kind_moves)),
                               all_of(pack, Section::activities)};
  if (is_kind(every_move, name)) return every_move;
  return std::nullopt;
}

std::vector<Entity> find_entries(const Pack& pack, std::string_view text) {
  const std::vector<std::string> wanted = words_in(text);
  std::vector<Entity> found;
  if (wanted.empty()) return found;
  const auto look = [&](Section section) {
    for (const Entity entity : all_of(pack, section))
      if (matches(wanted, lower_case(name_of(pack, entity)), title_of(pack, entity)))
        found.push_back(entity);
  };
  look(Section::activities);
  for (const Listed& one : listed)
    if (one.section != Section::references) look(one.section);
  return found;
}

Document tell_kinds(const Pack& pack, const Words& words) {
  Document document;
  document.heading(1, pack.info.title);
  document.paragraph(std::string(words.text(Message::show_how)));
  List list;
  for (const KindOfEntry& kind : kinds_of_entries(pack, words))
    list.items.push_back({{words.say<Message::lead_in>(kind.name),
                           words.say<Message::show_count>(kind.title, kind.entries.size())},
                          {}});
  document.blocks.emplace_back(std::move(list));
  return document;
}

Document tell_entries(const Pack& pack, const std::string& heading,
                      const std::vector<Entity>& entries, const Words& words) {
  Document document;
  document.heading(1, heading);
  List list;
  for (const Entity entity : entries) {
    const std::string title = title_of(pack, entity);
    const std::string& name = name_of(pack, entity);
    list.items.push_back({{title.empty() ? name : words.say<Message::lead_in>(name), title}, {}});
  }
  document.blocks.emplace_back(std::move(list));
  return document;
}

std::string entries_json(const Pack& pack, const std::vector<Entity>& entries) {
  return json_document("lumbago.entries/1", [&](JsonWriter& json) {
    json.list("entries", entries, [&](Entity entity) {
      json.object([&] {
        json.fields("kind", words_of(entity.section).kind, "id", name_of(pack, entity), "title",
                    title_of(pack, entity));
      });
    });
  });
}

}  // namespace lumbago
