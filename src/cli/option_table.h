// The commands and options of the program, as data: the parser, the help and every "did you mean"
// read these tables.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "cli/invocation.h"
#include "messages/catalogue.h"

namespace lumbago {

struct CommandSpec {
  Command command;
  std::string_view name;     // as typed: "pack check"
  std::string_view operand;  // "ID"; "[PATH]" where it may be left out; empty: none
  Message summary;
  std::vector<Format> formats;  // the first is the default; empty: has no --format
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
  explain,
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
  drawings,
  budget,
  strict,
  jobs,
  full,
  first_line,
  quiet,
  help,
  version,
  count_
};

inline constexpr std::size_t option_count = static_cast<std::size_t>(OptionId::count_);

struct OptionSpec {
  OptionId id;
  char letter;             // '\0': none
  std::string_view name;   // without the dashes
  std::string_view value;  // what its value is called; empty: a flag
  Message summary;
  std::uint16_t taken_by;  // a set of commands; see takes()
};

// In the order of the help and of OptionId.
extern const std::array<OptionSpec, option_count> options;

inline const OptionSpec& spec_of(OptionId id) { return options[static_cast<std::size_t>(id)]; }

// True if `command` accepts `option`.
bool takes(Command command, const OptionSpec& option);

// The name of a format as it is typed: "json-schema".
std::string_view format_name(Format format);

// "assess", "pack check"...: what may stand as a command.
std::vector<std::string> command_names();

}  // namespace lumbago
