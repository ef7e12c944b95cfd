// A thin layer over SQLite: one connection, its statements and transactions. Nothing is done after
// the first failure, so that a caller asks once, at the end, whether all went well.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "messages/catalogue.h"

struct sqlite3;
struct sqlite3_stmt;

namespace lumbago {

class Database {
 public:
  // Opens the file, which must exist; an empty one becomes a database. Waits for another program
  // that writes to it.
  Database(const std::string& path, const Words& words);
  ~Database();
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  bool ok() const { return !fault_; }

  // Why not, with the name of the file. REQUIRES: !ok().
  const Diagnostic& fault() const { return *fault_; }

  // True if the file that was opened does not stand at its path any more: somebody has removed it.
  // Whatever fails then, fails with "moved".
  bool has_moved() const;

  // Fails for a reason of the caller's.
  void fail(std::string code, std::string message);

  // Runs statements that give no rows.
  void run(const std::string& sql);

  // The number that a statement such as "PRAGMA user_version" gives; 0 after a failure.
  std::int64_t number(std::string_view sql);

  // Of the row that was added last.
  std::int64_t last_row() const;

 private:
  friend class Statement;
  friend class Transaction;
  void roll_back();
  void note_failure();

  const std::string path_;
  const Words words_;
  sqlite3* handle_ = nullptr;
  std::optional<Diagnostic> fault_;
};

// One prepared statement.
class Statement {
 public:
  Statement(Database& database, std::string_view sql);
  ~Statement();
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;

  // Gives its parameters their values, from the first on.
  template <class... Values>
  Statement& with(const Values&... values) {
    int place = 0;
    (bind(++place, values), ...);
    return *this;
  }

  // Goes to the next row. False: there is none, or it failed.
  bool next();

  // Runs it to its end.
  void run() {
    while (next()) {
    }
  }

  // Of the row, by the place of the column from 0.
  std::int64_t integer(int column) const;
  std::optional<std::int64_t> integer_or_null(int column) const;
  std::string text(int column) const;

 private:
  void bind(int place, std::int64_t value);
  void bind(int place, const std::string& value);
  void bind(int place, std::string_view value);
  void bind(int place, const std::optional<std::int64_t>& value);
  void check(int status);

  Database& database_;
  sqlite3_stmt* statement_ = nullptr;
};

// All that is done while it lives, or nothing unless commit() is called. Fails with "moved" if the
// file was removed while this waited for it.
class Transaction {
 public:
  explicit Transaction(Database& database);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  // False: nothing was changed; the database says why.
  bool commit();

 private:
  Database& database_;
  bool open_ = false;
};

}  // namespace lumbago
