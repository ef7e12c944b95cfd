#include "audit/audit.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>

#include "base/file.h"

namespace lumbago {
namespace {

// The quoted code at `at`, or "" where there is none.
std::string code_at(const std::string& text, std::size_t at) {
  if (at >= text.size() || text[at] != '"') return "";
  const std::size_t end = text.find('"', at + 1);
  const std::string code = text.substr(at + 1, end - at - 1);
  return code.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string::npos ? code : "";
}

// Adds the codes of fail(place, "code", ...), code = "code" and Severity::error,"code".
void add_codes(const std::string& text, std::set<std::string>& codes) {
  struct Opening {
    std::string text;
    const char* stop;  // what may not come before the quote
  };
  for (const Opening& opening :
       {Opening{"fail(", "\"("}, Opening{"error_at(", "\"("}, Opening{"code = ", "\"; "},
        Opening{"Severity::error,", "\";)"}, Opening{"Severity::warning,", "\";)"}})
    for (std::size_t at = text.find(opening.text); at != std::string::npos;
         at = text.find(opening.text, at + 1))
      codes.insert(code_at(text, text.find_first_of(opening.stop, at + opening.text.size())));
}

// Every code that a fault is given below `directory`.
std::set<std::string> codes_in(const std::string& directory) {
  std::set<std::string> codes;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(directory)) {
    if (!entry.is_regular_file()) continue;
    const Result<std::string> text = read_file(entry.path().string(), 1 << 20);
    REQUIRE(text.ok());
    add_codes(*text, codes);
  }
  codes.erase("");
  return codes;
}

TEST_CASE("every code of a fault of a pack has a description") {
  std::set<std::string> codes = codes_in("src/pack");
  codes.merge(codes_in("src/yaml"));
  CHECK(codes.size() > 30);
  codes.merge(codes_in("src/audit"));
  codes.erase("cannot-write");  // of files that are written, not of packs
  for (const std::string& code : codes) {
    CAPTURE(code);
    CHECK(fault_description(code) != "");
  }
  CHECK(fault_description("no-such-code") == "");
}

std::string uri_in(const std::string& file) {
  Diagnostic fault;
  fault.code = "unused";
  fault.file = file;
  const std::string log = sarif_log({fault}, "1");
  const std::string before = "\"uri\": \"";
  const std::size_t begin = log.find(before) + before.size();
  return log.substr(begin, log.find('"', begin) - begin);
}

TEST_CASE("a file is a URI: relative as it was given, absolute as file:") {
  CHECK(uri_in("packs/x.yaml") == "packs/x.yaml");
  CHECK(uri_in("././packs/x.yaml") == "packs/x.yaml");
  CHECK(uri_in("../a pack/100%.yaml") == "../a%20pack/100%25.yaml");
  CHECK(uri_in("/home/me/x.yaml") == "file:///home/me/x.yaml");
  CHECK(uri_in("r\xc3\xbc\x63ken:1.yaml") == "r%C3%BCcken%3A1.yaml");
}

TEST_CASE("a fault without a place has none in the log") {
  Diagnostic fault;
  fault.code = "no-case";
  fault.message = "no cases";
  const std::string log = sarif_log({fault}, "1");
  CHECK(log.find("\"locations\": []") != std::string::npos);
  fault.file = "x.yaml";
  CHECK(sarif_log({fault}, "1").find("region") == std::string::npos);
  fault.line = 7;
  CHECK(sarif_log({fault}, "1").find("\"startLine\": 7\n") != std::string::npos);
}

}  // namespace
}  // namespace lumbago
