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

TEST_CASE("a pack with the id of another one has a draft of its own") {
  const Environment environment = state_in("/state");
  CHECK(DraftStore::find(environment, "neck", "/packs/neck.yaml")->draft_path() ==
        "/state/lumbago/draft-neck-4792084b.json");
  CHECK(DraftStore::find(environment, "neck", "/mine/neck.yaml")->draft_path() !=
        DraftStore::find(environment, "neck", "/packs/neck.yaml")->draft_path());
}

TEST_CASE("one interview at a time has the draft") {
  const Scratch scratch;
  auto one = DraftStore::find(state_in(scratch.path), "neck");
  auto two = DraftStore::find(state_in(scratch.path), "neck");
  auto other = DraftStore::find(state_in(scratch.path), "back");
  CHECK_FALSE(one->is_open_elsewhere());  // nobody has it: there is no directory yet
  REQUIRE(one->save_draft("one").ok());
  CHECK_FALSE(one->is_open_elsewhere());
  CHECK(two->is_open_elsewhere());
  CHECK_FALSE(other->is_open_elsewhere());
  CHECK_FALSE(one->is_open_elsewhere());
  one.reset();
  CHECK_FALSE(two->is_open_elsewhere());
  two.reset();
  other.reset();
  for (const auto& entry : fs::directory_iterator(scratch.path / "lumbago"))
    CHECK(entry.path().filename() == "draft-neck.json");
}

TEST_CASE("a draft that is set aside is kept, and so are those before it") {
  const Scratch scratch;
  const auto store = DraftStore::find(state_in(scratch.path), "neck");
  CHECK(store->set_aside().ok());  // there is none
  for (const char* name : {".old", ".old-2", ".old-3"}) {
    REQUIRE(store->save_draft(name).ok());
    const std::string aside = store->aside_path();
    CHECK(aside == store->draft_path() + name);
    REQUIRE(store->set_aside().ok());
    CHECK(*store->load_draft() == std::nullopt);
  }
  for (const char* name : {".old", ".old-2", ".old-3"}) {
    std::ifstream file(store->draft_path() + name);
    std::string kept;
    file >> kept;
    CHECK(kept == name);
  }
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
