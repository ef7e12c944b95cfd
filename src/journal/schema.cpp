#include "journal/schema.h"

#include <array>
#include <string>
#include <string_view>

namespace lumbago {
namespace {

// "Lumb", which tells a journal from other databases.
constexpr std::int64_t application_id = 0x4C756D62;

// Each step makes the tables of one version out of those of the version before. A step that was
// released is never changed; a change is a further step.
constexpr std::array<std::string_view, 4> steps{
    // Whatever happened has an entry, and what it was hangs on it.
    R"(CREATE TABLE entry (
         number INTEGER PRIMARY KEY,
         utc TEXT NOT NULL,
         day TEXT NOT NULL) STRICT;
       CREATE TABLE assessment (
         entry INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE,
         pack TEXT NOT NULL,
         version TEXT NOT NULL,
         sha256 TEXT NOT NULL,
         level TEXT NOT NULL,
         policy TEXT NOT NULL,
         answers TEXT NOT NULL,
         plan TEXT NOT NULL) STRICT;
       CREATE TABLE score (
         entry INTEGER NOT NULL REFERENCES assessment ON DELETE CASCADE,
         kind TEXT NOT NULL CHECK (kind IN ('scale', 'contributor')),
         place INTEGER NOT NULL,
         id TEXT NOT NULL,
         low INTEGER NOT NULL,
         high INTEGER NOT NULL,
         PRIMARY KEY (entry, kind, place)) STRICT, WITHOUT ROWID;
       CREATE TABLE note (
         entry INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE,
         said TEXT NOT NULL) STRICT;)",
    // Exercise.
    R"(CREATE TABLE session (
         entry INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE,
         pain_before INTEGER,
         pain_after INTEGER) STRICT;
       CREATE TABLE move (
         session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
         place INTEGER NOT NULL,
         activity TEXT NOT NULL,
         outcome TEXT NOT NULL CHECK (outcome IN ('done', 'skipped', 'stopped')),
         seconds INTEGER NOT NULL,
         easier INTEGER NOT NULL,
         PRIMARY KEY (session, place)) STRICT, WITHOUT ROWID;)",
    // What is wanted otherwise.
    R"(CREATE TABLE wish (
         entry INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE,
         kind TEXT NOT NULL CHECK (kind IN ('easier', 'swap')),
         activity TEXT NOT NULL) STRICT;)",
    // Breaks from sitting.
    R"(CREATE TABLE pause (
         entry INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE,
         taken INTEGER NOT NULL) STRICT;)"};

void set(Database& database, std::string_view pragma, std::int64_t value) {
  database.run("PRAGMA " + std::string(pragma) + " = " + std::to_string(value));
}

// True if the file is a journal that this program understands, or empty.
bool is_known(Database& database, const Words& words) {
  const std::int64_t version = database.number("PRAGMA user_version");
  const std::int64_t owner = database.number("PRAGMA application_id");
  const bool blank =
      version == 0 && owner == 0 && database.number("SELECT count(*) FROM sqlite_schema") == 0;
  if (database.ok() && owner != application_id && !blank)
    database.fail("damaged", std::string(words.text(Message::journal_foreign)));
  if (database.ok() && version > journal_version)
    database.fail("newer", words.say<Message::journal_newer>(version, journal_version));
  return database.ok();
}

}  // namespace

const int journal_version = static_cast<int>(steps.size());

void bring_up_to_date(Database& database, const Words& words, int journal_version_at) {
  const int target = journal_version_at == 0 ? journal_version : journal_version_at;
  if (!is_known(database, words) || database.number("PRAGMA user_version") == target) return;
  Transaction transaction(database);
  // Another program may have done it while this one waited.
  for (auto version = database.number("PRAGMA user_version"); database.ok() && version < target;
       ++version)
    database.run(std::string(steps[static_cast<std::size_t>(version)]));
  set(database, "application_id", application_id);
  set(database, "user_version", target);
  transaction.commit();
}

}  // namespace lumbago
