#include "engine/image.h"

#include "base/archive.h"
#include "engine/compile.h"

namespace lumbago {

LUMBAGO_MEMBERS(Node, x.op, x.relation, x.a, x.b, x.c, x.low, x.high)
LUMBAGO_MEMBERS(LookupGrid::Segment, x.low, x.high)
LUMBAGO_MEMBERS(LookupGrid, x.axes, x.cells)
LUMBAGO_MEMBERS(TierNode, x.node, x.tier, x.points)
LUMBAGO_MEMBERS(ScoreThresholds, x.matters, x.as_number, x.edges)
LUMBAGO_MEMBERS(Program, x.nodes, x.slot, x.truths, x.numbers, x.applies, x.signs, x.indicators,
                x.score_of_points, x.signs_end, x.scores_at, x.contraindications, x.slots,
                x.slots_of, x.slots_for_everyone, x.easier, x.table_keys, x.grids, x.triage_reads,
                x.sign_reads, x.rule_reads, x.score_nodes, x.thresholds)

std::string write_program(const Program& program) {
  Archive<false> archive;
  archive(program);
  return std::move(archive.bytes);
}

std::string write_program(const Pack& pack) { return write_program(compile(pack)); }

const Program* read_program(std::string_view bytes, const Pack& pack) {
  auto* program = new Program(pack);
  Archive<true>{bytes}(*program);
  return program;
}

}  // namespace lumbago
