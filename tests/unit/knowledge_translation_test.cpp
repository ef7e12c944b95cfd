// The texts of the built-in pack in other languages: that they keep the numbers of the original,
// keep away from the same words, and are no harder to read.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "builtin/builtin.h"
#include "support/pack_texts.h"

namespace lumbago {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }

// A mark of thousands or of decimals between digits.
bool is_mark(std::string_view text, std::size_t at) {
  return (text[at] == '.' || text[at] == ',') && at + 1 < text.size() && is_digit(text[at + 1]);
}
// Three digits follow, and then none: "4,000", "4.000".
bool is_grouping(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  while (end < text.size() && is_digit(text[end])) ++end;
  return end - at == 4;
}

// Sorted; "1,5" counts as "1.5", and "4,000" as "4000".
std::vector<std::string> numbers_in(std::string_view text) {
  std::vector<std::string> numbers;
  for (std::size_t i = 0; i < text.size();) {
    if (!is_digit(text[i])) {
      ++i;
      continue;
    }
    std::string number;
    for (; i < text.size(); ++i) {
      if (is_digit(text[i]))
        number += text[i];
      else if (!is_mark(text, i))
        break;
      else if (!is_grouping(text, i))
        number += '.';
    }
    numbers.push_back(number);
  }
  std::sort(numbers.begin(), numbers.end());
  return numbers;
}

// "place: numbers, not numbers", one a line.
std::string other_numbers(const Pack& own, const Pack& translated) {
  const test::PackTexts originals(own);
  const test::PackTexts texts(translated);
  REQUIRE(originals.all().size() == texts.all().size());
  std::string found;
  for (std::size_t i = 0; i < texts.all().size(); ++i) {
    const auto expected = numbers_in(originals.all()[i].text);
    const auto numbers = numbers_in(texts.all()[i].text);
    if (numbers != expected)
      found += fmt::format("{}: {}, not {}\n", texts.all()[i].place, fmt::join(numbers, " "),
                           fmt::join(expected, " "));
  }
  return found;
}

// "place", one a line, of what is word for word as in the original, and longer than a name.
std::string copied(const Pack& own, const Pack& translated) {
  const test::PackTexts originals(own);
  const test::PackTexts texts(translated);
  REQUIRE(originals.all().size() == texts.all().size());
  std::string found;
  for (std::size_t i = 0; i < texts.all().size(); ++i) {
    const test::PackText& text = texts.all()[i];
    if (text.text == originals.all()[i].text &&
        std::count(text.text.begin(), text.text.end(), ' ') > 1)
      found += text.place + "\n";
  }
  return found;
}

// In small letters (of ASCII), with one space before, after and between the words.
std::string words_of(std::string_view text) {
  std::string words = " ";
  for (char c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (is_letter(c) || is_digit(c))
      words += c;
    else if (words.back() != ' ')
      words += ' ';
  }
  return words.back() == ' ' ? words : words + ' ';
}

// What frightens, blames or promises, in words_of(); a space in front: at the start of a word.
constexpr std::string_view avoided_spanish[] = {
    " dañad",
    " daños ",
    " daño en ",
    " desgaste",
    " desgastad",
    " degenera",
    " hernia de disco",
    " hernia discal",
    " desplazad",
    " fuera de sitio",
    " fuera de lugar",
    " espalda inestable",
    " columna inestable",
    " torcid",
    " abdomen débil",
    " mala postura",
    " malas posturas",
    " se sienta mal ",
    " nunca se doble",
    " nunca levante",
    " atrapad",
    " pinzad",
    " fracas",
    " anormal",
    " causado por",
    " causada por",
    " causados por",
    " causadas por",
    " provocado por",
    " provocada por",
    " la causa es",
    " sin dolor no hay",
    " aguante el dolor",
    " cura ",
    " curar",
    " arregla",
    " corrige",
    " desaline",
    " alineaci",
    " culpa",
    " pereza",
    " perezos",
    " sobrepeso",
    " obes",
    " tiene que ",
    " peligros",
};
constexpr std::string_view avoided_german[] = {
    "schäden",
    "beschädig",
    "geschädig",
    "gewebeschaden",
    "rückenschaden",
    "verschlei",
    "degenerat",
    "abgenutzt",
    "abnutzung",
    "bandscheibenvorfall",
    "verrutscht",
    "instabil",
    " krumm",
    " schief",
    "schlechte haltung",
    "falsche haltung",
    "fehlhaltung",
    "sitzen falsch",
    " nie beugen",
    " nie heben",
    "eingeklemmt",
    "versag",
    "abnorm",
    "anormal",
    "verursacht",
    "die ursache ist",
    "ohne schmerz kein",
    "zähne zusammen",
    " heilt",
    " heilen",
    "korrigier",
    "fehlstellung",
    "fehlgestellt",
    "bröckel",
    " schuld",
    " faul",
    "bergewicht",
    "fettleib",
    "adipos",
    " sie müssen ",
    " müssen sie ",
    "gefährlich",
};

// In any language.
constexpr std::string_view doses[] = {" mg ", " mcg ", " µg ", " milligram", " miligramo"};

struct Exception {
  std::string_view language;
  std::string_view place;
  std::string_view phrase;
  const char* reason;
};
constexpr Exception exceptions[] = {
    {"es", "pack.story", " cura ", "says that water will not"},
    {"es", "uncontrolled.say", " tiene que ", "says that no one need bear it alone"},
    {"de", "pack.story", " heilt", "says that water will not"},
    {"de", "uncontrolled.say", " sie müssen ", "says that no one need bear it alone"},
    {"de", "recent_surgery.say", " heilen", "of the body after surgery"},
    {"de", "fluid_limit.ask", " müssen sie ", "asks what a doctor has said"},
};

std::span<const std::string_view> avoided_in(const Pack& pack) {
  if (pack.info.language == "es") return avoided_spanish;
  return avoided_german;
}

bool is_excepted(const Pack& pack, const test::PackText& text, std::string_view phrase) {
  return std::any_of(std::begin(exceptions), std::end(exceptions), [&](const Exception& exception) {
    return exception.language == pack.info.language && exception.place == text.place &&
           exception.phrase == phrase;
  });
}

// "place:phrase", one a line.
std::string badly_worded(const Pack& pack) {
  std::string found;
  const test::PackTexts texts(pack);
  for (const test::PackText& text : texts.all()) {
    const std::string words = words_of(text.text);
    const auto look = [&](std::span<const std::string_view> phrases) {
      for (const std::string_view phrase : phrases)
        if (words.find(phrase) != std::string::npos && !is_excepted(pack, text, phrase))
          found += fmt::format("{}:{}\n", text.place, phrase);
    };
    look(avoided_in(pack));
    look(doses);
  }
  return found;
}

constexpr int longest_sentence = 30;  // words

// The words of the longest sentence; one ends at . ! ? : or ; before a space or the end.
int most_words(std::string_view text) {
  int most = 0;
  std::size_t start = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool last = i + 1 == text.size();
    const bool stop = std::string_view(".!?:;").find(text[i]) != std::string_view::npos &&
                      (last || text[i + 1] == ' ');
    if (!stop && !last) continue;
    const std::string words = words_of(text.substr(start, i + 1 - start));
    most = std::max(most, static_cast<int>(std::count(words.begin(), words.end(), ' ')) - 1);
    start = i + 1;
  }
  return most;
}

// "place: words", one a line.
std::string too_long(const Pack& pack) {
  std::string found;
  const test::PackTexts texts(pack);
  for (const test::PackText& text : texts.all()) {
    const int words = most_words(text.text);
    if (words > longest_sentence) found += fmt::format("{}: {}\n", text.place, words);
  }
  return found;
}

Pack pack_in(const std::string& language) {
  auto pack = builtin_pack_in(language);
  REQUIRE(pack.has_value());
  return std::move(*pack);
}

}  // namespace

TEST_CASE("translated texts have the numbers of the original") {
  CHECK(numbers_in("1,5 kg, 20 bis 30, 2.") == numbers_in("2: from 20-30; 1.5 kg"));
  CHECK(numbers_in("4,000 steps, 1.25") == numbers_in("1,25; 4000"));
  CHECK(numbers_in("10 cm") != numbers_in("10 cm 10"));
  for (const std::string& language : builtin_pack().info.translations) {
    CAPTURE(language);
    CHECK(other_numbers(builtin_pack(), pack_in(language)) == "");
  }
}

TEST_CASE("a planted number is found in a translation") {
  Pack pack = pack_in("de");
  pack.triage.front().say = "Holen Sie in 3 Tagen Hilfe.";
  CHECK(other_numbers(builtin_pack(), pack) == pack.triage.front().id + ".say: 3, not \n");
}

TEST_CASE("no text of a translation is a copy of the original") {
  for (const std::string& language : builtin_pack().info.translations) {
    CAPTURE(language);
    Pack pack = pack_in(language);
    CHECK(copied(builtin_pack(), pack) == "");
    pack.contributors.front().say = builtin_pack().contributors.front().say;
    CHECK(copied(builtin_pack(), pack) == pack.contributors.front().id + ".say\n");
  }
}

TEST_CASE("no translated text frightens, blames, promises or gives the dose of a medicine") {
  for (const std::string& language : builtin_pack().info.translations) {
    CAPTURE(language);
    CHECK(badly_worded(pack_in(language)) == "");
  }
}

TEST_CASE("every exception for a translation is still needed, and has a reason") {
  for (const Exception& exception : exceptions) {
    const Pack pack = pack_in(std::string(exception.language));
    const test::PackTexts texts(pack);
    CAPTURE(std::string(exception.place));
    CHECK(std::string(exception.reason) != "");
    CHECK(std::any_of(texts.all().begin(), texts.all().end(), [&](const test::PackText& text) {
      return text.place == exception.place &&
             words_of(text.text).find(exception.phrase) != std::string::npos;
    }));
  }
}

TEST_CASE("a planted phrase is found in a translation") {
  struct Planted {
    const char* language;
    const char* text;
    const char* phrase;
  };
  const Planted planted[] = {
      {"es", "Su dolor está causado por estar sentado.", " causado por"},
      {"es", "El desgaste crece con la edad.", " desgaste"},
      {"es", "Usted tiene que parar.", " tiene que "},
      {"es", "Tome 400 mg de ibuprofeno.", " mg "},
      {"es", "Su mala postura carga la espalda.", " mala postura"},
      {"de", "Ihr Schmerz wird durch Sitzen verursacht.", "verursacht"},
      {"de", "Der Gelenkverschleiß nimmt mit dem Alter zu.", "verschlei"},
      {"de", "Sie müssen aufhören.", " sie müssen "},
      {"de", "Nehmen Sie 400 mg Ibuprofen.", " mg "},
      {"de", "Ein Nerv ist eingeklemmt.", "eingeklemmt"},
  };
  for (const Planted& plant : planted) {
    Pack pack = pack_in(plant.language);
    pack.contributors.front().say = plant.text;
    const std::string& id = pack.contributors.front().id;
    CHECK(badly_worded(pack) == fmt::format("{}.say:{}\n", id, plant.phrase));
  }
}

TEST_CASE("no sentence of a translation has more than 30 words") {
  CHECK(most_words("Eins zwei, drei. Vier fünf: sechs") == 3);
  CHECK(most_words("Von 1,5 bis 2") == 5);
  for (const std::string& language : builtin_pack().info.translations) {
    CAPTURE(language);
    CHECK(too_long(pack_in(language)) == "");
  }
}

TEST_CASE("a planted sentence of a translation is too long") {
  Pack pack = pack_in("es");
  std::string sentence;
  for (int i = 0; i < 31; ++i) sentence += "palabra ";
  pack.activities.front().why = sentence + ".";
  CHECK(too_long(pack) == pack.activities.front().id + ".why: 31\n");
}

}  // namespace lumbago
