#include "base/file.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>
#include <utility>

#include "base/streams.h"

namespace lumbago {
namespace {

const std::string standard_input = "standard input";

// An open file; closed when it goes out of scope.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() { close(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  bool is_open() const { return number_ >= 0; }
  int number() const { return number_; }

  // False, with errno set, when the system reports a late write error. An interrupted close has
  // closed.
  bool close() {
    if (number_ < 0) return true;
    const int number = std::exchange(number_, -1);
    return ::close(number) == 0 || errno == EINTR;
  }

 private:
  int number_;
};

// Repeats a system call that a signal interrupted.
template <class Call>
auto retried(Call call) {
  auto result = call();
  while (result < 0 && errno == EINTR) result = call();
  return result;
}

std::string system_text(int number) { return std::generic_category().message(number); }

Diagnostic cannot_read(const std::string& path, int number) {
  return {.code = "cannot-read",
          .message = fmt::format("cannot be read: {}", system_text(number)),
          .file = path};
}

Diagnostic cannot_write(const std::string& path, int number) {
  return {.code = "cannot-write",
          .message = fmt::format("cannot be written: {}", system_text(number)),
          .file = path};
}

// 0, or the error number. Pipes and some file systems cannot flush; that is no failure.
int flush(int file) {
  const int result = retried([&] { return ::fsync(file); });
  return result == 0 || errno == EINVAL || errno == ENOTSUP ? 0 : errno;
}

// The permissions of a new file, less the umask.
mode_t mode_of(Access access) { return access == Access::owner_only ? 0600 : 0666; }

// The file that a link stands for, so that the link itself is kept; `path` when it is not there
// yet.
std::string resolved(const std::string& path) {
  const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr),
                                                         &std::free);
  return real ? std::string(real.get()) : path;
}

}  // namespace

// A device or a pipe cannot be replaced: it takes the bytes as they come. Anything else is written
// to a temporary file beside it.
struct FileWriter::State {
  explicit State(const std::string& name) : path(name), target(name) {}
  ~State() {
    if (!temporary.empty()) ::unlink(temporary.c_str());
  }

  Result<bool> fail(int number) {
    error = number;
    return cannot_write(path, number);
  }

  // 0, or the error number.
  int open(Access access) {
    struct stat status {};
    const bool exists = ::stat(path.c_str(), &status) == 0;
    if (exists && S_ISDIR(status.st_mode)) return EISDIR;
    if (exists && !S_ISREG(status.st_mode)) {
      file.emplace(retried([&] { return ::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY); }));
      return file->is_open() ? 0 : errno;
    }
    target = resolved(path);
    // Its owner may have narrowed the permissions of the file that is replaced.
    std::optional<mode_t> kept;
    if (exists && access == Access::everyone) kept = status.st_mode & 0777U;
    return open_temporary(access, kept);
  }

  int open_temporary(Access access, std::optional<mode_t> kept) {
    constexpr int tries = 100;
    for (int i = 0; i < tries; ++i) {
      const std::string name = fmt::format("{}.{}-{}.tmp", target, ::getpid(), i);
      const int number = retried([&] {
        return ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_of(access));
      });
      if (number < 0 && errno == EEXIST) continue;
      if (number < 0) return errno;
      temporary = name;
      file.emplace(number);
      return kept && ::fchmod(number, *kept) != 0 ? errno : 0;
    }
    return EEXIST;
  }

  std::string path;       // as the user named it
  std::string target;     // the file itself, where `path` is a link
  std::string temporary;  // empty: none is there
  std::optional<Descriptor> file;
  int error = 0;  // the first
};

FileWriter::FileWriter(const std::string& path, Access access)
    : state_(std::make_unique<State>(path)) {
  state_->error = state_->open(access);
}
FileWriter::~FileWriter() = default;

Result<bool> FileWriter::write(std::string_view bytes) {
  if (state_->error == 0) state_->error = write_to(state_->file->number(), bytes);
  if (state_->error != 0) return state_->fail(state_->error);
  return true;
}

Result<bool> FileWriter::commit() {
  State& state = *state_;
  if (state.error != 0) return state.fail(state.error);
  if (const int error = flush(state.file->number())) return state.fail(error);
  if (!state.file->close()) return state.fail(errno);
  if (state.temporary.empty()) return true;
  if (::rename(state.temporary.c_str(), state.target.c_str()) != 0) return state.fail(errno);
  state.temporary.clear();
  return true;
}

Result<bool> write_file(const std::string& path, std::string_view bytes, Access access) {
  FileWriter file(path, access);
  const Result<bool> written = file.write(bytes);
  return written.ok() ? file.commit() : written;
}

FileReader::FileReader(const std::string& path)
    : path_(path == "-" ? standard_input : path),
      number_(path == "-" ? STDIN_FILENO : retried([&] {
        return ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
      })),
      open_error_(errno) {}

FileReader::~FileReader() {
  if (number_ > STDERR_FILENO) ::close(number_);
}

Result<std::size_t> FileReader::read(char* to, std::size_t most) {
  if (number_ < 0) return cannot_read(path_, open_error_);
  const ssize_t count = retried([&] { return ::read(number_, to, most); });
  if (count < 0) return cannot_read(path_, errno);
  return static_cast<std::size_t>(count);
}

std::optional<std::uint64_t> FileReader::size() const {
  struct stat status {};
  if (::fstat(number_, &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  return static_cast<std::uint64_t>(status.st_size);
}

Result<std::string> read_file(const std::string& path, std::size_t limit) {
  FileReader file(path);
  std::string bytes;
  std::array<char, 65536> buffer;
  for (;;) {
    const Result<std::size_t> count = file.read(buffer.data(), buffer.size());
    if (!count) return count.error();
    if (*count == 0) return bytes;
    bytes.append(buffer.data(), *count);
    if (bytes.size() > limit)
      return Diagnostic{.code = "too-large",
                        .message = fmt::format("is larger than {} bytes", limit),
                        .file = path == "-" ? standard_input : path};
  }
}

Result<bool> make_private_directory(const std::string& path) {
  for (std::size_t end = path.find('/', 1);; end = path.find('/', end + 1)) {
    const std::string part = path.substr(0, end);
    if (::mkdir(part.c_str(), 0700) != 0 && errno != EEXIST) {
      // A parent on a read-only file system may be there all the same.
      const int error = errno;
      if (::access(part.c_str(), X_OK) != 0)
        return Diagnostic{.code = "cannot-write",
                          .message = fmt::format("cannot be made: {}", system_text(error)),
                          .file = path};
    }
    if (end == std::string::npos) return true;
  }
}

bool remove_file(const std::string& path) { return ::unlink(path.c_str()) == 0; }

std::vector<std::string> names_in_directory(const std::string& directory) {
  std::vector<std::string> names;
  std::error_code error;
  for (std::filesystem::directory_iterator entry(directory, error), end; !error && entry != end;
       entry.increment(error))
    if (!entry->is_directory(error)) names.push_back(entry->path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace lumbago
