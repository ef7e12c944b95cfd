// What a clinician asks first, in the order of a referral letter: facts as they were told, and
// neither advice nor a diagnosis.
#include <algorithm>
#include <array>

#include "report/report.h"
#include "report/report_parts.h"
#include "rules/reads.h"
#include "wording/phrases.h"

namespace lumbago {

namespace {

// "Lead: A; B." or "Lead: none."
void tell_line(const Findings& findings, Message lead, const std::vector<std::string>& facts,
               Document& document) {
  const Words& words = findings.words;
  std::string text = facts.empty() ? findings.text(Message::letter_none) : series(words, facts);
  if (text.empty() || std::string_view(".?!").find(text.back()) == std::string_view::npos)
    text = words.say<Message::sentence>(text);
  document.paragraph(words.say<Message::lead_in>(words.text(lead)), text);
}

bool is_yes_no(const Question& question) { return question.type == QuestionType::boolean; }

// Somebody was asked about the sign, rather than spared it because of their age or sex.
bool was_asked(const Findings& findings, const TriageRule& rule) {
  const Indices questions = questions_read(findings.pack, rule.when);
  return std::any_of(questions.begin(), questions.end(), [&](Index index) {
    return is_yes_no(findings.pack.questions[index]) && findings.response.answers[index];
  });
}

// How many unanswered signs are named.
constexpr std::size_t most_unanswered = 8;

std::vector<std::string> unanswered_signs(const Findings& findings) {
  std::vector<std::string> titles;
  std::size_t count = 0;
  for (Index i = 0; i < findings.signs.size(); ++i)
    if (findings.signs[i] == Truth::unknown && ++count <= most_unanswered)
      titles.push_back(findings.pack.triage[i].title);
  if (count > most_unanswered)
    titles.push_back(findings.words.count<Message::more_signs>(
        static_cast<std::int64_t>(count - most_unanswered)));
  return titles;
}

// Those of an emergency by name, which is what is asked first; the others by number, so that the
// letter stays short.
std::vector<std::string> absent_signs(const Findings& findings) {
  const Words& words = findings.words;
  std::vector<std::string> titles;
  std::array<std::int64_t, Spelling<Level>::words.size()> others{};
  for (Index i = 0; i < findings.signs.size(); ++i) {
    const TriageRule& rule = findings.pack.triage[i];
    if (findings.signs[i] != Truth::no || !was_asked(findings, rule)) continue;
    if (rule.level == Level::emergency)
      titles.push_back(rule.title);
    else
      ++others[static_cast<std::size_t>(rule.level)];
  }
  for (const Level level : {Level::urgent, Level::routine}) {
    const std::int64_t count = others[static_cast<std::size_t>(level)];
    if (count > 0) titles.push_back(words.say<Message::letter_others>(said(words, level), count));
  }
  return titles;
}

// Those present with the answers behind them.
void tell_present(const Findings& findings, Document& document) {
  const Words& words = findings.words;
  List list;
  for (const SignFinding& sign : findings.assessment.triage.signs) {
    const TriageRule& rule = findings.pack.triage[sign.rule];
    list.items.push_back({{words.say<Message::letter_sign>(rule.title, said(words, rule.level)),
                           series(words, answer_lines(findings, sign.because))},
                          {}});
  }
  if (list.items.empty()) return tell_line(findings, Message::letter_present, {}, document);
  document.paragraph(words.say<Message::lead_in>(words.text(Message::letter_present)), {});
  document.blocks.emplace_back(std::move(list));
}

// What the person measured at home.
Indices tests_done(const Findings& findings) {
  Indices tests;
  for (Index i = 0; i < findings.pack.questions.size(); ++i)
    if (findings.pack.questions[i].test && findings.response.answers[i]) tests.push_back(i);
  return tests;
}

// Of yes/no questions, those answered with yes.
Indices told(const Findings& findings, const Indices& questions) {
  Indices with_news;
  for (const Index index : questions) {
    const std::optional<Answer>& answer = findings.response.answers[index];
    if (answer && (!is_yes_no(findings.pack.questions[index]) || answer->number != 0))
      with_news.push_back(index);
  }
  return with_news;
}

std::vector<std::string> scale_facts(const Findings& findings) {
  std::vector<std::string> facts;
  for (const ScaleFinding& found : findings.assessment.scales)
    if (found.answered > 0)
      facts.push_back(findings.words.say<Message::words_joined>(
          findings.words.say<Message::lead_in>(findings.pack.scales[found.scale].title),
          scale_line(findings, found)));
  return facts;
}

void tell_plan_line(const Findings& findings, Document& document) {
  const Plan& plan = findings.assessment.plan;
  const std::string_view policy = said(findings.words, findings.assessment.triage.policy);
  std::vector<std::string> facts{std::string(policy)};
  for (const Index index : in_order(findings))
    facts.push_back(findings.pack.activities[plan.items[index].activity].title);
  tell_line(findings, Message::letter_plan, facts, document);
  std::vector<std::string> left_out;
  for (const Withheld& withheld : plan.withheld)
    left_out.push_back(findings.pack.activities[withheld.activity].title);
  if (!left_out.empty()) tell_line(findings, Message::letter_left_out, left_out, document);
}

}  // namespace

Document tell_letter(const Findings& findings) {
  const LetterQuestions& questions = findings.pack.info.letter;
  const Level level = findings.assessment.triage.level;
  // Whatever is told to whom, who needs help now reads that first.
  Document document = level == Level::emergency ? tell_level(findings) : Document();
  document.heading(1, findings.words.say<Message::letter_heading>(findings.pack.info.title));
  if (!questions.complaint.empty())
    tell_line(findings, Message::letter_complaint,
              answer_lines(findings, told(findings, questions.complaint)), document);
  tell_line(findings, Message::letter_level,
            {std::string(said(findings.words, level)),
             findings.pack.info.levels[static_cast<std::size_t>(level)].title},
            document);
  tell_present(findings, document);
  tell_line(findings, Message::letter_unanswered, unanswered_signs(findings), document);
  tell_line(findings, Message::letter_absent, absent_signs(findings), document);
  tell_line(findings, Message::letter_scales, scale_facts(findings), document);
  tell_line(findings, Message::letter_tests, answer_lines(findings, tests_done(findings)),
            document);
  if (!questions.health.empty())
    tell_line(findings, Message::letter_health,
              answer_lines(findings, told(findings, questions.health)), document);
  tell_plan_line(findings, document);
  document.paragraph(findings.words.say<Message::words_joined>(
      findings.text(Message::letter_caution), origin_text(findings)));
  return document;
}

}  // namespace lumbago
