#include "inspect/inspect.h"

#include <string>
#include <string_view>
#include <utility>

namespace lumbago {
namespace {

// What an entry is known by, beside its name.
const std::string& title_of(const Question& question) { return question.ask; }
const std::string& title_of(const Group& group) { return group.ask; }
const std::string& title_of(const Contraindication& reason) { return reason.say; }
const std::string& title_of(const Region& region) { return region.emergency; }
const std::string& title_of(const Reference& reference) { return reference.cite; }
const std::string& title_of(const DeclaredStep& step) { return step.why; }
template <class Entry>
const std::string& title_of(const Entry& entry) {
  return entry.title;
}

const std::string& name_of(const DeclaredStep& step) { return step.reached.source; }
template <class Entry>
const std::string& name_of(const Entry& entry) {
  return entry.id;
}

class Outline {
 public:
  explicit Outline(const Words& words) : words_(words) {}

  // Sections have the names of the pack format; those without entries are left out.
  template <class Entry>
  void add(std::string_view section, const std::vector<Entry>& entries) {
    if (entries.empty()) return;
    document.heading(2, words_.say<Message::outline_section>(section, entries.size()));
    List list;
    for (const Entry& entry : entries) {
      const std::string& title = title_of(entry);
      const std::string& name = name_of(entry);
      list.items.push_back(
          {{title.empty() ? name : words_.say<Message::lead_in>(name), title}, {}});
    }
    document.blocks.emplace_back(std::move(list));
  }

  Document document;

 private:
  const Words& words_;
};

}  // namespace

Document tell_pack(const Pack& pack, const Words& words) {
  Outline outline(words);
  outline.document.heading(1, words.say<Message::check_pack>(pack.info.id, pack.info.version));
  outline.document.paragraph(pack.info.title);
  outline.add("questions", pack.questions);
  outline.add("groups", pack.groups);
  outline.add("tables", pack.tables);
  outline.add("derived", pack.derived);
  outline.add("scales", pack.scales);
  outline.add("triage", pack.triage);
  outline.add("contributors", pack.contributors);
  outline.add("contraindications", pack.contraindications);
  outline.add("activities", pack.activities);
  outline.add("regions", pack.regions);
  outline.add("references", pack.references);
  outline.add("cases", pack.cases);
  outline.add("asserts", pack.asserts);
  outline.add("steps", pack.steps);
  return std::move(outline.document);
}

}  // namespace lumbago
