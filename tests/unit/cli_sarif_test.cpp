#include "cli/sarif.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <regex>
#include <set>
#include <string>

#include "base/file.h"

namespace lumbago {
namespace {

// Every code that a fault is given below `directory`.
std::set<std::string> codes_in(const std::string& directory) {
  // fail(place, "code", ...), code = "code", Severity::error, "code"
  static const std::regex pattern(
      R"re((?:fail\([^"(]*|error_at\([^"(]*|code = |Severity::\w+,\s*)"([a-z]+(?:-[a-z]+)*)")re");
  std::set<std::string> codes;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(directory)) {
    if (!entry.is_regular_file()) continue;
    const Result<std::string> text = read_file(entry.path().string(), 1 << 20);
    REQUIRE(text.ok());
    for (std::sregex_iterator it(text->begin(), text->end(), pattern), end; it != end; ++it)
      codes.insert((*it)[1]);
  }
  return codes;
}

TEST_CASE("every code of a fault of a pack has a description") {
  std::set<std::string> codes = codes_in("src/pack");
  CHECK(codes.size() > 30);
  codes.merge(codes_in("src/cli"));
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
