// A pack as bytes, of which the build makes what is compiled into the program. The layout belongs
// to one build: it has no version, because writer and reader are always compiled together.
#pragma once

#include <string>
#include <string_view>

#include "model/pack.h"

namespace lumbago {

// The pack without its cases, asserts and declared steps, which only checks of the pack and what
// shows it need; and these alone.
std::string write_rules(const Pack& pack);
std::string write_checks(const Pack& pack);

// What was written. REQUIRES: `bytes` were written by the same build; nothing is checked.
Pack read_rules(std::string_view bytes);
void read_checks(std::string_view bytes, Pack& pack);

}  // namespace lumbago
