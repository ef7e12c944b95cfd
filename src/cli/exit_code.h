// What the program's exit status means; see lumbago(1).
#pragma once

namespace lumbago {

enum class Exit : int {
  done = 0,
  failed = 1,           // a file or the system; also an interview that ended without a result
  usage = 2,            // the command line
  bad_answers = 3,      // the answers
  bad_pack = 4,         // the pack
  answers_missing = 5,  // --require-complete
  case_fails = 6,       // pack check, pack prove
  not_proven = 7,       // pack prove
  routine = 10,         // --exit-code
  urgent = 20,
  emergency = 30,
};

}  // namespace lumbago
