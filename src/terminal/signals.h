// Being interrupted: the answers are saved already, so all that is left is to say so and to end the
// way the signal asks for.
#pragma once

#include <cstdint>
#include <string>

namespace lumbago {

// While it lives, SIGINT, SIGTERM and SIGHUP print `farewell` on standard error and then end the
// program by their default action, so that the shell sees the signal. A signal that was ignored
// before stays ignored. At most one lives at a time.
class Farewell {
 public:
  explicit Farewell(const std::string& farewell);
  ~Farewell();

  // What is said from now on.
  void say(const std::string& farewell);

  Farewell(const Farewell&) = delete;
  Farewell& operator=(const Farewell&) = delete;
};

// While it lives, the first SIGINT, SIGTERM or SIGHUP is only noted, so that what has been found so
// far can be said; a second one ends the program, unless it comes within a fifth of a second: it is
// the same wish then. A signal that was ignored before stays ignored. At most one lives at a time.
class StopNotice {
 public:
  StopNotice();
  ~StopNotice();

  static bool came();
  // Ends the program as the signal does by default, if one came.
  static void obey();

  StopNotice(const StopNotice&) = delete;
  StopNotice& operator=(const StopNotice&) = delete;
};

// While it lives, going on after having been stopped (Ctrl-Z, then fg) interrupts a read that
// waits, with EINTR.
class ContinueNotice {
 public:
  ContinueNotice();
  ~ContinueNotice();

  // True, once, after the program went on.
  static bool take();

  ContinueNotice(const ContinueNotice&) = delete;
  ContinueNotice& operator=(const ContinueNotice&) = delete;
};

// While it lives, single keys of the terminal on standard input are read at once, and are not
// shown; what is pasted is marked as such. However the program ends or is stopped, the terminal is
// as it was before: a process of its own sees to that after SIGKILL or a crash. Does nothing where
// standard input is no terminal, or where keys are not wanted. At most one lives at a time.
class KeyMode {
 public:
  explicit KeyMode(bool wanted);
  ~KeyMode();
  KeyMode(const KeyMode&) = delete;
  KeyMode& operator=(const KeyMode&) = delete;

  static bool is_on();

  // Waits until something can be read from standard input, for ever if `milliseconds` is negative.
  // Ends as well when the program has gone on or the window has changed, even if that was just
  // before. As poll(2): 1, 0 when the time is up, or -1 with errno.
  static int wait_for_input(std::int64_t milliseconds);

  // True, once, after the program was stopped (Ctrl-Z) and went on.
  static bool take_gone_on();

  // True, once, after the window has changed its size.
  static bool take_resized();

 private:
  int guarded_ = -1;  // open while this process lives
  int guard_ = -1;    // the process that waits for its end
};

}  // namespace lumbago
