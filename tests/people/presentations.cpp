#include "people/presentations.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <set>

#include "base/file.h"
#include "response/answers.h"
#include "yaml/tree.h"

namespace lumbago::people {
namespace {

constexpr std::array<std::string_view, 4> presentations{"typical", "early", "subtle", "look_alike"};
constexpr std::array<Level, 4> levels{Level::self_care, Level::routine, Level::urgent,
                                      Level::emergency};

using Answers = std::map<std::string, std::string>;  // question to its JSON

// A number or a truth as it stands; anything else is an option, so a string.
std::string json_of(const YamlNode& value) {
  const std::string& text = value.text;
  const bool number = !text.empty() && text.find_first_not_of("-.0123456789") == std::string::npos;
  const bool plain = value.style == YamlNode::Style::plain;
  if (value.kind == YamlNode::Kind::null) return "null";
  return plain && (number || text == "true" || text == "false") ? text
                                                                : fmt::format("\"{}\"", text);
}

// One file: its tree, and what is wrong with it.
class PeopleFile {
 public:
  PeopleFile(const SourceFile& source, Diagnostics& errors) : source_(source), errors_(errors) {}

  void fail(const YamlNode& node, std::string code, std::string message) {
    errors_.push_back(error_at(source_, node.where, std::move(code), std::move(message)));
  }

  static std::string_view named(YamlNode::Kind kind) {
    if (kind == YamlNode::Kind::mapping) return "a mapping";
    return kind == YamlNode::Kind::sequence ? "a list" : "a text";
  }

  // The value of `key`; nullptr: there is none, which is an error.
  const YamlNode* need(const YamlNode& mapping, std::string_view key, YamlNode::Kind kind) {
    const YamlNode* value = find(mapping, key);
    if (value == nullptr)
      fail(mapping, "missing-key", fmt::format("'{}' is missing", key));
    else if (value->kind != kind)
      fail(*value, "wrong-type", fmt::format("'{}' takes {}", key, named(kind)));
    return value != nullptr && value->kind == kind ? value : nullptr;
  }

  // A text that says something.
  std::string need_text(const YamlNode& mapping, std::string_view key) {
    const YamlNode* value = need(mapping, key, YamlNode::Kind::scalar);
    if (value != nullptr && value->text.empty())
      fail(*value, "empty", fmt::format("'{}' says nothing", key));
    return value != nullptr ? value->text : std::string();
  }

  void only(const YamlNode& mapping, const std::set<std::string_view>& keys) {
    for (const auto& [key, value] : mapping.entries)
      if (!keys.contains(key.text))
        fail(key, "unknown-key", fmt::format("unknown key '{}'", key.text));
  }

  static const YamlNode* find(const YamlNode& mapping, std::string_view key) {
    const auto found = std::find_if(mapping.entries.begin(), mapping.entries.end(),
                                    [&](const auto& entry) { return entry.first.text == key; });
    return found == mapping.entries.end() ? nullptr : &found->second;
  }

 private:
  const SourceFile& source_;
  Diagnostics& errors_;
};

// Reads all files of a directory into one list.
class Reader {
 public:
  explicit Reader(const Pack& pack) : pack_(pack) {}

  void add(const std::string& path) {
    auto bytes = read_file(path, std::size_t{1} << 20);
    if (!bytes) return append(bytes.errors());
    auto source = make_source(path, std::move(*bytes));
    if (!source) return append(source.errors());
    auto tree = read_yaml(*source, 0);
    if (!tree) return append(tree.errors());
    files_.push_back({std::move(*source), std::move(*tree)});
  }

  Result<std::vector<Person>> people() {
    for (const auto& [source, tree] : files_) add_baseline(PeopleFile(source, errors_), tree);
    for (const auto& [source, tree] : files_) add_people(PeopleFile(source, errors_), tree);
    if (!errors_.empty()) return errors_;
    return std::move(people_);
  }

 private:
  void append(const Diagnostics& errors) {
    errors_.insert(errors_.end(), errors.begin(), errors.end());
  }

  void add_baseline(PeopleFile file, const YamlNode& tree) {
    file.only(tree, {"baseline", "group", "people", "accepted", "open"});
    if (PeopleFile::find(tree, "baseline") == nullptr) return;
    if (const YamlNode* node = file.need(tree, "baseline", YamlNode::Kind::mapping))
      for (const auto& [key, value] : node->entries) baseline_[key.text] = json_of(value);
  }

  void add_people(PeopleFile file, const YamlNode& tree) {
    if (PeopleFile::find(tree, "people") == nullptr) return;
    const std::size_t first = people_.size();
    const std::string group = file.need_text(tree, "group");
    if (const YamlNode* list = file.need(tree, "people", YamlNode::Kind::sequence))
      for (const YamlNode& node : list->items) add_person(file, node, group);
    if (const YamlNode* list = PeopleFile::find(tree, "accepted"))
      for (const YamlNode& node : list->items) excuse(file, node, first, &Person::accepted);
    if (const YamlNode* list = PeopleFile::find(tree, "open"))
      for (const YamlNode& node : list->items) excuse(file, node, first, &Person::open);
  }

  void add_person(PeopleFile& file, const YamlNode& node, const std::string& group) {
    file.only(node, {"id", "story", "presentation", "answers", "level", "why", "source"});
    Person person;
    person.group = group;
    person.id = file.need_text(node, "id");
    if (!ids_.insert(person.id).second)
      file.fail(node, "duplicate-id", fmt::format("two people are '{}'", person.id));
    file.need_text(node, "story");
    file.need_text(node, "why");
    person.presentation =
        static_cast<Presentation>(word_in(file, node, "presentation", presentations));
    std::array<std::string_view, 4> words;
    std::transform(levels.begin(), levels.end(), words.begin(),
                   [](Level level) { return lumbago::word(level); });
    person.level = levels[word_in(file, node, "level", words)];
    check_sources(file, node);
    read_answers_of(file, node, person);
    people_.push_back(std::move(person));
  }

  static std::size_t word_in(PeopleFile& file, const YamlNode& node, std::string_view key,
                             const std::array<std::string_view, 4>& words) {
    const std::string text = file.need_text(node, key);
    const auto found = std::find(words.begin(), words.end(), text);
    if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
    if (!text.empty())
      file.fail(*PeopleFile::find(node, key), "unknown-word",
                fmt::format("'{}' cannot be '{}'", key, text));
    return 0;
  }

  void check_sources(PeopleFile& file, const YamlNode& node) {
    const YamlNode* sources = file.need(node, "source", YamlNode::Kind::sequence);
    if (sources == nullptr) return;
    if (sources->items.empty()) file.fail(*sources, "empty", "'source' names nothing");
    for (const YamlNode& source : sources->items)
      if (std::none_of(pack_.references.begin(), pack_.references.end(),
                       [&](const Reference& known) { return known.id == source.text; }))
        file.fail(source, "unknown-reference",
                  fmt::format("the pack has no reference '{}'", source.text));
  }

  void read_answers_of(PeopleFile& file, const YamlNode& node, Person& person) {
    const YamlNode* own = file.need(node, "answers", YamlNode::Kind::mapping);
    if (own == nullptr) return;
    Answers answers = baseline_;
    for (const auto& [key, value] : own->entries) answers[key.text] = json_of(value);
    std::string json;
    for (const auto& [question, value] : answers)
      json += fmt::format("{}\"{}\":{}", json.empty() ? "{" : ",", question, value);
    auto response = read_answers(pack_, json + "}", person.id);
    if (response)
      person.answers = std::move(*response);
    else
      append(response.errors());
  }

  // Of the people of this file, which begin at `first`.
  void excuse(PeopleFile& file, const YamlNode& node, std::size_t first, std::string Person::*why) {
    file.only(node, {"id", "why"});
    const std::string id = file.need_text(node, "id");
    const auto person =
        std::find_if(people_.begin() + static_cast<std::ptrdiff_t>(first), people_.end(),
                     [&](const Person& one) { return one.id == id; });
    if (person == people_.end())
      file.fail(node, "unknown-word", fmt::format("nobody in this file is '{}'", id));
    else
      (*person).*why = file.need_text(node, "why");
  }

  struct Read {
    SourceFile source;
    YamlNode tree;
  };

  const Pack& pack_;
  std::vector<Read> files_;
  Answers baseline_;
  std::set<std::string> ids_;
  std::vector<Person> people_;
  Diagnostics errors_;
};

}  // namespace

Result<std::vector<Person>> read_people(const Pack& pack, const std::string& directory) {
  std::vector<std::string> paths;
  std::error_code none;
  for (const auto& entry : std::filesystem::directory_iterator(directory, none))
    if (entry.path().extension() == ".yaml") paths.push_back(entry.path().string());
  if (none || paths.empty()) {
    Diagnostic empty;
    empty.code = "empty";
    empty.message = "there are no people";
    empty.file = directory;
    return empty;
  }
  std::sort(paths.begin(), paths.end());
  Reader reader(pack);
  for (const std::string& path : paths) reader.add(path);
  return reader.people();
}

std::string_view word(Presentation presentation) {
  return presentations[static_cast<std::size_t>(presentation)];
}

}  // namespace lumbago::people
