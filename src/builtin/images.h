// The built-in pack as the build writes it in C++ source; see image_tool/.
//
// In each language, the BuiltinRules are there as they lie in memory: the program reads them where
// they stand, and only the pages that a run looks at are ever loaded.
#pragma once

#include <cstddef>
#include <cstdint>

namespace lumbago {

// A word of a ready-made object: a number, or the address of one of its bytes.
union Word {
  std::uint64_t number;
  const unsigned char* address;
  unsigned char bytes[8];
};

// Where a program always lies at the same place, the linker writes the addresses. Elsewhere they
// would all have to be written at each start, for every language: a word then holds the distance
// from the start of the object, and the object is copied when it is first asked for.
#ifdef LUMBAGO_FIXED_ADDRESS
constexpr bool linked_in_place = true;
#define LUMBAGO_ADDRESS(object, offset) \
  { .address = object[(offset) / 8].bytes + (offset) % 8 }
#else
constexpr bool linked_in_place = false;
#define LUMBAGO_ADDRESS(object, offset) \
  { .number = offset }
#endif

struct BuiltinImage {
  const char* language;
  const Word* rules;  // BuiltinRules, and all that they hold
  std::size_t words;
  const std::uint32_t* addresses;  // which words are addresses; null: they are linked in place
  std::size_t address_count;
  const unsigned char* checks;  // the rest of the pack, as write_checks() gives it
  std::size_t checks_size;
};

// One a language, the pack's own first. Never empty.
extern const BuiltinImage builtin_images[];
extern const std::size_t builtin_image_count;

}  // namespace lumbago
