// One thing of a pack, laid open: what `lumbago show ID` says.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/catalogue.h"
#include "model/pack.h"
#include "render/document.h"
#include "render/uses.h"

namespace lumbago {

// A word of the pack format, and how it is said.
struct Term {
  std::string word;
  std::string said;
};

// One thing to know about an entity. A list of texts is told as a list.
struct Fact {
  std::string_view key;  // in JSON
  Message label;         // in prose
  std::variant<std::string, Term, std::int64_t, bool, std::vector<std::string>> value;
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
