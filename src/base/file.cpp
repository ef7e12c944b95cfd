#include "base/file.h"

#include <dirent.h>
#include <fcntl.h>
#include <fmt/core.h>
#include <sys/file.h>
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

#include "base/signal_pause.h"
#include "base/streams.h"

namespace lumbago {
namespace {

namespace fs = std::filesystem;

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

// 0, or the error number. Pipes and some file systems cannot flush; that is no failure.
int flush(int file) {
  const int result = retried([&] { return ::fsync(file); });
  return result == 0 || errno == EINVAL || errno == ENOTSUP ? 0 : errno;
}

// The permissions of a new file, less the umask.
mode_t mode_of(Access access) { return access == Access::owner_only ? 0600 : 0666; }

// The file that a link stands for, also where no file is there yet, so that the link itself is
// kept.
fs::path resolved(fs::path path) {
  constexpr int most_links = 40;  // as in Linux
  std::error_code error;
  for (int i = 0; i < most_links && fs::is_symlink(fs::symlink_status(path, error)); ++i)
    path = path.parent_path() / fs::read_symlink(path, error);
  return path;
}

fs::path directory_of(const fs::path& file) {
  return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

// The name that a file has until it is finished, where it needs one.
std::string temporary_name(const fs::path& target, int number) {
  return fmt::format("{}.{}-{}.tmp", target.native(), ::getpid(), number);
}

// Whether temporary_name() gives `name` for the file `target`, in some process.
bool is_temporary_name(std::string_view target, std::string_view name) {
  constexpr std::string_view end = ".tmp";
  if (!name.starts_with(target) || !name.ends_with(end)) return false;
  name = name.substr(target.size(), name.size() - target.size() - end.size());
  return name.size() >= 4 && name[0] == '.' && name.find('-') != std::string_view::npos &&
         name.find_first_not_of("0123456789-", 1) == std::string_view::npos;
}

// Takes the lock that each writer holds on its file. False: another one has it.
bool lock(int file) {
  return retried([&] { return ::flock(file, LOCK_EX | LOCK_NB); }) == 0;
}

// Removes what killed runs left of `target`. Nobody has a lock on it any more.
void remove_leftovers(const fs::path& target) {
  const fs::path directory = directory_of(target);
  for (const std::string& name : names_in_directory(directory)) {
    if (!is_temporary_name(target.filename().native(), name)) continue;
    const fs::path path = directory / name;
    const Descriptor left(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (left.is_open() && lock(left.number())) ::unlink(path.c_str());
  }
}

// Lets a new name outlast a power failure. 0, or the error number. A directory that may be written
// and not read cannot be flushed by us.
int flush_directory(const fs::path& directory) {
  const Descriptor opened(
      retried([&] { return ::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
  if (!opened.is_open()) return errno == EACCES ? 0 : errno;
  return flush(opened.number());
}

}  // namespace

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

// A device or a pipe cannot be replaced: it takes the bytes as they come. Anything else is written
// to a new file, which takes the name in the end.
struct FileWriter::State {
  State(const std::string& name, Existing what) : path(name), existing(what) {}
  ~State() { remove_temporary(); }

  Result<bool> fail(int number) {
    error = number;
    Diagnostic failure = cannot_write(path, number);
    if (number == EEXIST && existing == Existing::kept) failure.code = "exists";
    return failure;
  }

  // 0, or the error number.
  int open(Access access) {
    struct stat status {};
    const bool exists = ::stat(path.c_str(), &status) == 0;
    if (!exists && errno == ELOOP) return ELOOP;
    if (exists && S_ISDIR(status.st_mode)) return EISDIR;
    if (exists && !S_ISREG(status.st_mode)) {
      file.emplace(retried([&] { return ::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY); }));
      return file->is_open() ? 0 : errno;
    }
    target = resolved(path);
    remove_leftovers(target);
    if (!open_unnamed(access))
      if (const int number = open_temporary(access)) return number;
    return exists ? take_over(status, access) : 0;
  }

  // The owner of the file that is replaced, who may have narrowed its permissions, keeps it: root
  // may be who replaces it; anybody else cannot give files away. 0, or the error number.
  int take_over(const struct stat& status, Access access) {
    const int given = ::fchown(file->number(), status.st_uid, status.st_gid);
    if (given != 0 && errno != EPERM && errno != EINVAL) return errno;
    const bool kept = access == Access::everyone;
    return kept && ::fchmod(file->number(), status.st_mode & 0777U) != 0 ? errno : 0;
  }

  // False: the file system has no such files, or what could name them is not there.
  bool open_unnamed([[maybe_unused]] Access access) {
#ifdef O_TMPFILE
    const std::string directory = directory_of(target).native();
    file.emplace(retried([&] {
      return ::open(directory.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, mode_of(access));
    }));
    return file->is_open() && lock(file->number()) && ::access(unnamed().c_str(), F_OK) == 0;
#else
    return false;
#endif
  }

  int open_temporary(Access access) {
    for (int i = 0; i < tries; ++i) {
      const std::string name = temporary_name(target, i);
      const int number = retried([&] {
        return ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_of(access));
      });
      if (number < 0 && errno == EEXIST) continue;
      if (number < 0) return errno;
      temporary = name;
      file.emplace(number);
      lock(number);  // a system without locks removes no leftovers either
      struct stat status {};
      if (::fstat(number, &status) == 0 && status.st_nlink > 0) return 0;
      // Another run took it for a leftover before it was locked.
    }
    return EEXIST;
  }

  // The open file, for linkat().
  std::string unnamed() const { return fmt::format("/proc/self/fd/{}", file->number()); }

  // 0, or the error number.
  int link_to(const std::string& name) const {
    const int result = temporary.empty() ? ::linkat(AT_FDCWD, unnamed().c_str(), AT_FDCWD,
                                                    name.c_str(), AT_SYMLINK_FOLLOW)
                                         : ::link(temporary.c_str(), name.c_str());
    return result == 0 ? 0 : errno;
  }

  // Gives the file its name. A signal that ends the program waits until then. 0, or the error
  // number.
  int take_name() {
    if (target.empty()) return 0;
    const SignalPause pause;
    const int number = existing == Existing::kept ? take_free_name() : replace();
    return number != 0 ? number : flush_directory(directory_of(target));
  }

  int take_free_name() {
    const int number = link_to(target);
    if (number == 0) remove_temporary();
    if (number == 0 || number == EEXIST || temporary.empty()) return number;
    // There are no hard links here. This is as near as it gets.
    return ::access(target.c_str(), F_OK) == 0 ? EEXIST : replace();
  }

  int replace() {
    for (int i = 0; temporary.empty(); ++i) {
      const std::string name = temporary_name(target, i);
      const int number = link_to(name);
      if (number == 0)
        temporary = name;
      else if (number != EEXIST || i == tries)
        return number;
    }
    if (::rename(temporary.c_str(), target.c_str()) != 0) return errno;
    temporary.clear();
    return 0;
  }

  void remove_temporary() {
    if (!temporary.empty()) ::unlink(temporary.c_str());
    temporary.clear();
  }

  static constexpr int tries = 100;  // of names for a temporary file

  std::string path;  // as the user named it
  Existing existing;
  fs::path target;        // the file itself, where `path` is a link; empty: a device or a pipe
  std::string temporary;  // the name that it has until then; empty: none
  std::optional<Descriptor> file;
  int error = 0;  // the first
};

FileWriter::FileWriter(const std::string& path, Access access, Existing existing)
    : state_(std::make_unique<State>(path, existing)) {
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
  if (const int error = state.take_name()) return state.fail(error);
  if (!state.file->close()) return state.fail(errno);
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

Result<bool> make_directory(const std::string& path, Access access) {
  const mode_t mode = access == Access::owner_only ? 0700 : 0777;
  for (std::size_t end = path.find('/', 1);; end = path.find('/', end + 1)) {
    const std::string part = path.substr(0, end);
    if (::mkdir(part.c_str(), mode) != 0 && errno != EEXIST) {
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
  // The iterator of the standard library ends the program where memory runs out in it.
  const std::unique_ptr<DIR, int (*)(DIR*)> open(::opendir(directory.c_str()), ::closedir);
  while (const dirent* entry = open ? ::readdir(open.get()) : nullptr)
    if (entry->d_type != DT_DIR && entry->d_name != std::string_view(".") &&
        entry->d_name != std::string_view(".."))
      names.emplace_back(entry->d_name);
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace lumbago
