#include <fmt/core.h>

#include <map>
#include <set>

#include "author/author.h"
#include "rules/uses.h"

namespace lumbago {
namespace {

// The plan itself is a node too; it has no place in a section.
using Node = std::pair<Section, Index>;
constexpr Node plan_node{Section::baselines, 0};
using Arrows = std::map<Node, std::set<Node>>;

bool is_drawn(Section section) {
  return section != Section::references && section != Section::cases && section != Section::asserts;
}

struct Graph {
  Arrows reads;    // from what names to what is named
  Arrows read_by;  // the other way
};

Graph graph_of(const Pack& pack) {
  Graph graph;
  for_each_mention(pack, [&](const Mention& mention) {
    if (mention.in == Mention::In::story) return;
    const Node by =
        mention.in == Mention::In::plan ? plan_node : Node{mention.by.section, mention.by.index};
    const Node named{mention.named.section, mention.named.index};
    if (!is_drawn(by.first) || !is_drawn(named.first)) return;
    graph.reads[by].insert(named);
    graph.read_by[named].insert(by);
  });
  return graph;
}

void walk(const Arrows& arrows, Node from, std::set<Node>& seen) {
  if (!seen.insert(from).second) return;
  const auto found = arrows.find(from);
  if (found == arrows.end()) return;
  for (const Node& to : found->second) walk(arrows, to, seen);
}

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

std::string name_of_node(const Pack& pack, Node node) {
  return node == plan_node ? "(plan)" : name_of(pack, Entity{node.first, node.second});
}

// One shape a section, so that the kinds can be told apart without colour.
std::string_view shape_of(Section section) {
  switch (section) {
    case Section::questions:
      return "box";
    case Section::triage:
      return "octagon";
    case Section::contributors:
      return "ellipse";
    case Section::contraindications:
      return "diamond";
    case Section::activities:
      return "house";
    default:
      return "note";
  }
}

}  // namespace

std::string pack_dot(const Pack& pack, const std::optional<Entity>& around) {
  const Graph graph = graph_of(pack);
  std::set<Node> down, up;
  if (around) {
    walk(graph.reads, {around->section, around->index}, down);
    walk(graph.read_by, {around->section, around->index}, up);
  }
  std::set<Node> nodes;
  std::string arrows;
  for (const auto& [by, all_named] : graph.reads) {
    for (const Node& named : all_named) {
      const bool kept = !around || (down.contains(by) && down.contains(named)) ||
                        (up.contains(by) && up.contains(named));
      if (!kept) continue;
      nodes.insert({by, named});
      arrows += fmt::format("  {} -> {};\n", quoted(name_of_node(pack, by)),
                            quoted(name_of_node(pack, named)));
    }
  }
  if (around) nodes.insert({around->section, around->index});
  std::string text = fmt::format("digraph {} {{\n  rankdir=LR;\n", quoted(pack.info.id));
  for (const Node& node : nodes) {
    const std::string kind = node == plan_node ? "plan" : std::string(words_of(node.first).entry);
    text += fmt::format("  {} [shape={}, tooltip={}];\n", quoted(name_of_node(pack, node)),
                        node == plan_node ? "folder" : shape_of(node.first), quoted(kind));
  }
  return text + arrows + "}\n";
}

}  // namespace lumbago
