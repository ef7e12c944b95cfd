#include "inspect/inspect.h"
#include "rules/entries.h"

namespace lumbago {

// Sections have the names of the pack format; those without entries are left out.
Document tell_pack(const Pack& pack, const Words& words) {
  Document document;
  document.heading(1, words.say<Message::check_pack>(pack.info.id, pack.info.version));
  document.paragraph(pack.info.title);
  for_each_section(pack, [&](Section section, const auto& entries) {
    if (entries.empty()) return;
    document.heading(
        2, words.say<Message::outline_section>(words_of(section).section, entries.size()));
    List list;
    for (const auto& entry : entries) {
      const std::string& name = name_of(entry);
      const std::string& title = title_of(entry);
      list.items.push_back({{title.empty() ? name : words.say<Message::lead_in>(name), title}, {}});
    }
    document.blocks.emplace_back(std::move(list));
  });
  return document;
}

}  // namespace lumbago
