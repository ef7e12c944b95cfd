// The entry point. Everything begins in cli/.
#include <exception>
#include <new>
#include <string>
#include <vector>

#include "base/streams.h"
#include "cli/commands.h"

int main(int argc, char** argv) {
  try {
    return static_cast<int>(
        lumbago::run_program(std::vector<std::string>(argv + (argc > 0 ? 1 : 0), argv + argc)));
  } catch (const std::bad_alloc&) {
    lumbago::print_error("lumbago: out of memory\n");
  } catch (const std::exception& other) {
    lumbago::complain(other.what());
  }
  return static_cast<int>(lumbago::Exit::failed);
}
