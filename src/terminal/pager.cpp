#include "terminal/pager.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include "base/streams.h"

namespace lumbago {
namespace {

// The shell's statuses for a command that is not there or cannot be run.
constexpr int cannot_run = 126;
constexpr int not_found = 127;

volatile sig_atomic_t pager_process = 0;
volatile sig_atomic_t ending_signal = 0;

extern "C" void pass_on(int signal) {
  ending_signal = signal;
  if (pager_process > 0) ::kill(static_cast<pid_t>(pager_process), signal);
}

// While it lives, a signal does something else. One that was ignored stays so.
class SignalChange {
 public:
  SignalChange(int signal, void (*handler)(int)) : signal_(signal) {
    struct sigaction change {};
    change.sa_handler = handler;
    ::sigaction(signal, nullptr, &before_);
    if (before_.sa_handler != SIG_IGN) ::sigaction(signal, &change, nullptr);
  }
  ~SignalChange() { ::sigaction(signal_, &before_, nullptr); }
  SignalChange(const SignalChange&) = delete;
  SignalChange& operator=(const SignalChange&) = delete;

 private:
  int signal_;
  struct sigaction before_ {};
};

bool is_installed(std::string_view name, const std::string& path) {
  std::size_t start = 0;
  while (start < path.size()) {
    const std::size_t end = std::min(path.find(':', start), path.size());
    const std::string file = path.substr(start, end - start) + "/" + std::string(name);
    if (::access(file.c_str(), X_OK) == 0) return true;
    start = end + 1;
  }
  return false;
}

[[noreturn]] void become_pager(const std::string& command, int input) {
  ::dup2(input, STDIN_FILENO);
  for (const int signal : {SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGPIPE}) ::signal(signal, SIG_DFL);
  ::setenv("LESS", "FRX", 0);
  ::execl("/bin/sh", "sh", "-c", command.c_str(), static_cast<char*>(nullptr));
  ::_exit(not_found);
}

// The status of the process as a shell has it; -1: it ended by a signal.
int wait_for(pid_t process) {
  int status = 0;
  while (::waitpid(process, &status, 0) < 0)
    if (errno != EINTR) return -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

// Runs it to its end, with the signals as they have to be meanwhile.
int run_pager(const std::string& command, std::string_view text, const std::array<int, 2>& ends) {
  const SignalChange no_pipe(SIGPIPE, SIG_IGN), no_interrupt(SIGINT, SIG_IGN),
      no_quit(SIGQUIT, SIG_IGN), terminate(SIGTERM, pass_on), hang_up(SIGHUP, pass_on);
  const pid_t process = ::fork();
  if (process == 0) become_pager(command, ends[0]);
  ::close(ends[0]);
  pager_process = process;
  if (process > 0) write_to(ends[1], text);
  ::close(ends[1]);
  const int status = process > 0 ? wait_for(process) : not_found;
  pager_process = 0;
  return status;
}

}  // namespace

std::string pager_command(const Environment& environment) {
  if (environment.pager == "cat") return {};
  if (!environment.pager.empty()) return environment.pager;
  return is_installed("less", environment.path) ? "less" : "";
}

bool show_in_pager(const std::string& command, std::string_view text) {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return false;
  ending_signal = 0;
  const int status = run_pager(command, text, ends);
  if (ending_signal != 0) ::raise(ending_signal);
  return status != cannot_run && status != not_found;
}

}  // namespace lumbago
