#include <doctest/doctest.h>
#include <stdio.h>

#include <array>
#include <memory>
#include <string>
#include <vector>

#include "base/shell.h"

namespace lumbago {
namespace {

// What a shell makes of a word.
std::string read_by_shell(const std::string& word) {
  const std::string command = "printf '%s' " + word;
  const std::unique_ptr<FILE, int (*)(FILE*)> shell(::popen(command.c_str(), "r"), ::pclose);
  REQUIRE(shell != nullptr);
  std::string text;
  std::array<char, 256> piece;
  while (const std::size_t size = ::fread(piece.data(), 1, piece.size(), shell.get()))
    text.append(piece.data(), size);
  return text;
}

TEST_CASE("shell: plain words stay as they are") {
  CHECK(shell_word("packs/my-back_2.yaml") == "packs/my-back_2.yaml");
  CHECK(shell_word("sleep@1.2.0") == "sleep@1.2.0");
  CHECK(shell_word("-x") == "-x");
}

TEST_CASE("shell: what the shell would change is quoted") {
  CHECK(shell_word("") == "''");
  CHECK(shell_word("my back") == "'my back'");
  CHECK(shell_word("it's") == "'it'\\''s'");
  CHECK(shell_word("a\nb") == "'a\nb'");
  CHECK(shell_word("~/back") == "'~/back'");
  CHECK(shell_word("dolor-de-espalda-mañana") == "'dolor-de-espalda-mañana'");
}

TEST_CASE("shell: the shell reads back every byte") {
  std::string bytes;
  for (int byte = 1; byte < 256; ++byte) bytes += static_cast<char>(byte);
  for (const std::string& text :
       std::vector<std::string>{"", "'", "''", "$HOME", "`id`", "a\\b", "\n", "-n", "--pack=x y",
                                "mañana 痛", "{\"$pack\": \"it's\"}", bytes})
    CHECK(read_by_shell(shell_word(text)) == text);
}

}  // namespace
}  // namespace lumbago
