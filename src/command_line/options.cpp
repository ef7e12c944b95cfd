// Split at "--", let CLI11 take the options out of what stands before, find the command in the
// words that are left, and make an Invocation. Every check and message is ours: CLI11's suggest
// nothing.
#include "command_line/options.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

#include "base/day.h"
#include "base/environment.h"
#include "base/number.h"
#include "base/text.h"
#include "command_line/option_table.h"
#include "messages/nearest.h"

namespace lumbago {
namespace {

// What stood on the command line, before it is understood.
struct Collected {
  std::array<std::optional<std::string>, option_count> values;  // of a flag: empty
  std::vector<std::string> unknown;                             // options that no command has
  std::vector<std::string> words;  // the others in order, without the command once it is known
  std::optional<Command> command;

  const std::optional<std::string>& value(OptionId id) const {
    return values[static_cast<std::size_t>(id)];
  }
  bool has(OptionId id) const { return value(id).has_value(); }
  bool pack_alone() const { return !command && !words.empty() && words.front() == "pack"; }
};

// "-h" asks for the short help; with both, it is the long one.
void add_help(CLI::App& app, std::optional<std::string>& place) {
  const auto add = [&](const std::string& name, bool brief) {
    const auto note = [&place, name, brief](std::int64_t) {
      if (!brief || !place) place = brief ? name : std::string();
    };
    app.add_flag_function(name, note)->disable_flag_override();
  };
  const OptionSpec& help = spec_of(OptionId::help);
  add(dashed(help), false);
  add(std::string{'-', help.letter}, true);
}

// Gives `app` the options that may be among `words`, whatever the command: it compares each with
// all.
void add_options(CLI::App& app, const std::vector<std::string>& words, Collected& collected) {
  app.set_help_flag();
  app.allow_extras();
  for (const OptionSpec& option : options) {
    if (!may_be_among(words, option)) continue;
    std::optional<std::string>& place = collected.values[static_cast<std::size_t>(option.id)];
    const std::string names = joined(names_of(option), ",");
    if (option.id == OptionId::help)
      add_help(app, place);
    else if (option.value.empty())
      app.add_flag_function(names, [&place](std::int64_t) { place.emplace(); })
          ->disable_flag_override();
    else
      app.add_option_function<std::string>(names,
                                           [&place](const std::string& text) { place = text; })
          ->take_last();
  }
}

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
    const auto app = std::make_unique<CLI::App>();
    add_options(*app, given, collected_);
    std::reverse(given.begin(), given.end());  // CLI11 takes them from the back
    try {
      app->parse(given);
    } catch (const CLI::ArgumentMismatch& mismatch) {
      return mismatched(mismatch.what());
    } catch (const CLI::ParseError& other) {
      return fail(other.what());
    }
    for (std::string& word : app->remaining())
      (word.size() > 1 && word[0] == '-' ? collected_.unknown : collected_.words).push_back(word);
    find_command();
    if (dashes != arguments.end())
      collected_.words.insert(collected_.words.end(), dashes + 1, arguments.end());
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

  // The command that the first two words name, or else the first.
  void find_command() {
    std::vector<std::string>& words = collected_.words;
    for (std::size_t count = std::min<std::size_t>(words.size(), 2); count > 0; --count)
      for (const CommandSpec& spec : commands()) {
        const auto end = words.begin() + static_cast<std::ptrdiff_t>(count);
        if (joined({words.begin(), end}) != spec.name) continue;
        collected_.command = spec.command;
        words.erase(words.begin(), end);
        return;
      }
  }

  void understand() {
    const Command command = collected_.command.value_or(
        collected_.pack_alone() ? Command::pack_check : Command::assess);
    invocation_.command = command;
    error_.command = command;
    error_.whole_program = !collected_.command.has_value();
    refuse_options(command);
    if (error_.messages.empty()) refuse_unknown_command();
    if (!error_.messages.empty()) return;
    if (collected_.has(OptionId::version)) {
      invocation_.command = Command::version;
    } else if (collected_.has(OptionId::help)) {
      invocation_.command = Command::help;
      invocation_.short_help = !collected_.value(OptionId::help)->empty();
      if (collected_.command || collected_.pack_alone())
        invocation_.operand = spec_of(command).name;
    } else {
      read_words(command);
    }
    if (error_.messages.empty()) read_values(command);
    if (error_.messages.empty()) refuse_conflicts();
  }

  void refuse_options(Command command) {
    std::vector<std::string> known;
    for (const OptionSpec& option : options) {
      if (takes(command, option))
        known.push_back(dashed(option));
      else if (collected_.has(option.id))
        fail(words_.say<Message::usage_not_taken>(spec_of(command).name, dashed(option)));
    }
    for (const std::string& word : collected_.unknown) {
      const std::string name = word.substr(0, word.find('='));
      fail(with_hint(words_.say<Message::usage_unknown_option>(name),
                     did_you_mean(name, known, words_)));
    }
  }

  // Also where help on it is asked for.
  void refuse_unknown_command() {
    const std::vector<std::string>& words = collected_.words;
    if (collected_.command || words.empty()) return;
    if (!collected_.pack_alone())
      unknown_command(words.front());
    else if (words.size() > 1)
      unknown_command("pack " + words[1]);
  }

  void read_words(Command command) {
    const std::vector<std::string>& operands = collected_.words;
    if (collected_.pack_alone()) return fail(words_.say<Message::usage_pack_needs_command>());
    if (command == Command::help) return read_topic();
    const std::string_view expected = collected_.command ? spec_of(command).operand : "";
    const auto most = static_cast<std::size_t>(
        expected.empty() ? 0 : 1 + std::count(expected.begin(), expected.end(), ' '));
    for (std::size_t i = most; i < operands.size(); ++i)
      fail(words_.say<Message::usage_unexpected>(operands[i]));
    const bool needed = !expected.empty() && expected.front() != '[';
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
    std::string topic = joined(collected_.words);
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
    read_word(OptionId::color, command, invocation_.colour);
    read_word(OptionId::reader, command, invocation_.reader);
    read_region();
    read_numbers();
    read_dates();
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
    read_word(OptionId::format, command, invocation_.format);
  }

  // What `option` was given, if anything: one of a few words.
  template <class Word>
  void read_word(OptionId option, Command command, Word& to) {
    const auto& name = collected_.value(option);
    if (name && is_one_of(*name, option, command)) to = *from_word<Word>(*name);
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
    if (const auto seconds = number<Message::usage_seconds>(OptionId::seconds, 1, many))
      invocation_.seconds = static_cast<int>(*seconds);
    if (const auto jobs = number<Message::usage_jobs>(OptionId::jobs, 1, 256))
      invocation_.jobs = static_cast<int>(*jobs);
    if (const auto line = number<Message::usage_first_line>(OptionId::first_line, 1, many * many))
      invocation_.first_line = *line;
  }

  void read_dates() {
    if (const auto& text = collected_.value(OptionId::start)) {
      invocation_.start = parse_day(*text);
      if (!invocation_.start || *text > "2999-12-31") fail(words_.say<Message::usage_start>(*text));
    }
    if (const auto& text = collected_.value(OptionId::at)) {
      invocation_.at = parse_time_of_day(*text);
      if (!invocation_.at) fail(words_.say<Message::usage_at>(*text));
    }
    if (const auto& text = collected_.value(OptionId::every)) {
      invocation_.every = parse_interval(*text);
      if (!invocation_.every) fail(words_.say<Message::usage_every>(*text));
    }
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
    const std::string format = "--format " + std::string(word(invocation_.format));
    if (invocation_.drawings && !invocation_.operand.empty())
      fail(words_.say<Message::usage_conflict>("--drawings", invocation_.operand));
    if (invocation_.animate) refuse_animation(format);
    if (invocation_.watch && invocation_.format != Format::text)
      fail(words_.say<Message::usage_conflict>("--watch", format));
    if (invocation_.watch && invocation_.output)
      fail(words_.say<Message::usage_conflict>("--watch", "--output"));
    if (invocation_.all && !invocation_.operand.empty())
      fail(words_.say<Message::usage_conflict>("--all", invocation_.operand));
    for (const OptionId id : {OptionId::start, OptionId::at})
      if (collected_.has(id) && invocation_.format != Format::ics)
        fail(words_.say<Message::usage_only_ics>(dashed(spec_of(id))));
    if (invocation_.full && invocation_.format == Format::csv)
      fail(words_.say<Message::usage_conflict>("--full", "--format csv"));
    if (invocation_.command != Command::assess) return;
    refuse_tellings();
    if (invocation_.journal && invocation_.no_save)
      fail(words_.say<Message::usage_conflict>("--journal", "--no-save"));
    if (invocation_.answers && (invocation_.resume || invocation_.quick))
      fail(words_.say<Message::usage_conflict>("--answers",
                                               invocation_.resume ? "--resume" : "--quick"));
  }

  // One move, to a person.
  void refuse_animation(const std::string& format) {
    if (invocation_.drawings)
      fail(words_.say<Message::usage_conflict>("--animate", "--drawings"));
    else if (invocation_.operand.empty())
      fail(words_.say<Message::usage_needs_operand>("--animate", "NAME"));
    if (invocation_.format != Format::text)
      fail(words_.say<Message::usage_conflict>("--animate", format));
  }

  // Two ways to tell a report, or one for people and a format for programs.
  void refuse_tellings() {
    const bool to_clinician = invocation_.reader == Reader::clinician;
    std::vector<std::string> ways;
    if (invocation_.brief) ways.push_back("--brief");
    if (to_clinician) ways.push_back("--for clinician");
    if (invocation_.details) ways.push_back("--details");
    if (invocation_.explain) ways.push_back("--explain");
    if (invocation_.format == Format::json) ways.push_back("--format json");
    const bool short_one = invocation_.brief || to_clinician;
    for (std::size_t i = 1; short_one && i < ways.size(); ++i)
      fail(words_.say<Message::usage_conflict>(ways.front(), ways[i]));
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

}  // namespace lumbago
