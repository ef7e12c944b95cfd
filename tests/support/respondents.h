// Typical people at the interview of the built-in pack, for tests that count prompts or drive a
// terminal. What a person does not name is answered "no", the first option, or 4.
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "model/pack.h"

namespace lumbago::test {

struct Respondent {
  std::string name;
  std::map<std::string, std::int64_t> answers;  // as Answer::number: a choice by its index
};

constexpr std::int64_t female = 0;
constexpr std::int64_t male = 1;

inline const std::vector<Respondent>& respondents() {
  static const std::vector<Respondent> people{
      {"desk worker, man of 35",
       {{"age", 35},
        {"sex", male},
        {"pain_weeks", 3},
        {"pain_now", 3},
        {"minutes_per_day", 20},
        {"worse_after_sitting", 1},
        {"pull_behind_thigh", 1},
        {"sitting_hours", 9},
        {"longest_sit_minutes", 120},
        {"active_days", 2},
        {"active_minutes", 30},
        {"desk_cannot_adjust", 1},
        {"few_steps", 1},
        {"high_stress", 1}}},
      {"woman of 30, not pregnant",
       {{"age", 30},
        {"sex", female},
        {"pain_weeks", 3},
        {"minutes_per_day", 15},
        {"ache_standing_straight", 1},
        {"sitting_hours", 6},
        {"longest_sit_minutes", 60},
        {"active_days", 3},
        {"active_minutes", 30},
        {"lifts_often", 1},
        {"poor_sleep", 1},
        {"tired_daily", 1}}},
      {"woman of 68, thin bones and steroids",
       {{"age", 68},
        {"sex", female},
        {"pain_weeks", 10},
        {"osteoporosis", 1},
        {"long_steroids", 1},
        {"minutes_per_day", 10},
        {"limits_daily_life", 1},
        {"hard_stairs", 1},
        {"sitting_hours", 7},
        {"longest_sit_minutes", 90},
        {"active_days", 0},
        {"few_steps", 1},
        {"tired_daily", 1}}},
      {"man of 50, pain in one leg",
       {{"age", 50},
        {"sex", male},
        {"pain_weeks", 5},
        {"one_leg_symptoms", 1},
        {"one_leg_below_knee", 1},
        {"worse_bending", 1},
        {"pain_now", 6},
        {"minutes_per_day", 15},
        {"worse_after_sitting", 1},
        {"sitting_hours", 8},
        {"longest_sit_minutes", 90},
        {"active_days", 1},
        {"active_minutes", 30},
        {"drives_often", 1},
        {"driving_hours", 3},
        {"stopped_activity", 1}}},
      {"person numb between the legs", {{"age", 44}, {"sex", female}, {"saddle_numb", 1}}},
  };
  return people;
}

inline std::int64_t answer_of(const Respondent& person, const Question& question) {
  const auto given = person.answers.find(question.id);
  if (given != person.answers.end()) return given->second;
  if (question.type == QuestionType::boolean || question.type == QuestionType::choice) return 0;
  return std::clamp<std::int64_t>(4, question.min, question.max);
}

}  // namespace lumbago::test
