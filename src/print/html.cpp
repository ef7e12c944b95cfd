// A document as an HTML page.
#include <fmt/format.h>

#include <algorithm>

#include "base/markup.h"
#include "drawing/drawing.h"
#include "print/html_style.h"
#include "print/print.h"

namespace lumbago {

namespace {

// What fits a page of A4 in the usual size, in bytes of text; a row of a grid takes as much room as
// the other number.
constexpr std::size_t most_of_a_page = 5700;
constexpr std::size_t grid_row_length = 90;

// What "[hip_hinge]" at the end of a name is: the word that other commands know it by.
std::string named(const std::string& lead) {
  const std::size_t open = lead.rfind(" [");
  if (open == std::string::npos || !lead.ends_with(']')) return escape_markup(lead);
  return fmt::format("{} <span class=\"id\">{}</span>", escape_markup(lead.substr(0, open)),
                     escape_markup(lead.substr(open + 1)));
}

std::string phrase_markup(const Phrase& phrase) {
  if (phrase.lead.empty()) return escape_markup(phrase.text);
  const std::string lead = fmt::format("<strong>{}</strong>", named(phrase.lead));
  return phrase.text.empty() ? lead : lead + ' ' + escape_markup(phrase.text);
}

std::string paragraph(const std::string& text) {
  return fmt::format("<p>{}</p>", escape_markup(text));
}

// The poses side by side; the first one moves.
std::string pictures(const std::vector<Pose>& poses, const std::string& label) {
  const bool moving = can_move(poses);
  std::string out =
      fmt::format("<div class=\"poses\"{}>", moving ? fmt::format(" tabindex=\"0\" role=\"group\" "
                                                                  "aria-label=\"{}\"",
                                                                  escape_markup(label))
                                                    : "");
  for (std::size_t i = 0; i < poses.size(); ++i) {
    const std::string number = poses.size() > 1 ? fmt::format("{}. ", i + 1) : "";
    const std::string drawing = svg_element(poses, i, moving && i == 0);
    // The drawing is labelled with the same words.
    out += fmt::format("<figure>{}<figcaption aria-hidden=\"true\">{}{}</figcaption></figure>",
                       drawing, number, escape_markup(poses[i].alt));
  }
  return out + "</div>";
}

class HtmlPrinter {
 public:
  explicit HtmlPrinter(const Words& words) : words_(words) {}

  std::string print(const Document& document) {
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
      // A long text ends with its most important words once more. A page begins with them.
      if (i > 0 && repeats_first(document, i)) continue;
      if (std::holds_alternative<Heading>(document.blocks[i]))
        section_ = section_class(document, i);
      std::visit([this](const auto& block) { add(block); }, document.blocks[i]);
    }
    close_section();
    return std::move(out_);
  }

 private:
  static bool repeats_first(const Document& document, std::size_t i) {
    const auto* first = std::get_if<Callout>(&document.blocks.front());
    const auto* callout = std::get_if<Callout>(&document.blocks[i]);
    return first != nullptr && callout != nullptr && callout->tone &&
           callout->tone == first->tone && callout->title == first->title;
  }

  // About how much text a block holds, in bytes.
  static std::size_t length_of(const Block& block) {
    std::size_t length = 0;
    if (const auto* list = std::get_if<List>(&block))
      for (const ListItem& item : list->items) {
        length += item.phrase.lead.size() + item.phrase.text.size();
        for (const std::string& detail : item.details) length += detail.size();
      }
    if (const auto* grid = std::get_if<Grid>(&block)) length += grid->rows.size() * grid_row_length;
    return length;
  }

  // The class of the section that begins here: one with a grid is a plan, which has a page of its
  // own on paper; a long one is set smaller to fit it.
  static std::string_view section_class(const Document& document, std::size_t i) {
    std::size_t length = 0;
    bool grid = false;
    for (++i; i < document.blocks.size(); ++i) {
      const auto* heading = std::get_if<Heading>(&document.blocks[i]);
      if (heading != nullptr && heading->depth == 1) break;
      length += length_of(document.blocks[i]);
      grid = grid || std::holds_alternative<Grid>(document.blocks[i]);
    }
    if (!grid) return "part";
    return length > most_of_a_page ? "plan long" : "plan";
  }

  void close_section() {
    if (in_section_) out_ += "</section>\n";
    in_section_ = false;
  }

  void add(const Heading& heading) {
    if (heading.depth == 1) {
      close_section();
      out_ += fmt::format("<section class=\"{}\">\n", section_);
      in_section_ = true;
    }
    out_ += fmt::format("<h{0}>{1}</h{0}>\n", heading.depth + 1, escape_markup(heading.text));
  }

  void add(const Paragraph& block) {
    out_ += fmt::format("<p>{}</p>\n", phrase_markup(block.phrase));
  }

  void add(const List& list) {
    const bool drawn = std::any_of(list.items.begin(), list.items.end(),
                                   [](const ListItem& item) { return !item.poses.empty(); });
    if (drawn && !hinted_ && any_moves(list)) {
      out_ += hint(Message::html_motion);
      hinted_ = true;
    }
    const std::string_view tag = list.numbered ? "ol" : "ul";
    out_ += fmt::format("<{} class=\"{}\">\n", tag, drawn ? "moves" : "plain");
    for (const ListItem& item : list.items) {
      if (drawn)
        add_move(item);
      else
        out_ += fmt::format("<li>{}{}</li>\n", phrase_markup(item.phrase), details(item.details));
    }
    out_ += fmt::format("</{}>\n", tag);
  }

  static bool any_moves(const List& list) {
    return std::any_of(list.items.begin(), list.items.end(),
                       [](const ListItem& item) { return can_move(item.poses); });
  }

  std::string hint(Message message) const {
    return fmt::format("<p class=\"hint screen\">{}</p>\n",
                       escape_markup(std::string(words_.text(message))));
  }

  static std::string details(const std::vector<std::string>& lines) {
    std::string out;
    for (const std::string& line : lines) out += paragraph(line) + '\n';
    return out;
  }

  void add_move(const ListItem& item) {
    const std::string& name = item.phrase.lead.empty() ? item.phrase.text : item.phrase.lead;
    out_ += fmt::format("<li>{}<div class=\"words\"><p class=\"first\">{}</p>{}</div></li>\n",
                        item.poses.empty() ? "" : pictures(item.poses, name),
                        phrase_markup(item.phrase), details(item.details));
  }

  void add(const Bars& bars) {
    out_ += "<ul class=\"bars\">\n";
    for (const Bar& bar : bars.rows)
      out_ += fmt::format(
          "<li><div class=\"score\"><strong>{}</strong><span>{}</span>"
          "<span class=\"badge\">{}</span></div><div class=\"meter\" aria-hidden=\"true\">"
          "<i style=\"width:{}%\"></i><i style=\"width:{}%\"></i></div>{}</li>\n",
          escape_markup(bar.title), escape_markup(bar.number), escape_markup(bar.badge), bar.low,
          bar.high - bar.low, details(bar.details));
    out_ += "</ul>\n";
  }

  void add(const Grid& grid) {
    out_ += hint(Message::html_ticks);
    out_ += fmt::format("<table><thead><tr><th scope=\"col\">{}</th>", escape_markup(grid.corner));
    for (const std::string& head : grid.heads)
      out_ += fmt::format("<th scope=\"col\">{}</th>", escape_markup(head));
    out_ += "</tr></thead><tbody>\n";
    for (const GridRow& row : grid.rows) {
      out_ += fmt::format("<tr><th scope=\"row\">{}</th>", escape_markup(row.name));
      for (std::size_t i = 0; i < row.cells.size(); ++i) out_ += cell(grid, row, i);
      out_ += "</tr>\n";
    }
    out_ += "</tbody></table>\n";
  }

  static std::string cell(const Grid& grid, const GridRow& row, std::size_t i) {
    if (grid.mark.empty() || row.cells[i] != grid.mark)
      return fmt::format("<td>{}</td>", escape_markup(row.cells[i]));
    const std::string head = i < grid.heads.size() ? grid.heads[i] : "";
    return fmt::format("<td><input type=\"checkbox\" aria-label=\"{}, {} {}\"></td>",
                       escape_markup(row.name), escape_markup(grid.corner), escape_markup(head));
  }

  void add(const Picture& picture) { out_ += pictures(picture.poses, "") + "\n"; }

  void add(const Callout& callout) {
    close_section();
    out_ += fmt::format("<section class=\"callout {}\">\n<h2>{}</h2>\n",
                        callout.tone ? word(*callout.tone) : "card", escape_markup(callout.title));
    if (!callout.text.empty()) out_ += paragraph(callout.text) + "\n";
    if (!callout.items.empty()) {
      out_ += "<ul>\n";
      for (const std::string& item : callout.items)
        out_ += fmt::format("<li>{}</li>\n", escape_markup(item));
      out_ += "</ul>\n";
    }
    out_ += "</section>\n";
  }

  const Words& words_;
  std::string out_;
  bool in_section_ = false;
  std::string_view section_ = {};  // the class of one that begins
  bool hinted_ = false;
};

bool has_drawings(const Document& document) {
  return std::any_of(document.blocks.begin(), document.blocks.end(), [](const Block& block) {
    if (std::holds_alternative<Picture>(block)) return true;
    const auto* list = std::get_if<List>(&block);
    return list != nullptr && std::any_of(list->items.begin(), list->items.end(),
                                          [](const ListItem& item) { return !item.poses.empty(); });
  });
}

}  // namespace

namespace {

// `name`, in the bar of the window, `title` and `body` are markup.
std::string page_markup(std::string_view name, std::string_view language, std::string_view style,
                        std::string_view title, std::string_view body) {
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
      "'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"color-scheme\" content=\"light dark\">\n"
      "<title>{}</title>\n<style>{}{}</style>\n</head>\n<body>\n<header><h1>{}</h1></header>\n"
      "<main>\n{}</main>\n</body>\n</html>\n",
      escape_markup(language), name, html_style, style, title, body);
}

}  // namespace

std::string print_html(const Document& document, std::string_view title, std::string_view language,
                       const Words& words) {
  std::string name = escape_markup(title);
  if (!document.blocks.empty())
    if (const auto* first = std::get_if<Callout>(&document.blocks.front()))
      name = escape_markup(first->title) + " – " + name;
  const std::string drawn = has_drawings(document) ? svg_style() + svg_motion_style() : "";
  return page_markup(name, language, drawn, escape_markup(title),
                     HtmlPrinter(words).print(document));
}

std::string html_page(std::string_view title, std::string_view language, std::string_view style,
                      std::string_view body) {
  const std::string name = escape_markup(title);
  return page_markup(name, language, svg_style() + std::string(style), name, body);
}

}  // namespace lumbago
