#include "journal/diary.h"

#include <algorithm>

namespace lumbago {

namespace {

template <class Fits>
const Entry* last_that(const std::vector<Entry>& entries, Fits fits) {
  for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
    const auto* assessment = std::get_if<SavedAssessment>(&entry->what);
    if (assessment != nullptr && fits(*assessment)) return &*entry;
  }
  return nullptr;
}

}  // namespace

const Entry* Diary::last_assessment(std::string_view pack) const {
  return last_that(entries, [&](const SavedAssessment& one) { return one.pack == pack; });
}

const Entry* Diary::last_with_answers(std::string_view pack) const {
  return last_that(entries, [&](const SavedAssessment& one) {
    return one.pack == pack && !one.answers.empty();
  });
}

const Entry* Diary::last_added() const {
  const auto last =
      std::max_element(entries.begin(), entries.end(),
                       [](const Entry& a, const Entry& b) { return a.number < b.number; });
  return last == entries.end() ? nullptr : &*last;
}

std::vector<std::string> Diary::wished(WishKind kind) const {
  std::vector<std::string> activities;
  for (const Entry& entry : entries) {
    const auto* wish = std::get_if<SavedWish>(&entry.what);
    if (wish == nullptr || wish->kind != kind) continue;
    if (std::find(activities.begin(), activities.end(), wish->activity) == activities.end())
      activities.push_back(wish->activity);
  }
  return activities;
}

const Entry* Diary::find(std::int64_t number) const {
  for (const Entry& entry : entries)
    if (entry.number == number) return &entry;
  return nullptr;
}

}  // namespace lumbago
