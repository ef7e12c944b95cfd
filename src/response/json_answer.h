// Reads one JSON value as the answer to one question, strictly by the type and range of the
// question.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "messages/catalogue.h"
#include "model/pack.h"
#include "model/response.h"
#include "response/json_tree.h"

namespace lumbago {

// Collects the faults of one document, with the name of its file and the language of the messages.
struct Faults {
  std::string file;
  Diagnostics errors;
  Words words = Words();

  void add(std::string code, std::string pointer, std::string message, std::string hint = {});
};

// The object that `json` is. What is no JSON or no object is a fault, which then stands alone; the
// message `not_object` takes what was found instead.
template <Message not_object>
JsonValue read_object(std::string_view json, Faults& faults) {
  auto document = read_json(json, faults.file, faults.words);
  if (!document)
    faults.errors = document.errors();
  else if (document->kind != JsonKind::object)
    faults.add("not-an-object", "",
               faults.words.say<not_object>(kind_name(document->kind, faults.words)));
  return document ? std::move(*document) : JsonValue();
}

// The answer that `value` gives to `question`. nullopt if `value` is null, and also if it is no
// answer to the question; then a fault at the JSON pointer `pointer` has been added.
std::optional<Answer> read_answer(const Question& question, const JsonValue& value,
                                  const std::string& pointer, Faults& faults);

// The place of the option with this id. nullopt: there is none, and a fault at `pointer` has been
// added.
std::optional<std::size_t> read_option(const Question& question, std::string_view id,
                                       const std::string& pointer, Faults& faults);

// "18 to 120": the range of a number question.
std::string range_text(const Question& question, const Words& words = Words());

// The ids of the options.
std::vector<std::string> option_ids(const Question& question);

}  // namespace lumbago
