// A whole interview in a pseudo-terminal, beside the Progress that says what it should ask.
#pragma once

#include <string>
#include <vector>

#include "interview/progress.h"
#include "support/respondents.h"
#include "terminal/pty.h"

namespace lumbago::test {

// A directory of its own, with what a program run in it sees.
class Place {
 public:
  Place();
  ~Place();
  Place(const Place&) = delete;
  Place& operator=(const Place&) = delete;

  std::string path(const std::string& name) const { return directory_ + "/" + name; }
  std::string state() const { return path("state/lumbago"); }
  std::string draft(const Pack& pack) const;

  // Runs the program that is tested. `output`: a file here for its standard output.
  PtySetup run(const std::vector<std::string>& arguments, const std::string& output = {}) const;

 private:
  std::string directory_;
};

// The bytes of a file; "<none>" if there is none.
std::string content(const std::string& path);

// What the person types at the step, and the answers that it stands for.
struct Line {
  std::string text;
  std::vector<std::optional<Answer>> answers;
};
Line line_for(const Respondent& person, const Pack& pack, const Step& step);

// Waits for a prompt; false: none came.
bool await_prompt(Pty& terminal, bool accessible = false);

// What was asked, by its ids in order, as a group's or a question's, read off the screen.
std::vector<std::string> asked_on(const std::string& screen, const Pack& pack);

// The id under which asked_on reads a step.
std::string id_of(const Pack& pack, const Step& step);

// All steps of the interview, as Progress has them, and the answers at the end. Where the person
// answers as last time, Enter does.
struct Straight {
  std::vector<Step> steps;
  std::vector<Draft> drafts;  // before each step, and at the end
  std::vector<Line> lines;
};
Straight straight(const Engine& engine, const Respondent& person, Pace pace = Pace::full,
                  std::optional<Draft> start = std::nullopt);

}  // namespace lumbago::test
