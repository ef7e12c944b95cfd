// What ten times the rules cost: CPU time per record of the same answers under a pack of 120 rules
// and one of 1,200 over the same 60 questions. Prints medians and their ratio.
//   lumbago_bench_rules [RECORDS] [RUNS]
#include <fmt/core.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <random>
#include <string>
#include <vector>

#include "engine/engine.h"
#include "pack/builder.h"

using namespace lumbago;

namespace {

constexpr int booleans = 30, integers = 15, choices = 15, contributors = 16;

class PackText {
 public:
  explicit PackText(std::uint64_t seed) : random_(seed) {}

  std::string write(int times) {
    std::string text = head();
    text += "questions:\n";
    for (int i = 0; i < booleans; ++i)
      text += fmt::format("  - {{id: b{}, ask: A, type: boolean}}\n", i);
    for (int i = 0; i < integers; ++i)
      text += fmt::format("  - {{id: i{}, ask: A, type: integer, range: [0, 10]}}\n", i);
    for (int i = 0; i < choices; ++i)
      text += fmt::format(
          "  - {{id: c{}, ask: A, type: choice, options: [{{id: never, say: N}}, {{id: often, say: "
          "O}}, {{id: always, say: A}}]}}\n",
          i);
    text += "triage:\n";
    for (int i = 0; i < 20 * times; ++i)
      text += fmt::format(
          "  - {{id: s{}, title: T, level: {}, when: \"{} && {}\", say: S, verified: false}}\n", i,
          i % 2 == 0 ? "routine" : "urgent", comparison(), comparison());
    text += "contributors:\n";
    for (int k = 0; k < contributors; ++k) {
      text += fmt::format(
          "  - id: k{}\n    title: T\n    evidence: limited\n    prior: 100\n    saturates: {}\n   "
          " say: S\n    verified: false\n    indicators:\n",
          k, 30 * times);
      for (int i = 0; i < 6 * times + (k < 4 * times % contributors ? 1 : 0); ++i)
        text += fmt::format("      - {{when: \"{} {} {}\", points: {}}}\n", comparison(),
                            below(2) == 0 ? "&&" : "||", comparison(), 1 + below(9));
    }
    return text;
  }

 private:
  static std::string head() {
    return "pack: {id: bench, version: \"1\", title: T, language: en, intended_use: U, reviewed: "
           "{by: null, on: null}, "
           "levels: {self_care: {title: S, action: s}, routine: {title: R, action: r}, urgent: "
           "{title: U, action: u}, emergency: {title: E, action: e}}, "
           "safety_net: {title: C, items: [H]}, disclaimers: [D]}\n";
  }
  std::uint64_t below(std::uint64_t limit) { return random_() % limit; }
  std::string comparison() {
    switch (below(4)) {
      case 0:
        return fmt::format("b{}", below(booleans));
      case 1:
        return fmt::format("i{} {} {}", below(integers), below(2) == 0 ? ">" : "<=", 1 + below(8));
      case 2:
        return fmt::format("c{} == '{}'", below(choices), below(2) == 0 ? "often" : "always");
      default:
        return fmt::format("!b{}", below(booleans));
    }
  }

  std::mt19937_64 random_;
};

Pack pack_of(int times) {
  auto source = make_source("bench.yaml", PackText(1).write(times));
  auto pack = build_pack({std::move(*source)}, "bench.yaml");
  if (!pack) {
    fmt::print(stderr, "{}", to_text(pack.errors()));
    std::exit(4);
  }
  return std::move(*pack);
}

std::vector<Response> records_of(const Pack& pack, std::size_t count) {
  std::mt19937_64 random(2);
  std::vector<Response> records(count, empty_response(pack));
  for (Response& record : records)
    for (std::size_t q = 0; q < pack.questions.size(); ++q) {
      if (random() % 20 == 0) continue;
      const Question& question = pack.questions[q];
      record.answers[q] = Answer{
          question.min + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(
                                                                  question.max - question.min + 1)),
          {}};
    }
  return records;
}

double cpu_seconds() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

// Microseconds of CPU a record.
double time_once(const Engine& engine, const std::vector<Response>& records) {
  std::size_t kept = 0;
  const double start = cpu_seconds();
  for (const Response& record : records) kept += engine.assess(record).contributors.size();
  const double spent = cpu_seconds() - start;
  if (kept == 0) fmt::print("no contributors\n");
  return spent * 1e6 / static_cast<double>(records.size());
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

}  // namespace

int main(int argc, char** argv) {
  const std::size_t count = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 2000;
  const int runs = argc > 2 ? std::atoi(argv[2]) : 7;
  const Pack small_pack = pack_of(1), large_pack = pack_of(10);
  const Engine small(small_pack), large(large_pack);
  const std::vector<Response> records = records_of(small_pack, count);
  std::vector<double> of_small, of_large, ratios;
  for (int run = 0; run < runs; ++run) {  // in turn, so that a busy machine hits both
    of_small.push_back(time_once(small, records));
    of_large.push_back(time_once(large, records));
    ratios.push_back(of_large.back() / of_small.back());
  }
  fmt::print(
      "{} records, {} runs: {:.1f} us a record with 1 x the rules, {:.1f} us with 10 x; ratio "
      "{:.2f}\n",
      count, runs, median(of_small), median(of_large), median(ratios));
}
