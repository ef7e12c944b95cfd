// The commands and options of the program, as data: the parser, the help and every "did you mean"
// read these tables.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "command_line/invocation.h"
#include "messages/catalogue.h"

namespace lumbago {

struct Example {
  std::string_view line;
  Message says;
};

struct CommandSpec {
  Command command;
  std::string_view name;     // as typed: "pack check"
  std::string_view operand;  // "ID"; "[PATH]" where it may be left out; empty: none
  Message summary;
  std::vector<Format> formats;  // the first is the default; empty: has no --format
  std::array<Example, 2> examples;
};

// In the order of the help.
const std::vector<CommandSpec>& commands();

// REQUIRES: `command` is in commands(), that is, not `version`.
const CommandSpec& spec_of(Command command);

enum class OptionId : std::uint8_t {
  answers,
  previous,
  region,
  quick,
  resume,
  no_save,
  brief,
  details,
  journal,
  explain,
  reader,
  start,
  at,
  exit_code,
  require_complete,
  pack,
  lang,
  format,
  json,
  output,
  force,
  color,
  accessible,
  width,
  no_motion,
  no_pager,
  animate,
  drawings,
  budget,
  seconds,
  strict,
  watch,
  around,
  jobs,
  full,
  first_line,
  all,
  on,
  every,
  say,
  quiet,
  help,
  version,
  count_
};

inline constexpr std::size_t option_count = static_cast<std::size_t>(OptionId::count_);

// Where the value of an option goes as it is; monostate: it has to be understood first.
using OptionTarget =
    std::variant<std::monostate, bool Invocation::*, std::optional<std::string> Invocation::*>;

struct OptionSpec {
  OptionId id;
  char letter;             // '\0': none
  std::string_view name;   // without the dashes
  std::string_view value;  // what its value is called; empty: a flag
  Message summary;
  std::uint32_t taken_by;  // a set of commands; see takes()
  OptionTarget target = {};
};

// True if the short help, -h, names the option.
bool is_common(OptionId option);

// In the order of the help and of OptionId.
extern const std::array<OptionSpec, option_count> options;

inline const OptionSpec& spec_of(OptionId id) { return options[static_cast<std::size_t>(id)]; }

// True if `command` accepts `option`.
bool takes(Command command, const OptionSpec& option);

// "--output", and all the ways to type it: "--output", "-o".
std::string dashed(const OptionSpec& option);
std::vector<std::string> names_of(const OptionSpec& option);

// False: none of the words of a command line is the option, however they are meant.
bool may_be_among(const std::vector<std::string>& words, const OptionSpec& option);

// What the option takes where that is one of a few words, as its `command` takes them; empty: it is
// not.
std::vector<std::string> words_for(OptionId option, Command command);

// What the option does, in one line.
std::string summary_of(const OptionSpec& option, const Words& words);

// "assess", "pack check"...: what may stand as a command.
std::vector<std::string> command_names();

}  // namespace lumbago
