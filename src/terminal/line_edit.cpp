#include "terminal/line_edit.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "base/utf8.h"

namespace lumbago {
namespace {

// Bytes that belong to the character before them: the rest of a code point, and marks on it.
bool goes_on(std::string_view text, std::size_t at) {
  const bool middle = (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
  return middle || display_width(text.substr(at, decode_at(text, at).length)) == 0;
}

}  // namespace

std::size_t LineEdit::before(std::size_t at) const {
  while (at > 0 && goes_on(text_, --at)) {
  }
  return at;
}

std::size_t LineEdit::behind(std::size_t at) const {
  if (at == text_.size()) return at;
  while (++at < text_.size() && goes_on(text_, at)) {
  }
  return at;
}

void LineEdit::erase(std::size_t from, std::size_t to) {
  text_.erase(from, to - from);
  cursor_ = from;
}

void LineEdit::set(std::string text) {
  text_ = std::move(text);
  cursor_ = text_.size();
}

bool LineEdit::press(const Key& key) {
  const std::string text_before = text_;
  const std::size_t cursor_before = cursor_;
  switch (key.kind) {
    case KeyKind::text:
    case KeyKind::pasted:
      if (text_.size() + key.text.size() > longest_line) break;
      text_.insert(cursor_, key.text);
      cursor_ += key.text.size();
      break;
    case KeyKind::left:
      cursor_ = before(cursor_);
      break;
    case KeyKind::right:
      cursor_ = behind(cursor_);
      break;
    case KeyKind::home:
      cursor_ = 0;
      break;
    case KeyKind::end:
      cursor_ = text_.size();
      break;
    case KeyKind::erase:
      erase(before(cursor_), cursor_);
      break;
    case KeyKind::erase_next:
    case KeyKind::end_of_input:
      erase(cursor_, behind(cursor_));
      break;
    case KeyKind::erase_word: {
      const std::size_t word = text_.find_last_not_of(' ', cursor_ > 0 ? cursor_ - 1 : 0);
      const std::size_t blank = word == text_.npos ? word : text_.rfind(' ', word);
      erase(blank == text_.npos ? 0 : std::min(blank + 1, cursor_), cursor_);
      break;
    }
    case KeyKind::erase_line:
      erase(0, cursor_);
      break;
    case KeyKind::erase_rest:
      erase(cursor_, text_.size());
      break;
    default:
      break;
  }
  return cursor_ != cursor_before || text_ != text_before;
}

LineEdit::View LineEdit::view(std::size_t room) const {
  // The cursor needs a column of its own behind the last character.
  std::size_t from = 0;
  while (from < cursor_ &&
         display_width(std::string_view(text_).substr(from, cursor_ - from)) + 1 > room)
    from = behind(from);
  std::size_t to = cursor_;
  while (to < text_.size() &&
         display_width(std::string_view(text_).substr(from, behind(to) - from)) + 1 <= room)
    to = behind(to);
  return {sanitize(text_.substr(from, to - from), false),
          display_width(std::string_view(text_).substr(from, cursor_ - from))};
}

}  // namespace lumbago
