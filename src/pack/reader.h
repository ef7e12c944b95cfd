// The door of pack/: YAML files in, a valid Pack out, or everything that is wrong with them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/pack.h"

namespace lumbago {

// Reads a pack from one YAML file, or from every *.yaml below a directory (in bytewise order of
// their relative paths). Errors carry file:line:column and the source line; all are reported.
// With the `language` (a primary tag: "de") of one of its text files, text.<language>.yaml, the
// texts are in that language and all else is the same; otherwise they are the pack's own. Text
// files of other languages are not looked into.
Result<Pack> read_pack(const std::string& path, const std::string& language = {});

// The pack with its own texts, then in each language of its text files. Never empty.
Result<std::vector<Pack>> read_translations(const std::string& path);

// The pack that was compiled into the program. Made once, on first use; never fails.
const Pack& builtin_pack();

// The same without its cases, for those who only ask it: made in half the time.
const Pack& builtin_rules();

// The pack with texts in another language; nullopt: it has none. Made anew each time; without its
// cases in half the time.
std::optional<Pack> builtin_pack_in(std::string_view language, bool with_cases = true);

// Parses one condition against the names of `pack`, as `when:` would. `name` stands for the file.
Result<Condition> parse_condition(const Pack& pack, std::string_view source,
                                  const std::string& name);

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

// By kind; slots and picks together.
std::vector<Idle> find_idle(const Pack& pack);

// Every comparison inside a condition of `pack` that reads more than one question and a literal, as
// a condition of its own: the comparison as it was written, at the place of the whole condition.
std::vector<Condition> computed_comparisons(const Pack& pack);

}  // namespace lumbago
