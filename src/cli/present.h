// An Assessment, or a pack's content, in every format: which telling, which printer.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/engine.h"
#include "export/export.h"
#include "model/assessment.h"
#include "model/pack.h"
#include "model/response.h"
#include "model/style.h"
#include "print/print.h"

namespace lumbago {

// The report or the assessment object. `response` is what the engine's assessment was made from.
// Formats: text, json, markdown, html. Ends with a newline.
std::string render_assessment(const Engine& engine, const Response& response,
                              const Assessment& assessment, Format format, const Style& style);

// How urgent it is and what to do, alone. Formats: text, markdown.
std::string render_level(const Pack& pack, const Response& response, const Assessment& assessment,
                         Format format, const Style& style);

// What can be asked. Formats: text, json, json_schema (of an
// answers object), csv.
std::string render_questions(const Pack& pack, Format format, const Style& style);

// One entity of the pack by its id, or a name that stands for it in a report: what it is, why, its
// sources and who uses it; as svg only its drawing, which is empty if it has none. Formats: text,
// json, svg. nullopt: there is no such entity.
std::optional<std::string> render_entity(const Pack& pack, std::string_view id, Format format,
                                         const Style& style);

// What there is to show: the kinds of entries, or as JSON all entries. Formats: text, json.
std::string render_kinds(const Pack& pack, Format format, const Style& style);

// The entries that `text` finds by being a kind of them, a part of a name or a word of a title: a
// list, or the one there is as render_entity has it. Formats: text, json. nullopt: none.
std::optional<std::string> render_found(const Pack& pack, const std::string& text, Format format,
                                        const Style& style);

// A whole pack. Formats: text (an outline), json. Ends with a newline.
std::string render_pack(const Pack& pack, Format format, const Style& style);

// All drawings of the pack on one sheet. Formats: text, json, svg.
std::string render_drawings(const Pack& pack, Format format, const Style& style);

}  // namespace lumbago
