// The journal on the disk: what is kept, who may read it, what is left of what was deleted.
#include <doctest/doctest.h>
#include <sys/stat.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <thread>

#include "base/day.h"
#include "journal/database.h"
#include "journal/journal.h"
#include "journal/schema.h"

namespace lumbago {
namespace {

namespace fs = std::filesystem;

// A data directory that is gone when the test is.
struct DataHome {
  DataHome() {
    fs::remove_all(path);
    fs::create_directories(path);
  }
  ~DataHome() { fs::remove_all(path); }

  Journal journal() const {
    Environment environment;
    environment.xdg_data_home = path;
    return *Journal::find(environment, Words());
  }
  std::string file() const { return path / "lumbago/journal.db"; }

  fs::path path = fs::temp_directory_path() / "lumbago-journal-test";
};

const Moment monday{"2026-11-23T08:00:00Z", "2026-11-23"};
const Moment tuesday{"2026-11-24T08:00:00Z", "2026-11-24"};

SavedAssessment assessment() {
  return {"neck",
          "1",
          "abc",
          Level::routine,
          PlanPolicy::gentle,
          "{\"note\":\"zebra-crossing\"}",
          "{\"items\":[]}",
          {{"nrs", 4000, 4000}, {"peg", 3333, 3333}},
          {{"sitting", 20, 50}}};
}

template <class T>
T good(const Result<T>& result) {
  if (!result) FAIL(to_text(result.error()));
  return *result;
}

std::string fault(const Result<Diary>& result) {
  return result ? "no fault" : to_text(result.error());
}

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

bool anywhere(const fs::path& directory, const std::string& text) {
  for (const auto& entry : fs::recursive_directory_iterator(directory))
    if (entry.is_regular_file() && bytes_of(entry.path()).find(text) != std::string::npos)
      return true;
  return false;
}

TEST_CASE("where the journal is") {
  Environment environment;
  CHECK_FALSE(Journal::find(environment, Words()));
  environment.home = "/home/me";
  CHECK(Journal::find(environment, Words())->path() == "/home/me/.local/share/lumbago/journal.db");
  environment.xdg_data_home = "relative";
  CHECK(Journal::find(environment, Words())->path() == "/home/me/.local/share/lumbago/journal.db");
  environment.xdg_data_home = "/data";
  CHECK(Journal::find(environment, Words())->path() == "/data/lumbago/journal.db");
}

TEST_CASE("a journal that is not there is empty, and reading does not make it") {
  const DataHome home;
  CHECK(good(home.journal().read()) == Diary{});
  CHECK(fs::is_empty(home.path));
}

TEST_CASE("what is added is read again, by its time") {
  const DataHome home;
  const Journal journal = home.journal();
  CHECK(good(journal.begin_session(tuesday, 4)) == 1);
  good(journal.add_move(1, {"bridge", MoveOutcome::done, 61, false}));
  good(journal.add_move(1, {"bridge", MoveOutcome::skipped, 0, true}));
  good(journal.end_session(1, std::nullopt));
  CHECK(good(journal.add(monday, assessment())) == 2);
  CHECK(good(journal.add(tuesday, SavedNote{"slept well"})) == 3);
  CHECK(good(journal.add(tuesday, SavedWish{WishKind::swap, "bridge"})) == 4);
  CHECK(good(journal.add(tuesday, SavedBreak{false})) == 5);
  const Diary wanted{{{2, monday, assessment()},
                      {1, tuesday,
                       SavedSession{4,
                                    std::nullopt,
                                    {{"bridge", MoveOutcome::done, 61, false},
                                     {"bridge", MoveOutcome::skipped, 0, true}}}},
                      {3, tuesday, SavedNote{"slept well"}},
                      {4, tuesday, SavedWish{WishKind::swap, "bridge"}},
                      {5, tuesday, SavedBreak{false}}}};
  CHECK(good(journal.read()) == wanted);
  CHECK(wanted.last_assessment("neck")->number == 2);
  CHECK(wanted.last_assessment("back") == nullptr);
  CHECK(wanted.last_added()->number == 5);
  CHECK(wanted.wished(WishKind::swap) == std::vector<std::string>{"bridge"});
}

TEST_CASE("only its owner can read it, whatever the umask") {
  const DataHome home;
  const mode_t before = ::umask(0);
  good(home.journal().add(monday, assessment()));
  ::umask(before);
  struct stat status {};
  REQUIRE(::stat(home.file().c_str(), &status) == 0);
  CHECK((status.st_mode & 07777U) == 0600);
  REQUIRE(::stat((home.path / "lumbago").c_str(), &status) == 0);
  CHECK((status.st_mode & 07777U) == 0700);
}

TEST_CASE("nothing but the journal stays on the disk") {
  const DataHome home;
  good(home.journal().add(monday, assessment()));
  std::size_t files = 0;
  for (const auto& entry : fs::recursive_directory_iterator(home.path))
    files += entry.is_regular_file() ? 1 : 0;
  CHECK(files == 1);
}

TEST_CASE("what is deleted is gone from the file") {
  const DataHome home;
  const Journal journal = home.journal();
  good(journal.add(monday, assessment()));
  good(journal.add(tuesday, SavedNote{"quagga"}));
  CHECK(anywhere(home.path, "zebra-crossing"));
  CHECK(good(journal.remove(1)));
  CHECK_FALSE(anywhere(home.path, "zebra-crossing"));
  CHECK(anywhere(home.path, "quagga"));
  CHECK_FALSE(good(journal.remove(1)));
  CHECK(good(journal.remove_all()));
  CHECK_FALSE(good(journal.remove_all()));
  CHECK_FALSE(fs::exists(home.file()));
}

// A journal as the first program of a version left it, with a row in each of its tables.
void make_version(const DataHome& home, int version) {
  fs::create_directories(home.path / "lumbago");
  std::ofstream(home.file()).close();
  Database database(home.file(), Words());
  bring_up_to_date(database, Words(), version);
  database.run("INSERT INTO entry VALUES (7, '2026-11-23T08:00:00Z', '2026-11-23')");
  database.run("INSERT INTO note VALUES (7, 'old')");
  if (version >= 2) {
    database.run("INSERT INTO entry VALUES (8, '2026-11-24T08:00:00Z', '2026-11-24')");
    database.run("INSERT INTO session VALUES (8, 1, 2)");
    database.run("INSERT INTO move VALUES (8, 0, 'bridge', 'done', 5, 0)");
  }
  if (version >= 3) {
    database.run("INSERT INTO entry VALUES (9, '2026-11-24T08:00:00Z', '2026-11-24')");
    database.run("INSERT INTO wish VALUES (9, 'easier', 'bridge')");
  }
  REQUIRE(database.ok());
  REQUIRE(database.number("PRAGMA user_version") == version);
}

TEST_CASE("a journal of each older version is brought up to date, with all that it holds") {
  for (int version = 1; version <= journal_version; ++version) {
    CAPTURE(version);
    const DataHome home;
    make_version(home, version);
    Diary wanted{{{7, monday, SavedNote{"old"}}}};
    if (version >= 2)
      wanted.entries.push_back(
          {8, tuesday, SavedSession{1, 2, {{"bridge", MoveOutcome::done, 5, false}}}});
    if (version >= 3) wanted.entries.push_back({9, tuesday, SavedWish{WishKind::easier, "bridge"}});
    CHECK(good(home.journal().read()) == wanted);
    CHECK(good(home.journal().add(tuesday, SavedBreak{true})) == (version >= 3 ? 10 : 7 + version));
    Database database(home.file(), Words());
    CHECK(database.number("PRAGMA user_version") == journal_version);
    CHECK(database.number("SELECT count(*) FROM pragma_foreign_key_check") == 0);
    CHECK(database.number("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND "
                          "type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'") == 0);
  }
}

TEST_CASE("a journal of a newer program is not touched") {
  const DataHome home;
  make_version(home, journal_version);
  Database(home.file(), Words()).run("PRAGMA user_version = 99");
  const std::string before = bytes_of(home.file());
  const std::string wanted = home.file() + ": error: was written by a newer lumbago: version 99, " +
                             "and this one knows version 4\n";
  CHECK(fault(home.journal().read()) == wanted);
  CHECK(to_text(home.journal().add(tuesday, SavedBreak{true}).error()) == wanted);
  CHECK(bytes_of(home.file()) == before);
}

TEST_CASE("a file that is no journal") {
  const DataHome home;
  fs::create_directories(home.path / "lumbago");
  std::ofstream(home.file()) << std::string(5000, 'x');
  CHECK(fault(home.journal().read()) ==
        home.file() + ": error: is damaged: file is not a database\n");
  fs::remove(home.file());
  std::ofstream(home.file()).close();
  Database(home.file(), Words()).run("CREATE TABLE other (a)");
  CHECK(fault(home.journal().read()) == home.file() + ": error: is not a journal of lumbago\n");
  // It can be deleted all the same.
  CHECK(good(home.journal().remove_all()));
}

TEST_CASE("a journal that was cut or overwritten is an error, never a crash") {
  const DataHome home;
  for (int i = 0; i < 200; ++i) good(home.journal().add(monday, assessment()));
  const Diary diary = good(home.journal().read());
  const std::string whole = bytes_of(home.file());
  REQUIRE(whole.size() > 10 * 4096);
  for (std::size_t page = 0; page * 4096 < whole.size(); ++page) {
    CAPTURE(page);
    std::string broken = whole;
    broken.replace(page * 4096, 4096, std::string(4096, '\xA5'));
    std::ofstream(home.file(), std::ios::binary) << broken;
    const Result<Diary> overwritten = home.journal().read();
    if (!overwritten) CHECK(overwritten.error().front().file == home.file());
    std::ofstream(home.file(), std::ios::binary) << whole.substr(0, page * 4096 + 2048);
    const Result<Diary> cut = home.journal().read();
    // Where a page that nothing is on is missing, all is there still.
    if (cut)
      CHECK(*cut == diary);
    else
      CHECK(cut.error().front().file == home.file());
  }
}

TEST_CASE("a second writer waits for the first") {
  const DataHome home;
  good(home.journal().add(monday, assessment()));
  Database first(home.file(), Words());
  first.run("BEGIN IMMEDIATE");
  std::thread patience([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    first.run("COMMIT");
  });
  CHECK(good(home.journal().add(tuesday, SavedBreak{true})) == 2);
  patience.join();
}

TEST_CASE("a second writer says so when the first does not end") {
  const DataHome home;
  good(home.journal().add(monday, assessment()));
  Database first(home.file(), Words());
  first.run("BEGIN IMMEDIATE");
  const Result<std::int64_t> second = home.journal().add(tuesday, SavedBreak{true});
  REQUIRE_FALSE(second);
  CHECK(to_text(second.error()) ==
        home.file() + ": error: is in use by another lumbago; try again when that has ended\n");
  CHECK(good(home.journal().read()).entries.size() == 1);
}

// Another program that holds the file for some time, and removes it at the end.
std::thread remove_late(const DataHome& home, Database& holder) {
  holder.run("BEGIN EXCLUSIVE");
  return std::thread([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    fs::remove(home.file());
    holder.run("COMMIT");
  });
}

TEST_CASE("what is written while all is deleted is kept in a new journal") {
  for (const bool empty : {false, true}) {
    CAPTURE(empty);
    const DataHome home;
    good(home.journal().add(monday, SavedBreak{true}));
    if (empty) fs::resize_file(home.file(), 0);
    Database other(home.file(), Words());
    std::thread remover = remove_late(home, other);
    const Result<std::int64_t> added = home.journal().add(tuesday, SavedBreak{false});
    remover.join();
    CHECK(good(added) == 1);
    const Diary diary = good(home.journal().read());
    REQUIRE(diary.entries.size() == 1);
    CHECK(diary.entries[0].at == tuesday);
  }
}

TEST_CASE("of two that delete all at once, the second finds nothing") {
  const DataHome home;
  good(home.journal().add(monday, SavedBreak{true}));
  Database other(home.file(), Words());
  std::thread remover = remove_late(home, other);
  const Result<bool> removed = home.journal().remove_all();
  remover.join();
  CHECK_FALSE(good(removed));
}

TEST_CASE("a move of a session that was deleted meanwhile is refused") {
  const DataHome home;
  const Result<bool> added = home.journal().add_move(3, {"bridge", MoveOutcome::done, 1, false});
  REQUIRE_FALSE(added);
  CHECK(to_text(added.error()) ==
        home.file() + ": error: cannot be read: FOREIGN KEY constraint failed\n");
}

TEST_CASE("days and their numbers") {
  CHECK(day_number("1970-01-01") == 0);
  CHECK(day_number("2026-11-28") == 20785);
  CHECK(day_text(20785) == "2026-11-28");
  CHECK(day_text(20785 + 35) == "2027-01-02");
  for (const char* wrong : {"", "2026-11-31", "2026-1-1", "26-11-28", "2026-11-28x", "2026/11/28"})
    CHECK_FALSE(day_number(wrong));
}

}  // namespace
}  // namespace lumbago
