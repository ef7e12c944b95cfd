// One pack and one response, and what any expression means for them. Private to the reference.
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <vector>

#include "model/assessment.h"
#include "model/pack.h"
#include "model/response.h"

namespace lumbago::reference {

Truth not3(Truth a);
Truth and3(Truth a, Truth b);
Truth or3(Truth a, Truth b);

// A number as far as it is known. `value` holds every value that it may still have, in the unit of
// its expression's type (units or thousandths); nullopt: nothing is known about it.
struct Number {
  Truth applies = Truth::yes;
  std::optional<Range> value;
};

using Questions = std::set<Index>;

class Walk {
 public:
  Walk(const Pack& pack, const Response& response);

  const Pack& pack() const { return pack_; }

  // The answer to a question; nullopt: unanswered.
  const std::optional<Answer>& answer(Index question) const { return response_.answers[question]; }

  // The score of a scale in an earlier assessment, in thousandths; nullopt: there is none.
  std::optional<std::int64_t> previous(Index scale) const {
    return response_.previous.empty() ? std::nullopt : response_.previous[scale];
  }

  // Does the question apply, given the answers before it?
  Truth applies(Index question) const { return applies_[question]; }

  // A condition; a condition that may be left out.
  Truth truth(const Expr& expr) const;
  Truth truth(const std::optional<Condition>& condition, Truth missing) const;

  // An integer or a decimal.
  Number number(const Expr& expr) const;

  // The answered questions that made a decided condition what it is; empty for an undecided one.
  Questions explain(const Expr& expr) const;

  // The unanswered questions that would decide an undecided condition; empty for a decided one.
  Questions open(const Expr& expr) const;

 private:
  Truth leaf(Index question, const std::function<bool(std::int64_t)>& test) const;
  Truth equality(const Expr& expr) const;
  Truth less(const Expr& a, const Expr& b) const;
  Truth less_equal(const Expr& a, const Expr& b) const;
  Truth same_number(const Expr& a, const Expr& b) const;
  Truth in_options(const Expr& expr) const;

  Number scale(const Scale& scale) const;
  Number table(const Table& table) const;
  Number table_key(const TableKey& key) const;
  Number arithmetic(const Expr& expr) const;
  Number choose(const Expr& expr) const;

  // A boolean equality of more than a question and `false`, or a number in a list, in simpler
  // words.
  Expr spelled_out(const Expr& expr) const;
  bool is_spelled_out(const Expr& expr) const;
  Expr is_false(const Expr& expr) const;

  Questions explain_question(Index question) const;
  Questions explain_parts(const Expr& expr) const;
  Questions explain_number(const Expr& expr) const;
  Questions open_question(Index question) const;
  Questions open_parts(const Expr& expr) const;
  Questions open_number(const Expr& expr) const;

  const Pack& pack_;
  const Response& response_;
  std::vector<Truth> applies_;
};

// `from` joins `to`.
void unite(Questions& to, const Questions& from);

// The set in ascending order.
Indices sorted(const Questions& questions);

// The parts of an assessment.
Triage find_triage(const Walk& walk);
std::vector<ContributorFinding> find_contributors(const Walk& walk);
std::vector<ScaleFinding> find_scales(const Walk& walk);
Plan make_plan(const Walk& walk, PlanPolicy policy,
               const std::vector<ContributorFinding>& contributors);
std::vector<Lever> find_levers(const Pack& pack, const Response& response);

// The score of a contributor, 0 to 100: what is certain, and what is still possible.
Range score_range(const Walk& walk, const Contributor& contributor);

}  // namespace lumbago::reference
