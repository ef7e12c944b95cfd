// Whole files: read, and written whole or not at all.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/result.h"

namespace lumbago {

// The whole file; "-" is standard input. Errors: cannot open or read (code "cannot-read"), larger
// than `limit` bytes (code "too-large").
Result<std::string> read_file(const std::string& path, std::size_t limit);

// The permissions of a new file: 0666 less the umask, or 0600.
enum class Access { everyone, owner_only };

// Writes a temporary file beside `path`, flushes it to the disk and renames it over `path`, so that
// a reader sees the old bytes or the new; a file that is there keeps its permissions, unless
// `access` is owner_only. A link is followed; a device or a pipe takes the bytes as they come.
// Error code "cannot-write". The value is always true.
Result<bool> write_file(const std::string& path, std::string_view bytes, Access access);

}  // namespace lumbago
