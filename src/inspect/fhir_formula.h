// Formulas of FHIR forms: in FHIRPath, or as enableWhen where they are simple enough.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/expression.h"

namespace lumbago {

// One comparison as an enableWhen has it.
struct EnableWhen {
  Index question = 0;
  std::string_view op;     // "=", "!=", "<", ..., or "exists", which takes no answer
  std::int64_t value = 0;  // as Answer::number; of several choices, the place of the option
  bool operator==(const EnableWhen&) const = default;
};

// A formula in positive form: it is true only of answers that exist.
struct FhirFormula {
  enum class Kind : std::uint8_t { never, always, leaf, all, any };
  Kind kind = Kind::always;
  std::string path;                 // leaf: in FHIRPath
  std::optional<EnableWhen> plain;  // leaf: as an enableWhen, if it can be one
  std::vector<FhirFormula> parts;   // all, any: at least two
  bool operator==(const FhirFormula&) const = default;
};

inline FhirFormula always() { return {}; }
inline FhirFormula never() { return {FhirFormula::Kind::never, {}, {}, {}}; }

// What FHIRPath alone can say.
inline FhirFormula computed(std::string path) {
  return {FhirFormula::Kind::leaf, std::move(path), {}, {}};
}

// What is always or never so, and what is said twice, falls away.
FhirFormula all(std::vector<FhirFormula> parts);
FhirFormula any(std::vector<FhirFormula> parts);

// The formula in FHIRPath. REQUIRES: not `always`.
std::string fhir_path(const FhirFormula& formula);

// The formula as enableWhen, where it is one comparison, or several of which all or any must hold.
// Empty: it is neither. REQUIRES: not `always`.
std::vector<EnableWhen> enable_when(const FhirFormula& formula);

// In FHIRPath, of numbers of which the least and the most are known: that the relation certainly
// holds (`wanted`), or certainly does not.
std::string ranges_compare(const std::string& a_low, const std::string& a_high, ExprOp op,
                           const std::string& b_low, const std::string& b_high, bool wanted);

}  // namespace lumbago
