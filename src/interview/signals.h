// Being interrupted: the answers are saved already, so all that is left is to say so and to end the
// way the signal asks for.
#pragma once

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

}  // namespace lumbago
