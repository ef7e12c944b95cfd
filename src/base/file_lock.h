// A lock that one process at a time can have. It ends with the process, however that ends.
#pragma once

#include <string>

namespace lumbago {

class FileLock {
 public:
  // Tries to take the lock that the file `path` stands for, which is made and readable by its owner
  // only.
  explicit FileLock(const std::string& path);
  // Gives it back and removes the file.
  ~FileLock();
  FileLock(const FileLock&) = delete;
  FileLock& operator=(const FileLock&) = delete;

  // Whether another process has it. False also where the file cannot be made, or the file system
  // has no locks.
  bool is_elsewhere() const { return elsewhere_; }
  bool is_held() const { return file_ >= 0; }

 private:
  std::string path_;
  int file_ = -1;
  bool elsewhere_ = false;
};

}  // namespace lumbago
