#include "terminal/walk.h"

#include <fmt/core.h>
#include <stdlib.h>

#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace lumbago::test {
namespace {

std::vector<std::optional<Answer>> last_answers(const Progress& progress, const Step& step) {
  std::vector<std::optional<Answer>> answers;
  for (const Index question : step.questions)
    answers.push_back(progress.last_time().answers[question]);
  return answers;
}

// One blank wherever there are some, so that wrapping makes no difference.
std::string on_one_line(const std::string& text) {
  std::string out;
  for (const char c : text) {
    const bool blank = std::isspace(static_cast<unsigned char>(c)) != 0;
    if (!blank)
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  return out;
}

// Where the next heading of a prompt begins, as "[3, part 1 of 3: ...] ", "[4] ", or "Question 3.
// Part 1 of 3, ... . ", and where it ends; npos: there is none.
struct Heading {
  std::size_t begin = std::string::npos;
  std::size_t end = 0;
};

// Where the digits from `at` on end; npos: there are none.
std::size_t behind_digits(const std::string& text, std::size_t at) {
  const std::size_t end = text.find_first_not_of("0123456789", at);
  return end == at ? std::string::npos : end;
}

std::size_t behind_heading(const std::string& text, std::size_t begin) {
  constexpr std::string_view spoken = "Question ";
  const bool is_spoken = text.compare(begin, spoken.size(), spoken) == 0;
  const std::size_t end = behind_digits(text, begin + (is_spoken ? spoken.size() : 1));
  if (end == std::string::npos) return end;
  if (!is_spoken && text.compare(end, 2, "] ") == 0) return end + 2;
  if (!is_spoken && text.compare(end, 7, ", part ") == 0) return text.find("] ", end) + 2;
  if (!is_spoken || text.compare(end, 2, ". ") != 0) return std::string::npos;
  return text.compare(end + 2, 5, "Part ") == 0 ? text.find(". ", end + 2) + 2 : end + 2;
}

Heading next_heading(const std::string& text, std::size_t from) {
  for (std::size_t at = from; at < text.size(); ++at) {
    if (text[at] != '[' && text[at] != 'Q') continue;
    const std::size_t end = behind_heading(text, at);
    if (end != std::string::npos) return {at, end};
  }
  return {};
}

}  // namespace

Place::Place() {
  std::string pattern = (std::filesystem::temp_directory_path() / "lumbago.XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no directory");
  directory_ = pattern;
}

Place::~Place() { std::filesystem::remove_all(directory_); }

std::string Place::draft(const Pack& pack) const {
  return state() + "/draft-" + pack.info.id + ".json";
}

PtySetup Place::run(const std::vector<std::string>& arguments, const std::string& output) const {
  const char* program = ::getenv("LUMBAGO_PROGRAM");
  if (program == nullptr) throw std::runtime_error("LUMBAGO_PROGRAM is not set");
  PtySetup setup;
  setup.command = {program};
  setup.command.insert(setup.command.end(), arguments.begin(), arguments.end());
  setup.environment = {"HOME=" + directory_, "XDG_STATE_HOME=" + path("state"), "TERM=xterm",
                       "LC_ALL=C.UTF-8", "NO_COLOR=1"};
  if (!output.empty()) setup.output = path(output);
  return setup;
}

std::string content(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return "<none>";
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

Line line_for(const Respondent& person, const Pack& pack, const Step& step) {
  Line line;
  for (std::size_t i = 0; i < step.questions.size(); ++i) {
    const Question& question = pack.questions[step.questions[i]];
    const std::int64_t number = answer_of(person, question);
    line.answers.emplace_back(Answer{number, {}});
    if (step.group) {
      if (number != 0) line.text += fmt::format("{} ", i + 1);
    } else if (question.type == QuestionType::boolean) {
      line.text = number != 0 ? "yes" : "no";
    } else {
      line.text = std::to_string(question.type == QuestionType::choice ? number + 1 : number);
    }
  }
  if (step.group && line.text.empty()) line.text = "none";
  return line;
}

bool await_prompt(Pty& terminal, bool accessible) {
  return terminal.await_end(accessible ? "\nYour answer: " : "\n> ");
}

std::vector<std::string> asked_on(const std::string& screen, const Pack& pack) {
  std::vector<std::string> asked;
  const std::string text = on_one_line(screen);
  for (Heading at = next_heading(text, 0); at.begin != std::string::npos;
       at = next_heading(text, at.end)) {
    const std::string_view rest = std::string_view(text).substr(at.end);
    std::string id = "not known: " + std::string(rest.substr(0, 40));
    for (const Question& question : pack.questions)
      if (rest.starts_with(on_one_line(question.ask))) id = question.id;
    for (const Group& group : pack.groups)
      if (rest.starts_with(on_one_line(group.ask))) id = group.id;
    asked.push_back(id);
  }
  return asked;
}

std::string id_of(const Pack& pack, const Step& step) {
  return step.group ? pack.groups[*step.group].id : pack.questions[step.questions.front()].id;
}

Straight straight(const Engine& engine, const Respondent& person, Pace pace,
                  std::optional<Draft> start) {
  const Pack& pack = engine.pack();
  Straight all;
  if (!start) start = {empty_response(pack), std::vector<bool>(pack.questions.size())};
  Progress progress(engine, *start, pace);
  while (!progress.is_emergency()) {
    const auto step = progress.next();
    if (!step) break;
    all.drafts.push_back(progress.draft());
    all.steps.push_back(*step);
    all.lines.push_back(line_for(person, pack, *step));
    if (step->answered_last_time && all.lines.back().answers == last_answers(progress, *step))
      all.lines.back().text.clear();
    progress.settle(*step, all.lines.back().answers);
  }
  all.drafts.push_back(progress.draft());
  return all;
}

}  // namespace lumbago::test
