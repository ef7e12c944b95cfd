// The public header of journal/: what a person did and how it went, kept on this computer in an
// SQLite database that only its owner can read. No other module includes SQLite.
//
// Every call opens the file and closes it again: what a call has confirmed is on the disk, and a
// session that takes an hour keeps nobody else from writing. Changes are all or nothing. Where a
// call fails, the errors name the file; their codes are "cannot-read", "cannot-write", "damaged"
// (no journal, or a broken one), "newer" (of a newer program) and "in-use" (another program did not
// finish writing in five seconds).
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/environment.h"
#include "base/result.h"
#include "journal/diary.h"
#include "messages/catalogue.h"

namespace lumbago {

class Journal {
 public:
  // The journal below $XDG_DATA_HOME, or else the home directory. nullopt: neither is known.
  // Nothing is looked at or made yet.
  static std::optional<Journal> find(const Environment& environment, const Words& words);

  const std::string& path() const { return path_; }

  // Everything. A file that is not there is an empty journal, and is not made.
  Result<Diary> read() const;

  // Each adds an entry and gives its number. The first makes the file (0600) and its directory
  // (0700).
  Result<std::int64_t> add(const Moment& at, const SavedAssessment& assessment) const;
  Result<std::int64_t> add(const Moment& at, const SavedNote& note) const;
  Result<std::int64_t> add(const Moment& at, const SavedWish& wish) const;
  Result<std::int64_t> add(const Moment& at, const SavedBreak& taken) const;

  // A session is begun, and what is done in it is added to it at once. The values are always true.
  Result<std::int64_t> begin_session(const Moment& at,
                                     const std::optional<std::int64_t>& pain_before) const;
  Result<bool> add_move(std::int64_t session, const SavedMove& move) const;
  Result<bool> end_session(std::int64_t session,
                           const std::optional<std::int64_t>& pain_after) const;

  // Takes the entry out; what the file held of it is overwritten. False: there is no such entry.
  Result<bool> remove(std::int64_t number) const;

  // Removes the file, with all that SQLite may have left beside it, whether it can be read or not.
  // False: there was none.
  Result<bool> remove_all() const;

 private:
  Journal(std::string directory, const Words& words);
  bool exists() const;
  Result<Diary> read_once() const;
  Result<bool> remove_all_once() const;
  template <class Add>
  Result<std::int64_t> change(Add add) const;
  template <class Add>
  Result<std::int64_t> change_once(Add add) const;

  std::string directory_;
  std::string path_;
  Words words_;
};

}  // namespace lumbago
