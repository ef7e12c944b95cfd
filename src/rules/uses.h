// Who uses what in a pack: the reverse of every name in it.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "rules/entries.h"

namespace lumbago {

// One entry is named somewhere in the pack.
struct Mention {
  enum class In : std::uint8_t {
    entry,  // in `by`, or in a slot of the plan that serves the contributor `by`
    plan,   // in the plan's own rules: minutes a day, the easier version, a slot for everyone
    story,  // in a claim of the pack's story
  };
  Entity named;
  In in = In::entry;
  Entity by = {};
};

// Calls visit for every name in the pack but those of its letter, which only repeats answers: by
// section and then in the pack's order; the plan and the story come last. The same mention may come
// more than once. What is read through derived values, scales and tables is not followed.
void for_each_mention(const Pack& pack, const std::function<void(const Mention&)>& visit);

// What names an entry, by section and then in the pack's order, each once.
struct Uses {
  std::vector<Entity> by;
  bool in_plan = false;
  bool in_story = false;
};
Uses uses_of(const Pack& pack, Entity entity);

}  // namespace lumbago
