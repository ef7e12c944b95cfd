// What an audit says when it is stopped before all is settled.
#include <doctest/doctest.h>

#include "audit/audit.h"
#include "support/pack_text.h"

namespace lumbago {
namespace {

const char* const text = R"(
questions:
  - {id: numb, ask: A, type: boolean, worse: higher}
triage:
  - {id: sign, title: T, level: urgent, when: numb, say: S, verified: false}
)";

// Stops as soon as so many claims are settled.
struct After {
  explicit After(std::size_t most) : most_settled(most) {}
  std::size_t most_settled, settled = 0;
  Pursuit pursuit() {
    return {{1000, [this] { return settled >= most_settled; }},
            [this](std::size_t so_far, std::size_t) { settled = so_far; }};
  }
};

TEST_CASE("a proof that is stopped names what it did not settle, and calls none of it proven") {
  const Pack pack = test::good_pack(text);
  const Engine engine(pack);
  After after(4);
  const Audit audit = prove_pack(Words(), {engine, "p.yaml"}, after.pursuit(), Format::text);
  CHECK(audit.verdict == AuditVerdict::not_proven);
  CHECK(audit.work.claims == 8);
  CHECK(audit.work.stopped == 4);
  CHECK(audit.result == R"()");
}

TEST_CASE("a comparison that is stopped does not say that nothing differs") {
  const Pack pack = test::good_pack(text);
  const Engine engine(pack);
  After after(0);
  const Audit audit =
      diff_packs(Words(), {engine, "p.yaml"}, {engine, "p.yaml"}, after.pursuit(), Format::text);
  CHECK(audit.verdict == AuditVerdict::not_proven);
  CHECK(audit.work.stopped == audit.work.claims);
  CHECK(audit.result == R"()");
}

}  // namespace
}  // namespace lumbago
