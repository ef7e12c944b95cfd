#include <doctest/doctest.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "base/file.h"

namespace {

bool has_unnamed_files = true;
int flushed_directories = 0;

}  // namespace

extern "C" int fsync(int file) {
  struct stat status {};
  if (::fstat(file, &status) == 0 && S_ISDIR(status.st_mode)) ++flushed_directories;
  return static_cast<int>(::syscall(SYS_fsync, file));
}

// Takes the place of the C library's, so that files without a name can be had or not.
extern "C" int open(const char* path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  if (!has_unnamed_files && (flags & O_TMPFILE) == O_TMPFILE) {
    errno = EOPNOTSUPP;
    return -1;
  }
  return static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path, flags, mode));
}

namespace lumbago {
namespace {

namespace fs = std::filesystem;

// A directory of its own for one test; removed at the end.
class Scratch {
 public:
  Scratch() {
    std::string name = (fs::temp_directory_path() / "lumbago-file-XXXXXX").string();
    path_ = ::mkdtemp(name.data());
  }
  ~Scratch() { fs::remove_all(path_); }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  std::string file(const std::string& name) const { return (path_ / name).string(); }
  std::vector<std::string> names() const {
    std::vector<std::string> all;
    for (const auto& entry : fs::directory_iterator(path_))
      all.push_back(entry.path().filename().string());
    return all;
  }

 private:
  fs::path path_;
};

unsigned mode_of(const std::string& path) {
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_mode & 0777U;
}

constexpr std::size_t limit = 1'000'000;

TEST_CASE("the directory of a file is flushed after the file has taken its name") {
  const Scratch scratch;
  for (const Existing existing : {Existing::kept, Existing::replaced}) {
    flushed_directories = 0;
    FileWriter file(scratch.file("result"), Access::everyone, existing);
    REQUIRE(file.write("bytes").ok());
    CHECK(flushed_directories == 0);
    REQUIRE(file.commit().ok());
    CHECK(flushed_directories == 1);
  }
}

TEST_CASE("a file that root replaces keeps its owner and permissions") {
  if (::geteuid() != 0) return;
  const Scratch scratch;
  const std::string path = scratch.file("result");
  REQUIRE(write_file(path, "theirs", Access::everyone).ok());
  REQUIRE(::chown(path.c_str(), 1234, 2345) == 0);
  REQUIRE(::chmod(path.c_str(), 0640) == 0);
  REQUIRE(write_file(path, "ours", Access::everyone).ok());
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  CHECK(status.st_uid == 1234);
  CHECK(status.st_gid == 2345);
  CHECK(mode_of(path) == 0640);
  CHECK(*read_file(path, 10) == "ours");
}

TEST_CASE("a file is read as it was written") {
  const Scratch scratch;
  const std::string path = scratch.file("answers.json");
  const auto check = [&path](const std::string& bytes) {
    REQUIRE(write_file(path, bytes, Access::everyone).ok());
    const auto read = read_file(path, limit);
    REQUIRE(read.ok());
    CHECK((*read == bytes));
  };
  check("");
  check("line\r\n\x01\xff last");
  check(std::string("a\0b", 3));
  check(std::string(300'000, 'x'));
  CHECK(scratch.names() == std::vector<std::string>{"answers.json"});
}

TEST_CASE("a file is written with the mode asked for") {
  const Scratch scratch;
  const mode_t before = ::umask(022);
  REQUIRE(write_file(scratch.file("report"), "x", Access::everyone).ok());
  REQUIRE(write_file(scratch.file("draft"), "x", Access::owner_only).ok());
  ::umask(before);
  CHECK(mode_of(scratch.file("report")) == 0644U);
  CHECK(mode_of(scratch.file("draft")) == 0600U);
}

TEST_CASE("a file that is replaced keeps its permissions, but a draft is always private") {
  const Scratch scratch;
  const std::string path = scratch.file("report");
  REQUIRE(write_file(path, "old", Access::everyone).ok());
  REQUIRE(::chmod(path.c_str(), 0640) == 0);
  REQUIRE(write_file(path, "new", Access::everyone).ok());
  CHECK(mode_of(path) == 0640U);
  REQUIRE(write_file(path, "new", Access::owner_only).ok());
  CHECK(mode_of(path) == 0600U);
}

TEST_CASE("an old file is replaced, through a link to it") {
  const Scratch scratch;
  REQUIRE(write_file(scratch.file("old"), "old", Access::everyone).ok());
  fs::create_symlink("old", scratch.file("link"));
  REQUIRE(write_file(scratch.file("link"), "new", Access::everyone).ok());
  CHECK(fs::is_symlink(scratch.file("link")));
  CHECK(*read_file(scratch.file("old"), limit) == "new");
}

TEST_CASE("a link to where no file is yet is followed") {
  const Scratch scratch;
  fs::create_directory(scratch.file("far"));
  fs::create_symlink("far/new", scratch.file("second"));
  fs::create_symlink(scratch.file("second"), scratch.file("link"));
  REQUIRE(write_file(scratch.file("link"), "new", Access::everyone).ok());
  CHECK(fs::is_symlink(scratch.file("link")));
  CHECK(fs::is_symlink(scratch.file("second")));
  CHECK(*read_file(scratch.file("far/new"), limit) == "new");
}

TEST_CASE("links that lead round are refused") {
  const Scratch scratch;
  fs::create_symlink("one", scratch.file("two"));
  fs::create_symlink("two", scratch.file("one"));
  CHECK_FALSE(write_file(scratch.file("one"), "x", Access::everyone).ok());
  CHECK(fs::is_symlink(scratch.file("one")));
}

// Writes with and without files that have no name.
template <class Check>
void on_either_file_system(Check check) {
  for (const bool unnamed : {true, false}) {
    CAPTURE(unnamed);
    has_unnamed_files = unnamed;
    check();
  }
  has_unnamed_files = true;
}

TEST_CASE("what killed runs left is removed, and what others are writing is not") {
  on_either_file_system([] {
    const Scratch scratch;
    for (const char* name :
         {"x.4000000-0.tmp", "x.17-3.tmp", "x.y.17-3.tmp", "x.17.tmp", "x.tmp", "y.17-3.tmp"})
      std::ofstream(scratch.file(name)) << "someone's answers";
    const int other = ::open(scratch.file("x.18-0.tmp").c_str(), O_WRONLY | O_CREAT, 0600);
    REQUIRE(::flock(other, LOCK_EX) == 0);
    REQUIRE(write_file(scratch.file("x"), "new", Access::owner_only).ok());
    ::close(other);
    std::vector<std::string> names = scratch.names();
    std::sort(names.begin(), names.end());
    CHECK(names == std::vector<std::string>{"x", "x.17.tmp", "x.18-0.tmp", "x.tmp", "x.y.17-3.tmp",
                                            "y.17-3.tmp"});
  });
}

TEST_CASE("a file that is not finished is dropped") {
  on_either_file_system([] {
    const Scratch scratch;
    {
      FileWriter writer(scratch.file("x"), Access::everyone);
      REQUIRE(writer.write("half").ok());
      CHECK(scratch.names().size() == (has_unnamed_files ? 0U : 1U));
    }
    CHECK(scratch.names().empty());
  });
}

TEST_CASE("a run that is killed while it writes leaves nothing") {
  const Scratch scratch;
  const pid_t writing = ::fork();
  if (writing == 0) {
    FileWriter writer(scratch.file("x"), Access::everyone);
    const bool written = writer.write("half").ok();
    ::raise(written ? SIGKILL : SIGTERM);
  }
  int status = 0;
  REQUIRE(::waitpid(writing, &status, 0) == writing);
  REQUIRE(WIFSIGNALED(status));
  CHECK(WTERMSIG(status) == SIGKILL);
  CHECK(scratch.names().empty());
}

TEST_CASE("a file that appears meanwhile is kept, unless it is to be replaced") {
  on_either_file_system([] {
    const Scratch scratch;
    const std::string path = scratch.file("x");
    FileWriter kept(path, Access::everyone, Existing::kept);
    FileWriter replaced(path, Access::everyone);
    REQUIRE(kept.write("mine").ok());
    REQUIRE(replaced.write("new").ok());
    std::ofstream(path) << "someone's";
    const auto refused = kept.commit();
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.errors().at(0).code == "exists");
    CHECK(to_text(refused.errors()) == path + ": error: cannot be written: File exists\n");
    CHECK(*read_file(path, limit) == "someone's");
    REQUIRE(replaced.commit().ok());
    CHECK(*read_file(path, limit) == "new");
  });
}

TEST_CASE("a new file takes its name where none is in the way") {
  on_either_file_system([] {
    const Scratch scratch;
    FileWriter writer(scratch.file("x"), Access::everyone, Existing::kept);
    REQUIRE(writer.write("new").ok());
    REQUIRE(writer.commit().ok());
    CHECK(*read_file(scratch.file("x"), limit) == "new");
    CHECK(scratch.names() == std::vector<std::string>{"x"});
  });
}

TEST_CASE("a device takes the bytes and stays a device") {
  CHECK(write_file("/dev/null", "x", Access::everyone).ok());
  CHECK(fs::is_character_file("/dev/null"));
  const auto full = write_file("/dev/full", "x", Access::everyone);
  REQUIRE_FALSE(full.ok());
  CHECK(to_text(full.errors()) == "/dev/full: error: cannot be written: No space left on device\n");
}

TEST_CASE("what cannot be read says why") {
  const Scratch scratch;
  const auto check = [](const std::string& path, const std::string& code,
                        const std::string& message) {
    const auto read = read_file(path, 10);
    REQUIRE_FALSE(read.ok());
    CHECK(read.errors().at(0).code == code);
    CHECK(to_text(read.errors()) == path + ": error: " + message + "\n");
  };
  SUBCASE("missing") {
    check(scratch.file("none"), "cannot-read", "cannot be read: No such file or directory");
  }
  SUBCASE("a directory") {
    check(scratch.file(""), "cannot-read", "cannot be read: Is a directory");
  }
  SUBCASE("at the limit and above it") {
    REQUIRE(write_file(scratch.file("ten"), "0123456789", Access::everyone).ok());
    CHECK(read_file(scratch.file("ten"), 10).ok());
    REQUIRE(write_file(scratch.file("more"), "0123456789a", Access::everyone).ok());
    check(scratch.file("more"), "too-large", "is larger than 10 bytes");
  }
}

TEST_CASE("what cannot be written says why and leaves nothing behind") {
  const Scratch scratch;
  const auto check = [](const std::string& path, const std::string& message) {
    const auto written = write_file(path, "x", Access::everyone);
    REQUIRE_FALSE(written.ok());
    CHECK(written.errors().at(0).code == "cannot-write");
    CHECK(to_text(written.errors()) == path + ": error: cannot be written: " + message + "\n");
  };
  SUBCASE("no such directory") { check(scratch.file("none/x"), "No such file or directory"); }
  SUBCASE("a directory") { check(scratch.file("."), "Is a directory"); }
  SUBCASE("below a file") {
    REQUIRE(write_file(scratch.file("x"), "", Access::everyone).ok());
    check(scratch.file("x/y"), "Not a directory");
    CHECK(scratch.names() == std::vector<std::string>{"x"});
  }
}

}  // namespace
}  // namespace lumbago
