// A prompt where there are keys. It stays a line below what was said: only the rows of the choices
// and of the prompt itself are written anew, in their places, and with one print each time.
#include <algorithm>

#include "base/text.h"
#include "terminal/film.h"
#include "terminal/screen.h"

namespace lumbago {
namespace {

// Somebody who pulls at the border of a window passes many sizes.
constexpr std::int64_t until_size_settles = 150;  // milliseconds

constexpr std::string_view erase_from_here = "\r\x1b[J";

bool is_for_choices(const Key& key) {
  return key.kind == KeyKind::up || key.kind == KeyKind::down ||
         (key.kind == KeyKind::text && key.text == " ");
}

}  // namespace

struct Screen::Asking {
  std::string prompt;
  bool several = false;
  Menu menu;
  LineEdit line = {};
  LineEdit::View shown = {};  // of the line
  Rows painted = {};          // the choices with their marks; empty: as they were said
};

std::optional<std::string> Screen::ask_by_keys(const std::string& prompt, const Offer& offer) {
  Asking asking{prompt, offer.several, Menu(offer)};
  bool settling = false;
  for (;;) {
    const KeyInput input = console_.wait_for_key(settling ? until_size_settles : -1);
    if (input.resized) {
      settling = true;
    } else if (input.gone_on) {
      show_again(asking);
    } else if (input.key && input.key->kind == KeyKind::enter) {
      finish(asking);
      return asking.line.text();
    } else if (input.ended || (input.key && input.key->kind == KeyKind::end_of_input &&
                               asking.line.text().empty())) {
      finish(asking);
      return std::nullopt;
    } else if (input.key) {
      press(asking, *input.key);
    } else if (std::exchange(settling, false) && !follow_resizing(asking)) {
      return std::nullopt;
    }
  }
}

void Screen::press(Asking& asking, const Key& key) {
  const bool shown = below_ > 0;
  if (shown && is_for_choices(key) && !are_in_reach() &&
      rows_of_block(true).size() >= static_cast<std::size_t>(console_.window().rows)) {
    asking.line.press(key);
  } else if (asking.menu.press(key, asking.line) && shown && asking.painted.empty()) {
    reach_choices(asking);
  }
  paint(asking);
}

// Whether the choices stand where they were printed, so that they can be written over.
bool Screen::are_in_reach() const {
  const WindowSize window = console_.window();
  return below_ < static_cast<std::size_t>(window.rows) &&
         widest_ <= static_cast<std::size_t>(window.columns);
}

// If they do not, they are said once more.
void Screen::reach_choices(Asking& asking) {
  if (!are_in_reach()) {
    console_.print(erase_from_here);
    below_ = widest_ = 0;
    print_rows(rows_of_block(true), true);
    console_.print(asking.prompt);
    asking.shown = {};
  }
  asking.painted = rows_of_block(true);
}

Screen::Rows Screen::rows_of_choices(const Asking& asking) const {
  const std::vector<Tick> ticks = asking.menu.ticks(asking.line);
  Rows all;
  std::size_t number = 0;
  for (const Paragraph& paragraph : block_) {
    if (!paragraph.choice) continue;
    const Tick tick = asking.several && number < ticks.size() ? ticks[number] : Tick::no;
    const Rows rows = rows_of(paragraph, asking.menu.mark() == number, tick);
    all.insert(all.end(), rows.begin(), rows.end());
    ++number;
  }
  return all;
}

void Screen::paint(Asking& asking) {
  std::string out;
  if (!asking.painted.empty()) {
    const Rows rows = rows_of_choices(asking);
    out = repainting(asking.painted, rows, below_, {});
    asking.painted = rows;
  }
  const std::size_t before = display_width(asking.prompt);
  const auto columns = static_cast<std::size_t>(std::max(console_.window().columns, 0));
  const LineEdit::View view = asking.line.view(columns > before + 2 ? columns - before : 2);
  const LineEdit::View& shown = asking.shown;
  const std::size_t width = display_width(view.text);
  if (shown.column == display_width(shown.text) && view.column == width &&
      view.text.starts_with(shown.text)) {
    out += view.text.substr(shown.text.size());
  } else if (view != shown) {
    out += "\r" + asking.prompt + view.text + std::string(erase_rest_of_row);
    if (view.column < width) out += "\r\x1b[" + std::to_string(before + view.column) + "C";
  }
  asking.shown = view;
  if (!out.empty()) console_.print(out);
}

// Below what is on the screen: the shell has written there, or the window has lost its rows.
void Screen::show_again(Asking& asking) {
  const bool marked = !asking.painted.empty();
  replay();
  console_.print(asking.prompt);
  asking.shown = {};
  asking.painted.clear();
  if (marked && are_in_reach()) reach_choices(asking);
  paint(asking);
}

// A larger window shows everything as it stands. A narrower one may have cut or wrapped it, and a
// lower one has lost its top. False: all that was said has no room any more, and the caller can say
// it in parts.
bool Screen::follow_resizing(Asking& asking) {
  if (!columns_) return true;
  const bool narrower = widest_ > static_cast<std::size_t>(console_.window().columns);
  const auto is_too_long = [&] {
    return asking.several && rows_of_block(false).size() >= window_rows();
  };
  if (!narrower && !is_too_long()) return true;
  follow_window();
  console_.print(erase_from_here);
  outgrown_ = is_too_long();
  if (outgrown_) return false;
  console_.print("\n");
  show_again(asking);
  return true;
}

// What stands on the screen then is what stands there when the line was typed: the choices without
// marks, and the whole line.
void Screen::finish(Asking& asking) {
  std::string out;
  if (!asking.painted.empty()) out = repainting(asking.painted, rows_of_block(true), below_, {});
  const std::string whole = sanitize(asking.line.text(), false);
  const std::size_t width = display_width(whole);
  if (asking.shown != LineEdit::View{whole, width})
    out += "\r" + asking.prompt + whole + std::string(erase_rest_of_row);
  console_.print(out + "\n");
  const auto columns = static_cast<std::size_t>(std::max(console_.window().columns, 1));
  if (below_ > 0) below_ += 1 + (display_width(asking.prompt) + width) / columns;
}

}  // namespace lumbago
