// lumbago_records --lines N --seed S
//
// Compares the fast reader of records with the strict one on N random lines for random packs: whole
// or damaged, with their keys in any order. Says how many were compared, how many were good, and
// that there were no differences, or shows the first difference and ends with 1.
#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "reference/random_pack.h"
#include "response/answers.h"

namespace {

using namespace lumbago;
using reference::Random;

// `"key": value` of one answer, as it may be written, or nearly so.
std::string random_member(const Pack& pack, std::size_t question, Random& random) {
  Response response = empty_response(pack);
  response.answers[question] = reference::random_answer(pack.questions[question], random);
  std::string json = write_answers(pack, response, JsonWriter::Layout::compact);
  json.pop_back();
  std::string member = json.substr(json.find(',') + 1);  // without "$pack"
  const std::size_t colon = member.find(':');
  if (random.chance(3)) member = member.substr(0, colon + 1) + "null";
  if (random.chance(10)) member.insert(colon + 1, " ");
  if (random.chance(2)) member.insert(colon, "\t");
  if (random.chance(3)) member += random.pick<std::string>({".0", ".5", "e0", " ", "0"});
  return member;
}

class Lines {
 public:
  explicit Lines(std::uint64_t seed) : random_(seed), pack_(reference::random_pack(random_)) {
    for (std::size_t i = 0; i < pack_.questions.size(); ++i) order_.push_back(i);
    if (random_.chance(30)) shuffle();
  }

  const Pack& pack() const { return pack_; }

  std::string next() {
    if (random_.chance(2)) shuffle();
    std::vector<std::string> members;
    if (random_.chance(60)) members.push_back(id());
    if (random_.chance(20)) members.push_back(R"("$pack":")" + pack_.info.id + '"');
    const int answered = random_.pick<int>({0, 50, 90, 100});
    for (const std::size_t question : order_)
      if (random_.chance(answered)) members.push_back(random_member(pack_, question, random_));
    if (!members.empty() && random_.chance(2)) members.push_back(random_.pick(members));
    std::string line = "{";
    for (const std::string& member : members) line += (line.size() > 1 ? "," : "") + member;
    line += '}';
    for (int changes = random_.chance(50) ? 0 : 3; changes > 0; --changes) damage(line);
    return line;
  }

  // What stands after a line in memory.
  std::string after() {
    return std::string(record_padding, random_.pick<char>({'"', '}', ',', '1', 'e', ' ', '\0'}));
  }

  std::size_t lane() { return random_.below(lane_count); }

 private:
  std::string id() {
    return R"("$id":)" + random_.pick<std::string>({"7", "123456789012", "-3", "\"a-1\"", "0", "01",
                                                    "\"\xC3\xA9\"", "\"a\\n\"", "1.5", "null"});
  }

  void shuffle() {
    for (std::size_t i = order_.size(); i > 1; --i)
      std::swap(order_[i - 1], order_[random_.below(i)]);
  }

  // What a slip, a cut or a hostile hand could do.
  void damage(std::string& line) {
    const std::size_t at = random_.below(line.size() + 1);
    switch (random_.below(6)) {
      case 0:
        line.erase(at, random_.below(9));
        break;
      case 1:
        line.insert(at, line.substr(random_.below(line.size() + 1), random_.below(40)));
        break;
      case 2:
        line.insert(at, 1, static_cast<char>(random_.below(256)));
        break;
      case 3:
        if (at < line.size()) line[at] = static_cast<char>(line[at] ^ (1 << random_.below(8)));
        break;
      case 4:
        line.insert(at, random_.pick<std::string>({"[",       "]",  "{",  "}",        ",",
                                                   ":",       "\"", "\\", "1",        "-",
                                                   ".",       "e5", "0",  "null",     "true",
                                                   "\\u00e9", "\t", " ",  "\xC3\xA9", "\xE2\x80"}));
        break;
      default:
        if (random_.chance(20)) line.resize(at);
    }
    std::replace(line.begin(), line.end(), '\n', ' ');
  }

  Random random_;
  Pack pack_;
  std::vector<std::size_t> order_;
};

// What differs; empty: nothing.
std::string difference(const Record& strict, const RecordReader& fast, bool good,
                       const RecordBlock& block, std::size_t lane) {
  if (good != strict.response.ok()) return good ? "only the strict one refuses" : "only the fast";
  if (fast.id() != strict.id) return "$id";
  if (!good && fast.errors() != strict.response.errors()) return "errors";
  for (std::size_t i = 0; i < block.columns.size(); ++i) {
    const std::optional<Answer> answer = good ? strict.response->answers[i] : std::nullopt;
    if (block.answered[i] != (answer ? Lanes{1} << lane : 0)) return fmt::format("answered {}", i);
    if (answer && block.columns[i][lane] != answer->number) return fmt::format("value {}", i);
  }
  return {};
}

std::optional<std::uint64_t> number_of(int argc, char** argv, std::string_view name,
                                       std::uint64_t otherwise) {
  for (int i = 1; i + 1 < argc; i += 2) {
    if (name != argv[i]) continue;
    const std::string_view digits = argv[i + 1];
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), otherwise);
    if (read.ec != std::errc{}) return std::nullopt;
  }
  return otherwise;
}

}  // namespace

int main(int argc, char** argv) {
  constexpr std::uint64_t lines_of_a_pack = 1000;
  const auto wanted = number_of(argc, argv, "--lines", 20'000);
  const auto seed = number_of(argc, argv, "--seed", 1);
  if (!wanted || !seed || argc % 2 == 0) {
    fmt::print(stderr, "usage: lumbago_records [--lines N] [--seed S]\n");
    return 2;
  }
  std::uint64_t compared = 0, good_ones = 0;
  for (std::uint64_t number = 0; compared < *wanted; ++number) {
    Lines lines(*seed + number);
    RecordReader fast(lines.pack());
    RecordBlock block(lines.pack().questions.size());
    for (std::uint64_t i = 0; i < lines_of_a_pack && compared < *wanted; ++i, ++compared) {
      const std::string line = lines.next();
      const std::string padded = line + lines.after();
      // No byte more than may be read: a sanitizer sees the others.
      const std::vector<char> memory(padded.begin(), padded.end());
      const std::size_t lane = lines.lane();
      std::fill(block.answered.begin(), block.answered.end(), Lanes{0});
      const bool good = fast.read({memory.data(), line.size()}, block, lane);
      good_ones += good ? 1 : 0;
      const std::string what = difference(read_record(lines.pack(), line), fast, good, block, lane);
      if (what.empty()) continue;
      fmt::print("a difference in line {} of pack {}: {}\n{}\n", i, *seed + number, what, line);
      return 1;
    }
  }
  fmt::print("{} lines, {} of them good, 0 differences\n", compared, good_ones);
  return 0;
}
