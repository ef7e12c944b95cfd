#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/environment.h"
#include "command_line/option_table.h"
#include "command_line/options.h"

namespace lumbago {
namespace {

using Arguments = std::vector<std::string>;

Invocation understood(const Arguments& arguments) {
  const auto parsed = parse_command_line(Words(), arguments);
  if (!parsed) FAIL(parsed.error().messages.front());
  return *parsed;
}

// The messages, a line each, and whose help is named after them.
std::string refused(const Arguments& arguments) {
  const auto parsed = parse_command_line(Words(), arguments);
  if (parsed) return "understood";
  const UsageError& error = parsed.error();
  std::string text;
  for (const std::string& message : error.messages) text += message + "\n";
  return text + "(" + (error.whole_program ? "lumbago" : std::string(spec_of(error.command).name)) +
         ")";
}

TEST_CASE("no arguments are the interview") { CHECK(understood({}) == Invocation{}); }

TEST_CASE("the program takes the options of assess without its name") {
  Invocation wanted;
  wanted.resume = true;
  wanted.accessible = true;
  CHECK(understood({"--resume", "--accessible"}) == wanted);
  CHECK(understood({"assess", "--resume", "--accessible"}) == wanted);
  CHECK(understood({"--resume", "assess", "--accessible"}) == wanted);
}

TEST_CASE("every option of assess") {
  Invocation wanted;
  wanted.pack = "packs/back";
  wanted.answers = "-";
  wanted.output = "out.md";
  wanted.format = Format::markdown;
  wanted.colour = ColourWhen::never;
  wanted.width = 60;
  wanted.exit_code = true;
  wanted.explain = true;
  wanted.force = true;
  wanted.no_save = true;
  wanted.quiet = true;
  wanted.require_complete = true;
  CHECK(understood({"assess", "--pack", "packs/back", "--answers", "-", "-o", "out.md",
                    "--format=markdown", "--color", "never", "--width=60", "--exit-code",
                    "--explain", "--force", "--no-save", "-q", "--require-complete"}) == wanted);
}

TEST_CASE("commands and their arguments") {
  const auto check = [](const Arguments& arguments, Command command, const std::string& operand) {
    CAPTURE(arguments.front());
    const Invocation invocation = understood(arguments);
    CHECK(invocation.command == command);
    CHECK(invocation.operand == operand);
  };
  check({"questions"}, Command::questions, "");
  check({"show", "age"}, Command::show, "age");
  check({"show", "assess"}, Command::show, "assess");
  check({"show", "--", "-x"}, Command::show, "-x");
  check({"eval", "age > 3 && !numb"}, Command::eval, "age > 3 && !numb");
  check({"eval", "--", "-age < 3"}, Command::eval, "-age < 3");
  check({"eval", "[a,b]"}, Command::eval, "[a,b]");
  check({"pack", "check"}, Command::pack_check, "");
  check({"pack", "check", "dir"}, Command::pack_check, "dir");
  check({"help"}, Command::help, "");
  check({"help", "show"}, Command::help, "show");
  check({"help", "pack", "check"}, Command::help, "pack check");
  check({"help", "pack"}, Command::help, "pack check");
  check({"--help"}, Command::help, "");
  check({"-h"}, Command::help, "");
  check({"show", "--help"}, Command::help, "show");
  check({"pack", "--help"}, Command::help, "pack check");
  check({"pack", "check", "-h"}, Command::help, "pack check");
  check({"--version"}, Command::version, "");
  check({"questions", "-V"}, Command::version, "");
}

TEST_CASE("the last of an option counts") {
  CHECK(understood({"--pack", "a", "--pack", "b"}).pack == "b");
  CHECK(understood({"--pack", "a", "questions", "--pack", "b"}).pack == "b");
}

TEST_CASE("a region is two letters, in any case") {
  CHECK(understood({"--region", "GB"}).region == "GB");
  CHECK(understood({"assess", "--region=gb"}).region == "GB");
  CHECK(understood({"--region", "xx"}).region == "XX");
  for (const std::string code : {"G", "GBR", "G1", "en_GB", "112"})
    CHECK(refused({"--region", code}) ==
          "the option '--region' takes the two letters of a country, as in GB; not '" + code +
              "'\n(lumbago)");
}

TEST_CASE("the country of a locale") {
  const auto territory = [](const std::string& all, const std::string& address,
                            const std::string& lang) {
    Environment environment;
    environment.lc_all = all;
    environment.lc_address = address;
    environment.lang = lang;
    return territory_of(environment);
  };
  CHECK(territory("", "", "en_GB.UTF-8") == "GB");
  CHECK(territory("", "de_AT@euro", "en_GB.UTF-8") == "AT");
  CHECK(territory("fr_CA", "de_AT", "en_GB.UTF-8") == "CA");
  CHECK(territory("C.UTF-8", "de_AT", "en_GB.UTF-8").empty());
  for (const std::string locale : {"", "C", "POSIX", "de", "es_419", "en_us", "x_", "x_USA"})
    CHECK(territory("", "", locale).empty());
}

TEST_CASE("--json is --format json") {
  CHECK(understood({"--json"}).format == Format::json);
  CHECK(understood({"--json", "--format", "json"}).format == Format::json);
  CHECK(understood({"questions", "--format", "json-schema"}).format == Format::json_schema);
}

TEST_CASE("usage errors say what is wrong and what was meant") {
  const auto check = [](const Arguments& arguments, std::string_view text) {
    CAPTURE(arguments.back());
    CHECK(refused(arguments) == text);
  };
  SUBCASE("options") {
    check({"--jsn"}, "unknown option '--jsn' (did you mean '--json'?)\n(lumbago)");
    check({"assess", "--jsn=1", "-x", "--explian"},
          "unknown option '--jsn' (did you mean '--json'?)\n"
          "unknown option '-x'\n"
          "unknown option '--explian' (did you mean '--explain'?)\n(assess)");
    check({"--xyzzy", "questions"}, "unknown option '--xyzzy'\n(questions)");
    check({"questions", "--resume"},
          "'questions' does not take the option '--resume'\n(questions)");
    check({"--resume", "questions"},
          "'questions' does not take the option '--resume'\n(questions)");
    check({"--answers", "--resume"}, "the option '--answers' needs a value\n(lumbago)");
    check({"--answers"}, "the option '--answers' needs a value\n(lumbago)");
    check({"--answers="}, "the option '--answers' needs a value\n(lumbago)");
    check({"--answers", ""}, "the option '--answers' needs a value\n(lumbago)");
    check({"questions", "-o"}, "the option '--output' needs a value\n(lumbago)");
    check({"--json=yes"}, "the option '--json' takes no value\n(lumbago)");
  }
  SUBCASE("values") {
    check({"--format", "jsno"},
          "the option '--format' takes one of text, json, markdown, html, ics, fhir-response; not "
          "'jsno' (did you "
          "mean "
          "'json'?)\n(lumbago)");
    check({"show", "age", "--format", "markdown"},
          "the option '--format' takes one of text, json, svg; not 'markdown'\n(show)");
    check({"--json", "--format", "text"},
          "'--json' and '--format text' do not go together\n(lumbago)");
    check({"--color", "alway"},
          "the option '--color' takes one of auto, always, never; not 'alway' (did you mean "
          "'always'?)\n(lumbago)");
    for (const char* width : {"19", "10001", "-5", "5x", "080"})
      check({"--width", width},
            "the option '--width' takes a whole number from 20 to 10000; not '" +
                std::string(width) + "'\n(lumbago)");
    check({"--answers", "a", "--resume"},
          "'--answers' and '--resume' do not go together\n(lumbago)");
  }
  SUBCASE("commands and arguments") {
    check({"asess", "--json"}, "unknown command 'asess' (did you mean 'assess'?)\n(lumbago)");
    check({"me.json"}, "unknown command 'me.json'\n(lumbago)");
    check({"nonsense", "--help"}, "unknown command 'nonsense'\n(lumbago)");
    check({"--version", "nonsense"}, "unknown command 'nonsense'\n(lumbago)");
    check({"pack", "chekc", "--help"},
          "unknown command 'pack chekc' (did you mean 'pack check'?)\n(lumbago)");
    check({""}, "unknown command ''\n(lumbago)");
    check({"pack"}, "'pack' needs a command: check, prove, diff or show\n(lumbago)");
    check({"pack", "chekc"},
          "unknown command 'pack chekc' (did you mean 'pack check'?)\n(lumbago)");
    check({"help", "asess"}, "unknown command 'asess' (did you mean 'assess'?)\n(lumbago)");
    check({"eval"}, "'eval' needs an argument: EXPR\n(eval)");
    check({"questions", "c", "a", "b"},
          "unexpected argument 'c'\nunexpected argument 'a'\nunexpected argument 'b'\n(questions)");
    check({"show", "age", "sex"}, "unexpected argument 'sex'\n(show)");
    check({"age", "show", "sex"}, "unknown command 'age'\n(lumbago)");
    check({"pack", "check", "a", "b"}, "unexpected argument 'b'\n(pack check)");
  }
}

TEST_CASE("the table of options is in the order of its ids") {
  for (std::size_t i = 0; i < options.size(); ++i)
    CHECK(static_cast<std::size_t>(options[i].id) == i);
}

TEST_CASE("days and times of a calendar") {
  const Invocation asked =
      understood({"--format", "ics", "--start", "2028-02-29", "--at", "07:05"});
  REQUIRE(asked.start.has_value());
  CHECK(day_text(*asked.start) == "2028-02-29");
  CHECK(asked.at == std::chrono::minutes(425));
  const auto refused_start = [](const char* day) {
    return refused({"--format", "ics", "--start", day}) ==
           std::string("the option '--start' takes a day such as 2026-09-07; not '") + day +
               "'\n(lumbago)";
  };
  for (const char* day : {"2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "today",
                          "2026-01-01x", "0999-01-01", "3000-01-01", "2026/01/01", "2026-01--1"})
    CHECK_MESSAGE(refused_start(day), day);
  const auto refused_at = [](const char* time) {
    return refused({"--format", "ics", "--at", time}) ==
           std::string("the option '--at' takes a time from 00:00 to 23:59; not '") + time +
               "'\n(lumbago)";
  };
  for (const char* time : {"24:00", "7:30", "07:60", "0730", "07:30:00", "7.30", "-7:30"})
    CHECK_MESSAGE(refused_at(time), time);
  CHECK(refused({"--start", "2026-09-07", "--at", "07:30"}) ==
        "the option '--start' needs '--format ics'\n"
        "the option '--at' needs '--format ics'\n(lumbago)");
}

TEST_CASE("how a report is told") {
  Invocation wanted;
  wanted.brief = true;
  CHECK(understood({"--brief"}) == wanted);
  wanted.format = Format::markdown;
  CHECK(understood({"--brief", "--format", "markdown"}) == wanted);
  wanted = {};
  wanted.details = true;
  wanted.explain = true;
  CHECK(understood({"assess", "--details", "--explain"}) == wanted);
  wanted = {};
  wanted.reader = Reader::clinician;
  wanted.no_pager = true;
  CHECK(understood({"--for", "clinician", "--no-pager"}) == wanted);
  wanted.reader = Reader::person;
  CHECK(understood({"--for=person", "--no-pager"}) == wanted);
}

TEST_CASE("two ways to tell a report do not go together") {
  CHECK(refused({"assess", "--brief", "--details"}) ==
        "'--brief' and '--details' do not go together\n(assess)");
  CHECK(refused({"assess", "--explain", "--brief", "--json"}) ==
        "'--brief' and '--explain' do not go together\n"
        "'--brief' and '--format json' do not go together\n(assess)");
  CHECK(refused({"assess", "--for", "clinician", "--details"}) ==
        "'--for clinician' and '--details' do not go together\n(assess)");
  CHECK(refused({"assess", "--brief", "--for", "clinician"}) ==
        "'--brief' and '--for clinician' do not go together\n(assess)");
  CHECK(refused({"assess", "--for", "clinican"}) ==
        "the option '--for' takes one of person, clinician; not 'clinican' (did you mean "
        "'clinician'?)\n(assess)");
  CHECK(refused({"batch", "--brief"}) == "'batch' does not take the option '--brief'\n(batch)");
}

TEST_CASE("-h asks for the short help and --help for the long one, which wins") {
  const auto short_help = [](const Arguments& arguments) {
    const Invocation asked = understood(arguments);
    CHECK(asked.command == Command::help);
    return asked.short_help;
  };
  CHECK(short_help({"-h"}));
  CHECK(short_help({"assess", "-h"}));
  CHECK(short_help({"assess", "-qh"}));
  CHECK_FALSE(short_help({"--help"}));
  CHECK_FALSE(short_help({"-h", "--help"}));
  CHECK_FALSE(short_help({"--help", "-h"}));
  CHECK_FALSE(short_help({"help", "assess"}));
  CHECK(refused({"--help=short"}) == "the option '--help' takes no value\n(lumbago)");
}

}  // namespace
}  // namespace lumbago
