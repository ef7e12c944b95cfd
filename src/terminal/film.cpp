#include "terminal/film.h"

#include <string_view>
#include <utility>

#include "base/text.h"

namespace lumbago {
namespace {

constexpr std::string_view indent = picture_indent;
constexpr std::string_view save_cursor =
    "\x1b"
    "7";
constexpr std::string_view back_to_saved =
    "\x1b"
    "8";
constexpr std::string_view erase_below = "\x1b[J";

std::string up_to_row(std::size_t up) { return "\x1b[" + std::to_string(up) + "A\r"; }

std::string_view without_end(std::string_view row) {
  return row.substr(0, row.find_last_not_of(' ') + 1);
}

}  // namespace

void print_picture(Console& console, const std::vector<std::string>& picture) {
  std::string rows;
  for (const std::string& row : picture) (rows += indent) += std::string(without_end(row)) + "\n";
  console.print(rows);
}

std::string repainting(const std::vector<std::string>& before, const std::vector<std::string>& now,
                       std::size_t up, std::string_view margin) {
  if (before == now) return {};
  std::string out = std::string(save_cursor) + up_to_row(up);
  for (std::size_t row = 0; row < now.size(); ++row) {
    if (row > 0) out += '\n';
    if (now[row] == before[row]) continue;
    out += margin;
    out += without_end(now[row]);
    out += erase_rest_of_row;
  }
  return out += back_to_saved;
}

std::string erasing(std::size_t up) {
  return std::string(back_to_saved) + up_to_row(up) + std::string(erase_below);
}

Projector::Projector(Console& console, Film film, std::size_t up)
    : console_(console), film_(std::move(film)), up_(up), window_(console.window()) {
  console_.print(save_cursor);
}

bool Projector::has_room(Console& console, const Film& film, std::size_t up) {
  const WindowSize window = console.window();
  return up < static_cast<std::size_t>(window.rows) &&
         indent.size() + display_width(film.pictures.front().front()) <
             static_cast<std::size_t>(window.columns);
}

void Projector::play() {
  if (playing_) return;
  playing_ = true;
  start_ = console_.now();
}

void Projector::stand_at(std::size_t picture) {
  playing_ = false;
  standing_ = picture;
}

std::size_t Projector::due() const {
  if (!playing_) return standing_;
  const std::int64_t passed = (console_.now() - start_) / film_.picture_time;
  return static_cast<std::size_t>(passed) % film_.pictures.size();
}

std::int64_t Projector::patience() const {
  if (lost_ || (!playing_ && standing_ == shown_)) return -1;
  if (!playing_) return film_.picture_time;
  return film_.picture_time - (console_.now() - start_) % film_.picture_time;
}

void Projector::show() {
  lost_ = lost_ || console_.window() != window_;
  const std::size_t now = due();
  if (lost_ || now == shown_ || !console_.is_free()) return;
  const std::string change = repainting(film_.pictures[shown_], film_.pictures[now], up_);
  if (!change.empty()) console_.print(change);
  shown_ = now;
}

}  // namespace lumbago
