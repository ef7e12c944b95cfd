// Reads files whole or in pieces, and writes them whole or not at all. Errors are Diagnostics with
// the name of the file and the system's reason.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace lumbago {

// What messages call standard input.
inline const std::string standard_input = "standard input";

// What is said when the system cannot read or write `path`, for the reason of that number.
Diagnostic cannot_read(const std::string& path, int number);
Diagnostic cannot_write(const std::string& path, int number);

// The whole file; "-" is standard input. Errors: cannot open or read (code "cannot-read"), larger
// than `limit` bytes (code "too-large").
Result<std::string> read_file(const std::string& path, std::size_t limit);

// The permissions of a new file: 0666 less the umask, or 0600.
enum class Access { everyone, owner_only };

// What becomes of a file that has the name when the new one is finished.
enum class Existing { replaced, kept };

// Writes a file that has no name yet, flushes it to the disk and gives it the name `path`, so that
// a reader sees the old bytes or the new, and a run that is killed leaves nothing. Where the file
// system has no files without a name, the file is called `path`.PID-N.tmp at first, and what killed
// runs left under such names is removed. A file that is replaced keeps its owner, as far as we may
// give files away, and its permissions, unless `access` is owner_only. The name is flushed to the
// disk as well. A link is followed, also to where no file is yet; a device or a pipe
// takes the bytes as they come. Error code "cannot-write". The value is always true.
Result<bool> write_file(const std::string& path, std::string_view bytes, Access access);

// Makes the directory and those above it that are missing: with permissions 0777 less the umask, or
// 0700. Error code "cannot-write". The value is always true.
Result<bool> make_directory(const std::string& path, Access access);

// Removes a file. False: it is not there, or cannot be removed.
bool remove_file(const std::string& path);

// The names of the files in a directory, in order; none if it cannot be read.
std::vector<std::string> names_in_directory(const std::string& directory);

// A file that is read in pieces; "-" is standard input.
class FileReader {
 public:
  explicit FileReader(const std::string& path);
  ~FileReader();

  // Up to `most` bytes, as one call of the system gives them; 0: the end. Error: it cannot be
  // opened or read (code "cannot-read").
  Result<std::size_t> read(char* to, std::size_t most);

  // Its size in bytes, if it is a regular file.
  std::optional<std::uint64_t> size() const;

 private:
  std::string path_;
  int number_;  // below 0: it could not be opened
  int open_error_;
};

// A file that is written in pieces and takes its name in the end, as with write_file. What was
// written is dropped unless commit is called. Errors: code "cannot-write", and "exists" if a file
// has the name in the end and is kept.
class FileWriter {
 public:
  FileWriter(const std::string& path, Access access, Existing existing = Existing::replaced);
  ~FileWriter();

  Result<bool> write(std::string_view bytes);
  Result<bool> commit();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace lumbago
