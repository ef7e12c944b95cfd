// Reads and writes the answers of a person as a FHIR R4 QuestionnaireResponse. The questionnaire is
// that of inspect/fhir.cpp; lumbago(1), FHIR, says what becomes what.
#pragma once

#include "model/response.h"
#include "response/json_answer.h"
#include "response/json_tree.h"
#include "response/question_names.h"

namespace lumbago {

// True of a JSON object that is a FHIR resource, of whatever kind.
inline bool is_fhir(const JsonValue& document) { return find(document, "resourceType") != nullptr; }

// The answers in `document`. Its questions may stand in groups or in each other, in any order. What
// is wrong is added to `faults`, each with its place as a FHIRPath ("QuestionnaireResponse.item[2]
// .answer[0].value"), and left out of the answers. Codes beside those of read_answers():
// "wrong-resource", "wrong-status", "missing-key", "duplicate-question", "too-many-answers",
// "not-a-question", "wrong-system", "wrong-unit".
Response read_fhir_response(const QuestionNames& names, const JsonValue& document, Faults& faults);

}  // namespace lumbago
