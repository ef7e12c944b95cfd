#include "command_line/help.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "base/text.h"
#include "command_line/option_table.h"
#include "command_line/version.h"

namespace lumbago {
namespace {

constexpr std::array<Example, 2> examples_of_program{
    {{"lumbago", Message::example_interview},
     {"lumbago assess --answers me.json --json", Message::example_answers}}};

class HelpText {
 public:
  HelpText(const Words& words, std::size_t width, HelpLength length)
      : words_(words), width_(std::clamp<std::size_t>(width, 40, 100)), length_(length) {}

  std::string of_program() {
    paragraph(words_.say<Message::help_headline>(program_version()));
    if (is_brief()) return brief_of_program();
    examples(examples_of_program);
    heading(Message::help_usage);
    text_ += "  lumbago [OPTIONS]\n  lumbago COMMAND [OPTIONS]\n";
    heading(Message::help_commands);
    for (const CommandSpec& spec : commands())
      row(fmt::format("{} {}", spec.name, spec.operand), words_.text(spec.summary));
    heading(Message::help_options);
    option_rows(Command::assess);
    text_ += '\n';
    paragraph(words_.text(Message::help_more));
    return std::move(text_);
  }

  std::string of_command(const CommandSpec& spec) {
    paragraph(fmt::format("lumbago {}: {}", spec.name, words_.text(spec.summary)));
    if (!is_brief()) examples(spec.examples);
    heading(Message::help_usage);
    text_ += fmt::format("  lumbago {} [OPTIONS]{}{}\n", spec.name, spec.operand.empty() ? "" : " ",
                         spec.operand);
    heading(Message::help_options);
    option_rows(spec.command);
    if (is_brief()) return more("lumbago help " + std::string(spec.name));
    const std::vector<std::string> formats = words_for(OptionId::format, spec.command);
    if (formats.empty()) return std::move(text_);
    text_ += '\n';
    paragraph(words_.say<Message::help_formats>(joined(formats, ", ")));
    return std::move(text_);
  }

 private:
  static constexpr std::size_t column = 26;  // where the second column begins

  bool is_brief() const { return length_ == HelpLength::brief; }

  // The commands by name alone.
  std::string brief_of_program() {
    heading(Message::help_usage);
    text_ += "  lumbago [OPTIONS]\n  lumbago COMMAND [OPTIONS]\n";
    heading(Message::help_commands);
    for (const std::string& line : wrap(joined(command_names(), ", "), width_ - 2))
      text_ += "  " + line + "\n";
    heading(Message::help_options);
    option_rows(Command::assess);
    return more("lumbago --help");
  }

  std::string more(const std::string& command) {
    text_ += '\n';
    paragraph(words_.say<Message::help_short>(command));
    return std::move(text_);
  }

  void paragraph(std::string_view text) {
    for (const std::string& line : wrap(text, width_)) text_ += line + "\n";
  }

  void heading(Message message) {
    text_ += fmt::format("\n{}\n", words_.say<Message::lead_in>(words_.text(message)));
  }

  void examples(const std::array<Example, 2>& examples) {
    heading(Message::help_examples);
    for (const Example& example : examples) {
      text_ += fmt::format("  {}\n", example.line);
      for (const std::string& line : wrap(words_.text(example.says), width_ - 6))
        text_ += "      " + line + "\n";
    }
  }

  void row(std::string_view left, std::string_view right) {
    const std::size_t indent = width_ < 60 ? 6 : column;
    std::string line = fmt::format("  {}", left);
    bool open = line.size() + 2 <= indent && width_ >= 60;  // the first line fits beside it
    if (!open) text_ += line + "\n";
    for (const std::string& part : wrap(right, width_ - indent)) {
      text_ += fmt::format("{:<{}}{}\n", open ? line : "", indent, part);
      open = false;
    }
  }

  void option_rows(Command command) {
    for (const OptionSpec& option : options) {
      if (!takes(command, option) || (is_brief() && !is_common(option.id))) continue;
      const std::string letter =
          option.letter == '\0' ? std::string("    ") : fmt::format("-{}, ", option.letter);
      row(fmt::format("{}--{}{}{}", letter, option.name, option.value.empty() ? "" : " ",
                      option.value),
          summary_of(option, words_));
    }
  }

  const Words& words_;
  std::size_t width_;
  HelpLength length_;
  std::string text_;
};

}  // namespace

std::string help_text(const Words& words, std::string_view topic, std::size_t width,
                      HelpLength length) {
  HelpText help(words, width, length);
  const auto spec = std::find_if(commands().begin(), commands().end(),
                                 [&](const CommandSpec& known) { return known.name == topic; });
  return spec == commands().end() ? help.of_program() : help.of_command(*spec);
}

}  // namespace lumbago
