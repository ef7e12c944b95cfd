// The entries of a pack that do nothing in it.
#pragma once

#include <string>
#include <vector>

#include "model/pack.h"

namespace lumbago {

// Something in a pack that does nothing there, whatever the answers.
struct Idle {
  enum class Kind {
    question,          // no rule, scale or question that is used reads it: nobody is asked
    table,             // no condition reads it
    derived,           // likewise
    contributor,       // `prior` and points are too few for a score above 0
    contraindication,  // no activity has a tag that it excludes
    activity,          // no slot of the plan picks it
    reference,         // nothing cites it
    slot,              // `id`: its contributor, which is never served
    pick,              // `id`: an activity that a slot never reaches; `other`: the one before it
  };
  Kind kind = Kind::question;
  std::string id;
  std::string other;
  Location where;
};

// Everything idle in the pack, by kind; slots and picks together.
std::vector<Idle> find_idle(const Pack& pack);

}  // namespace lumbago
