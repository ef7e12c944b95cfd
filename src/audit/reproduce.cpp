#include "audit/reproduce.h"

#include "response/answers.h"

namespace lumbago {
namespace {

// In single quotes for a shell.
std::string quoted(const std::string& text) {
  std::string result = "'";
  for (const char c : text) result += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return result + "'";
}

}  // namespace

std::string answers_on_one_line(const Pack& pack, const Response& answers) {
  std::string result;
  bool indent = false;
  for (const char c : write_answers(pack, answers)) {
    indent = c == '\n' || (indent && c == ' ');
    if (!indent) result += c;
  }
  return result;
}

std::string assess_command(const Pack& pack, const std::string& source, const Response& answers) {
  std::string command = "echo " + quoted(answers_on_one_line(pack, answers)) + " | lumbago assess";
  if (source != "builtin") command += " --pack " + quoted(source);
  return command + " --answers -";
}

}  // namespace lumbago
