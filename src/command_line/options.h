// From argv to an Invocation, or what is wrong with it. The only home of CLI11.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "command_line/invocation.h"
#include "messages/catalogue.h"

namespace lumbago {

// One message a fault, none sanitised; never empty.
struct UsageError {
  std::vector<std::string> messages;
  Command command = Command::assess;  // whose help says more
  bool whole_program = true;          // more is in the help of the program, not of one command
  bool operator==(const UsageError&) const = default;
};

// `arguments` without the program's name. Files and the environment are not looked at.
Result<Invocation, UsageError> parse_command_line(const Words& words,
                                                  const std::vector<std::string>& arguments);

// The language that --lang asks for, before the rest is understood, so that what is wrong with it
// can be said in that language. nullopt: none, or one that the program does not have.
std::optional<Language> wanted_language(const std::vector<std::string>& arguments);

// "--lang takes one of en, es, de; not 'fr'", with the nearest of them; `name` is who takes it.
std::string unknown_language(const Words& words, const std::string& name, const std::string& tag);

}  // namespace lumbago
