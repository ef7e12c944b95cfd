#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "base/file.h"

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

TEST_CASE("a leftover temporary file is in nobody's way") {
  const Scratch scratch;
  const std::string leftover = scratch.file("x." + std::to_string(::getpid()) + "-0.tmp");
  REQUIRE(write_file(leftover, "leftover", Access::everyone).ok());
  REQUIRE(write_file(scratch.file("x"), "new", Access::everyone).ok());
  CHECK(*read_file(scratch.file("x"), limit) == "new");
  CHECK(*read_file(leftover, limit) == "leftover");
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
