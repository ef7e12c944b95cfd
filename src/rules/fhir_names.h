// What a pack and its parts are called in FHIR, in questionnaires and in the responses to them.
#pragma once

#include <string>
#include <string_view>

#include "model/pack.h"

namespace lumbago {

// The canonical URL of the questionnaire of a pack, without its version.
inline std::string fhir_canonical(const Pack& pack) {
  return "urn:lumbago:questionnaire:" + pack.info.id;
}

// The code system of the options of a question: their ids mean something in their question only.
inline std::string fhir_system(const Pack& pack, const Question& question) {
  return "urn:lumbago:options:" + pack.info.id + ":" + question.id;
}

// The system of a record's id that is a whole number rather than a text.
inline constexpr std::string_view fhir_number_system = "urn:lumbago:record-number";

inline constexpr std::string_view ucum_system = "http://unitsofmeasure.org";

}  // namespace lumbago
