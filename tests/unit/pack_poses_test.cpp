// Drawings in a pack: what is read, what follows from it, and what is refused.
#include <doctest/doctest.h>

#include <fmt/core.h>

#include "rules/figure.h"
#include "support/pack_text.h"

using namespace lumbago;

namespace {

// `poses` begins at line 24.
std::string with_poses(const std::string& poses) {
  return test::pack_head +
         "questions: [{id: flag, ask: A, type: boolean}]\n"
         "activities:\n"
         "  - id: move\n"
         "    kind: advice\n"
         "    title: T\n"
         "    cue: C\n"
         "    why: W\n"
         "    dose: {days: 7}\n"
         "    policy: gentle\n"
         "    evidence: limited\n"
         "    verified: false\n"
         "    poses:\n" +
         poses;
}

std::vector<Pose> poses_of(const std::string& poses) {
  const auto pack = test::pack_from(with_poses(poses));
  if (!pack) throw std::runtime_error(to_text(pack.errors()));
  return pack->activities[0].poses;
}

// "hip 26,23; shoulder 26,37", in the order of Joint.
std::string places(const Pose& pose) {
  std::string text;
  for (const PlacedJoint& placed : pose.joints)
    text += fmt::format("{}{} {},{}", text.empty() ? "" : "; ", word(placed.joint), placed.at.x,
                        placed.at.y);
  return text;
}

const std::string standing =
    "      - {alt: Stand., face: right, hip: [26, 23], shoulder: [26, 37], foot_r: [26, 1]}\n";

}  // namespace

TEST_CASE("head, knee and toe follow from hip, shoulder and foot") {
  CHECK(places(poses_of(standing)[0]) ==
        "head 26,42; shoulder 26,37; hip 26,23; knee_r 26,12; foot_r 26,1; toe_r 29,1");
}

TEST_CASE("knees bend to the front and elbows to the back, whichever way the face looks") {
  const auto sitting = [](const char* face, int foot, int hand) {
    return poses_of(
        fmt::format("      - {{alt: Sit., face: {}, hip: [30, 13], shoulder: [30, 27], "
                    "foot_r: [{}, 2], hand_r: [{}, 20]}}\n",
                    face, foot, hand))[0];
  };
  CHECK(places(sitting("right", 41, 38)) ==
        "head 30,32; shoulder 30,27; hip 30,13; elbow_r 29,19; hand_r 38,20; knee_r 41,13; "
        "foot_r 41,2; toe_r 44,2");
  CHECK(places(sitting("left", 19, 22)) ==
        "head 30,32; shoulder 30,27; hip 30,13; elbow_r 31,19; hand_r 22,20; knee_r 19,13; "
        "foot_r 19,2; toe_r 16,2");
}

TEST_CASE("a person on the back looks up and bends the knees up") {
  CHECK(places(poses_of("      - {alt: Lie., face: up, hip: [30, 3], shoulder: [16, 3], "
                        "foot_l: [41, 1]}\n")[0]) ==
        "head 11,3; shoulder 16,3; hip 30,3; knee_l 37,11; foot_l 41,1; toe_l 44,1");
}

TEST_CASE("a person who faces the viewer has two shoulders and two hips, the left on the right") {
  CHECK(places(poses_of("      - {alt: Stand., face: viewer, hip: [30, 23], shoulder: [30, 37], "
                        "foot_l: [32, 1], foot_r: [28, 1]}\n")[0]) ==
        "head 30,42; shoulder 30,37; shoulder_l 34,37; shoulder_r 26,37; hip 30,23; hip_l 32,23; "
        "hip_r 28,23; knee_l 32,12; knee_r 28,12; foot_l 32,1; foot_r 28,1; toe_l 34,1; toe_r "
        "26,1");
}

TEST_CASE("a pose keeps what the one before it says, but for its words and arrows") {
  const auto poses = poses_of(
      "      - {alt: One., face: right, hip: [26, 23], shoulder: [26, 37], foot_r: [26, 1], "
      "props: [{box: [40, 0, 50, 25]}], moves: [[[1, 1], [9, 1]]]}\n"
      "      - {alt: Two., foot_r: [30, 2]}\n"
      "      - {alt: Three., props: [{line: [[1, 1], [2, 2]]}, {circle: [9, 9, 3]}]}\n");
  REQUIRE(poses.size() == 3);
  CHECK(poses[1].alt == "Two.");
  CHECK(poses[1].face == Facing::right);
  CHECK(place_of(poses[1], Joint::foot_r) == Point{30, 2});
  CHECK(place_of(poses[1], Joint::hip) == Point{26, 23});
  CHECK(poses[1].props == poses[0].props);
  CHECK(poses[1].moves.empty());
  CHECK(place_of(poses[2], Joint::foot_r) == Point{30, 2});
  CHECK(poses[2].props == std::vector<Shape>{{ShapeKind::line, {{1, 1}, {2, 2}}, 0},
                                             {ShapeKind::circle, {{9, 9}}, 3}});
}

TEST_CASE("a chair stands with its back behind the person") {
  const auto chair = [](const char* face) {
    return poses_of(
               fmt::format("      - {{alt: Sit., face: {}, hip: [30, 13], shoulder: [30, "
                           "27], props: [{{chair: 30}}]}}\n",
                           face))[0]
        .props[0];
  };
  CHECK(chair("right") == Shape{ShapeKind::line, {{25, 0}, {25, 25}}, 0});
  CHECK(chair("left") == Shape{ShapeKind::line, {{35, 0}, {35, 25}}, 0});
  CHECK(chair("viewer") == Shape{ShapeKind::line, {{25, 0}, {25, 11}}, 0});
}

TEST_CASE("faults in drawings, with the whole text that their author sees") {
  struct Row {
    const char* name;
    std::string poses;
    const char* expected;
  };
  const Row rows[] = {
      {"a joint that is none",
       "      - {alt: A, face: up, hip: [30, 3], shoulder: [16, 3], nee_l: [1, 1]}\n",
       "test.yaml:24:61: error: unknown key 'nee_l' in a pose of 'move' (did you mean 'knee_l'?)\n"
       "        - {alt: A, face: up, hip: [30, 3], shoulder: [16, 3], nee_l: [1, 1]}\n"
       "                                                              ^~~~~\n"},
      {"no words", "      - {face: up, hip: [30, 3], shoulder: [16, 3]}\n",
       "test.yaml:24:9: error: a pose of 'move' needs 'alt'\n"
       "        - {face: up, hip: [30, 3], shoulder: [16, 3]}\n"
       "          ^\n"},
      {"no hip", "      - {alt: A, face: up, shoulder: [16, 3]}\n",
       "test.yaml:24:9: error: a pose of 'move' needs 'hip'\n"
       "        - {alt: A, face: up, shoulder: [16, 3]}\n"
       "          ^\n"},
      {"no face", "      - {alt: A, hip: [30, 3], shoulder: [16, 3]}\n",
       "test.yaml:24:9: error: a pose of 'move' needs 'face'\n"
       "        - {alt: A, hip: [30, 3], shoulder: [16, 3]}\n"
       "          ^\n"},
      {"a face that looks nowhere",
       "      - {alt: A, face: rigth, hip: [30, 3], shoulder: [16, 3]}\n",
       "test.yaml:24:24: error: 'face' takes left, right, up, down, viewer, not 'rigth' (did you "
       "mean 'right'?)\n"
       "        - {alt: A, face: rigth, hip: [30, 3], shoulder: [16, 3]}\n"
       "                         ^~~~~\n"},
      {"a face along the trunk", "      - {alt: A, face: left, hip: [30, 3], shoulder: [16, 3]}\n",
       "test.yaml:24:9: error: the face cannot look left: the trunk points that way\n"
       "        - {alt: A, face: left, hip: [30, 3], shoulder: [16, 3]}\n"
       "          ^\n"},
      {"a place of three numbers",
       "      - {alt: A, face: up, hip: [30, 3, 1], shoulder: [16, 3]}\n",
       "test.yaml:24:33: error: 'hip' takes a place, [x, y]\n"
       "        - {alt: A, face: up, hip: [30, 3, 1], shoulder: [16, 3]}\n"
       "                                  ^\n"},
      {"a place that is no number", "      - {alt: A, face: up, hip: [30, x], shoulder: [16, 3]}\n",
       "test.yaml:24:38: error: 'hip' takes a whole number, not 'x'\n"
       "        - {alt: A, face: up, hip: [30, x], shoulder: [16, 3]}\n"
       "                                       ^\n"},
      {"off the grid", "      - {alt: A, face: up, hip: [30, 3], shoulder: [16, 57]}\n",
       "test.yaml:24:52: error: 'shoulder' is at [16, 57], off the grid of 76 by 56\n"
       "        - {alt: A, face: up, hip: [30, 3], shoulder: [16, 57]}\n"
       "                                                     ^\n"},
      {"a head off the grid", "      - {alt: A, face: up, hip: [17, 3], shoulder: [3, 3]}\n",
       "test.yaml:24:9: error: 'head' would be at [-2, 3], off the grid of 76 by 56\n"
       "        - {alt: A, face: up, hip: [17, 3], shoulder: [3, 3]}\n"
       "          ^\n"},
      {"a long trunk", "      - {alt: A, face: up, hip: [40, 3], shoulder: [16, 3]}\n",
       "test.yaml:24:52: error: 'hip' to 'shoulder' is 24 long; it should be about 14\n"
       "        - {alt: A, face: up, hip: [40, 3], shoulder: [16, 3]}\n"
       "                                                     ^\n"},
      {"a foot too far",
       "      - {alt: A, face: up, hip: [30, 3], shoulder: [16, 3], foot_r: [60, 3]}\n",
       "test.yaml:24:69: error: 'foot_r' is 30 from 'hip'; a leg reaches 2 to 22\n"
       "        - {alt: A, face: up, hip: [30, 3], shoulder: [16, 3], foot_r: [60, 3]}\n"
       "                                                                      ^\n"},
      {"a long shin",
       "      - {alt: A, face: up, hip: [30, 3], shoulder: [16, 3], knee_r: [40, 3], foot_r: [60, "
       "3]}\n",
       "test.yaml:24:86: error: 'knee_r' to 'foot_r' is 20 long; it should be about 11\n"
       "        - {alt: A, face: up, hip: [30, 3], shoulder: [16, 3], knee_r: [40, 3], foot_r: "
       "[60, "
       "3]}\n"
       "                                                                                       "
       "^\n"},
      {"a knee without a foot",
       "      - {alt: A, face: up, hip: [30, 3], shoulder: [16, 3], knee_r: [40, 3]}\n",
       "test.yaml:24:69: error: 'knee_r' needs 'foot_r'\n"
       "        - {alt: A, face: up, hip: [30, 3], shoulder: [16, 3], knee_r: [40, 3]}\n"
       "                                                                      ^\n"},
      {"a prop of no shape",
       "      - {alt: A, face: up, hip: [30, 3], shoulder: [16, 3], props: [{}]}\n",
       "test.yaml:24:69: error: a prop of a pose of 'move' takes one of line, box, circle, chair\n"
       "        - {alt: A, face: up, hip: [30, 3], shoulder: [16, 3], props: [{}]}\n"
       "                                                                      ^\n"},
      {"a circle that leaves the grid",
       "      - {alt: A, face: up, hip: [30, 3], shoulder: [16, 3], props: [{circle: [5, 2, "
       "3]}]}\n",
       "test.yaml:24:78: error: 'circle' is at [2, -1], off the grid of 76 by 56\n"
       "        - {alt: A, face: up, hip: [30, 3], shoulder: [16, 3], props: [{circle: [5, 2, "
       "3]}]}\n"
       "                                                                               ^\n"},
      {"a circle of no size",
       "      - {alt: A, face: up, hip: [30, 3], shoulder: [16, 3], props: [{circle: [5, 2, "
       "0]}]}\n",
       "test.yaml:24:78: error: 'circle' needs a radius of 1 or more\n"
       "        - {alt: A, face: up, hip: [30, 3], shoulder: [16, 3], props: [{circle: [5, 2, "
       "0]}]}\n"
       "                                                                               ^\n"},
      {"an arrow that is a point",
       "      - {alt: A, face: up, hip: [30, 3], shoulder: [16, 3], moves: [[[5, 5]]]}\n",
       "test.yaml:24:69: error: 'moves' takes two places or more\n"
       "        - {alt: A, face: up, hip: [30, 3], shoulder: [16, 3], moves: [[[5, 5]]]}\n"
       "                                                                      ^\n"},
      {"no pose", "      []\n",
       "test.yaml:24:7: error: 'poses' of 'move' takes 1 to 3 poses\n"
       "        []\n"
       "        ^\n"},
      {"four poses", standing + standing + standing + standing,
       "test.yaml:24:7: error: 'poses' of 'move' takes 1 to 3 poses\n"
       "        - {alt: Stand., face: right, hip: [26, 23], shoulder: [26, 37], foot_r: [26, 1]}\n"
       "        ^\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(test::errors_of(with_poses(row.poses)) == row.expected);
  }
}

TEST_CASE("a fault in one pose is not told again for the poses after it") {
  CHECK(test::errors_of(with_poses("      - {alt: A, face: up, hip: [40, 3], shoulder: [16, 3]}\n"
                                   "      - {alt: B}\n")) ==
        "test.yaml:24:52: error: 'hip' to 'shoulder' is 24 long; it should be about 14\n"
        "        - {alt: A, face: up, hip: [40, 3], shoulder: [16, 3]}\n"
        "                                                     ^\n");
}

TEST_CASE("a self-test is drawn as an activity is, and its faults name its question") {
  const auto with_test = [](const std::string& poses) {
    return test::pack_head +
           "questions:\n"
           "  - id: stands\n"
           "    ask: A\n"
           "    type: boolean\n"
           "    test:\n"
           "      setup: S\n"
           "      steps: [T]\n"
           "      record: R\n"
           "      stop: P\n"
           "      poses:\n" +
           poses;
  };
  const auto pack = test::pack_from(with_test(standing));
  REQUIRE(pack.ok());
  CHECK(pack->questions[0].test->poses == poses_of(standing));
  CHECK(test::errors_of(with_test("      - {alt: A, face: up, shoulder: [16, 3]}\n")) ==
        "test.yaml:22:9: error: a pose of 'stands' needs 'hip'\n"
        "        - {alt: A, face: up, shoulder: [16, 3]}\n"
        "          ^\n");
  CHECK(test::errors_of(with_test("        []\n")) ==
        "test.yaml:22:9: error: 'poses' of 'stands' takes 1 to 3 poses\n"
        "          []\n"
        "          ^\n");
}
