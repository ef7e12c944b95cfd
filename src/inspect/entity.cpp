// How a card is told and written; what is on it is describe.cpp's.
#include "base/json_writer.h"
#include "inspect/drawings.h"
#include "inspect/inspect.h"

namespace lumbago {

namespace {

constexpr Message kind_message(Section section) {
  return static_cast<Message>(static_cast<std::size_t>(Message::kind_of_question) +
                              static_cast<std::size_t>(section));
}
static_assert(kind_message(Section::steps) == Message::kind_of_step);

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

bool has_sources(const Card& card) { return card.verified || !card.references.empty(); }

void tell_card_sources(const Pack& pack, const Card& card, const Words& words, Document& document) {
  if (!has_sources(card)) return;
  document.heading(2, std::string(words.text(Message::sources_heading)));
  if (card.verified)
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

// The names of one kind of entry that use it; many examples and promises are only counted.
std::string users_text(const Pack& pack, const Card& card, Section section, const Words& words) {
  const std::size_t most = section == Section::cases || section == Section::asserts ? 3 : 10;
  std::string text;
  std::size_t count = 0;
  for (const Entity& user : card.uses.by) {
    if (user.section != section || ++count > most) continue;
    const std::string& name = name_of(pack, user);
    text = text.empty() ? name : words.say<Message::list_comma>(text, name);
  }
  return count > most ? words.say<Message::show_more_uses>(text, count - most) : text;
}

void tell_uses(const Pack& pack, const Card& card, const Words& words, Document& document) {
  List list;
  for_each_section(pack, [&](Section section, const auto&) {
    const std::string users = users_text(pack, card, section, words);
    if (!users.empty())
      list.items.push_back(
          {{words.say<Message::lead_in>(words.text(kind_message(section))), users}, {}});
  });
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

void write_reference(JsonWriter& json, const Reference& reference) {
  json.object([&] {
    json.fields("id", reference.id, "cite", reference.cite);
    if (!reference.doi.empty()) json.field("doi", reference.doi);
  });
}

void write_user(JsonWriter& json, const Pack& pack, Entity user) {
  json.object([&] { json.fields("kind", words_of(user.section).kind, "id", name_of(pack, user)); });
}

}  // namespace

Document tell_card(const Pack& pack, const Card& card, const Words& words) {
  Document document;
  const Location where = where_is(pack, card.entity);
  const std::string& name = name_of(pack, card.entity);
  document.heading(1, card.title.empty() ? name : card.title);
  document.paragraph(words.say<Message::show_is>(
      name, words.text(kind_message(card.entity.section)), pack.files[where.file], where.line));
  if (!card.poses.empty()) document.blocks.emplace_back(Picture{card.poses});
  tell_facts(card, words, document);
  tell_card_sources(pack, card, words, document);
  tell_uses(pack, card, words, document);
  return document;
}

std::string card_json(const Pack& pack, const Card& card) {
  return json_document("lumbago.entity/1", [&](JsonWriter& json) {
    const Location where = where_is(pack, card.entity);
    json.fields("kind", words_of(card.entity.section).kind, "id", name_of(pack, card.entity),
                "title", card.title);
    for (const Fact& fact : card.facts) {
      json.key(fact.key);
      std::visit(FactWriter{json}, fact.value);
    }
    write_poses(json, card.poses);
    if (card.verified) json.field("verified", *card.verified);
    if (has_sources(card))
      json.list("references", card.references,
                [&](Index index) { write_reference(json, pack.references[index]); });
    json.fields("file", pack.files[where.file], "line", where.line);
    json.list("used_by", card.uses.by, [&](Entity user) { write_user(json, pack, user); });
    json.fields("used_by_plan", card.uses.in_plan, "used_by_story", card.uses.in_story);
  });
}

}  // namespace lumbago
