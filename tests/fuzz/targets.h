// What is tried with any bytes at all: everything that reads what a stranger may have written. Each
// target ends the program when something crashes or does not keep what its header promises.
#pragma once

#include <array>
#include <string_view>

namespace lumbago::fuzz {

struct Target {
  std::string_view name;  // and the directory of its corpus
  void (*run)(std::string_view bytes);
};

void run_pack(std::string_view bytes);       // the YAML of a pack
void run_condition(std::string_view bytes);  // one expression of the condition language
void run_answers(std::string_view bytes);    // the JSON of a person's answers
void run_records(
    std::string_view bytes);  // a line of a stream, by the fast reader and the strict one
void run_typed(std::string_view bytes);  // what a person types; the first byte chooses the question
void run_texts(std::string_view bytes);  // a translation: of the program, and of a pack
void run_saved(std::string_view bytes);  // a draft, an earlier assessment, and one to import

inline constexpr std::array<Target, 7> targets{{{"pack", run_pack},
                                                {"condition", run_condition},
                                                {"answers", run_answers},
                                                {"records", run_records},
                                                {"typed", run_typed},
                                                {"texts", run_texts},
                                                {"saved", run_saved}}};

}  // namespace lumbago::fuzz
