// What every command needs: what was asked for, the environment, the words, and the pack in use.
#pragma once

#include <optional>
#include <string>
#include <variant>

#include "base/environment.h"
#include "cli/exit_code.h"
#include "cli/invocation.h"
#include "cli/present.h"
#include "messages/catalogue.h"
#include "model/pack.h"

namespace lumbago {

struct Context {
  Invocation invocation;
  Environment environment;
  Words words;
};

// The built-in pack, or one that was read for this run.
struct PackInUse {
  std::optional<Pack> read;  // none: the built-in one
  std::string source;        // "builtin" or its path
  bool rules_only = false;   // of the built-in one: its cases are not needed
  const Pack& pack() const;
};

// The path of the pack that the operand of `pack check`, `prove` or `show`, the second of `pack
// diff`, --pack or the environment names; nullopt: the built-in one.
std::optional<std::string> pack_path(const Context& context);

// The pack to use. An Exit when it cannot be used; what is wrong with it has been said.
std::variant<PackInUse, Exit> load_pack(const Context& context);

// The pack at a path, as above.
std::variant<PackInUse, Exit> load_pack_at(const std::string& path, const Words& words);

// The answers of --answers. An Exit as above.
std::variant<Response, Exit> load_answers(const Context& context, const Pack& pack);

// The words that the command line, or else the environment, asks for. An Exit as above.
std::variant<Words, Exit> choose_words(const Invocation& invocation,
                                       const Environment& environment);

// "In Spanish: lumbago --lang es", in that language, for somebody whose locale is of a language
// that the pack has and nobody asked for; nullopt: no reason to say it.
std::optional<std::string> language_hint(const Context& context, const Pack& pack);

// How results look on standard output, or in --output.
Style style_of(const Context& context, const PackInUse& pack);

}  // namespace lumbago
