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
  CHECK(audit.result == R"(test_pack 1
  policy: holds (4 claims, 2 queries)
  contraindications: holds (0 claims, 0 queries)
  live: not proven (2 claims, 0 queries)
  plan: holds (0 claims, 0 queries)
  unknown: not proven (1 claim, 0 queries)
  worse: not proven (1 claim, 0 queries)
  cliffs: holds (0 claims, 0 queries)
  asserts: holds (0 claims, 0 queries)

4 claims were not settled when the search was stopped:
  whether the question 'numb' can never be asked
  whether the warning sign 'sign' can never be true
  whether leaving out the answer to 'numb' can clear a warning sign, or make one true
  whether a worse answer to 'numb' can lower the level

What is proven of activities is proven of the filter that each must pass to be
in a plan: its policy, and contraindications that are true or unknown.
)");
}

TEST_CASE("a comparison that is stopped does not say that nothing differs") {
  const Pack pack = test::good_pack(text);
  const Engine engine(pack);
  After after(0);
  const Audit audit =
      diff_packs(Words(), {engine, "p.yaml"}, {engine, "p.yaml"}, after.pursuit(), Format::text);
  CHECK(audit.verdict == AuditVerdict::not_proven);
  CHECK(audit.work.stopped == audit.work.claims);
  CHECK(audit.result == R"(from test_pack 1 (p.yaml) to test_pack 1 (p.yaml)
  level: 3 not proven (3 claims, 0 queries)
  policy: 3 not proven (3 claims, 0 queries)
  contributor: no difference (0 claims, 0 queries)
  activity: no difference (0 claims, 0 queries)
  schedule: no difference (0 claims, 0 queries)

6 claims were not settled when the search was stopped:
  whether someone at the level routine can get a lower one
  whether someone at the level urgent can get a lower one
  whether someone at the level emergency can get a lower one
  whether someone with the plan policy gentle can get a milder one
  whether someone with the plan policy comfort_only can get a milder one
  whether someone with the plan policy none can get a milder one

Questions are the same where their id, type and unit are. Compared are all sets
of answers that both packs take; what only one of them asks may be answered in
any way there.
)");
}

}  // namespace
}  // namespace lumbago
