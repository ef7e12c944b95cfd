// A program in a terminal of its own: a pseudo-terminal whose other end a test types at and reads.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "terminal/vt.h"

namespace lumbago::test {

struct PtySetup {
  std::vector<std::string> command;      // the program's path and its arguments
  std::vector<std::string> environment;  // NAME=value
  std::string output;                    // standard output goes to this file; empty: the terminal
  unsigned short columns = 80;
  unsigned short rows = 24;
};

// Whatever waits gives up after 20 seconds, or what it is told.
class Pty {
 public:
  explicit Pty(const PtySetup& setup);
  ~Pty();  // kills what still runs
  Pty(const Pty&) = delete;
  Pty& operator=(const Pty&) = delete;

  // Types as a person would; what was shown before no longer counts for the waiting below.
  void type(std::string_view bytes);

  // True once what was shown since holds `text`, or ends with `end`.
  bool await(std::string_view text, std::chrono::seconds patience = std::chrono::seconds(20));
  bool await_end(std::string_view end);

  // True once what it shows is `as_wanted`.
  bool await_sight(const std::function<bool(const Vt&)>& as_wanted);

  // Another size for the window.
  void resize(unsigned short columns, unsigned short rows);

  void send(int signal);

  // The status as a shell says it: the exit code, or 128 and the signal; -1: it still runs.
  int wait();

  // True once it is stopped, as by Ctrl-Z.
  bool await_stop();

  // Forgets what was shown, for the waiting.
  void forget() { mark_ = shown_.size(); }

  // Everything that was shown, as bytes.
  const std::string& shown() const { return shown_; }

  // The same, as the terminal shows it.
  const Vt& sight();
  std::string since() const { return shown_.substr(mark_); }

  // The terminal's settings, as `stty -g` tells them.
  std::string settings() const;

  // What they were before the program began, which may change them at once.
  const std::string& settings_before() const { return settings_before_; }

 private:
  template <class Done>
  bool until(Done done, std::chrono::seconds patience = std::chrono::seconds(20));
  bool take();  // what has come by now; waits a little

  int master_ = -1;
  int slave_ = -1;
  std::string settings_before_;
  int news_ = -1;  // the statuses that the keeper was told
  pid_t keeper_ = -1;
  pid_t program_ = -1;
  std::string shown_;
  std::size_t mark_ = 0;
  Vt sight_;
  std::size_t seen_ = 0;  // of shown_
  std::vector<int> statuses_;
};

}  // namespace lumbago::test
