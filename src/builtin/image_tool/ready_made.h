// An object as it lies in memory, to be compiled into a program that then need not make it.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace lumbago {

// The words of an object and of all that it holds, in a row. `addresses` are the words that point
// into the row, ascending; each then holds a distance in bytes from its start.
struct ReadyMade {
  std::vector<std::uint64_t> words;
  std::vector<std::uint32_t> addresses;
};

// What `make` makes by new, beginning with the object that it returns. It is made at two places
// in memory: the words that differ are its addresses. REQUIRES: `make` makes the same each time;
// it frees nothing, and all that the object points to is made with it; no object has a virtual
// function or a pointer to a function.
ReadyMade ready_made(const std::function<void*()>& make);

}  // namespace lumbago
