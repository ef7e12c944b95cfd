// Writes answers as a FHIR R4 QuestionnaireResponse, items in the order of the questionnaire.
#include "response/answers.h"
#include "rules/fhir_names.h"
#include "rules/question_type.h"

namespace lumbago {
namespace {

class ResponseWriter {
 public:
  ResponseWriter(const Pack& pack, const Response& response, JsonWriter::Layout layout)
      : pack_(pack), response_(response), json_(layout) {}

  std::string write() {
    Indices answered;
    for (Index i = 0; i < pack_.questions.size(); ++i)
      if (response_.answers[i]) answered.push_back(i);
    json_.object([&] {
      json_.field("resourceType", "QuestionnaireResponse");
      write_id();
      json_.fields("questionnaire", fhir_canonical(pack_) + "|" + pack_.info.version, "status",
                   "completed");
      if (!answered.empty()) write_items(answered);
    });
    return json_.take();
  }

 private:
  // In FHIR no text is empty: an id that is has no value.
  void write_id() {
    const RecordId& id = response_.id;
    if (id.kind == RecordId::Kind::none) return;
    json_.object("identifier", [&] {
      json_.field("use", "usual");
      if (id.kind == RecordId::Kind::number) json_.field("system", fhir_number_system);
      if (!id.value.empty()) json_.field("value", id.value);
    });
  }

  const Group* group_of(Index question) const {
    for (const Group& group : pack_.groups)
      if (group.questions.front() <= question && question <= group.questions.back()) return &group;
    return nullptr;
  }

  // What stands in a group follows each other, so a group is open until a question of another.
  void write_items(const Indices& answered) {
    const Group* open = nullptr;
    json_.key("item");
    json_.begin_array();
    for (const Index question : answered) {
      const Group* group = group_of(question);
      if (group != open && open != nullptr) end_group();
      if (group != open && group != nullptr) begin_group(*group);
      open = group;
      write_item(pack_.questions[question], *response_.answers[question]);
    }
    if (open != nullptr) end_group();
    json_.end_array();
  }

  void begin_group(const Group& group) {
    json_.begin_object();
    json_.field("linkId", group.id);
    json_.key("item");
    json_.begin_array();
  }
  void end_group() {
    json_.end_array();
    json_.end_object();
  }

  void write_item(const Question& question, const Answer& answer) {
    json_.object([&] {
      json_.field("linkId", question.id);
      json_.key("answer");
      json_.begin_array();
      write_answers_of(question, answer);
      json_.end_array();
    });
  }

  void write_answers_of(const Question& question, const Answer& answer) {
    const AnswerForm form = form_of(question);
    if (form == AnswerForm::text && answer.text.empty()) return write_empty_text();
    if (form == AnswerForm::option)
      return write_coding(question, question.options[static_cast<std::size_t>(answer.number)].id);
    if (form != AnswerForm::options)
      return json_.object([&] {
        json_.key("value" + std::string(info_of(question).fhir_value));
        write_answer(json_, question, answer);
      });
    if (answer.number == 0) write_coding(question, none_ticked);
    for (std::size_t i = 0; i < question.options.size(); ++i)
      if (is_ticked(answer.number, i)) write_coding(question, question.options[i].id);
  }

  void write_coding(const Question& question, std::string_view code) {
    json_.object([&] {
      json_.object("valueCoding",
                   [&] { json_.fields("system", fhir_system(pack_, question), "code", code); });
    });
  }

  // A person who answered with nothing: FHIR has a reason for that, but no empty text.
  void write_empty_text() {
    json_.object([&] {
      json_.object("_valueString", [&] {
        json_.key("extension");
        json_.begin_array();
        json_.object([&] {
          json_.fields("url", "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
                       "valueCode", "asked-declined");
        });
        json_.end_array();
      });
    });
  }

  const Pack& pack_;
  const Response& response_;
  JsonWriter json_;
};

}  // namespace

std::string write_fhir_response(const Pack& pack, const Response& response,
                                JsonWriter::Layout layout) {
  std::string written = ResponseWriter(pack, response, layout).write();
  return layout == JsonWriter::Layout::pretty ? written + "\n" : written;
}

}  // namespace lumbago
