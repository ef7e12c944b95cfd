#include "terminal/menu.h"

#include <algorithm>
#include <utility>

namespace lumbago {
namespace {

std::vector<std::string> words_of(const std::string& line) {
  std::vector<std::string> words(1);
  for (const char c : line) {
    if (c != ' ' && c != ',')
      words.back() += c;
    else if (!words.back().empty())
      words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

}  // namespace

Offer numbers_to(std::size_t count) {
  Offer offer;
  for (std::size_t number = 1; number <= count; ++number)
    offer.typed.push_back(std::to_string(number));
  return offer;
}

bool Menu::press(const Key& key, LineEdit& line) {
  if (offer_.typed.empty()) {
    line.press(key);
    return false;
  }
  const bool arrow = key.kind == KeyKind::up || key.kind == KeyKind::down;
  const bool space = key.kind == KeyKind::text && key.text == " ";
  if (arrow || (space && (moving_ || line.text().empty()))) {
    moving_ = true;
    if (arrow)
      move(key.kind == KeyKind::down, line);
    else if (offer_.several)
      toggle(line);
    return true;
  }
  const bool typed = key.kind == KeyKind::text || key.kind == KeyKind::pasted;
  if (std::exchange(moving_, false) && typed) make_room(key, line);
  if (line.press(key)) follow(line);
  return false;
}

std::optional<std::size_t> Menu::mark() const {
  return mark_ && *mark_ < offer_.typed.size() ? mark_ : std::nullopt;
}

std::vector<Tick> Menu::ticks(const LineEdit& line) const {
  std::vector<Tick> ticks(offer_.typed.size());
  for (std::string word : words_of(line.text())) {
    const bool unsure = offer_.several && word.ends_with('?');
    if (unsure) word.pop_back();
    const auto item = std::find(offer_.typed.begin(), offer_.typed.end(), word);
    if (item == offer_.typed.end()) return std::vector<Tick>(offer_.typed.size());
    ticks[static_cast<std::size_t>(item - offer_.typed.begin())] =
        unsure ? Tick::unsure : Tick::yes;
  }
  return ticks;
}

// Nothing is in the line but what a menu writes there.
bool Menu::is_free(const LineEdit& line) const {
  if (line.text().empty() || line.text() == offer_.none) return true;
  const std::vector<Tick> said = ticks(line);
  return std::any_of(said.begin(), said.end(), [](Tick tick) { return tick != Tick::no; });
}

void Menu::move(bool down, LineEdit& line) {
  if (!is_free(line)) return;  // words of the person's own are not to be lost
  const std::size_t count = offer_.typed.size() + (offer_.several ? 1 : 0);
  if (!mark_) return move_mark(down ? 0 : count - 1, line);
  move_mark((*mark_ + (down ? 1 : count - 1)) % count, line);
}

void Menu::move_mark(std::size_t to, LineEdit& line) {
  mark_ = to;
  if (!offer_.several) return line.set(offer_.typed[to]);
  if (line.text() == offer_.none) line.set({});
  if (!mark() && line.text().empty()) line.set(offer_.none);
}

void Menu::toggle(LineEdit& line) {
  if (!is_free(line)) return;
  if (!mark_) mark_ = 0;
  if (!mark()) return;
  std::vector<Tick> said = ticks(line);
  said[*mark_] = said[*mark_] == Tick::no ? Tick::yes : Tick::no;
  std::string text;
  for (std::size_t i = 0; i < said.size(); ++i)
    if (said[i] != Tick::no)
      text += (text.empty() ? "" : " ") + offer_.typed[i] + (said[i] == Tick::unsure ? "?" : "");
  line.set(std::move(text));
}

// Typing after the arrow keys: another number beside those that are ticked, or something else in
// place of what the menu wrote.
void Menu::make_room(const Key& key, LineEdit& line) {
  const bool number = key.text.find_first_of("0123456789") == 0;
  const bool ticked = offer_.several && !line.text().empty() && line.text() != offer_.none;
  line.set(number && ticked ? line.text() + " " : std::string());
}

// A number that is typed takes the mark to its item.
void Menu::follow(const LineEdit& line) {
  if (!offer_.several) mark_.reset();
  const std::vector<std::string> words = words_of(line.text());
  if (words.empty()) return;
  const auto item = std::find(offer_.typed.begin(), offer_.typed.end(), words.back());
  if (item != offer_.typed.end()) mark_ = static_cast<std::size_t>(item - offer_.typed.begin());
}

}  // namespace lumbago
