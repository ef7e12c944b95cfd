#include "exercise/speaker.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>

#include <array>
#include <cerrno>

extern char** environ;

namespace lumbago {

// The last line is heard to its end, unless it never ends: that is the command's affair.
Speaker::~Speaker() {
  if (speaking_ > 0) ::waitpid(speaking_, nullptr, WNOHANG);
}

void Speaker::hush() {
  if (speaking_ <= 0) return;
  if (::waitpid(speaking_, nullptr, WNOHANG) == 0) {
    ::kill(-speaking_, SIGTERM);  // a group of its own: the shell and what it runs
    while (::waitpid(speaking_, nullptr, 0) < 0 && errno == EINTR) {
    }
  }
  speaking_ = -1;
}

void Speaker::say(const std::string& line) {
  if (command_.empty()) return;
  hush();
  std::string script = command_ + " \"$1\"";
  std::string text = line;
  std::array<char*, 6> arguments{const_cast<char*>("sh"),
                                 const_cast<char*>("-c"),
                                 script.data(),
                                 const_cast<char*>("lumbago"),
                                 text.data(),
                                 nullptr};
  posix_spawn_file_actions_t files;
  ::posix_spawn_file_actions_init(&files);
  for (const int stream : {0, 1, 2})
    ::posix_spawn_file_actions_addopen(&files, stream, "/dev/null", O_RDWR, 0);
  posix_spawnattr_t own_group;
  ::posix_spawnattr_init(&own_group);
  ::posix_spawnattr_setflags(&own_group, POSIX_SPAWN_SETPGROUP);
  if (::posix_spawn(&speaking_, "/bin/sh", &files, &own_group, arguments.data(), environ) != 0)
    speaking_ = -1;
  ::posix_spawnattr_destroy(&own_group);
  ::posix_spawn_file_actions_destroy(&files);
}

}  // namespace lumbago
