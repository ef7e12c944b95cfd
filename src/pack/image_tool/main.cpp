// A build tool: reads a pack and writes it as C++ source, to be compiled into the program.
//   lumbago_pack_image PACK NAME OUTPUT.cpp
// NAME stands for PACK in the locations of the pack, so that no path of the build is left in it.
#include <fmt/format.h>

#include <cstdio>
#include <filesystem>
#include <string>

#include "base/file.h"
#include "pack/image.h"
#include "pack/reader.h"

namespace {

std::string as_source(const std::string& image) {
  std::string source =
      "#include <cstddef>\n"
      "namespace lumbago {\n"
      "extern const unsigned char builtin_image[];\n"
      "extern const std::size_t builtin_image_size;\n"
      "const unsigned char builtin_image[] = {";
  for (std::size_t i = 0; i < image.size(); ++i) {
    if (i % 32 == 0) source += '\n';
    source += fmt::format("{},", static_cast<unsigned char>(image[i]));
  }
  source +=
      fmt::format("\n}};\nconst std::size_t builtin_image_size = {};\n}}  // namespace lumbago\n",
                  image.size());
  return source;
}

void rename_files(lumbago::Pack& pack, const std::string& root, const std::string& name) {
  for (std::string& file : pack.files)
    file = (std::filesystem::path(name) / std::filesystem::path(file).lexically_relative(root))
               .string();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::fputs("usage: lumbago_pack_image PACK NAME OUTPUT.cpp\n", stderr);
    return 2;
  }
  auto pack = lumbago::read_pack(argv[1]);
  if (!pack) {
    std::fputs(lumbago::to_text(pack.errors()).c_str(), stderr);
    return 4;
  }
  rename_files(*pack, argv[1], argv[2]);
  const auto written = lumbago::write_file(argv[3], as_source(lumbago::write_image(*pack)),
                                           lumbago::Access::everyone);
  if (!written) {
    std::fputs(lumbago::to_text(written.errors()).c_str(), stderr);
    return 1;
  }
  return 0;
}
