#include "cli/context.h"
#include "builtin/builtin.h"

#include <algorithm>
#include <utility>

#include "base/diagnostic.h"
#include "base/file.h"
#include "base/streams.h"
#include "base/text.h"
#include "cli/terminal.h"
#include "command_line/options.h"
#include "command_line/version.h"
#include "pack/reader.h"
#include "response/answers.h"

namespace lumbago {
namespace {

// What `read` makes of the JSON in a file, whose name it is given for its messages.
template <class Read>
auto load_json(const std::string& path, Read read)
    -> Result<std::decay_t<decltype(*read("", ""))>, Exit> {
  const Result<std::string> json = read_file(path, answers_limit);
  if (!json) return refuse(json.error(), Exit::bad_answers);
  return or_refuse(read(*json, path == "-" ? "standard input" : path), Exit::bad_answers);
}

}  // namespace

Exit refuse(const Diagnostics& faults, Exit exit) {
  print_error(to_text(faults));
  const bool unreadable = std::all_of(faults.begin(), faults.end(), [](const Diagnostic& fault) {
    return fault.code == "cannot-read";
  });
  return unreadable ? Exit::failed : exit;
}

Exit refuse_usage(const std::string& message, const std::string& hint) {
  complain(hint.empty() ? message : message + " (" + hint + ")");
  return Exit::usage;
}

void remark(const Context& context, std::string_view text) {
  if (context.invocation.quiet) return;
  const StreamFacts facts = look_at(Stream::error);
  const std::string safe = facts.utf8 ? sanitize(text) : to_ascii(sanitize(text));
  if (!facts.terminal) return print_error(safe + "\n");
  constexpr int widest = 100;
  const int width = display_of(facts, context.invocation, context.environment).width;
  for (const std::string& line : wrap(safe, static_cast<std::size_t>(std::min(width, widest))))
    print_error(line + "\n");
}

Engine PackInUse::engine() const {
  return built_in.program ? Engine(*built_in.program) : Engine(pack());
}

std::optional<std::string> pack_path(const Context& context) {
  const Invocation& invocation = context.invocation;
  if (invocation.command == Command::pack_diff && !invocation.second_operand.empty())
    return invocation.second_operand;
  const bool of_pack =
      invocation.command == Command::pack_check || invocation.command == Command::pack_prove ||
      invocation.command == Command::pack_show || invocation.command == Command::pack_cover ||
      invocation.command == Command::pack_doc || invocation.command == Command::pack_graph;
  if (of_pack && !invocation.operand.empty()) return invocation.operand;
  if (invocation.pack) return invocation.pack;
  if (!context.environment.lumbago_pack.empty()) return context.environment.lumbago_pack;
  return std::nullopt;
}

Result<PackInUse, Exit> load_pack(const Context& context) {
  if (const auto path = pack_path(context)) return load_pack_at(*path, context.words);
  const std::string_view language = code_of(context.words.language());
  // Commands before `show` ask a person or tell one something; those from there on look at the
  // pack.
  if (context.invocation.command < Command::show)
    return PackInUse{std::nullopt, "builtin", builtin_rules(language)};
  return PackInUse{builtin_pack_in(language), "builtin", {&builtin_pack(), nullptr}};
}

Result<PackInUse, Exit> load_pack_at(const std::string& path, const Words& words) {
  Result<Pack> pack = read_pack(path, std::string(code_of(words.language())));
  if (!pack) return refuse(pack.error(), Exit::bad_pack);
  return PackInUse{std::move(*pack), path, {}};
}

Result<std::vector<Pack>> read_all_languages(const std::optional<std::string>& path) {
  if (path) return read_translations(*path);
  std::vector<Pack> packs{builtin_pack()};
  for (const std::string& language : builtin_pack().info.translations)
    packs.push_back(*builtin_pack_in(language));
  return packs;
}

Result<Response, Exit> load_answers(const Context& context, const Pack& pack) {
  const std::optional<std::string>& answers = context.invocation.answers;
  const std::optional<std::string>& previous = context.invocation.previous;
  Response response = empty_response(pack);
  if (answers) {
    auto read = load_json(*answers, [&](std::string_view json, const std::string& file) {
      return read_answers(pack, json, file, context.words);
    });
    if (!read) return read.error();
    response = std::move(*read);
  }
  if (previous) {
    auto scores = load_json(*previous, [&](std::string_view json, const std::string& file) {
      return read_previous(pack, json, file, context.words);
    });
    if (!scores) return scores.error();
    response.previous = std::move(*scores);
  }
  return response;
}

Result<Words, Exit> choose_words(const Invocation& invocation, const Environment& environment) {
  if (invocation.language) return Words(*invocation.language);
  const std::string& tag = environment.lumbago_lang;
  const bool needed = invocation.command != Command::help && invocation.command != Command::version;
  if (tag.empty()) return Words();
  if (const std::optional<Language> language = find_language(tag)) return Words(*language);
  if (!needed) return Words();
  return refuse_usage(unknown_language(Words(), "$LUMBAGO_LANG", tag));
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

namespace {

// On a terminal, what fits it; elsewhere all of it.
Telling telling_of(const Invocation& asked, const StreamFacts& facts) {
  if (asked.reader == Reader::clinician) return Telling::letter;
  if (asked.brief) return Telling::page;
  const bool on_terminal = facts.terminal && (!asked.output || *asked.output == "-");
  const bool all = asked.details || asked.explain || asked.format != Format::text;
  return on_terminal && !all ? Telling::page : Telling::details;
}

}  // namespace

Style style_of(const Context& context, const PackInUse& pack) {
  Style style;
  const StreamFacts facts = look_at(Stream::out);
  static_cast<Display&>(style) = display_of(facts, context.invocation, context.environment);
  style.telling = telling_of(context.invocation, facts);
  style.language = context.words.language();
  style.explain = context.invocation.explain;
  style.pack_source = pack.source;
  style.program_version = program_version();
  style.region_assumed = !context.invocation.region.has_value();
  style.region = context.invocation.region.value_or(territory_of(context.environment));
  return style;
}

}  // namespace lumbago
