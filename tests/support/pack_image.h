// A pack that has been written as an image and read again.
#pragma once

#include "pack/image.h"

namespace lumbago::test {

inline Pack from_image(const Pack& pack) {
  Pack read = read_rules(write_rules(pack));
  read_checks(write_checks(pack), read);
  return read;
}

}  // namespace lumbago::test
