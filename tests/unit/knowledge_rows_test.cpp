// The pack's change log says where each row of the evidence review stands: every id that it names
// there is in the pack, and nothing that the pack has is missing there.
#include <doctest/doctest.h>

#include <set>
#include <string>

#include "base/file.h"
#include "pack/reader.h"

namespace lumbago {
namespace {

std::set<std::string> named_rows() {
  const Result<std::string> log = read_file("data/low-back/CHANGELOG.md", 1 << 20);
  REQUIRE(log.ok());
  std::set<std::string> ids;
  std::size_t at = log->find("## Row by row");
  REQUIRE(at != std::string::npos);
  for (at = log->find('`', at); at != std::string::npos;) {
    const std::size_t end = log->find('`', at + 1);
    REQUIRE(end != std::string::npos);
    ids.insert(log->substr(at + 1, end - at - 1));
    at = log->find('`', end + 1);
  }
  return ids;
}

template <class Entries>
void add_ids(const Entries& entries, std::set<std::string>& ids) {
  for (const auto& entry : entries) ids.insert(entry.id);
}

std::string missing(const std::set<std::string>& wanted, const std::set<std::string>& there) {
  std::string ids;
  for (const std::string& id : wanted)
    if (!there.contains(id)) ids += id + ' ';
  return ids;
}

}  // namespace

TEST_CASE("the rows of the evidence review and the pack name each other") {
  const Pack& pack = builtin_pack();
  std::set<std::string> must;
  add_ids(pack.triage, must);
  add_ids(pack.contributors, must);
  add_ids(pack.contraindications, must);
  add_ids(pack.activities, must);
  add_ids(pack.scales, must);
  add_ids(pack.tables, must);
  std::set<std::string> may = must;
  add_ids(pack.questions, may);
  add_ids(pack.derived, may);
  add_ids(pack.references, may);
  const std::set<std::string> named = named_rows();
  CHECK(missing(named, may) == "");
  CHECK(missing(must, named) == "");
}

}  // namespace lumbago
