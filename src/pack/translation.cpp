// Reads a text file of a pack: its texts in another language, in the same places. What the file
// leaves out stays as it is, and is counted. So does what it translates from a text that has
// changed since: `sources` holds a digest of each entry's originals, and nothing stale is ever
// shown.
#include <fmt/core.h>

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
    for (Group& group : builder_.pack.groups) read(group.id, {{"ask", group.ask}});
    for (Table& table : builder_.pack.tables) read(table.id, {{"title", table.title}});
    for (Derived& derived : builder_.pack.derived) read(derived.id, {{"title", derived.title}});
    for (Scale& scale : builder_.pack.scales) read(scale);
    for (TriageRule& sign : builder_.pack.triage)
      read(sign.id, {{"title", sign.title}, {"say", sign.say}});
    for (Contributor& contributor : builder_.pack.contributors)
      read(contributor.id, {{"title", contributor.title}, {"say", contributor.say}});
    for (Contraindication& reason : builder_.pack.contraindications)
      read(reason.id, {{"say", reason.say}});
    for (Activity& activity : builder_.pack.activities)
      read(activity.id, {{"title", activity.title},
                         {"cue", activity.cue},
                         {"why", activity.why},
                         {"easier", activity.easier},
                         {"harder", activity.harder},
                         {"stop", activity.stop},
                         {"steps", activity.steps},
                         {"equipment", activity.equipment},
                         {"poses", activity.poses, &Pose::alt}});  // of a drawing only the words
    refuse_unknown(texts_, known_, "nothing in the pack that has texts is called");
    refuse_unknown(sources_, settled_, "no texts of the pack have their source under");
    file_.done();
    info.language = language;
    info.translation = std::move(translation_);
  }

 private:
  // What stands under one key: a text, or a list of texts.
  struct Text {
    Text(std::string_view name, std::string& text) : key(name), texts{&text} {}
    Text(std::string_view name, std::vector<std::string>& list) : key(name), is_list(true) {
      for (std::string& text : list) texts.push_back(&text);
    }
    template <class Part>
    Text(std::string_view name, std::vector<Part>& parts, std::string Part::*text)
        : key(name), is_list(true) {
      for (Part& part : parts) texts.push_back(&(part.*text));
    }
    std::string_view key;
    std::vector<std::string*> texts;
    bool is_list = false;
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
    settle_one(fields, "pack", {"title", info.title});
    settle_one(fields, "pack", {"intended_use", info.intended_use});
    Fields levels = part(fields, "levels", "the texts of 'levels'");
    for (std::size_t i = 0; i < info.levels.size(); ++i) {
      const std::string_view level = Spelling<Level>::words[i];
      const std::string place = fmt::format("pack.levels.{}", level);
      close(part(levels, level, fmt::format("the texts of level '{}'", level)), place,
            {{"title", info.levels[i].title}, {"action", info.levels[i].action}});
      settle(place);
    }
    levels.done();
    close(part(fields, "safety_net", "the texts of 'safety_net'"), "pack.safety_net",
          {{"title", info.safety_net_title}, {"items", info.safety_net}});
    settle("pack.safety_net");
    settle_one(fields, "pack", {"disclaimers", info.disclaimers});
    settle_one(fields, "pack", {"plan_disclaimers", info.plan_disclaimers});
    close(part(fields, "story", "the texts of 'story'"), "pack.story",
          {{"say", info.story.say}, {"claims", info.story.claims, &StoryClaim::say}});
    settle("pack.story");
    fields.done();
  }

  void read_plan_texts() {
    Fields fields = part(file_, "plan", "the texts of 'plan'");
    settle_one(fields, "plan", {"phases", builder_.pack.plan.phases, &Phase::say});
    settle_one(fields, "plan", {"pain_rule", builder_.pack.plan.pain_rule, &PainBand::say});
    fields.done();
  }

  void read(Question& question) {
    Fields fields = entry(question.id);
    const Text own[] = {{"ask", question.ask},
                        {"short", question.short_text},
                        {"help", question.help},
                        {"why", question.why},
                        {"plainer", question.plainer}};
    for (const Text& text : own) put(fields, question.id, text);
    if (!question.options.empty()) {
      std::vector<Text> options;
      for (Option& option : question.options) options.emplace_back(option.id, option.say);
      close(part(fields, "options", fmt::format("the options of '{}'", question.id)),
            question.id + ".options", options);
    }
    if (question.test)
      close(part(fields, "test", fmt::format("the test of '{}'", question.id)),
            question.id + ".test",
            {{"setup", question.test->setup},
             {"steps", question.test->steps},
             {"record", question.test->record},
             {"skip_if", question.test->skip_if},
             {"stop", question.test->stop},
             {"poses", question.test->poses, &Pose::alt}});
    fields.done();
    settle(question.id);
  }

  void read(Scale& scale) {
    Fields fields = entry(scale.id);
    put(fields, scale.id, {"title", scale.title});
    if (!scale.bands.empty()) {
      std::vector<Text> bands;
      for (ScaleBand& band : scale.bands) bands.emplace_back(band.id, band.say);
      close(part(fields, "bands", fmt::format("the bands of '{}'", scale.id)), scale.id + ".bands",
            bands);
    }
    fields.done();
    settle(scale.id);
  }

  // An entry whose texts are all in one row.
  void read(const std::string& id, const std::vector<Text>& row) {
    close(entry(id), id, row);
    settle(id);
  }

  // Reads the last texts of a mapping: what else is in it is a fault.
  void close(Fields fields, std::string_view place, const std::vector<Text>& row) {
    for (const Text& text : row) put(fields, place, text);
    fields.done();
  }

  // A text or a list that has a digest of its own.
  void settle_one(Fields& fields, std::string_view place, const Text& text) {
    put(fields, place, text);
    settle(fmt::format("{}.{}", place, text.key));
  }

  // What the file says of an id; an empty mapping when it says nothing.
  Fields entry(const std::string& id) {
    known_.insert(id);
    std::string what = fmt::format("the texts of '{}'", id);
    const YamlNode* texts = texts_ == nullptr ? nullptr : value_of(*texts_, id);
    return Fields(builder_, texts == nullptr ? none_ : *texts, std::move(what));
  }

  Fields part(Fields& fields, std::string_view key, std::string what) {
    auto found = fields.mapping(key, what);
    return found ? std::move(*found) : Fields(builder_, none_, std::move(what));
  }

  // An empty text has no translation, so its key stays unknown.
  void put(Fields& fields, std::string_view place, const Text& text) {
    if (text.texts.empty() || (!text.is_list && text.texts.front()->empty())) return;
    const YamlNode* found = fields.find(text.key);
    names_.push_back({fmt::format("{}.{}", place, text.key), found != nullptr});
    originals_ += fmt::format("{}{}", text.key, between_originals);
    for (const std::string* original : text.texts)
      originals_ += fmt::format("{}{}", *original, between_originals);
    if (found == nullptr) return;
    std::vector<const YamlNode*> items{found};
    if (text.is_list) items = read_list(builder_, *found, text.key);
    if (text.is_list && found->kind == YamlNode::Kind::sequence &&
        items.size() != text.texts.size())
      fields.fail(*found, "list-length",
                  fmt::format("'{}.{}' has {} texts here and {} in the pack", place, text.key,
                              items.size(), text.texts.size()));
    for (std::size_t i = 0; i < std::min(items.size(), text.texts.size()); ++i)
      changes_.push_back({text.texts[i], read_text(builder_, *items[i], text.key)});
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
    const YamlNode* said = sources_ == nullptr ? nullptr : value_of(*sources_, name);
    if (said == nullptr || (said->kind == YamlNode::Kind::scalar && is_source(said->text)))
      return said;
    file_.fail(*said, "wrong-type",
               fmt::format("the source of '{}' takes the eight hexadecimal digits that "
                           "'lumbago pack check --json' gives",
                           name));
    return nullptr;
  }

  void refuse_unknown(const YamlNode* section, const std::set<std::string, std::less<>>& names,
                      std::string_view message) {
    if (section == nullptr) return;
    const std::vector<std::string> known(names.begin(), names.end());
    for (const auto& [key, value] : section->entries)
      if (!names.contains(key.text))
        file_.fail(key, "unknown-name", fmt::format("{} '{}'", message, key.text),
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
