// The scores of the scales that somebody filled in.
#include "report/report_parts.h"
#include "rules/question_type.h"
#include "rules/scale_items.h"
#include "wording/phrases.h"

namespace lumbago {

namespace {

// True of a scale of one number that says nothing of it: its score is what was just typed.
bool repeats_answer(const Pack& pack, const Scale& scale) {
  return scale.items.size() == 1 && scale.bands.empty() &&
         form_of(pack.questions[scale.items.front().question]) == AnswerForm::number;
}

// The scores of the parts of an instrument, a line each.
std::vector<std::string> part_lines(const Findings& findings, Index whole) {
  std::vector<std::string> lines;
  for (const ScaleFinding& found : findings.assessment.scales) {
    const Scale& scale = findings.pack.scales[found.scale];
    if (scale.part_of == whole && found.answered > 0)
      lines.push_back(findings.words.say<Message::words_joined>(
          findings.words.say<Message::lead_in>(scale.title), scale_line(findings, found)));
  }
  return lines;
}

}  // namespace

std::string scale_line(const Findings& findings, const ScaleFinding& found) {
  const Words& words = findings.words;
  const Scale& scale = findings.pack.scales[found.scale];
  if (!found.score)
    return words.say<Message::scale_between>(words.decimal(found.low), words.decimal(found.high));
  const Range sum = scale_sum_range(findings.pack, scale);
  std::string score =
      words.say<Message::scale_score>(words.decimal(shown_score(scale, *found.score)),
                                      words.decimal(scale_value(scale, sum, sum.low)),
                                      words.decimal(scale_value(scale, sum, sum.high)));
  if (!found.band) return score;
  return words.say<Message::scale_band>(score, scale.bands[*found.band].say);
}

bool tells_scores_first(const Findings& findings) { return findings.pack.activities.empty(); }

void tell_scales(const Findings& findings, Document& document) {
  List list;
  for (const ScaleFinding& found : findings.assessment.scales) {
    const Scale& scale = findings.pack.scales[found.scale];
    if (scale.part_of || found.answered == 0) continue;
    if (findings.style.explain || !repeats_answer(findings.pack, scale))
      list.items.push_back(
          {{findings.words.say<Message::lead_in>(scale.title), scale_line(findings, found)},
           part_lines(findings, found.scale)});
  }
  add_section(findings, part_depth(findings), Message::scales_heading, std::move(list), document);
}

}  // namespace lumbago
