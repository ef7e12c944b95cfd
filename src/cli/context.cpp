#include "cli/context.h"

#include <algorithm>
#include <utility>

#include "base/diagnostic.h"
#include "base/file.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/terminal.h"
#include "cli/version.h"
#include "pack/reader.h"
#include "response/answers.h"

namespace lumbago {
namespace {

// A file that cannot be read is the system's fault, not the pack's.
Exit exit_of(const Diagnostics& faults) {
  const bool unreadable = std::all_of(faults.begin(), faults.end(), [](const Diagnostic& fault) {
    return fault.code == "cannot-read";
  });
  return unreadable ? Exit::failed : Exit::bad_pack;
}

}  // namespace

const Pack& PackInUse::pack() const {
  if (read) return *read;
  return rules_only ? builtin_rules() : builtin_pack();
}

std::optional<std::string> pack_path(const Context& context) {
  const Invocation& invocation = context.invocation;
  if (invocation.command == Command::pack_diff && !invocation.second_operand.empty())
    return invocation.second_operand;
  const bool of_pack = invocation.command == Command::pack_check ||
                       invocation.command == Command::pack_prove ||
                       invocation.command == Command::pack_show;
  if (of_pack && !invocation.operand.empty()) return invocation.operand;
  if (invocation.pack) return invocation.pack;
  if (!context.environment.lumbago_pack.empty()) return context.environment.lumbago_pack;
  return std::nullopt;
}

std::variant<PackInUse, Exit> load_pack(const Context& context) {
  const std::optional<std::string> path = pack_path(context);
  const Command command = context.invocation.command;
  const bool rules_only = command == Command::assess || command == Command::batch;
  if (!path)
    return PackInUse{builtin_pack_in(code_of(context.words.language()), !rules_only), "builtin",
                     rules_only};
  return load_pack_at(*path, context.words);
}

std::variant<PackInUse, Exit> load_pack_at(const std::string& path, const Words& words) {
  Result<Pack> pack = read_pack(path, std::string(code_of(words.language())));
  if (pack.ok()) return PackInUse{std::move(pack.value()), path};
  print_error(to_text(pack.errors()));
  return exit_of(pack.errors());
}

std::variant<Response, Exit> load_answers(const Context& context, const Pack& pack) {
  const std::string& path = *context.invocation.answers;
  const Result<std::string> json = read_file(path, answers_limit);
  if (!json.ok()) {
    print_error(to_text(json.errors()));
    return json.errors().front().code == "cannot-read" ? Exit::failed : Exit::bad_answers;
  }
  Result<Response> response =
      read_answers(pack, *json, path == "-" ? "standard input" : path, context.words);
  if (response.ok()) return std::move(response.value());
  print_error(to_text(response.errors()));
  return Exit::bad_answers;
}

std::variant<Words, Exit> choose_words(const Invocation& invocation,
                                       const Environment& environment) {
  if (invocation.language) return Words(*invocation.language);
  const std::string& tag = environment.lumbago_lang;
  const bool needed = invocation.command != Command::help && invocation.command != Command::version;
  if (tag.empty()) return Words();
  if (const std::optional<Language> language = find_language(tag)) return Words(*language);
  if (!needed) return Words();
  complain(unknown_language(Words(), "$LUMBAGO_LANG", tag));
  return Exit::usage;
}

std::optional<std::string> language_hint(const Context& context, const Pack& pack) {
  const Environment& environment = context.environment;
  if (context.invocation.language || !environment.lumbago_lang.empty()) return std::nullopt;
  const std::optional<Language> language = find_language(message_locale(environment));
  if (!language) return std::nullopt;
  const std::vector<std::string>& has = pack.info.translations;
  if (std::find(has.begin(), has.end(), code_of(*language)) == has.end()) return std::nullopt;
  return Words(*language).say<Message::interview_language>("lumbago --lang " +
                                                           std::string(code_of(*language)));
}

Style style_of(const Context& context, const PackInUse& pack) {
  const Display display = display_of(look_at(Stream::out), context.invocation, context.environment);
  Style style;
  style.width = display.width;
  style.colour = display.colour;
  style.ascii = display.ascii;
  style.accessible = display.accessible;
  style.language = context.words.language();
  style.explain = context.invocation.explain;
  style.pack_source = pack.source;
  style.program_version = program_version();
  style.region_assumed = !context.invocation.region.has_value();
  style.region = context.invocation.region.value_or(territory_of(context.environment));
  return style;
}

}  // namespace lumbago
