// Answering again: what warning signs read is asked anew, what lasts is taken over, and of the rest
// the last answer can be kept.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "interview/dialogue.h"
#include "interview/progress.h"
#include "support/pack_text.h"
#include "support/script_console.h"

namespace lumbago {
namespace {

// Two signs, of which one hangs on an illness that lasts and one on the age; and two habits.
Pack pack() {
  return test::good_pack(R"(questions:
  - {id: age, ask: "How old are you?", type: integer, range: [18, 90]}
  - {id: ill, ask: "Were you ever ill?", type: boolean, lasts: true}
  - {id: numb, ask: "Is it numb?", type: boolean}
  - {id: ill_now, ask: "Is it worse?", type: boolean, when: ill}
  - {id: frail, ask: "Did you fall?", type: boolean, when: age > 60}
  - {id: tall, ask: "How tall are you?", type: integer, range: [100, 220], lasts: true}
  - {id: hours, ask: "How many hours do you sit?", type: integer, range: [0, 16]}
  - {id: stairs, ask: "Are stairs hard?", type: boolean}
  - {id: low_chairs, ask: "Are low chairs hard?", type: boolean}
groups:
  - {id: hard, ask: "Which of these are hard?", questions: [stairs, low_chairs]}
triage:
  - {id: numb_sign, title: N, level: emergency, when: numb, say: Go now., verified: false}
  - {id: ill_sign, title: I, level: urgent, when: ill_now, say: Go today., verified: false}
  - {id: frail_sign, title: F, level: urgent, when: frail, say: Go today., verified: false}
contributors:
  - id: sitting
    title: Sitting
    evidence: limited
    prior: 50
    indicators:
      - {when: hours > 7, points: 2}
      - {when: tall > 190, points: 1}
      - {when: stairs || low_chairs, points: 2}
    say: It helps to get up.
    verified: false
)");
}

Response answered(const Pack& pack, const std::string& json) {
  return *read_answers(pack, json, "last.json");
}

constexpr const char* last_time = R"({"age": 70, "ill": true, "numb": false, "ill_now": false,
  "frail": false, "tall": 180, "hours": 9, "stairs": true, "low_chairs": false})";

struct Again {
  std::string said;
  std::string answers;
  Ending ending;
};

Again again(const std::string& last, const std::vector<test::Typed>& script, Pace pace) {
  const Pack small = pack();
  const Engine engine(small);
  const Words words;
  test::ScriptConsole console(script);
  InterviewSetting setting;
  setting.pace = pace;
  const InterviewResult result = hold_interview(
      engine, words, start_again(small, answered(small, last), pace), console, setting);
  return {console.said(), write_answers(small, result.draft.response, JsonWriter::Layout::compact),
          result.ending};
}

TEST_CASE("what signs read is asked anew; what lasts is not asked; the rest can be kept") {
  const Again held = again(last_time, {"71", "", "no", "", "no", "", "no", "", "", ""}, Pace::full);
  CHECK(held.ending == Ending::finished);
  CHECK(held.answers ==
        R"({"$pack":"test_pack@1","age":71,"ill":true,"numb":false,"ill_now":false,"frail":false,)"
        R"("tall":180,"hours":9,"stairs":true,"low_chairs":false})");
  CHECK(held.said == R"(A test
You have answered before. The warning signs are asked anew. Then comes what can
have changed: Enter keeps the answer of last time.
At any question: ? help, b back, s skip, r your answers, q save and quit.

[1, part 1 of 2: pain and warning signs] How old are you?
  Type a whole number, 18 to 90.
> 71

[2] Is it numb?
  Type yes or no.
> 
Nothing is assumed here. Please answer, or type s to skip.
> no

[3] Is it worse?
  Type yes or no.
> 
Nothing is assumed here. Please answer, or type s to skip.
> no

[4] Did you fall?
  Type yes or no.
> 
Nothing is assumed here. Please answer, or type s to skip.
> no

[5, part 2 of 2: for your plan] How many hours do you sit?
  Last time: 9. Enter keeps it.
> 

[6] Which of these are hard?
  1  Are stairs hard?
  2  Are low chairs hard?
  Type none, or numbers such as 1 3. 2? is not sure; ?2 explains 2.
  Last time: yes to 1; no to the others. Enter keeps it.
> 

That was the last question.
Enter shows the result; r shows your answers, to change one; b goes back; q
saves and quits.
> 
)");
}

TEST_CASE("a no to what lasts is asked again, and another answer replaces the last") {
  const Again held = again(
      R"({"age": 50, "ill": false, "numb": false, "hours": 9, "stairs": false, "low_chairs": false})",
      {"50", "yes", "no", "no", "170", "4", "2", ""}, Pace::full);
  CHECK(held.ending == Ending::finished);
  CHECK(held.answers ==
        R"({"$pack":"test_pack@1","age":50,"ill":true,"numb":false,"ill_now":false,"tall":170,)"
        R"("hours":4,"stairs":false,"low_chairs":true})");
}

// What nobody looked at in two interviews is too old to be kept with an Enter.
TEST_CASE(
    "an answer that a re-check left out is not used, and is asked without it the time after") {
  const Again skipped = again(last_time, {"71", "no", "no", "no", "s", "", ""}, Pace::full);
  CHECK(skipped.said.find("Last time: 9. Enter keeps it.\n> s\n") != std::string::npos);
  CHECK(skipped.answers.find("\"hours\"") == std::string::npos);
  const Again after = again(skipped.answers, {"71", "no", "no", "no", "", "4", "", ""}, Pace::full);
  CHECK(after.said.find("How many hours do you sit?\n> \nNothing is assumed here. Please answer, "
                        "or type s to skip.\n> 4\n") != std::string::npos);
  CHECK(after.answers.find("\"hours\":4,\"stairs\":true") != std::string::npos);
}

TEST_CASE("an Enter alone answers no sign") {
  const Again held = again(last_time, {"70", "", "", "no", "no", "no", "q"}, Pace::full);
  CHECK(held.ending == Ending::quit);
  CHECK(held.answers.find("\"hours\"") == std::string::npos);
}

TEST_CASE("the short screen asks the signs alone and takes over everything else") {
  const Again held = again(last_time, {"no", "no", "no", ""}, Pace::signs);
  CHECK(held.ending == Ending::finished);
  CHECK(held.answers ==
        R"({"$pack":"test_pack@1","age":70,"ill":true,"numb":false,"ill_now":false,"frail":false,)"
        R"("tall":180,"hours":9,"stairs":true,"low_chairs":false})");
  const Again emergency = again(last_time, {"yes", ""}, Pace::signs);
  CHECK(emergency.ending == Ending::finished);
  CHECK(emergency.answers.find("\"numb\":true") != std::string::npos);
}

TEST_CASE("a draft of somebody who answers again holds what can be kept") {
  const Pack small = pack();
  const Draft draft = start_again(small, answered(small, last_time), Pace::full);
  const Result<Draft> read = read_draft(small, write_draft(small, draft), "draft.json");
  REQUIRE(read);
  CHECK(*read == draft);
  CHECK(draft.earlier.size() == small.questions.size());
  std::string kept;
  for (std::size_t i = 0; i < draft.earlier.size(); ++i)
    if (draft.earlier[i]) kept += small.questions[i].id + " ";
  CHECK(kept == "ill tall hours stairs low_chairs ");
}

}  // namespace
}  // namespace lumbago
