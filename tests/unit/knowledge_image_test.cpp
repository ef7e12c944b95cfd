// The pack that is compiled into the program is the pack in data/low-back/.
#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <vector>

#include "builtin/builtin.h"
#include "engine/engine.h"
#include "engine/image.h"
#include "engine/program.h"
#include "pack/reader.h"
#include "support/pack_image.h"

namespace lumbago {
namespace {

TEST_CASE("the pack inside the program is what reading its files gives") {
  const Result<Pack> read = read_pack("data/low-back");
  REQUIRE(read.ok());
  CHECK(builtin_pack().sha256 == read->sha256);
  CHECK(builtin_pack().files == read->files);
  CHECK(builtin_pack() == *read);
}

TEST_CASE("so it is in every language, with what checks need or without") {
  const Result<std::vector<Pack>> read = read_translations("data/low-back");
  REQUIRE(read.ok());
  REQUIRE(read->size() == 3);
  for (Pack pack : *read) {
    CAPTURE(pack.info.language);
    CHECK(*builtin_pack_in(pack.info.language) == pack);
    pack.asserts.clear(), pack.steps.clear(), pack.cases.clear();
    CHECK(*builtin_rules(pack.info.language).pack == pack);
  }
  CHECK_FALSE(builtin_pack_in("fr").has_value());
  CHECK(builtin_rules("fr").pack == builtin_rules().pack);
}

TEST_CASE("its rules are compiled as they would be now, for its own pack") {
  for (const char* language : {"en", "de", "es"}) {
    CAPTURE(language);
    const BuiltinRules& rules = builtin_rules(language);
    CHECK(write_program(*rules.program) == write_program(*rules.pack));
    CHECK(&Engine(*rules.program).pack() == rules.pack);
  }
}

TEST_CASE("what is written of it for the build is read as it was") {
  const Pack& pack = builtin_pack();
  CHECK(test::from_image(pack) == pack);
  const std::unique_ptr<const Program> read(read_program(write_program(pack), pack));
  CHECK(&read->pack == &pack);
  CHECK(write_program(*read) == write_program(pack));
}

TEST_CASE("any change of the pack is a difference") {
  Pack changed = builtin_pack();
  changed.plan.slots.back().where.line += 1;
  CHECK_FALSE(builtin_pack() == changed);
  changed = builtin_pack();
  changed.references.front().background = !changed.references.front().background;
  CHECK_FALSE(builtin_pack() == changed);
}

}  // namespace
}  // namespace lumbago
