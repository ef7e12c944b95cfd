// The pack that is compiled into the program; see image_tool/.
#include "pack/image.h"
#include "pack/reader.h"

namespace lumbago {

extern const unsigned char builtin_image[];
extern const std::size_t builtin_image_size;

const Pack& builtin_pack() {
  static const Pack pack =
      read_image({reinterpret_cast<const char*>(builtin_image), builtin_image_size});
  return pack;
}

}  // namespace lumbago
