// Prints questionnaires with random answers to them and the questions that our engine says apply,
// for check.mjs and forms.mjs to put before other implementations of FHIR. One object a line:
// {"questionnaire"}, then {"answers", "given", "response", "shown"} for each set of answers to it.
// What does not apply has an answer in "given" alone, not in "answers" and "response": in a form it
// has none.
//   lumbago_fhir_samples random PACKS ANSWERS SEED
//   lumbago_fhir_samples PACK ANSWERS SEED
#include <fmt/core.h>

#include <algorithm>
#include <cstdlib>
#include <string>

#include "base/diagnostic.h"
#include "engine/engine.h"
#include "inspect/inspect.h"
#include "pack/reader.h"
#include "reference/random_pack.h"
#include "response/answers.h"
#include "rules/question_type.h"

using namespace lumbago;

namespace {

// Answers to what does not certainly apply are taken back, until there are none.
std::vector<Truth> as_in_a_form(const Engine& engine, Response& response) {
  for (;;) {
    std::vector<Truth> applies = engine.applicability(response);
    bool changed = false;
    for (std::size_t i = 0; i < applies.size(); ++i) {
      if (applies[i] == Truth::yes || !response.answers[i]) continue;
      response.answers[i].reset();
      changed = true;
    }
    if (!changed) return applies;
  }
}

void print_answers(const Engine& engine, reference::Random& random) {
  const Pack& pack = engine.pack();
  Response response = reference::random_response(pack, random);
  // In a form a text that is empty is no answer.
  for (std::size_t i = 0; i < pack.questions.size(); ++i)
    if (pack.questions[i].type == QuestionType::text && response.answers[i] &&
        response.answers[i]->text.empty())
      response.answers[i].reset();
  const std::string given = write_fhir_response(pack, response, JsonWriter::Layout::compact);
  const std::vector<Truth> applies = as_in_a_form(engine, response);
  JsonWriter json;
  response.id = {};
  json.object([&] {
    json.key("answers");
    json.raw(write_answers(pack, response, JsonWriter::Layout::compact));
    json.key("given");
    json.raw(given);
    json.key("response");
    json.raw(write_fhir_response(pack, response, JsonWriter::Layout::compact));
    json.key("shown");
    json.begin_array();
    for (std::size_t i = 0; i < applies.size(); ++i)
      if (applies[i] == Truth::yes && !pack.questions[i].earlier)  // those are hidden in a form
        json.string(pack.questions[i].id);
    json.end_array();
  });
  fmt::print("{}\n", json.take());
}

void print_pack(const std::vector<Pack>& languages, int answers, reference::Random& random) {
  std::string questionnaire = fhir_questionnaire(languages);
  std::replace(questionnaire.begin(), questionnaire.end(), '\n', ' ');
  fmt::print("{{\"questionnaire\": {}}}\n", questionnaire);
  const Engine engine(languages.front());
  for (int i = 0; i < answers; ++i) print_answers(engine, random);
}

// No reader lets a decimal be an item of a scale.
bool readable(const Pack& pack) {
  for (const Scale& scale : pack.scales)
    for (const ScaleItem& item : scale.items)
      if (!info_of(pack.questions[item.question]).may_score) return false;
  return true;
}

int print_random(int packs, int answers, std::uint64_t seed) {
  for (int i = 0; i < packs; ++i) {
    reference::Random random(seed + static_cast<std::uint64_t>(i));
    Pack pack = reference::random_pack(random);
    pack.info.language = "en";
    if (!readable(pack)) continue;
    print_pack({pack}, answers, random);
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 5 && std::string(argv[1]) == "random")
    return print_random(std::atoi(argv[2]), std::atoi(argv[3]),
                        std::strtoull(argv[4], nullptr, 10));
  if (argc != 4) return 2;
  const Result<std::vector<Pack>> pack = read_translations(argv[1]);
  if (!pack) {
    fmt::print(stderr, "{}", to_text(pack.errors()));
    return 1;
  }
  reference::Random random(std::strtoull(argv[3], nullptr, 10));
  print_pack(*pack, std::atoi(argv[2]), random);
  return 0;
}
