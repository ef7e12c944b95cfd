// Objects as words: what the build keeps of the built-in pack.
#include <doctest/doctest.h>

#include <cstring>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "builtin/image_tool/ready_made.h"

namespace lumbago {
namespace {

struct Kept {
  std::string small = "short";
  std::string large = "a text that does not fit into the string itself";
  std::vector<std::vector<std::uint8_t>> lists = {{1, 2, 3}, {}, {4}};
  std::optional<std::string> none, some = "another text that does not fit into the string";
  const std::string* other = nullptr;
};

void* make_kept() {
  auto* kept = new Kept;
  kept->other = &kept->large;
  return kept;
}

// The words at a place of their own, with its addresses.
const Kept& placed(const ReadyMade& made, std::vector<std::uint64_t>& place) {
  place = made.words;
  for (const std::uint32_t i : made.addresses)
    place[i] += reinterpret_cast<std::uintptr_t>(place.data());
  return *reinterpret_cast<const Kept*>(place.data());
}

TEST_CASE("an object is the same at any place that its words are copied to") {
  const ReadyMade made = ready_made(make_kept);
  std::vector<std::uint64_t> here, there;
  for (std::vector<std::uint64_t>* place : {&here, &there}) {
    const Kept& kept = placed(made, *place);
    const Kept fresh;
    CHECK(kept.small == fresh.small);
    CHECK(kept.large == fresh.large);
    CHECK(kept.lists == fresh.lists);
    CHECK(kept.none == fresh.none);
    CHECK(kept.some == fresh.some);
    CHECK(kept.other == &kept.large);
  }
}

TEST_CASE("what lies between members is zero, so that every build gives the same words") {
  struct Apart {
    std::uint8_t small = 0xFF;
    std::uint32_t large = 0xFFFFFFFF;
  };
  CHECK(ready_made([] { return static_cast<void*>(new Apart); }).words ==
        std::vector<std::uint64_t>{0xFFFFFFFF000000FF, 0});
}

TEST_CASE("an object that is not the same each time is refused") {
  std::uint64_t count = 0;
  CHECK_THROWS_WITH_AS(ready_made([&] { return new std::uint64_t(++count); }),
                       "an object is not the same each time that it is made", std::runtime_error);
  CHECK_THROWS_WITH_AS(ready_made([&] { return &count; }), "an object is not the first thing made",
                       std::runtime_error);
}

}  // namespace
}  // namespace lumbago
