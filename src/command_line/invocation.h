// What the command line asks for, as plain data.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "messages/language.h"
#include "print/print.h"

namespace lumbago {

// First what asks a person or tells one something, then what looks at packs (cli/context.cpp).
enum class Command : std::uint8_t {
  assess,
  exercise,
  today,
  plan,
  plan_swap,
  breaks,
  history,
  history_show,
  history_note,
  history_undo,
  history_delete,
  history_import,
  batch,
  questions,
  show,
  eval,
  pack_check,
  pack_prove,
  pack_diff,
  pack_show,
  pack_new,
  pack_cover,
  pack_doc,
  pack_graph,
  pack_schema,
  completion,
  help,
  version
};

enum class ColourWhen : std::uint8_t { automatic, always, never };
template <>
struct Spelling<ColourWhen> {
  static constexpr std::array<std::string_view, 3> words{"auto", "always", "never"};
};

// Whom a report is for.
enum class Reader : std::uint8_t { person, clinician };
template <>
struct Spelling<Reader> {
  static constexpr std::array<std::string_view, 2> words{"person", "clinician"};
};

struct Invocation {
  Command command = Command::assess;
  std::string operand;         // the ID, EXPR, PATH, OLD or COMMAND; empty: none
  std::string second_operand;  // NEW; empty: none

  std::optional<std::string> pack;      // --pack
  std::optional<std::string> answers;   // --answers
  std::optional<std::string> previous;  // --previous
  std::optional<std::string> output;    // --output
  std::optional<std::string> on;        // --on, a day
  std::optional<std::string> say;       // --say
  std::optional<std::string> around;    // --around
  std::optional<std::string> region;    // --region, in capitals
  std::optional<Language> language;     // --lang
  Format format = Format::text;
  ColourWhen colour = ColourWhen::automatic;
  std::optional<std::chrono::sys_days> start;  // --start
  std::optional<std::chrono::minutes> at;      // --at, since midnight
  Reader reader = Reader::person;              // --for
  std::optional<std::int64_t> every;           // --every, in seconds
  std::optional<int> budget;                   // --budget
  std::optional<int> seconds;                  // --seconds
  int jobs = 1;                                // --jobs
  std::int64_t first_line = 1;                 // --first-line
  std::optional<int> width;
  bool accessible = false;
  bool all = false;
  bool animate = false;
  bool brief = false;
  bool details = false;
  bool drawings = false;
  bool exit_code = false;
  bool explain = false;
  bool force = false;
  bool full = false;
  bool journal = false;
  bool no_motion = false;
  bool no_pager = false;
  bool no_save = false;
  bool quick = false;
  bool quiet = false;
  bool require_complete = false;
  bool resume = false;
  bool short_help = false;  // -h rather than --help
  bool strict = false;
  bool watch = false;

  bool operator==(const Invocation&) const = default;
};

}  // namespace lumbago
