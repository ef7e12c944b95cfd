// A build tool: reads a pack in all its languages and writes it as C++ source, to be compiled into
// the program.
//   lumbago_pack_image PACK NAME OUTPUT.cpp
// NAME stands for PACK in the locations of the pack, so that no path of the build is left in it.
#include <fmt/core.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <iterator>
#include <string>
#include <vector>

#include "base/file.h"
#include "builtin/builtin.h"
#include "builtin/image_tool/ready_made.h"
#include "engine/image.h"
#include "pack/image.h"
#include "pack/reader.h"

namespace {

// `const TYPE NAME[] = {...};` with an element for each of `values`, as `write` gives it.
template <class Values, class Write>
std::string array(const std::string& type, const std::string& name, const Values& values,
                  Write write) {
  std::string source = fmt::format("const {} {}[] = {{", type, name);
  std::size_t i = 0;
  for (const auto& value : values) {
    if (i % 16 == 0) source += '\n';
    source += write(i++, value) + ",";
  }
  return source + "\n};\n";
}

// The image of a pack, as definitions whose names end in `number`.
std::string image(const lumbago::Pack& pack, std::size_t number) {
  const std::string pack_bytes = lumbago::write_rules(pack);
  const std::string program_bytes = lumbago::write_program(pack);
  const lumbago::ReadyMade rules = lumbago::ready_made([&] {
    auto* made = new lumbago::BuiltinRules;
    made->pack = new lumbago::Pack(lumbago::read_rules(pack_bytes));
    made->program = lumbago::read_program(program_bytes, *made->pack);
    return made;
  });
  const std::string name = fmt::format("rules_{}", number);
  auto address = rules.addresses.begin();
  const auto word = [&](std::size_t i, std::uint64_t value) {
    if (address == rules.addresses.end() || *address != i) return fmt::format("{{{}u}}", value);
    ++address;
    return fmt::format("LUMBAGO_ADDRESS({}, {})", name, value);
  };
  const auto plain = [](std::size_t, auto value) { return fmt::format("{}", value); };
  return fmt::format("extern const Word {}[];\n", name) + array("Word", name, rules.words, word) +
         array("std::uint32_t", fmt::format("addresses_{}", number), rules.addresses, plain) +
         array("unsigned char", fmt::format("checks_{}", number), lumbago::write_checks(pack),
               [](std::size_t, char byte) {
                 return fmt::format("{}", static_cast<unsigned char>(byte));
               });
}

std::string as_source(const std::vector<lumbago::Pack>& packs) {
  std::string source =
      "#include <iterator>\n#include \"builtin/images.h\"\nnamespace lumbago {\nnamespace {\n";
  std::string table;
  for (std::size_t i = 0; i < packs.size(); ++i) {
    source += image(packs[i], i);
    table += fmt::format(
        "{{\"{0}\", rules_{1}, std::size(rules_{1}), linked_in_place ? nullptr : addresses_{1}, "
        "std::size(addresses_{1}), checks_{1}, sizeof checks_{1}}},\n",
        packs[i].info.language, i);
  }
  return fmt::format(
      "{}}}  // namespace\nconstinit const BuiltinImage builtin_images[] = {{\n{}}};\n"
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
