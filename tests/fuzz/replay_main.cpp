// Runs the kept inputs of every fuzz target, with any compiler.
//   lumbago_fuzz_replay CORPUS      a directory of directories, one for each target
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "fuzz/targets.h"

int main(int argc, char** argv) {
  namespace fs = std::filesystem;
  const fs::path corpus = argc > 1 ? argv[1] : "tests/fuzz/corpus";
  bool whole = true;
  for (const lumbago::fuzz::Target& target : lumbago::fuzz::targets) {
    std::size_t count = 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(corpus / target.name)) {
      std::ifstream file(entry.path(), std::ios::binary);
      // Seen if it ends the program.
      std::fprintf(stderr, "%s\r", entry.path().c_str());
      target.run(std::string(std::istreambuf_iterator<char>(file), {}));
      ++count;
    }
    std::printf("%-10s %zu inputs\n", std::string(target.name).c_str(), count);
    whole = whole && count > 0;
  }
  return whole ? 0 : 1;
}
