// JSON as FHIR has it: texts with their translations, and extensions.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/json_writer.h"
#include "messages/catalogue.h"
#include "model/pack.h"

namespace lumbago {

// Where the extensions of FHIR's core and of SDC (Structured Data Capture) are defined.
inline constexpr std::string_view fhir_core = "http://hl7.org/fhir/StructureDefinition/";
inline constexpr std::string_view fhir_sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/";

// A pack in one language, and the words of the program in it.
struct Told {
  const Pack& pack;
  Words words;
};

// A text in one of the languages; empty: there is none.
using Text = std::function<std::string(const Told&)>;

class FhirJson {
 public:
  // The first is the language of the document. REQUIRES: not empty; they outlive this.
  explicit FhirJson(const std::vector<Pack>& in_languages);

  JsonWriter& json() { return json_; }
  const Told& own() const { return told_.front(); }

  // "name", and "_name" with its translations; nothing for a text that is empty.
  void text(const std::string& name, const Text& of);

  // "extension": [...], of what each of `list` writes; nothing if there is none. In FHIR no list is
  // empty.
  void extensions(const std::vector<std::function<void()>>& list);

  // One extension: `fill` writes its value.
  template <class Fill>
  void extension(std::string_view base, std::string_view name, Fill fill) {
    json_.object([&] {
      json_.field("url", std::string(base).append(name));
      fill();
    });
  }

  // How a question is to be shown: a code of questionnaire-itemControl.
  void control(std::string_view code);

  // "valueExpression", an expression of FHIRPath; without a name if that is empty.
  void expression(const std::string& name, const std::string& path);

 private:
  std::vector<Told> told_;
  JsonWriter json_{JsonWriter::Layout::pretty};
};

}  // namespace lumbago
