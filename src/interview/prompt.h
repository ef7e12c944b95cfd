// One prompt of the interview: shows a step, and stays with it until the person has answered it or
// wants something else.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "interview/progress.h"
#include "messages/catalogue.h"
#include "model/response.h"
#include "terminal/screen.h"
#include "terminal/wish.h"

namespace lumbago {

struct Reply {
  Wish wish = Wish::answer;  // answer, keep, back, skip, review, quit, end or anew
  std::vector<std::optional<Answer>> answers;  // for `answer`: one a question of the step
};

class Prompter {
 public:
  // All must outlive it.
  Prompter(const Pack& pack, const std::vector<InterviewPart>& parts, const Words& words,
           Screen& screen)
      : pack_(pack), parts_(parts), words_(words), screen_(screen) {}

  // REQUIRES: `response` holds the answers so far; of a step that was answered last time, those of
  // that time.
  Reply ask(const Step& step, const Position& position, const Response& response);

  // Whether the line would be taken as an answer to the step.
  bool is_answer(const Step& step, const std::string& line) const;

  // Whether a checklist of these questions fits the window, from its heading to the prompt.
  bool has_room(Index group, const Indices& questions) const;

  // The line is what the person types at the next prompt.
  void put_back(std::string line) { left_over_ = std::move(line); }

  // "your answer", in words, of a settled step.
  std::string answer_of(const Step& step, const Response& response) const;

  // An item of a checklist, in few words.
  const std::string& item_name(Index question) const;

  // What is asked, without its help.
  std::string text_of(const Step& step) const;

 private:
  // A line: an answer, a wish, or neither.
  struct Understood {
    std::optional<Answer> answer;
    std::optional<Wish> wish;
  };

  Reply ask_question(const Step& step, const Response& response);
  Reply ask_checklist(const Step& step, const Response& response);
  Understood understand(const Question& question, const std::string& line);
  std::optional<std::vector<Truth>> read_ticks(const std::string& line, std::size_t count,
                                               std::string& said);
  void say_back(const Step& step, const std::vector<Truth>& marks, std::string_view line);
  void say_back(const Question& question, const Answer& answer, std::string_view line);
  std::string place_of(const Position& position);
  void show_heading(const Step& step, const Position& position);
  static bool is_plainer(const Step& step, const Question& question);
  std::string item_text(const Step& step, const Question& question) const;
  void show_question(const Question& question, bool plainer);
  void show_checklist(const Step& step);
  std::string hint(const Question& question);
  void show_options(const Question& question);
  void show_earlier(const Step& step, const Response& response);
  void explain_question(const Question& question);
  void explain_checklist(const Step& step);
  bool explain_item(const Step& step, std::string_view line);
  void explain_wishes(bool text_answer);
  void refuse(const Diagnostics& faults);
  std::string number_label(std::size_t number, std::size_t count) const;

  Offer offer_of(const Question& question) const;

  // The next line, stripped: one that stopped a timer, or one that is typed now.
  std::optional<std::string> next_line(const Offer& offer);
  std::optional<std::string> left_over_;
  bool checklist_explained_ = false;  // how to answer one
  bool number_explained_ = false;
  bool ended_ = false;

  const Pack& pack_;
  const std::vector<InterviewPart>& parts_;
  std::optional<InterviewPart> part_;  // of the last prompt
  const Words& words_;
  Screen& screen_;
};

}  // namespace lumbago
