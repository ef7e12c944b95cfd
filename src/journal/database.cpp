#include "journal/database.h"

#include <sqlite3.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace lumbago {
namespace {

// How long a second program waits for the first, which writes for milliseconds only.
constexpr int patience_milliseconds = 5000;

// What SQLite says of a failure, with the system's own reason where there is one.
std::string reason_of(sqlite3* handle) {
  std::string reason = ::sqlite3_errmsg(handle);
  const int error = ::sqlite3_system_errno(handle);
  const bool of_system = (::sqlite3_errcode(handle) & 0xFF) == SQLITE_CANTOPEN ||
                         (::sqlite3_errcode(handle) & 0xFF) == SQLITE_IOERR;
  if (of_system && error != 0) reason += ": " + std::generic_category().message(error);
  return reason;
}

}  // namespace

Database::Database(const std::string& path, const Words& words) : path_(path), words_(words) {
  const int status = ::sqlite3_open_v2(path.c_str(), &handle_, SQLITE_OPEN_READWRITE, nullptr);
  if (status != SQLITE_OK) note_failure();
  if (handle_ == nullptr) return;
  ::sqlite3_extended_result_codes(handle_, 1);
  ::sqlite3_busy_timeout(handle_, patience_milliseconds);
  ::sqlite3_db_config(handle_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

Database::~Database() { ::sqlite3_close(handle_); }

bool Database::has_moved() const {
  int moved = 0;
  if (handle_ != nullptr) ::sqlite3_file_control(handle_, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
  return moved != 0;
}

void Database::fail(std::string code, std::string message) {
  if (!fault_)
    fault_ = Diagnostic{.code = std::move(code), .message = std::move(message), .file = path_};
}

void Database::note_failure() {
  const int status = handle_ == nullptr ? SQLITE_NOMEM : ::sqlite3_errcode(handle_) & 0xFF;
  const std::string reason = handle_ == nullptr ? "out of memory" : reason_of(handle_);
  if (has_moved()) return fail("moved", std::string(words_.text(Message::journal_in_use)));
  switch (status) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return fail("in-use", std::string(words_.text(Message::journal_in_use)));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return fail("damaged", words_.say<Message::journal_damaged>(reason));
    case SQLITE_READONLY:
    case SQLITE_FULL:
    case SQLITE_IOERR:
      return fail("cannot-write", words_.say<Message::journal_not_written>(reason));
    default:
      return fail("cannot-read", words_.say<Message::journal_not_read>(reason));
  }
}

void Database::run(const std::string& sql) {
  if (!ok()) return;
  if (::sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) note_failure();
}

void Database::roll_back() { ::sqlite3_exec(handle_, "ROLLBACK", nullptr, nullptr, nullptr); }

std::int64_t Database::number(std::string_view sql) {
  Statement statement(*this, sql);
  return statement.next() ? statement.integer(0) : 0;
}

std::int64_t Database::last_row() const {
  return handle_ == nullptr ? 0 : ::sqlite3_last_insert_rowid(handle_);
}

Statement::Statement(Database& database, std::string_view sql) : database_(database) {
  if (!database_.ok()) return;
  check(::sqlite3_prepare_v2(database_.handle_, sql.data(), static_cast<int>(sql.size()),
                             &statement_, nullptr));
}

Statement::~Statement() { ::sqlite3_finalize(statement_); }

void Statement::check(int status) {
  if (status != SQLITE_OK) database_.note_failure();
}

bool Statement::next() {
  if (!database_.ok()) return false;
  const int status = ::sqlite3_step(statement_);
  if (status != SQLITE_ROW && status != SQLITE_DONE) database_.note_failure();
  return status == SQLITE_ROW;
}

std::int64_t Statement::integer(int column) const {
  return ::sqlite3_column_int64(statement_, column);
}

std::optional<std::int64_t> Statement::integer_or_null(int column) const {
  if (::sqlite3_column_type(statement_, column) == SQLITE_NULL) return std::nullopt;
  return integer(column);
}

std::string Statement::text(int column) const {
  const auto* bytes = ::sqlite3_column_text(statement_, column);
  const int size = ::sqlite3_column_bytes(statement_, column);
  if (bytes == nullptr) {
    // Nothing there, or no memory for it.
    if (::sqlite3_column_type(statement_, column) != SQLITE_NULL) database_.note_failure();
    return {};
  }
  return std::string(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

void Statement::bind(int place, std::int64_t value) {
  if (database_.ok()) check(::sqlite3_bind_int64(statement_, place, value));
}

void Statement::bind(int place, const std::string& value) { bind(place, std::string_view(value)); }

void Statement::bind(int place, std::string_view value) {
  if (database_.ok())
    check(::sqlite3_bind_text(statement_, place, value.data(), static_cast<int>(value.size()),
                              SQLITE_TRANSIENT));
}

void Statement::bind(int place, const std::optional<std::int64_t>& value) {
  if (value) return bind(place, *value);
  if (database_.ok()) check(::sqlite3_bind_null(statement_, place));
}

Transaction::Transaction(Database& database) : database_(database) {
  database_.run("BEGIN IMMEDIATE");
  open_ = database_.ok();
  if (open_ && database_.has_moved())
    database_.fail("moved", std::string(database_.words_.text(Message::journal_in_use)));
}

bool Transaction::commit() {
  database_.run("COMMIT");
  if (database_.ok()) open_ = false;
  return database_.ok();
}

// Of what has failed, closing the connection would take back the same.
Transaction::~Transaction() {
  if (open_) database_.roll_back();
}

}  // namespace lumbago
