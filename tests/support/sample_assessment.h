// A small pack made by hand, the answers of one person and what was found, for tests that print
// them. Nothing here is health advice.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/assessment.h"
#include "model/pack.h"
#include "model/response.h"

namespace lumbago::sample {

enum QuestionIndex : Index {
  age,
  sex,
  numb,
  numb_both,
  sitting,
  deficit,
  kit,
  thin_bones,
  worry_a,
  worry_b,
  words
};
enum ReferenceIndex : Index { s01, s02, s03 };
enum ActivityIndex : Index { strap, sit_to_stand, breaks, water, rolling, twist };
enum ContributorIndex : Index { long_sitting, tight_hamstrings, past_episodes, worry };

inline Expr read(Index question, ExprType type = ExprType::boolean) {
  return {ExprOp::question, type, 0, question, {}};
}

inline Expr compare(ExprOp op, Expr left, std::int64_t right) {
  Expr literal{ExprOp::literal, left.type, right, 0, {}};
  return {op, ExprType::boolean, 0, 0, {std::move(left), std::move(literal)}};
}

inline Condition condition(std::string source, Expr root) {
  return {std::move(source), {0, 1, 1}, std::move(root)};
}

inline Question question(std::string id, std::uint32_t line, QuestionType type, std::string ask) {
  Question made;
  made.id = std::move(id);
  made.where = {0, line, 5};
  made.type = type;
  made.ask = std::move(ask);
  return made;
}

inline std::vector<Question> questions() {
  std::vector<Question> all;
  all.push_back(question("age", 3, QuestionType::integer, "How old are you?"));
  all.back().unit = "a";
  all.back().min = 18, all.back().max = 120;
  all.back().why = "Norms depend on age.";
  all.push_back(question("sex", 6, QuestionType::choice, "What sex are you?"));
  all.back().options = {{"female", "Female", {}}, {"male", "Male", {}}};
  all.back().sensitive = true;
  all.push_back(question("numb", 9, QuestionType::boolean, "Is there new numbness?"));
  all.push_back(question("numb_both", 12, QuestionType::boolean, "Is it on both sides?"));
  all.back().when = condition("numb", read(numb));
  all.push_back(
      question("sitting_hours", 15, QuestionType::decimal, "How many hours a day do you sit?"));
  all.back().unit = "h";
  all.back().min = 0, all.back().max = 24'000;
  all.back().modifiable = Modifiable::lower;
  all.push_back(
      question("knee_deficit", 18, QuestionType::integer, "How far is your knee from straight?"));
  all.back().unit = "deg";
  all.back().max = 90;
  all.back().test = SelfTest{"Lie on your back.",
                             {"Lift one thigh upright.", "Straighten the knee."},
                             "The angle that is left.",
                             {"You cannot lie down."},
                             "Stop at sharp pain.",
                             30,
                             false,
                             {}};
  all.push_back(question("kit", 24, QuestionType::choices, "What do you have?"));
  all.back().options = {{"chair", "A firm chair", {}}, {"strap", "A strap", {}}};
  all.back().max = 3;
  all.push_back(question("thin_bones", 28, QuestionType::boolean, "Do you have thin bones?"));
  all.push_back(question("worry_a", 31, QuestionType::integer, "How often do you feel tense?"));
  all.back().max = 3;
  all.push_back(question("worry_b", 34, QuestionType::integer, "How often do you worry?"));
  all.back().max = 3;
  all.push_back(question("words", 37, QuestionType::text, "Anything else?"));
  all.back().max = 200;
  return all;
}

inline TriageRule sign(std::string id, std::uint32_t line, std::string title, Level level,
                       Condition when, std::string say) {
  TriageRule rule;
  rule.id = std::move(id);
  rule.where = {0, line, 5};
  rule.title = std::move(title);
  rule.level = level;
  rule.policy = policy_of(level);
  rule.when = std::move(when);
  rule.say = std::move(say);
  rule.references = {s01};
  return rule;
}

inline Contributor contributor(std::string id, std::uint32_t line, std::string title,
                               Evidence evidence, std::vector<Indicator> indicators,
                               std::string say) {
  Contributor made;
  made.id = std::move(id);
  made.where = {0, line, 5};
  made.title = std::move(title);
  made.evidence = evidence;
  made.prior = 50;
  made.indicators = std::move(indicators);
  made.say = std::move(say);
  made.references = {s02};
  return made;
}

inline std::vector<Contributor> contributors() {
  const Expr hours = read(sitting, ExprType::decimal);
  const Expr angle = read(deficit, ExprType::integer);
  std::vector<Contributor> all;
  all.push_back(contributor(
      "long_sitting", 60, "Long sitting", Evidence::limited,
      {{{{condition("sitting_hours > 8", compare(ExprOp::greater, hours, 8000)), 5},
         {condition("sitting_hours >= 5", compare(ExprOp::greater_equal, hours, 5000)), 2}},
        true,
        {s03}}},
      "Long spells of sitting may leave a back stiff; breaks help some people."));
  all.push_back(contributor(
      "tight_hamstrings", 66, "Tight hamstrings", Evidence::very_limited,
      {{{{condition("knee_deficit >= 30", compare(ExprOp::greater_equal, angle, 30)), 2}},
        false,
        {}}},
      "Tight hamstrings may be one contributor."));
  all.back().verified = true;
  all.push_back(contributor(
      "past_episodes", 72, "Past episodes", Evidence::strong,
      {{{{condition("age >= 40", compare(ExprOp::greater_equal, read(age, ExprType::integer), 40)),
          5}},
        false,
        {}}},
      "Back pain often comes back, and settles again."));
  all.back().outlook_only = true;
  all.push_back(
      contributor("worry", 78, "Worry", Evidence::moderate, {}, "Worry may add to pain."));
  return all;
}

inline Activity activity(std::string id, std::uint32_t line, ActivityKind kind, std::string title,
                         std::string cue, Dose dose, std::int64_t minutes) {
  Activity made;
  made.id = std::move(id);
  made.where = {0, line, 5};
  made.kind = kind;
  made.title = std::move(title);
  made.cue = std::move(cue);
  made.steps = {"Get ready.", "Do it slowly."};
  made.why = "It may ease the day.";
  made.dose = dose;
  made.minutes = minutes;
  made.stop = "Stop if pain runs down the leg.";
  made.evidence = Evidence::limited;
  made.references = {s02};
  return made;
}

// A leg is lifted with a strap.
inline std::vector<Pose> poses() {
  Pose low;
  low.alt = "Lie down with the strap round one foot.";
  low.face = Facing::up;
  low.joints = {{Joint::head, {11, 4}},
                {Joint::shoulder, {16, 3}},
                {Joint::hip, {30, 3}},
                {Joint::knee_r, {41, 4}},
                {Joint::foot_r, {52, 4}}};
  low.props = {{ShapeKind::line, {{24, 10}, {53, 6}}, 0}};
  Pose high = low;
  high.alt = "Lift the leg.";
  high.joints[3].at = {34, 13};
  high.joints[4].at = {37, 24};
  high.props = {{ShapeKind::line, {{24, 10}, {38, 26}}, 0}, {ShapeKind::circle, {{5, 3}}, 2}};
  high.moves = {{{52, 14}, {46, 24}}};
  return {low, high};
}

inline std::vector<Activity> activities() {
  std::vector<Activity> all;
  all.push_back(activity("strap", 90, ActivityKind::stretch, "Hamstring stretch with a strap",
                         "Lie down, loop the strap round one foot, and lift the leg.",
                         {Range{2, 2}, {}, Range{30, 30}, {}, {}, {}, 5, true}, 4));
  all.back().easier = "Bend the knee a little.";
  all.back().equipment = {"strap", "mat"};
  all.back().poses = poses();
  all.back().not_if = {"supine"};
  all.back().verified = true;
  all.push_back(activity("sit_to_stand", 100, ActivityKind::strength, "Sit to stand",
                         "Stand up from a chair and sit down slowly.",
                         {Range{1, 2}, Range{8, 12}, {}, {}, {}, {}, 3, false}, 5));
  all.push_back(activity("breaks", 110, ActivityKind::break_, "Stand-up breaks",
                         "Stand up and walk a few steps.",
                         {{}, {}, {}, Range{2, 3}, Range{30, 45}, {}, 7, false}, 0));
  all.back().stop = "";
  all.push_back(activity("water", 120, ActivityKind::hydration, "Drink to thirst",
                         "A glass when you are thirsty.",
                         {{}, {}, {}, {}, {}, Range{150, 250}, 7, false}, 0));
  all.back().stop = "";
  all.push_back(activity("rolling", 130, ActivityKind::massage, "Thigh rolling", "Roll slowly.",
                         {{}, {}, Range{30, 60}, {}, {}, {}, 7, true}, 3));
  all.back().not_if = {"deep_massage"};
  all.back().contraindications = {0};
  all.push_back(activity("twist", 140, ActivityKind::stretch, "Lying twist", "Let the knees fall.",
                         {{}, Range{6, 6}, Range{5, 5}, {}, {}, {}, 7, false}, 2));
  all.back().contraindications = {0, 1};
  return all;
}

inline PackInfo info() {
  PackInfo made;
  made.id = "sample";
  made.version = "0.1.0";
  made.title = "Sample";
  made.language = "en";
  made.intended_use = "A sample for tests.";
  made.levels = {{"Care for yourself", "Follow the plan below."},
                 {"See someone", "Book a visit within two weeks."},
                 {"Be seen today", "Call your doctor today."},
                 {"Emergency", "Call your emergency number now."}};
  made.safety_net_title = "Get help at once if you notice";
  made.safety_net = {"numbness between the legs", "fever with feeling very ill"};
  made.disclaimers = {"This is general information; it does not diagnose."};
  made.story = {"You may have heard that sitting is bad for backs.",
                {{"Backs like to move.", Evidence::moderate, true, {0}},
                 {"Sitting breaks backs.", Evidence::not_supported, false, {}}}};
  return made;
}

inline PlanRules plan_rules() {
  PlanRules rules;
  rules.where = {0, 150, 3};
  rules.easier_if =
      condition("age >= 65", compare(ExprOp::greater_equal, read(age, ExprType::integer), 65));
  rules.slots = {{{}, long_sitting, {}, {breaks}},
                 {{}, tight_hamstrings, {}, {strap, twist}},
                 {{}, long_sitting, {}, {sit_to_stand}},
                 {{}, {}, {}, {water}},
                 {{}, {}, {}, {rolling}}};
  rules.phases = {{1, 2, "Start small."}, {3, 3, "Add a set."}};
  rules.recheck_weeks = {2, 6, 12};
  return rules;
}

inline Pack pack() {
  Pack made;
  made.info = info();
  made.sha256 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
  made.files = {"sample.yaml"};
  made.questions = questions();
  made.groups = {{"moods", {0, 40, 5}, "Which of these hold?", {worry_a, worry_b}}};
  made.derived = {
      {"old",
       {0, 42, 5},
       "Is 65 or older",
       condition("age >= 65", compare(ExprOp::greater_equal, read(age, ExprType::integer), 65))}};
  Table stands;
  stands.id = "stands_below";
  stands.where = {0, 44, 5};
  stands.title = "Usual chair stands";
  stands.keys = {{ExprOp::question, age}, {ExprOp::question, sex}};
  stands.rows = {{{{60, 64}, {0, 0}}, 12}, {{{60, 64}, {1, 1}}, 14}};
  stands.references = {s03};
  made.tables = {stands};
  Scale mood;
  mood.id = "mood";
  mood.where = {0, 48, 5};
  mood.title = "Mood in short";
  mood.items = {{worry_a, false}, {worry_b, true}};
  mood.bands = {{0, "fine", "in the usual range"}, {3000, "low", "worth a talk"}};
  mood.change = MeaningfulChange{2000, 30, false, true};
  mood.licence = "free";
  mood.references = {s03};
  made.scales = {mood};
  made.triage = {
      sign("new_numbness", 52, "New numbness", Level::emergency,
           condition("numb && numb_both", read(numb_both)),
           "Numbness on both sides needs help now."),
      sign("older_age", 56, "First pain late in life", Level::routine,
           condition("age >= 50", compare(ExprOp::greater_equal, read(age, ExprType::integer), 50)),
           "Worth a talk with your doctor.")};
  made.contributors = contributors();
  made.contraindications = {{"bones",
                             {0, 84, 5},
                             condition("thin_bones", read(thin_bones)),
                             {"deep_massage"},
                             "you may have thin bones",
                             true,
                             {s01}},
                            {"numb_now",
                             {0, 87, 5},
                             condition("numb", read(numb)),
                             {"supine"},
                             "a part of you is numb",
                             false,
                             {}}};
  made.activities = activities();
  made.plan = plan_rules();
  made.references = {
      {"S01", {0, 160, 5}, "Signs and their weight, 2020.", "10.1000/signs", "whole"},
      {"S02", {0, 163, 5}, "Plans that people keep, 2019.", "", ""},
      {"S03", {0, 166, 5}, "Sitting in figures, 2021.", "10.1000/sit", "abstract"}};
  Case desk;
  desk.id = "desk_worker";
  desk.where = {0, 170, 5};
  desk.title = "Sits a lot";
  desk.answers = {{age, 40, ""}, {kit, 3, ""}};
  desk.level = Level::self_care;
  desk.plan = {strap};
  made.cases = {desk};
  return made;
}

// Sits nine hours, is 52; the numbness, thin bones and one mood question are left open.
inline Response response() {
  Response made = empty_response(pack());
  made.id = {RecordId::Kind::text, "r-1"};
  made.answers[age] = Answer{52, ""};
  made.answers[sex] = Answer{0, ""};
  made.answers[sitting] = Answer{9500, ""};
  made.answers[deficit] = Answer{35, ""};
  made.answers[kit] = Answer{3, ""};
  made.answers[worry_a] = Answer{1, ""};
  return made;
}

inline Assessment assessment() {
  Assessment made;
  made.id = {RecordId::Kind::text, "r-1"};
  made.triage.level = Level::routine;
  made.triage.at_least = Level::routine;
  made.triage.could_be = Level::emergency;
  made.triage.policy = PlanPolicy::gentle;
  made.triage.signs = {{1, {age}}};
  made.triage.undecided = {{0, {numb, numb_both}}};
  made.contributors = {{long_sitting, 50, 50, false, {{0, 0, {sitting}}}, {}},
                       {past_episodes, 50, 50, false, {{0, 0, {age}}}, {}},
                       {tight_hamstrings, 20, 40, true, {{0, 0, {deficit}}}, {worry_b}},
                       {worry, 10, 30, false, {}, {worry_b}}};
  made.scales = {{0, std::nullopt, 1000, 4000, std::nullopt, 1}};
  made.plan.minutes_per_day = 15;
  made.plan.items = {{strap, true, {1, 2, 3, 5, 6}, {tight_hamstrings}},
                     {sit_to_stand, false, {1, 3, 5}, {long_sitting}},
                     {breaks, false, {1, 2, 3, 4, 5, 6, 7}, {long_sitting, tight_hamstrings}},
                     {water, false, {1, 2, 3, 4, 5, 6, 7}, {}}};
  made.plan.withheld = {{rolling, {}, {0}, {thin_bones}}, {twist, {1}, {0}, {thin_bones}}};
  made.plan.week = {{1, {0, 1, 2, 3}, 9}, {2, {0, 2, 3}, 4}, {3, {0, 1, 2, 3}, 9}, {4, {2, 3}, 0},
                    {5, {0, 1, 2, 3}, 9}, {6, {0, 2, 3}, 4}, {7, {2, 3}, 0}};
  made.levers = {{sitting, {9500, ""}, {4900, ""}, {{long_sitting, 50, 0}}}};
  made.unanswered = {numb, numb_both, thin_bones, worry_b, words};
  return made;
}

// The same person with a numbness on both sides. The plan stays in, to show that nothing prints it.
inline Response emergency_response() {
  Response made = response();
  made.answers[numb] = Answer{1, ""};
  made.answers[numb_both] = Answer{1, ""};
  return made;
}

inline Assessment emergency() {
  Assessment made = assessment();
  made.triage.level = Level::emergency;
  made.triage.at_least = Level::emergency;
  made.triage.policy = PlanPolicy::none;
  made.triage.signs = {{0, {numb, numb_both}}, {1, {age}}};
  made.triage.undecided = {};
  made.unanswered = {thin_bones, worry_b, words};
  return made;
}

}  // namespace lumbago::sample
