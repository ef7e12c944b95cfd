// What libFuzzer calls. $LUMBAGO_FUZZ_TARGET is the name of the target.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "fuzz/targets.h"

namespace {

const lumbago::fuzz::Target& chosen() {
  const char* const name = std::getenv("LUMBAGO_FUZZ_TARGET");
  for (const lumbago::fuzz::Target& target : lumbago::fuzz::targets)
    if (name != nullptr && target.name == name) return target;
  std::fputs("LUMBAGO_FUZZ_TARGET names no target\n", stderr);
  std::exit(2);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const lumbago::fuzz::Target& target = chosen();
  target.run({reinterpret_cast<const char*>(data), size});
  return 0;
}
