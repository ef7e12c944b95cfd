// The page on which somebody who knows the field reviews a pack.
#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "author/author.h"
#include "base/markup.h"
#include "drawing/drawing.h"
#include "inspect/inspect.h"
#include "print/print.h"
#include "rules/uses.h"

namespace lumbago {
namespace {

struct Part {
  Section section;
  Message heading;
};
// What a reviewer judges comes first, what it rests on after that.
constexpr std::array<Part, 11> parts{{
    {Section::triage, Message::show_kind_signs},
    {Section::contributors, Message::show_kind_contributors},
    {Section::activities, Message::page_activities},
    {Section::contraindications, Message::show_kind_reasons},
    {Section::questions, Message::show_kind_questions},
    {Section::scales, Message::show_kind_scales},
    {Section::tables, Message::show_kind_tables},
    {Section::derived, Message::show_kind_derived},
    {Section::asserts, Message::page_promises},
    {Section::references, Message::show_kind_references},
    {Section::cases, Message::page_cases},
}};

bool is_shown(Section section) {
  return std::any_of(parts.begin(), parts.end(),
                     [&](const Part& part) { return part.section == section; });
}

bool is_signed(Section section) {
  return section == Section::triage || section == Section::contributors ||
         section == Section::activities || section == Section::contraindications;
}

class Page {
 public:
  Page(const Pack& pack, const Words& words) : pack_(pack), words_(words) {}

  std::string body() {
    out_ += fmt::format("<p>{}</p>\n", escape_markup(pack_.info.intended_use));
    contents();
    for (const Part& part : parts) add(part);
    return std::move(out_);
  }

 private:
  std::string text(Message message) const { return escape_markup(words_.text(message)); }

  std::size_t count(Section section) const {
    std::size_t count = 0;
    for_each_section(pack_, [&](Section each, const auto& entries) {
      if (each == section) count = entries.size();
    });
    return count;
  }

  void contents() {
    out_ += fmt::format("<nav aria-label=\"{}\"><ul>\n", text(Message::page_contents));
    for (const Part& part : parts)
      if (const std::size_t entries = count(part.section); entries > 0)
        out_ += fmt::format("<li><a href=\"#{}-section\">{}</a> ({})</li>\n",
                            words_of(part.section).section, text(part.heading), entries);
    out_ += "</ul></nav>\n";
  }

  void add(const Part& part) {
    const std::size_t entries = count(part.section);
    if (entries == 0) return;
    out_ += fmt::format("<section>\n<h2 id=\"{}-section\">{}</h2>\n",
                        words_of(part.section).section, text(part.heading));
    for (std::size_t i = 0; i < entries; ++i) add(Entity{part.section, static_cast<Index>(i)});
    out_ += "</section>\n";
  }

  std::string link(Entity entity) const {
    const std::string name = escape_markup(name_of(pack_, entity));
    if (!is_shown(entity.section)) return name;
    return fmt::format("<a href=\"#{}\">{}</a>", name, name);
  }

  void add(Entity entity) {
    const std::string& id = name_of(pack_, entity);
    const std::optional<Card> card = describe(pack_, id, words_);
    if (!card) return;
    out_ += fmt::format(
        "<article class=\"entry\" id=\"{}\">\n<h3>{} <span class=\"id\">{}</span>"
        "</h3>\n",
        escape_markup(id), escape_markup(card->title.empty() ? id : card->title),
        escape_markup(id));
    drawing(*card);
    out_ += "<dl>\n";
    rules(entity);
    for (const Fact& fact : card->facts) add(fact);
    sources(*card);
    uses(*card);
    out_ += "</dl>\n";
    if (is_signed(entity.section)) sign(id);
    out_ += "</article>\n";
  }

  void drawing(const Card& card) {
    if (card.poses.empty()) return;
    out_ += "<div class=\"poses\">";
    for (std::size_t i = 0; i < card.poses.size(); ++i)
      out_ += fmt::format("<figure>{}</figure>", svg_element(card.poses, i, false));
    out_ += "</div>\n";
  }

  void fact(std::string_view label, std::string_view markup) {
    out_ += fmt::format("<dt>{}</dt><dd>{}</dd>\n", label, markup);
  }

  void add(const Fact& one) {
    const std::string label = text(one.label);
    if (const auto* said = std::get_if<std::string>(&one.value))
      fact(label, one.key == "when" || one.key == "value" || one.key == "if"
                      ? "<code>" + escape_markup(*said) + "</code>"
                      : escape_markup(*said));
    else if (const auto* term = std::get_if<Term>(&one.value))
      fact(label, escape_markup(term->said));
    else if (const auto* number = std::get_if<std::int64_t>(&one.value))
      fact(label, std::to_string(*number));
    else if (const auto* flag = std::get_if<bool>(&one.value))
      fact(label, text(*flag ? Message::answer_yes : Message::answer_no));
    else
      fact(label, items(std::get<std::vector<std::string>>(one.value)));
  }

  static std::string items(const std::vector<std::string>& texts) {
    std::string list = "<ul>";
    for (const std::string& each : texts) list += "<li>" + escape_markup(each) + "</li>";
    return list + "</ul>";
  }

  // What the conditions of an entry say, in words.
  void rules(Entity entity) {
    std::vector<std::string> lines;
    const auto add_rule = [&](const Condition& when) {
      lines.push_back(condition_words(pack_, words_, when));
    };
    switch (entity.section) {
      case Section::triage:
        add_rule(pack_.triage[entity.index].when);
        break;
      case Section::contraindications:
        add_rule(pack_.contraindications[entity.index].when);
        break;
      case Section::derived:
        add_rule(pack_.derived[entity.index].value);
        break;
      case Section::asserts:
        add_rule(pack_.asserts[entity.index].when);
        break;
      case Section::questions:
        if (const auto& when = pack_.questions[entity.index].when) add_rule(*when);
        break;
      case Section::contributors:
        for (const Indicator& indicator : pack_.contributors[entity.index].indicators)
          for (const Tier& tier : indicator.tiers)
            lines.push_back(
                words_.say<Message::rule_points>(condition_words(pack_, words_, tier.when),
                                                 words_.count<Message::points>(tier.points)));
        break;
      default:
        break;
    }
    if (lines.empty()) return;
    fact(text(Message::page_rule), lines.size() == 1 ? escape_markup(lines[0]) : items(lines));
  }

  void sources(const Card& card) {
    if (card.verified)
      fact(text(Message::sources_heading),
           text(*card.verified ? Message::show_verified : Message::show_not_verified));
    for (const Index index : card.references) {
      const Reference& source = pack_.references[index];
      fact(link({Section::references, index}), escape_markup(source.cite));
    }
  }

  // The way back: everything that names the entry, its cases too.
  void uses(const Card& card) {
    std::string links;
    for (const Entity& by : card.uses.by) links += (links.empty() ? "" : ", ") + link(by);
    if (card.uses.in_plan) links += (links.empty() ? "" : ", ") + text(Message::show_used_in_plan);
    if (!links.empty()) fact(text(Message::page_named_by), links);
  }

  void sign(const std::string& id) {
    out_ += fmt::format(
        "<p class=\"sign\"><label><input type=\"checkbox\"> {}</label> <span>{}</span></p>\n",
        escape_markup(words_.say<Message::page_agree>(id)), text(Message::page_name_and_day));
  }

  const Pack& pack_;
  const Words& words_;
  std::string out_;
};

constexpr std::string_view style =
    "body{overflow-wrap:anywhere}nav ul{columns:14rem}.entry{margin:1rem 0;padding:.8rem "
    "1rem;border:1px solid var(--line);"
    "border-radius:.6rem;break-inside:avoid}.entry:target{outline:3px solid var(--bar)}"
    ".entry h3{margin:0}dl{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;"
    "gap:.15rem 1rem;margin:.5rem 0}dt{color:var(--soft)}dd{margin:0}"
    "dd ul{margin:0;padding-left:1.1rem}.id{white-space:normal}"
    "a{color:inherit}.sign{display:flex;flex-wrap:wrap;gap:.5rem 2rem;border-top:1px solid "
    "var(--line);padding-top:.5rem}.sign span{flex:1 1 14rem;border-bottom:1px solid var(--edge);"
    "color:var(--soft);min-height:1.8rem}@media (max-width:34rem){dl{display:block}"
    "dd{margin-bottom:.4rem}}";

}  // namespace

std::string pack_page(const Pack& pack, const Words& words) {
  return html_page(words.say<Message::page_review_title>(pack.info.title, pack.info.version),
                   pack.info.language, style, Page(pack, words).body());
}

}  // namespace lumbago
