// Reads the promises of a pack: what must hold for every possible set of answers.
#include <fmt/format.h>

#include <algorithm>

#include "pack/builder.h"

namespace lumbago {
namespace {

// The activities that carry a tag; a tag that nothing carries or excludes is a slip.
void add_tagged(Fields& then, Assert& promise) {
  Builder& builder = then.builder();
  std::vector<std::string> tags;
  for (const Activity& activity : builder.pack.activities)
    tags.insert(tags.end(), activity.not_if.begin(), activity.not_if.end());
  for (const Contraindication& reason : builder.pack.contraindications)
    tags.insert(tags.end(), reason.excludes.begin(), reason.excludes.end());
  for (const std::string& tag : then.texts("not_tags")) {
    if (std::find(tags.begin(), tags.end(), tag) == tags.end())
      then.fail(*then.find("not_tags"), "unknown-tag",
                fmt::format("no activity or contraindication has the tag '{}'", tag),
                did_you_mean(tag, tags));
    for (std::size_t i = 0; i < builder.pack.activities.size(); ++i) {
      const auto& carried = builder.pack.activities[i].not_if;
      if (std::find(carried.begin(), carried.end(), tag) != carried.end())
        promise.not_activities.push_back(static_cast<Index>(i));
    }
  }
  std::sort(promise.not_activities.begin(), promise.not_activities.end());
  promise.not_activities.erase(
      std::unique(promise.not_activities.begin(), promise.not_activities.end()),
      promise.not_activities.end());
}

void read_then(Fields then, Assert& promise) {
  if (then.find("level_at_least") != nullptr)
    promise.level_at_least = then.word<Level>("level_at_least");
  if (then.find("level_at_most") != nullptr)
    promise.level_at_most = then.word<Level>("level_at_most");
  if (then.find("policy_at_least") != nullptr)
    promise.policy_at_least = then.word<PlanPolicy>("policy_at_least");
  promise.signs = then.names("signs", Section::triage);
  promise.no_signs = then.names("no_signs", Section::triage);
  promise.not_activities = then.names("not_activities", Section::activities);
  promise.not_contributors = then.names("not_contributors", Section::contributors);
  add_tagged(then, promise);
  if (then.node().entries.empty())
    then.fail(then.node(), "empty", fmt::format("{} promises nothing", then.what()));
  then.done();
}

}  // namespace

void read_asserts(Builder& builder) {
  each_entry(builder, Section::asserts, [&](Fields& fields, const std::string& id) {
    Assert promise;
    promise.id = id;
    promise.where = fields.node().where;
    promise.title = fields.optional_text("title");
    if (auto when = fields.condition("if", true)) promise.when = std::move(*when);
    if (auto then = fields.mapping("then", fmt::format("'then' of '{}'", id), true))
      read_then(std::move(*then), promise);
    promise.references = fields.names("references", Section::references);
    builder.pack.asserts.push_back(std::move(promise));
  });
}

}  // namespace lumbago
