// What the program itself says to a person: one enumerator a message, one table of texts a
// language. What is about the subject comes from the pack, never from here.
//
// To add a message: name it in Message, below, and give it its text at the same place of every
// table (catalogue_english.h first; a table with a gap, or out of order, does not compile). A text
// is an fmt pattern of plain `{}` or numbered `{0}` places. To add a language: one more table, and
// its line in catalogue.cpp.
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace lumbago {

enum class Message : std::uint16_t {
  // answers and units
  answer_yes,
  answer_no,
  answer_none,
  unit_year,
  unit_month,
  unit_week,
  unit_day,
  unit_hour,
  unit_minute,
  unit_second,
  unit_degree,
  unit_litre,

  // what to type instead
  typed_yes_no,
  typed_whole,
  typed_number,
  typed_or_length,
  typed_or_weight,
  typed_too_high,
  typed_too_low,
  typed_choice,
  typed_ambiguous,
  typed_choices,
  typed_text,
  typed_text_long,

  // joining words
  words_joined,
  list_comma,
  list_and,
  list_or,
  remark_pair,
  range_words,
  sentence,
  lead_in,
  minutes,
  points,

  // words for the enumerators of Level, PlanPolicy, Evidence and ActivityKind, in their order
  level_self_care,
  level_routine,
  level_urgent,
  level_emergency,
  policy_full,
  policy_gentle,
  policy_comfort_only,
  policy_none,
  evidence_strong,
  evidence_moderate,
  evidence_limited,
  evidence_very_limited,
  evidence_conflicting,
  evidence_insufficient,
  evidence_not_supported,
  kind_stretch,
  kind_strength,
  kind_aerobic,
  kind_break,
  kind_hydration,
  kind_massage,
  kind_comfort,
  kind_advice,

  // report: how urgent it is
  urgency_why,
  urgency_help,
  urgency_undecided,

  // report: what was found
  found_heading,
  found_nothing,
  found_legend,
  found_legend_interval,
  score_of_100,
  score_between,
  measured,
  reported,
  outlook_lead,
  outlook_item,
  explain_points,
  explain_sources,
  explain_sources_not_verified,
  scales_heading,
  scale_score,
  scale_band,
  scale_between,

  // report: the plan
  plan_heading,
  plan_none,
  plan_empty,
  plan_gentle,
  plan_comfort_only,
  plan_minutes,
  plan_minutes_up_to,
  plan_no_minutes,
  plan_names,
  plan_item,
  plan_for,
  plan_easier,
  plan_equipment,
  plan_why,
  week_heading,
  week_day,
  week_minutes,
  stop_heading,
  phases_heading,
  phase,
  phase_one_week,

  // doses
  dose_time,
  dose_sets,
  dose_sets_of,
  dose_sets_of_seconds,
  dose_sets_of_minutes,
  dose_reps,
  dose_seconds,
  dose_minutes,
  dose_each_held,
  dose_every_minutes,
  dose_ml,
  dose_each_side,
  dose_every_day,
  dose_days,

  // report: left out, unanswered, what would change it
  withheld_heading,
  withheld_because,
  withheld_unknown,
  unanswered_heading,
  unanswered_sign,
  unanswered_contributor,
  more_signs,
  more_contributors,
  more_questions,
  ignored_heading,
  levers_heading,
  lever_change,
  lever_contributor,

  // report: afterwards
  recheck_heading,
  recheck_weeks,
  recheck_after_care,
  about_heading,
  about_pack,
  about_program,
  about_not_reviewed,
  about_reviewed,
  about_reviewed_on,
  sources_heading,
  source_doi,
  source_not_verified,
  try_next,

  // the assessment object
  notice_ignored,
  notice_undecided,
  withheld_if,

  // questions
  questions_heading,
  takes_yes_no,
  takes_integer,
  takes_decimal,
  takes_choice,
  takes_choices,
  takes_text,
  option_shown,
  question_only_if,
  question_test,
  question_sensitive,

  // show: words for the enumerators of EntityKind, in their order
  kind_of_question,
  kind_of_group,
  kind_of_table,
  kind_of_derived,
  kind_of_scale,
  kind_of_triage,
  kind_of_contributor,
  kind_of_contraindication,
  kind_of_activity,
  kind_of_reference,
  kind_of_case,

  // show: the names of facts
  fact_says,
  fact_help,
  fact_why,
  fact_answer,
  fact_when,
  fact_asked_if,
  fact_sensitive,
  fact_modifiable,
  fact_setup,
  fact_steps,
  fact_record,
  fact_skip_if,
  fact_stop,
  fact_seconds,
  fact_questions,
  fact_keys,
  fact_rows,
  fact_value,
  fact_scoring,
  fact_missing,
  scoring_sum,
  scoring_mean,
  scoring_percent,
  missing_all,
  missing_at_least,
  missing_present,
  role_plan,
  role_outlook,
  fact_items,
  fact_bands,
  fact_change,
  fact_licence,
  fact_level,
  fact_policy,
  fact_strictest_plan,
  fact_if_unknown,
  fact_role,
  fact_evidence,
  fact_prior,
  fact_saturates,
  fact_indicators,
  fact_activities,
  fact_excludes,
  fact_kind,
  fact_cue,
  fact_dose,
  fact_minutes,
  fact_easier,
  fact_harder,
  fact_equipment,
  fact_not_if,
  fact_left_out_if,
  fact_doi,
  fact_note,
  fact_answers,

  // show: the rest
  fact_pair,
  item_reversed,
  band_from,
  change_points,
  change_percent,
  show_is,
  show_verified,
  show_not_verified,
  show_used_heading,
  show_used_in_plan,
  show_unused,
  show_more_uses,

  // command line: what is wrong with it
  usage_unknown_option,
  usage_unknown_command,
  usage_unexpected,
  usage_not_taken,
  usage_needs_value,
  usage_takes_no_value,
  usage_needs_operand,
  usage_pack_needs_command,
  usage_not_one_of,
  usage_width,
  usage_conflict,
  usage_nothing_to_ask_on,
  usage_try,

  // command line: help
  help_headline,
  help_examples,
  help_usage,
  help_commands,
  help_options,
  help_formats,
  help_more,
  command_assess,
  command_questions,
  command_show,
  command_eval,
  command_pack_check,
  command_help,
  option_answers,
  option_resume,
  option_no_save,
  option_explain,
  option_exit_code,
  option_require_complete,
  option_pack,
  option_format,
  option_json,
  option_output,
  option_force,
  option_color,
  option_accessible,
  option_width,
  option_quiet,
  option_help,
  option_version,
  example_interview,
  example_answers,
  example_markdown,
  example_explain,
  example_questions,
  example_schema,
  example_show,
  example_show_reference,
  example_eval,
  example_eval_unknown,
  example_check,
  example_check_path,
  example_help,
  example_help_two,
  version_text,

  // command line: results
  output_cannot_write,
  output_exists,
  output_is_directory,
  output_no_directory,
  answers_missing,
  show_no_such,
  eval_name,
  check_pack,
  check_holds,
  check_case_fails,

  // interview: words that a person types
  word_and,
  word_none,
  word_no,

  // interview: prompts
  prompt,
  prompt_spoken,
  interview_welcome,
  interview_wishes,
  interview_wishes_text,
  interview_position,
  interview_position_spoken,
  interview_for_safety,
  interview_sensitive,
  interview_no_default,
  interview_refused,
  interview_no_reason,
  interview_more,
  interview_noted,
  interview_earlier,
  interview_skipped,
  interview_first,
  interview_dropped,
  interview_dropped_item,
  interview_emergency,
  interview_last,
  interview_last_wishes,
  option_spoken,
  hint_yes_no,
  hint_integer,
  hint_decimal,
  hint_choice,
  hint_choices,
  hint_text,

  // interview: checklists
  checklist_how,
  checklist_and_the_others,
  checklist_contradiction,
  checklist_not_understood,
  checklist_no_such,
  checklist_twice,
  ticks_none,
  ticks_yes,
  ticks_unsure,
  ticks_others_no,

  // interview: review
  review_heading,
  review_answer,
  review_how,
  review_no_such,

  // interview: self-tests
  test_heading,
  test_skip_if,
  timer_offer,
  timer_offer_up,
  timer_ready,
  timer_go,
  timer_go_up,
  timer_left,
  timer_passed,
  timer_stopped,
  timer_over,

  // interview: saving and leaving
  resume_offer,
  resume_nothing,
  resume_refused,
  resume_unfit,
  save_no_place,
  save_failed,
  save_answers_kept,
  leave_input_ended,
  leave_saved,
  leave_not_saved,

  count_  // how many there are; not a message
};

inline constexpr std::size_t message_count = static_cast<std::size_t>(Message::count_);

enum class Language : std::uint8_t { english };

struct MessageText {
  Message message;
  std::string_view text;
};
using MessageTable = std::array<MessageText, message_count>;

// How many arguments `pattern` takes; -1 when it is not a pattern of `{}` or `{0}` places only.
// A text with a singular and a plural ("{} day|{} days") takes as many as its longer half.
constexpr int places(std::string_view pattern) {
  int automatic = 0;
  int most = 0;
  bool numbered = false;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char next = i + 1 < pattern.size() ? pattern[i + 1] : '\0';
    if (pattern[i] == '|') automatic = 0;
    if (pattern[i] == '}') return -1;
    if (pattern[i] != '{') continue;
    if (next == '}') {
      most = std::max(most, ++automatic);
      i += 1;
    } else if (next >= '0' && next <= '9' && i + 2 < pattern.size() && pattern[i + 2] == '}') {
      numbered = true;
      most = std::max(most, next - '0' + 1);
      i += 2;
    } else {
      return -1;
    }
  }
  const bool mixed = numbered && pattern.find("{}") != std::string_view::npos;
  return mixed ? -1 : most;
}

// True if every message stands at its own place with a text that is a sound pattern.
constexpr bool complete(const MessageTable& table) {
  for (std::size_t i = 0; i < message_count; ++i)
    if (table[i].message != static_cast<Message>(i) || table[i].text.empty() ||
        places(table[i].text) < 0)
      return false;
  return true;
}

}  // namespace lumbago

#include "base/catalogue_english.h"

namespace lumbago {

// The texts of one language. Cheap to copy.
class Words {
 public:
  explicit Words(Language language = Language::english);

  // A message that takes no argument, chosen while running.
  // REQUIRES: places(text) == 0, which the tests check for every message.
  std::string_view text(Message message) const {
    return (*table_)[static_cast<std::size_t>(message)].text;
  }

  // A noun of the form "singular|plural", or one that has a single form.
  std::string_view noun(Message message, bool one) const;

  // The message with its places filled in. Their number is checked when the call is compiled.
  template <Message message, class... Args>
  std::string say(const Args&... args) const {
    constexpr std::string_view pattern = english[static_cast<std::size_t>(message)].text;
    static_assert(places(pattern) == static_cast<int>(sizeof...(Args)), "wrong argument count");
    static_assert(pattern.find('|') == std::string_view::npos, "use count()");
    return fmt::vformat(text(message), fmt::make_format_args(args...));
  }

  // A message of the form "singular|plural": the half for `count`, which fills its one place.
  template <Message message>
  std::string count(std::int64_t count) const {
    constexpr std::string_view pattern = english[static_cast<std::size_t>(message)].text;
    static_assert(places(pattern) <= 1 && pattern.find('|') != std::string_view::npos);
    return plural(text(message), count, fmt::to_string(count));
  }

  // The same for a message chosen while running. REQUIRES: it is of that form, with one place.
  std::string count(Message message, std::int64_t count) const {
    return plural(text(message), count, fmt::to_string(count));
  }

  // The same for a range in words ("2 to 3"): `count` is its upper end.
  template <Message message>
  std::string count(std::int64_t count, const std::string& range) const {
    static_assert(english[static_cast<std::size_t>(message)].text.find('|') !=
                  std::string_view::npos);
    return plural(text(message), count, range);
  }

 private:
  static std::string plural(std::string_view pattern, std::int64_t count, const std::string& shown);

  const MessageTable* table_;
};

}  // namespace lumbago
