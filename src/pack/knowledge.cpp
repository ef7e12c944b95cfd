// Reads what a pack knows: references, regions, warning signs, contributors and contraindications.
#include <fmt/core.h>

#include <algorithm>

#include "pack/builder.h"

namespace lumbago {
namespace {

void read_sign(Fields& fields, TriageRule& rule) {
  rule.title = fields.text("title");
  rule.level = fields.word<Level>("level");
  rule.policy = fields.word<PlanPolicy>("policy", policy_of(rule.level));
  rule.when = fields.needed_condition("when");
  rule.if_unknown = fields.optional_word<Level>("if_unknown");
  rule.say = fields.text("say");
  read_sources(fields, rule);
  const YamlNode* level = fields.find("level");
  if (level != nullptr && level->text == word(Level::self_care))
    fields.fail(fields.node(), "level",
                fmt::format("warning sign '{}' must be at least routine", rule.id));
  if (rule.if_unknown && *rule.if_unknown > rule.level)
    fields.fail(fields.node(), "level",
                fmt::format("'if_unknown' of '{}' is above its level", rule.id));
  if (rule.if_unknown && rule.policy < policy_of(*rule.if_unknown))
    fields.fail(fields.node(), "policy",
                fmt::format("'{}' is stricter while it is unknown ({}) than when it holds ({})",
                            rule.id, word(policy_of(*rule.if_unknown)), word(rule.policy)));
  if (rule.level >= Level::urgent && rule.policy < policy_of(rule.level))
    fields.fail(fields.node(), "policy",
                fmt::format("'{}' is {}, so its policy must be at least {}", rule.id,
                            word(rule.level), word(policy_of(rule.level))));
}

Tier read_tier(Fields& fields) {
  Tier tier;
  tier.when = fields.needed_condition("when");
  tier.points = fields.integer("points", {1, 1000}, std::nullopt);
  return tier;
}

Indicator read_indicator(Fields& fields, const Contributor& contributor) {
  Indicator indicator;
  if (fields.find("tiers") == nullptr) {
    indicator.tiers.push_back(read_tier(fields));
  } else {
    for (Fields& tier :
         fields.mappings("tiers", fmt::format("a tier of '{}'", contributor.id), true)) {
      indicator.tiers.push_back(read_tier(tier));
      tier.done();
    }
  }
  indicator.verified = fields.boolean("verified", contributor.verified);
  indicator.references = fields.names("references", Section::references);
  if (indicator.verified && !contributor.verified && indicator.references.empty())
    fields.fail(fields.node(), "missing-key",
                fmt::format("{} is verified and needs 'references'", fields.what()));
  fields.done();
  return indicator;
}

void read_contributor(Fields& fields, Contributor& contributor) {
  contributor.title = fields.text("title");
  if (const YamlNode* role = fields.find("role")) {
    contributor.outlook_only = role->text == "outlook";
    if (role->text != "outlook" && role->text != "plan")
      fields.fail(*role, "unknown-word",
                  fmt::format("'role' takes plan, outlook, not '{}'", role->text));
  }
  contributor.evidence = fields.word<Evidence>("evidence");
  contributor.prior = fields.integer("prior", {0, 100}, std::nullopt);
  contributor.saturates = fields.integer("saturates", {1, 1'000'000}, 5);
  contributor.say = fields.text("say");
  read_sources(fields, contributor);
  for (Fields& indicator :
       fields.mappings("indicators", fmt::format("an indicator of '{}'", contributor.id), true))
    contributor.indicators.push_back(read_indicator(indicator, contributor));
}

void read_contraindication(Fields& fields, Contraindication& contraindication) {
  contraindication.when = fields.needed_condition("when");
  contraindication.excludes = fields.texts("excludes", true);
  contraindication.say = fields.text("say");
  read_sources(fields, contraindication);
}

// As a person would dial it or write it down.
void check_number(Fields& fields, const std::string& number) {
  const bool sound = number.size() <= 20 && std::all_of(number.begin(), number.end(), [](char c) {
                       return (c >= '0' && c <= '9') || c == ' ' || c == '-' || c == '+';
                     });
  if (!sound)
    fields.fail(fields.node(), "number",
                fmt::format("'{}' is not a telephone number: digits, spaces, '+' and '-'", number));
}

void read_region(Fields& fields, Region& region) {
  region.territories = fields.texts("territories");
  for (const std::string& code : region.territories)
    if (code.size() != 2 ||
        !std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
      fields.fail(*fields.find("territories"), "territory",
                  fmt::format("'{}' is not a territory: two capital letters, as in 'GB'", code));
  region.emergency = fields.text("emergency");
  check_number(fields, region.emergency);
  for (Fields& line : fields.mappings("helplines", fmt::format("a helpline of '{}'", region.id))) {
    region.helplines.push_back({line.word<HelplineKind>("for"), line.text("number")});
    check_number(line, region.helplines.back().number);
    line.done();
  }
  read_sources(fields, region);
}

// Each territory belongs to one region, and one region is for all the others.
void check_regions(Builder& builder) {
  std::map<std::string, std::string> owners;
  const Region* elsewhere = nullptr;
  for (const Region& region : builder.pack.regions) {
    for (const std::string& code : region.territories)
      if (const auto [owner, fresh] = owners.try_emplace(code, region.id); !fresh)
        builder.fail(region.where, "territory",
                     fmt::format("'{}' stands in region '{}' and in region '{}'", code,
                                 owner->second, region.id));
    if (!region.territories.empty()) continue;
    if (elsewhere != nullptr)
      builder.fail(region.where, "territory",
                   fmt::format("region '{}' has no 'territories', and neither has '{}'; only one "
                               "can be for everywhere else",
                               region.id, elsewhere->id));
    elsewhere = &region;
  }
  if (elsewhere == nullptr && !builder.pack.regions.empty())
    builder.fail(builder.pack.regions.front().where, "territory",
                 "one region must have no 'territories': it is for everywhere else");
}

}  // namespace

void read_knowledge(Builder& builder) {
  Pack& pack = builder.pack;
  read_entries(builder, Section::references, pack.references,
               [](Fields& fields, Reference& reference) {
                 reference.cite = fields.text("cite");
                 reference.doi = fields.optional_text("doi");
                 reference.note = fields.optional_text("note");
                 reference.background = fields.boolean("background", false);
               });
  read_entries(builder, Section::regions, pack.regions, read_region);
  check_regions(builder);
  read_entries(builder, Section::triage, pack.triage, read_sign);
  read_entries(builder, Section::contributors, pack.contributors, read_contributor);
  read_entries(builder, Section::contraindications, pack.contraindications, read_contraindication);
}

}  // namespace lumbago
