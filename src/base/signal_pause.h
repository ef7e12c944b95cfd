// Keeps the signals that end a program waiting, while something is done that must be finished.
#pragma once

#include <signal.h>

#include <array>

namespace lumbago {

inline constexpr std::array<int, 3> ending_signals{SIGINT, SIGTERM, SIGHUP};

sigset_t ending_signal_set();

// While it lives, those signals wait.
class SignalPause {
 public:
  SignalPause();
  ~SignalPause();
  SignalPause(const SignalPause&) = delete;
  SignalPause& operator=(const SignalPause&) = delete;

 private:
  sigset_t before_;
};

}  // namespace lumbago
