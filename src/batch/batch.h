// The public header of batch/: a stream of records, assessed in order in bounded memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "base/file.h"
#include "base/result.h"
#include "engine/engine.h"
#include "model/style.h"

namespace lumbago {

struct BatchSetting {
  std::size_t jobs =
      1;  // worker threads, at least 1; more than one add two for reading and writing
  std::int64_t first_line = 1;  // the number of the first line, for messages
  bool full = false;            // whole assessments, in `style`, rather than short results
  bool csv = false;             // records and short results as CSV
  std::string file = {};        // what messages call the input
  Style style;
};

// What a piece of the stream gave; the sink gets them in the order of the stream.
struct BatchPiece {
  std::string_view results;  // one line a record
  std::int64_t records = 0;  // good and bad
  std::size_t bytes = 0;     // of the input
};

struct BatchOutcome {
  std::int64_t bad = 0;       // records that stand as errors in the results
  Diagnostics errors;         // why the input was not read to its end; empty: it was
  Diagnostics header_errors;  // what is wrong with the header of CSV: then nothing was read
};

// Reads records, NDJSON or CSV, to the end of `reader`, or until `sink` returns false: nothing more
// can be written then. `sink` is called from one thread at a time. `engine` must outlive the call.
// Throws std::bad_alloc where memory runs out, in whichever thread.
BatchOutcome run_batch(const Engine& engine, FileReader& reader, const BatchSetting& setting,
                       const std::function<bool(const BatchPiece&)>& sink);

}  // namespace lumbago
