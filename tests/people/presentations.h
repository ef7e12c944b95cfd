// People as they come to a doctor, each told in plain sentences, with the level that a careful
// doctor would give, and what the pack gives them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "model/level.h"
#include "model/pack.h"
#include "model/response.h"

namespace lumbago::people {

// How plainly a serious illness shows, or that it only seems to.
enum class Presentation { typical, early, subtle, look_alike };

struct Person {
  std::string id, group;
  Presentation presentation = Presentation::typical;
  Response answers;
  Level level = Level::self_care;  // the doctor's
  std::string accepted;            // why a higher level is accepted; empty: it is not
};

// The people of every *.yaml directly in `directory`, in bytewise order of the files. A file holds
// `group` and `people`, and may hold `accepted`; one of them holds `baseline`, the answers that
// each person's own are put over. Errors, all at once: what read_yaml and read_answers refuse,
// "unknown-key", "missing-key", "wrong-type", "unknown-word", "unknown-reference", "duplicate-id",
// "empty".
Result<std::vector<Person>> read_people(const Pack& pack, const std::string& directory);

std::string_view word(Presentation presentation);

}  // namespace lumbago::people
