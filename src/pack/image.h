// A pack as bytes, so that the built-in one needs no YAML at run time. The layout is private to one
// build: the writer and the reader are always compiled together.
#pragma once

#include <string>
#include <string_view>

#include "model/pack.h"

namespace lumbago {

std::string write_image(const Pack& pack);

// REQUIRES: `image` came from write_image of the same build.
Pack read_image(std::string_view image);

}  // namespace lumbago
