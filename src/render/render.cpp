// The door: which telling, which printer.
#include "render/render.h"

#include "render/drawings.h"
#include "render/entity.h"
#include "render/json.h"
#include "render/markdown.h"
#include "render/outline.h"
#include "render/pack_json.h"
#include "render/questions.h"
#include "render/report.h"
#include "render/text.h"

namespace lumbago {

std::string render_assessment(const Pack& pack, const Response& response,
                              const Assessment& assessment, Format format, const Style& style) {
  const Findings findings{pack, response, assessment, style, Words(style.language)};
  switch (format) {
    case Format::json:
      return assessment_json(findings);
    case Format::markdown:
      return print_markdown(tell_report(findings));
    case Format::text:
    case Format::json_schema:
    case Format::sarif:
      break;
  }
  return print_text(tell_report(findings), style);
}

std::string render_questions(const Pack& pack, Format format, const Style& style) {
  switch (format) {
    case Format::json:
      return questions_json(pack);
    case Format::json_schema:
      return answers_schema(pack);
    case Format::text:
    case Format::markdown:
    case Format::sarif:
      break;
  }
  return print_text(tell_questions(pack, Words(style.language)), style);
}

std::optional<std::string> render_entity(const Pack& pack, std::string_view id, Format format,
                                         const Style& style) {
  const Words words(style.language);
  const std::optional<Card> card = describe(pack, id, words);
  if (!card) return std::nullopt;
  if (format == Format::json) return card_json(pack, *card);
  return print_text(tell_card(pack, *card, words), style);
}

std::string render_pack(const Pack& pack, Format format, const Style& style) {
  if (format == Format::json) return pack_json(pack, style.pack_source);
  return print_text(tell_pack(pack, Words(style.language)), style);
}

std::string render_drawings(const Pack& pack, Format format, const Style& style) {
  if (format == Format::json) return drawings_json(pack);
  return print_text(tell_drawings(pack, Words(style.language)), style);
}

}  // namespace lumbago
