#include "base/file_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace lumbago {
namespace {

// Whether `path` still is the open file: who had the lock before has removed the file with it.
bool is_still_there(int file, const std::string& path) {
  struct stat open {};
  struct stat named {};
  return ::fstat(file, &open) == 0 && ::stat(path.c_str(), &named) == 0 &&
         open.st_dev == named.st_dev && open.st_ino == named.st_ino;
}

}  // namespace

FileLock::FileLock(const std::string& path) : path_(path) {
  constexpr int tries = 100;
  for (int i = 0; i < tries; ++i) {
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0) return;
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
      elsewhere_ = errno == EWOULDBLOCK;
      ::close(file);
      return;
    }
    if (is_still_there(file, path)) {
      file_ = file;
      return;
    }
    ::close(file);
  }
}

FileLock::~FileLock() {
  if (file_ < 0) return;
  ::unlink(path_.c_str());
  ::close(file_);
}

}  // namespace lumbago
