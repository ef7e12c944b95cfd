#include "terminal/signals.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/select.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <string_view>

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

// The terminal's settings before KeyMode; they count while keys_on.
termios before_keys;
volatile sig_atomic_t keys_on = 0;

// Whether the terminal says where something that is pasted begins and ends.
constexpr std::string_view marked_pasting = "\x1b[?2004h";
constexpr std::string_view plain_pasting = "\x1b[?2004l";

void tell_terminal(std::string_view text) {
  if (::write(STDERR_FILENO, text.data(), text.size()) < 0) {
    // Nobody is looking.
  }
}

termios key_settings() {
  termios keys = before_keys;
  keys.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
  keys.c_cc[VMIN] = 1;
  keys.c_cc[VTIME] = 0;
  return keys;
}

void set_keys() {
  const termios keys = key_settings();
  ::tcsetattr(STDIN_FILENO, TCSADRAIN, &keys);
  tell_terminal(marked_pasting);
}

void restore_terminal() {
  if (keys_on == 0) return;
  tell_terminal(plain_pasting);
  ::tcsetattr(STDIN_FILENO, TCSADRAIN, &before_keys);
}

// False as well once a shell has made settings of its own.
bool has_key_settings() {
  const termios keys = key_settings();
  termios now;
  return ::tcgetattr(STDIN_FILENO, &now) == 0 && now.c_iflag == keys.c_iflag &&
         now.c_oflag == keys.c_oflag && now.c_lflag == keys.c_lflag;
}

// Waits until nobody holds the other end of `guarded` any more, and puts the terminal right if
// that has not been done. It has nothing else of the program's open, and is in no job of a shell's.
[[noreturn]] void guard_terminal(int guarded) {
  ::setsid();
  sigset_t all;
  ::sigfillset(&all);
  ::pthread_sigmask(SIG_SETMASK, &all, nullptr);
  ::dup2(guarded, STDOUT_FILENO);
  const long most = ::sysconf(_SC_OPEN_MAX);
  for (int other = STDERR_FILENO + 1; other < std::clamp(most, 256L, 4096L); ++other)
    ::close(other);
  char nothing = 0;
  while (::read(STDOUT_FILENO, &nothing, 1) < 0 && errno == EINTR) {
  }
  if (has_key_settings()) restore_terminal();
  ::_exit(0);
}

extern "C" void say_and_end(int signal) {
  restore_terminal();
  if (said_size > 0 && ::write(STDERR_FILENO, said, said_size) < 0) {
    // Nobody is listening; end all the same.
  }
  // SA_RESETHAND has put the default action back; it acts as soon as this handler returns.
  ::raise(signal);
}

volatile sig_atomic_t stop_signal = 0;
timespec stopped_at;  // counts once stop_signal does

// timeout(1) sends its signal to the program and then to its group, in which the program is too.
// Nobody means two signals so close together as two.
constexpr double one_wish_seconds = 0.2;

extern "C" void note_stop(int signal) {
  timespec now{};
  ::clock_gettime(CLOCK_MONOTONIC, &now);
  if (stop_signal == 0) {
    stopped_at = now;
    stop_signal = signal;
    return;
  }
  const double since = static_cast<double>(now.tv_sec - stopped_at.tv_sec) +
                       static_cast<double>(now.tv_nsec - stopped_at.tv_nsec) / 1e9;
  if (since < one_wish_seconds) return;
  ::signal(signal, SIG_DFL);
  ::raise(signal);
}

volatile sig_atomic_t has_gone_on = 0;

extern "C" void note_going_on(int) { has_gone_on = 1; }

// Whoever says farewell sees to the last three.
constexpr std::array<int, 5> leaving_signals{SIGTSTP, SIGQUIT, SIGINT, SIGTERM, SIGHUP};

// Ends or stops as the signal does by default, with the terminal as it was.
extern "C" void leave_keys(int signal) {
  const int error = errno;
  restore_terminal();
  ::signal(signal, SIG_DFL);
  ::raise(signal);
  sigset_t unblocked;
  ::sigemptyset(&unblocked);
  ::sigaddset(&unblocked, signal);
  ::pthread_sigmask(SIG_UNBLOCK, &unblocked, nullptr);
  // Only after a stop does it come here, once the program goes on.
  ::signal(signal, leave_keys);
  errno = error;
}

volatile sig_atomic_t has_resized = 0;

extern "C" void note_resizing(int) { has_resized = 1; }

extern "C" void take_keys_again(int) {
  const int error = errno;
  has_gone_on = 1;
  if (keys_on != 0) set_keys();
  errno = error;
}

void handle(int signal, void (*handler)(int)) {
  struct sigaction action {};
  action.sa_handler = handler;
  ::sigemptyset(&action.sa_mask);
  ::sigaction(signal, &action, nullptr);
}

// Of the signals that end a program, those that were not ignored go to `handler`; with the flag
// SA_RESETHAND, once each.
void handle_ending(void (*handler)(int), int flags) {
  for (const int signal : ending_signals) {
    struct sigaction before {};
    if (::sigaction(signal, nullptr, &before) != 0 || before.sa_handler == SIG_IGN) continue;
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_mask = ending_signal_set();
    action.sa_flags = flags;
    ::sigaction(signal, &action, nullptr);
  }
}

void let_end(void (*handler)(int)) {
  for (const int signal : ending_signals) {
    struct sigaction now {};
    if (::sigaction(signal, nullptr, &now) == 0 && now.sa_handler == handler)
      ::signal(signal, SIG_DFL);
  }
}

}  // namespace

Farewell::Farewell(const std::string& farewell) {
  say(farewell);
  handle_ending(say_and_end, static_cast<int>(SA_RESETHAND));
}

Farewell::~Farewell() {
  let_end(say_and_end);
  said_size = 0;
}

void Farewell::say(const std::string& farewell) {
  const SignalPause pause;
  last_words() = farewell;
  said = last_words().data();
  said_size = last_words().size();
}

StopNotice::StopNotice() {
  stop_signal = 0;
  handle_ending(note_stop, 0);
}

StopNotice::~StopNotice() { let_end(note_stop); }

bool StopNotice::came() { return stop_signal != 0; }

void StopNotice::obey() {
  if (!came()) return;
  ::signal(stop_signal, SIG_DFL);
  ::raise(stop_signal);
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

KeyMode::KeyMode(bool wanted) {
  if (!wanted || ::tcgetattr(STDIN_FILENO, &before_keys) != 0) return;
  has_gone_on = 0;
  for (const int signal : leaving_signals) {
    struct sigaction before {};
    if (::sigaction(signal, nullptr, &before) == 0 && before.sa_handler == SIG_DFL)
      handle(signal, leave_keys);
  }
  handle(SIGCONT, take_keys_again);
  handle(SIGWINCH, note_resizing);
  keys_on = 1;
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) == 0) {
    guard_ = ::fork();
    if (guard_ == 0) guard_terminal(ends[0]);
    ::close(ends[0]);
    guarded_ = ends[1];
  }
  set_keys();
}

KeyMode::~KeyMode() {
  if (keys_on == 0) return;
  restore_terminal();
  keys_on = 0;
  for (const int signal : leaving_signals) {
    struct sigaction now {};
    if (::sigaction(signal, nullptr, &now) == 0 && now.sa_handler == leave_keys)
      ::signal(signal, SIG_DFL);
  }
  for (const int signal : {SIGCONT, SIGWINCH}) ::signal(signal, SIG_DFL);
  if (guarded_ >= 0) ::close(guarded_);
  while (guard_ > 0 && ::waitpid(guard_, nullptr, 0) < 0 && errno == EINTR) {
  }
}

bool KeyMode::is_on() { return keys_on != 0; }

// The signals arrive only while it waits: between a look at the notes and a wait that does not know
// of them, one would be lost until the next key.
int KeyMode::wait_for_input(std::int64_t milliseconds) {
  sigset_t noted, before;
  ::sigemptyset(&noted);
  for (const int signal : {SIGCONT, SIGWINCH}) ::sigaddset(&noted, signal);
  ::pthread_sigmask(SIG_BLOCK, &noted, &before);
  fd_set input;
  FD_ZERO(&input);
  FD_SET(STDIN_FILENO, &input);
  timespec left{static_cast<time_t>(milliseconds / 1000),
                static_cast<long>(milliseconds % 1000 * 1'000'000)};
  int ready = -1;
  errno = EINTR;
  if (has_gone_on == 0 && has_resized == 0)
    ready = ::pselect(STDIN_FILENO + 1, &input, nullptr, nullptr,
                      milliseconds < 0 ? nullptr : &left, &before);
  const int error = errno;
  ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
  errno = error;
  return ready;
}

bool KeyMode::take_gone_on() { return ContinueNotice::take(); }

bool KeyMode::take_resized() {
  const bool noted = has_resized != 0;
  has_resized = 0;
  return noted;
}

}  // namespace lumbago
