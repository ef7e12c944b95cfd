#include "inspect/fhir_formula.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace lumbago {
namespace {

using Kind = FhirFormula::Kind;

// `neutral` makes no difference among the parts, `decisive` decides them all.
FhirFormula joined(Kind kind, std::vector<FhirFormula> parts, Kind neutral, Kind decisive) {
  FhirFormula whole{kind, {}, {}, {}};
  const auto add = [&](FhirFormula part) {
    if (std::find(whole.parts.begin(), whole.parts.end(), part) == whole.parts.end())
      whole.parts.push_back(std::move(part));
  };
  for (FhirFormula& part : parts) {
    if (part.kind == decisive) return part;
    if (part.kind == kind)
      for (FhirFormula& inner : part.parts) add(std::move(inner));
    else if (part.kind != neutral)
      add(std::move(part));
  }
  if (whole.parts.empty()) return {neutral, {}, {}, {}};
  if (whole.parts.size() > 1) return whole;
  FhirFormula only = std::move(whole.parts.front());
  return only;
}

}  // namespace

FhirFormula all(std::vector<FhirFormula> parts) {
  return joined(Kind::all, std::move(parts), Kind::always, Kind::never);
}

FhirFormula any(std::vector<FhirFormula> parts) {
  return joined(Kind::any, std::move(parts), Kind::never, Kind::always);
}

std::string ranges_compare(const std::string& a_low, const std::string& a_high, ExprOp op,
                           const std::string& b_low, const std::string& b_high, bool wanted) {
  switch (op) {
    case ExprOp::less:
      return wanted ? fmt::format("{} < {}", a_high, b_low)
                    : fmt::format("{} >= {}", a_low, b_high);
    case ExprOp::less_equal:
      return wanted ? fmt::format("{} <= {}", a_high, b_low)
                    : fmt::format("{} > {}", a_low, b_high);
    case ExprOp::greater:
      return ranges_compare(b_low, b_high, ExprOp::less, a_low, a_high, wanted);
    case ExprOp::greater_equal:
      return ranges_compare(b_low, b_high, ExprOp::less_equal, a_low, a_high, wanted);
    default:
      break;
  }
  if (!wanted) return fmt::format("({} < {} or {} < {})", a_high, b_low, b_high, a_low);
  return fmt::format("({0} = {1} and {0} = {2} and {0} = {3})", a_low, a_high, b_low, b_high);
}

std::string fhir_path(const FhirFormula& formula) {
  if (formula.kind == Kind::never) return "false";
  if (formula.kind == Kind::leaf) return formula.path;
  std::string path;
  for (const FhirFormula& part : formula.parts) {
    if (!path.empty()) path += formula.kind == Kind::all ? " and " : " or ";
    path += part.kind == Kind::leaf ? part.path : fmt::format("({})", fhir_path(part));
  }
  return path;
}

std::vector<EnableWhen> enable_when(const FhirFormula& formula) {
  std::vector<EnableWhen> list;
  const auto add = [&](const FhirFormula& part) {
    if (part.kind == Kind::leaf && part.plain) list.push_back(*part.plain);
  };
  if (formula.kind == Kind::leaf) add(formula);
  for (const FhirFormula& part : formula.parts) add(part);
  return list.size() == std::max<std::size_t>(formula.parts.size(), 1) ? list
                                                                       : std::vector<EnableWhen>();
}

}  // namespace lumbago
