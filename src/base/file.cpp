#include "base/file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <memory>
#include <optional>
#include <system_error>
#include <utility>

namespace lumbago {
namespace {

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

Diagnostic failure(std::string code, const std::string& path, std::string message) {
  Diagnostic error;
  error.code = std::move(code);
  error.file = path;
  error.message = std::move(message);
  return error;
}

std::string system_text(int number) { return std::generic_category().message(number); }

Diagnostic cannot_read(const std::string& path, int number) {
  return failure("cannot-read", path, fmt::format("cannot be read: {}", system_text(number)));
}

Diagnostic cannot_write(const std::string& path, int number) {
  return failure("cannot-write", path, fmt::format("cannot be written: {}", system_text(number)));
}

Result<std::string> read_all(int from, const std::string& path, std::size_t limit) {
  std::string bytes;
  std::array<char, 65536> buffer;
  for (;;) {
    const ssize_t count = retried([&] { return ::read(from, buffer.data(), buffer.size()); });
    if (count < 0) return cannot_read(path, errno);
    if (count == 0) return bytes;
    bytes.append(buffer.data(), static_cast<std::size_t>(count));
    if (bytes.size() > limit)
      return failure("too-large", path, fmt::format("is larger than {} bytes", limit));
  }
}

// 0, or the error number.
int write_all(int to, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = retried([&] { return ::write(to, bytes.data(), bytes.size()); });
    if (count < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return 0;
}

// 0, or the error number. Pipes and some file systems cannot flush; that is no failure.
int flush(int file) {
  const int result = retried([&] { return ::fsync(file); });
  return result == 0 || errno == EINVAL || errno == ENOTSUP ? 0 : errno;
}

// The permissions of a new file, less the umask.
mode_t mode_of(Access access) { return access == Access::owner_only ? 0600 : 0666; }

// A device or a pipe cannot be replaced: it takes the bytes as they come. 0, or the error number.
int write_into(const std::string& path, std::string_view bytes) {
  Descriptor file(retried([&] { return ::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY); }));
  if (!file.is_open()) return errno;
  if (const int error = write_all(file.number(), bytes)) return error;
  return file.close() ? 0 : errno;
}

// 0, or the error number. Leaves nothing behind when it fails. `kept`: the permissions of the file
// that is replaced, which its owner may have narrowed.
int replace(const std::string& path, std::string_view bytes, Access access,
            std::optional<mode_t> kept) {
  constexpr int tries = 100;
  std::string temporary;
  int number = -1;
  for (int i = 0; i < tries && number < 0; ++i) {
    temporary = fmt::format("{}.{}-{}.tmp", path, ::getpid(), i);
    number = retried([&] {
      return ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_of(access));
    });
    if (number < 0 && errno != EEXIST) return errno;
  }
  if (number < 0) return EEXIST;
  Descriptor file(number);
  int error = kept && ::fchmod(number, *kept) != 0 ? errno : 0;
  if (error == 0) error = write_all(file.number(), bytes);
  if (error == 0) error = flush(file.number());
  if (error == 0 && !file.close()) error = errno;
  if (error == 0 && ::rename(temporary.c_str(), path.c_str()) != 0) error = errno;
  if (error != 0) ::unlink(temporary.c_str());
  return error;
}

// The file that a link stands for, so that the link itself is kept; `path` when it is not there
// yet.
std::string resolved(const std::string& path) {
  const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr),
                                                         &std::free);
  return real ? std::string(real.get()) : path;
}

}  // namespace

Result<std::string> read_file(const std::string& path, std::size_t limit) {
  if (path == "-") return read_all(STDIN_FILENO, "standard input", limit);
  const Descriptor file(
      retried([&] { return ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY); }));
  if (!file.is_open()) return cannot_read(path, errno);
  return read_all(file.number(), path, limit);
}

Result<bool> write_file(const std::string& path, std::string_view bytes, Access access) {
  struct stat status {};
  const bool exists = ::stat(path.c_str(), &status) == 0;
  std::optional<mode_t> kept;
  if (exists && access == Access::everyone) kept = status.st_mode & 0777U;
  int error = 0;
  if (exists && S_ISDIR(status.st_mode))
    error = EISDIR;
  else if (exists && !S_ISREG(status.st_mode))
    error = write_into(path, bytes);
  else
    error = replace(resolved(path), bytes, access, kept);
  if (error != 0) return cannot_write(path, error);
  return true;
}

}  // namespace lumbago
