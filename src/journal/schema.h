// The tables of the journal, and how those of an older version become them.
#pragma once

#include "journal/database.h"

namespace lumbago {

// The version that this program writes, in SQLite's user_version.
extern const int journal_version;

// Brings an older journal, or an empty file, up to journal_version, in one transaction. Fails for a
// file that is no journal, and for a journal of a newer program, which stays as it is. With
// `journal_version_at`, which the tests use, it stops at an older version.
void bring_up_to_date(Database& database, const Words& words, int journal_version_at = 0);

}  // namespace lumbago
