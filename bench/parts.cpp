// What each step of `batch` costs a record: reading, running the rules, summing up, writing; and a
// whole assessment beside them. Google Benchmark; the built-in pack, or one given by LUMBAGO_PACK,
// with random answers.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <iostream>
#include <random>

#include "builtin/builtin.h"
#include "cli/present.h"
#include "engine/engine.h"
#include "pack/reader.h"
#include "response/answers.h"

using namespace lumbago;

namespace {

const Pack& pack() {
  static const Pack read = [] {
    const char* const path = std::getenv("LUMBAGO_PACK");
    if (path == nullptr) return builtin_pack();
    Result<Pack> from_path = read_pack(path);
    if (!from_path.ok()) {
      std::cerr << to_text(from_path.errors());
      std::exit(4);
    }
    return std::move(*from_path);
  }();
  return read;
}

// The answers of 64 people, as lines with room to read on behind each.
struct Records {
  Records() {
    std::mt19937_64 random(1);
    for (std::size_t lane = 0; lane < lane_count; ++lane) {
      Response response = empty_response(pack());
      for (std::size_t i = 0; i < pack().questions.size(); ++i) {
        const Question& question = pack().questions[i];
        if (question.type == QuestionType::text || random() % 20 == 0) continue;
        std::uniform_int_distribution<std::int64_t> any(question.min, question.max);
        response.answers[i] = Answer{any(random), {}};
      }
      responses.push_back(response);
      lines.push_back(write_answers(pack(), response) + std::string(record_padding, '\0'));
      bytes += lines.back().size() - record_padding;
    }
  }

  void read(RecordReader& reader, RecordBlock& block) const {
    std::fill(block.answered.begin(), block.answered.end(), Lanes{0});
    block.count = 0;
    for (const std::string& line : lines)
      reader.read(std::string_view(line).substr(0, line.size() - record_padding), block,
                  block.count++);
  }

  std::vector<Response> responses;
  std::vector<std::string> lines;
  std::size_t bytes = 0;
};

const Records& records() {
  static const Records made;
  return made;
}

void per_record(benchmark::State& state, std::size_t records) {
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(records));
}

void read_records(benchmark::State& state) {
  RecordReader reader(pack());
  RecordBlock block(pack().questions.size());
  for (auto _ : state) {
    block.count = 0;
    records().read(reader, block);
  }
  per_record(state, lane_count);
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(records().bytes));
}

void run_rules(benchmark::State& state) {
  const Engine engine(pack());
  RecordReader reader(pack());
  RecordBlock block(pack().questions.size());
  records().read(reader, block);
  BlockEngine blocks(engine);
  for (auto _ : state) blocks.run(block);
  per_record(state, lane_count);
}

void sum_up(benchmark::State& state) {
  const Engine engine(pack());
  RecordReader reader(pack());
  RecordBlock block(pack().questions.size());
  records().read(reader, block);
  BlockEngine blocks(engine);
  blocks.run(block);
  for (auto _ : state)
    for (std::size_t lane = 0; lane < lane_count; ++lane)
      benchmark::DoNotOptimize(blocks.summary(lane).level);
  per_record(state, lane_count);
}

void write_results(benchmark::State& state) {
  const Engine engine(pack());
  RecordReader reader(pack());
  RecordBlock block(pack().questions.size());
  records().read(reader, block);
  BlockEngine blocks(engine);
  blocks.run(block);
  const Summary summary = blocks.summary(0);
  ResultWriter writer(pack());
  std::string out;
  for (auto _ : state) {
    out.clear();
    writer.append(out, {RecordId::Kind::number, "1"}, summary);
  }
  per_record(state, 1);
}

void whole_assessment(benchmark::State& state) {
  const Engine engine(pack());
  for (auto _ : state)
    benchmark::DoNotOptimize(engine.assess(records().responses[0]).levers.size());
  per_record(state, 1);
}

BENCHMARK(read_records);
BENCHMARK(run_rules);
BENCHMARK(sum_up);
BENCHMARK(write_results);
BENCHMARK(whole_assessment);

}  // namespace

BENCHMARK_MAIN();
