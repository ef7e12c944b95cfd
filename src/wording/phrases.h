// Parts of sentences that reports and other texts for people share. Nothing here is made safe for a
// terminal: texts are as the pack has them.
#pragma once

#include <string>
#include <vector>

#include "messages/catalogue.h"
#include "model/pack.h"

namespace lumbago {

// "A, B and C".
std::string enumerate(const Words& words, const std::vector<std::string>& parts);

// "A; B; C", for parts that may themselves contain commas and "and".
std::string series(const Words& words, const std::vector<std::string>& parts);

// "2" or "2 to 3".
std::string range_text(const Words& words, Range range);

// `text` with a capital letter and a full stop.
std::string sentence(const Words& words, const std::string& text);

// The heading of a checklist as an item of a list: "Your usual day:" without its colon.
std::string without_colon(std::string heading);

// "2 x 30 seconds each side, 5 days a week". Never empty.
std::string dose_text(const Words& words, const Dose& dose);

// The same without how often a week. Empty where that is all there is.
std::string dose_on_a_day_text(const Words& words, const Dose& dose);
// The same as short as it goes: "2 x 30-45 s each side, 5 days a week". Never empty.
std::string short_dose_text(const Words& words, const Dose& dose);

// A number with its unit: "9 h", "40 years". `number` in thousandths, `unit` in UCUM.
std::string quantity_text(const Words& words, std::int64_t number, std::string_view unit);

// The unit of a number in thousandths: "years", but "year" after 1; UCUM annotations as they are
// ("{cups}" -> "cups"). Empty: nothing to say.
std::string unit_text(const Words& words, std::string_view unit, std::int64_t number = 0);

// "emergency", "comfort only", "limited evidence", "Stretches".
std::string_view said(const Words& words, Level level);
std::string_view said(const Words& words, PlanPolicy policy);
std::string_view said(const Words& words, Evidence evidence);
std::string_view said(const Words& words, ActivityKind kind);

// What a reader must know of the translation: who reviewed it, what is not translated, or that the
// pack has none into this language. Whole sentences.
std::vector<std::string> translation_notes(const Words& words, const PackInfo& info);

}  // namespace lumbago
