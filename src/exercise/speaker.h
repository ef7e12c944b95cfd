// Says lines aloud with a command of the person's, such as espeak-ng.
#pragma once

#include <sys/types.h>

#include <string>

namespace lumbago {

class Speaker {
 public:
  // `command` is run by the shell with the line as one more argument; empty: nothing is said.
  explicit Speaker(std::string command) : command_(std::move(command)) {}
  ~Speaker();
  Speaker(const Speaker&) = delete;
  Speaker& operator=(const Speaker&) = delete;

  // Does not wait until it was said. A line that is still being said gives way to the new one.
  void say(const std::string& line);

 private:
  void hush();

  std::string command_;
  pid_t speaking_ = -1;
};

}  // namespace lumbago
