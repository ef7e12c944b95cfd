// Small changes to the rules of a pack, such as a slip of an author would make.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "model/pack.h"

namespace lumbago::mutation {

struct Mutant {
  std::string kind;  // "sign dropped"
  std::string what;  // of which rule, and how
  std::function<void(Pack&)> change;
  bool refused = false;  // the reader of packs would not let it through
};

// Every change to one rule of `pack`, one at a time.
std::vector<Mutant> all_mutants(const Pack& pack);

}  // namespace lumbago::mutation
