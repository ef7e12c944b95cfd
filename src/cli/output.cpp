#include "cli/output.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "base/streams.h"
#include "cli/terminal.h"
#include "terminal/pager.h"

namespace lumbago {
namespace {

bool to_standard_output(const Invocation& invocation) {
  return !invocation.output || *invocation.output == "-";
}

Diagnostic refusal(const std::string& path, std::string message) {
  Diagnostic error;
  error.code = "cannot-write";
  error.file = path;
  error.message = std::move(message);
  return error;
}

std::string directory_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

}  // namespace

Result<bool> check_output(const Context& context) {
  const Invocation& invocation = context.invocation;
  const Words& words = context.words;
  if (to_standard_output(invocation)) return true;
  const std::string& path = *invocation.output;
  struct stat status {};
  if (::stat(path.c_str(), &status) == 0) {
    if (S_ISDIR(status.st_mode))
      return refusal(path, std::string(words.text(Message::output_is_directory)));
    if (S_ISREG(status.st_mode) && !invocation.force)
      return refusal(path, std::string(words.text(Message::output_exists)));
    return true;
  }
  const std::string directory = directory_of(path);
  if (::access(directory.c_str(), W_OK | X_OK) != 0)
    return refusal(path, words.say<Message::output_no_directory>(
                             directory, std::generic_category().message(errno)));
  return true;
}

ResultStream::ResultStream(const Context& context) : words_(context.words) {
  if (to_standard_output(context.invocation)) return;
  const Result<bool> allowed = check_output(context);
  if (allowed)
    file_ = std::make_unique<FileWriter>(
        *context.invocation.output, Access::everyone,
        context.invocation.force ? Existing::replaced : Existing::kept);
  else
    fail(allowed.error());
}

ResultStream::~ResultStream() = default;

Exit ResultStream::fail(const Diagnostics& errors) {
  print_error(to_text(errors));
  return state_ = Exit::failed;
}

// A pipe that nobody reads any more is no one's fault.
Exit ResultStream::fail(int error) {
  if (error != EPIPE)
    complain(words_.say<Message::output_cannot_write>(std::generic_category().message(error)));
  return state_ = Exit::failed;
}

bool ResultStream::write(std::string_view piece) {
  if (state_ != Exit::done) return false;
  if (!file_) {
    const int error = write_to(STDOUT_FILENO, piece);
    return error == 0 || fail(error) == Exit::done;
  }
  const Result<bool> written = file_->write(piece);
  return written.ok() || fail(written.error()) == Exit::done;
}

Exit ResultStream::finish() {
  if (state_ != Exit::done) return state_;
  if (!file_) {
    // Some file systems tell of a full disk only now.
    const int error = ::close(STDOUT_FILENO) != 0 && errno != EINTR ? errno : 0;
    // SQLite takes no such number for its file, and what it does instead a signal could spoil.
    occupy_standard_streams();
    return error == 0 ? Exit::done : fail(error);
  }
  const Result<bool> written = file_->commit();
  if (written) return Exit::done;
  Diagnostics errors = written.errors();
  for (Diagnostic& error : errors)  // it appeared meanwhile
    if (error.code == "exists") error.message = words_.text(Message::output_exists);
  return fail(errors);
}

namespace {

// The last row is the shell's.
bool fits(std::string_view text, int rows) {
  return rows == 0 || std::count(text.begin(), text.end(), '\n') < rows;
}

bool paged(const Context& context, const StreamFacts& facts, std::string_view text) {
  const Invocation& asked = context.invocation;
  if (asked.no_pager || display_of(facts, asked, context.environment).accessible) return false;
  const std::string command = pager_command(context.environment);
  return !command.empty() && show_in_pager(command, text);
}

}  // namespace

Exit deliver_prose(const Context& context, std::string_view text, std::string_view last) {
  const StreamFacts facts = look_at(Stream::out);
  const Format format = context.invocation.format;
  const bool for_people = format == Format::text || format == Format::markdown;
  if (!for_people || !facts.terminal || !to_standard_output(context.invocation) ||
      fits(text, facts.rows))
    return deliver(context, text);
  const bool shown = paged(context, facts, text);
  ResultStream stream(context);
  if (!shown) stream.write(text);
  if (!shown && !last.empty()) stream.write("\n");
  stream.write(last);
  return stream.finish();
}

Exit deliver(const Context& context, std::string_view result) {
  ResultStream stream(context);
  stream.write(result);
  return stream.finish();
}

}  // namespace lumbago
