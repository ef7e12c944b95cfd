#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "interview/draft_store.h"

namespace lumbago {
namespace {

namespace fs = std::filesystem;

// A directory that is gone when the test is.
struct Scratch {
  Scratch() {
    fs::remove_all(path);
    fs::create_directories(path);
  }
  ~Scratch() { fs::remove_all(path); }
  fs::path path = fs::temp_directory_path() / "lumbago-draft-store-test";
};

mode_t mode_of(const fs::path& path) {
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_mode & 07777U;
}

Environment state_in(const fs::path& path) {
  Environment environment;
  environment.xdg_state_home = path;
  return environment;
}

TEST_CASE("where drafts are kept") {
  Environment environment;
  CHECK_FALSE(DraftStore::find(environment, "low_back"));
  environment.home = "/home/me";
  CHECK(DraftStore::find(environment, "low_back")->draft_path() ==
        "/home/me/.local/state/lumbago/draft-low_back.json");
  environment.xdg_state_home = "relative";
  CHECK(DraftStore::find(environment, "low_back")->answers_path() ==
        "/home/me/.local/state/lumbago/answers.json");
  environment.xdg_state_home = "/state";
  CHECK(DraftStore::find(environment, "neck")->draft_path() == "/state/lumbago/draft-neck.json");
}

TEST_CASE("a draft is its owner's alone, and is gone when it is removed") {
  const Scratch scratch;
  const auto store = DraftStore::find(state_in(scratch.path / "a" / "b"), "low_back");
  CHECK(*store->load_draft() == std::nullopt);
  REQUIRE(store->save_draft("one").ok());
  CHECK(*store->load_draft() == "one");
  REQUIRE(store->save_draft("two").ok());
  CHECK(*store->load_draft() == "two");
  REQUIRE(store->save_answers("{}").ok());
  CHECK(mode_of(store->draft_path()) == 0600);
  CHECK(mode_of(store->answers_path()) == 0600);
  for (const char* made : {"a", "a/b", "a/b/lumbago"}) CHECK(mode_of(scratch.path / made) == 0700);
  store->remove_draft();
  CHECK(*store->load_draft() == std::nullopt);
  store->remove_draft();
}

TEST_CASE("a place that cannot be made is named") {
  const Scratch scratch;
  std::ofstream(scratch.path / "file") << "x";
  const auto store = DraftStore::find(state_in(scratch.path / "file"), "low_back");
  const auto saved = store->save_draft("one");
  REQUIRE_FALSE(saved.ok());
  CHECK(to_text(saved.errors()) == (scratch.path / "file" / "lumbago").string() +
                                       ": error: cannot be made: Not a directory\n");
  CHECK(*store->load_draft() == std::nullopt);
}

}  // namespace
}  // namespace lumbago
