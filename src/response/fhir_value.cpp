#include "response/fhir_value.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/number.h"
#include "response/exact_number.h"
#include "response/typed_quantity.h"
#include "rules/fhir_names.h"
#include "rules/question_type.h"
#include "wording/question_words.h"

namespace lumbago {
namespace {

// One value being read: what the functions below share.
struct FhirReading {
  const Pack& pack;
  const Question& question;
  std::string place;  // of value[x]
  Faults& faults;

  const Words& words() const { return faults.words; }

  std::optional<JsonValue> fail(std::string code, std::string message) const {
    faults.add(std::move(code), place, std::move(message));
    return std::nullopt;
  }
  std::optional<JsonValue> wrong_type(std::string_view given) const {
    return fail("wrong-type",
                words().say<Message::answer_wrong_type>(
                    question.id, json_wanted(words(), question.type), clipped(given)));
  }
};

std::string_view text_at(const JsonValue& object, std::string_view name) {
  const JsonValue* found = find(object, name);
  return found != nullptr && found->kind == JsonKind::string ? found->text : std::string_view();
}

JsonValue json_text(JsonKind kind, std::string_view text) {
  JsonValue value;
  value.kind = kind;
  value.text = text;
  return value;
}

// The code, as the id of an option in JSON.
std::optional<JsonValue> code_of(const FhirReading& reading, const JsonValue& coding) {
  const std::string_view system = text_at(coding, "system");
  const std::string own = fhir_system(reading.pack, reading.question);
  if (!system.empty() && system != own)
    return reading.fail("wrong-system", reading.words().say<Message::fhir_other_system>(
                                            reading.question.id, own, clipped(system)));
  const JsonValue* code = find(coding, "code");
  if (code == nullptr)
    return reading.fail("missing-key", reading.words().say<Message::answer_missing_key>("code"));
  return *code;
}

// The value of a quantity in the unit of the question.
std::optional<JsonValue> number_of(const FhirReading& reading, const JsonValue& quantity) {
  const std::string& own = reading.question.unit;
  if (const std::string_view limit = text_at(quantity, "comparator"); !limit.empty())
    return reading.fail("wrong-type", reading.words().say<Message::fhir_comparator>(
                                          reading.question.id, clipped(limit)));
  const JsonValue* value = find(quantity, "value");
  if (value == nullptr)
    return reading.fail("missing-key", reading.words().say<Message::answer_missing_key>("value"));
  std::string_view unit = text_at(quantity, "code");
  if (unit.empty()) unit = text_at(quantity, "unit");
  if (value->kind != JsonKind::number || unit.empty() || unit == own ||
      (own.empty() && unit == "1"))
    return *value;
  const std::string_view system = text_at(quantity, "system");
  const ExactNumber number = read_exact(value->text, 3);
  if (number.fit == ExactNumber::Fit::too_fine)
    return reading.fail("wrong-type", reading.words().say<Message::answer_too_fine>(
                                          reading.question.id, clipped(value->text)));
  const auto converted = system.empty() || system == ucum_system
                             ? convert_quantity(reading.question, number.value, unit)
                             : std::nullopt;
  if (!converted || number.fit != ExactNumber::Fit::exact)
    return reading.fail("wrong-unit", own.empty() ? reading.words().say<Message::fhir_no_unit>(
                                                        reading.question.id, clipped(unit))
                                                  : reading.words().say<Message::fhir_other_unit>(
                                                        reading.question.id, own, clipped(unit)));
  return json_text(JsonKind::number, format_decimal(*converted));
}

// value[x], and what follows "value" in its name: the one member whose name begins so. An empty
// text, which FHIR does not have, is a text of which something else is said.
struct Valued {
  const JsonValue* value = nullptr;
  std::string_view type;
  std::size_t count = 0;
};
Valued find_value(const JsonValue& answer) {
  Valued found;
  for (const JsonMember& member : answer.members) {
    const std::string_view name = member.key;
    if (!name.starts_with("value") || name.size() < 6 || name[5] < 'A' || name[5] > 'Z') continue;
    found.value = &member.value;
    found.type = name.substr(5);
    ++found.count;
  }
  return found;
}

// The value as a JSON answer has it; nullopt: a fault has been added.
std::optional<JsonValue> plain_value(const FhirReading& reading, const JsonValue& answer) {
  if (answer.kind != JsonKind::object) return std::nullopt;  // said by who walks the items
  const QuestionTypeInfo& info = info_of(reading.question);
  const Valued found = find_value(answer);
  if (found.count == 0 && info.form == AnswerForm::text && find(answer, "_valueString") != nullptr)
    return json_text(JsonKind::string, "");
  if (found.count == 0)
    return reading.fail("missing-key", reading.words().say<Message::answer_missing_key>("value"));
  if (found.count > 1)
    return reading.fail("too-many-answers", reading.words().say<Message::fhir_one_answer>(
                                                reading.question.id, found.count));
  const bool number = info.form == AnswerForm::number && info.one != 0;
  const bool object = found.type == "Coding" || found.type == "Quantity";
  const bool taken =
      found.type == info.fhir_value ||
      (number && (found.type == "Integer" || found.type == "Decimal" || found.type == "Quantity"));
  if (!taken) return reading.wrong_type(fmt::format("value{}", found.type));
  if (!object) return *found.value;
  if (found.value->kind != JsonKind::object)
    return reading.wrong_type(kind_name(found.value->kind, reading.words()));
  return found.type == "Coding" ? code_of(reading, *found.value) : number_of(reading, *found.value);
}

}  // namespace

std::optional<Answer> read_fhir_value(const Pack& pack, const Question& question,
                                      const FhirValue& value, Faults& faults) {
  const FhirReading reading{pack, question, value.place + ".value", faults};
  const std::optional<JsonValue> plain = plain_value(reading, value.answer);
  if (!plain) return std::nullopt;
  if (plain->kind != JsonKind::null) return read_answer(question, *plain, reading.place, faults);
  reading.wrong_type(kind_name(JsonKind::null, faults.words));
  return std::nullopt;
}

std::optional<Answer> read_fhir_choices(const Pack& pack, const Question& question,
                                        const std::vector<FhirValue>& values, Faults& faults) {
  if (values.empty()) return std::nullopt;
  const std::size_t faults_before = faults.errors.size();
  std::uint64_t bits = 0;
  bool none = false;
  for (const FhirValue& value : values) {
    const FhirReading reading{pack, question, value.place + ".value", faults};
    const std::optional<JsonValue> code = plain_value(reading, value.answer);
    if (!code) continue;
    if (code->kind != JsonKind::string) {
      reading.wrong_type(kind_name(code->kind, faults.words));
      continue;
    }
    if (code->text == none_ticked) {
      none = true;
      continue;
    }
    const auto option = read_option(question, code->text, reading.place, faults);
    if (!option) continue;
    const std::uint64_t bit = std::uint64_t{1} << *option;
    if (bits & bit)
      reading.fail("duplicate-option",
                   faults.words.say<Message::answer_option_twice>(question.id, code->text));
    bits |= bit;
  }
  if (none && bits != 0)
    faults.add("wrong-type", values.front().place + ".value",
               faults.words.say<Message::fhir_none_and_others>(question.id));
  if (faults.errors.size() > faults_before) return std::nullopt;
  return Answer{static_cast<std::int64_t>(bits), {}};
}

}  // namespace lumbago
