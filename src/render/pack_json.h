// A pack as data.
#pragma once

#include <string>

#include "model/pack.h"

namespace lumbago {

// {"schema": "lumbago.pack/1", "source", "sha256", "places": {id: {"file", "line", "column"}},
// "content"}. The content is a pack file itself: written to a file, it is read as the same pack,
// but for its places and its hash. Ends with a newline.
std::string pack_json(const Pack& pack, const std::string& source);

}  // namespace lumbago
