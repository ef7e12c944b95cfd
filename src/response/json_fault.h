// Where a text stops being JSON, for people who write it by hand.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "messages/catalogue.h"

namespace lumbago {

// Objects and lists may stand this deep in each other.
inline constexpr std::size_t deepest_json = 32;

// The first fault of `json` by RFC 8259, with its line, column and source; nullopt: there is none.
// The code is "malformed". `file` is for the message.
std::optional<Diagnostic> find_json_fault(std::string_view json, const std::string& file,
                                          const Words& words = Words());

}  // namespace lumbago
