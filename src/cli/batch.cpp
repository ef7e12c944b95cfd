// `batch`: a stream of records in, a stream of results out, and how far it has come.
#include "batch/batch.h"

#include <chrono>
#include <utility>

#include "base/diagnostic.h"
#include "base/streams.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/terminal.h"

namespace lumbago {
namespace {

using Clock = std::chrono::steady_clock;

// "1000000 records, 520000 a second, 3 s left", on a terminal, now and then.
class BatchProgress {
 public:
  BatchProgress(const Context& context, std::optional<std::uint64_t> size)
      : words_(context.words),
        shown_(is_terminal(Stream::error) && !context.invocation.quiet &&
               (!is_terminal(Stream::out) || context.invocation.output)),
        size_(size) {}
  ~BatchProgress() { clear(); }

  void add(const BatchPiece& piece) {
    records_ += piece.records;
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

// Where not all could be read, --output is left as it was: it would look like a whole result.
Exit conclude(const Context& context, ResultStream& output, const BatchOutcome& outcome) {
  if (!outcome.header_errors.empty()) return refuse(outcome.header_errors, Exit::bad_answers);
  if (!outcome.errors.empty()) return refuse(outcome.errors, Exit::failed);
  if (output.finish() != Exit::done) return Exit::failed;
  if (outcome.bad == 0) return Exit::done;
  if (!context.invocation.quiet)
    complain(context.words.count<Message::batch_bad_records>(outcome.bad));
  return Exit::bad_answers;
}

}  // namespace

Exit run_batch(const Context& context) {
  const Invocation& invocation = context.invocation;
  if (invocation.operand.empty() && is_terminal(Stream::in))
    return refuse_usage(std::string(context.words.text(Message::batch_nothing_to_read)));
  const Result<PackInUse, Exit> pack = load_pack(context);
  if (!pack) return pack.error();
  const Engine engine = pack->engine();
  FileReader reader(invocation.operand.empty() ? "-" : invocation.operand);
  ResultStream output(context);
  BatchProgress progress(context, reader.size());
  BatchSetting setting{
      static_cast<std::size_t>(invocation.jobs),
      invocation.first_line,
      invocation.full,
      invocation.format == Format::csv,
      invocation.operand.empty() || invocation.operand == "-" ? standard_input : invocation.operand,
      style_of(context, *pack)};
  setting.style.one_line = true;
  const BatchOutcome outcome = run_batch(engine, reader, setting, [&](const BatchPiece& piece) {
    if (!output.write(piece.results)) return false;
    progress.add(piece);
    return true;
  });
  progress.clear();
  return conclude(context, output, outcome);
}

}  // namespace lumbago
