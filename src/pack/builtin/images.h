// The images of the built-in pack, which the build writes as C++ source; see image_tool/.
#pragma once

#include <cstddef>

namespace lumbago {

struct BuiltinImage {
  const char* language;
  const unsigned char* bytes;
  std::size_t size;
};

// One a language, the pack's own first. Never empty.
extern const BuiltinImage builtin_images[];
extern const std::size_t builtin_image_count;

}  // namespace lumbago
