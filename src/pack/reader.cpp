// Finds the files of a pack, declares every id, and reads the sections in the order they need.
#include "pack/reader.h"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>

#include "base/file.h"
#include "base/hash.h"
#include "pack/builder.h"

namespace lumbago {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t max_file = 8u << 20;
constexpr std::size_t max_files = 1000;

// Every *.yaml below `path`, by relative path; or the one file.
Result<std::vector<std::string>> pack_files(const std::string& path) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (!fs::is_directory(status)) return std::vector<std::string>{path};
  std::vector<std::string> files;
  for (fs::recursive_directory_iterator it(path, error), end; !error && it != end;
       it.increment(error)) {
    const bool named = it->path().extension() == ".yaml";
    if (named && it->is_regular_file(error)) files.push_back(it->path().string());
  }
  if (error)
    return Diagnostic{.code = "cannot-read",
                      .message = fmt::format("cannot read the directory: {}", error.message()),
                      .file = path};
  if (files.empty())
    return Diagnostic{
        .code = "no-files", .message = "no *.yaml files below this directory", .file = path};
  if (files.size() > max_files)
    return Diagnostic{
        .code = "no-files",
        .message = fmt::format("more than {} *.yaml files below this directory", max_files),
        .file = path};
  std::sort(files.begin(), files.end());
  return files;
}

void declare(Builder& builder, Section section, const YamlNode& entry,
             std::map<std::string, Location>& seen) {
  const auto kind = static_cast<std::size_t>(section);
  if (entry.kind != YamlNode::Kind::mapping) {
    builder.fail(entry.where, "wrong-type",
                 fmt::format("'{}' takes a list of mappings", words_of(section).section));
    return;
  }
  builder.entries[kind].push_back(&entry);
  const YamlNode* id = value_of(entry, "id");
  const auto length = id == nullptr ? 1 : static_cast<int>(id->text.size());
  if (id == nullptr || id->kind != YamlNode::Kind::scalar) {
    builder.fail(entry.where, "missing-key",
                 fmt::format("a {} needs an 'id'", words_of(section).entry));
  } else if (!check_id(builder, *id, section == Section::references)) {
    return;
  } else if (reserved_word(id->text)) {
    builder.fail(id->where, "bad-id",
                 fmt::format("'{}' is a word of the condition language", id->text), {}, length);
  } else if (const auto [first, fresh] = seen.try_emplace(id->text, id->where); !fresh) {
    builder.fail(id->where, "duplicate-id",
                 fmt::format("duplicate id '{}', first used at {}:{}", id->text,
                             builder.sources[first->second.file].name, first->second.line),
                 {}, length);
  } else {
    builder.ids[kind][id->text] = static_cast<Index>(builder.entries[kind].size() - 1);
  }
}

// What stands at the top level of the files.
struct TopLevel {
  std::vector<const YamlNode*> packs;
  std::vector<const YamlNode*> plans;
  std::vector<const YamlNode*> steps;
};

void collect_section(Builder& builder, const YamlNode& key, const YamlNode& value, TopLevel& top,
                     std::map<std::string, Location>& seen) {
  if (key.text == "pack") {
    top.packs.push_back(&value);
    return;
  }
  if (key.text == "plan") {
    top.plans.push_back(&value);
    return;
  }
  if (key.text == "steps") {
    top.steps.push_back(&value);
    return;
  }
  std::vector<std::string> known{"pack", "plan"};
  for (std::size_t i = 0; i < section_words.size(); ++i) {
    known.emplace_back(section_words[i].section);
    if (key.text != section_words[i].section) continue;
    for (const YamlNode* entry : read_list(builder, value, key.text))
      declare(builder, static_cast<Section>(i), *entry, seen);
    return;
  }
  builder.fail(key.where, "unknown-key", fmt::format("unknown section '{}'", key.text),
               did_you_mean(key.text, known), static_cast<int>(key.text.size()));
}

TopLevel collect_sections(Builder& builder, const std::vector<YamlNode>& roots) {
  TopLevel top;
  std::map<std::string, Location> seen;
  for (const YamlNode& root : roots) {
    if (root.kind == YamlNode::Kind::null) continue;
    if (root.kind != YamlNode::Kind::mapping)
      builder.fail(root.where, "wrong-type",
                   "the top level of a pack file is a mapping of sections");
    for (const auto& [key, value] : root.entries) collect_section(builder, key, value, top, seen);
  }
  return top;
}

// A digest of names and contents, so that moving text between files shows.
std::string digest(const std::string& root, const std::vector<SourceFile>& sources) {
  std::string all;
  for (const SourceFile& source : sources) {
    const std::string relative = source.name == root
                                     ? fs::path(root).filename().string()
                                     : fs::path(source.name).lexically_relative(root).string();
    all += fmt::format("{} {}\n", sha256_hex(source.text), relative);
  }
  return sha256_hex(all);
}

void append(Diagnostics& all, const Diagnostics& more) {
  all.insert(all.end(), more.begin(), more.end());
}

// By place, so that a reader goes through each file once.
void sort_by_place(Diagnostics& errors) {
  std::stable_sort(errors.begin(), errors.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return std::tie(a.file, a.line, a.column) < std::tie(b.file, b.line, b.column);
  });
}

// A text file among the sources of a pack.
struct TextFile {
  std::size_t source = 0;
  std::string language;
};

std::vector<TextFile> text_files(Builder& builder, const std::string& root) {
  std::vector<TextFile> files;
  for (std::size_t i = 0; i < builder.sources.size(); ++i)
    if (auto language = text_language(builder.sources[i].name, root))
      files.push_back({i, std::move(*language)});
  return files;
}

struct Parsed {
  std::vector<YamlNode> roots;                          // of the files that make up the pack
  std::vector<std::pair<std::string, YamlNode>> texts;  // by language, of those that are wanted
  Diagnostics errors;
};

Parsed parse(const Builder& builder, const std::vector<TextFile>& texts, const Wanted& wanted) {
  Parsed parsed;
  auto text = texts.begin();
  for (std::size_t i = 0; i < builder.sources.size(); ++i) {
    const bool of_text = text != texts.end() && text->source == i;
    const std::string language = of_text ? (text++)->language : std::string();
    if (of_text && !wanted.all && language != wanted.language) continue;
    auto tree = read_yaml(builder.sources[i], static_cast<std::uint32_t>(i));
    if (!tree)
      append(parsed.errors, tree.errors());
    else if (of_text)
      parsed.texts.emplace_back(language, std::move(*tree));
    else
      parsed.roots.push_back(std::move(*tree));
  }
  return parsed;
}

Result<std::vector<SourceFile>> read_sources(const std::string& path) {
  const auto files = pack_files(path);
  if (!files) return files.errors();
  Diagnostics errors;
  std::vector<SourceFile> sources;
  for (const std::string& file : *files) {
    auto bytes = read_file(file, max_file);
    if (!bytes) {
      append(errors, bytes.errors());
      continue;
    }
    auto source = make_source(file, std::move(*bytes));
    if (source) {
      sources.push_back(std::move(*source));
    } else {
      append(errors, source.errors());
    }
  }
  if (!errors.empty()) return errors;
  return sources;
}

}  // namespace

Result<std::vector<Pack>> build_packs(std::vector<SourceFile> sources, const std::string& root,
                                      const Wanted& wanted) {
  Builder builder;
  builder.sources = std::move(sources);
  const std::vector<TextFile> texts = text_files(builder, root);
  const Parsed parsed = parse(builder, texts, wanted);
  if (!parsed.errors.empty()) return parsed.errors;

  const TopLevel top = collect_sections(builder, parsed.roots);
  read_info(builder, top.packs);
  for (const TextFile& text : texts) builder.pack.info.translations.push_back(text.language);
  read_questions(builder);
  read_values(builder);
  read_question_conditions(builder);
  read_knowledge(builder);
  read_activities(builder);
  read_plan(builder, top.plans);
  read_cases(builder);
  read_asserts(builder);
  read_steps(builder, top.steps);
  if (builder.pack.questions.empty() && builder.errors.empty())
    builder.fail({0, 1, 1}, "empty", "the pack asks no questions");
  builder.pack.sha256 = digest(root, builder.sources);
  for (const SourceFile& source : builder.sources) builder.pack.files.push_back(source.name);

  std::vector<Pack> packs;
  if (builder.errors.empty()) {
    const Pack own = builder.pack;
    if (wanted.all || parsed.texts.empty()) packs.push_back(own);
    for (const auto& [language, tree] : parsed.texts) {
      builder.pack = own;
      translate(builder, tree, language);
      packs.push_back(std::move(builder.pack));
    }
  }
  if (builder.errors.empty()) return packs;
  sort_by_place(builder.errors);
  return builder.errors;
}

Result<Pack> build_pack(std::vector<SourceFile> sources, const std::string& root,
                        const std::string& language) {
  auto packs = build_packs(std::move(sources), root, {false, language});
  if (!packs) return packs.errors();
  return std::move(packs->front());
}

Result<Pack> read_pack(const std::string& path, const std::string& language) {
  auto sources = read_sources(path);
  if (!sources) return sources.errors();
  return build_pack(std::move(*sources), path, language);
}

Result<std::vector<Pack>> read_translations(const std::string& path) {
  auto sources = read_sources(path);
  if (!sources) return sources.errors();
  return build_packs(std::move(*sources), path, {true, {}});
}

}  // namespace lumbago
