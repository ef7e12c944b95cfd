// The texts of one language, taken from its PO file and checked against the English template.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "messages/table_tool/po_file.h"

namespace lumbago {

// The plural forms of one message, in the order of its PO file: one for a message without a plural.
// Empty: the message is not translated, and is said in English.
using Forms = std::vector<std::string>;

struct TranslatedLanguage {
  std::string path;         // of its PO file
  std::string code;         // header field Language: "es"
  std::string enumerator;   // header field Language-Team, in small letters: "spanish"
  std::string native_name;  // header field X-Native-Name: "Español"
  std::string
      plural_rule;      // from header field Plural-Forms: "n != 1", an expression of C and of C++
  int plural_line = 0;  // where that stands
  std::vector<Forms> texts;  // for each message of the template, in its order
};

// The English texts of the template, its msgid and msgid_plural; every msgstr there is empty.
// Errors: an id that is no name or stands twice, a text that is empty, that has braces other than
// `{}` or
// `{0}`, or a `|` (which parts the plural forms in the tables), and a header without the fields
// above.
Result<TranslatedLanguage> english_texts(const PoFile& file);

// The texts of a translation. Errors: as above; and an id that the template does not have, other
// arguments than the English text has, and too few or too many plural forms.
// An entry that is fuzzy, or that was made from another English text than that of today, is not
// used.
Result<TranslatedLanguage> translated_texts(const PoFile& file, const PoFile& english);

// The entries that are not used for one of these two reasons, each as a warning.
Diagnostics unused_entries(const PoFile& file, const PoFile& english);

// How many arguments a text takes: as many as it has `{}`, or one more than its highest `{0}`; of
// several forms, the most, since a form may leave arguments out ("one day"). Nothing if its braces
// are anything else, or of both kinds, or if it takes more than nine.
std::optional<int> arguments_of(const Forms& forms);

// The singular and, if there is one, the plural of an entry of the template.
Forms english_forms(const PoEntry& entry);

}  // namespace lumbago
