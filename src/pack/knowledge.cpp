// Reads what a pack knows: references, regions, warning signs, contributors and contraindications.
#include <fmt/format.h>

#include <algorithm>

#include "pack/builder.h"

namespace lumbago {
namespace {

// Whoever says a number is verified must say where.
void read_sources(Fields& fields, bool& verified, Indices& references) {
  verified = fields.needed_boolean("verified");
  references = fields.names("references", Section::references, verified);
}

TriageRule read_sign(Fields& fields, const std::string& id) {
  TriageRule rule;
  rule.id = id;
  rule.where = fields.node().where;
  rule.title = fields.text("title");
  rule.level = fields.word<Level>("level");
  rule.policy = fields.word<PlanPolicy>("policy", policy_of(rule.level));
  if (auto when = fields.condition("when", true)) rule.when = std::move(*when);
  if (fields.find("if_unknown") != nullptr) rule.if_unknown = fields.word<Level>("if_unknown");
  rule.say = fields.text("say");
  read_sources(fields, rule.verified, rule.references);
  const YamlNode* level = fields.find("level");
  if (level != nullptr && level->text == word(Level::self_care))
    fields.fail(fields.node(), "level",
                fmt::format("warning sign '{}' must be at least routine", id));
  if (rule.if_unknown && *rule.if_unknown > rule.level)
    fields.fail(fields.node(), "level", fmt::format("'if_unknown' of '{}' is above its level", id));
  if (rule.if_unknown && rule.policy < policy_of(*rule.if_unknown))
    fields.fail(fields.node(), "policy",
                fmt::format("'{}' is stricter while it is unknown ({}) than when it holds ({})", id,
                            word(policy_of(*rule.if_unknown)), word(rule.policy)));
  if (rule.level >= Level::urgent && rule.policy < policy_of(rule.level))
    fields.fail(fields.node(), "policy",
                fmt::format("'{}' is {}, so its policy must be at least {}", id, word(rule.level),
                            word(policy_of(rule.level))));
  return rule;
}

Tier read_tier(Fields& fields) {
  Tier tier;
  if (auto when = fields.condition("when", true)) tier.when = std::move(*when);
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

Contributor read_contributor(Fields& fields, const std::string& id) {
  Contributor contributor;
  contributor.id = id;
  contributor.where = fields.node().where;
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
  read_sources(fields, contributor.verified, contributor.references);
  for (Fields& indicator :
       fields.mappings("indicators", fmt::format("an indicator of '{}'", id), true))
    contributor.indicators.push_back(read_indicator(indicator, contributor));
  return contributor;
}

Contraindication read_contraindication(Fields& fields, const std::string& id) {
  Contraindication contraindication;
  contraindication.id = id;
  contraindication.where = fields.node().where;
  if (auto when = fields.condition("when", true)) contraindication.when = std::move(*when);
  contraindication.excludes = fields.texts("excludes", true);
  contraindication.say = fields.text("say");
  read_sources(fields, contraindication.verified, contraindication.references);
  return contraindication;
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

Region read_region(Fields& fields, const std::string& id) {
  Region region;
  region.id = id;
  region.where = fields.node().where;
  region.territories = fields.texts("territories");
  for (const std::string& code : region.territories)
    if (code.size() != 2 ||
        !std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
      fields.fail(*fields.find("territories"), "territory",
                  fmt::format("'{}' is not a territory: two capital letters, as in 'GB'", code));
  region.emergency = fields.text("emergency");
  check_number(fields, region.emergency);
  for (Fields& line : fields.mappings("helplines", fmt::format("a helpline of '{}'", id))) {
    region.helplines.push_back({line.word<HelplineKind>("for"), line.text("number")});
    check_number(line, region.helplines.back().number);
    line.done();
  }
  read_sources(fields, region.verified, region.references);
  return region;
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
  each_entry(builder, Section::references, [&](Fields& fields, const std::string& id) {
    pack.references.push_back({id, fields.node().where, fields.text("cite"),
                               fields.optional_text("doi"), fields.optional_text("note"),
                               fields.boolean("background", false)});
  });
  each_entry(builder, Section::regions, [&](Fields& fields, const std::string& id) {
    pack.regions.push_back(read_region(fields, id));
  });
  check_regions(builder);
  each_entry(builder, Section::triage, [&](Fields& fields, const std::string& id) {
    pack.triage.push_back(read_sign(fields, id));
  });
  each_entry(builder, Section::contributors, [&](Fields& fields, const std::string& id) {
    pack.contributors.push_back(read_contributor(fields, id));
  });
  each_entry(builder, Section::contraindications, [&](Fields& fields, const std::string& id) {
    pack.contraindications.push_back(read_contraindication(fields, id));
  });
}

}  // namespace lumbago
