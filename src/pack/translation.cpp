// Reads a text file of a pack: its texts in another language, in the same places. What the file
// leaves out stays as it is, and is counted. So does what it translates from a text that has
// changed since: `sources` holds a digest of each entry's originals, and nothing stale is ever
// shown.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "base/hash.h"
#include "pack/builder.h"

namespace lumbago {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view prefix = "text.";
constexpr std::size_t source_digits = 8;
constexpr char between_originals = '\xff';  // in no UTF-8 text

bool is_source(std::string_view text) {
  return text.size() == source_digits && text.find_first_not_of("0123456789abcdef") == text.npos;
}

bool is_language(std::string_view tag) {
  return (tag.size() == 2 || tag.size() == 3) &&
         std::all_of(tag.begin(), tag.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

class Translator {
 public:
  Translator(Builder& builder, const YamlNode& root)
      : builder_(builder), file_(builder, root, "the text file"), none_{} {
    none_.kind = YamlNode::Kind::mapping;
    none_.where = root.where;
  }

  void run(const std::string& language) {
    PackInfo& info = builder_.pack.info;
    read_head(language, info);
    read_pack_texts(info);
    read_plan_texts();
    texts_ = file_.find("texts");
    if (texts_ != nullptr) Fields(builder_, *texts_, "texts");  // says if it is no mapping
    for (Question& question : builder_.pack.questions) read(question);
    for (Group& group : builder_.pack.groups) one(group.id, {{"ask", &group.ask}});
    for (Table& table : builder_.pack.tables) one(table.id, {{"title", &table.title}});
    for (Derived& derived : builder_.pack.derived) one(derived.id, {{"title", &derived.title}});
    for (Scale& scale : builder_.pack.scales) read(scale);
    for (TriageRule& sign : builder_.pack.triage)
      one(sign.id, {{"title", &sign.title}, {"say", &sign.say}});
    for (Contributor& contributor : builder_.pack.contributors)
      one(contributor.id, {{"title", &contributor.title}, {"say", &contributor.say}});
    for (Contraindication& reason : builder_.pack.contraindications)
      one(reason.id, {{"say", &reason.say}});
    for (Activity& activity : builder_.pack.activities) read(activity);
    refuse_unknown_ids();
    refuse_unknown_sources();
    file_.done();
    info.language = language;
    info.translation = std::move(translation_);
  }

 private:
  struct Text {
    std::string_view key;
    std::string* text;
  };
  struct Change {
    std::string* text;
    std::string translated;
  };
  struct Name {
    std::string name;
    bool found;
  };

  void read_head(const std::string& language, const PackInfo& info) {
    const YamlNode& root = file_.node();
    if (!is_language(language))
      builder_.fail(root.where, "language",
                    fmt::format("'{}' in the file's name is not a language: two or three small "
                                "letters, like 'de'",
                                language));
    else if (language == info.language)
      builder_.fail(
          root.where, "language",
          fmt::format("the pack itself is in '{}', so it has no text file for it", language));
    if (const YamlNode* said = file_.need("language"); said != nullptr && said->text != language)
      file_.fail(
          *said, "language",
          fmt::format("the file's name says '{}', and 'language' says '{}'", language, said->text));
    translation_.title = file_.text("title");
    sources_ = file_.find("sources");
    if (sources_ != nullptr) Fields(builder_, *sources_, "sources");  // says if it is no mapping
    if (auto review = file_.mapping("reviewed", "'reviewed'", true)) {
      translation_.reviewed_by = review->optional_text("by");
      translation_.reviewed_on = review->optional_text("on");
      review->done();
    }
  }

  void read_pack_texts(PackInfo& info) {
    Fields fields = part(file_, "pack", "the texts of 'pack'");
    put(fields, "pack", "title", info.title);
    settle("pack.title");
    put(fields, "pack", "intended_use", info.intended_use);
    settle("pack.intended_use");
    Fields levels = part(fields, "levels", "the texts of 'levels'");
    for (std::size_t i = 0; i < info.levels.size(); ++i) {
      const std::string_view level = Spelling<Level>::words[i];
      Fields texts = part(levels, level, fmt::format("the texts of level '{}'", level));
      const std::string place = fmt::format("pack.levels.{}", level);
      put(texts, place, "title", info.levels[i].title);
      put(texts, place, "action", info.levels[i].action);
      texts.done();
      settle(place);
    }
    levels.done();
    Fields card = part(fields, "safety_net", "the texts of 'safety_net'");
    put(card, "pack.safety_net", "title", info.safety_net_title);
    put(card, "pack.safety_net", "items", info.safety_net);
    card.done();
    settle("pack.safety_net");
    put(fields, "pack", "disclaimers", info.disclaimers);
    settle("pack.disclaimers");
    put(fields, "pack", "plan_disclaimers", info.plan_disclaimers);
    settle("pack.plan_disclaimers");
    read_story(fields, info.story);
    settle("pack.story");
    fields.done();
  }

  void read_story(Fields& fields, Story& story) {
    std::vector<std::string*> says;
    for (StoryClaim& claim : story.claims) says.push_back(&claim.say);
    Fields texts = part(fields, "story", "the texts of 'story'");
    put(texts, "pack.story", "say", story.say);
    put(texts, "pack.story", "claims", says);
    texts.done();
  }

  void read_plan_texts() {
    std::vector<std::string*> says;
    for (Phase& phase : builder_.pack.plan.phases) says.push_back(&phase.say);
    Fields fields = part(file_, "plan", "the texts of 'plan'");
    put(fields, "plan", "phases", says);
    settle("plan.phases");
    fields.done();
  }

  void read(Question& question) {
    Fields fields = entry(question.id);
    put(fields, question.id, "ask", question.ask);
    put(fields, question.id, "help", question.help);
    put(fields, question.id, "why", question.why);
    put(fields, question.id, "plainer", question.plainer);
    if (!question.options.empty()) {
      Fields options = part(fields, "options", fmt::format("the options of '{}'", question.id));
      for (Option& option : question.options)
        put(options, question.id + ".options", option.id, option.say);
      options.done();
    }
    if (question.test) {
      Fields test = part(fields, "test", fmt::format("the test of '{}'", question.id));
      const std::string place = question.id + ".test";
      put(test, place, "setup", question.test->setup);
      put(test, place, "steps", question.test->steps);
      put(test, place, "record", question.test->record);
      put(test, place, "skip_if", question.test->skip_if);
      put(test, place, "stop", question.test->stop);
      test.done();
    }
    fields.done();
    settle(question.id);
  }

  void read(Scale& scale) {
    Fields fields = entry(scale.id);
    put(fields, scale.id, "title", scale.title);
    if (!scale.bands.empty()) {
      Fields bands = part(fields, "bands", fmt::format("the bands of '{}'", scale.id));
      for (ScaleBand& band : scale.bands) put(bands, scale.id + ".bands", band.id, band.say);
      bands.done();
    }
    fields.done();
    settle(scale.id);
  }

  void read(Activity& activity) {
    Fields fields = entry(activity.id);
    for (const Text& text : {Text{"title", &activity.title}, Text{"cue", &activity.cue},
                             Text{"why", &activity.why}, Text{"easier", &activity.easier},
                             Text{"harder", &activity.harder}, Text{"stop", &activity.stop}})
      put(fields, activity.id, text.key, *text.text);
    put(fields, activity.id, "steps", activity.steps);
    put(fields, activity.id, "equipment", activity.equipment);
    std::vector<std::string*> alts;  // of a drawing only the words
    for (Pose& pose : activity.poses) alts.push_back(&pose.alt);
    put(fields, activity.id, "poses", alts);
    fields.done();
    settle(activity.id);
  }

  // An entry whose texts are all in one row.
  void one(const std::string& id, const std::vector<Text>& row) {
    Fields fields = entry(id);
    for (const Text& text : row) put(fields, id, text.key, *text.text);
    fields.done();
    settle(id);
  }

  // What the file says of an id; an empty mapping when it says nothing.
  Fields entry(const std::string& id) {
    known_.insert(id);
    std::string what = fmt::format("the texts of '{}'", id);
    if (texts_ != nullptr)
      for (const auto& [key, value] : texts_->entries)
        if (key.text == id) return Fields(builder_, value, std::move(what));
    return Fields(builder_, none_, std::move(what));
  }

  Fields part(Fields& fields, std::string_view key, std::string what) {
    auto found = fields.mapping(key, what);
    return found ? std::move(*found) : Fields(builder_, none_, std::move(what));
  }

  // An empty text has no translation, so its key stays unknown.
  void put(Fields& fields, std::string_view place, std::string_view key, std::string& text) {
    if (text.empty()) return;
    const YamlNode* found = find(fields, place, key, {&text});
    if (found != nullptr) changes_.push_back({&text, read_text(builder_, *found, key)});
  }

  void put(Fields& fields, std::string_view place, std::string_view key,
           std::vector<std::string>& texts) {
    std::vector<std::string*> places;
    for (std::string& text : texts) places.push_back(&text);
    put(fields, place, key, places);
  }

  void put(Fields& fields, std::string_view place, std::string_view key,
           const std::vector<std::string*>& texts) {
    if (texts.empty()) return;
    const YamlNode* found = find(fields, place, key, texts);
    if (found == nullptr) return;
    const auto items = read_list(builder_, *found, key);
    if (found->kind == YamlNode::Kind::sequence && items.size() != texts.size())
      fields.fail(*found, "list-length",
                  fmt::format("'{}.{}' has {} texts here and {} in the pack", place, key,
                              items.size(), texts.size()));
    for (std::size_t i = 0; i < std::min(items.size(), texts.size()); ++i)
      changes_.push_back({texts[i], read_text(builder_, *items[i], key)});
  }

  const YamlNode* find(Fields& fields, std::string_view place, std::string_view key,
                       const std::vector<std::string*>& originals) {
    const YamlNode* found = fields.find(key);
    names_.push_back({fmt::format("{}.{}", place, key), found != nullptr});
    originals_ += fmt::format("{}{}", key, between_originals);
    for (const std::string* text : originals)
      originals_ += fmt::format("{}{}", *text, between_originals);
    return found;
  }

  // Ends what has one digest: its texts are used, unless an original is another than it was.
  void settle(const std::string& name) {
    if (names_.empty()) return;
    settled_.insert(name);
    const std::string now = sha256_hex(originals_).substr(0, source_digits);
    const YamlNode* said = source_of(name);
    const bool changed = said != nullptr && said->text != now;
    if (!changed)
      for (Change& change : changes_) *change.text = std::move(change.translated);
    if (!changes_.empty() && changed) translation_.changed.push_back({name, now, said->where});
    if (!changes_.empty() && said == nullptr)
      translation_.unmarked.push_back({name, now, file_.node().where});
    translation_.texts += static_cast<std::int64_t>(names_.size());
    for (Name& text : names_)
      if (changed || !text.found) translation_.untranslated.push_back(std::move(text.name));
    originals_.clear();
    changes_.clear();
    names_.clear();
  }

  // What the file says of the originals; nullptr: nothing.
  const YamlNode* source_of(const std::string& name) {
    if (sources_ == nullptr) return nullptr;
    for (const auto& [key, value] : sources_->entries) {
      if (key.text != name) continue;
      if (value.kind == YamlNode::Kind::scalar && is_source(value.text)) return &value;
      file_.fail(value, "wrong-type",
                 fmt::format("the source of '{}' takes the eight hexadecimal digits that "
                             "'lumbago pack check --json' gives",
                             name));
    }
    return nullptr;
  }

  void refuse_unknown_ids() {
    if (texts_ == nullptr) return;
    const std::vector<std::string> known(known_.begin(), known_.end());
    for (const auto& [key, value] : texts_->entries)
      if (known_.count(key.text) == 0)
        file_.fail(key, "unknown-name",
                   fmt::format("nothing in the pack that has texts is called '{}'", key.text),
                   did_you_mean(key.text, known));
  }

  void refuse_unknown_sources() {
    if (sources_ == nullptr) return;
    const std::vector<std::string> known(settled_.begin(), settled_.end());
    for (const auto& [key, value] : sources_->entries)
      if (settled_.count(key.text) == 0)
        file_.fail(key, "unknown-name",
                   fmt::format("no texts of the pack have their source under '{}'", key.text),
                   did_you_mean(key.text, known));
  }

  Builder& builder_;
  Fields file_;
  YamlNode none_;
  const YamlNode* texts_ = nullptr;
  const YamlNode* sources_ = nullptr;
  std::set<std::string, std::less<>> known_, settled_;
  // Since the last settle().
  std::string originals_;
  std::vector<Change> changes_;
  std::vector<Name> names_;
  Translation translation_;
};

}  // namespace

std::optional<std::string> text_language(const std::string& file, const std::string& root) {
  if (file == root) return std::nullopt;
  const fs::path relative = fs::path(file).lexically_relative(root);
  const std::string stem = relative.stem().string();
  if (relative.has_parent_path() || !stem.starts_with(prefix)) return std::nullopt;
  return stem.substr(prefix.size());
}

void translate(Builder& builder, const YamlNode& root, const std::string& language) {
  Translator(builder, root).run(language);
}

}  // namespace lumbago
