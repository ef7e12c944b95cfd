#include "base/streams.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

#include "base/text.h"

namespace lumbago {

void occupy_standard_streams() {
  // Opened the wrong way round, so that using a stream that was closed is still an error.
  for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream)
    if (::fcntl(stream, F_GETFD) < 0 && errno == EBADF)
      while (::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY) < 0 &&
             errno == EINTR) {
      }
}

int write_to(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return 0;
}

void print_error(std::string_view text) { write_to(STDERR_FILENO, text); }

void complain(std::string_view message) {
  print_error("lumbago: " + sanitize(message, false) + "\n");
}

}  // namespace lumbago
