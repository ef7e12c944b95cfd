// A pack whose every text tries to drive the terminal, through everything that shows texts of a
// pack.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "base/text.h"
#include "messages/catalogue.h"
#include "terminal/walk.h"

namespace lumbago {
namespace {

using test::Place;
using test::Pty;

// As YAML writes it in quotes: an escape sequence, a window title, C1 controls, bidi overrides, a
// carriage return, a backspace, and a word that is wider than any line.
std::string hostile() {
  return "\\e[2J\\e]0;owned\\a\\x9b31m\\x90\\u202egnp\\u2066\\u200f\\r\\b\\x7f" +
         std::string(300, 'w') + "\\e[?1049h";
}

// Each @ is a hostile text.
const std::string pattern = R"(
pack:
  id: hostile
  version: "1"
  title: "T @"
  language: en
  intended_use: "U @"
  reviewed: {by: "R @", on: "2026-01-01"}
  levels:
    self_care: {title: "S @", action: "A @"}
    routine: {title: "R @", action: "A @"}
    urgent: {title: "U @", action: "A @"}
    emergency: {title: "E @", action: "A @"}
  safety_net: {title: "C @", items: ["I @"]}
  disclaimers: ["D @"]
  story: {say: "S @", claims: [{say: "C @", evidence: limited, verified: false}]}
questions:
  - {id: numb, ask: "Numb @", help: "H @", why: "W @", type: boolean}
  - {id: weak, ask: "Weak @", help: "H @", why: "W @", type: boolean}
  - {id: sits, ask: "Sits @", help: "H @", why: "W @", type: choice, options: [{id: little, say: "L @"}, {id: much, say: "M @"}]}
  - {id: hours, ask: "Hours @", help: "H @", why: "W @", type: integer, unit: h, range: [0, 9], when: "sits == 'much'", modifiable: lower}
  - {id: stands, ask: "Stands @", why: "W @", type: integer, range: [0, 9], test: {setup: "S @", steps: ["T @"], record: "R @", skip_if: ["K @"], stop: "X @", seconds: 30}}
  - {id: other, ask: "Other @", help: "H @", why: "W @", type: text, max_length: 500}
groups:
  - {id: signs, ask: "Which @", questions: [numb, weak]}
triage:
  - {id: sign, title: "T @", level: emergency, when: numb, if_unknown: routine, say: "S @", verified: false, references: [S1]}
  - {id: visit, title: "T @", level: routine, when: weak, say: "S @", verified: false, references: [S1]}
contributors:
  - {id: sitting, title: "C @", evidence: limited, prior: 50, saturates: 2, say: "S @", verified: false, references: [S1], indicators: [{when: hours > 4, points: 2}, {when: stands < 5, points: 1}]}
contraindications:
  - {id: weakness, when: weak, excludes: [lifting], say: "B @", verified: false}
activities:
  - {id: stand_up, kind: break, title: "A @", cue: "C @", steps: ["S @"], why: "W @", dose: {days: 5}, minutes: 2, easier: "E @", harder: "H @", stop: "X @", equipment: ["Q @"], policy: gentle, evidence: limited, verified: false, references: [S1]}
  - {id: lift, kind: strength, title: "A @", cue: "C @", why: "W @", dose: {days: 3}, minutes: 2, policy: gentle, not_if: [lifting], evidence: limited, verified: false}
plan:
  slots:
    - {for: sitting, pick: [stand_up]}
    - {pick: [lift]}
  phases: [{weeks: [1, 2], say: "P @"}]
  recheck_weeks: [2]
references:
  - {id: S1, cite: "R @", doi: "10.1/@", note: "N @"}
)";

// The same for the texts of that pack in Spanish.
const std::string translation = R"(
language: es
title: "L @"
reviewed: {by: "R @", on: "D @"}
pack:
  title: "Todo @"
  intended_use: "U @"
  levels:
    self_care: {title: "Cuidado @", action: "A @"}
    routine: {title: "R @", action: "A @"}
    urgent: {title: "U @", action: "A @"}
    emergency: {title: "E @", action: "A @"}
  safety_net: {title: "C @", items: ["I @"]}
  disclaimers: ["D @"]
plan: {phases: ["P @"]}
texts:
  numb: {ask: "Dormida @", help: "H @", why: "W @"}
  weak: {ask: "Débil @", help: "H @", why: "W @"}
  sits: {ask: "Sentado @", help: "H @", why: "W @", options: {little: "Poco @", much: "Mucho @"}}
  hours: {ask: "Horas @", help: "H @", why: "W @"}
  stands: {ask: "De pie @", why: "W @", test: {setup: "S @", steps: ["T @"], record: "R @", skip_if: ["K @"], stop: "X @"}}
  other: {ask: "Otro @", help: "H @", why: "W @"}
  signs: {ask: "Cuál @"}
  sign: {title: "T @", say: "S @"}
  visit: {title: "T @", say: "S @"}
  sitting: {title: "C @", say: "S @"}
  weakness: {say: "B @"}
  stand_up: {title: "A @", cue: "C @", steps: ["S @"], why: "W @", easier: "E @", harder: "H @", stop: "X @", equipment: ["Q @"]}
  lift: {title: "A @", cue: "C @", why: "W @"}
)";

void write(const std::string& path, const std::string& text, const std::string& in_place) {
  std::ofstream file(path, std::ios::binary);
  for (const char c : text) file << (c == '@' ? in_place : std::string(1, c));
}

std::string hostile_pack(const Place& place) {
  const std::string path = place.path("hostile.yaml");
  write(path, pattern, hostile());
  return path;
}

// A harmless pack with a hostile translation. `more` stands at the end of the translation.
std::string translated_pack(const Place& place, const std::string& more = {}) {
  const std::string path = place.path("translated");
  std::filesystem::create_directories(path);
  write(path + "/pack.yaml", pattern, "calm");
  write(path + "/text.es.yaml", translation + more, hostile());
  return path;
}

void check_safe(const std::string& shown) {
  std::string plain;
  for (const char c : shown)
    if (c != '\r') plain += c;  // the terminal's own, before each line break
  // The program's own: that what is pasted is to be marked, and later no longer.
  for (const char* mark : {"\x1b[?2004h", "\x1b[?2004l"})
    if (const std::size_t at = plain.find(mark); at != plain.npos) plain.erase(at, 8);
  CHECK(shown.find("\r\r") == std::string::npos);
  CHECK(plain == sanitize(plain));
}

// Runs a command to its end; what it showed.
std::string shown_by(const Place& place, std::vector<std::string> arguments) {
  Pty terminal(place.run(std::move(arguments)));
  CHECK(terminal.wait() >= 0);
  return terminal.shown();
}

}  // namespace

TEST_CASE("hostile pack: nothing that drives a terminal gets through a whole interview") {
  for (const char* mode : {"--quiet", "--accessible", "--explain"}) {
    CAPTURE(std::string(mode));
    const Place place;
    Pty terminal(place.run({"--pack", hostile_pack(place), mode}));
    const bool spoken = std::string(mode) == "--accessible";
    // Why, nonsense, back and a change; at the text answer the person is hostile, too.
    for (const char* line :
         {"?", "help 2", "huh",      "2", "?", "7", "2", "b", "",  "?", "12", "8", "?", "k",
          "3", ":?",     "\x1b[2Jx", "r", "5", "",  "r", "2", "1", "b", "2",  "8", ""}) {
      CAPTURE(std::string(line));
      REQUIRE(test::await_prompt(terminal, spoken));
      terminal.type(std::string(line) + "\n");
    }
    CHECK(terminal.wait() == 0);
    check_safe(terminal.shown());
    CHECK(terminal.shown().find("Sits") != std::string::npos);
    CHECK(terminal.shown().find("lumbago show") != std::string::npos);
  }
}

TEST_CASE("hostile pack: nothing gets through reports, tables of questions, entities or errors") {
  const Place place;
  const std::string pack = hostile_pack(place);
  const std::string answers = place.path("answers.json");
  std::ofstream(answers) << R"({"numb": false, "weak": true, "sits": "much", "hours": 8,
                               "stands": 3, "other": "\u001b[2J\u202e"})";
  const std::string bad = place.path("bad\x1b[2J\u202e.json");
  std::ofstream(bad) << R"({"numb\u001b[2J": 1, "\u009b31m": 2})";
  const std::vector<std::vector<std::string>> commands{
      {"assess", "--answers", answers, "--pack", pack, "--explain"},
      {"assess", "--answers", answers, "--pack", pack, "--explain", "--accessible"},
      {"assess", "--answers", answers, "--pack", pack, "--format", "markdown"},
      {"assess", "--answers", answers, "--pack", pack, "--json"},
      {"assess", "--answers", bad, "--pack", pack},
      {"assess", "--answers", "no\x1b[2J\u202esuch", "--pack", pack},
      {"questions", "--pack", pack},
      {"show", "sits", "--pack", pack},
      {"show", "stands", "--pack", pack},
      {"show", "sign", "--pack", pack},
      {"show", "sitting", "--pack", pack},
      {"show", "stand_up", "--pack", pack},
      {"show", "weakness", "--pack", pack},
      {"show", "S1", "--pack", pack},
      {"show", "no\x1b[2J\u202esuch", "--pack", pack},
      {"eval", "hours > \x1b[2J\u202e", "--pack", pack},
      {"pack", "check", pack},
      {"pack", "check", "no\x1b[2J\u202esuch.yaml"},
      {"pack", "prove", pack},
      {"--no\x1b[2J\u202esuch"},
      {"no\x1b[2J\u202esuch"},
      {"--pack", "no\x1b[2J\u202esuch.yaml"},
  };
  for (const std::vector<std::string>& command : commands) {
    std::string line;
    for (const std::string& word : command) line += sanitize(word) + ' ';
    CAPTURE(line);
    const std::string shown = shown_by(place, command);
    CHECK(shown.size() > 20);
    check_safe(shown);
  }
}

TEST_CASE("hostile translation: nothing that drives a terminal gets through an interview") {
  for (const char* mode : {"--quiet", "--accessible", "--explain"}) {
    CAPTURE(std::string(mode));
    const Place place;
    Pty terminal(place.run({"--pack", translated_pack(place), "--lang", "es", mode}));
    const std::string prompt =
        std::string(mode) == "--accessible"
            ? "\n" + std::string(Words(Language::spanish).text(Message::prompt_spoken))
            : "\n> ";
    for (const char* line : {"?", "2", "?", "7", "2", "?", "8", "?", "3", ":?", "x", ""}) {
      CAPTURE(std::string(line));
      REQUIRE(terminal.await_end(prompt));
      terminal.type(std::string(line) + "\n");
    }
    CHECK(terminal.wait() == 0);
    check_safe(terminal.shown());
    for (const char* said : {"Dormida", "Sentado", "Mucho", "Horas"})
      CHECK(terminal.shown().find(said) != std::string::npos);
  }
}

TEST_CASE("hostile translation: nothing gets through reports, entities or faults") {
  const Place place;
  const std::string pack = translated_pack(place);
  const std::string answers = place.path("answers.json");
  std::ofstream(answers) << R"({"numb": false, "weak": true, "sits": "much", "hours": 8,
                               "stands": 3, "other": "x"})";
  std::vector<std::vector<std::string>> commands{
      {"assess", "--answers", answers, "--explain"},
      {"assess", "--answers", answers, "--accessible"},
      {"assess", "--answers", answers, "--format", "markdown"},
      {"assess", "--answers", answers, "--json"},
      {"questions"},
      {"questions", "--json"},
  };
  for (const char* id : {"sits", "stands", "sign", "sitting", "stand_up", "weakness"})
    commands.push_back({"show", id});
  for (std::vector<std::string> command : commands) {
    command.insert(command.end(), {"--pack", pack, "--lang", "es"});
    CAPTURE(command.front() + " " + command[1]);
    const std::string shown = shown_by(place, command);
    CHECK(shown.size() > 20);
    check_safe(shown);
  }
  const std::string old = "sources: {sits: 00000000}\n";
  for (const std::string& more : {std::string(), old, std::string("sources: {\"@\": \"@\"}\n"),
                                  std::string("\"@\": \"@\"\n")}) {
    const std::string shown = shown_by(place, {"pack", "check", translated_pack(place, more)});
    CHECK(shown.size() > 20);
    check_safe(shown);
  }
}

}  // namespace lumbago
