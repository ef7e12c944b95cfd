// The pack that is compiled into the program, in each of its languages; see image_tool/.
#include "pack/builtin/images.h"
#include "pack/image.h"
#include "pack/reader.h"

namespace lumbago {
namespace {

std::string_view bytes_of(const BuiltinImage& image) {
  return {reinterpret_cast<const char*>(image.bytes), image.size};
}

}  // namespace

const Pack& builtin_pack() {
  // Never taken apart: that would only cost time at the end of the program.
  static const Pack& pack = *new Pack(read_image(bytes_of(builtin_images[0])));
  return pack;
}

const Pack& builtin_rules() {
  static const Pack& pack = *new Pack(read_image(bytes_of(builtin_images[0]), false));
  return pack;
}

std::optional<Pack> builtin_pack_in(std::string_view language, bool for_checks) {
  for (std::size_t i = 1; i < builtin_image_count; ++i)
    if (language == builtin_images[i].language)
      return read_image(bytes_of(builtin_images[i]), for_checks);
  return std::nullopt;
}

}  // namespace lumbago
