// How it goes: split at "--", let CLI11 collect options and words for the command it finds, then
// turn what was collected into an Invocation. CLI11 only splits; every check and message is ours,
// because its own suggest nothing and lose the order of arguments.
#include "cli/options.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

#include "base/environment.h"
#include "base/number.h"
#include "base/text.h"
#include "cli/option_table.h"
#include "messages/nearest.h"

namespace lumbago {
namespace {

// What stood on the command line, before it is understood.
struct Collected {
  std::array<std::optional<std::string>, option_count> values;  // of a flag: empty
  std::vector<std::string> before;    // words before a command, or without one
  std::vector<std::string> operands;  // after it, in order
  std::vector<std::string> literal;   // behind "--"
  std::optional<Command> command;
  bool pack_alone = false;  // "pack" without its second word

  const std::optional<std::string>& value(OptionId id) const {
    return values[static_cast<std::size_t>(id)];
  }
  bool has(OptionId id) const { return value(id).has_value(); }
};

bool is_option(std::string_view word) { return word.size() > 1 && word[0] == '-'; }

// Gives `app` the options that `command` takes.
void add_options(CLI::App& app, Command command, Collected& collected) {
  for (const OptionSpec& option : options) {
    if (!takes(command, option)) continue;
    std::optional<std::string>& place = collected.values[static_cast<std::size_t>(option.id)];
    const std::string names = joined(names_of(option), ",");
    if (option.value.empty()) {
      app.add_flag_function(names, [&place](std::int64_t) { place.emplace(); })
          ->disable_flag_override();
    } else {
      app.add_option_function<std::string>(names,
                                           [&place](const std::string& text) { place = text; })
          ->take_last();
    }
  }
}

// The program without a command; it takes what `assess` takes, because it does the same.
struct Parser {
  CLI::App root;
  std::vector<std::pair<Command, CLI::App*>> apps;
  CLI::App* pack = nullptr;

  explicit Parser(Collected& collected) {
    root.set_help_flag();
    root.allow_extras();
    root.require_subcommand(0, 1);
    add_options(root, Command::assess, collected);
    pack = add(root, "pack", Command::pack_check, collected);
    pack->require_subcommand(0, 1);
    for (const CommandSpec& spec : commands()) {
      constexpr std::string_view prefix = "pack ";
      const bool of_pack = spec.name.starts_with(prefix);
      const std::string name(of_pack ? spec.name.substr(prefix.size()) : spec.name);
      apps.emplace_back(spec.command, add(of_pack ? *pack : root, name, spec.command, collected));
    }
  }

 private:
  // The options of a command cost time, so it gets them when it turns out to be the one.
  static CLI::App* add(CLI::App& parent, const std::string& name, Command command,
                       Collected& collected) {
    CLI::App* app = parent.add_subcommand(name);
    app->set_help_flag();
    app->allow_extras();
    app->preparse_callback(
        [app, command, &collected](std::size_t) { add_options(*app, command, collected); });
    return app;
  }
};

class Reading {
 public:
  explicit Reading(const Words& words) : words_(words) {}

  Result<Invocation, UsageError> read(const std::vector<std::string>& arguments) {
    collect(arguments);
    if (error_.messages.empty()) understand();
    if (error_.messages.empty()) return std::move(invocation_);
    return std::move(error_);
  }

 private:
  void fail(std::string message) { error_.messages.push_back(std::move(message)); }

  static std::string with_hint(std::string message, const std::string& hint) {
    return hint.empty() ? message : message + " (" + hint + ")";
  }

  void collect(const std::vector<std::string>& arguments) {
    const auto dashes = std::find(arguments.begin(), arguments.end(), "--");
    std::vector<std::string> given(arguments.begin(), dashes);
    for (const OptionSpec& option : options)
      if (!option.value.empty() &&
          std::find(given.begin(), given.end(), dashed(option) + "=") != given.end())
        return fail(words_.say<Message::usage_needs_value>(dashed(option)));
    const auto parser = std::make_unique<Parser>(collected_);
    std::reverse(given.begin(), given.end());  // CLI11 takes them from the back
    try {
      parser->root.parse(given);
    } catch (const CLI::ArgumentMismatch& mismatch) {
      return mismatched(mismatch.what());
    } catch (const CLI::ParseError& other) {
      return fail(other.what());
    }
    sort_out(*parser);
    if (dashes != arguments.end()) collected_.literal.assign(dashes + 1, arguments.end());
  }

  // CLI11 names the option at the start of its text, a flag without its dashes.
  void mismatched(std::string_view text) {
    std::string_view name = text.substr(0, text.find_first_of(": "));
    while (!name.empty() && name.front() == '-') name.remove_prefix(1);
    for (const OptionSpec& option : options) {
      if (name != option.name && name != std::string_view(&option.letter, 1)) continue;
      return fail(option.value.empty() ? words_.say<Message::usage_takes_no_value>(dashed(option))
                                       : words_.say<Message::usage_needs_value>(dashed(option)));
    }
    fail(std::string(text));
  }

  void sort_out(const Parser& parser) {
    collected_.before = parser.root.remaining();
    if (parser.pack->parsed()) {
      collected_.pack_alone = true;
      collected_.operands = parser.pack->remaining();
    }
    for (const auto& [command, app] : parser.apps) {
      if (!app->parsed()) continue;
      collected_.command = command;
      if (std::exchange(collected_.pack_alone, false))
        collected_.before.insert(collected_.before.end(), collected_.operands.begin(),
                                 collected_.operands.end());
      collected_.operands = app->remaining();
    }
  }

  void understand() {
    const Command command =
        collected_.command.value_or(collected_.pack_alone ? Command::pack_check : Command::assess);
    invocation_.command = command;
    error_.command = command;
    error_.whole_program = !collected_.command.has_value();
    refuse_unknown_options(command);
    if (!error_.messages.empty()) return;
    if (collected_.has(OptionId::version)) {
      invocation_.command = Command::version;
    } else if (collected_.has(OptionId::help)) {
      invocation_.command = Command::help;
      invocation_.operand = collected_.command ? std::string(spec_of(command).name) : "";
      if (collected_.pack_alone) invocation_.operand = "pack check";
    } else {
      read_words(command);
    }
    if (error_.messages.empty()) read_values(command);
    if (error_.messages.empty()) refuse_conflicts();
  }

  void refuse_unknown_options(Command command) {
    std::vector<std::string> known;
    for (const OptionSpec& option : options)
      if (takes(command, option)) known.push_back(dashed(option));
    for (const auto* list : {&collected_.before, &collected_.operands})
      for (const std::string& word : *list)
        if (is_option(word)) refuse_option(command, word.substr(0, word.find('=')), known);
    // The program takes the options of `assess` before it knows its command.
    for (const OptionSpec& option : options)
      if (collected_.has(option.id) && !takes(command, option))
        fail(words_.say<Message::usage_not_taken>(spec_of(command).name, dashed(option)));
  }

  void refuse_option(Command command, const std::string& word,
                     const std::vector<std::string>& known) {
    for (const OptionSpec& option : options)
      if (dashed(option) == word)
        return fail(words_.say<Message::usage_not_taken>(spec_of(command).name, word));
    fail(with_hint(words_.say<Message::usage_unknown_option>(word),
                   did_you_mean(word, known, words_)));
  }

  void read_words(Command command) {
    if (!collected_.before.empty()) return unknown_command(collected_.before.front());
    std::vector<std::string>& operands = collected_.operands;
    operands.insert(operands.end(), collected_.literal.begin(), collected_.literal.end());
    if (collected_.pack_alone && !operands.empty())
      return unknown_command("pack " + operands.front());
    if (collected_.pack_alone) return fail(words_.say<Message::usage_pack_needs_command>());
    if (command == Command::help) return read_topic();
    const std::string_view expected = collected_.command ? spec_of(command).operand : "";
    if (!collected_.command && !operands.empty()) return unknown_command(operands.front());
    const auto most = static_cast<std::size_t>(
        expected.empty() ? 0 : 1 + std::count(expected.begin(), expected.end(), ' '));
    for (std::size_t i = most; i < operands.size(); ++i)
      fail(words_.say<Message::usage_unexpected>(operands[i]));
    // A sheet of all drawings needs no name.
    const bool needed =
        !expected.empty() && expected.front() != '[' && !collected_.has(OptionId::drawings);
    if (needed && (operands.empty() || operands.front().empty()))
      return fail(words_.say<Message::usage_needs_operand>(spec_of(command).name, expected));
    if (!operands.empty()) invocation_.operand = operands.front();
    if (operands.size() > 1) invocation_.second_operand = operands[1];
  }

  void unknown_command(const std::string& name) {
    error_.whole_program = true;
    fail(with_hint(words_.say<Message::usage_unknown_command>(name),
                   did_you_mean(name, command_names(), words_)));
  }

  // "help pack" means the first command of packs.
  void read_topic() {
    std::string topic = joined(collected_.operands, " ");
    if (topic == "pack") topic = "pack check";
    const std::vector<std::string> names = command_names();
    if (!topic.empty() && std::find(names.begin(), names.end(), topic) == names.end())
      return unknown_command(topic);
    invocation_.operand = topic;
  }

  void read_values(Command command) {
    for (const OptionSpec& option : options) {
      const auto& value = collected_.value(option.id);
      if (value && !option.value.empty() && (value->empty() || names_option(*value)))
        return fail(words_.say<Message::usage_needs_value>(dashed(option)));
    }
    for (const OptionSpec& option : options) {
      if (const auto* flag = std::get_if<bool Invocation::*>(&option.target))
        invocation_.** flag = collected_.has(option.id);
      if (const auto* text = std::get_if<std::optional<std::string> Invocation::*>(&option.target))
        invocation_.** text = collected_.value(option.id);
    }
    read_format(command);
    read_colour(command);
    read_region();
    read_numbers();
    read_language();
  }

  // "--pack --json" forgot the path; a path with such a name can be written "./--json".
  static bool names_option(const std::string& value) {
    return std::any_of(options.begin(), options.end(), [&](const OptionSpec& option) {
      const std::vector<std::string> names = names_of(option);
      return std::find(names.begin(), names.end(), value) != names.end();
    });
  }

  void read_format(Command command) {
    const auto& name = collected_.value(OptionId::format);
    const bool json = collected_.has(OptionId::json);
    if (json && name && *name != "json")
      return fail(words_.say<Message::usage_conflict>("--json", "--format " + *name));
    if (json) invocation_.format = Format::json;
    if (name && is_one_of(*name, OptionId::format, command))
      invocation_.format = *from_word<Format>(*name);
  }

  void read_colour(Command command) {
    const auto& when = collected_.value(OptionId::color);
    if (when && is_one_of(*when, OptionId::color, command))
      invocation_.colour = *from_word<ColourWhen>(*when);
  }

  // Refuses a word that `option` does not take.
  bool is_one_of(const std::string& value, OptionId option, Command command) {
    const std::vector<std::string> names = words_for(option, command);
    if (std::find(names.begin(), names.end(), value) != names.end()) return true;
    fail(with_hint(
        words_.say<Message::usage_not_one_of>(dashed(spec_of(option)), joined(names, ", "), value),
        did_you_mean(value, names, words_)));
    return false;
  }

  // The whole number that `id` was given; nullopt: it was not given, or the number is refused.
  template <Message refusal>
  std::optional<std::int64_t> number(OptionId id, std::int64_t least, std::int64_t most) {
    const auto& text = collected_.value(id);
    if (!text) return std::nullopt;
    const std::optional<std::int64_t> value = parse_integer(*text);
    if (value && *value >= least && *value <= most) return value;
    fail(words_.say<refusal>(least, most, *text));
    return std::nullopt;
  }

  void read_numbers() {
    constexpr std::int64_t many = 1'000'000'000;
    if (const auto width = number<Message::usage_width>(OptionId::width, 20, 10'000))
      invocation_.width = static_cast<int>(*width);
    if (const auto budget = number<Message::usage_budget>(OptionId::budget, 1, many))
      invocation_.budget = static_cast<int>(*budget);
    if (const auto jobs = number<Message::usage_jobs>(OptionId::jobs, 1, 256))
      invocation_.jobs = static_cast<int>(*jobs);
    if (const auto line = number<Message::usage_first_line>(OptionId::first_line, 1, many * many))
      invocation_.first_line = *line;
  }

  // An ISO 3166 code. One that the pack does not know is no fault: it has a number for elsewhere.
  void read_region() {
    const auto& text = collected_.value(OptionId::region);
    if (!text) return;
    std::string code;
    for (const char c : *text) code += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    if (!is_territory(code)) return fail(words_.say<Message::usage_region>(*text));
    invocation_.region = code;
  }

  void read_language() {
    const auto& tag = collected_.value(OptionId::lang);
    if (!tag) return;
    invocation_.language = find_language(*tag);
    if (!invocation_.language)
      fail(unknown_language(words_, dashed(spec_of(OptionId::lang)), *tag));
  }

  void refuse_conflicts() {
    if (invocation_.drawings && !invocation_.operand.empty())
      fail(words_.say<Message::usage_conflict>("--drawings", invocation_.operand));
    if (invocation_.command != Command::assess) return;
    if (invocation_.answers && invocation_.resume)
      fail(words_.say<Message::usage_conflict>("--answers", "--resume"));
    if (invocation_.answers && invocation_.quick)
      fail(words_.say<Message::usage_conflict>("--answers", "--quick"));
  }

  Words words_;
  Collected collected_;
  Invocation invocation_;
  UsageError error_;
};

}  // namespace

Result<Invocation, UsageError> parse_command_line(const Words& words,
                                                  const std::vector<std::string>& arguments) {
  return Reading(words).read(arguments);
}

std::optional<Language> wanted_language(const std::vector<std::string>& arguments) {
  const std::string name = dashed(spec_of(OptionId::lang));
  std::optional<Language> language;
  for (std::size_t i = 0; i < arguments.size() && arguments[i] != "--"; ++i) {
    if (arguments[i].starts_with(name + "="))
      language = find_language(std::string_view(arguments[i]).substr(name.size() + 1));
    else if (arguments[i] == name && i + 1 < arguments.size())
      language = find_language(arguments[i + 1]);
  }
  return language;
}

std::string unknown_language(const Words& words, const std::string& name, const std::string& tag) {
  return words.say<Message::usage_language>(
      name, joined(words_for(OptionId::lang, Command::assess), ", "), tag);
}

}  // namespace lumbago
