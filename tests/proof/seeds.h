// The options of programs that try N random packs from a seed on: --packs N --seed S.
#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>

namespace lumbago::seeds {

struct Options {
  std::uint64_t packs = 100;
  std::uint64_t seed = 1;
};

// nullopt: not understood.
inline std::optional<Options> read_options(int argc, char** argv) {
  Options options;
  for (int i = 1; i < argc; i += 2) {
    const std::string_view name = argv[i];
    std::uint64_t* value = name == "--packs"  ? &options.packs
                           : name == "--seed" ? &options.seed
                                              : nullptr;
    if (value == nullptr || i + 1 == argc) return std::nullopt;
    const std::string_view digits = argv[i + 1];
    const char* end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, *value);
    if (read.ec != std::errc{} || read.ptr != end) return std::nullopt;
  }
  return options;
}

}  // namespace lumbago::seeds
