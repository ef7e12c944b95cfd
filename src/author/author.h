// The public header of author/: what helps the people who write packs. A pack to start from, the
// schema for their editor, the pack as a page to review and as a graph, and what its cases try.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/engine.h"
#include "messages/catalogue.h"
#include "model/pack.h"
#include "rules/entries.h"

namespace lumbago {

// A file of the pack to start from, made of data/new-pack/ when the program is built.
struct StarterFile {
  std::string_view name;
  std::string_view text;
};
extern const std::vector<StarterFile> starter_files;

// The JSON Schema of a file of a pack, data/schema/pack.json, and the name under which the first
// line of the starter files expects it beside them.
extern const std::string_view schema_text;
inline constexpr std::string_view pack_schema_name = "pack.schema.json";

// What names what, as a directed graph in DOT (graphviz): an arrow goes from a rule to what it
// reads, asks for or is ruled out by. Cases, sources and promises, which name nearly everything,
// are left out. `around`: only what that entry reads, and what reads it, however far away. Ends
// with a newline.
std::string pack_dot(const Pack& pack, const std::optional<Entity>& around = std::nullopt);

// The whole pack as one page of HTML for somebody who knows the field and reviews it: each entry
// with its claim, its rules in words, sources, drawing, cases and a place to sign, and links both
// ways between what names and what is named. Ends with a newline.
std::string pack_page(const Pack& pack, const Words& words);

// A condition in words: "“How many hours a day do you sit?” is more than 8 h".
std::string condition_words(const Pack& pack, const Words& words, const Condition& condition);

// What the cases try, as a table: every rule and activity, and every number that an answer is
// compared with beside the nearest answers of cases, each with its file and line. Ends with a
// newline.
std::string coverage_text(const Engine& engine, const Words& words);

// The same as an lcov tracefile, which editors show beside the lines: a line for each rule, with
// two branches, that it is true in a case and that it only just is not. Ends with a newline.
std::string coverage_lcov(const Engine& engine);

}  // namespace lumbago
