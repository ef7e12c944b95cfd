// What the readers of the sections of a pack share: the pack as far as it is read, its files, the
// names that are declared, every fault that was found, and the typed reading of mappings and
// values.
#pragma once

#include <fmt/core.h>

#include <map>
#include <string>
#include <vector>

#include "condition/condition.h"
#include "messages/nearest.h"
#include "model/pack.h"
#include "rules/entries.h"
#include "yaml/tree.h"

namespace lumbago {

struct Builder {
  Pack pack;
  std::vector<SourceFile> sources;
  Diagnostics errors;
  Names names;
  std::vector<const YamlNode*> entries[section_words.size()];  // mappings, in file order
  std::map<std::string, Index, std::less<>> ids[section_words.size()];

  const std::vector<const YamlNode*>& of(Section section) const {
    return entries[static_cast<std::size_t>(section)];
  }
  // The ids of the entries of a section, in file order; empty where an entry has no good one.
  std::vector<std::string> ids_of(Section section) const;

  void fail(Location where, std::string code, std::string message, std::string hint = {},
            int length = 1) {
    errors.push_back(error_at(sources[where.file], where, std::move(code), std::move(message),
                              std::move(hint), length));
  }
};

// One mapping of the pack, read key by key. Every fault goes to the builder; what cannot be read is
// given as an empty or default value, and the pack is refused in the end.
class Fields {
 public:
  // `what` names the mapping in messages: "question 'age'".
  Fields(Builder& builder, const YamlNode& node, std::string what);

  // The value of `key`, or nullptr when it is missing or null. Marks the key as known.
  const YamlNode* find(std::string_view key);
  // The same; missing is a fault.
  const YamlNode* need(std::string_view key);

  std::string text(std::string_view key);           // needed
  std::string optional_text(std::string_view key);  // empty when missing
  std::vector<std::string> texts(std::string_view key, bool needed = false);
  bool boolean(std::string_view key, bool fallback);
  bool needed_boolean(std::string_view key);
  std::int64_t integer(std::string_view key, Range limits, std::optional<std::int64_t> fallback);
  std::optional<Range> range(std::string_view key, Range limits);  // a number or [least, most]
  template <class E>
  E word(std::string_view key, std::optional<E> fallback = std::nullopt);
  template <class E>
  std::optional<E> optional_word(std::string_view key);
  // The entries of `section` named in a list.
  Indices names(std::string_view key, Section section, bool needed = false);
  std::optional<Index> name(std::string_view key, Section section);
  std::optional<Condition> condition(std::string_view key);
  Condition needed_condition(std::string_view key);
  // The mappings of a list.
  std::vector<Fields> mappings(std::string_view key, std::string_view what, bool needed = false);
  std::optional<Fields> mapping(std::string_view key, std::string what, bool needed = false);

  // Reports every key that was never asked for.
  void done();

  const YamlNode& node() const { return *node_; }
  Builder& builder() { return *builder_; }
  const std::string& what() const { return what_; }
  void fail(const YamlNode& at, std::string code, std::string message, std::string hint = {});

 private:
  std::size_t choose_word(const YamlNode& node, std::string_view key,
                          const std::vector<std::string>& words);

  Builder* builder_;
  const YamlNode* node_;
  std::string what_;
  std::vector<std::string> known_;
};

template <class E>
E Fields::word(std::string_view key, std::optional<E> fallback) {
  const YamlNode* found = fallback ? find(key) : need(key);
  if (found == nullptr) return fallback.value_or(E{});
  return static_cast<E>(
      choose_word(*found, key, {Spelling<E>::words.begin(), Spelling<E>::words.end()}));
}

template <class E>
std::optional<E> Fields::optional_word(std::string_view key) {
  return find(key) == nullptr ? std::nullopt : std::optional<E>(word<E>(key));
}

// Calls read(fields, id) for each entry of `section`, in file order; the id has been read, and what
// `read` leaves unread is a fault.
template <class Read>
void each_entry(Builder& builder, Section section, Read read) {
  const auto& nodes = builder.of(section);
  const std::vector<std::string> ids = builder.ids_of(section);
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    Fields fields(builder, *nodes[i], fmt::format("{} '{}'", words_of(section).entry, ids[i]));
    fields.find("id");
    read(fields, ids[i]);
    fields.done();
  }
}

// The same into a list of the pack: read(fields, entry) fills an entry that has its id and place.
template <class Entry, class Read>
void read_entries(Builder& builder, Section section, std::vector<Entry>& to, Read read) {
  each_entry(builder, section, [&](Fields& fields, const std::string& id) {
    Entry entry;
    entry.id = id;
    entry.where = fields.node().where;
    read(fields, entry);
    to.push_back(std::move(entry));
  });
}

// The one of `nodes` that is read; that there are others is a fault. REQUIRES: there is one.
const YamlNode& only_section(Builder& builder, const std::vector<const YamlNode*>& nodes,
                             std::string_view name);

// "'verified'" and "'references'" of an entry: what is verified must have references.
template <class Entry>
void read_sources(Fields& fields, Entry& entry) {
  entry.verified = fields.needed_boolean("verified");
  entry.references = fields.names("references", Section::references, entry.verified);
}

// Single values. The fault, if any, goes to the builder.
std::string read_text(Builder& builder, const YamlNode& node, std::string_view key);
std::optional<std::int64_t> read_integer(Builder& builder, const YamlNode& node,
                                         std::string_view key);
std::optional<std::int64_t> read_decimal(Builder& builder, const YamlNode& node,
                                         std::string_view key);
// A value of a question of this type, whose answers are numbers.
std::optional<std::int64_t> read_number(Builder& builder, const YamlNode& node,
                                        std::string_view key, QuestionType type);
std::optional<bool> read_boolean(Builder& builder, const YamlNode& node, std::string_view key);
std::optional<Index> read_name(Builder& builder, const YamlNode& node, Section section);
// Whether a scalar may be an id; otherwise that is a fault. References may have capitals.
bool check_id(Builder& builder, const YamlNode& node, bool capitals = false);
// Whether nothing is written there, or `null` or `~`.
bool is_null(const YamlNode& node);
// A condition or, with `value`, an expression of any type and the range of its numbers.
std::optional<Condition> read_condition(Builder& builder, const YamlNode& node,
                                        Range* value = nullptr);

// The items of a list.
std::vector<const YamlNode*> read_list(Builder& builder, const YamlNode& node,
                                       std::string_view key);

// Which texts a pack is built with.
struct Wanted {
  bool all = false;      // in every language that it has; otherwise in one
  std::string language;  // that one; where the pack has no texts in it, its own
};

// A pack from the text of its files; `root` is the path they were found under.
Result<std::vector<Pack>> build_packs(std::vector<SourceFile> sources, const std::string& root,
                                      const Wanted& wanted);
Result<Pack> build_pack(std::vector<SourceFile> sources, const std::string& root,
                        const std::string& language = {});

// The language of a text file of the pack at `root` ("de" for root/text.de.yaml); nullopt: the file
// is a part of the pack. A name that is no language tag is given as it is.
std::optional<std::string> text_language(const std::string& file, const std::string& root);

// Puts the texts of `root`, the tree of the text file of `language`, in the place of the pack's
// own. REQUIRES: the pack is built.
void translate(Builder& builder, const YamlNode& root, const std::string& language);

// How many derived values may read each other in a row, and how many questions may be asked only
// because of each other. What walks along them calls itself, and what proves something of the last
// one looks at all.
inline constexpr std::size_t longest_chain = 100;

// Passes over the sections, in the order they need each other.
void read_questions(Builder& builder);  // and their groups; then names.questions is set
void read_values(Builder& builder);     // scales, tables, derived
void read_question_conditions(Builder& builder);
void read_knowledge(Builder& builder);   // references, regions, triage, contributors...
void read_activities(Builder& builder);  // activities, plan
void read_cases(Builder& builder);       // with the baselines that they start from
void read_asserts(Builder& builder);
void read_info(Builder& builder, const std::vector<const YamlNode*>& packs);
void read_plan(Builder& builder, const std::vector<const YamlNode*>& plans);
void read_steps(Builder& builder, const std::vector<const YamlNode*>& lists);

}  // namespace lumbago
