// The pack that was compiled into the program, data/low-back/: read by pack/ when the program was
// built.
#pragma once

#include <optional>
#include <string_view>

#include "model/pack.h"

namespace lumbago {

struct Program;

// What a person's run needs of the pack, ready to be used: the pack without its cases, asserts and
// declared steps, and its rules compiled for an Engine.
struct BuiltinRules {
  const Pack* pack = nullptr;
  const Program* program = nullptr;
};

// With texts in `language` if the pack has them, else in its own.
const BuiltinRules& builtin_rules(std::string_view language = {});

// The whole pack in its own language. It is made on first use and kept.
const Pack& builtin_pack();

// The whole pack with its texts in a language, made anew with each call; nullopt if it has none in
// `language`.
std::optional<Pack> builtin_pack_in(std::string_view language);

}  // namespace lumbago
