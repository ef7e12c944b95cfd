#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "base/result.h"

namespace lumbago {
namespace {

Diagnostic sample() {
  Diagnostic diagnostic;
  diagnostic.code = "unknown-key";
  diagnostic.message = "unknown key 'aks'";
  return diagnostic;
}

Diagnostic placed(std::string source, int column, int length) {
  Diagnostic diagnostic = sample();
  diagnostic.file = "q.yaml";
  diagnostic.line = 3;
  diagnostic.column = column;
  diagnostic.length = length;
  diagnostic.source = std::move(source);
  return diagnostic;
}

TEST_CASE("to_text of a place that is known in part") {
  Diagnostic diagnostic = sample();
  SUBCASE("nowhere") { CHECK(to_text(diagnostic) == "error: unknown key 'aks'\n"); }
  SUBCASE("a warning") {
    diagnostic.severity = Severity::warning;
    CHECK(to_text(diagnostic) == "warning: unknown key 'aks'\n");
  }
  SUBCASE("a file") {
    diagnostic.file = "q.yaml";
    CHECK(to_text(diagnostic) == "q.yaml: error: unknown key 'aks'\n");
  }
  SUBCASE("a file and a line") {
    diagnostic.file = "q.yaml";
    diagnostic.line = 3;
    CHECK(to_text(diagnostic) == "q.yaml:3: error: unknown key 'aks'\n");
  }
  SUBCASE("a line of no named file") {
    diagnostic.line = 3;
    diagnostic.column = 5;
    CHECK(to_text(diagnostic) == "3:5: error: unknown key 'aks'\n");
  }
  SUBCASE("a JSON pointer and a hint") {
    diagnostic.file = "me.json";
    diagnostic.pointer = "/aks";
    diagnostic.hint = "did you mean 'ask'?";
    CHECK(to_text(diagnostic) == "me.json: error: /aks: unknown key 'aks' (did you mean 'ask'?)\n");
  }
  SUBCASE("a JSON pointer alone") {
    diagnostic.pointer = "/aks";
    CHECK(to_text(diagnostic) == "error: /aks: unknown key 'aks'\n");
  }
}

TEST_CASE("to_text shows the source line with a caret") {
  const auto check = [](const Diagnostic& diagnostic, std::string_view excerpt) {
    CHECK(to_text(diagnostic) == "q.yaml:3:" + std::to_string(diagnostic.column) +
                                     ": error: unknown key 'aks'\n" + std::string(excerpt));
  };
  SUBCASE("one word") {
    check(placed("    aks: Where?", 5, 3),
          "      aks: Where?\n"
          "      ^~~\n");
  }
  SUBCASE("one character at the start") {
    check(placed("aks", 1, 1),
          "  aks\n"
          "  ^\n");
  }
  SUBCASE("wide and combining characters") {
    check(placed("\u6f22e\u0301 \u5b57x", 5, 1),
          "  \u6f22e\u0301 \u5b57x\n"
          "      ^~\n");
  }
  SUBCASE("a tab is shown as one replacement character") {
    check(placed("\taks", 2, 3),
          "  \uFFFDaks\n"
          "   ^~~\n");
  }
  SUBCASE("past the end of the line") {
    check(placed("ask: 'x", 8, 1),
          "  ask: 'x\n"
          "         ^\n");
    check(placed("ask", 90, 5),
          "  ask\n"
          "     ^\n");
    check(placed("ask", 2, 90),
          "  ask\n"
          "   ^~\n");
  }
}

TEST_CASE("to_text cuts a long source line around the fault") {
  const std::string long_line = std::string(200, 'a') + "B" + std::string(200, 'c');
  CHECK(to_text(placed(long_line, 201, 1)) ==
        "q.yaml:3:201: error: unknown key 'aks'\n  ..." + std::string(40, 'a') + "B" +
            std::string(59, 'c') + "...\n  " + std::string(43, ' ') + "^\n");
  CHECK(to_text(placed(long_line, 1, 300)) == "q.yaml:3:1: error: unknown key 'aks'\n  " +
                                                  std::string(100, 'a') + "...\n  ^" +
                                                  std::string(99, '~') + "\n");
}

TEST_CASE("to_text lets no part of a diagnostic reach the terminal unsafe") {
  Diagnostic diagnostic = placed("a\x1b[2J\u202e", 2, 1);
  diagnostic.file = "q\x1b.yaml";
  diagnostic.message = "unknown key '\u009b\n'";
  diagnostic.hint = "did you mean '\x07'?";
  CHECK(to_text(diagnostic) ==
        "q\uFFFD.yaml:3:2: error: unknown key '\uFFFD\uFFFD' (did you mean '\uFFFD'?)\n"
        "  a\uFFFD[2J\uFFFD\n"
        "   ^\n");
  Diagnostic pointed = sample();
  pointed.pointer = "/\x1b";
  CHECK(to_text(pointed) == "error: /\uFFFD: unknown key 'aks'\n");
}

TEST_CASE("to_text of several is one after the other") {
  CHECK(to_text(Diagnostics{sample(), sample()}) ==
        "error: unknown key 'aks'\nerror: unknown key 'aks'\n");
  CHECK(to_text(Diagnostics{}).empty());
}

TEST_CASE("Result holds a value or errors") {
  const Result<int> good(7);
  CHECK(good.ok());
  CHECK(*good == 7);
  const Result<int> bad(sample());
  CHECK_FALSE(bad.ok());
  CHECK(bad.errors() == Diagnostics{sample()});
}

}  // namespace
}  // namespace lumbago
