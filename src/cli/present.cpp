#include "cli/present.h"

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

}  // namespace

std::string render_assessment(const Pack& pack, const Response& response,
                              const Assessment& assessment, Format format, const Style& style) {
  const Words words(style.language);
  if (format == Format::json) return assessment_json(pack, response, assessment, style);
  const Document report = tell_report({pack, response, assessment, style, words});
  return format == Format::markdown ? print_markdown(report) : print_text(report, style);
}

std::string render_questions(const Pack& pack, Format format, const Style& style) {
  if (format == Format::json) return questions_json(pack);
  if (format == Format::json_schema) return answers_schema(pack);
  const Words words(style.language);
  return print_of_pack(tell_questions(pack, words), pack, words, style);
}

std::optional<std::string> render_entity(const Pack& pack, std::string_view id, Format format,
                                         const Style& style) {
  const Words words(style.language);
  const std::optional<Card> card = describe(pack, id, words);
  if (!card) return std::nullopt;
  if (format == Format::json) return card_json(pack, *card);
  return print_of_pack(tell_card(pack, *card, words), pack, words, style);
}

std::string render_pack(const Pack& pack, Format format, const Style& style) {
  if (format == Format::json) return pack_json(pack, style.pack_source);
  const Words words(style.language);
  return print_of_pack(tell_pack(pack, words), pack, words, style);
}

std::string render_drawings(const Pack& pack, Format format, const Style& style) {
  if (format == Format::json) return drawings_json(pack);
  const Words words(style.language);
  return print_of_pack(tell_drawings(pack, words), pack, words, style);
}

}  // namespace lumbago
