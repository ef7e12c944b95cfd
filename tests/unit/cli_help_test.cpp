#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>
#include <string>

#include "base/text.h"
#include "command_line/help.h"
#include "command_line/option_table.h"
#include "command_line/version.h"

namespace lumbago {
namespace {

TEST_CASE("the help of the program begins with two examples") {
  CHECK(help_text(Words(), "", 80, HelpLength::full)
            .starts_with("lumbago " + std::string(program_version()) +
                         R"(: a back-pain self-assessment for the terminal

Examples:
  lumbago
      answer questions, warning signs first, and read the report
  lumbago assess --answers me.json --json
      assess answers from a file, as JSON

Usage:
  lumbago [OPTIONS]
  lumbago COMMAND [OPTIONS]

Commands:
)"));
}

TEST_CASE("the help of a command, whole") {
  CHECK(help_text(Words(), "pack check", 80, HelpLength::full) ==
        R"(lumbago pack check: read a pack strictly, report everything wrong with it, run
its cases

Examples:
  lumbago pack check
      check the pack inside the program
  lumbago pack check my-pack/
      check a pack after each change to it

Usage:
  lumbago pack check [OPTIONS] [PATH]

Options:
      --pack PATH         use the pack in PATH, a YAML file or a directory of
                          them
      --lang LANG         say everything in LANG: en, es or de
      --format NAME       write the result as NAME
      --json              the same as --format json
  -o, --output FILE       write the result to FILE, whole or not at all
      --force             let --output replace a file
      --color WHEN        use colours: auto, always or never
      --accessible        made for screen readers: no bars, wording that can be
                          read aloud
      --width COLUMNS     wrap at COLUMNS instead of the width of the terminal
      --strict            let warnings fail the check too
      --watch             check again whenever a file of the pack is saved,
                          until Ctrl-C
  -q, --quiet             print no notes, only the result and errors
  -h, --help              say how to use it: -h in short, --help in full
  -V, --version           print the version of the program, and the pack inside
                          it

Formats, the first by default: text, json, sarif.
)");
}

TEST_CASE("every help fits its width and names every option its command takes") {
  for (const CommandSpec& command : commands()) {
    for (const std::size_t width : {40UL, 60UL, 80UL, 100UL}) {
      const std::string text = help_text(Words(), command.name, width, HelpLength::full);
      std::istringstream lines(text);
      for (std::string line; std::getline(lines, line);) {
        CAPTURE(line);
        // The lines of examples are there to be copied, so they stay whole.
        if (line.find("  lumbago ") != 0) CHECK(display_width(line) <= width);
      }
      for (const OptionSpec& option : options) {
        CAPTURE(option.name);
        const bool named = text.find("--" + std::string(option.name)) != std::string::npos;
        if (takes(command.command, option)) CHECK(named);
      }
    }
  }
}

TEST_CASE("the short help fits a screen of 24 lines and is a part of the long one") {
  for (const char* topic : {"", "assess", "show", "batch", "pack prove"}) {
    CAPTURE(topic);
    const std::string text = help_text(Words(), topic, 80, HelpLength::brief);
    const std::string whole = help_text(Words(), topic, 80, HelpLength::full);
    CHECK(std::count(text.begin(), text.end(), '\n') <= 23);
    for (std::size_t at = 0; (at = text.find("\n      --", at)) != std::string::npos; ++at)
      CHECK(whole.find(text.substr(at, text.find('\n', at + 1) - at)) != std::string::npos);
  }
  CHECK(help_text(Words(), "", 80, HelpLength::brief)
            .ends_with("\nThis is the short help; 'lumbago --help' says everything.\n"));
  CHECK(help_text(Words(), "show", 80, HelpLength::brief)
            .ends_with("\nThis is the short help; 'lumbago help show' says everything.\n"));
}

}  // namespace
}  // namespace lumbago
