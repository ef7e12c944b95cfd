#include "proof/solve.h"

#include <cadical.hpp>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "proof/rup.h"

namespace lumbago {
namespace {

// A file in memory, for the solver to write its proof to.
class ProofFile {
 public:
  ProofFile() : file_(open_memstream(&bytes_, &size_)) {}
  ~ProofFile() {
    if (file_ != nullptr) std::fclose(file_);
    std::free(bytes_);
  }
  ProofFile(const ProofFile&) = delete;
  ProofFile& operator=(const ProofFile&) = delete;

  FILE* file() { return file_; }
  std::string_view text() {
    std::fflush(file_);
    return {bytes_, size_};
  }

 private:
  char* bytes_ = nullptr;
  std::size_t size_ = 0;
  FILE* file_;
};

class Stop : public CaDiCaL::Terminator {
 public:
  explicit Stop(const Limits& limits) : limits_(limits) {}
  bool terminate() override { return limits_.stopped(); }

 private:
  const Limits& limits_;
};

}  // namespace

Solution solve(const Cnf& cnf, const Limits& limits) {
  ProofFile proof;
  Stop stop(limits);
  CaDiCaL::Solver solver;
  solver.set("quiet", 1);
  solver.set("binary", 0);
  solver.set("phase", 0);  // as little answered as will do
  if (proof.file() == nullptr || !solver.trace_proof(proof.file(), "proof")) return {};
  for (const std::int32_t literal : cnf.clauses) solver.add(literal);
  solver.limit("conflicts", limits.conflicts);
  if (limits.stop) solver.connect_terminator(&stop);
  const int answer = solver.solve();
  if (answer == 10) {
    Solution solution{SolveResult::possible, {}};
    for (std::int32_t i = 1; i <= cnf.variables; ++i) solution.values.push_back(solver.val(i) > 0);
    return solution;
  }
  if (answer != 20) return {limits.stopped() ? SolveResult::stopped : SolveResult::out_of_budget};
  solver.close_proof_trace();
  if (proof_holds(cnf, proof.text(), limits.stop)) return {SolveResult::impossible};
  return {limits.stopped() ? SolveResult::stopped : SolveResult::proof_refused};
}

}  // namespace lumbago
