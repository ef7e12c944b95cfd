// The questions of a pack as a FHIR R4 Questionnaire, with extensions of FHIR's core and of SDC
// (Structured Data Capture). lumbago(1), FHIR, says what becomes what.
#include <algorithm>
#include <functional>

#include "inspect/fhir_condition.h"
#include "inspect/fhir_json.h"
#include "inspect/inspect.h"
#include "rules/fhir_names.h"
#include "rules/question_type.h"
#include "rules/scale_items.h"
#include "wording/phrases.h"

namespace lumbago {
namespace {

class FhirWriter {
 public:
  explicit FhirWriter(const std::vector<Pack>& packs)
      : pack_(packs.front()), conditions_(packs.front()), fhir_(packs), json_(fhir_.json()) {}

  std::string write() {
    json_.object([&] { write_questionnaire(); });
    return json_.take() + "\n";
  }

 private:
  void write_questionnaire() {
    const PackInfo& info = pack_.info;
    json_.fields("resourceType", "Questionnaire", "language", info.language);
    write_variables();
    json_.fields("url", fhir_canonical(pack_), "version", info.version, "name", machine_name());
    fhir_.text("title", [](const Told& told) { return told.pack.info.title; });
    json_.list("derivedFrom", std::vector<std::string>{"nih:sha-256;" + pack_.sha256},
               [&](const std::string& one) { json_.string(one); });
    json_.field("status", "draft");
    json_.list("subjectType", std::vector<const char*>{"Patient"},
               [&](const char* one) { json_.string(one); });
    fhir_.text("description", describe_review);
    fhir_.text("purpose", [](const Told& told) { return told.pack.info.intended_use; });
    write_licences();
    if (!info.reviewed_by.empty() && !info.reviewed_on.empty())
      json_.field("lastReviewDate", info.reviewed_on);
    write_items();
  }

  // A letter first, then letters and digits.
  std::string machine_name() const {
    std::string name;
    for (const char c : pack_.info.id) {
      const bool first = name.empty() || name.back() == '_';
      if (c >= 'a' && c <= 'z' && first)
        name += static_cast<char>(c - 'a' + 'A');
      else
        name +=
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ? c : '_';
    }
    return name;
  }

  // Who reviewed the pack, or that nobody did; then what it is not.
  static std::string describe_review(const Told& told) {
    const PackInfo& info = told.pack.info;
    std::string said(told.words.text(Message::about_not_reviewed));
    if (!info.reviewed_by.empty())
      said = info.reviewed_on.empty()
                 ? told.words.say<Message::about_reviewed>(info.reviewed_by)
                 : told.words.say<Message::about_reviewed_on>(info.reviewed_by, info.reviewed_on);
    for (const std::string& note : translation_notes(told.words, info)) said += " " + note;
    for (const std::string& disclaimer : info.disclaimers) said += " " + disclaimer;
    return said;
  }

  void write_licences() {
    std::string licences;
    for (const Scale& scale : pack_.scales)
      if (!scale.licence.empty())
        licences += (licences.empty() ? "" : "\n") + scale.title + ": " + scale.licence;
    if (!licences.empty()) json_.field("copyright", licences);
  }

  void write_variables() {
    std::vector<std::function<void()>> list;
    for (const FhirVariable& variable : conditions_.variables())
      list.emplace_back([this, &variable] {
        fhir_.extension(fhir_core, "variable",
                        [&] { fhir_.expression(variable.name, variable.expression); });
      });
    fhir_.extensions(list);
  }

  // A group stands where its questions do, which follow each other.
  void write_items() {
    json_.key("item");
    json_.begin_array();
    for (Index i = 0; i < pack_.questions.size();) {
      const Group* group = group_at(i);
      if (group == nullptr) {
        write_question(i++);
        continue;
      }
      write_group(*group);
      i += static_cast<Index>(group->questions.size());
    }
    json_.end_array();
  }

  const Group* group_at(Index question) const {
    for (const Group& group : pack_.groups)
      if (group.questions.front() == question) return &group;
    return nullptr;
  }

  void write_group(const Group& group) {
    const auto index = static_cast<std::size_t>(&group - pack_.groups.data());
    const FhirFormula shown = conditions_.shown(group);
    json_.object([&] {
      if (needs_expression(shown)) fhir_.extensions({[&] { write_expression(shown); }});
      json_.field("linkId", group.id);
      fhir_.text("text", [index](const Told& told) { return told.pack.groups[index].ask; });
      json_.field("type", "group");
      write_enable_when(shown);
      json_.list("item", group.questions, [&](Index question) { write_question(question); });
    });
  }

  void write_question(Index index) {
    const Question& question = pack_.questions[index];
    const auto of = [index](std::string Question::*part) -> Text {
      return [index, part](const Told& told) { return told.pack.questions[index].*part; };
    };
    json_.object([&] {
      write_extensions(index);
      json_.field("linkId", question.id);
      fhir_.text("text", of(&Question::ask));
      json_.field("type", info_of(question).fhir_item);
      write_enable_when(conditions_.shown(index));
      json_.field("required", false);
      if (form_of(question) == AnswerForm::options) json_.field("repeats", true);
      if (form_of(question) == AnswerForm::text) json_.field("maxLength", question.max);
      write_options(index);
      write_notes(index);
    });
  }

  void write_extensions(Index index) {
    const Question& question = pack_.questions[index];
    const FhirFormula& shown = conditions_.shown(index);
    std::vector<std::function<void()>> list;
    if (!question.short_text.empty()) list.emplace_back([this, index] { write_short_text(index); });
    if (question.earlier)
      list.emplace_back([this] {
        fhir_.extension(fhir_core, "questionnaire-hidden",
                        [this] { json_.field("valueBoolean", true); });
      });
    if (form_of(question) == AnswerForm::number)
      for (const bool most : {false, true})
        list.emplace_back([this, &question, most] { write_bound(question, most); });
    if (!question.unit.empty()) list.emplace_back([this, &question] { write_unit(question); });
    if (!question.options.empty())
      list.emplace_back([this, &question] {
        fhir_.control(form_of(question) == AnswerForm::options ? "check-box" : "radio-button");
      });
    if (needs_expression(shown)) list.emplace_back([this, &shown] { write_expression(shown); });
    fhir_.extensions(list);
  }

  // True of what enableWhen cannot say.
  static bool needs_expression(const FhirFormula& shown) {
    return shown.kind != FhirFormula::Kind::always && enable_when(shown).empty();
  }

  void write_expression(const FhirFormula& shown) {
    fhir_.extension(fhir_sdc, "sdc-questionnaire-enableWhenExpression",
                    [&] { fhir_.expression("", fhir_path(shown)); });
  }

  void write_short_text(Index index) {
    fhir_.extension(fhir_sdc, "sdc-questionnaire-shortText", [&] {
      fhir_.text("valueString",
                 [index](const Told& told) { return told.pack.questions[index].short_text; });
    });
  }

  void write_bound(const Question& question, bool most) {
    fhir_.extension(fhir_core, most ? "maxValue" : "minValue", [&] {
      json_.key("value" + std::string(info_of(question).fhir_value));
      write_number(json_, question.type, most ? question.max : question.min);
    });
  }

  void write_unit(const Question& question) {
    fhir_.extension(fhir_core, "questionnaire-unit", [&] {
      json_.object("valueCoding", [&] {
        json_.fields("system", ucum_system, "code", question.unit);
        fhir_.text("display",
                   [&](const Told& told) { return unit_text(told.words, question.unit); });
      });
    });
  }

  void write_enable_when(const FhirFormula& shown) {
    if (shown.kind == FhirFormula::Kind::always) return;
    const std::vector<EnableWhen> list = enable_when(shown);
    if (list.empty()) return;
    json_.list("enableWhen", list, [&](const EnableWhen& one) {
      json_.object([&] {
        const Question& question = pack_.questions[one.question];
        json_.fields("question", question.id, "operator", one.op);
        write_compared(question, one);
      });
    });
    if (list.size() > 1)
      json_.field("enableBehavior", shown.kind == FhirFormula::Kind::all ? "all" : "any");
  }

  void write_compared(const Question& question, const EnableWhen& one) {
    if (one.op == "exists") return json_.field("answerBoolean", one.value != 0);
    json_.key("answer" + std::string(info_of(question).fhir_value));
    if (form_of(question) == AnswerForm::yes_no) return json_.boolean(one.value != 0);
    if (form_of(question) == AnswerForm::number)
      return write_number(json_, question.type, one.value);
    json_.object([&] {
      json_.fields("system", fhir_system(pack_, question), "code",
                   question.options[static_cast<std::size_t>(one.value)].id);
    });
  }

  void write_options(Index index) {
    const Question& question = pack_.questions[index];
    if (question.options.empty()) return;
    json_.key("answerOption");
    json_.begin_array();
    for (std::size_t i = 0; i < question.options.size(); ++i)
      json_.object([&] {
        if (scored(index))
          write_mark("ordinalValue", "valueDecimal",
                     [&] { json_.integer(option_score(question.options[i])); });
        write_coding(index, question.options[i].id, [index, i](const Told& told) {
          return told.pack.questions[index].options[i].say;
        });
      });
    if (form_of(question) == AnswerForm::options)
      json_.object([&] {
        write_mark("questionnaire-optionExclusive", "valueBoolean", [&] { json_.boolean(true); });
        write_coding(index, std::string(none_ticked), [](const Told& told) {
          return sentence_start(std::string(told.words.text(Message::answer_none)));
        });
      });
    json_.end_array();
  }

  // True of an item of a scale.
  bool scored(Index question) const {
    return std::any_of(pack_.scales.begin(), pack_.scales.end(), [&](const Scale& scale) {
      return std::any_of(scale.items.begin(), scale.items.end(),
                         [&](const ScaleItem& item) { return item.question == question; });
    });
  }

  static std::string sentence_start(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
      text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
  }

  template <class Write>
  void write_mark(std::string_view name, std::string_view value, Write write) {
    fhir_.extensions({[&] {
      fhir_.extension(fhir_core, name, [&] {
        json_.key(value);
        write();
      });
    }});
  }

  void write_coding(Index question, const std::string& code, const Text& display) {
    json_.object("valueCoding", [&] {
      json_.fields("system", fhir_system(pack_, pack_.questions[question]), "code", code);
      fhir_.text("display", display);
    });
  }

  // How to answer, why we ask, and how to do a self-test: items that only say something.
  void write_notes(Index index) {
    const auto help = [index](const Told& told) {
      const Question& question = told.pack.questions[index];
      const bool both = !question.help.empty() && !question.why.empty();
      return question.help + (both ? "\n" : "") + question.why;
    };
    const auto test = [index](const Told& told) { return tell_test(told, index); };
    const bool helped = !help(fhir_.own()).empty();
    const bool tested = pack_.questions[index].test.has_value();
    if (!helped && !tested) return;
    json_.key("item");
    json_.begin_array();
    if (tested) write_note(pack_.questions[index].id + "-test", {}, test);
    if (helped) write_note(pack_.questions[index].id + "-help", "help", help);
    json_.end_array();
  }

  void write_note(const std::string& id, std::string_view control, const Text& said) {
    json_.object([&] {
      if (!control.empty()) fhir_.extensions({[&] { fhir_.control(control); }});
      json_.field("linkId", id);
      fhir_.text("text", said);
      json_.field("type", "display");
    });
  }

  static std::string tell_test(const Told& told, Index index) {
    const std::optional<SelfTest>& test = told.pack.questions[index].test;
    if (!test) return {};
    std::string said = test->setup;
    for (std::size_t i = 0; i < test->steps.size(); ++i)
      said += "\n" + std::to_string(i + 1) + ". " + test->steps[i];
    if (!test->record.empty()) said += "\n" + test->record;
    if (!test->skip_if.empty())
      said += "\n" + told.words.say<Message::lead_in>(told.words.text(Message::test_skip_if)) +
              " " + series(told.words, test->skip_if);
    if (!test->stop.empty()) said += "\n" + test->stop;
    return said;
  }

  const Pack& pack_;
  FhirConditions conditions_;
  FhirJson fhir_;
  JsonWriter& json_;
};

}  // namespace

std::string fhir_questionnaire(const std::vector<Pack>& in_languages) {
  return FhirWriter(in_languages).write();
}

}  // namespace lumbago
