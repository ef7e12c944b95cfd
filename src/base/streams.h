// The standard streams of the program, written to directly: nothing waits in a buffer when the
// program is interrupted.
#pragma once

#include <string_view>

namespace lumbago {

// Makes sure that the standard streams are open, so that no file takes their place. Call it first,
// and after one was closed.
void occupy_standard_streams();

// Writes all of `bytes` to a file descriptor, again after each interruption by a signal. 0, or the
// error number.
int write_to(int descriptor, std::string_view bytes);

// Writes to standard error. `text` is safe for a terminal already; if it cannot be written, there
// is nobody left to tell.
void print_error(std::string_view text);

// "lumbago: message", sanitised, on standard error.
void complain(std::string_view message);

}  // namespace lumbago
