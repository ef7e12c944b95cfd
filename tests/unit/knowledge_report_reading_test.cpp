// How hard whole reports, and all questions together, are to read; each line of a list is a
// sentence of its own. Left out: headings, names of contributors, tables, what stands for a
// drawing, and the names in brackets that `lumbago show` takes.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/file.h"
#include "builtin/builtin.h"
#include "engine/engine.h"
#include "report/report.h"
#include "response/answers.h"
#include "support/reading.h"

namespace lumbago {
namespace {

std::string without_name(std::string text) {
  const std::size_t open = text.rfind(" [");
  if (open != std::string::npos && text.ends_with("]")) text.erase(open);
  return text;
}

// The prose of a report, a line of a list at a time.
class Prose {
 public:
  explicit Prose(const Document& document) {
    for (const Block& block : document.blocks)
      std::visit([this](const auto& part) { add(part); }, block);
  }

  const std::vector<std::string>& lines() const { return lines_; }

 private:
  void add(const Heading&) {}
  void add(const Grid&) {}
  void add(const Picture&) {}
  void add(const std::vector<std::string>& lines) {
    lines_.insert(lines_.end(), lines.begin(), lines.end());
  }
  void add(const Phrase& phrase) {
    const bool both = !phrase.lead.empty() && !phrase.text.empty();
    lines_.push_back(without_name(phrase.lead) + (both ? " " : "") + phrase.text);
  }
  void add(const Paragraph& paragraph) { add(paragraph.phrase); }
  void add(const List& list) {
    for (const ListItem& item : list.items) {
      add(item.phrase);
      add(item.details);
    }
  }
  void add(const Bars& bars) {
    for (const Bar& bar : bars.rows) add(bar.details);
  }
  void add(const Callout& callout) {
    lines_.push_back(callout.title);
    lines_.push_back(callout.text);
    add(callout.items);
  }

  std::vector<std::string> lines_;
};

double grade_of(const std::vector<std::string>& lines) {
  test::Reading reading(".!?");
  for (const std::string& line : lines) reading.add(line);
  return reading.grade();
}

std::vector<std::string> sentences_of(std::vector<std::string> lines) {
  std::erase_if(lines, [](const std::string& line) {
    return line.empty() || std::string_view(".!?").find(line.back()) == std::string_view::npos;
  });
  return lines;
}

std::vector<std::string> files_in(const std::string& directory) {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::directory_iterator(directory))
    paths.push_back(entry.path().string());
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::vector<std::string> report_lines(const Engine& engine, const std::string& path) {
  const Result<std::string> json = read_file(path, answers_limit);
  REQUIRE_MESSAGE(json.ok(), path);
  const Result<Response> response = read_answers(engine.pack(), *json, path);
  REQUIRE_MESSAGE(response.ok(), path);
  const Assessment assessment = engine.assess(*response);
  std::vector<std::string> lines =
      Prose(tell_report({engine.pack(), *response, assessment, Style(), Words()})).lines();
  // Bug: the letters of the hash were read as a word, so that its grade changed with every change
  // to the pack.
  const std::string hash = engine.pack().sha256.substr(0, 12);
  for (std::string& line : lines)
    if (const std::size_t at = line.find(hash); at != std::string::npos)
      line.erase(at, hash.size());
  return lines;
}

// As an interview shows them, without the options.
std::vector<std::string> question_lines(const Pack& pack) {
  std::vector<std::string> lines;
  for (const Group& group : pack.groups) lines.push_back(group.ask);
  for (const Question& question : pack.questions)
    for (const std::string& text : {question.ask, question.help, question.why})
      lines.push_back(text);
  return lines;
}

// What has been reached, rounded up; the goal of the reports is 6.
constexpr double hardest_report = 4.5;
constexpr double hardest_sentences = 3.6;
constexpr double all_questions = 2.2;

}  // namespace

TEST_CASE("whole reports are easy to read, with the lines of lists as sentences") {
  const Engine engine(builtin_pack());
  const std::vector<std::string> paths = files_in("tests/answers/people");
  REQUIRE(paths.size() >= 10);
  double hardest = 0, hardest_without_short_lines = 0;
  for (const std::string& path : paths) {
    const std::vector<std::string> lines = report_lines(engine, path);
    const double grade = grade_of(lines), sentences = grade_of(sentences_of(lines));
    MESSAGE(path, ": grade ", grade, ", of its sentences ", sentences);
    hardest = std::max(hardest, grade);
    hardest_without_short_lines = std::max(hardest_without_short_lines, sentences);
  }
  MESSAGE("the hardest report: grade ", hardest, ", of its sentences ",
          hardest_without_short_lines);
  CHECK(hardest <= hardest_report);
  CHECK(hardest_without_short_lines <= hardest_sentences);
}

TEST_CASE("all questions together are easy to read") {
  const double grade = grade_of(question_lines(builtin_pack()));
  MESSAGE("the questions: grade ", grade);
  CHECK(grade <= all_questions);
}

TEST_CASE("a line of a list ends its sentence, and a name in brackets is not read") {
  Document document;
  document.heading(1, "Extraordinarily complicated headings");
  List list;
  list.items.push_back({{"Walk [walk_daily]", ""}, {"Go out for a walk", "You need: shoes"}, {}});
  document.blocks.push_back(list);
  CHECK(Prose(document).lines() ==
        std::vector<std::string>{"Walk", "Go out for a walk", "You need: shoes"});
  CHECK(sentences_of({"Walk", "", "Go out for a walk."}) ==
        std::vector<std::string>{"Go out for a walk."});
  CHECK(grade_of({"Go out for a walk", "Take your shoes"}) ==
        test::reading_grade("Go out for a walk. Take your shoes."));
  CHECK(grade_of({"Go out for a walk", "and sit down"}) <
        test::reading_grade("Go out for a walk and sit down"));
}

}  // namespace lumbago
