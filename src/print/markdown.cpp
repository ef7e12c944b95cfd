#include "print/print.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"

namespace lumbago {

namespace {

bool is_alpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

// True if `c`, met after `before`, would begin markup or a link that readers make on their own.
bool active(std::string_view before, char c, std::string_view after) {
  if (std::string_view("\\`*_{}[]<>|~").find(c) != std::string_view::npos) return true;
  if (c == '&') return !after.empty() && (after[0] == '#' || is_alpha(after[0]));
  if (c == ':') return !before.empty() && is_alpha(before.back()) && after.starts_with("//");
  if (c == '.' && before.size() >= 3) {
    const std::string_view last = before.substr(before.size() - 3);
    if (last == "www" || last == "WWW") return true;
  }
  if (std::string_view("#+-=").find(c) != std::string_view::npos) return before.empty();
  if ((c != '.' && c != ')') || !(after.empty() || after[0] == ' ')) return false;
  return !before.empty() && std::all_of(before.begin(), before.end(), is_digit);
}

bool is_id_character(char c) { return (c >= 'a' && c <= 'z') || is_digit(c) || c == '_'; }

// The length of the id at the beginning of `text`, if it is one that '_' joins: "hip_hinge".
std::size_t id_length(std::string_view text) {
  std::size_t length = 0;
  while (length < text.size() && is_id_character(text[length])) ++length;
  const std::string_view id = text.substr(0, length);
  const bool bare = id.find('_') == std::string_view::npos || id.front() == '_' || id.back() == '_';
  const bool goes_on = length < text.size() && (is_alpha(text[length]) || text[length] == '@');
  return bare || goes_on ? 0 : length;
}

// One line of plain text: safe, no line breaks, no markup. Ids stand as code.
std::string plain(std::string_view text) {
  std::string line;
  std::string shown;
  for (char c : sanitize(text)) {
    if (c == '\n') c = ' ';
    if (c == ' ' && (line.empty() || line.back() == ' ')) continue;
    line += c;
  }
  if (line.ends_with(' ')) line.pop_back();
  for (std::size_t i = 0; i < line.size(); ++i) {
    const std::string_view whole = line;
    if (line[i] == '@') {
      shown += "`@`";  // no escape keeps readers from linking a mail address; code does
      continue;
    }
    const bool begins =
        i == 0 || (!is_alpha(line[i - 1]) && !is_id_character(line[i - 1]) && line[i - 1] != '@');
    if (const std::size_t length = begins ? id_length(whole.substr(i)) : 0; length > 0) {
      shown += fmt::format("`{}`", whole.substr(i, length));
      i += length - 1;
      continue;
    }
    if (active(whole.substr(0, i), line[i], whole.substr(i + 1))) shown += '\\';
    shown += line[i];
  }
  return shown;
}

std::string phrase(const Phrase& phrase) {
  if (phrase.lead.empty()) return plain(phrase.text);
  const std::string lead = fmt::format("**{}**", plain(phrase.lead));
  return phrase.text.empty() ? lead : lead + ' ' + plain(phrase.text);
}

std::string row(const std::vector<std::string>& cells) {
  return fmt::format("| {} |\n", fmt::join(cells, " | "));
}

struct MarkdownPrinter {
  std::string out = {};

  void operator()(const Heading& heading) {
    out += fmt::format("{} {}\n", heading.depth == 1 ? "##" : "###", plain(heading.text));
  }

  void operator()(const Paragraph& paragraph) { out += phrase(paragraph.phrase) + '\n'; }

  // Details are paragraphs of their item: a hard break would need trailing spaces.
  void operator()(const List& list) {
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      const std::string bullet = list.numbered ? fmt::format("{}. ", i + 1) : "- ";
      out += bullet + phrase(list.items[i].phrase) + '\n';
      for (const std::string& detail : list.items[i].details)
        out += fmt::format("{}- {}\n", std::string(bullet.size(), ' '), plain(detail));
    }
  }

  void operator()(const Bars& bars) {
    List list;
    for (const Bar& bar : bars.rows) {
      ListItem item{{fmt::format("{}: {}", bar.title, bar.number), ""}, bar.details};
      item.phrase.text = fmt::format("({})", bar.badge);
      list.items.push_back(std::move(item));
    }
    (*this)(list);
  }

  void operator()(const Grid& grid) {
    std::vector<std::string> head{plain(grid.corner)};
    std::vector<std::string> rule{"---"};
    for (const std::string& text : grid.heads) {
      head.push_back(plain(text));
      rule.emplace_back("---:");
    }
    out += row(head) + row(rule);
    for (const GridRow& line : grid.rows) {
      std::vector<std::string> cells{plain(line.name)};
      for (const std::string& text : line.cells) cells.push_back(plain(text));
      out += row(cells);
    }
  }

  // In words only: a drawing needs a font in which all characters are as wide.
  void operator()(const Picture& picture) {
    List words{picture.poses.size() > 1, {}};
    for (const Pose& pose : picture.poses) words.items.push_back({{{}, pose.alt}, {}});
    (*this)(words);
  }

  void operator()(const Callout& callout) {
    out += fmt::format("> **{}**\n", plain(callout.title));
    if (!callout.text.empty()) out += fmt::format(">\n> {}\n", plain(callout.text));
    if (!callout.items.empty()) out += ">\n";
    for (const std::string& item : callout.items) out += fmt::format("> - {}\n", plain(item));
  }
};

}  // namespace

std::string print_markdown(const Document& document) {
  MarkdownPrinter printer;
  for (const Block& block : document.blocks) {
    if (!printer.out.empty()) printer.out += '\n';
    std::visit(printer, block);
  }
  return printer.out;
}

}  // namespace lumbago
