// How far the clock of an exercise goes astray, in real time: holds of one move in a terminal, and
// when the bell rings for each.
//   LUMBAGO_PROGRAM=... lumbago_drift [HOLDS [SECONDS]]
// 20 holds of 27 seconds, with the 3 between them, are ten minutes; each second takes a second.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>

#include "support/pack_text.h"
#include "terminal/walk.h"

namespace {

using namespace lumbago;
using Clock = std::chrono::steady_clock;

constexpr double ready_seconds = 5;
constexpr double ease_seconds = 3;
constexpr double most_drift = 0.2;

// A pack whose plan is one move of so many holds.
std::string pack_text(int holds, int seconds) {
  return test::pack_head + R"(questions:
  - {id: flag, ask: A, type: boolean}
  - {id: minutes, ask: A, type: integer, range: [0, 60]}
triage:
  - {id: sign, title: T, level: urgent, when: flag, say: S, verified: false}
activities:
  - {id: hold, kind: stretch, title: A hold, cue: Hold., why: W, minutes: 4, policy: gentle,
     dose: {reps: )" +
         std::to_string(holds) + ", seconds: " + std::to_string(seconds) + R"(, days: 7},
     evidence: limited, verified: false}
plan:
  minutes: minutes
  default_minutes: 10
  slots:
    - {pick: [hold]}
)";
}

}  // namespace

int main(int argc, char** argv) {
  const int holds = argc > 1 ? std::atoi(argv[1]) : 2;
  const int seconds = argc > 2 ? std::atoi(argv[2]) : 27;
  const test::Place place;
  const std::string pack = place.path("pack.yaml");
  std::ofstream(pack) << pack_text(holds, seconds);
  std::ofstream(place.path("answers.json")) << R"({"flag": false})";
  test::Pty saving(place.run(
      {"assess", "--pack", pack, "--answers", place.path("answers.json"), "--journal", "--quiet"},
      "report"));
  if (saving.wait() != 0) {
    std::printf("no plan: %s\n%s\n", saving.shown().c_str(),
                test::content(place.path("report")).c_str());
    return 1;
  }
  test::Pty terminal(place.run({"exercise", "--pack", pack, "--color", "never"}));
  if (!terminal.await("when you are ready.")) {
    std::printf("nothing to follow: %s\n", terminal.shown().c_str());
    return 1;
  }
  terminal.type("\n");
  const Clock::time_point start = Clock::now();
  double worst = 0;
  double last = 0;
  for (int bell = 0; bell < 2 * holds; ++bell) {
    const double due =
        ready_seconds + (bell / 2) * (seconds + ease_seconds) + (bell % 2 == 0 ? 0 : seconds);
    if (!terminal.await("\a", std::chrono::seconds(seconds + 20))) {
      std::printf("bell %d did not ring\n", bell + 1);
      return 1;
    }
    last = std::chrono::duration<double>(Clock::now() - start).count();
    terminal.forget();
    worst = std::max(worst, std::abs(last - due));
  }
  std::printf("%d holds, %.1f seconds: at most %.3f s astray\n", holds, last, worst);
  return worst <= most_drift ? 0 : 1;
}
