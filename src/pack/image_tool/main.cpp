// A build tool: reads a pack in all its languages and writes it as C++ source, to be compiled into
// the program.
//   lumbago_pack_image PACK NAME OUTPUT.cpp
// NAME stands for PACK in the locations of the pack, so that no path of the build is left in it.
#include <fmt/core.h>

#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

#include "base/file.h"
#include "pack/image.h"
#include "pack/reader.h"

namespace {

void add_bytes(const std::string& image, std::size_t number, std::string& source) {
  source += fmt::format("const unsigned char image_{}[] = {{", number);
  for (std::size_t i = 0; i < image.size(); ++i) {
    if (i % 32 == 0) source += '\n';
    source += fmt::format("{},", static_cast<unsigned char>(image[i]));
  }
  source += "\n};\n";
}

std::string as_source(const std::vector<lumbago::Pack>& packs) {
  std::string source = "#include \"pack/builtin/images.h\"\nnamespace lumbago {\nnamespace {\n";
  std::string table;
  for (std::size_t i = 0; i < packs.size(); ++i) {
    add_bytes(lumbago::write_image(packs[i]), i, source);
    table += fmt::format("{{\"{}\", image_{}, sizeof image_{}}},\n", packs[i].info.language, i, i);
  }
  return fmt::format(
      "{}}}  // namespace\nconst BuiltinImage builtin_images[] = {{\n{}}};\n"
      "const std::size_t builtin_image_count = {};\n}}  // namespace lumbago\n",
      source, table, packs.size());
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
  auto packs = lumbago::read_translations(argv[1]);
  if (!packs) {
    std::fputs(lumbago::to_text(packs.errors()).c_str(), stderr);
    return 4;
  }
  for (lumbago::Pack& pack : *packs) rename_files(pack, argv[1], argv[2]);
  const auto written = lumbago::write_file(argv[3], as_source(*packs), lumbago::Access::everyone);
  if (!written) {
    std::fputs(lumbago::to_text(written.errors()).c_str(), stderr);
    return 1;
  }
  return 0;
}
