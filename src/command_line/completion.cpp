// Each script does the same: find the command among the words so far, then offer what may follow.
#include "command_line/completion.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/shell.h"
#include "base/text.h"
#include "command_line/option_table.h"

namespace lumbago {
namespace {

// What may stand as the value of an option.
enum class ValueKind : std::uint8_t { none, path, words, free };

ValueKind kind_of(const OptionSpec& option) {
  if (option.value.empty()) return ValueKind::none;
  if (option.value == "FILE" || option.value == "PATH") return ValueKind::path;
  return words_for(option.id, Command::assess).empty() ? ValueKind::free : ValueKind::words;
}

std::vector<std::string> option_names(Command command) {
  std::vector<std::string> names;
  for (const OptionSpec& option : options)
    if (takes(command, option))
      for (std::string& name : names_of(option)) names.push_back(std::move(name));
  return names;
}

// All options whose value is of one of the kinds, as the pattern of a `case`:
// "--answers|--output|-o".
std::string pattern_of(std::initializer_list<ValueKind> kinds, std::string_view between) {
  std::vector<std::string> names;
  for (const OptionSpec& option : options)
    if (std::find(kinds.begin(), kinds.end(), kind_of(option)) != kinds.end())
      for (std::string& name : names_of(option)) names.push_back(std::move(name));
  return joined(names, between);
}

constexpr std::initializer_list<ValueKind> any_value{ValueKind::path, ValueKind::words,
                                                     ValueKind::free};

// The first words of commands: "pack" once.
std::vector<std::string> first_words() {
  std::vector<std::string> words;
  for (const std::string& name : command_names()) {
    const std::string word = name.substr(0, name.find(' '));
    if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
  }
  return words;
}

// "check prove": what may follow the first word of commands, such as "pack".
std::vector<std::string> second_words(std::string_view first) {
  const std::string prefix = std::string(first) + " ";
  std::vector<std::string> words;
  for (const std::string& name : command_names())
    if (name.starts_with(prefix)) words.push_back(name.substr(prefix.size()));
  return words;
}

// The first words that a second may follow.
std::vector<std::string> families() {
  std::vector<std::string> words = first_words();
  std::erase_if(words, [](const std::string& word) { return second_words(word).empty(); });
  return words;
}

bool is_command(std::string_view name) {
  const std::vector<std::string> names = command_names();
  return std::find(names.begin(), names.end(), name) != names.end();
}

// What may follow a command as an operand: words, or "" for files, or nothing at all.
std::optional<std::vector<std::string>> operand_words(const CommandSpec& spec,
                                                      const std::vector<std::string>& ids) {
  if (spec.command == Command::show || spec.command == Command::plan_swap) return ids;
  if (spec.command == Command::completion) return shell_names();
  if (spec.command == Command::help) return first_words();
  const bool path = spec.operand.find("PATH") != std::string_view::npos ||
                    spec.operand.find("FILE") != std::string_view::npos ||
                    spec.operand.find("OLD") != std::string_view::npos;
  if (path) return std::nullopt;
  return second_words(spec.name);
}

// What a command does; of a first word that is none, what may follow it.
std::string summary_of_word(const std::string& word, const Words& words) {
  for (const CommandSpec& spec : commands())
    if (spec.name == word) return std::string(words.text(spec.summary));
  return joined(second_words(word), ", ");
}

// bash and zsh share the search for the command; `words` is how the shell calls them, `here` the
// index of the word to complete.
std::string find_command(std::string_view words, std::string_view first, std::string_view here) {
  return fmt::format(R"(  command= second=
  for ((i = {1}; i < {2}; i++)); do
    case ${{{0}[i]}} in
      {3}) ((i++)); [[ ${{{0}[i]}} != = ]] || ((i++)) ;;
      -*) ;;
      *) if [[ -z $command ]]; then
           command=${{{0}[i]}}
           case $command in {4}) ;; *) break ;; esac
         else
           second=${{{0}[i]}}
           break
         fi ;;
    esac
  done
  [[ -z $second ]] || command="$command $second"
)",
                     words, first, here, pattern_of(any_value, "|"), joined(families(), "|"));
}

std::string bash_script(const std::vector<std::string>& ids) {
  std::string text =
      "# Completion of lumbago for bash; written by: lumbago completion bash\n"
      "_lumbago() {\n"
      "  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}\n"
      "  local command second i formats= options= operands= only_words=\n"
      "  # bash splits --format=json at the sign\n"
      "  if [[ $current == = ]]; then current=\n"
      "  elif [[ $previous == = ]]; then previous=${COMP_WORDS[COMP_CWORD-2]}; fi\n" +
      find_command("COMP_WORDS", "1", "COMP_CWORD") + "  case $command in\n";
  for (const CommandSpec& spec : commands()) {
    const auto operands = operand_words(spec, ids);
    text += fmt::format("    {}{})\n      formats={} options={}\n",
                        spec.command == Command::assess ? "''|" : "", shell_word(spec.name),
                        shell_word(joined(words_for(OptionId::format, spec.command))),
                        shell_word(joined(option_names(spec.command))));
    if (operands)
      text += fmt::format("      operands={} only_words=1 ;;\n", shell_word(joined(*operands)));
    else
      text += "      ;;\n";
  }
  for (const std::string& family : families())
    if (!is_command(family))
      text += fmt::format("    {}) operands={} only_words=1 ;;\n", family,
                          shell_word(joined(second_words(family))));
  text += "  esac\n";
  text += fmt::format("  [[ -n $command ]] || operands={}\n", shell_word(joined(first_words())));
  text += fmt::format(R"(  COMPREPLY=()
  case $previous in
    {}) return ;;  # files, as -o default offers them
    --format) COMPREPLY=($(compgen -W "$formats" -- "$current")); return ;;
    --color) COMPREPLY=($(compgen -W "auto always never" -- "$current")); return ;;
    --lang) COMPREPLY=($(compgen -W "{}" -- "$current")); return ;;
    {}) compopt +o default 2>/dev/null; return ;;
  esac
  if [[ $current == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$current"))
  else
    COMPREPLY=($(compgen -W "$operands" -- "$current"))
  fi
  [[ -z $only_words ]] || compopt +o default 2>/dev/null
}}
complete -o default -F _lumbago lumbago
)",
                      pattern_of({ValueKind::path}, "|"),
                      joined(words_for(OptionId::lang, Command::assess), " "),
                      pattern_of({ValueKind::free}, "|"));
  return text;
}

// As _describe takes it: 'name:what it does'.
std::string described(std::string_view name, std::string_view summary) {
  std::string text;
  for (const char c : name) text += c == ':' ? std::string("\\:") : std::string(1, c);
  return shell_word(fmt::format("{}:{}", text, summary));
}

std::string zsh_script(const Words& words, const std::vector<std::string>& ids) {
  std::string text =
      "#compdef lumbago\n"
      "# Completion of lumbago for zsh; written by: lumbago completion zsh\n"
      "_lumbago() {\n"
      "  local command second previous i\n"
      "  local -a formats choices operands commands\n"
      "  previous=${words[CURRENT-1]}\n"
      "  if [[ $words[CURRENT] == --*=* ]]; then\n"
      "    previous=${words[CURRENT]%%=*}\n"
      "    compset -P '*='\n"
      "  fi\n" +
      find_command("words", "2", "CURRENT") + "  case $command in\n";
  for (const CommandSpec& spec : commands()) {
    text += fmt::format("    {}{})\n      formats=({})\n      choices=(\n",
                        spec.command == Command::assess ? "''|" : "", shell_word(spec.name),
                        joined(words_for(OptionId::format, spec.command)));
    for (const OptionSpec& option : options)
      if (takes(spec.command, option))
        for (const std::string& name : names_of(option))
          text += fmt::format("        {}\n", described(name, summary_of(option, words)));
    text += "      )\n";
    const auto operands = operand_words(spec, ids);
    text += operands ? fmt::format("      operands=({}) ;;\n", joined(*operands))
                     : std::string("      operands=(/) ;;\n");
  }
  for (const std::string& family : families())
    if (!is_command(family))
      text += fmt::format("    {}) operands=({}) ;;\n", family, joined(second_words(family)));
  text += "  esac\n  commands=(\n";
  for (const std::string& word : first_words())
    text += fmt::format("    {}\n", described(word, summary_of_word(word, words)));
  text += "  )\n";
  text += fmt::format(R"(  case $previous in
    {}) _files; return ;;
    --format) compadd -a formats; return ;;
    --color) compadd auto always never; return ;;
    --lang) compadd {}; return ;;
    {}) return ;;
  esac
  if [[ $words[CURRENT] == -* ]]; then
    _describe -o option choices
  elif [[ -z $command ]]; then
    _describe command commands
  elif [[ $operands == / ]]; then
    _files
  else
    compadd -a operands
  fi
}}
if [[ $funcstack[1] == _lumbago ]]; then _lumbago "$@"; else compdef _lumbago lumbago; fi
)",
                      pattern_of({ValueKind::path}, "|"),
                      joined(words_for(OptionId::lang, Command::assess), " "),
                      pattern_of({ValueKind::free}, "|"));
  return text;
}

// "contains -- (__lumbago_command) assess ''": true within one of these commands.
std::string fish_condition(const std::vector<std::string>& commands) {
  std::string text = "contains -- (__lumbago_command)";
  for (const std::string& command : commands) text += fmt::format(" \"{}\"", command);
  return "'" + text + "'";
}

std::string fish_options(const Words& words) {
  std::string text;
  for (const OptionSpec& option : options) {
    const std::string letter =
        option.letter == '\0' ? std::string() : fmt::format(" -s {}", option.letter);
    for (const CommandSpec& spec : commands()) {
      if (!takes(spec.command, option)) continue;
      std::vector<std::string> within{std::string(spec.name)};
      if (spec.command == Command::assess) within.emplace_back();
      std::string value;
      if (kind_of(option) == ValueKind::path) value = " -r -F";
      if (kind_of(option) == ValueKind::free) value = " -x";
      if (kind_of(option) == ValueKind::words)
        value = fmt::format(" -x -a '{}'", joined(words_for(option.id, spec.command)));
      text += fmt::format("complete -c lumbago -n {} -l {}{}{} -d {}\n", fish_condition(within),
                          option.name, letter, value, shell_word(summary_of(option, words)));
    }
  }
  return text;
}

std::string fish_script(const Words& words, const std::vector<std::string>& ids) {
  std::string text =
      fmt::format(R"(# Completion of lumbago for fish; written by: lumbago completion fish
function __lumbago_command
    set -l found
    set -l skip 0
    for word in (commandline -opc)[2..-1]
        if test $skip = 1
            set skip 0
            continue
        end
        switch $word
            case {}
                set skip 1
            case '-*'
            case '*'
                set -a found $word
                contains -- "$found" {}; or break
        end
    end
    echo "$found"
end
complete -c lumbago -f
)",
                  pattern_of(any_value, " "), joined(families()));
  for (const std::string& word : first_words())
    text += fmt::format("complete -c lumbago -n {} -a {} -d {}\n", fish_condition({""}), word,
                        shell_word(summary_of_word(word, words)));
  for (const std::string& family : families())
    if (!is_command(family))
      text += fmt::format("complete -c lumbago -n {} -a '{}'\n", fish_condition({family}),
                          joined(second_words(family)));
  for (const CommandSpec& spec : commands()) {
    const auto operands = operand_words(spec, ids);
    const std::string within = fish_condition({std::string(spec.name)});
    if (!operands)
      text += fmt::format("complete -c lumbago -n {} -F\n", within);
    else if (!operands->empty())
      text += fmt::format("complete -c lumbago -n {} -a '{}'\n", within, joined(*operands));
  }
  return text + fish_options(words);
}

}  // namespace

const std::vector<std::string>& shell_names() {
  static const std::vector<std::string> names{"bash", "zsh", "fish"};
  return names;
}

std::string completion_script(const Words& words, Shell shell,
                              const std::vector<std::string>& ids) {
  switch (shell) {
    case Shell::bash:
      return bash_script(ids);
    case Shell::zsh:
      return zsh_script(words, ids);
    case Shell::fish:
      return fish_script(words, ids);
  }
  return {};
}

}  // namespace lumbago
