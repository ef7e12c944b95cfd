#include "rules/entries.h"

namespace lumbago {
namespace {

// ASCII letters made small; others stay as they are.
std::string in_small(std::string_view text) {
  std::string small(text);
  for (char& c : small)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return small;
}

// The first entry that `is(section, entry)` is true of.
template <class Is>
std::optional<Entity> find_where(const Pack& pack, Is is) {
  std::optional<Entity> found;
  for_each_section(pack, [&](Section section, const auto& entries) {
    for (std::size_t i = 0; i < entries.size() && !found; ++i)
      if (is(section, entries[i])) found = Entity{section, static_cast<Index>(i)};
  });
  return found;
}

}  // namespace

std::vector<std::string> all_ids(const Pack& pack) {
  std::vector<std::string> ids;
  for_each_section(pack, [&]<class Entry>(Section, const std::vector<Entry>& entries) {
    if constexpr (has_id<Entry>)
      for (const Entry& entry : entries) ids.push_back(entry.id);
  });
  return ids;
}

std::optional<Entity> find_named(const Pack& pack, std::string_view name) {
  const auto called = [&](Section, const auto& entry) { return name_of(entry) == name; };
  if (const auto found = find_where(pack, called)) return found;
  if (name.starts_with('[') && name.ends_with(']')) name = name.substr(1, name.size() - 2);
  const std::string small = in_small(name);
  const auto called_alike = [&](Section, const auto& entry) {
    return in_small(name_of(entry)) == small;
  };
  if (const auto found = find_where(pack, called_alike)) return found;
  for (const Section titled : {Section::activities, Section::contributors, Section::triage}) {
    const auto is_titled = [&](Section section, const auto& entry) {
      return section == titled && in_small(title_of(entry)) == small;
    };
    if (const auto found = find_where(pack, is_titled)) return found;
  }
  return std::nullopt;
}

const std::string& name_of(const Pack& pack, Entity entity) {
  const std::string* name = nullptr;
  visit_entry(pack, entity, [&](const auto& entry) { name = &name_of(entry); });
  return *name;
}

Location where_is(const Pack& pack, Entity entity) {
  Location where;
  visit_entry(pack, entity, [&](const auto& entry) { where = entry.where; });
  return where;
}

}  // namespace lumbago
