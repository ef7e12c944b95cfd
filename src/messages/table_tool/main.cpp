// A build tool: writes the messages of PO files as C++ source.
//   lumbago_message_tables DIRECTORY TEMPLATE.pot TRANSLATION.po...
// Into DIRECTORY go
//   message.h          the names of the messages, and what each takes: the number of its arguments,
//                      and whether it has plural forms
//   language_list.h    the languages: English, then the translations in the order given
//   language_tables.h  where the texts of each language are
//   texts_CODE.cpp     the texts of one language, and which plural form a number takes
// Most of the program includes the first two, and there is no text in them. A file whose content
// stays the same is not written, so another text compiles no more than its own language again.
#include <fmt/core.h>

#include <cstdio>
#include <string>
#include <utility>
#include <vector>

#include "base/file.h"
#include "messages/table_tool/translation.h"

namespace lumbago {
namespace {

constexpr const char* origin =
    "// Made from the files in data/messages/ when the program is built.\n";

std::string message_header(const PoFile& english) {
  std::string names;
  std::string arguments;
  std::string plurals;
  for (const PoEntry& entry : english.entries) {
    names += "  " + entry.id + ",\n";
    arguments += std::to_string(arguments_of(english_forms(entry)).value_or(0));
    plurals += entry.plural.empty() ? '-' : 'p';
  }
  return fmt::format(
      "{}#pragma once\n\n#include <cstddef>\n#include <cstdint>\n\nnamespace lumbago {{\n\n"
      "enum class Message : std::uint16_t {{\n{}}};\n\n"
      "inline constexpr std::size_t message_count = {};\n\n"
      "// For each message, the number of its arguments as a digit.\n"
      "inline constexpr char message_arguments[] =\n    \"{}\";\n\n"
      "// For each message, whether it has plural forms: 'p', or else '-'.\n"
      "inline constexpr char message_plurals[] =\n    \"{}\";\n\n}}  // namespace lumbago\n",
      origin, names, english.entries.size(), arguments, plurals);
}

std::string language_list(const std::vector<TranslatedLanguage>& languages) {
  std::string enumerators;
  std::string names;
  for (const TranslatedLanguage& language : languages) {
    enumerators += "  " + language.enumerator + ",\n";
    names += fmt::format("    {{\"{}\", \"{}\"}},\n", language.code, language.native_name);
  }
  return fmt::format(
      "{}#pragma once\n\n#include <cstdint>\n#include <string_view>\n\n"
      "namespace lumbago {{\n\nenum class Language : std::uint8_t {{\n{}}};\n\n"
      "struct LanguageName {{\n"
      "  std::string_view code;  // BCP 47: \"es\"\n"
      "  std::string_view name;  // as its speakers call it: \"Español\"\n}};\n\n"
      "// One for each Language, in its order.\n"
      "inline constexpr LanguageName languages[]{{\n{}}};\n\n"
      "}}  // namespace lumbago\n",
      origin, enumerators, names);
}

std::string language_tables(const std::vector<TranslatedLanguage>& languages) {
  std::string declared;
  std::string tables;
  for (const TranslatedLanguage& language : languages) {
    declared += fmt::format("extern const LanguageTexts texts_{};\n", language.code);
    tables += fmt::format("    &texts_{},\n", language.code);
  }
  return fmt::format(
      "{}#pragma once\n\n#include \"messages/language_texts.h\"\n\n"
      "namespace lumbago {{\n\n{}\n// One for each Language, in its order.\n"
      "inline constexpr const LanguageTexts* language_tables[]{{\n{}}};\n\n"
      "}}  // namespace lumbago\n",
      origin, declared, tables);
}

// The forms as one string of C++, with a `|` between them.
std::string literal(const Forms& forms) {
  std::string text;
  for (const std::string& form : forms) {
    if (!text.empty()) text += '|';
    for (const char c : form) {
      if (c == '"' || c == '\\') text += '\\';
      text += c == '\n' ? "\\n" : c == '\t' ? "\\t" : std::string(1, c);
    }
  }
  return '"' + text + '"';
}

std::string texts_source(const TranslatedLanguage& language) {
  std::string texts;
  for (const Forms& forms : language.texts) texts += fmt::format("        {},\n", literal(forms));
  return fmt::format(
      "{0}#include \"messages/language_texts.h\"\n\n"
      "// A Plural-Forms may leave out the parentheses that compilers ask for.\n"
      "#pragma GCC diagnostic ignored \"-Wparentheses\"\n\nnamespace lumbago {{\n\n"
      "extern const LanguageTexts texts_{1};\n"
      "constinit const LanguageTexts texts_{1}{{\n    {{{{\n{2}    }}}},\n"
      "    []([[maybe_unused]] std::uint64_t n) -> std::size_t {{\n"
      "#line {3} \"{4}\"\n      return {5};\n    }}}};\n\n}}  // namespace lumbago\n",
      origin, language.code, texts, language.plural_line, language.path, language.plural_rule);
}

// Writes a file unless it has that content already.
Result<bool> update(const std::string& path, const std::string& content) {
  const Result<std::string> before = read_file(path, 16U << 20U);
  if (before && *before == content) return true;
  return write_file(path, content, Access::everyone);
}

int fail(const Diagnostics& errors) {
  std::fputs(to_text(errors).c_str(), stderr);
  return 1;
}

Result<TranslatedLanguage> read_translation(const std::string& path, const PoFile& english) {
  const Result<PoFile> file = read_po(path);
  if (!file) return file.errors();
  std::fputs(to_text(unused_entries(*file, english)).c_str(), stderr);
  return translated_texts(*file, english);
}

int run(const std::string& directory, const std::vector<std::string>& paths) {
  const Result<PoFile> file = read_po(paths[0]);
  if (!file) return fail(file.errors());
  const PoFile& english = *file;
  std::vector<TranslatedLanguage> languages;
  Diagnostics errors;
  const auto add = [&](Result<TranslatedLanguage> language) {
    if (language)
      languages.push_back(std::move(*language));
    else
      errors.insert(errors.end(), language.errors().begin(), language.errors().end());
  };
  add(english_texts(english));
  for (std::size_t i = 1; i < paths.size(); ++i) add(read_translation(paths[i], english));
  if (!errors.empty()) return fail(errors);
  std::vector<std::pair<std::string, std::string>> sources{
      {"message.h", message_header(english)},
      {"language_list.h", language_list(languages)},
      {"language_tables.h", language_tables(languages)}};
  for (const TranslatedLanguage& language : languages)
    sources.emplace_back("texts_" + language.code + ".cpp", texts_source(language));
  for (const auto& [name, content] : sources)
    if (const auto written = update(directory + "/" + name, content); !written)
      return fail(written.errors());
  return 0;
}

}  // namespace
}  // namespace lumbago

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fputs("usage: lumbago_message_tables DIRECTORY TEMPLATE.pot TRANSLATION.po...\n", stderr);
    return 2;
  }
  return lumbago::run(argv[1], {argv + 2, argv + argc});
}
