// How a card is told and written; what is on it is describe.cpp's.
#include "inspect/inspect.h"

#include "base/json_writer.h"
#include "inspect/drawings.h"

namespace lumbago {

namespace {

constexpr Message kind_message(EntityKind kind) {
  return static_cast<Message>(static_cast<std::size_t>(Message::kind_of_question) +
                              static_cast<std::size_t>(kind));
}
static_assert(kind_message(EntityKind::case_) == Message::kind_of_case);

const std::string& file_of(const Pack& pack, Location where) { return pack.files[where.file]; }

// One value in words; a list of texts is told apart.
struct FactText {
  const Words& words;
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(const Term& term) const { return term.said; }
  std::string operator()(std::int64_t number) const { return std::to_string(number); }
  std::string operator()(bool flag) const {
    return std::string(words.text(flag ? Message::answer_yes : Message::answer_no));
  }
  std::string operator()(const std::vector<std::string>&) const { return {}; }
};

// First what fits a line, then the lists.
void tell_facts(const Card& card, const Words& words, Document& document) {
  List lines;
  for (const Fact& fact : card.facts) {
    if (std::holds_alternative<std::vector<std::string>>(fact.value)) continue;
    lines.items.push_back({{words.say<Message::lead_in>(words.text(fact.label)),
                            std::visit(FactText{words}, fact.value)},
                           {}});
  }
  if (!lines.items.empty()) document.blocks.emplace_back(std::move(lines));
  for (const Fact& fact : card.facts) {
    const auto* texts = std::get_if<std::vector<std::string>>(&fact.value);
    if (texts == nullptr) continue;
    document.heading(2, std::string(words.text(fact.label)));
    List list{fact.label == Message::fact_steps, {}};
    for (const std::string& text : *texts) list.items.push_back({{{}, text}, {}});
    document.blocks.emplace_back(std::move(list));
  }
}

void tell_card_sources(const Pack& pack, const Card& card, const Words& words, Document& document) {
  if (!card.verified) return;
  document.heading(2, std::string(words.text(Message::sources_heading)));
  document.paragraph(std::string(
      words.text(*card.verified ? Message::show_verified : Message::show_not_verified)));
  List list;
  for (const Index index : card.references) {
    const Reference& reference = pack.references[index];
    list.items.push_back(
        {{reference.id, reference.doi.empty()
                            ? reference.cite
                            : words.say<Message::source_doi>(reference.cite, reference.doi)},
         {}});
  }
  if (!list.items.empty()) document.blocks.emplace_back(std::move(list));
}

// The ids of one kind that use it; many examples are only counted.
std::string users_text(const Pack& pack, const Card& card, EntityKind kind, const Words& words) {
  const std::size_t most = kind == EntityKind::case_ ? 3 : 10;
  std::string text;
  std::size_t count = 0;
  for (const Entity& user : card.uses.by) {
    if (user.kind != kind || ++count > most) continue;
    const std::string& id = id_of(pack, user);
    text = text.empty() ? id : words.say<Message::list_comma>(text, id);
  }
  return count > most ? words.say<Message::show_more_uses>(text, count - most) : text;
}

void tell_uses(const Pack& pack, const Card& card, const Words& words, Document& document) {
  List list;
  for (std::size_t i = 0; i < Spelling<EntityKind>::words.size(); ++i) {
    const auto kind = static_cast<EntityKind>(i);
    const std::string users = users_text(pack, card, kind, words);
    if (users.empty()) continue;
    list.items.push_back(
        {{words.say<Message::lead_in>(words.text(kind_message(kind))), users}, {}});
  }
  if (card.uses.in_plan)
    list.items.push_back({{{}, std::string(words.text(Message::show_used_in_plan))}, {}});
  if (card.uses.in_story)
    list.items.push_back({{{}, std::string(words.text(Message::show_used_in_story))}, {}});
  document.heading(2, std::string(words.text(Message::show_used_heading)));
  if (list.items.empty())
    document.paragraph(std::string(words.text(Message::show_unused)));
  else
    document.blocks.emplace_back(std::move(list));
}

struct FactWriter {
  JsonWriter& json;
  void operator()(const std::string& text) { json.string(text); }
  void operator()(const Term& term) { json.string(term.word); }
  void operator()(std::int64_t number) { json.integer(number); }
  void operator()(bool flag) { json.boolean(flag); }
  void operator()(const std::vector<std::string>& texts) {
    json.begin_array();
    for (const std::string& text : texts) json.string(text);
    json.end_array();
  }
};

void write_sources(JsonWriter& json, const Pack& pack, const Card& card) {
  json.field("verified", *card.verified);
  json.key("references");
  json.begin_array();
  for (const Index index : card.references) {
    const Reference& reference = pack.references[index];
    json.begin_object();
    json.field("id", reference.id);
    json.field("cite", reference.cite);
    if (!reference.doi.empty()) json.field("doi", reference.doi);
    json.end_object();
  }
  json.end_array();
}

void write_uses(JsonWriter& json, const Pack& pack, const Card& card) {
  json.key("used_by");
  json.begin_array();
  for (const Entity& user : card.uses.by) {
    json.begin_object();
    json.field("kind", word(user.kind));
    json.field("id", id_of(pack, user));
    json.end_object();
  }
  json.end_array();
  json.field("used_by_plan", card.uses.in_plan);
  json.field("used_by_story", card.uses.in_story);
}

}  // namespace

Document tell_card(const Pack& pack, const Card& card, const Words& words) {
  Document document;
  const Location where = where_is(pack, card.entity);
  document.heading(1, card.title);
  document.paragraph(words.say<Message::show_is>(id_of(pack, card.entity),
                                                 words.text(kind_message(card.entity.kind)),
                                                 file_of(pack, where), where.line));
  if (!card.poses.empty()) document.blocks.emplace_back(Picture{card.poses});
  tell_facts(card, words, document);
  tell_card_sources(pack, card, words, document);
  tell_uses(pack, card, words, document);
  return document;
}

std::string card_json(const Pack& pack, const Card& card) {
  JsonWriter json(JsonWriter::Layout::pretty);
  const Location where = where_is(pack, card.entity);
  json.begin_object();
  json.field("schema", "lumbago.entity/1");
  json.field("kind", word(card.entity.kind));
  json.field("id", id_of(pack, card.entity));
  json.field("title", card.title);
  for (const Fact& fact : card.facts) {
    json.key(fact.key);
    std::visit(FactWriter{json}, fact.value);
  }
  write_poses(json, card.poses);
  if (card.verified) write_sources(json, pack, card);
  json.field("file", file_of(pack, where));
  json.field("line", static_cast<std::int64_t>(where.line));
  write_uses(json, pack, card);
  json.end_object();
  return json.take() + '\n';
}

}  // namespace lumbago
