// The texts of --help, made from the tables of commands and options.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "messages/catalogue.h"

namespace lumbago {

// Short: how it is used and the options that most people need, on one screen of 24 lines. Long:
// examples and all options.
enum class HelpLength : bool { brief, full };

// The help of a command by its name, or of the program for an empty one. Ends with a newline.
// REQUIRES: `topic` is empty or one of command_names().
std::string help_text(const Words& words, std::string_view topic, std::size_t width,
                      HelpLength length);

}  // namespace lumbago
