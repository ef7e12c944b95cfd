// A gettext PO file, as far as the program's own words need it:
//
//   file    = { comment | entry }
//   entry   = [ "msgctxt" strings ] "msgid" strings [ "msgid_plural" strings ] translation
//   translation = "msgstr" strings | "msgstr[0]" strings "msgstr[1]" strings ...
//   strings = one or more quoted strings, a line each, which are joined; \n \t \" \\ are the
//   escapes
//
// The entry whose msgid is empty is the header: "Name: value" lines. Of the comments only the flag
// `#, fuzzy` counts: a translator has to look at that entry again, so it is not used.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace lumbago {

struct PoEntry {
  int line = 0;                    // of its first keyword
  std::string id;                  // msgctxt: the name of the message
  std::string text;                // msgid: the English text, or its singular
  std::string plural;              // msgid_plural; empty: the message has one form only
  std::vector<std::string> forms;  // msgstr, or msgstr[0], msgstr[1], ...; empty: not translated
  bool fuzzy = false;
};

struct PoFile {
  std::string path;
  PoEntry header;
  std::vector<PoEntry> entries;
};

// The file with everything in it, or an error for each line that is not of the grammar above.
Result<PoFile> read_po(const std::string& path);

// The value of a field of the header: "es" for "Language". Empty if it has no such field.
std::string header_field(const PoFile& file, std::string_view name);

// An error (code "message") at a line of the file.
Diagnostic po_error(const PoFile& file, int line, std::string message);

}  // namespace lumbago
