// Reads what a pack says about itself, and the words it has for each level.
#include <fmt/core.h>

#include "pack/builder.h"

namespace lumbago {
namespace {

void read_levels(Fields& fields, PackInfo& info) {
  auto levels = fields.mapping("levels", "'levels'", true);
  if (!levels) return;
  for (const std::string_view level : Spelling<Level>::words) {
    LevelText text;
    if (auto entry = levels->mapping(level, fmt::format("level '{}'", level), true)) {
      text = {entry->text("title"), entry->text("action")};
      entry->done();
    }
    info.levels.push_back(std::move(text));
  }
  levels->done();
}

void read_review(Fields& fields, PackInfo& info) {
  auto review = fields.mapping("reviewed", "'reviewed'", true);
  if (!review) return;
  info.reviewed_by = review->optional_text("by");
  info.reviewed_on = review->optional_text("on");
  review->done();
}

void read_story(Fields& fields, Story& story) {
  auto told = fields.mapping("story", "'story'");
  if (!told) return;
  story.say = told->text("say");
  for (Fields& entry : told->mappings("claims", "a claim of 'story'", true)) {
    StoryClaim claim;
    claim.say = entry.text("say");
    claim.evidence = entry.word<Evidence>("evidence");
    read_sources(entry, claim);
    entry.done();
    story.claims.push_back(std::move(claim));
  }
  told->done();
}

void read_letter(Fields& fields, LetterQuestions& letter) {
  auto lists = fields.mapping("letter", "'letter'");
  if (!lists) return;
  letter.complaint = lists->names("complaint", Section::questions, true);
  letter.health = lists->names("health", Section::questions);
  lists->done();
}

}  // namespace

void read_info(Builder& builder, const std::vector<const YamlNode*>& packs) {
  if (packs.empty()) {
    builder.fail({0, 1, 1}, "missing-section", "no file of the pack has the section 'pack'");
    return;
  }
  Fields fields(builder, only_section(builder, packs, "pack"), "'pack'");
  PackInfo& info = builder.pack.info;
  info.id = fields.text("id");
  // It becomes part of the name of a file, too.
  if (const YamlNode* id = fields.find("id"); id != nullptr && !info.id.empty())
    check_id(builder, *id);
  info.version = fields.text("version");
  info.title = fields.text("title");
  info.language = fields.text("language");
  info.intended_use = fields.text("intended_use");
  read_review(fields, info);
  read_levels(fields, info);
  if (auto card = fields.mapping("safety_net", "'safety_net'", true)) {
    info.safety_net_title = card->text("title");
    info.safety_net = card->texts("items", true);
    card->done();
  }
  info.disclaimers = fields.texts("disclaimers", true);
  info.plan_disclaimers = fields.texts("plan_disclaimers");
  read_story(fields, info.story);
  read_letter(fields, info.letter);
  fields.done();
}

}  // namespace lumbago
