#include "inspect/fhir_json.h"

namespace lumbago {

FhirJson::FhirJson(const std::vector<Pack>& in_languages) {
  for (const Pack& pack : in_languages)
    told_.push_back({pack, Words(find_language(pack.info.language).value_or(Language::english))});
}

void FhirJson::text(const std::string& name, const Text& of) {
  const std::string own = of(told_.front());
  if (own.empty()) return;
  json_.field(name, own);
  std::vector<std::function<void()>> others;
  for (const Told& told : told_)
    if (const std::string other = of(told); !other.empty() && other != own)
      others.emplace_back([this, &told, other] {
        extension(fhir_core, "translation", [&] {
          extensions(
              {[&] {
                 extension({}, "lang", [&] { json_.field("valueCode", told.pack.info.language); });
               },
               [&] { extension({}, "content", [&] { json_.field("valueString", other); }); }});
        });
      });
  if (!others.empty()) json_.object("_" + name, [&] { extensions(others); });
}

void FhirJson::extensions(const std::vector<std::function<void()>>& list) {
  if (!list.empty()) json_.list("extension", list, [](const auto& write) { write(); });
}

void FhirJson::control(std::string_view code) {
  extension(fhir_core, "questionnaire-itemControl", [&] {
    json_.object("valueCodeableConcept", [&] {
      json_.key("coding");
      json_.begin_array();
      json_.object([&] {
        json_.fields("system", "http://hl7.org/fhir/questionnaire-item-control", "code", code);
      });
      json_.end_array();
    });
  });
}

void FhirJson::expression(const std::string& name, const std::string& path) {
  json_.object("valueExpression", [&] {
    if (!name.empty()) json_.field("name", name);
    json_.fields("language", "text/fhirpath", "expression", path);
  });
}

}  // namespace lumbago
