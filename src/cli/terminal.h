// The terminal, if there is one: what stands on the standard streams, how wide it is, what it can
// show.
#pragma once

#include <cstdint>

#include "base/environment.h"
#include "command_line/invocation.h"

namespace lumbago {

enum class Stream : int { in = 0, out = 1, error = 2 };

bool is_terminal(Stream stream);

// Facts about a stream, before wishes are applied.
struct StreamFacts {
  bool terminal = false;
  int columns = 0;  // as the terminal says; 0: it does not
  bool utf8 = true;
  int rows = 0;  // likewise
};
StreamFacts look_at(Stream stream);

// What the stream shows, by its facts, the command line and the environment. Bytes that go to a
// file or a pipe depend on what was asked for only, never on the terminal or the locale.
Display display_of(const StreamFacts& facts, const Invocation& invocation,
                   const Environment& environment);

}  // namespace lumbago
