// Read in pieces, worked on by one thread or several, handed on in order.
#include "batch/batch.h"

#include <fmt/core.h>

#include <condition_variable>
#include <exception>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include "batch/batch_worker.h"

namespace lumbago {
namespace {

// Some lines, and what they gave.
struct Piece {
  enum class Step { free, read, worked };
  Lines lines;
  std::string results;
  RecordCount count;
  std::size_t bytes = 0;
  Step step = Step::free;
};

class Batch {
 public:
  Batch(const Engine& engine, FileReader& reader, const BatchSetting& setting,
        const std::function<bool(const BatchPiece&)>& sink)
      : engine_(engine),
        setting_(setting),
        source_(reader, answers_limit, record_padding, setting.first_line, setting.csv),
        sink_(sink) {}

  BatchOutcome run() {
    if (setting_.jobs == 1)
      run_alone();
    else
      run_together();
    return std::move(outcome_);
  }

 private:
  // False: there is no more, or it cannot be read.
  bool read(Piece& piece) {
    const Result<bool> more = source_.next(piece.lines);
    if (!more.ok()) outcome_.errors = more.errors();
    if (setting_.csv && more.ok() && !csv_) return read_header(piece);
    return more.ok() && *more;
  }

  // The first line of all; none is like one with nothing in it.
  bool read_header(Piece& piece) {
    Result<CsvReader> header =
        CsvReader::open(engine_.pack(), piece.lines.count() > 0 ? piece.lines.line(0) : "",
                        setting_.file, Words(setting_.style.language));
    if (!header)
      outcome_.header_errors = header.errors();
    else
      csv_ = std::move(*header);
    piece.lines.from = 1;
    return csv_.has_value();
  }

  const CsvReader* csv() const { return csv_ ? &*csv_ : nullptr; }

  static void work(BatchWorker& worker, Piece& piece) {
    piece.results.clear();
    piece.count = worker.work(piece.lines, piece.results);
    piece.bytes = piece.lines.ends.back() + 1;
  }

  // False: it cannot be written.
  bool write(const Piece& piece) {
    outcome_.bad += piece.count.bad;
    return sink_({piece.results, piece.count.records, piece.bytes});
  }

  void run_alone() {
    Piece piece;
    if (!read(piece)) return;
    BatchWorker worker(engine_, setting_.style, setting_.full, csv());
    do {
      work(worker, piece);
      if (!write(piece)) return;
    } while (read(piece));
  }

  // This thread reads; the workers take what is read, in order; one more thread writes, in order.
  // The pieces are used in turn, so that their number bounds the memory.
  void run_together() {
    const std::size_t jobs = setting_.jobs;
    pieces_ = std::vector<Piece>(2 * jobs + 2);
    std::vector<std::thread> threads;
    guard([&] {
      threads.reserve(jobs + 1);
      for (std::size_t i = 0; i < jobs; ++i)
        threads.emplace_back([this] { guard([this] { work_in_turn(); }); });
      threads.emplace_back([this] { guard([this] { write_in_turn(); }); });
      read_in_turn();
    });
    for (std::thread& thread : threads) thread.join();
    if (!thrown_) return;
    try {
      std::rethrow_exception(thrown_);
    } catch (const std::system_error& error) {
      outcome_.errors = {
          {.code = "no-thread",
           .message = fmt::format("a thread cannot be started: {}; fewer may do (-j)",
                                  error.code().message())}};
    }
  }

  // Does the work of a thread. What it throws ends the others as well, and is then an error, where
  // a thread could not be started, or thrown again: memory has run out.
  template <class Work>
  void guard(Work work) {
    try {
      work();
    } catch (...) {
      give_up(std::current_exception());
    }
  }

  void give_up(std::exception_ptr why = nullptr) {
    const std::lock_guard lock(mutex_);
    failed_ = true;
    if (!thrown_) thrown_ = std::move(why);
    changed_.notify_all();
  }

  void read_in_turn() {
    while (Piece* piece = wait_for(read_, Piece::Step::free)) {
      if (!read(*piece)) break;
      pass_on(*piece, read_, Piece::Step::read);
    }
    const std::lock_guard lock(mutex_);
    ended_ = true;
    changed_.notify_all();
  }

  void work_in_turn() {
    std::optional<BatchWorker> worker;  // made once the header is known
    while (Piece* piece = take_work()) {
      if (!worker) worker.emplace(engine_, setting_.style, setting_.full, csv());
      work(*worker, *piece);
      const std::lock_guard lock(mutex_);
      piece->step = Piece::Step::worked;
      changed_.notify_all();
    }
  }

  void write_in_turn() {
    while (Piece* piece = wait_for(written_, Piece::Step::worked)) {
      const bool written = write(*piece);
      pass_on(*piece, written_, Piece::Step::free);
      if (!written) return give_up();
    }
  }

  // The piece whose turn it is, once it has come so far; nullptr: it will not any more.
  Piece* wait_for(const std::size_t& turn, Piece::Step step) {
    std::unique_lock lock(mutex_);
    Piece& piece = pieces_[turn % pieces_.size()];
    changed_.wait(lock, [&] { return failed_ || piece.step == step || (ended_ && turn == read_); });
    return failed_ || piece.step != step ? nullptr : &piece;
  }

  // The next piece that has been read and not been taken; nullptr: there is none and will be none.
  Piece* take_work() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return failed_ || taken_ < read_ || ended_; });
    if (failed_ || taken_ == read_) return nullptr;
    return &pieces_[taken_++ % pieces_.size()];
  }

  void pass_on(Piece& piece, std::size_t& turn, Piece::Step step) {
    const std::lock_guard lock(mutex_);
    piece.step = step;
    ++turn;
    changed_.notify_all();
  }

  const Engine& engine_;
  const BatchSetting& setting_;
  LineSource source_;
  const std::function<bool(const BatchPiece&)>& sink_;
  BatchOutcome outcome_;
  std::optional<CsvReader> csv_;  // set before the first piece is passed on, if at all

  // Of several threads.
  std::vector<Piece> pieces_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::size_t read_ = 0;  // how many pieces have been read, taken by a worker, and written
  std::size_t taken_ = 0;
  std::size_t written_ = 0;
  bool ended_ = false;
  bool failed_ = false;
  std::exception_ptr thrown_;  // by one of the threads
};

}  // namespace

BatchOutcome run_batch(const Engine& engine, FileReader& reader, const BatchSetting& setting,
                       const std::function<bool(const BatchPiece&)>& sink) {
  return Batch(engine, reader, setting, sink).run();
}

}  // namespace lumbago
