// Keys, the line that they change, and what arrow keys do at lists.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "terminal/keys.h"
#include "terminal/line_edit.h"
#include "terminal/menu.h"

namespace lumbago {
namespace {

std::vector<Key> keys_of(std::string_view bytes, const char* terminal = "xterm") {
  KeyDecoder decoder(terminal);
  decoder.push(bytes);
  std::vector<Key> keys;
  while (auto key = decoder.next()) keys.push_back(*key);
  while (auto key = decoder.next_as_it_is()) keys.push_back(*key);
  return keys;
}

const Key up{KeyKind::up}, down{KeyKind::down}, left{KeyKind::left};
Key text(std::string what) { return {KeyKind::text, std::move(what)}; }

TEST_CASE("keys: the same arrows from every kind of terminal, known or not") {
  for (const char* terminal : {"xterm", "linux", "screen", "vt100", "no-such-terminal", ""}) {
    CAPTURE(std::string(terminal));
    CHECK(keys_of("\x1b[A\x1bOB\x1b[D", terminal) == std::vector<Key>{up, down, left});
    CHECK(keys_of("\x1b[3~\x1b[H\x1bOF", terminal) ==
          std::vector<Key>{{KeyKind::erase_next}, {KeyKind::home}, {KeyKind::end}});
  }
}

TEST_CASE("keys: letters, controls, Enter in both forms, Backspace in both forms") {
  CHECK(keys_of("a\xc3\xa9 \n\r\x7f\b") == std::vector<Key>{text("a"),
                                                            text("\u00e9"),
                                                            text(" "),
                                                            {KeyKind::enter},
                                                            {KeyKind::enter},
                                                            {KeyKind::erase},
                                                            {KeyKind::erase}});
  CHECK(keys_of("\x01\x05\x15\x17\x0b\x04\x10\x0e") == std::vector<Key>{{KeyKind::home},
                                                                        {KeyKind::end},
                                                                        {KeyKind::erase_line},
                                                                        {KeyKind::erase_word},
                                                                        {KeyKind::erase_rest},
                                                                        {KeyKind::end_of_input},
                                                                        up,
                                                                        down});
}

TEST_CASE("keys: what a terminal sends for other keys, and what no key sends, means nothing") {
  for (const char* bytes : {"\x1b[5~", "\x1b[15~", "\x1b[2J", "\x1bx", "\x1b[99;99z", "\t"})
    for (const Key& key : keys_of(bytes)) CHECK(key == Key{});
  CHECK(keys_of("\xff").front().text == "\uFFFD");
}

TEST_CASE("keys: one that comes in pieces is one key; Escape alone is known after a while") {
  KeyDecoder decoder("xterm");
  for (const char* piece : {"\x1b", "["}) {
    decoder.push(piece);
    CHECK_FALSE(decoder.next());
    CHECK(decoder.is_waiting());
  }
  decoder.push("A");
  CHECK(decoder.next() == up);
  CHECK_FALSE(decoder.is_waiting());
  decoder.push("\x1b");
  CHECK_FALSE(decoder.next());
  CHECK(decoder.next_as_it_is() == Key{});
  CHECK_FALSE(decoder.is_waiting());
}

TEST_CASE("keys: what is pasted is one, with blanks for its line breaks and without its controls") {
  CHECK(keys_of("\x1b[200~1\n2\r\x1b[A3\t4\x1b[201~\n") ==
        std::vector<Key>{{KeyKind::pasted, "1 2 3 4"}, {KeyKind::enter}});
}

TEST_CASE("keys: nothing is lost of more than the library holds at a time") {
  CHECK(keys_of(std::string(5000, 'y')).size() == 5000);
}

LineEdit line_after(const std::vector<Key>& keys) {
  LineEdit line;
  for (const Key& key : keys) line.press(key);
  return line;
}

TEST_CASE("line: typed, changed in its middle and erased by whole characters") {
  LineEdit line = line_after({text("a"), text("\u00e9"), text("e\u0301"), text("z"), left, left});
  CHECK(line.press({KeyKind::erase}));
  CHECK(line.text() == "ae\u0301z");
  CHECK(line.press({KeyKind::erase_next}));
  CHECK(line.text() == "az");
  line.press({KeyKind::home});
  CHECK_FALSE(line.press({KeyKind::erase}));
  line.press(text("1"));
  line.press({KeyKind::end});
  line.press(text("2"));
  CHECK(line.text() == "1az2");
  CHECK(line.press({KeyKind::erase_line}));
  CHECK(line.text().empty());
  CHECK_FALSE(line.press({KeyKind::erase_word}));
}

TEST_CASE("line: words are erased with the blanks behind them") {
  LineEdit line;
  line.set("not sure  ");
  line.press({KeyKind::erase_word});
  CHECK(line.text() == "not ");
  line.press({KeyKind::erase_word});
  CHECK(line.text().empty());
  line.set("one two");
  line.press({KeyKind::home});
  line.press({KeyKind::erase_word});
  CHECK(line.text() == "one two");
  line.press({KeyKind::erase_rest});
  CHECK(line.text().empty());
}

TEST_CASE("line: a long one shows the part around the cursor, and never drives the terminal") {
  LineEdit line;
  line.set("0123456789");
  CHECK(line.view(20) == LineEdit::View{"0123456789", 10});
  CHECK(line.view(5) == LineEdit::View{"6789", 4});
  line.press({KeyKind::home});
  CHECK(line.view(5) == LineEdit::View{"0123", 0});
  line.set("\u6f22\u5b57");
  CHECK(line.view(4) == LineEdit::View{"\u5b57", 2});
  line.set("a\x1b[2J");
  CHECK(line.view(20).text == "a\uFFFD[2J");
}

std::string line_after(const Offer& offer, const std::vector<Key>& keys) {
  Menu menu(offer);
  LineEdit line;
  for (const Key& key : keys) menu.press(key, line);
  return line.text();
}

Offer checklist() {
  Offer offer = numbers_to(3);
  offer.several = true;
  offer.none = "none of these";
  return offer;
}

TEST_CASE("checklist: nothing is in the line until something is ticked, or none is reached") {
  CHECK(line_after(checklist(), {down}).empty());
  CHECK(line_after(checklist(), {down, down, text(" ")}) == "2");
  CHECK(line_after(checklist(), {down, text(" "), down, down, text(" ")}) == "1 3");
  CHECK(line_after(checklist(), {down, down, down, text(" "), up, up, text(" ")}) == "1 3");
  CHECK(line_after(checklist(), {down, text(" "), text(" ")}).empty());
  CHECK(line_after(checklist(), {up}) == "none of these");
  CHECK(line_after(checklist(), {up, up}).empty());
  CHECK(line_after(checklist(), {up, up, text(" "), down}) == "3");
  CHECK(line_after(checklist(), {up, text(" ")}) == "none of these");
}

TEST_CASE("checklist: ticks and typing are one line, and no tick is lost by a number") {
  CHECK(line_after(checklist(), {text("1"), text(" "), text("3")}) == "1 3");
  CHECK(line_after(checklist(), {text("1"), down, text(" ")}) == "1 2");
  CHECK(line_after(checklist(), {down, text(" "), text("3")}) == "1 3");
  CHECK(line_after(checklist(), {text("2"), text("?"), down, text(" ")}) == "2? 3");
  CHECK(line_after(checklist(), {up, text("2")}) == "2");
  CHECK(line_after(checklist(), {down, text(" "), text("?")}) == "?");
}

TEST_CASE("checklist: words of the person's own are left alone by arrow keys and space") {
  std::vector<Key> typed;
  for (const char c : std::string("not sure about 2")) typed.push_back(text(std::string(1, c)));
  for (const Key& key : {up, down, text(" ")}) {
    std::vector<Key> keys = typed;
    keys.push_back(down);
    keys.push_back(key);
    CHECK(line_after(checklist(), keys) == "not sure about 2");
  }
  Menu menu(checklist());
  LineEdit line;
  line.set("not sure about 2");
  CHECK(menu.ticks(line) == std::vector<Tick>(3));
  line.set("1, 2?");
  CHECK(menu.ticks(line) == std::vector<Tick>{Tick::yes, Tick::unsure, Tick::no});
}

TEST_CASE("choice: the arrow keys pick; a number that is typed takes the mark along") {
  CHECK(line_after(numbers_to(3), {down}) == "1");
  CHECK(line_after(numbers_to(3), {up}) == "3");
  CHECK(line_after(numbers_to(3), {down, down, text(" ")}) == "2");
  CHECK(line_after(numbers_to(3), {down, text("3")}) == "3");
  CHECK(line_after(numbers_to(3), {text("2"), down}) == "3");
  CHECK(line_after(numbers_to(3), {text("f"), down}) == "f");
  CHECK(line_after({{"yes", "no"}}, {down, down}) == "no");
  CHECK(line_after(Offer{}, {down, text(" "), text("x")}) == " x");
  Menu menu(numbers_to(3));
  LineEdit line;
  menu.press(text("2"), line);
  CHECK(menu.mark() == 1);
  menu.press(text("x"), line);
  CHECK_FALSE(menu.mark());
}

}  // namespace
}  // namespace lumbago
