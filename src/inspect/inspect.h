// The public header of inspect/: a pack laid open, as Documents for people and as JSON.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "messages/catalogue.h"
#include "model/document.h"
#include "model/pack.h"
#include "rules/uses.h"

namespace lumbago {

// What can be asked.
Document tell_questions(const Pack& pack, const Words& words);

// {"schema": "lumbago.questions/1", "pack": ..., "questions": [...], "groups": [...]}. Ends with a
// newline.
std::string questions_json(const Pack& pack);

// A JSON Schema (draft 2020-12) of an answers object. Ends with a newline.
std::string answers_schema(const Pack& pack);

// The pack as an outline: how much there is of everything, and what it is called.
Document tell_pack(const Pack& pack, const Words& words);

// {"schema": "lumbago.pack/1", "source", "sha256", "places": {id: {"file", "line", "column"}},
// "content"}. The content is a pack file itself: written to a file, it is read as the same pack,
// but for its places and its hash. Ends with a newline.
std::string pack_json(const Pack& pack, const std::string& source);

// Every drawing of the pack, each with its title and id.
Document tell_drawings(const Pack& pack, const Words& words);

// {"schema": "lumbago.drawings/1", "grid": [x, y], "activities": [{"id", "title", "poses"}]}. Ends
// with a newline.
std::string drawings_json(const Pack& pack);

// A word of the pack format, and how it is said.
struct Term {
  std::string word;
  std::string said;
};

// One thing to know about an entry. A list of texts is told as a list.
using FactValue = std::variant<std::string, Term, std::int64_t, bool, std::vector<std::string>>;
struct Fact {
  std::string_view key;  // in JSON
  Message label;         // in prose
  FactValue value;
};

// Told once, for text and for JSON.
struct Card {
  Entity entity;
  std::string title;
  std::vector<Fact> facts;
  std::vector<Pose> poses;       // how it looks
  std::optional<bool> verified;  // nullopt: nothing to verify
  Indices references;
  Uses uses;
};

// nullopt: nothing in the pack has this id.
std::optional<Card> describe(const Pack& pack, std::string_view id, const Words& words);

Document tell_card(const Pack& pack, const Card& card, const Words& words);

// {"schema": "lumbago.entity/1", "kind", "id", "title", facts..., "poses", "verified",
// "references", "file", "line", "used_by"}. Ends with a newline.
std::string card_json(const Pack& pack, const Card& card);

}  // namespace lumbago
