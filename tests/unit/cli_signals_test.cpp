// Being asked to stop, in a process of its own.
#include <doctest/doctest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "terminal/signals.h"

namespace lumbago {
namespace {

// How a process ends that gets two signals so many microseconds apart, and then obeys; as wait(2)
// says it. It exits with 7 where it is still there after both.
int ended_by(int first, int second, useconds_t apart) {
  const pid_t child = ::fork();
  if (child == 0) {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) ::signal(signal, SIG_DFL);
    const StopNotice notice;
    ::raise(first);
    if (apart > 0) ::usleep(apart);
    ::raise(second);
    ::_exit(StopNotice::came() ? 7 : 8);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return status;
}

TEST_CASE("two signals within a fifth of a second are one wish to stop, a later one ends at once") {
  for (const int second : {SIGINT, SIGTERM}) {
    CAPTURE(second);
    const int together = ended_by(SIGINT, second, 0);
    REQUIRE(WIFEXITED(together));
    CHECK(WEXITSTATUS(together) == 7);
    const int apart = ended_by(SIGINT, second, 250'000);
    REQUIRE(WIFSIGNALED(apart));
    CHECK(WTERMSIG(apart) == second);
  }
}

}  // namespace
}  // namespace lumbago
