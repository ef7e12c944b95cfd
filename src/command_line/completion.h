// Scripts that let a shell complete the command line, made from the tables of commands and options.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "messages/catalogue.h"

namespace lumbago {

enum class Shell : std::uint8_t { bash, zsh, fish };

// "bash", "zsh", "fish", in the order of Shell.
const std::vector<std::string>& shell_names();

// The script for a shell. `ids` are what `show` can be asked for; the summaries of commands and
// options are those of the help. Ends with a newline.
std::string completion_script(const Words& words, Shell shell, const std::vector<std::string>& ids);

}  // namespace lumbago
