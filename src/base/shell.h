// Text that a person copies into a shell.
#pragma once

#include <string>
#include <string_view>

namespace lumbago {

// `text` as one word of a POSIX shell, which the shell reads back as exactly these bytes. A word of
// letters, digits and _-./+,:@% stays as it is; any other, and the empty one, is put in single
// quotes, with each single quote in it written as '\''. bash and zsh read it in the same way, and
// so does fish unless `text` has a backslash. Quoting does not change what a program makes of a
// word: one that begins with '-' may still be taken for an option.
// REQUIRES: `text` has no NUL byte, which no argument of a program can have.
std::string shell_word(std::string_view text);

}  // namespace lumbago
