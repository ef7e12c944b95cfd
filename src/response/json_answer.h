// One JSON value as the answer to one question.
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

// Where the faults of one document go.
struct Faults {
  std::string file;
  Diagnostics errors;
  Words words = Words();

  void add(std::string code, std::string pointer, std::string message, std::string hint = {});
};

// The answer that `value` gives; nullopt when it is null, or a fault, which is then added.
// `pointer` is where the value stands.
std::optional<Answer> read_answer(const Question& question, const JsonValue& value,
                                  const std::string& pointer, Faults& faults);

// "18 to 120": the range of a number question.
std::string range_text(const Question& question, const Words& words = Words());

// The ids of the options.
std::vector<std::string> option_ids(const Question& question);

}  // namespace lumbago
