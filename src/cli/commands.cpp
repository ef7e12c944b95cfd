// The small commands, and the way from argv to one of them.
#include "cli/commands.h"

#include <algorithm>

#include "author/author.h"
#include "base/json_writer.h"
#include "base/streams.h"
#include "base/text.h"
#include "builtin/builtin.h"
#include "cli/output.h"
#include "cli/present.h"
#include "cli/terminal.h"
#include "command_line/completion.h"
#include "command_line/help.h"
#include "command_line/option_table.h"
#include "command_line/options.h"
#include "command_line/version.h"
#include "condition/condition.h"
#include "engine/engine.h"
#include "inspect/inspect.h"
#include "messages/nearest.h"
#include "rules/entries.h"

namespace lumbago {
namespace {

std::string value_json(const std::string& expression, const std::string& value) {
  JsonWriter json;
  json.object([&] {
    json.fields("schema", "lumbago.value/1", "expression", sanitize(expression), "value", value);
  });
  return json.take() + "\n";
}

// In the language that is wanted, with the texts of all others.
Exit deliver_questionnaire(const Context& context, const Pack& wanted) {
  Result<std::vector<Pack>> languages = read_all_languages(pack_path(context));
  if (!languages) return refuse(languages.error(), Exit::bad_pack);
  const auto first = std::find_if(languages->begin(), languages->end(), [&](const Pack& pack) {
    return pack.info.language == wanted.info.language;
  });
  if (first != languages->end()) std::rotate(languages->begin(), first, first + 1);
  return deliver(context, fhir_questionnaire(*languages));
}

Exit run_questions(const Context& context, const PackInUse& pack) {
  if (context.invocation.format == Format::fhir) return deliver_questionnaire(context, pack.pack());
  return deliver_prose(
      context, render_questions(pack.pack(), context.invocation.format, style_of(context, pack)));
}

Exit run_show(const Context& context, const PackInUse& pack) {
  const Format format = context.invocation.format;
  if (context.invocation.drawings)
    return deliver_prose(context, render_drawings(pack.pack(), format, style_of(context, pack)));
  const std::string& id = context.invocation.operand;
  const Style style = style_of(context, pack);
  if (context.invocation.animate) play_movement(context, pack.pack(), id);
  if (id.empty()) return deliver_prose(context, render_kinds(pack.pack(), format, style));
  std::optional<std::string> shown = render_entity(pack.pack(), id, format, style);
  if (!shown) shown = render_found(pack.pack(), id, format, style);
  if (shown && shown->empty()) return refuse_usage(context.words.say<Message::show_no_drawing>(id));
  if (shown) return deliver_prose(context, *shown);
  return refuse_usage(context.words.say<Message::show_no_such>(id),
                      did_you_mean(id, all_ids(pack.pack()), context.words));
}

Exit run_pack_show(const Context& context, const PackInUse& pack) {
  return deliver_prose(
      context, render_pack(pack.pack(), context.invocation.format, style_of(context, pack)));
}

Exit run_eval(const Context& context, const PackInUse& in_use) {
  const Pack& pack = in_use.pack();
  const std::string& expression = context.invocation.operand;
  Diagnostics settled;  // what it says whatever the answers: its value is asked for all the same
  const Result<Condition> condition = parse_condition(
      pack, expression, std::string(context.words.text(Message::eval_name)), &settled);
  if (!condition) return refuse(condition.error(), Exit::usage);
  const Result<Response, Exit> answers = load_answers(context, pack);
  if (!answers) return answers.error();
  const std::string value = Engine(pack).evaluate(*condition, *answers);
  if (!context.invocation.quiet) print_error(to_text(settled));
  return deliver(context, context.invocation.format == Format::json ? value_json(expression, value)
                                                                    : value + "\n");
}

// The ids are those of the pack inside the program: the script must need no files.
Exit run_completion(const Context& context) {
  const std::vector<std::string>& names = shell_names();
  const std::string& name = context.invocation.operand;
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end())
    return refuse_usage(
        context.words.say<Message::usage_language>("'completion'", "bash, zsh, fish", name),
        did_you_mean(name, names));
  return deliver(context,
                 completion_script(context.words, static_cast<Shell>(found - names.begin()),
                                   all_ids(builtin_pack())));
}

Exit run_help(const Context& context) {
  const Display display = display_of(look_at(Stream::out), context.invocation, context.environment);
  return deliver_prose(
      context,
      help_text(context.words, context.invocation.operand, static_cast<std::size_t>(display.width),
                context.invocation.short_help ? HelpLength::brief : HelpLength::full));
}

Exit run_version(const Context& context) {
  const Pack& pack = *builtin_rules().pack;
  return deliver(context, context.words.say<Message::version_text>(build_version(), pack.info.id,
                                                                   pack.info.version, pack.sha256) +
                              "\n");
}

Exit with_pack(const Context& context, Exit (*run)(const Context&, const PackInUse&)) {
  const Result<PackInUse, Exit> pack = load_pack(context);
  return pack ? run(context, *pack) : pack.error();
}

// `lumbago` at a terminal, with nothing but how it is to look.
bool is_plain_start(const Context& context) {
  if (context.named || !is_terminal(Stream::in)) return false;
  const Invocation& asked = context.invocation;
  Invocation plain;
  plain.pack = asked.pack;
  plain.region = asked.region;
  plain.language = asked.language;
  plain.colour = asked.colour;
  plain.width = asked.width;
  plain.accessible = asked.accessible;
  return asked == plain;
}

Exit run(const Context& context) {
  const Result<bool> output = check_output(context);
  if (!output) return refuse(output.error(), Exit::failed);
  switch (context.invocation.command) {
    case Command::assess:
      if (is_plain_start(context))
        if (const std::optional<Exit> exit = run_welcome(context)) return *exit;
      return run_assess(context);
    case Command::exercise:
      return with_pack(context, run_exercise);
    case Command::breaks:
      return with_pack(context, run_breaks);
    case Command::plan:
      return with_pack(context, run_plan);
    case Command::today:
      return with_pack(context, run_today);
    case Command::plan_swap:
      return with_pack(context, run_plan_swap);
    case Command::history:
      return with_pack(context, run_history);
    case Command::history_show:
      return with_pack(context, run_history_show);
    case Command::history_note:
      return run_history_note(context);
    case Command::history_undo:
      return with_pack(context, run_history_undo);
    case Command::history_delete:
      return with_pack(context, run_history_delete);
    case Command::history_import:
      return with_pack(context, run_history_import);
    case Command::batch:
      return run_batch(context);
    case Command::questions:
      return with_pack(context, run_questions);
    case Command::show:
      return with_pack(context, run_show);
    case Command::eval:
      return with_pack(context, run_eval);
    case Command::pack_check:
      return run_pack_check(context);
    case Command::pack_prove:
      return with_pack(context, run_pack_prove);
    case Command::pack_diff:
      return run_pack_diff(context);
    case Command::pack_show:
      return with_pack(context, run_pack_show);
    case Command::pack_new:
      return run_pack_new(context);
    case Command::pack_cover:
      return with_pack(context, run_pack_cover);
    case Command::pack_doc:
      return with_pack(context, run_pack_doc);
    case Command::pack_graph:
      return with_pack(context, run_pack_graph);
    case Command::pack_schema:
      return deliver(context, schema_text);
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

Exit run_program(const std::vector<std::string>& arguments) {
  occupy_standard_streams();
  const Environment environment = read_environment();
  const Words first(wanted_language(arguments).value_or(
      find_language(environment.lumbago_lang).value_or(Language::english)));
  const Result<Invocation, UsageError> parsed = parse_command_line(first, arguments);
  if (!parsed) {
    const UsageError& error = parsed.error();
    for (const std::string& message : error.messages) complain(message);
    const std::string help = error.whole_program
                                 ? "lumbago --help"
                                 : "lumbago help " + std::string(spec_of(error.command).name);
    print_error(first.say<Message::usage_try>(help) + "\n");
    return Exit::usage;
  }
  const Result<Words, Exit> words = choose_words(*parsed, environment);
  if (!words) return words.error();
  const bool named = std::find(arguments.begin(), arguments.end(), "assess") != arguments.end();
  return run({*parsed, environment, *words, named});
}

}  // namespace lumbago
