// What every command gets: what was asked for, the environment, the words, and the pack in use; and
// the one way in which commands fail.
//
// A command that cannot go on says why on standard error and returns its Exit. What it needs is
// read by functions that return Result<T, Exit>: their error has been said already.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/environment.h"
#include "base/result.h"
#include "builtin/builtin.h"
#include "cli/exit_code.h"
#include "command_line/invocation.h"
#include "engine/engine.h"
#include "messages/catalogue.h"
#include "model/pack.h"
#include "model/response.h"

namespace lumbago {

// What an interview is held for.
enum class Occasion : std::uint8_t {
  usual,     // a first one, or to check again
  afresh,    // everything anew, compared with nothing
  new_sign,  // only the warning signs
};

struct Context {
  Invocation invocation;
  Environment environment;
  Words words;
  bool named = true;  // the command stood on the command line
  Occasion occasion = Occasion::usual;
};

// The built-in pack, or one that was read for this run.
struct PackInUse {
  std::optional<Pack> read;  // none: the built-in one
  std::string source;        // "builtin" or its path
  BuiltinRules built_in;     // without its program where it is the whole pack
  const Pack& pack() const { return read ? *read : *built_in.pack; }
  Engine engine() const;
};

// Says on standard error what is wrong. `failed` where files cannot be read, which is the system's
// fault; otherwise `exit`.
Exit refuse(const Diagnostics& faults, Exit exit);

// The value, or the exit after its faults have been said.
template <class T>
Result<T, Exit> or_refuse(Result<T> result, Exit exit) {
  if (!result) return refuse(result.error(), exit);
  return std::move(*result);
}

// Complains about a word of the command line. `hint`: "did you mean 'age'?", or nothing.
Exit refuse_usage(const std::string& message, const std::string& hint = {});

// Says on standard error what was done, unless --quiet; on a terminal in lines that it can hold.
void remark(const Context& context, std::string_view text);

// The path of the pack that the operand of `pack check`, `prove` or `show`, the second of `pack
// diff`, --pack or the environment names; nullopt: the built-in one.
std::optional<std::string> pack_path(const Context& context);

// The pack to use.
Result<PackInUse, Exit> load_pack(const Context& context);

// The pack at a path.
Result<PackInUse, Exit> load_pack_at(const std::string& path, const Words& words);

// A pack in its own language, then in the others that it has texts of. nullopt: the built-in one.
Result<std::vector<Pack>> read_all_languages(const std::optional<std::string>& path);

// The answers of --answers, or none, with the scores of --previous.
Result<Response, Exit> load_answers(const Context& context, const Pack& pack);

// The words that the command line, or else the environment, asks for.
Result<Words, Exit> choose_words(const Invocation& invocation, const Environment& environment);

// "In Spanish: lumbago --lang es", in that language, for somebody whose locale is of a language
// that the pack has and nobody asked for; nullopt: no reason to say it.
std::optional<std::string> language_hint(const Context& context, const Pack& pack);

// How results look on standard output, or in --output.
Style style_of(const Context& context, const PackInUse& pack);

}  // namespace lumbago
