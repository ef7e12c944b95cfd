// The pack's change log says where each row of the evidence review stands: every id that it names
// there is in the pack, and nothing that the pack has is missing there.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "base/file.h"
#include "builtin/builtin.h"

namespace lumbago {
namespace {

std::set<std::string> named_rows() {
  const Result<std::string> log = read_file("data/low-back/CHANGELOG.md", 1 << 20);
  REQUIRE(log.ok());
  std::set<std::string> ids;
  std::size_t at = log->find("## Row by row");
  REQUIRE(at != std::string::npos);
  for (at = log->find('`', at); at != std::string::npos;) {
    const std::size_t end = log->find('`', at + 1);
    REQUIRE(end != std::string::npos);
    ids.insert(log->substr(at + 1, end - at - 1));
    at = log->find('`', end + 1);
  }
  return ids;
}

template <class Entries>
void add_ids(const Entries& entries, std::set<std::string>& ids) {
  for (const auto& entry : entries) ids.insert(entry.id);
}

std::string missing(const std::set<std::string>& wanted, const std::set<std::string>& there) {
  std::string ids;
  for (const std::string& id : wanted)
    if (!there.contains(id)) ids += id + ' ';
  return ids;
}

}  // namespace

TEST_CASE("the rows of the evidence review and the pack name each other") {
  const Pack& pack = builtin_pack();
  std::set<std::string> must;
  add_ids(pack.triage, must);
  add_ids(pack.contributors, must);
  add_ids(pack.contraindications, must);
  add_ids(pack.activities, must);
  add_ids(pack.scales, must);
  add_ids(pack.tables, must);
  std::set<std::string> may = must;
  add_ids(pack.questions, may);
  add_ids(pack.derived, may);
  add_ids(pack.references, may);
  const std::set<std::string> named = named_rows();
  CHECK(missing(named, may) == "");
  CHECK(missing(must, named) == "");
}

// Evidence as the review grades it; where it gives two grades, the lower or the more doubtful one.
TEST_CASE("no contributor weighs more, or claims more evidence, than the review gives it") {
  struct Row {
    std::string_view id;
    std::int64_t prior;
    Evidence evidence;
  };
  const Row rows[] = {
      {"low_activity", 60, Evidence::moderate},
      {"prolonged_sitting", 50, Evidence::conflicting},
      {"hamstring_tightness", 40, Evidence::conflicting},
      {"quad_weakness", 40, Evidence::limited},
      {"quad_stiffness", 25, Evidence::very_limited},
      {"hip_flexor_stiffness", 25, Evidence::very_limited},
      {"glute_weakness", 35, Evidence::limited},
      {"trunk_endurance", 40, Evidence::conflicting},
      {"lifting_bending_load", 60, Evidence::moderate},
      {"load_spike", 50, Evidence::moderate},
      {"vibration_driving", 50, Evidence::moderate},
      {"sleep", 60, Evidence::moderate},
      {"mood_stress", 60, Evidence::moderate},
      {"fear_beliefs", 60, Evidence::moderate},
      {"smoking", 30, Evidence::moderate},
      {"body_weight", 30, Evidence::moderate},
      {"workstation", 20, Evidence::limited},
      {"previous_episodes", 90, Evidence::strong},
      {"fluid_intake", 10, Evidence::very_limited},
      {"leg_length_footwear", 5, Evidence::insufficient},
  };
  const std::vector<Contributor>& known = builtin_pack().contributors;
  CHECK(known.size() == std::size(rows));
  for (const Row& row : rows) {
    CAPTURE(row.id);
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const Contributor& one) { return one.id == row.id; });
    REQUIRE(found != known.end());
    CHECK(found->prior == row.prior);
    CHECK(found->evidence == row.evidence);
    CHECK(found->outlook_only == (row.id == "previous_episodes"));
    CHECK(found->verified == false);
  }
}

TEST_CASE("every warning sign has the level that the review gives it") {
  const std::set<std::string> emergencies{"saddle_numbness",
                                          "bladder_change",
                                          "bowel_change",
                                          "sexual_change",
                                          "both_legs_new",
                                          "worsening_weakness",
                                          "major_trauma",
                                          "aorta",
                                          "chest",
                                          "infection_risk",
                                          "cancer_plus_nerve",
                                          "cord_signs",
                                          "stiff_spine_injury",
                                          "pregnancy_danger",
                                          "very_unwell",
                                          "fragile_cannot_stand",
                                          "sudden_tummy_danger"};
  const std::set<std::string> visits{"inflammatory",
                                     "inflammatory_young",
                                     "radicular",
                                     "claudication",
                                     "not_improving",
                                     "no_gain_at_follow_up",
                                     "mood",
                                     "under_18",
                                     "pregnancy_postpartum",
                                     "recent_surgery",
                                     "new_after_50",
                                     "bone_risk",
                                     "medical_clearance",
                                     "blood_pressure_first",
                                     "dizzy_first",
                                     "infection_watch",
                                     "worsening",
                                     "upper_back_ache",
                                     "night_sweats_alone",
                                     "sudden_back_younger",
                                     "older_changes",
                                     "severe_and_lasting",
                                     "accident_not_seen",
                                     "first_pain_later"};
  std::size_t urgent = 0;
  for (const TriageRule& sign : builtin_pack().triage) {
    CAPTURE(sign.id);
    const Level level = emergencies.contains(sign.id) ? Level::emergency
                        : visits.contains(sign.id)    ? Level::routine
                                                      : Level::urgent;
    CHECK(sign.level == level);
    urgent += level == Level::urgent ? 1 : 0;
  }
  CHECK(builtin_pack().triage.size() == emergencies.size() + visits.size() + urgent);
  CHECK(urgent == 23);
}

}  // namespace lumbago
