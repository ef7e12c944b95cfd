#include "people/matrix.h"

#include <fmt/core.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <vector>

namespace lumbago::people {
namespace {

using Tags = std::set<std::string>;

// What a person said. An answer to a question that does not apply was not said.
class Said {
 public:
  Said(const Pack& pack, const Response& response, const Assessment& assessment)
      : pack_(pack), response_(response), ignored_(assessment.ignored) {}

  bool yes(const char* id) const { return number(id).value_or(0) != 0; }
  std::optional<std::int64_t> number(const char* id) const {
    const auto found = std::find_if(pack_.questions.begin(), pack_.questions.end(),
                                    [&](const Question& question) { return question.id == id; });
    if (found == pack_.questions.end()) std::abort();
    const auto index = static_cast<Index>(found - pack_.questions.begin());
    if (std::find(ignored_.begin(), ignored_.end(), index) != ignored_.end()) return std::nullopt;
    return response_.answers[index]->number;
  }
  bool smokes() const { return number("smoking_status") == 2; }
  bool man() const { return number("sex") == 1; }
  std::int64_t age() const { return *number("age"); }

 private:
  const Pack& pack_;
  const Response& response_;
  const Indices& ignored_;
};

bool easy_break(const Said& said) {
  return said.yes("recent_small_event") || said.yes("recent_midline_pain");
}

bool very_bad(const Said& said) {
  return said.number("pain_now").value_or(0) >= 7 || said.yes("sudden_back_pain") ||
         said.yes("cannot_stand");
}

// Whose bones a doctor should look at: the same ages and pains as in the pack, in other words.
bool risk_of_thin_bones(const Said& said) {
  const std::int64_t years = said.age() + (said.man() ? 0 : 10);  // women ten years sooner
  const bool fall = said.yes("recent_small_event");
  const bool woman = said.number("sex") == 0;
  const bool risk = said.yes("low_body_weight") || said.yes("parent_hip_fracture") ||
                    said.yes("early_menopause") || said.yes("broke_bone_easily") ||
                    said.yes("height_loss") || said.yes("long_steroids") || said.smokes();
  if ((said.age() >= 65 || (!said.man() && years >= 60)) && easy_break(said) && risk) return true;
  if (said.age() >= 65 && (fall || said.yes("height_loss"))) return true;
  if (said.age() >= 65 && woman && said.yes("long_steroids")) return true;
  if (years >= 60 && fall && said.number("pain_now").value_or(0) >= 5) return true;
  return years >= 55 && (said.yes("recent_midline_pain") || (fall && very_bad(said)));
}

bool fragile(const Said& said) {
  return said.age() >= 70 || said.yes("osteoporosis") || said.yes("long_steroids");
}

struct Row {
  std::string_view name;
  bool (*holds)(const Said&);
  Tags excludes;
};

const std::vector<Row> rows{
    {"thin bones",
     [](const Said& s) { return s.yes("osteoporosis") || s.yes("long_steroids"); },
     {"loaded_flexion", "end_flexion", "twist_load", "impact", "deep_massage"}},
    {"a risk of thin bones", risk_of_thin_bones, {"loaded_flexion", "deep_massage"}},
    {"an irritated leg nerve",
     [](const Said& s) { return s.yes("one_leg_below_knee"); },
     {"end_flexion", "loaded_flexion", "hamstring_stretch", "slr"}},
    {"worse bending",
     [](const Said& s) { return s.yes("worse_bending"); },
     {"end_flexion", "loaded_flexion", "hamstring_stretch", "slr"}},
    {"worse arching",
     [](const Said& s) { return s.yes("worse_arching"); },
     {"end_extension", "prone_press"}},
    {"legs that ache on standing and walking",
     [](const Said& s) { return s.yes("leg_pain_walking") || s.yes("both_legs_walk_only"); },
     {"end_extension", "prone_press"}},
    {"pregnancy", [](const Said& s) { return s.yes("pregnant"); }, {"prone", "impact"}},
    {"pregnancy after week 16",
     [](const Said& s) { return s.number("pregnancy_weeks") > 16; },
     {"supine", "front_plank", "end_range"}},
    {"after a birth",
     [](const Said& s) { return s.yes("gave_birth_recently"); },
     {"front_plank", "double_leg_lower"}},
    {"a sore or new knee",
     [](const Said& s) { return s.yes("knee_problem"); },
     {"deep_knee", "kneeling", "heel_to_buttock"}},
    {"a new hip",
     [](const Said& s) { return s.yes("hip_replacement"); },
     {"end_flexion_hip", "figure4", "adduct_cross"}},
    {"a sore shoulder or wrist",
     [](const Said& s) { return s.yes("shoulder_wrist_problem"); },
     {"weight_on_hands", "side_plank_arm"}},
    {"loose joints", [](const Said& s) { return s.yes("hypermobile"); }, {"end_range"}},
    {"blood pressure, heart, stroke, eyes",
     [](const Said& s) {
       return s.yes("high_blood_pressure") || s.yes("heart_disease") || s.yes("heart_failure") ||
              s.yes("eye_pressure");
     },
     {"long_isometric", "head_down", "breath_hold"}},
    {"dizzy or falls",
     [](const Said& s) { return s.yes("dizzy_or_falls"); },
     {"single_leg", "floor_transfer", "step_up_unsupported"}},
    {"short balance",
     [](const Said& s) { return s.number("single_leg_stance_seconds").value_or(45) < 5; },
     {"single_leg", "floor_transfer", "step_up_unsupported"}},
    {"cannot get to the floor",
     [](const Said& s) { return s.yes("cannot_get_to_floor"); },
     {"floor_transfer"}},
    {"not cleared",
     [](const Said& s) {
       return s.yes("unstable_illness") || s.yes("high_blood_pressure") || s.yes("dizzy_or_falls");
     },
     {"strength", "impact"}},
    {"massage never",
     [](const Said& s) {
       return s.yes("clot_or_swollen_leg") || s.yes("blood_clot") || s.yes("fever_or_shakes") ||
              s.yes("lump_or_shape") || (fragile(s) && (easy_break(s) || s.yes("height_loss")));
     },
     {"massage"}},
    {"massage only after asking",
     [](const Said& s) {
       return s.yes("blood_thinners") || s.yes("osteoporosis") || s.yes("cancer_ever") ||
              s.yes("pregnant") || s.yes("numb_skin") || s.yes("heart_disease");
     },
     {"massage_ask_first"}},
    {"light pressure only",
     [](const Said& s) { return s.yes("blood_thinners"); },
     {"deep_massage", "foam_roll"}},
    {"no massage chair",
     [](const Said& s) {
       return s.yes("pregnant") || s.yes("body_implant") || s.yes("osteoporosis") ||
              s.yes("stiff_spine");
     },
     {"massage_chair"}},
    {"numb skin and warmth", [](const Said& s) { return s.yes("numb_skin"); }, {"heat"}},
    {"own advice on drinking",
     [](const Said& s) {
       return s.yes("heart_failure") || s.yes("kidney_disease") || s.yes("fluid_limit");
     },
     {"extra_fluid"}},
    {"an operation", [](const Said& s) { return s.yes("had_surgery_recently"); }, {"anything"}},
};

// What the exercise library says of each, beside the tags that the pack gives it.
const std::map<std::string, Tags> known_tags{
    {"hamstring_strap", {"supine", "hamstring_stretch"}},
    {"hamstring_chair", {"hamstring_stretch"}},
    {"quad_standing", {"heel_to_buttock", "single_leg"}},
    {"quad_side", {"heel_to_buttock"}},
    {"hipflexor_kneel", {"kneeling"}},
    {"figure4", {"figure4", "supine"}},
    {"knee_to_chest", {"end_flexion", "supine"}},
    {"cat_camel", {"weight_on_hands"}},
    {"prone_press", {"prone", "prone_press", "end_extension"}},
    {"break_backbend", {"end_extension"}},
    {"wall_sit", {"long_isometric", "deep_knee"}},
    {"step_up", {"single_leg", "step_up_unsupported"}},
    {"bridge", {"supine"}},
    {"bird_dog", {"weight_on_hands"}},
    {"side_plank", {"side_plank_arm", "long_isometric"}},
    {"dead_bug", {"supine", "double_leg_lower"}},
    {"spanish_squat", {"long_isometric", "deep_knee"}},
    {"quad_set_slr", {"slr", "supine"}},
    {"roller_massage", {"massage", "massage_ask_first", "foam_roll"}},
    {"hand_massage", {"massage", "massage_ask_first"}},
    {"therapist_massage", {"massage", "massage_ask_first"}},
    {"chair_massage", {"massage", "massage_ask_first", "massage_chair"}},
    {"drink_to_thirst", {"extra_fluid"}},
    {"heat_pack", {"heat"}},
};

Tags tags_of(const Activity& activity) {
  Tags tags(activity.not_if.begin(), activity.not_if.end());
  const auto known = known_tags.find(activity.id);
  if (known != known_tags.end()) tags.insert(known->second.begin(), known->second.end());
  if (activity.kind == ActivityKind::strength) tags.insert("strength");
  if (activity.kind == ActivityKind::massage) tags.insert("massage");
  tags.insert("anything");
  return tags;
}

}  // namespace

std::size_t matrix_rows() { return rows.size(); }
std::string_view row_name(std::size_t index) { return rows[index].name; }

bool row_holds(std::size_t index, const Pack& pack, const Response& response,
               const Assessment& assessment) {
  return rows[index].holds(Said(pack, response, assessment));
}

std::string against_the_matrix(const Pack& pack, const Response& response,
                               const Assessment& assessment) {
  const Said said(pack, response, assessment);
  for (const Row& row : rows) {
    if (!row.holds(said)) continue;
    for (const PlanItem& item : assessment.plan.items) {
      const Activity& activity = pack.activities[item.activity];
      for (const std::string& tag : tags_of(activity))
        if (row.excludes.contains(tag)) return fmt::format("{}: {}", row.name, activity.id);
    }
  }
  return {};
}

}  // namespace lumbago::people
