#include "base/signal_pause.h"

namespace lumbago {

sigset_t ending_signal_set() {
  sigset_t set;
  ::sigemptyset(&set);
  for (const int signal : ending_signals) ::sigaddset(&set, signal);
  return set;
}

SignalPause::SignalPause() {
  const sigset_t set = ending_signal_set();
  ::pthread_sigmask(SIG_BLOCK, &set, &before_);
}

SignalPause::~SignalPause() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

}  // namespace lumbago
