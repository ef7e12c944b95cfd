// A pack as an outline: how much there is of everything, and what it is called.
#pragma once

#include "base/catalogue.h"
#include "model/pack.h"
#include "render/document.h"

namespace lumbago {

Document tell_pack(const Pack& pack, const Words& words);

}  // namespace lumbago
