// Whole interviews on small packs, as a person sees them.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "interview/dialogue.h"
#include "support/pack_text.h"
#include "support/script_console.h"

namespace lumbago {
namespace {

using test::ScriptConsole;
using test::Typed;

// A checklist of two signs, a follow-up, a branch and a text.
const std::string questions = R"(
questions:
  - {id: age, ask: "How old are you?", why: Age matters., type: integer, unit: a, range: [18, 120]}
  - {id: numb, ask: "Is it numb?", help: A little counts., why: Nerves., type: boolean}
  - {id: weak, ask: "Is it weak?", type: boolean}
  - {id: both_sides, ask: "Is it on both sides?", type: boolean, when: numb}
  - id: sits
    ask: How much do you sit?
    type: choice
    options: [{id: little, say: A little}, {id: much, say: Much}]
  - {id: hours, ask: "How many hours?", type: integer, unit: h, range: [0, 24], when: sits == 'much'}
  - {id: breaks, ask: "Do you take breaks?", type: boolean, when: sits == 'much'}
  - {id: note, ask: "Anything else?", type: text, max_length: 20, sensitive: true}
groups:
  - {id: signs, ask: "Which of these are so?", questions: [numb, weak]}
triage:
  - {id: numb_sign, title: Numb, level: emergency, when: numb && both_sides, say: Go now., verified: false, references: [S1]}
  - {id: weak_sign, title: Weak, level: routine, when: weak, say: Call., verified: false, references: [S1]}
)";

struct Held {
  std::string said;
  Ending ending = Ending::finished;
  std::string answers;             // as a file would hold them
  std::vector<std::string> saved;  // likewise, each time
  std::size_t left = 0;            // lines that nobody read
};

Held hold(const Pack& pack, const std::vector<Typed>& script, Display style = {},
          std::optional<Draft> start = std::nullopt, Language language = Language::english) {
  const Engine engine(pack);
  const Words words(language);
  ScriptConsole console(script);
  Held held;
  const auto text_of = [&](const Draft& draft) { return write_answers(pack, draft.response); };
  InterviewSetting setting;
  setting.style = style;
  setting.save = [&](const Draft& draft) { held.saved.push_back(text_of(draft)); };
  if (!start) start = Draft{empty_response(pack), std::vector<bool>(pack.questions.size())};
  const InterviewResult result = hold_interview(engine, words, *start, console, setting);
  held.said = console.said();
  held.ending = result.ending;
  held.answers = text_of(result.draft);
  held.left = console.left();
  return held;
}

// What was said from the first time that `mark` was.
std::string from(const std::string& said, const std::string& mark) {
  const std::size_t at = said.find(mark);
  return at == std::string::npos ? "not said: " + mark + "\n" + said : said.substr(at);
}

TEST_CASE("an interview from its first prompt to the result") {
  const Pack pack = test::good_pack(questions);
  const Held held = hold(pack, {"17", "", "41 years", "none", "1", ":s", ""});
  CHECK(held.said ==
        R"(A test
Warning signs first, then your plan. Your answers stay on this computer.
At any question: ? help, b back, s skip, r your answers, q save and quit.

[1] How old are you?
  Type a whole number, 18 to 120 years.
> 17
17 is too low. Please type a whole number from 18 to 120.
> 
Nothing is assumed here. Please answer, or type s to skip.
> 41 years

[2] Which of these are so?
  1  Is it numb? A little counts.
  2  Is it weak?
  Type none, or numbers such as 1 3. 2? is not sure; ?2 explains 2.
> none

[3] How much do you sit?
  1  A little
  2  Much
  Type its number or words.
> 1
Noted: A little.

[4] Anything else?
  Personal: s skips it.
  Type a few words. :s skips, :b goes back.
> :s

That was the last question.
Enter shows the result; r shows your answers, to change one; b goes back; q
saves and quits.
> 
)");
  CHECK(held.ending == Ending::finished);
  CHECK(held.saved.size() == 4);
  CHECK(held.saved.back() == held.answers);
  CHECK(held.answers == R"({
  "$pack": "test_pack@1",
  "age": 41,
  "numb": false,
  "weak": false,
  "sits": "little"
}
)");
}

TEST_CASE("spoken wording asks the same") {
  const Pack pack = test::good_pack(questions);
  Display style;
  style.accessible = true;
  const Held held = hold(pack, {"41", "none", "1", "none", ""}, style);
  CHECK(from(held.said, "\nQuestion 2") == R"(
Question 2. Which of these are so?
  Type none, or numbers such as 1 3. 2? is not sure; ?2 explains 2.
  1: Is it numb? A little counts.
  2: Is it weak?
Your answer: none

Question 3. How much do you sit?
  Type its number or words.
  1: A little
  2: Much
Your answer: 1
Noted: A little.

Question 4. Anything else?
  Personal: s skips it.
  Type a few words. :s skips, :b goes back.
Your answer: none

That was the last question.
Enter shows the result; r shows your answers, to change one; b goes back; q
saves and quits.
Your answer: 
)");
  CHECK(held.answers == hold(pack, {"41", "none", "1", "none", ""}).answers);
}

TEST_CASE("a narrow screen wraps, colours only stand out, ASCII stays ASCII") {
  const Pack pack = test::good_pack(R"(
questions:
  - {id: pain, ask: "Is the pain – how to say – “sharp” and worse when you sit?", type: boolean}
)");
  Display style;
  style.width = 30;
  style.colour = true;
  style.ascii = true;
  const Held held = hold(pack, {"no", ""}, style);
  CHECK(from(held.said, "\n\x1b[1m[1") ==
        "\n\x1b[1m[1] Is the pain - how to say -\x1b[0m\n"
        "\x1b[1m\"sharp\" and worse when you\x1b[0m\n\x1b[1msit?\x1b[0m\n"
        "  Type yes or no.\n> no\n\n\x1b[1mThat was the last question.\x1b[0m\n"
        "Enter shows the result; r\nshows your answers, to change\none; b goes back; q saves and\n"
        "quits.\n> \n");
}

TEST_CASE("a pack cannot drive the terminal") {
  Pack pack = test::good_pack(questions);
  const std::string evil = "\x1b]0;owned\x07\u202e\r\n2";
  for (Question& question : pack.questions) {
    question.ask += evil;
    question.help += evil;
    question.why += evil;
    for (Option& option : question.options) option.say += evil;
  }
  for (Group& group : pack.groups) group.ask += evil;
  const Held held =
      hold(pack, {"?", "41", "help 1", "?", "1", "r", "", "no", "?", "x", "b", "b", "q"});
  CHECK(held.ending == Ending::quit);
  CHECK(held.said.find_first_of("\x1b\r\x07") == std::string::npos);
  CHECK(held.said.find("\u202e") == std::string::npos);
  CHECK(held.said.find("\uFFFD") != std::string::npos);
}

TEST_CASE("why") {
  const Pack pack = test::good_pack(questions);
  SUBCASE("a question") {
    const Held held = hold(pack, {"?"});
    CHECK(from(held.said, "> ?") == R"(> ?
  Age matters.
  More about it: lumbago show age
  Type a whole number, 18 to 120 years.
  At any question: ? help, b back, s skip, r your answers, q save and quit.
> <end of input>
)");
  }
  SUBCASE("a checklist, and one of it") {
    const Held held = hold(pack, {"41", "?", "help 1", "help 2", "help 3"});
    CHECK(from(held.said, "> ?") == R"(> ?
  1  Nerves.
  Type none, or numbers such as 1 3. 2? is not sure; ?2 explains 2.
  At any question: ? help, b back, s skip, r your answers, q save and quit.
> help 1
  Nerves.
  More about it: lumbago show numb
> help 2
  The pack does not say why it asks this.
  More about it: lumbago show weak
> help 3
'help' is not understood. Type none, or the numbers that apply, such as 1 3; 2?
if not sure about 2.
> <end of input>
)");
  }
  SUBCASE("a text, where wishes need a colon") {
    const Held held = hold(pack, {"41", "none", "1", "q", ":why", ":q"});
    CHECK(from(held.said, "> q") == R"(> q
Here, put a colon before them: :? says why it is asked, :b goes back, :s skips
it, :r shows your answers so far, :q saves and quits.
> :why
  The pack does not say why it asks this.
  More about it: lumbago show note
  Here, put a colon before them: :? says why it is asked, :b goes back, :s skips
  it, :r shows your answers so far, :q saves and quits.
> :q
)");
    CHECK(held.ending == Ending::quit);
  }
}

TEST_CASE("whole words are wishes too, unless an option is called so") {
  Pack pack = test::good_pack(questions);
  CHECK(hold(pack, {"quit"}).ending == Ending::quit);
  CHECK(hold(pack, {"41", "QUIT"}).ending == Ending::quit);
  pack.questions[4].options[0] = {"back", "Back", std::nullopt};
  const Held held = hold(pack, {"41", "none", "back", "fine", ""});
  CHECK(held.answers == R"({
  "$pack": "test_pack@1",
  "age": 41,
  "numb": false,
  "weak": false,
  "sits": "back",
  "note": "fine"
}
)");
}

TEST_CASE("the interview ends at once at an emergency") {
  const Pack pack = test::good_pack(questions);
  const Held held = hold(pack, {"41", "1", "yes", "1", ":s", ""});
  CHECK(from(held.said, "[3]") == R"([3] Is it on both sides?
  Type yes or no.
> yes

Your answers point to an emergency, so the questions end here.
e
Was that typed by mistake? b goes back to it. Enter shows what to do.
> 1
)");
  CHECK(held.ending == Ending::finished);
  CHECK(held.left == 2);
  CHECK(held.saved.size() == 3);
  CHECK(held.saved.back() == held.answers);
}

TEST_CASE("an item of a checklist is a statement, and the question stands behind it") {
  const Pack pack = test::good_pack(R"(
questions:
  - {id: numb, short: Numb feet, ask: "Are your feet numb?", help: A little counts., why: Nerves., type: boolean}
  - {id: weak, short: Weak legs, ask: "Are your legs weak?", type: boolean}
groups:
  - {id: both, ask: "Your legs:", questions: [numb, weak]}
)");
  const Held held = hold(pack, {"?1", "1, not sure about 2", ""});
  CHECK(from(held.said, "[1]") == R"([1] Your legs:
  1  Numb feet
  2  Weak legs
  Type none, or numbers such as 1 3. 2? is not sure; ?2 explains 2.
> ?1
  Are your feet numb?
  A little counts.
  Nerves.
  More about it: lumbago show numb
> 1, not sure about 2
Yes: Numb feet
Not sure: Weak legs

That was the last question.
Enter shows the result; r shows your answers, to change one; b goes back; q
saves and quits.
> 
)");
}

TEST_CASE("bug: a window that changed its size kept the old width of lines") {
  const Pack pack = test::good_pack(questions);
  const Engine engine(pack);
  const Words words;
  ScriptConsole console({"41", "none", "1", ":s", ""});
  int prompts = 0;
  InterviewSetting setting;
  setting.columns = [&] { return ++prompts < 3 ? 80 : 30; };
  hold_interview(engine, words, {empty_response(pack), std::vector<bool>(pack.questions.size())},
                 console, setting);
  CHECK(from(console.said(), "[2]").find("  Type none, or numbers such as 1 3. 2? is") !=
        std::string::npos);
  CHECK(from(console.said(), "[3]").find("\n  Type its number or words.\n") != std::string::npos);
}

TEST_CASE("bug: a slip that was an emergency could not be taken back") {
  const Pack pack = test::good_pack(questions);
  for (const char* back : {"b", "back", ":b"}) {
    CAPTURE(back);
    const Held held = hold(pack, {"41", "1", "yes", back, "no", "1", ":s", ""});
    CHECK(from(held.said, "[3]").find("Your answer so far: yes. Enter keeps it.\n> no\n") !=
          std::string::npos);
    CHECK(held.ending == Ending::finished);
    CHECK(held.answers == hold(pack, {"41", "1", "no", "1", ":s", ""}).answers);
  }
  // What is not taken back is not kept before the person has stood by it.
  const Held left = hold(pack, {"41", "1", "yes"});
  CHECK(left.ending == Ending::finished);
  CHECK(left.saved.size() == 3);
  const Held kept = hold(pack, {"41", "1", "yes", "b", "", ""});
  CHECK(kept.ending == Ending::finished);
  CHECK(kept.answers == left.answers);
}

TEST_CASE("a sign that counts as an emergency while it is open is asked all the same") {
  const Pack pack = test::good_pack(R"(
questions:
  - {id: numb, ask: "Is it numb?", type: boolean}
  - {id: weak, ask: "Is it weak?", type: boolean}
triage:
  - {id: numb_sign, title: Numb, level: emergency, when: numb, if_unknown: emergency, say: Go., verified: false, references: [S1]}
  - {id: weak_sign, title: Weak, level: routine, when: weak, say: Call., verified: false, references: [S1]}
)");
  const Held held = hold(pack, {"no", "no", ""});
  CHECK(held.answers ==
        "{\n  \"$pack\": \"test_pack@1\",\n  \"numb\": false,\n  \"weak\": false\n}\n");
  CHECK(held.said.find("point to an emergency") == std::string::npos);
}

TEST_CASE("what is asked once more is asked in plainer words, where there are any") {
  const Pack pack = test::good_pack(R"(
questions:
  - {id: numb, ask: "Is it numb?", help: A little counts., plainer: "Does it feel dull?", type: boolean}
  - {id: weak, ask: "Is it weak?", plainer: "Does it drag?", type: boolean}
  - {id: odd, ask: "Is it odd?", help: A little counts., type: boolean}
groups:
  - {id: both, ask: "Which of these?", questions: [weak, odd]}
triage:
  - {id: sign, title: Sign, level: emergency, when: numb || weak || odd, say: Go., verified: false, references: [S1]}
)");
  const Held held = hold(pack, {"s", "no", "s", "none", ""});
  CHECK(held.said.find("safety:\n[1] Does it feel dull?\n  Type yes or no.\n> no") !=
        std::string::npos);
  CHECK(held.said.find("safety:\n[2] Which of these?\n  1  Does it drag?\n"
                       "  2  Is it odd? A little counts.\n") != std::string::npos);
}

TEST_CASE("a skipped question that an emergency hangs on is asked once more") {
  const Pack pack = test::good_pack(questions);
  const std::string offer = R"(
You can leave this out with s, but it matters for your safety:
[2] Is it numb?
  A little counts.
  Type yes or no.
> )";
  SUBCASE("and may be left out then") {
    const Held held = hold(pack, {"41", "s", "s", "1", ":s", ""});
    CHECK(from(held.said, "\nYou can").starts_with(offer + "s\n\n[3] How much"));
    CHECK(held.answers ==
          "{\n  \"$pack\": \"test_pack@1\",\n  \"age\": 41,\n  \"sits\": \"little\"\n}\n");
  }
  SUBCASE("or answered") {
    const Held held = hold(pack, {"41", "s", "no", "1", ":s", ""});
    CHECK(from(held.said, "\nYou can").starts_with(offer + "no\n\n[3] How much"));
  }
  SUBCASE("also after 'not sure' in a checklist") {
    const Held held = hold(pack, {"41", "1?", "none", "no", "1", ":s", ""});
    CHECK(from(held.said, "> 1?")
              .starts_with("> 1?\nAnd the others? Type none, or the numbers that apply.\n> none\n"
                           "Not sure: Is it numb?\n" +
                           offer + "no\n"));
  }
  SUBCASE("but no other is") {
    const Held held = hold(pack, {"s", "none", "s", ":s", ""});
    CHECK(held.said.find("You can leave this out") == std::string::npos);
  }
}

TEST_CASE("back over a branch drops the answers behind it, and says which") {
  const Pack pack = test::good_pack(questions);
  const std::vector<Typed> there{"41", "none", "2", "8", "yes"};
  std::vector<Typed> script = there;
  for (const char* line : {":b", "b", "b", "1", "fine", ""}) script.emplace_back(line);
  const Held held = hold(pack, script);
  CHECK(from(held.said, "> :b") == R"(> :b

[5] Do you take breaks?
  Type yes or no.
  Your answer so far: yes. Enter keeps it.
> b

[4] How many hours?
  Your answer so far: 8 hours. Enter keeps it.
> b

[3] How much do you sit?
  1  A little
  2  Much
  Type its number or words.
  Your answer so far: Much. Enter keeps it.
> 1
Noted: A little.
No longer asked, so this is dropped:
  - How many hours? 8 hours
  - Do you take breaks? yes

[4] Anything else?
  Personal: s skips it.
  Type a few words. :s skips, :b goes back.
> fine

That was the last question.
Enter shows the result; r shows your answers, to change one; b goes back; q
saves and quits.
> 
)");
  CHECK(held.answers == hold(pack, {"41", "none", "1", "fine", ""}).answers);
}

TEST_CASE("going back keeps what Enter keeps") {
  const Pack pack = test::good_pack(questions);
  const Held held = hold(
      pack, {"b", "41", "none", "2", "8", "b", "b", "b", "b", "42", "", "", "9", "no", "fine", ""});
  CHECK(held.said.find("> b\nThis is the first question.\n") != std::string::npos);
  CHECK(held.answers == hold(pack, {"42", "none", "2", "9", "no", "fine", ""}).answers);
  CHECK(held.left == 0);
}

TEST_CASE("review shows every answer, and changes one") {
  const Pack pack = test::good_pack(questions);
  const Held held =
      hold(pack, {"41", "2", "2", "s", "yes", "fine", "r", "9", "3", "little", "b", "", ""});
  CHECK(from(held.said, "> r") == R"(> r

Your answers so far
  1  How old are you?
     Answer: 41 years
  2  Which of these are so?
     Answer: yes to 2; no to the others
     2: Is it weak?
  3  How much do you sit?
     Answer: Much
  4  How many hours?
     Answer: skipped
  5  Do you take breaks?
     Answer: yes
  6  Anything else?
     Answer: fine
Type a number to change that answer; Enter goes on.
> 9
There is no answer with the number '9'.
Type a number to change that answer; Enter goes on.
> 3

[3] How much do you sit?
  1  A little
  2  Much
  Type its number or words.
  Your answer so far: Much. Enter keeps it.
> little
Noted: A little.
No longer asked, so this is dropped:
  - Do you take breaks? yes

That was the last question.
Enter shows the result; r shows your answers, to change one; b goes back; q
saves and quits.
> b

[4] Anything else?
  Personal: s skips it.
  Type a few words. :s skips, :b goes back.
  Your answer so far: fine. Enter keeps it.
> 

That was the last question.
Enter shows the result; r shows your answers, to change one; b goes back; q
saves and quits.
> 
)");
}

TEST_CASE("the end of input is never an answer") {
  const Pack pack = test::good_pack(questions);
  const std::vector<Typed> whole{"41", "1", "no", "2", "8", "yes", "fine", ""};
  for (std::size_t count = 0; count < whole.size(); ++count) {
    CAPTURE(count);
    const Held held =
        hold(pack, {whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(count)});
    CHECK(held.ending == Ending::end_of_input);
    CHECK(held.saved.size() == count);
    if (count > 0) CHECK(held.saved.back() == held.answers);
    CHECK(held.said.ends_with("> <end of input>\n"));
  }
  CHECK(hold(pack, whole).ending == Ending::finished);
}

TEST_CASE("a draft goes on where it stopped") {
  const Pack pack = test::good_pack(questions);
  Draft draft{empty_response(pack), std::vector<bool>(pack.questions.size())};
  draft.response.answers[0] = Answer{41, {}};
  draft.response.answers[1] = Answer{0, {}};
  draft.passed[2] = true;
  const Held held = hold(pack, {"b", "", "1", "fine", "r", "", ""}, {}, draft);
  CHECK(held.said.starts_with(
      R"(At any question: ? help, b back, s skip, r your answers, q save and quit.

[3] How much do you sit?
  1  A little
  2  Much
  Type its number or words.
> b

[2] Which of these are so?
  1  Is it numb? A little counts.
  2  Is it weak?
  Type none, or numbers such as 1 3. 2? is not sure; ?2 explains 2.
  Your answer so far: not sure about 2; no to the others. Enter keeps it.
> 

[3] How much do you sit?
)"));
  CHECK(held.answers ==
        "{\n  \"$pack\": \"test_pack@1\",\n  \"age\": 41,\n  \"numb\": false,\n"
        "  \"sits\": \"little\",\n  \"note\": \"fine\"\n}\n");
}

// A console in a window.
struct Windowed : ScriptConsole {
  Windowed(WindowSize given, const std::vector<Typed>& script)
      : ScriptConsole(script), size(given) {}
  WindowSize window() override { return size; }
  WindowSize size;
};

TEST_CASE("a self-test is drawn where the window has room for it, or one step away") {
  const Pack pack = test::good_pack(R"(
questions:
  - id: balance
    ask: Did you stand?
    type: boolean
    why: It shows balance.
    test:
      setup: Stand.
      steps: [Lift one foot.]
      record: Yes or no.
      skip_if: []
      stop: Stop if dizzy.
      poses: [{alt: Stand tall., face: right, hip: [3, 23], shoulder: [3, 37], foot_r: [3, 1]}]
)");
  const Engine engine(pack);
  const auto hold_in = [&](WindowSize window, Display style, const std::vector<Typed>& script) {
    Windowed console(window, script);
    style.width = std::min(window.columns, 80);
    hold_interview(engine, Words(), {empty_response(pack), {false}}, console,
                   {style, Pace::full, {}, {}});
    return from(console.said(), "[1]");
  };
  Display ascii;
  ascii.ascii = true;
  const std::string text =
      "[1] A test to do now.\n  Set-up: Stand.\n  1. Lift one foot.\n  Stop if dizzy.\n  Write "
      "down: Yes or no.\nDid you stand?\n  Type yes or no.\n";
  const std::string picture =
      "  (>)\n   |\n   |\n   |\n   |\n   |\n   |\n   |\n   |\n   |\n   |_\n  ======\n";
  SUBCASE("below the text, where nothing scrolls away") {
    CHECK(hold_in({80, 30}, ascii, {"yes"}).starts_with(text + picture + "> yes\n"));
  }
  SUBCASE("behind ? in a window that is too low, or of which nothing is known") {
    const std::string offered = text + "  ? shows a drawing of it.\n> ";
    CHECK(hold_in({80, 15}, ascii, {"?", "yes"}).starts_with(offered + "?\n"));
    CHECK(hold_in({80, 0}, ascii, {"yes"}).starts_with(offered + "yes\n"));
    CHECK(hold_in({80, 15}, ascii, {"?", "yes"}).find(picture + "> yes\n") != std::string::npos);
  }
  SUBCASE("in words where even the drawing alone would scroll away") {
    CHECK(
        hold_in({80, 10}, ascii, {"?", "yes"}).find("  How it looks:\n  - Stand tall.\n> yes\n") !=
        std::string::npos);
  }
  SUBCASE("in words among the steps for who listens") {
    Display spoken;
    spoken.accessible = true;
    const std::string said = hold_in({80, 60}, spoken, {"?", "yes"});
    CHECK(said.find("  1. Lift one foot.\n  How it looks:\n  - Stand tall.\n  Stop if dizzy.\n") !=
          std::string::npos);
    CHECK(said.find("shows a drawing") == std::string::npos);
  }
}

TEST_CASE("a self-test that is longer than the window is shown in parts") {
  const Pack pack = test::good_pack(R"(
questions:
  - id: balance
    ask: How many?
    type: integer
    range: [0, 60]
    test: {setup: Stand., steps: [Lift one foot., Count.], record: The time., skip_if: [You are dizzy.], stop: Stop if dizzy.}
)");
  const Engine engine(pack);
  const auto hold_in = [&](int rows, const std::vector<Typed>& script, bool accessible = false) {
    Windowed console({80, rows}, script);
    Display style;
    style.accessible = accessible;
    const InterviewResult result = hold_interview(engine, Words(), {empty_response(pack), {false}},
                                                  console, {style, Pace::full, {}, {}});
    const std::string said = from(console.said(), accessible ? "Question 1" : "[1]");
    return said.substr(0, said.find("\nThat was the last")) +
           (result.ending == Ending::finished ? "" : "ended");
  };
  const std::string skip =
      "[1] A test to do now.\n  Skip it (s) if you cannot do it now, or if:\n  - You are dizzy.\n";
  const std::string more = "  Enter shows the rest.\n> ";
  const std::string setup = "  Set-up: Stand.\n";
  const std::string steps = "  1. Lift one foot.\n  2. Count.\n";
  const std::string asked =
      "  Stop if dizzy.\n  Write down: The time.\nHow many?\n  Type a whole number, 0 to 60.\n";
  const std::string end = asked + "> ";
  CHECK(hold_in(11, {"9", ""}) == skip + setup + steps + end + "9\n");
  CHECK(hold_in(10, {"", "9", ""}) == skip + more + "\n\n" + setup + steps + end + "9\n");
  CHECK(hold_in(7, {"", "9", ""}) == skip + setup + more + "\n\n" + steps + end + "9\n");
  SUBCASE("in a very low window nothing is lost, and no step torn apart") {
    CHECK(hold_in(5, {"", "", "9", ""}) ==
          skip + more + "\n\n" + setup + steps + more + "\n\n" + end + "9\n");
    const std::string next = more + "\n\n";
    CHECK(hold_in(2, {"", "", "", "", "9", ""}) == skip + next + setup + next +
                                                       "  1. Lift one foot.\n" + next +
                                                       "  2. Count.\n" + next + end + "9\n");
  }
  SUBCASE("what is typed there is for the question, and who skips it reads no further") {
    CHECK(hold_in(10, {"9", ""}) == skip + more + "9\n\n" + setup + steps + asked);
    CHECK(hold_in(10, {"s", ""}) == skip + more + "s\n");
    CHECK(hold_in(10, {"many", "9", ""})
              .starts_with(skip + more + "many\n\n" + setup + steps + asked + "Please"));
    CHECK(hold_in(10, {}) == skip + more + "<end of input>\nended");
  }
  SUBCASE("whole where nothing is known of the window, and for who listens") {
    CHECK(hold_in(0, {"9", ""}) == skip + setup + steps + end + "9\n");
    CHECK(hold_in(7, {"9", ""}, true).find("shows the rest") == std::string::npos);
  }
}

TEST_CASE("a self-test is shown before its question, with its timer") {
  const Pack pack = test::good_pack(R"(
questions:
  - id: stands
    ask: How many times?
    type: integer
    range: [0, 60]
    test:
      setup: Sit down.
      steps: [Stand up., Count.]
      record: The full stands.
      skip_if: [You are dizzy.]
      stop: Stop if it hurts.
      seconds: 12
  - id: balance
    ask: How many seconds?
    type: integer
    unit: s
    range: [0, 45]
    test: {setup: Stand., steps: [Lift one foot.], record: The time., skip_if: [], stop: Stop if dizzy., seconds: 45, counts_up: true}
)");
  SUBCASE("the timer runs out") {
    CHECK(from(hold(pack, {"", "14"}).said, "[1]")
              .starts_with(R"([1] A test to do now.
  Skip it (s) if you cannot do it now, or if:
  - You are dizzy.
  Set-up: Sit down.
  1. Stand up.
  2. Count.
  Stop if it hurts.
  Write down: The full stands.
How many times?
  Type a whole number, 0 to 60.
  Enter starts a timer of 12 seconds. Or type the result.
> 
  Get ready. It starts in 5 seconds.
  3
  2
  1
  Go. Enter stops the timer.
  10 seconds left
  6 seconds left
  5 seconds left
  4 seconds left
  3 seconds left
  2 seconds left
  1 second left
)"
                           "\a"
                           R"(Stop. 12 seconds are over.
  Now type the result. Or Enter, to time it once more.
> 14

[2] A test to do now.
)"));
  }
  SUBCASE("bug: what was counted before the time was over counted as the result") {
    const Held held = hold(pack, {"t", {"7", 8500}, "9", "", {"", 11'300}, "6", ""});
    CHECK(from(held.said, "  Go. Enter stops the timer")
              .starts_with("  Go. Enter stops the timer.\n  10 seconds left\n7\nStopped after 3 "
                           "seconds.\n  The time was not over, so nothing is noted. Enter times it "
                           "once more; s skips.\n> 9\n\n[2]"));
    CHECK(from(held.said, "  Go. Enter stops the stopwatch") == R"(  Go. Enter stops the stopwatch.

Stopped after 6 seconds.
  Now type the result. Or Enter, to time it once more.
> 6

That was the last question.
Enter shows the result; r shows your answers, to change one; b goes back; q
saves and quits.
> 
)");
    CHECK(held.answers ==
          "{\n  \"$pack\": \"test_pack@1\",\n  \"stands\": 9,\n  \"balance\": 6\n}\n");
  }
  SUBCASE("bug: 'I can't do this now' was no answer to a test") {
    const Held held = hold(pack, {"I can't do this now", "No, I cannot.", ""});
    CHECK(held.answers == "{\n  \"$pack\": \"test_pack@1\"\n}\n");
    CHECK(held.ending == Ending::finished);
  }
  SUBCASE("skipped while it runs") {
    const Held held = hold(pack, {"", {"s", 2000}, "s", ""});
    CHECK(held.answers == "{\n  \"$pack\": \"test_pack@1\"\n}\n");
    CHECK(held.ending == Ending::finished);
  }
  SUBCASE("spoken: few lines") {
    Display style;
    style.accessible = true;
    CHECK(from(hold(pack, {"", "14"}, style).said, "  Go.")
              .starts_with(
                  "  Go. Enter stops the timer.\n  6 seconds left\n  5 seconds left\n"
                  "\aStop. 12 seconds are over.\n  Now type the result. Or Enter, to time it once "
                  "more.\nYour answer: 14\n"));
  }
}

// What one question alone can bring into the plan is asked; the other two only together.
const std::string offered = R"(
questions:
  - {id: time, ask: "How many minutes?", type: integer, range: [0, 60]}
  - {id: sits, ask: "Do you sit a lot?", type: boolean}
  - {id: stiff, short: Stiff legs, ask: "Are your legs stiff?", type: boolean}
  - {id: tired, short: Tired legs, ask: "Are your legs tired?", type: boolean}
groups:
  - {id: legs, ask: "Your legs:", questions: [stiff, tired]}
contributors:
  - {id: sitting, title: Sitting, evidence: limited, prior: 50, saturates: 1, say: S, verified: false, references: [S1],
     indicators: [{when: sits, points: 1}]}
  - {id: weak, title: Weak, evidence: limited, prior: 50, saturates: 4, say: S, verified: false, references: [S1],
     indicators: [{when: stiff, points: 1}, {when: tired, points: 1}]}
activities:
  - {id: walk, title: Walk, kind: aerobic, cue: Walk., steps: [Walk.], why: W., dose: {minutes: [5, 10], days: 5}, minutes: 5,
     stop: Stop., policy: gentle, evidence: limited, verified: false, references: [S1]}
plan:
  minutes: time
  default_minutes: 15
  max_exercises: 6
  max_advice: 2
  top: 3
  least_score: 15
  slots: [{for: sitting, pick: [walk]}, {for: weak, pick: [walk]}]
  phases: [{weeks: [1, 2], say: Learn.}]
  recheck_weeks: [2]
)";

TEST_CASE("the rest is offered, not imposed") {
  const Pack pack = test::good_pack(offered);
  const std::string offer = R"(
1 more screen could add to the plan:
  - Your legs
Enter shows the result; m asks more.
> )";
  for (const char* enough : {"", "no"}) {
    const Held held = hold(pack, {"20", "yes", enough});
    CHECK(from(held.said, "\n1 more") == offer + enough + "\n");
    CHECK(held.ending == Ending::finished);
    CHECK(held.answers.find("stiff") == std::string::npos);
  }
  for (const char* more : {"m", "more", "yes"}) {
    const Held held = hold(pack, {"20", "yes", more, "2", ""});
    CHECK(from(held.said, "\n1 more").starts_with(offer + more + "\n\n[3"));
    CHECK(held.answers.find("\"tired\": true") != std::string::npos);
  }
  CHECK(hold(pack, {"20", "yes", "q"}).ending == Ending::quit);
  CHECK(hold(pack, {"20", "yes", "b", "no", ""}).answers.find("\"sits\": false") !=
        std::string::npos);
  CHECK(from(hold(pack, {"20", "yes", "perhaps later", ""}).said, "> perhaps") ==
        "> perhaps later\nEnter shows the result; m asks more.\n> \n");
}

TEST_CASE(
    "an answer that was typed in advance is taken at the offer, and what it answers is shown") {
  const Pack pack = test::good_pack(offered);
  const Held held = hold(pack, {"20", "yes", "1", ""});
  CHECK(from(held.said, "> 1").find("Stiff legs") != std::string::npos);
  CHECK(from(held.said, "> 1").find("Yes: Stiff legs\n") != std::string::npos);
  CHECK(held.answers == hold(pack, {"20", "yes", "m", "1", ""}).answers);
  CHECK(held.left == 0);
}

TEST_CASE("a draft that has something of the offer goes on with it") {
  const Pack pack = test::good_pack(offered);
  Draft draft{empty_response(pack), std::vector<bool>(pack.questions.size())};
  draft.response.answers[0] = Answer{20, {}};
  draft.response.answers[2] = Answer{1, {}};
  const Held held = hold(pack, {"no", "no", ""}, {}, draft);
  CHECK(held.said.find("could add to the plan") == std::string::npos);
  CHECK(held.answers.find("\"tired\": false") != std::string::npos);
}

TEST_CASE("a lone s never skips a yes-or-no question where it may mean yes") {
  const Pack pack = test::good_pack("questions:\n  - {id: numb, ask: A, type: boolean}\n");
  const Held held = hold(pack, {"s", "S", "sí"}, {}, std::nullopt, Language::spanish);
  CHECK(held.said.find("Escriba sí o no.") != std::string::npos);
  CHECK(held.answers.find("\"numb\": true") != std::string::npos);
  const Held skipped = hold(pack, {":s"}, {}, std::nullopt, Language::spanish);
  CHECK(skipped.answers.find("numb") == std::string::npos);
  const Held english = hold(pack, {"s"});
  CHECK(english.answers.find("numb") == std::string::npos);
}

TEST_CASE("bug: the parts of a long list looked like the same question again") {
  std::string text = "questions:\n";
  std::string ids;
  for (int i = 0; i < 11; ++i) {
    const std::string id = "q" + std::to_string(i);
    text += "  - {id: " + id + ", ask: \"Is it so?\", type: boolean}\n";
    ids += (i == 0 ? "" : ", ") + id;
  }
  const Pack pack =
      test::good_pack(text + "groups:\n  - {id: g, ask: Which ones, questions: [" + ids + "]}\n");
  const Held held = hold(pack, {"none", "b", "1", "none", ""});
  CHECK(from(held.said, "[1] Which ones").starts_with("[1] Which ones\n"));
  CHECK(from(held.said, "[2]").starts_with("[2] Which ones (Part 2)\n"));
  CHECK(from(held.said, "> b").starts_with("> b\n\n[1] Which ones\n"));
}

TEST_CASE("bug: an empty line at a question for text was told to skip with s, which does not") {
  const Pack pack = test::good_pack("questions:\n  - {id: note, ask: A, type: text}\n");
  const Held held = hold(pack, {"", ":s", ""});
  CHECK(from(held.said, "> \n").starts_with(R"(> 
Here, put a colon before them: :? says why it is asked, :b goes back, :s skips
it, :r shows your answers so far, :q saves and quits.
> :s
)"));
  CHECK(held.ending == Ending::finished);
}

TEST_CASE("bug: back, skip and quit were words in English only") {
  const Pack pack = test::good_pack(questions);
  const auto ending = [&](const char* word, Language language) {
    return hold(pack, {word}, {}, std::nullopt, language).ending;
  };
  for (const char* word : {"salir", "Salir", "quit", "q", ":salir"})
    CHECK(ending(word, Language::spanish) == Ending::quit);
  for (const char* word : {"beenden", "quit", "q"})
    CHECK(ending(word, Language::german) == Ending::quit);
  CHECK(ending("salir", Language::english) == Ending::end_of_input);
  const Held back =
      hold(pack, {"41", "atrás", "42", "ninguna"}, {}, std::nullopt, Language::spanish);
  CHECK(back.answers.find("\"age\": 42") != std::string::npos);
  const Held skipped =
      hold(pack, {"überspringen", "nichts", "zuruck", "q"}, {}, std::nullopt, Language::german);
  CHECK(skipped.answers.find("\"age\"") == std::string::npos);
  CHECK(skipped.ending == Ending::quit);
}

}  // namespace
}  // namespace lumbago
