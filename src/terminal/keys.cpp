// libtermkey knows which bytes are which key, by terminfo and by the ANSI standard.
#include "terminal/keys.h"

#include <termkey.h>

#include <algorithm>
#include <array>
#include <utility>

namespace lumbago {
namespace {

struct Control {
  char letter;
  KeyKind kind;
};
// As in every shell. Enter is Ctrl-J, because the terminal turns a carriage return into that.
constexpr std::array<Control, 11> controls{{{'a', KeyKind::home},
                                            {'b', KeyKind::left},
                                            {'d', KeyKind::end_of_input},
                                            {'e', KeyKind::end},
                                            {'f', KeyKind::right},
                                            {'h', KeyKind::erase},
                                            {'j', KeyKind::enter},
                                            {'k', KeyKind::erase_rest},
                                            {'n', KeyKind::down},
                                            {'p', KeyKind::up},
                                            {'u', KeyKind::erase_line}}};

KeyKind kind_of_control(long letter) {
  for (const Control& control : controls)
    if (control.letter == letter) return control.kind;
  return letter == 'w' ? KeyKind::erase_word : KeyKind::other;
}

KeyKind kind_of_symbol(TermKeySym symbol) {
  switch (symbol) {
    case TERMKEY_SYM_ENTER:
    case TERMKEY_SYM_KPENTER:
      return KeyKind::enter;
    case TERMKEY_SYM_UP:
      return KeyKind::up;
    case TERMKEY_SYM_DOWN:
      return KeyKind::down;
    case TERMKEY_SYM_LEFT:
      return KeyKind::left;
    case TERMKEY_SYM_RIGHT:
      return KeyKind::right;
    case TERMKEY_SYM_HOME:
    case TERMKEY_SYM_FIND:
      return KeyKind::home;
    case TERMKEY_SYM_END:
    case TERMKEY_SYM_SELECT:
      return KeyKind::end;
    case TERMKEY_SYM_BACKSPACE:
    case TERMKEY_SYM_DEL:
      return KeyKind::erase;
    case TERMKEY_SYM_DELETE:
      return KeyKind::erase_next;
    default:
      return KeyKind::other;
  }
}

Key key_of(const TermKeyKey& key) {
  if (key.type == TERMKEY_TYPE_KEYSYM && (key.modifiers & TERMKEY_KEYMOD_ALT) == 0)
    return {kind_of_symbol(key.code.sym)};
  if (key.type != TERMKEY_TYPE_UNICODE) return {};
  if (key.modifiers == TERMKEY_KEYMOD_CTRL) return {kind_of_control(key.code.codepoint)};
  return key.modifiers == 0 ? Key{KeyKind::text, key.utf8} : Key{};
}

// Where a terminal says that pasting begins (200) or ends (201); 0: something else.
long paste_mark(TermKey* library, const TermKeyKey& key) {
  if (key.type != TERMKEY_TYPE_UNKNOWN_CSI) return 0;
  std::array<long, 4> numbers{};
  std::size_t count = numbers.size();
  unsigned long command = 0;
  if (termkey_interpret_csi(library, &key, numbers.data(), &count, &command) != TERMKEY_RES_KEY)
    return 0;
  return command == '~' && count > 0 && numbers[0] >= 200 && numbers[0] <= 201 ? numbers[0] : 0;
}

}  // namespace

struct KeyDecoder::Library {
  explicit Library(const char* terminal)
      : keys(termkey_new_abstract(terminal, TERMKEY_FLAG_UTF8 | TERMKEY_FLAG_NOTERMIOS)) {}
  ~Library() {
    if (keys != nullptr) termkey_destroy(keys);
  }
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;

  TermKey* keys;  // nullptr: no memory, and so no keys
};

KeyDecoder::KeyDecoder(const char* terminal)
    : library_(std::make_unique<Library>(terminal == nullptr ? "" : terminal)) {}
KeyDecoder::~KeyDecoder() = default;
KeyDecoder::KeyDecoder(KeyDecoder&&) noexcept = default;
KeyDecoder& KeyDecoder::operator=(KeyDecoder&&) noexcept = default;

void KeyDecoder::push(std::string_view bytes) {
  waiting_ += bytes;
  feed();
}

std::optional<Key> KeyDecoder::next() { return take(false); }

std::optional<Key> KeyDecoder::next_as_it_is() { return take(true); }

bool KeyDecoder::is_waiting() const {
  return library_->keys != nullptr &&
         termkey_get_buffer_remaining(library_->keys) < termkey_get_buffer_size(library_->keys);
}

void KeyDecoder::feed() {
  if (library_->keys == nullptr) return;
  const std::size_t room = termkey_get_buffer_remaining(library_->keys);
  const std::size_t size = std::min(room, waiting_.size());
  if (size > 0) waiting_.erase(0, termkey_push_bytes(library_->keys, waiting_.data(), size));
}

std::optional<Key> KeyDecoder::take(bool as_it_is) {
  TermKey* const keys = library_->keys;
  if (keys == nullptr) return std::nullopt;
  TermKeyKey found;
  for (;;) {
    feed();
    const TermKeyResult result =
        as_it_is ? termkey_getkey_force(keys, &found) : termkey_getkey(keys, &found);
    if (result != TERMKEY_RES_KEY) return std::nullopt;
    const long mark = paste_mark(keys, found);
    Key key = key_of(found);
    if (mark == 200) {
      paste_.emplace();
    } else if (mark == 201 && paste_) {
      return Key{KeyKind::pasted, *std::exchange(paste_, std::nullopt)};
    } else if (!paste_) {
      return key;
    } else {
      // What is pasted decides nothing: its line breaks and tabs are blanks.
      const bool is_tab = found.type == TERMKEY_TYPE_KEYSYM && found.code.sym == TERMKEY_SYM_TAB;
      const bool blank = key.kind == KeyKind::enter || is_tab;
      *paste_ += blank ? std::string(" ") : key.text;
    }
  }
}

}  // namespace lumbago
