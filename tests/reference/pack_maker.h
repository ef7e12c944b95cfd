// A random pack while it is being made. Private to random_pack.h.
#pragma once

#include <string>
#include <vector>

#include "model/pack.h"
#include "reference/random_expression.h"

namespace lumbago::reference {

class PackMaker {
 public:
  explicit PackMaker(Random& random) : random_(random), maker_(random, pack_, names_) {}

  // REQUIRES: called once.
  Pack make();

 private:
  // Values: each reads only what was made before it, so no order is ever wrong.
  void add_questions();
  Question question(const std::optional<Condition>& when);
  void set_numbers(Question& question);
  void set_options(Question& question);
  void add_name(const Question& question, Index index);
  void add_scale(Index first_item);
  void set_scoring(Scale& scale);
  void set_change(Scale& scale);
  void add_table();
  void add_derived();

  // What is concluded from them.
  void add_triage();
  Contributor contributor();
  void add_contraindications();
  Activity activity();
  void set_plan();

  Condition condition(int depth);
  Condition condition_on_score();
  std::string fresh_id(const std::string& kind);

  Random& random_;
  Pack pack_;
  std::vector<Name> names_;
  ExpressionMaker maker_;
  std::int64_t ids_ = 0;
};

}  // namespace lumbago::reference
