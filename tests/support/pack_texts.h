// Every text of a pack that a person may read, and where it comes from.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/pack.h"

namespace lumbago::test {

struct PackText {
  std::string place;  // "hip_hinge.steps"
  std::string text;
  bool for_safety = false;  // a warning sign, or the wording of a question that one reads
};

class PackTexts {
 public:
  explicit PackTexts(const Pack& pack) : pack_(pack), safety_(pack.questions.size()) {
    for (const TriageRule& sign : pack.triage) mark(sign.when.root);
    add_info();
    for (Index i = 0; i < pack.questions.size(); ++i) add(pack.questions[i], safety_[i]);
    for (const Group& group : pack.groups) put(group.id, "ask", group.ask);
    for (const Table& table : pack.tables) put(table.id, "title", table.title);
    for (const Scale& scale : pack.scales) add(scale);
    for (const TriageRule& sign : pack.triage) {
      put(sign.id, "title", sign.title);
      put(sign.id, "say", sign.say, true);
    }
    for (const Contributor& contributor : pack.contributors) {
      put(contributor.id, "title", contributor.title);
      put(contributor.id, "say", contributor.say);
    }
    for (const Contraindication& reason : pack.contraindications) put(reason.id, "say", reason.say);
    for (const Activity& activity : pack.activities) add(activity);
    for (const Phase& phase : pack.plan.phases) put("plan", "phases", phase.say);
  }

  const std::vector<PackText>& all() const { return texts_; }

 private:
  void mark(const Expr& expr) {
    if (expr.op == ExprOp::question || expr.op == ExprOp::has || expr.op == ExprOp::contains)
      safety_[expr.index] = true;
    if (expr.op == ExprOp::derived) mark(pack_.derived[expr.index].value.root);
    if (expr.op == ExprOp::scale)
      for (const ScaleItem& item : pack_.scales[expr.index].items) safety_[item.question] = true;
    for (const Expr& arg : expr.args) mark(arg);
  }

  void put(const std::string& id, const char* field, const std::string& text, bool safety = false) {
    if (!text.empty()) texts_.push_back({id + "." + field, text, safety});
  }
  // A list is read as one text.
  void put(const std::string& id, const char* field, const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) text += (text.empty() ? "" : " ") + line;
    put(id, field, text);
  }

  void add_info() {
    const PackInfo& info = pack_.info;
    put("pack", "title", info.title);
    put("pack", "intended_use", info.intended_use);
    for (const LevelText& level : info.levels) {
      put("pack", "levels", level.title);
      put("pack", "levels", level.action);
    }
    put("pack", "safety_net", info.safety_net_title);
    for (const std::string& item : info.safety_net) put("pack", "safety_net", item);
    for (const std::string& text : info.disclaimers) put("pack", "disclaimers", text);
    for (const std::string& text : info.plan_disclaimers) put("pack", "plan_disclaimers", text);
    put("pack", "story", info.story.say);
    for (const StoryClaim& claim : info.story.claims) put("pack", "story", claim.say);
  }

  void add(const Question& question, bool safety) {
    put(question.id, "ask", question.ask, safety);
    put(question.id, "help", question.help);
    put(question.id, "why", question.why);
    put(question.id, "plainer", question.plainer, safety);
    for (const Option& option : question.options) put(question.id, "options", option.say);
    if (!question.test) return;
    put(question.id, "setup", question.test->setup);
    put(question.id, "steps", question.test->steps);
    put(question.id, "record", question.test->record);
    put(question.id, "skip_if", question.test->skip_if);
    put(question.id, "stop", question.test->stop);
    for (const Pose& pose : question.test->poses) put(question.id, "poses", pose.alt);
  }

  void add(const Scale& scale) {
    put(scale.id, "title", scale.title);
    for (const ScaleBand& band : scale.bands) put(scale.id, "bands", band.say);
  }

  void add(const Activity& activity) {
    put(activity.id, "title", activity.title);
    put(activity.id, "cue", activity.cue);
    put(activity.id, "steps", activity.steps);
    put(activity.id, "why", activity.why);
    put(activity.id, "easier", activity.easier);
    put(activity.id, "harder", activity.harder);
    put(activity.id, "stop", activity.stop);
    for (const std::string& thing : activity.equipment) put(activity.id, "equipment", thing);
    for (const Pose& pose : activity.poses) put(activity.id, "poses", pose.alt);
  }

  const Pack& pack_;
  std::vector<bool> safety_;  // by question: a warning sign reads it
  std::vector<PackText> texts_;
};

}  // namespace lumbago::test
