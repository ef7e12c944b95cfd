// The small commands, and the way from argv to one of them.
#include "cli/commands.h"

#include <algorithm>
#include <utility>

#include "base/diagnostic.h"
#include "base/json_writer.h"
#include "base/text.h"
#include "cli/completion.h"
#include "cli/help.h"
#include "cli/option_table.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/present.h"
#include "cli/terminal.h"
#include "cli/version.h"
#include "engine/engine.h"
#include "messages/nearest.h"
#include "pack/reader.h"

namespace lumbago {
namespace {

template <class Entities>
void add_ids(const Entities& entities, std::vector<std::string>& ids) {
  for (const auto& entity : entities) ids.push_back(entity.id);
}

std::vector<std::string> ids_of(const Pack& pack) {
  std::vector<std::string> ids;
  add_ids(pack.questions, ids);
  add_ids(pack.triage, ids);
  add_ids(pack.contributors, ids);
  add_ids(pack.activities, ids);
  add_ids(pack.contraindications, ids);
  add_ids(pack.groups, ids);
  add_ids(pack.scales, ids);
  add_ids(pack.tables, ids);
  add_ids(pack.derived, ids);
  add_ids(pack.references, ids);
  add_ids(pack.cases, ids);
  return ids;
}

std::string value_json(const std::string& expression, const std::string& value) {
  JsonWriter json;
  json.begin_object();
  json.field("schema", "lumbago.value/1");
  json.field("expression", sanitize(expression));
  json.field("value", value);
  json.end_object();
  return json.take() + "\n";
}

Exit refuse_usage(const Words& words, const UsageError& error) {
  for (const std::string& message : error.messages) complain(message);
  const std::string help = error.whole_program
                               ? "lumbago --help"
                               : "lumbago help " + std::string(spec_of(error.command).name);
  print_error(words.say<Message::usage_try>(help) + "\n");
  return Exit::usage;
}

Exit run(const Context& context) {
  const Result<bool> output = check_output(context.words, context.invocation);
  if (!output.ok()) {
    print_error(to_text(output.errors()));
    return Exit::failed;
  }
  switch (context.invocation.command) {
    case Command::assess:
      return run_assess(context);
    case Command::batch:
      return run_batch(context);
    case Command::questions:
      return run_questions(context);
    case Command::show:
      return run_show(context);
    case Command::eval:
      return run_eval(context);
    case Command::pack_check:
      return run_pack_check(context);
    case Command::pack_prove:
      return run_pack_prove(context);
    case Command::pack_diff:
      return run_pack_diff(context);
    case Command::pack_show:
      return run_pack_show(context);
    case Command::completion:
      return run_completion(context);
    case Command::help:
      return run_help(context);
    case Command::version:
      return run_version(context);
  }
  return Exit::usage;
}

}  // namespace

Exit run_questions(const Context& context) {
  const std::variant<PackInUse, Exit> loaded = load_pack(context);
  if (const auto* exit = std::get_if<Exit>(&loaded)) return *exit;
  const auto& pack = std::get<PackInUse>(loaded);
  return deliver(context.words, context.invocation,
                 render_questions(pack.pack(), context.invocation.format, style_of(context, pack)));
}

Exit run_show(const Context& context) {
  const std::variant<PackInUse, Exit> loaded = load_pack(context);
  if (const auto* exit = std::get_if<Exit>(&loaded)) return *exit;
  const auto& pack = std::get<PackInUse>(loaded);
  if (context.invocation.drawings)
    return deliver(
        context.words, context.invocation,
        render_drawings(pack.pack(), context.invocation.format, style_of(context, pack)));
  const std::string& id = context.invocation.operand;
  const std::optional<std::string> entity =
      render_entity(pack.pack(), id, context.invocation.format, style_of(context, pack));
  if (entity) return deliver(context.words, context.invocation, *entity);
  const std::string hint = did_you_mean(id, ids_of(pack.pack()), context.words);
  const std::string message = context.words.say<Message::show_no_such>(id);
  complain(hint.empty() ? message : message + " (" + hint + ")");
  return Exit::usage;
}

Exit run_pack_show(const Context& context) {
  const std::variant<PackInUse, Exit> loaded = load_pack(context);
  if (const auto* exit = std::get_if<Exit>(&loaded)) return *exit;
  const auto& pack = std::get<PackInUse>(loaded);
  return deliver(context.words, context.invocation,
                 render_pack(pack.pack(), context.invocation.format, style_of(context, pack)));
}

Exit run_eval(const Context& context) {
  const std::variant<PackInUse, Exit> loaded = load_pack(context);
  if (const auto* exit = std::get_if<Exit>(&loaded)) return *exit;
  const Pack& pack = std::get<PackInUse>(loaded).pack();
  const std::string& expression = context.invocation.operand;
  const Result<Condition> condition =
      parse_condition(pack, expression, std::string(context.words.text(Message::eval_name)));
  if (!condition.ok()) {
    print_error(to_text(condition.errors()));
    return Exit::usage;
  }
  std::variant<Response, Exit> answers = empty_response(pack);
  if (context.invocation.answers) answers = load_answers(context, pack);
  if (const auto* exit = std::get_if<Exit>(&answers)) return *exit;
  const std::string value = Engine(pack).evaluate(*condition, std::get<Response>(answers));
  return deliver(
      context.words, context.invocation,
      context.invocation.format == Format::json ? value_json(expression, value) : value + "\n");
}

// The ids are those of the pack inside the program: the script must need no files.
Exit run_completion(const Context& context) {
  const std::vector<std::string>& names = shell_names();
  const auto found = std::find(names.begin(), names.end(), context.invocation.operand);
  if (found == names.end()) {
    const std::string hint = did_you_mean(context.invocation.operand, names);
    const std::string message = context.words.say<Message::usage_language>(
        "'completion'", "bash, zsh, fish", context.invocation.operand);
    complain(hint.empty() ? message : message + " (" + hint + ")");
    return Exit::usage;
  }
  return deliver(context.words, context.invocation,
                 completion_script(context.words, static_cast<Shell>(found - names.begin()),
                                   ids_of(builtin_pack())));
}

Exit run_help(const Context& context) {
  const Display display = display_of(look_at(Stream::out), context.invocation, context.environment);
  return deliver(context.words, context.invocation,
                 help_text(context.words, context.invocation.operand,
                           static_cast<std::size_t>(display.width)));
}

Exit run_version(const Context& context) {
  const Pack& pack = builtin_pack();
  return deliver(context.words, context.invocation,
                 context.words.say<Message::version_text>(program_version(), pack.info.id,
                                                          pack.info.version, pack.sha256) +
                     "\n");
}

Exit run_program(const std::vector<std::string>& arguments) {
  occupy_standard_streams();
  const Environment environment = read_environment();
  const Words first(wanted_language(arguments).value_or(
      find_language(environment.lumbago_lang).value_or(Language::english)));
  const auto parsed = parse_command_line(first, arguments);
  if (const auto* error = std::get_if<UsageError>(&parsed)) return refuse_usage(first, *error);
  const Invocation& invocation = std::get<Invocation>(parsed);
  const std::variant<Words, Exit> words = choose_words(invocation, environment);
  if (const auto* exit = std::get_if<Exit>(&words)) return *exit;
  return run({invocation, environment, std::get<Words>(words)});
}

}  // namespace lumbago
