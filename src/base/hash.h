// SHA-256 (by libsodium), which names a pack by its content.
#pragma once

#include <string>
#include <string_view>

namespace lumbago {

// 64 lower-case hexadecimal digits.
std::string sha256_hex(std::string_view bytes);

}  // namespace lumbago
