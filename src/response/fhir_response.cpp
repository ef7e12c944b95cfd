// What is read:
//
//   response = { "resourceType": "QuestionnaireResponse", "questionnaire", "status",
//                "identifier" | "id", "item": [ item, ... ] }
//   item     = { "linkId": question | group, "answer": [ answer, ... ], "item": [ item, ... ] }
//   answer   = { value[x], "item": [ item, ... ] }
//
// Whatever else stands there is for others.
#include "response/fhir_response.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "response/exact_number.h"
#include "response/fhir_value.h"
#include "rules/fhir_names.h"
#include "rules/question_type.h"

namespace lumbago {
namespace {

class FhirReader {
 public:
  FhirReader(const QuestionNames& names, Faults& faults)
      : names_(names),
        pack_(names.pack()),
        faults_(faults),
        response_(empty_response(pack_)),
        seen_(pack_.questions.size(), false) {
    for (const Group& group : pack_.groups) others_.insert(group.id);
    for (const Question& question : pack_.questions) {
      others_.insert(question.id + "-help");
      others_.insert(question.id + "-test");
    }
  }

  Response read(const JsonValue& document) {
    const std::string place = "QuestionnaireResponse";
    check_names(document, place);
    check_kind(document, place);
    check_questionnaire(document, place);
    read_id(document, place);
    read_items(document, place);
    return std::move(response_);
  }

 private:
  const Words& words() const { return faults_.words; }

  // No name may stand twice in an object, wherever it is: which of them counts?
  void check_names(const JsonValue& value, const std::string& place) {
    std::set<std::string_view> names;
    for (const JsonMember& member : value.members) {
      const std::string at = fmt::format("{}.{}", place, clipped(member.key));
      if (!names.insert(member.key).second)
        faults_.add("duplicate-key", at,
                    words().say<Message::answer_duplicate_key>(clipped(member.key)));
      check_names(member.value, at);
    }
    for (std::size_t i = 0; i < value.items.size(); ++i)
      check_names(value.items[i], fmt::format("{}[{}]", place, i));
  }

  void wrong_kind(const std::string& place, std::string_view name, Message wanted,
                  const JsonValue& found) {
    faults_.add("wrong-type", place,
                words().say<Message::answer_wrong_type>(name, words().text(wanted),
                                                        kind_name(found.kind, words())));
  }

  // The text called `name` in `object`; empty: there is none.
  std::string_view text_at(const JsonValue& object, std::string_view name,
                           const std::string& place) {
    const JsonValue* found = find(object, name);
    if (found == nullptr) return {};
    if (found->kind == JsonKind::string) return found->text;
    wrong_kind(fmt::format("{}.{}", place, name), name, Message::json_text, *found);
    return {};
  }

  // Calls `use` with each object of the list called `name` in `object`, and its place.
  template <class Use>
  void each_in(const JsonValue& object, std::string_view name, const std::string& place, Use use) {
    const JsonValue* list = find(object, name);
    if (list == nullptr) return;
    const std::string where = fmt::format("{}.{}", place, name);
    if (list->kind != JsonKind::array) return wrong_kind(where, name, Message::json_list, *list);
    for (std::size_t i = 0; i < list->items.size(); ++i) {
      const std::string at = fmt::format("{}[{}]", where, i);
      if (list->items[i].kind != JsonKind::object) {
        wrong_kind(at, name, Message::json_object, list->items[i]);
        continue;
      }
      use(list->items[i], at);
    }
  }

  void check_kind(const JsonValue& document, const std::string& place) {
    const std::string_view kind = text_at(document, "resourceType", place);
    if (!kind.empty() && kind != place)
      faults_.add("wrong-resource", place + ".resourceType",
                  words().say<Message::fhir_other_resource>(clipped(kind)));
    if (text_at(document, "status", place) == "entered-in-error")
      faults_.add("wrong-status", place + ".status",
                  std::string(words().text(Message::fhir_in_error)));
  }

  // A clinic's copy of the questionnaire has a name of the clinic's. One of ours must be this one.
  void check_questionnaire(const JsonValue& document, const std::string& place) {
    const std::string_view given = text_at(document, "questionnaire", place);
    const std::string own = fhir_canonical(pack_);
    const std::string_view of = given.substr(0, given.find('|'));
    if (!of.starts_with(own.substr(0, own.size() - pack_.info.id.size()))) return;
    if (of == own && (of == given || given.substr(of.size() + 1) == pack_.info.version)) return;
    faults_.add(
        "wrong-pack", place + ".questionnaire",
        words().say<Message::answers_other_pack>(clipped(given), own + "|" + pack_.info.version));
  }

  void read_id(const JsonValue& document, const std::string& place) {
    const JsonValue* identifier = find(document, "identifier");
    if (identifier != nullptr && identifier->kind != JsonKind::object)
      return wrong_kind(place + ".identifier", "identifier", Message::json_object, *identifier);
    std::string_view value = text_at(document, "id", place);
    bool number = false;
    if (identifier != nullptr) {
      const std::string_view given = text_at(*identifier, "value", place + ".identifier");
      if (!given.empty()) value = given;
      const std::string_view system = text_at(*identifier, "system", place + ".identifier");
      number = system == fhir_number_system && is_whole_number(value);
    }
    if (!value.empty() || identifier != nullptr)
      response_.id = {number ? RecordId::Kind::number : RecordId::Kind::text, std::string(value)};
  }

  void read_items(const JsonValue& object, const std::string& place) {
    each_in(object, "item", place, [this](const JsonValue& item, const std::string& at) {
      read_item(item, at);
      read_items(item, at);
      each_in(item, "answer", at,
              [this](const JsonValue& answer, const std::string& of) { read_items(answer, of); });
    });
  }

  void read_item(const JsonValue& item, const std::string& place) {
    const std::string_view id = text_at(item, "linkId", place);
    if (find(item, "linkId") == nullptr)
      return faults_.add("missing-key", place, words().say<Message::answer_missing_key>("linkId"));
    if (id.empty()) return;
    const std::optional<Index> question = names_.find(id);
    const std::string at = place + ".linkId";
    if (question ? seen_[*question] : !seen_others_.insert(id).second)
      return faults_.add("duplicate-question", at, words().say<Message::fhir_twice>(clipped(id)));
    if (question) {
      seen_[*question] = true;
      response_.answers[*question] = read_answers_of(pack_.questions[*question], item, place);
    } else if (!others_.contains(id)) {
      faults_.add("unknown-question", at,
                  words().say<Message::answer_unknown_question>(clipped(id)),
                  names_.hint(id, unknown_++, words()));
    } else if (find(item, "answer") != nullptr) {
      faults_.add("not-a-question", place + ".answer", words().say<Message::fhir_no_question>(id));
    }
  }

  std::optional<Answer> read_answers_of(const Question& question, const JsonValue& item,
                                        const std::string& place) {
    std::vector<FhirValue> values;
    const JsonValue* list = find(item, "answer");
    if (list == nullptr || list->kind != JsonKind::array) return std::nullopt;  // said elsewhere
    for (std::size_t i = 0; i < list->items.size(); ++i)
      values.push_back({list->items[i], fmt::format("{}.answer[{}]", place, i)});
    if (form_of(question) == AnswerForm::options)
      return read_fhir_choices(pack_, question, values, faults_);
    if (values.size() > 1) {
      faults_.add("too-many-answers", place + ".answer",
                  words().say<Message::fhir_one_answer>(question.id, values.size()));
      return std::nullopt;
    }
    return values.empty() ? std::nullopt : read_fhir_value(pack_, question, values[0], faults_);
  }

  const QuestionNames& names_;
  const Pack& pack_;
  Faults& faults_;
  Response response_;
  std::vector<bool> seen_;
  std::set<std::string, std::less<>> others_;  // linkIds that are no question's
  std::set<std::string_view> seen_others_;
  std::size_t unknown_ = 0;
};

}  // namespace

Response read_fhir_response(const QuestionNames& names, const JsonValue& document, Faults& faults) {
  return FhirReader(names, faults).read(document);
}

}  // namespace lumbago
