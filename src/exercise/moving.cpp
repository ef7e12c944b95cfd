#include "exercise/moving.h"

#include <optional>
#include <string>

#include "base/text.h"
#include "drawing/drawing.h"
#include "terminal/screen.h"
#include "terminal/signals.h"

namespace lumbago {
namespace {

constexpr std::int64_t repetitions = 3;

}  // namespace

Film film_of(const std::vector<Pose>& poses, const Display& style) {
  constexpr std::size_t margins = 4;
  Film film;
  film.picture_time = picture_time;
  if (style.motion)
    film.pictures =
        draw_movement(poses, static_cast<std::size_t>(style.width) - margins, style.ascii);
  return film;
}

void show_in_motion(const std::vector<Pose>& poses, const Words& words, Console& console,
                    const Display& style) {
  const Film film = film_of(poses, style);
  if (film.pictures.empty()) return;
  const std::size_t up = film.pictures.front().size() + 1;
  const std::string ends(words.text(Message::motion_ends));
  if (!Projector::has_room(console, film, up) ||
      display_width(ends) + 2 > static_cast<std::size_t>(console.window().columns))
    return;

  const Farewell farewell(erasing(up));
  const KeyMode keys(true);
  const std::int64_t end = console.now() + repetitions * film.picture_time *
                                               static_cast<std::int64_t>(film.pictures.size());
  KeyInput input{{}, false, true};  // as after a stop, nothing of it is on the screen
  std::optional<Projector> projector;
  while (!input.key && !input.ended && console.now() < end) {
    if (input.gone_on) {
      print_picture(console, film.pictures.front());
      Screen(console, style).command(ends);
      projector.emplace(console, film, up);
      projector->play();
    }
    projector->show();
    if (projector->is_lost()) break;
    input = console.wait_for_word(projector->patience());
  }
  console.print(erasing(up));
}

}  // namespace lumbago
