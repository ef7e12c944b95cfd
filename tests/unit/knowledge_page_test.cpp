// The page has no room for when to stop each move: one sentence has to say it for all of them.
#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>

#include "base/text.h"
#include "builtin/builtin.h"

namespace lumbago {
namespace {

// What the stop rule of a move may name, and the word of the page that stands for it.
struct Reason {
  std::string_view of_move, of_page;
};
constexpr std::array<Reason, 13> reasons{{{"sharp", "sharp"},
                                          {"further down", "spreading"},
                                          {"down the leg", "spreading"},
                                          {"pain", "pain"},
                                          {"hurts", "pain"},
                                          {"cramp", "pain"},
                                          {"chest pain", "chest pain"},
                                          {"numb", "numb"},
                                          {"tingl", "tingly"},
                                          {"weak", "weak"},
                                          {"dizz", "dizzy"},
                                          {"faint", "dizzy"},
                                          {"unsteady", "unsteady"}}};

std::string page_text(const Pack& pack) {
  std::string text;
  for (const std::string& line : pack.info.plan_disclaimers) text += lower_case(line) + "\n";
  return text;
}

// The reasons of the moves that the page does not have; those of the exercises that name none.
std::string not_covered(const Pack& pack) {
  const std::string page = page_text(pack);
  std::string missing;
  for (const Activity& activity : pack.activities) {
    const std::string stop = lower_case(activity.stop);
    bool named = activity.stop.empty() || activity.kind > ActivityKind::break_;
    for (const Reason& reason : reasons) {
      if (stop.find(reason.of_move) == std::string::npos) continue;
      named = true;
      if (page.find(reason.of_page) == std::string::npos)
        missing += activity.id + ": " + std::string(reason.of_page) + "\n";
    }
    if (!named) missing += activity.id + ": " + activity.stop + "\n";
  }
  return missing;
}

}  // namespace

TEST_CASE("when to stop, as the page says it, covers what every exercise says") {
  CHECK(not_covered(builtin_pack()) == "");
}

TEST_CASE("a reason to stop that the page does not have is found") {
  Pack pack = builtin_pack();
  pack.info.plan_disclaimers = {"Stop an exercise if you get new, sharp or spreading pain."};
  CHECK(not_covered(pack).find("sit_to_stand: chest pain\n") != std::string::npos);
  pack = builtin_pack();
  pack.activities.front().stop = "Stop if you see double.";
  CHECK(not_covered(pack) == pack.activities.front().id + ": Stop if you see double.\n");
}

}  // namespace lumbago
