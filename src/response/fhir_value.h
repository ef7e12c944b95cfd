// Reads value[x] of an answer in a FHIR QuestionnaireResponse as the answer to a question.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "response/json_answer.h"

namespace lumbago {

// One answer of an item, an object, and its place as a FHIRPath.
struct FhirValue {
  const JsonValue& answer;
  std::string place;
};

// The answer to a question that takes one. nullopt: it is none, and a fault has been added.
std::optional<Answer> read_fhir_value(const Pack& pack, const Question& question,
                                      const FhirValue& value, Faults& faults);

// The answer to a question that takes several, from all of its values; none: unanswered.
std::optional<Answer> read_fhir_choices(const Pack& pack, const Question& question,
                                        const std::vector<FhirValue>& values, Faults& faults);

}  // namespace lumbago
