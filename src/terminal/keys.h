// Keys as a person presses them, read from the bytes that a terminal sends for them.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace lumbago {

enum class KeyKind : std::uint8_t {
  text,    // a character
  pasted,  // all that was pasted at once
  enter,
  up,
  down,
  left,
  right,
  home,
  end,
  erase,       // the character before the cursor
  erase_next,  // the one at the cursor
  erase_word,  // before the cursor
  erase_line,  // all before the cursor
  erase_rest,  // all behind it
  end_of_input,
  other,  // any key that means nothing
};

struct Key {
  KeyKind kind = KeyKind::other;
  std::string text = {};  // of those two: UTF-8 without controls
  bool operator==(const Key&) const = default;
};

// Takes the bytes in whatever pieces they come.
class KeyDecoder {
 public:
  // `terminal`: its kind, as $TERM has it; any is good enough for the keys of ANSI terminals.
  explicit KeyDecoder(const char* terminal);
  ~KeyDecoder();
  KeyDecoder(KeyDecoder&&) noexcept;
  KeyDecoder& operator=(KeyDecoder&&) noexcept;

  void push(std::string_view bytes);

  // The next whole key. nullopt: there is none.
  std::optional<Key> next();

  // The same when no further bytes have come for `patience` milliseconds: then what could have been
  // the beginning of a key is one, as Escape.
  std::optional<Key> next_as_it_is();

  // True while bytes wait for others that make them a key.
  bool is_waiting() const;

  static constexpr int patience = 50;  // what arrow keys need over a slow line

 private:
  struct Library;
  std::optional<Key> take(bool as_it_is);
  void feed();

  std::unique_ptr<Library> library_;
  std::string waiting_;               // what the library has no room for yet
  std::optional<std::string> paste_;  // what is being pasted, so far
};

}  // namespace lumbago
