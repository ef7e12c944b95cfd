#include "journal/journal.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <utility>

#include "base/file.h"
#include "journal/database.h"
#include "journal/schema.h"

namespace lumbago {
namespace {

// The rollback journal is deleted with each commit: a write-ahead log would keep old pages beside
// the database, and with them what was deleted. For the same reason freed space is overwritten, and
// temporary tables stay in memory.
constexpr const char* settings =
    "PRAGMA journal_mode = DELETE; PRAGMA secure_delete = ON; PRAGMA synchronous = EXTRA;"
    "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF;";

// SQLite gives its own files the permissions of the database, so that is made first.
Result<bool> make_file(const std::string& directory, const std::string& path) {
  Result<bool> made = make_directory(directory, Access::owner_only);
  if (!made) return made;
  int file = -1;
  do {
    file = ::open(path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
  } while (file < 0 && errno == EINTR);
  const int error = errno;
  if (file < 0 && ::access(path.c_str(), F_OK) != 0) return cannot_write(path, error);
  if (file >= 0) ::close(file);
  return true;
}

// A page that was cut or overwritten may read as if it were empty: rows would be missing, and
// nobody would know.
void check(Database& database, const Words& words) {
  Statement statement(database, "PRAGMA quick_check(1)");
  if (!statement.next()) return;
  const std::string found = statement.text(0);
  if (found != "ok") database.fail("damaged", words.say<Message::journal_damaged>(found));
}

std::int64_t add_entry(Database& database, const Moment& at) {
  Statement(database, "INSERT INTO entry (utc, day) VALUES (?, ?)").with(at.utc, at.day).run();
  return database.last_row();
}

void add_scores(Database& database, std::int64_t entry, std::string_view kind,
                const std::vector<SavedScore>& scores) {
  for (std::size_t i = 0; i < scores.size(); ++i)
    Statement(database, "INSERT INTO score VALUES (?, ?, ?, ?, ?, ?)")
        .with(entry, kind, static_cast<std::int64_t>(i), scores[i].id, scores[i].low,
              scores[i].high)
        .run();
}

// What hangs on the entries, read table by table.
class DiaryReader {
 public:
  explicit DiaryReader(Database& database) : database_(database) {}

  Diary read() {
    Statement entries(database_, "SELECT number, utc, day FROM entry ORDER BY utc, number");
    while (entries.next()) {
      Entry entry{entries.integer(0), {entries.text(1), entries.text(2)}, {}};
      if (fill(entry)) diary_.entries.push_back(std::move(entry));
    }
    return std::move(diary_);
  }

 private:
  // False: nothing hangs on it, which this program never writes.
  bool fill(Entry& entry) {
    return assessment(entry) || session(entry) || note(entry) || wish(entry) || pause(entry);
  }

  bool assessment(Entry& entry) {
    Statement row(database_,
                  "SELECT pack, version, sha256, level, policy, answers, plan FROM assessment "
                  "WHERE entry = ?");
    if (!row.with(entry.number).next()) return false;
    SavedAssessment found{row.text(0),
                          row.text(1),
                          row.text(2),
                          {},
                          {},
                          row.text(5),
                          row.text(6),
                          scores(entry.number, "scale"),
                          scores(entry.number, "contributor")};
    // Words that nobody knows are taken for the most careful.
    found.level = from_word<Level>(row.text(3)).value_or(Level::emergency);
    found.policy = from_word<PlanPolicy>(row.text(4)).value_or(PlanPolicy::none);
    entry.what = std::move(found);
    return true;
  }

  std::vector<SavedScore> scores(std::int64_t entry, std::string_view kind) {
    std::vector<SavedScore> found;
    Statement row(database_,
                  "SELECT id, low, high FROM score WHERE entry = ? AND kind = ? ORDER BY place");
    row.with(entry, kind);
    while (row.next()) found.push_back({row.text(0), row.integer(1), row.integer(2)});
    return found;
  }

  bool session(Entry& entry) {
    Statement row(database_, "SELECT pain_before, pain_after FROM session WHERE entry = ?");
    if (!row.with(entry.number).next()) return false;
    SavedSession found{row.integer_or_null(0), row.integer_or_null(1), {}};
    Statement move(database_,
                   "SELECT activity, outcome, seconds, easier FROM move WHERE session = ? "
                   "ORDER BY place");
    move.with(entry.number);
    while (move.next())
      found.moves.push_back({move.text(0),
                             from_word<MoveOutcome>(move.text(1)).value_or(MoveOutcome::stopped),
                             move.integer(2), move.integer(3) != 0});
    entry.what = std::move(found);
    return true;
  }

  bool note(Entry& entry) {
    Statement row(database_, "SELECT said FROM note WHERE entry = ?");
    if (!row.with(entry.number).next()) return false;
    entry.what = SavedNote{row.text(0)};
    return true;
  }

  bool wish(Entry& entry) {
    Statement row(database_, "SELECT kind, activity FROM wish WHERE entry = ?");
    if (!row.with(entry.number).next()) return false;
    entry.what =
        SavedWish{from_word<WishKind>(row.text(0)).value_or(WishKind::easier), row.text(1)};
    return true;
  }

  bool pause(Entry& entry) {
    Statement row(database_, "SELECT taken FROM pause WHERE entry = ?");
    if (!row.with(entry.number).next()) return false;
    entry.what = SavedBreak{row.integer(0) != 0};
    return true;
  }

  Database& database_;
  Diary diary_;
};

// Whoever deletes all removes the file while others wait for it: these begin again, with a new one.
// Not for ever, since a file system may be wrong about which file is which.
template <class Try>
auto again_if_moved(Try once) {
  constexpr int most = 100;
  for (int tried = 1;; ++tried) {
    auto result = once();
    if (result || result.error().front().code != "moved" || tried == most) return result;
  }
}

}  // namespace

std::optional<Journal> Journal::find(const Environment& environment, const Words& words) {
  // A relative path is to be ignored, says the XDG base directory specification.
  const std::string& data = environment.xdg_data_home;
  if (!data.empty() && data[0] == '/') return Journal(data + "/lumbago", words);
  const std::string& home = environment.home;
  if (!home.empty() && home[0] == '/') return Journal(home + "/.local/share/lumbago", words);
  return std::nullopt;
}

Journal::Journal(std::string directory, const Words& words)
    : directory_(std::move(directory)), path_(directory_ + "/journal.db"), words_(words) {}

bool Journal::exists() const {
  return ::access(path_.c_str(), F_OK) == 0 || (errno != ENOENT && errno != ENOTDIR);
}

Result<Diary> Journal::read_once() const {
  if (!exists()) return Diary{};
  Database database(path_, words_);
  database.run(settings);
  bring_up_to_date(database, words_);
  check(database, words_);
  // In one transaction, so that what is read is of one moment.
  database.run("BEGIN");
  Diary diary = DiaryReader(database).read();
  database.run("COMMIT");
  if (!database.ok()) return database.fault();
  return diary;
}

Result<Diary> Journal::read() const {
  return again_if_moved([this] { return read_once(); });
}

template <class Add>
Result<std::int64_t> Journal::change(Add add) const {
  return again_if_moved([&] { return change_once(add); });
}

template <class Add>
Result<std::int64_t> Journal::change_once(Add add) const {
  const Result<bool> made = make_file(directory_, path_);
  if (!made) return made.error();
  Database database(path_, words_);
  database.run(settings);
  bring_up_to_date(database, words_);
  Transaction transaction(database);
  const std::int64_t given = add(database);
  if (!transaction.commit()) return database.fault();
  return given;
}

Result<std::int64_t> Journal::add(const Moment& at, const SavedAssessment& assessment) const {
  return change([&](Database& database) {
    const std::int64_t entry = add_entry(database, at);
    Statement(database, "INSERT INTO assessment VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .with(entry, assessment.pack, assessment.version, assessment.sha256, word(assessment.level),
              word(assessment.policy), assessment.answers, assessment.plan)
        .run();
    add_scores(database, entry, "scale", assessment.scales);
    add_scores(database, entry, "contributor", assessment.contributors);
    return entry;
  });
}

Result<std::int64_t> Journal::add(const Moment& at, const SavedNote& note) const {
  return change([&](Database& database) {
    const std::int64_t entry = add_entry(database, at);
    Statement(database, "INSERT INTO note VALUES (?, ?)").with(entry, note.text).run();
    return entry;
  });
}

Result<std::int64_t> Journal::add(const Moment& at, const SavedWish& wish) const {
  return change([&](Database& database) {
    const std::int64_t entry = add_entry(database, at);
    Statement(database, "INSERT INTO wish VALUES (?, ?, ?)")
        .with(entry, word(wish.kind), wish.activity)
        .run();
    return entry;
  });
}

Result<std::int64_t> Journal::add(const Moment& at, const SavedBreak& taken) const {
  return change([&](Database& database) {
    const std::int64_t entry = add_entry(database, at);
    Statement(database, "INSERT INTO pause VALUES (?, ?)")
        .with(entry, std::int64_t{taken.taken})
        .run();
    return entry;
  });
}

Result<std::int64_t> Journal::begin_session(const Moment& at,
                                            const std::optional<std::int64_t>& pain_before) const {
  return change([&](Database& database) {
    const std::int64_t entry = add_entry(database, at);
    Statement(database, "INSERT INTO session VALUES (?, ?, NULL)").with(entry, pain_before).run();
    return entry;
  });
}

Result<bool> Journal::add_move(std::int64_t session, const SavedMove& move) const {
  const Result<std::int64_t> added = change([&](Database& database) {
    Statement(database,
              "INSERT INTO move VALUES (?1, (SELECT count(*) FROM move WHERE session = ?1), "
              "?2, ?3, ?4, ?5)")
        .with(session, move.activity, word(move.outcome), move.seconds, std::int64_t{move.easier})
        .run();
    return std::int64_t{1};
  });
  if (!added) return added.error();
  return true;
}

Result<bool> Journal::end_session(std::int64_t session,
                                  const std::optional<std::int64_t>& pain_after) const {
  const Result<std::int64_t> added = change([&](Database& database) {
    Statement(database, "UPDATE session SET pain_after = ? WHERE entry = ?")
        .with(pain_after, session)
        .run();
    return std::int64_t{1};
  });
  if (!added) return added.error();
  return true;
}

Result<bool> Journal::remove(std::int64_t number) const {
  if (!exists()) return false;
  const Result<std::int64_t> removed = change([&](Database& database) {
    Statement row(database, "DELETE FROM entry WHERE number = ? RETURNING number");
    row.with(number);
    std::int64_t count = 0;
    while (row.next()) ++count;
    return count;
  });
  if (!removed) return removed.error();
  return *removed > 0;
}

Result<bool> Journal::remove_all_once() const {
  if (!exists()) return false;
  // Whoever writes is waited for. A file that is damaged is removed all the same.
  Database database(path_, words_);
  database.run("BEGIN EXCLUSIVE");
  if (!database.ok() && database.fault().code == "in-use") return database.fault();
  // Somebody else has removed that file: what stands there now is new, and may be in use.
  if (database.has_moved())
    return Diagnostic{.code = "moved",
                      .message = std::string(words_.text(Message::journal_in_use)),
                      .file = path_};
  bool any = false;
  for (const char* end : {"", "-journal", "-wal", "-shm"}) {
    const std::string path = path_ + end;
    if (::unlink(path.c_str()) == 0)
      any = true;
    else if (errno != ENOENT && errno != ENOTDIR)
      return cannot_write(path, errno);
  }
  return any;
}

Result<bool> Journal::remove_all() const {
  return again_if_moved([this] { return remove_all_once(); });
}

}  // namespace lumbago
