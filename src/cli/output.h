// Where results go: to standard output, or to --output. A result is written whole or not at all,
// and checked to the last flush.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/file.h"
#include "base/result.h"
#include "cli/context.h"

namespace lumbago {

// Refuses an --output that cannot work, before any work is done for it: the file exists and there
// is no --force, or it is a directory, or its directory is not there. Value: always true.
Result<bool> check_output(const Context& context);

// A result that is written in pieces, to --output or standard output. What stands in the way is
// said once.
class ResultStream {
 public:
  explicit ResultStream(const Context& context);
  ~ResultStream();

  // False: it cannot be written; nothing more is.
  bool write(std::string_view piece);

  // Makes sure of the last flush; with --output, the file now takes its name. done or failed.
  Exit finish();

 private:
  Exit fail(const Diagnostics& errors);
  Exit fail(int error);

  Words words_;
  std::unique_ptr<FileWriter> file_;  // none: standard output
  Exit state_ = Exit::done;
};

// Writes a result to --output or standard output; complains if that fails. A pipe that is closed at
// the other end ends the program quietly. done or failed.
Exit deliver(const Context& context, std::string_view result);

// The same for a text that people read, if the format is one. On a terminal whose window it does
// not fit into, it goes through a pager, unless that is not wanted or the text is to be read aloud;
// `last` is printed below it, outside the pager: what must be seen in any case.
Exit deliver_prose(const Context& context, std::string_view text, std::string_view last = {});

}  // namespace lumbago
