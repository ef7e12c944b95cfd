#include "cli/present.h"

#include "drawing/drawing.h"
#include "inspect/inspect.h"
#include "print/print.h"
#include "report/report.h"
#include "wording/phrases.h"

namespace lumbago {
namespace {

// Ends with what a reader must know of the translation, as a report does.
std::string print_of_pack(Document document, const Pack& pack, const Words& words,
                          const Style& style) {
  std::string said;
  for (const std::string& note : translation_notes(words, pack.info))
    said = said.empty() ? note : words.say<Message::words_joined>(said, note);
  if (!said.empty()) document.paragraph(said);
  return print_text(document, style);
}

std::string drawings_svg(const Pack& pack, const Words& words) {
  std::vector<PoseStrip> strips;
  for (const Drawn& drawn : all_drawn(pack))
    strips.push_back({words.say<Message::plan_item>(drawn.title, drawn.id), drawn.poses});
  return svg_file(words.say<Message::drawings_heading>(pack.info.title), strips);
}

// A letter names the warning signs that are absent too.
std::vector<Truth> signs_for(const Engine& engine, const Response& response, const Style& style) {
  std::vector<Truth> signs;
  if (style.telling != Telling::letter) return signs;
  for (const TriageRule& rule : engine.pack().triage)
    signs.push_back(engine.truth(rule.when, response));
  return signs;
}

// The page names what was skipped too: it can be asked another time.
Indices open_for(const Engine& engine, const Response& response, const Style& style) {
  if (style.telling != Telling::page) return {};
  return engine.open_questions(response, std::vector<bool>(response.answers.size()), Scope::plan);
}

}  // namespace

std::string render_assessment(const Engine& engine, const Response& response,
                              const Assessment& assessment, Format format, const Style& style) {
  const Pack& pack = engine.pack();
  if (format == Format::json) return assessment_json(pack, response, assessment, style);
  const Words words(style.language);
  const Document report =
      tell_report({pack, response, assessment, style, words, signs_for(engine, response, style),
                   open_for(engine, response, style)});
  if (format == Format::html) return print_html(report, pack.info.title, pack.info.language, words);
  return format == Format::markdown ? print_markdown(report) : print_text(report, style);
}

std::string render_level(const Pack& pack, const Response& response, const Assessment& assessment,
                         Format format, const Style& style) {
  const Document level = tell_level({pack, response, assessment, style, Words(style.language), {}});
  return format == Format::markdown ? print_markdown(level) : print_text(level, style);
}

std::string render_questions(const Pack& pack, Format format, const Style& style) {
  if (format == Format::json) return questions_json(pack);
  if (format == Format::json_schema) return answers_schema(pack);
  const Words words(style.language);
  if (format == Format::csv) return questions_csv(pack, words);
  return print_of_pack(tell_questions(pack, words), pack, words, style);
}

std::optional<std::string> render_entity(const Pack& pack, std::string_view id, Format format,
                                         const Style& style) {
  const Words words(style.language);
  const std::optional<Card> card = describe(pack, id, words);
  if (!card) return std::nullopt;
  if (format == Format::json) return card_json(pack, *card);
  if (format == Format::svg)
    return card->poses.empty() ? "" : svg_file(card->title, {{"", card->poses}});
  return print_of_pack(tell_card(pack, *card, words), pack, words, style);
}

std::string render_kinds(const Pack& pack, Format format, const Style& style) {
  const Words words(style.language);
  if (format != Format::json) return print_of_pack(tell_kinds(pack, words), pack, words, style);
  std::vector<Entity> all;
  for (const KindOfEntry& kind : kinds_of_entries(pack, words))
    all.insert(all.end(), kind.entries.begin(), kind.entries.end());
  return entries_json(pack, all);
}

std::optional<std::string> render_found(const Pack& pack, const std::string& text, Format format,
                                        const Style& style) {
  const Words words(style.language);
  const std::optional<KindOfEntry> kind = find_kind(pack, text, words);
  const std::vector<Entity> found = kind ? kind->entries : find_entries(pack, text);
  if (found.empty()) return std::nullopt;
  if (found.size() == 1 && !kind)
    return render_entity(pack, name_of(pack, found.front()), format, style);
  if (format == Format::json) return entries_json(pack, found);
  const std::string heading =
      kind ? kind->title
           : words.count<Message::show_found>(static_cast<std::int64_t>(found.size()));
  return print_of_pack(tell_entries(pack, heading, found, words), pack, words, style);
}

std::string render_pack(const Pack& pack, Format format, const Style& style) {
  if (format == Format::json) return pack_json(pack, style.pack_source);
  const Words words(style.language);
  return print_of_pack(tell_pack(pack, words), pack, words, style);
}

std::string render_drawings(const Pack& pack, Format format, const Style& style) {
  if (format == Format::json) return drawings_json(pack);
  const Words words(style.language);
  if (format == Format::svg) return drawings_svg(pack, words);
  return print_of_pack(tell_drawings(pack, words), pack, words, style);
}

}  // namespace lumbago
