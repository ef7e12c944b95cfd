#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "messages/nearest.h"

namespace lumbago {
namespace {

TEST_CASE("nearest finds slips of the finger") {
  const std::vector<std::string> names{"age", "sex", "saddle_numb", "sitting_hours", "pain_now"};
  const auto check = [&names](std::string_view name, std::optional<std::string> candidate) {
    CAPTURE(name);
    CHECK(nearest(name, names) == candidate);
  };
  SUBCASE("near enough") {
    check("saddle_num", "saddle_numb");
    check("saddle_numbb", "saddle_numb");
    check("sadlde_numb", "saddle_numb");
    check("siting_hours", "sitting_hours");
    check("sitting_hour", "sitting_hours");
    check("aeg", "age");
    check("Age", "age");
    check("SEX", "sex");
    check("age", "age");
  }
  SUBCASE("too far") {
    check("", std::nullopt);
    check("height", std::nullopt);
    check("ab", std::nullopt);
    check("numb", std::nullopt);
    check(std::string(1'000'000, 'a'), std::nullopt);
  }
}

TEST_CASE("nearest takes the closest, and the first of equals") {
  CHECK(nearest("walk_min", {"walk_max", "walk_mins"}) == "walk_mins");
  CHECK(nearest("item_3", {"item_1", "item_2"}) == "item_1");
  CHECK(nearest("item_3", {}) == std::nullopt);
  CHECK(nearest("", {""}) == "");
}

TEST_CASE("a third of the longer name may differ, and no more") {
  CHECK(nearest("abcxyf", {"abcdef"}) == "abcdef");
  CHECK(nearest("abxxxf", {"abcdef"}) == std::nullopt);
}

TEST_CASE("did_you_mean") {
  CHECK(did_you_mean("saddle_num", {"age", "saddle_numb"}) == "did you mean 'saddle_numb'?");
  CHECK(did_you_mean("height", {"age", "saddle_numb"}).empty());
}

}  // namespace
}  // namespace lumbago
