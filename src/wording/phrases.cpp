#include "wording/phrases.h"

#include <algorithm>
#include <array>

#include "base/number.h"
#include "base/text.h"

namespace lumbago {

namespace {

// The message of one enumerator: those of an enum stand together, in its order.
template <class E>
constexpr Message message_after(Message first, E value) {
  return static_cast<Message>(static_cast<std::size_t>(first) + static_cast<std::size_t>(value));
}

static_assert(message_after(Message::level_self_care, Level::emergency) ==
              Message::level_emergency);
static_assert(message_after(Message::policy_full, PlanPolicy::none) == Message::policy_none);
static_assert(message_after(Message::evidence_strong, Evidence::not_supported) ==
              Message::evidence_not_supported);
static_assert(message_after(Message::kind_stretch, ActivityKind::advice) == Message::kind_advice);

struct UnitName {
  std::string_view ucum;
  Message message;
};
constexpr std::array<UnitName, 9> units{{
    {"a", Message::unit_year},
    {"mo", Message::unit_month},
    {"wk", Message::unit_week},
    {"d", Message::unit_day},
    {"h", Message::unit_hour},
    {"min", Message::unit_minute},
    {"s", Message::unit_second},
    {"deg", Message::unit_degree},
    {"L", Message::unit_litre},
}};

// What is done: "2 x 30 seconds", "2 sets of 8 to 12"; empty when the dose names no such number.
std::string work_text(const Words& words, const Dose& dose) {
  const auto range = [&](const std::optional<Range>& value) { return range_text(words, *value); };
  if (dose.sets && dose.reps)
    return words.say<Message::dose_sets_of>(
        words.count<Message::dose_sets>(dose.sets->high, range(dose.sets)), range(dose.reps));
  if (dose.sets && dose.seconds)
    return words.say<Message::dose_sets_of_seconds>(range(dose.sets), range(dose.seconds));
  if (dose.sets && dose.minutes)
    return words.say<Message::dose_sets_of_minutes>(range(dose.sets), range(dose.minutes));
  if (dose.sets) return words.count<Message::dose_sets>(dose.sets->high, range(dose.sets));
  if (dose.reps) return words.count<Message::dose_reps>(dose.reps->high, range(dose.reps));
  if (dose.seconds)
    return words.count<Message::dose_seconds>(dose.seconds->high, range(dose.seconds));
  if (dose.minutes)
    return words.count<Message::dose_minutes>(dose.minutes->high, range(dose.minutes));
  return {};
}

std::string short_range(Range range) {
  const std::string low = std::to_string(range.low);
  return range.low == range.high ? low : low + "-" + std::to_string(range.high);
}

// "30-45 s", "10", "5 min": one round of it; empty when the dose names none.
std::string short_round_text(const Words& words, const Dose& dose) {
  if (dose.reps) return short_range(*dose.reps);
  if (dose.seconds) return words.say<Message::short_seconds>(short_range(*dose.seconds));
  if (dose.minutes) return words.say<Message::short_minutes>(short_range(*dose.minutes));
  return {};
}

// "2 x 30-45 s", "8-10 x": what is done; empty when the dose names no number.
std::string short_work_text(const Words& words, const Dose& dose) {
  const std::string round = short_round_text(words, dose);
  if (dose.sets && round.empty())
    return words.count<Message::dose_sets>(dose.sets->high, short_range(*dose.sets));
  if (dose.sets) return words.say<Message::short_times>(short_range(*dose.sets), round);
  if (dose.reps) return words.count<Message::dose_reps>(dose.reps->high, round);
  return round;
}

std::string days_text(const Words& words, std::int64_t days) {
  if (days == 7) return std::string(words.text(Message::dose_every_day));
  return words.count<Message::dose_days>(days);
}

}  // namespace

std::string enumerate(const Words& words, const std::vector<std::string>& parts) {
  if (parts.empty()) return {};
  std::string text = parts.front();
  for (std::size_t i = 1; i + 1 < parts.size(); ++i)
    text = words.say<Message::list_comma>(text, parts[i]);
  return parts.size() == 1 ? text : words.say<Message::list_and>(text, parts.back());
}

std::string series(const Words& words, const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts)
    text = text.empty() ? part : words.say<Message::remark_pair>(text, part);
  return text;
}

std::string range_text(const Words& words, Range range) {
  if (range.low == range.high) return std::to_string(range.low);
  return words.say<Message::range_words>(range.low, range.high);
}

std::string sentence(const Words& words, const std::string& text) {
  return words.say<Message::sentence>(capitalised(text));
}

std::string dose_on_a_day_text(const Words& words, const Dose& dose) {
  std::string text = work_text(words, dose);
  const auto add = [&](const std::string& part) {
    text = text.empty() ? part : words.say<Message::list_comma>(text, part);
  };
  if (dose.per_side) {
    const auto side = words.text(Message::dose_each_side);
    text = text.empty() ? std::string(side) : words.say<Message::words_joined>(text, side);
  }
  if (dose.reps && dose.seconds)
    add(words.say<Message::dose_each_held>(range_text(words, *dose.seconds)));
  if (dose.minutes && (dose.reps || dose.seconds))
    add(words.count<Message::dose_minutes>(dose.minutes->high, range_text(words, *dose.minutes)));
  if (dose.ml) add(words.say<Message::dose_ml>(range_text(words, *dose.ml)));
  if (dose.every_minutes)
    add(words.say<Message::dose_every_minutes>(range_text(words, *dose.every_minutes)));
  return text;
}

std::string short_dose_text(const Words& words, const Dose& dose) {
  std::string text = short_work_text(words, dose);
  const auto add = [&](const std::string& part) {
    text = text.empty() ? part : words.say<Message::list_comma>(text, part);
  };
  if (dose.per_side) {
    const auto side = words.text(Message::dose_each_side);
    text = text.empty() ? std::string(side) : words.say<Message::words_joined>(text, side);
  }
  if (dose.reps && dose.seconds) add(words.say<Message::short_held>(short_range(*dose.seconds)));
  if (dose.minutes && (dose.reps || dose.seconds))
    add(words.say<Message::short_minutes>(short_range(*dose.minutes)));
  if (dose.ml) add(words.say<Message::short_ml>(short_range(*dose.ml)));
  if (dose.every_minutes) add(words.say<Message::short_every>(short_range(*dose.every_minutes)));
  add(dose.days == 7 ? std::string(words.text(Message::dose_every_day))
                     : words.count<Message::short_days>(dose.days));
  return text;
}

std::string without_colon(std::string heading) {
  if (heading.ends_with(':')) heading.pop_back();
  return heading;
}

std::string dose_text(const Words& words, const Dose& dose) {
  const std::string text = dose_on_a_day_text(words, dose);
  const std::string days(days_text(words, dose.days));
  return text.empty() ? days : words.say<Message::list_comma>(text, days);
}

std::string unit_text(const Words& words, std::string_view unit, std::int64_t number) {
  if (unit.starts_with('{')) {
    const std::string_view name = unit.substr(1, unit.find('}') - 1);
    return name == "count" || name == "score" ? std::string() : std::string(name);
  }
  const auto* known = std::find_if(units.begin(), units.end(),
                                   [&](const UnitName& name) { return name.ucum == unit; });
  if (known == units.end()) return std::string(unit);
  return std::string(words.noun(known->message, number));
}

std::string quantity_text(const Words& words, std::int64_t number, std::string_view unit) {
  const std::string name = unit_text(words, unit, number);
  const std::string shown = words.decimal(number);
  return name.empty() ? shown : words.say<Message::words_joined>(shown, name);
}

std::string_view said(const Words& words, Level level) {
  return words.text(message_after(Message::level_self_care, level));
}

std::string_view said(const Words& words, PlanPolicy policy) {
  return words.text(message_after(Message::policy_full, policy));
}

std::string_view said(const Words& words, Evidence evidence) {
  return words.text(message_after(Message::evidence_strong, evidence));
}

std::string_view said(const Words& words, ActivityKind kind) {
  return words.text(message_after(Message::kind_stretch, kind));
}

std::vector<std::string> translation_notes(const Words& words, const PackInfo& info) {
  if (!info.translation) {
    if (primary_language(info.language) == code_of(words.language())) return {};
    return {words.say<Message::translation_none>(info.language)};
  }
  const Translation& translation = *info.translation;
  std::vector<std::string> notes;
  if (translation.reviewed_by.empty())
    notes.emplace_back(words.text(Message::translation_not_reviewed));
  else if (translation.reviewed_on.empty())
    notes.push_back(words.say<Message::translation_reviewed>(translation.reviewed_by));
  else
    notes.push_back(words.say<Message::translation_reviewed_on>(translation.reviewed_by,
                                                                translation.reviewed_on));
  if (!translation.untranslated.empty())
    notes.push_back(words.count<Message::translation_gaps>(
        static_cast<std::int64_t>(translation.untranslated.size())));
  return notes;
}

}  // namespace lumbago
