// A stream of records: read in pieces, worked on by one thread or several, written in order.
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "base/diagnostic.h"
#include "cli/batch_worker.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/terminal.h"

namespace lumbago {
namespace {

using Clock = std::chrono::steady_clock;

// Some lines, and what they gave.
struct Piece {
  enum class Step { free, read, worked };
  Lines lines;
  std::string results;
  RecordCount count;
  std::size_t bytes = 0;
  Step step = Step::free;
};

// "1000000 records, 520000 a second, 3 s left", on a terminal, now and then.
class BatchProgress {
 public:
  BatchProgress(const Context& context, std::optional<std::uint64_t> size)
      : words_(context.words),
        shown_(is_terminal(Stream::error) && !context.invocation.quiet &&
               (!is_terminal(Stream::out) || context.invocation.output)),
        size_(size) {}
  ~BatchProgress() { clear(); }

  void add(const Piece& piece) {
    records_ += piece.count.records;
    bytes_ += piece.bytes;
    if (shown_ && Clock::now() - last_ > std::chrono::milliseconds(200)) show();
  }

  void clear() {
    if (std::exchange(drawn_, false)) print_error("\r\x1b[K");
  }

 private:
  void show() {
    last_ = Clock::now();
    drawn_ = true;
    const double seconds = std::chrono::duration<double>(last_ - start_).count();
    const auto rate = static_cast<std::int64_t>(static_cast<double>(records_) / seconds);
    if (!size_ || bytes_ == 0)
      return print_error("\r" + words_.say<Message::batch_progress>(records_, rate) + "\x1b[K");
    const double whole = static_cast<double>(*size_) / static_cast<double>(bytes_) * seconds;
    const auto left = static_cast<std::int64_t>(std::max(0.0, whole - seconds) + 0.5);
    print_error("\r" + words_.say<Message::batch_progress_left>(records_, rate, left) + "\x1b[K");
  }

  Words words_;
  bool shown_;
  std::optional<std::uint64_t> size_;
  Clock::time_point start_ = Clock::now();
  Clock::time_point last_ = start_;
  std::int64_t records_ = 0;
  std::uint64_t bytes_ = 0;
  bool drawn_ = false;
};

class Batch {
 public:
  Batch(const Context& context, const PackInUse& pack)
      : context_(context),
        engine_(pack.pack()),
        style_(style_of(context, pack)),
        reader_(context.invocation.operand.empty() ? "-" : context.invocation.operand),
        source_(reader_, answers_limit, record_padding, context.invocation.first_line),
        output_(context.words, context.invocation),
        progress_(context, reader_.size()) {
    style_.one_line = true;
  }

  Exit run() {
    if (context_.invocation.jobs == 1)
      run_alone();
    else
      run_together(static_cast<std::size_t>(context_.invocation.jobs));
    progress_.clear();
    if (!read_errors_.empty()) print_error(to_text(read_errors_));
    const Exit written = output_.finish();
    if (written != Exit::done || !read_errors_.empty()) return Exit::failed;
    if (bad_ == 0) return Exit::done;
    if (!context_.invocation.quiet)
      complain(context_.words.count<Message::batch_bad_records>(bad_));
    return Exit::bad_answers;
  }

 private:
  // False: there is no more, or it cannot be read.
  bool read(Piece& piece) {
    const Result<bool> more = source_.next(piece.lines);
    if (!more.ok()) read_errors_ = more.errors();
    return more.ok() && *more;
  }

  BatchWorker worker() const { return {engine_, style_, context_.invocation.full}; }

  static void work(BatchWorker& worker, Piece& piece) {
    piece.results.clear();
    piece.count = worker.work(piece.lines, piece.results);
    piece.bytes = piece.lines.ends.back() + 1;
  }

  // False: it cannot be written.
  bool write(const Piece& piece) {
    bad_ += piece.count.bad;
    if (!output_.write(piece.results)) return false;
    progress_.add(piece);
    return true;
  }

  void run_alone() {
    BatchWorker worker = this->worker();
    Piece piece;
    while (read(piece)) {
      work(worker, piece);
      if (!write(piece)) return;
    }
  }

  // This thread reads; the workers take what is read, in order; one more thread writes, in order.
  // The pieces are used in turn, so that their number bounds the memory.
  void run_together(std::size_t jobs) {
    pieces_ = std::vector<Piece>(2 * jobs + 2);
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < jobs; ++i) threads.emplace_back([this] { work_in_turn(); });
    threads.emplace_back([this] { write_in_turn(); });
    while (Piece* piece = wait_for(read_, Piece::Step::free)) {
      if (!read(*piece)) break;
      pass_on(*piece, read_, Piece::Step::read);
    }
    {
      const std::lock_guard lock(mutex_);
      ended_ = true;
    }
    changed_.notify_all();
    for (std::thread& thread : threads) thread.join();
  }

  void work_in_turn() {
    BatchWorker worker = this->worker();
    while (Piece* piece = take_work()) {
      work(worker, *piece);
      const std::lock_guard lock(mutex_);
      piece->step = Piece::Step::worked;
      changed_.notify_all();
    }
  }

  void write_in_turn() {
    while (Piece* piece = wait_for(written_, Piece::Step::worked)) {
      const bool written = write(*piece);
      pass_on(*piece, written_, Piece::Step::free);
      if (written) continue;
      const std::lock_guard lock(mutex_);
      failed_ = true;
      changed_.notify_all();
      return;
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

  const Context& context_;
  const Engine engine_;
  Style style_;
  FileReader reader_;
  LineSource source_;
  ResultStream output_;
  BatchProgress progress_;
  Diagnostics read_errors_;
  std::int64_t bad_ = 0;

  // Of several threads.
  std::vector<Piece> pieces_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::size_t read_ = 0;  // how many pieces have been read, taken by a worker, and written
  std::size_t taken_ = 0;
  std::size_t written_ = 0;
  bool ended_ = false;
  bool failed_ = false;
};

}  // namespace

Exit run_batch(const Context& context) {
  if (context.invocation.operand.empty() && is_terminal(Stream::in)) {
    complain(context.words.text(Message::batch_nothing_to_read));
    return Exit::usage;
  }
  const std::variant<PackInUse, Exit> loaded = load_pack(context);
  if (const auto* exit = std::get_if<Exit>(&loaded)) return *exit;
  return Batch(context, std::get<PackInUse>(loaded)).run();
}

}  // namespace lumbago
