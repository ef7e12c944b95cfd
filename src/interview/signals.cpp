#include "interview/signals.h"

#include <signal.h>
#include <unistd.h>

#include <cstddef>

#include "base/signal_pause.h"

namespace lumbago {
namespace {

// What the handler says. Handlers may only touch memory that is there already.
std::string& last_words() {
  static std::string text;
  return text;
}
const char* said = nullptr;
std::size_t said_size = 0;

extern "C" void say_and_end(int signal) {
  if (said_size > 0 && ::write(STDERR_FILENO, said, said_size) < 0) {
    // Nobody is listening; end all the same.
  }
  // SA_RESETHAND has put the default action back; it acts as soon as this handler returns.
  ::raise(signal);
}

volatile sig_atomic_t has_gone_on = 0;

extern "C" void note_going_on(int) { has_gone_on = 1; }

}  // namespace

Farewell::Farewell(const std::string& farewell) {
  say(farewell);
  for (const int signal : ending_signals) {
    struct sigaction before {};
    if (::sigaction(signal, nullptr, &before) != 0 || before.sa_handler == SIG_IGN) continue;
    struct sigaction action {};
    action.sa_handler = say_and_end;
    action.sa_mask = ending_signal_set();
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    ::sigaction(signal, &action, nullptr);
  }
}

Farewell::~Farewell() {
  for (const int signal : ending_signals) {
    struct sigaction now {};
    if (::sigaction(signal, nullptr, &now) == 0 && now.sa_handler == say_and_end)
      ::signal(signal, SIG_DFL);
  }
  said_size = 0;
}

void Farewell::say(const std::string& farewell) {
  const SignalPause pause;
  last_words() = farewell;
  said = last_words().data();
  said_size = last_words().size();
}

ContinueNotice::ContinueNotice() {
  has_gone_on = 0;
  struct sigaction action {};
  action.sa_handler = note_going_on;
  ::sigemptyset(&action.sa_mask);
  ::sigaction(SIGCONT, &action, nullptr);
}

ContinueNotice::~ContinueNotice() { ::signal(SIGCONT, SIG_DFL); }

bool ContinueNotice::take() {
  const bool noted = has_gone_on != 0;
  has_gone_on = 0;
  return noted;
}

}  // namespace lumbago
