// The public header of inspect/: what is in a pack, as Documents for people and as data.
//
// What belongs here is told of a pack alone: its outline, one entry with what uses it, what can be
// asked, its drawings, and the whole pack in its own format. How Documents are printed is print/'s.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "messages/catalogue.h"
#include "model/document.h"
#include "model/pack.h"
#include "model/style.h"
#include "rules/uses.h"

namespace lumbago {

// The questions of the pack, and how each is answered.
Document tell_questions(const Pack& pack, const Words& words);

// The same as data: {"schema": "lumbago.questions/1", "pack", "questions", "groups"}. Ends with a
// newline.
std::string questions_json(const Pack& pack);

// A JSON Schema (draft 2020-12) of an answers object. Ends with a newline.
std::string answers_schema(const Pack& pack);

// The questions as a FHIR R4 Questionnaire: the pack in the language that is wanted first, then in
// the others, whose texts become translations. Ends with a newline. REQUIRES: not empty.
std::string fhir_questionnaire(const std::vector<Pack>& in_languages);

// The questions as CSV (RFC 4180) with the columns of a data dictionary of REDCap.
std::string questions_csv(const Pack& pack, const Words& words);

// The pack as an outline: how much there is of everything, and what it is called.
Document tell_pack(const Pack& pack, const Words& words);

// {"schema": "lumbago.pack/1", "source", "sha256", "places": {id: {"file", "line", "column"}},
// "content"}. The content is a pack file itself: written to a file, it is read as the same pack,
// but for its places and its hash. Ends with a newline.
std::string pack_json(const Pack& pack, const std::string& source);

// What has a drawing: an activity, or a question with its self-test. All outlive it in the pack.
struct Drawn {
  const std::string& id;
  const std::string& title;
  const std::vector<Pose>& poses;
};

// Those that are drawn, in the pack's order.
std::vector<Drawn> drawn_activities(const Pack& pack);
std::vector<Drawn> drawn_tests(const Pack& pack);

// Both, the activities first.
std::vector<Drawn> all_drawn(const Pack& pack);

// Every drawing of the pack, each with its title and id.
Document tell_drawings(const Pack& pack, const Words& words);

// {"schema": "lumbago.drawings/1", "grid": [x, y], "activities": [{"id", "title", "poses"}],
// "questions": the same of the self-tests}. Ends with a newline.
std::string drawings_json(const Pack& pack);

// A word of the pack format, and how it is said.
struct Term {
  std::string word;
  std::string said;
};

// One thing to know about an entry. A fact that is a list of texts is told under a heading of its
// own.
using FactValue = std::variant<std::string, Term, std::int64_t, bool, std::vector<std::string>>;
struct Fact {
  std::string_view key;  // in JSON
  Message label;         // in prose
  FactValue value;
};

// What there is to know about one entry. It is gathered once, and then told as text or as JSON.
struct Card {
  Entity entity;
  std::string title;
  std::vector<Fact> facts;
  std::vector<Pose> poses;       // how it looks
  std::optional<bool> verified;  // none: the entry has no numbers that could be checked
  Indices references;
  Uses uses;
};

// The entry that `name` stands for, as find_named() of rules/entries.h understands it; nullopt:
// none.
std::optional<Card> describe(const Pack& pack, std::string_view name, const Words& words);

// The entries of one kind: moves of the same sort, or a section of the pack.
struct KindOfEntry {
  std::string name;   // as it is typed: "stretches", "questions"
  std::string title;  // in words
  std::vector<Entity> entries;
};

// All kinds that the pack has entries of: the moves first, then what people ask about, then the
// rest. What the reference tests of a pack are made of, its cases, is left out.
std::vector<KindOfEntry> kinds_of_entries(const Pack& pack, const Words& words);

// The kind that `name` stands for: its name, a word of it in the singular, or its title. nullopt:
// none.
std::optional<KindOfEntry> find_kind(const Pack& pack, std::string_view name, const Words& words);

// The entries whose name has all words of `text` in it, or whose title has words that begin so, in
// whatever case. References and cases are found by their whole name only.
std::vector<Entity> find_entries(const Pack& pack, std::string_view text);

// What `show` can show, kind by kind; some entries with their titles, below a heading.
Document tell_kinds(const Pack& pack, const Words& words);
Document tell_entries(const Pack& pack, const std::string& heading,
                      const std::vector<Entity>& entries, const Words& words);

// {"schema": "lumbago.entries/1", "entries": [{"kind", "id", "title"}]}. Ends with a newline.
std::string entries_json(const Pack& pack, const std::vector<Entity>& entries);

// The card of one entry, as `lumbago show ID` prints it.
Document tell_card(const Pack& pack, const Card& card, const Words& words);

// {"schema": "lumbago.entity/1", "kind", "id", "title", facts..., "poses", "verified",
// "references", "file", "line", "used_by"}. Ends with a newline.
std::string card_json(const Pack& pack, const Card& card);

}  // namespace lumbago
