// What people type at a prompt, and what is made of it: tests/answers/typed.txt, one line each. Run
// with UPDATE=1 to write what the program makes of it now, and read the difference.
#include <doctest/doctest.h>
#include <fmt/core.h>

#include <cstdlib>
#include <fstream>
#include <set>
#include <string>
#include <vector>

#include "base/text.h"
#include "interview/prompt.h"
#include "support/pack_text.h"
#include "support/script_console.h"
#include "wording/question_words.h"

namespace lumbago {
namespace {

// A checklist of five warning signs, and a question of each kind.
const std::string questions = R"(
questions:
  - {id: numb, ask: "Is it numb?", type: boolean}
  - {id: weak, ask: "Is it weak?", type: boolean}
  - {id: cold, ask: "Is it cold?", type: boolean}
  - {id: sore, ask: "Is it sore?", type: boolean}
  - {id: odd, ask: "Is it odd?", type: boolean}
  - {id: fever, ask: "Do you have a fever?", type: boolean}
  - {id: pain, ask: "How bad is it?", type: integer, range: [0, 10]}
  - {id: weeks, ask: "How many weeks ago did it begin?", type: integer, unit: wk, range: [0, 5200]}
  - {id: hours, ask: "How many hours do you sit?", type: integer, unit: h, range: [0, 24]}
  - {id: minutes, ask: "How many minutes?", type: integer, unit: min, range: [0, 600]}
  - {id: height, ask: "How tall?", type: integer, unit: cm, range: [100, 250]}
  - {id: weight, ask: "What do you weigh?", type: decimal, unit: kg, range: [20, 300]}
  - id: sex
    ask: Which sex?
    type: choice
    options: [{id: female, say: Female (woman)}, {id: male, say: Male (man)}, {id: other, say: Other}]
  - id: treated
    ask: What have you tried?
    type: choices
    options: [{id: heat, say: Heat}, {id: walks, say: Short walks}, {id: massage, say: Massage}]
  - {id: age, ask: "How old are you?", type: integer, unit: a, range: [0, 120]}
groups:
  - {id: list, ask: "Which of these?", questions: [numb, weak, cold, sore, odd]}
triage:
  - {id: sign, title: Sign, level: emergency, when: numb || weak || cold || sore || odd || fever, say: Go., verified: false, references: [S1]}
)";

Step step_of(const Pack& pack, const std::string& kind) {
  if (kind == "list") return {{0, 1, 2, 3, 4}, Index{0}, false, false, 1};
  for (Index question = 0; question < pack.questions.size(); ++question)
    if (pack.questions[question].id == kind) return {{question}, std::nullopt, false, false, 1};
  throw std::runtime_error("no question " + kind);
}

std::string first_line(const std::string& text) {
  const std::size_t from = text.find_first_not_of(" \n");
  return from == text.npos ? std::string() : text.substr(from, text.find('\n', from) - from);
}

std::string answers_text(const Pack& pack, const Step& step, const Reply& reply) {
  const Words words;
  std::string text;
  for (std::size_t i = 0; i < step.questions.size(); ++i) {
    const std::optional<Answer>& answer = reply.answers[i];
    const std::string said =
        answer ? answer_text(pack.questions[step.questions[i]], *answer, words) : "not sure";
    text += (text.empty() ? "" : ", ") + said;
  }
  return text;
}

// "= yes, no, no, no, no", "skip", or "? " and what the prompt says to it.
std::string made_of(const Pack& pack, const std::string& kind, const std::string& typed) {
  const Words words;
  test::ScriptConsole console({test::Typed(typed.c_str())});
  Display style;
  style.width = 100;
  Screen screen(console, style);
  const std::vector<InterviewPart> parts{InterviewPart::signs};
  Prompter prompter(pack, parts, words, screen);
  const Step step = step_of(pack, kind);
  const Reply reply = prompter.ask(step, {}, empty_response(pack));
  constexpr std::string_view wishes[] = {"",     "keep",   "why",  "back",
                                         "skip", "review", "quit", "timer"};
  if (reply.wish == Wish::answer) return "= " + answers_text(pack, step, reply);
  if (reply.wish != Wish::end) return std::string(wishes[static_cast<std::size_t>(reply.wish)]);
  const std::string after = "> " + typed + "\n";
  return "? " + first_line(console.said().substr(console.said().find(after) + after.size()));
}

TEST_CASE("what people type") {
  const Pack pack = test::good_pack(questions);
  const std::string path = "tests/answers/typed.txt";
  std::ifstream file(path);
  std::string written;
  std::string line;
  std::size_t count = 0;
  // Nothing else may say "no" to a warning sign.
  const std::set<std::string> none{"N",  "nö", "false", "nope", "None of them", "none of those",
                                   "2",  "2.", "none",  "None", "NONE",         "none.",
                                   "no", "No", "n",     "0",    "nothing",      "none of these",
                                   "no."};
  while (std::getline(file, line)) {
    if (line.empty() || line[0] == '#') {
      written += line + "\n";
      continue;
    }
    const std::size_t tab = line.find('\t');
    const std::size_t end = line.find('\t', tab + 1);
    const std::string kind = line.substr(0, tab);
    const std::string typed = line.substr(tab + 1, end - tab - 1);
    const std::string made = made_of(pack, kind, typed);
    CAPTURE(line);
    if (::getenv("UPDATE") == nullptr)
      CHECK(made == (end == line.npos ? "" : line.substr(end + 1)));
    if (made == "= no, no, no, no, no" || (kind == "fever" && made == "= no"))
      CHECK(none.contains(typed));
    written += kind + "\t" + typed + "\t" + made + "\n";
    ++count;
  }
  CHECK(count >= 200);
  if (::getenv("UPDATE") != nullptr) std::ofstream(path, std::ios::binary) << written;
}

}  // namespace
}  // namespace lumbago
