// Part of prove.h: can one step of a number move the level by two?
//
// Compared are two sets of the same answers but for one: the answer to a whole-number question and
// the next higher whole number, or to a decimal one and the next thousandth, the finest that can
// be typed. If the step makes other questions apply, or no longer apply, that is part of it.
#pragma once

#include <map>
#include <memory>
#include <vector>

#include "proof/rules.h"

namespace lumbago {

class Cliffs {
 public:
  // `reads`: by sign, by question, does the sign depend on it? REQUIRES: `encoder` is of the
  // answers as they are; all but the thresholds outlive this.
  Cliffs(const Pack& pack, Circuit& circuit, AnswerSpace& answers,
         std::shared_ptr<Thresholds> thresholds, Encoder& encoder,
         const std::vector<std::vector<bool>>& reads);

  // A step of `question` from one of its values `least` to `most` to the next one moves the level
  // by two, and would do so without the signs that are declared to step there. Of all signs; or of
  // only those that depend on the question, which is less to solve: what the others add to both
  // levels can only bring them together, so what is impossible without them is impossible.
  enum class Signs { all, moved };
  Literals jump(Index question, std::int64_t least, std::int64_t most, Signs signs);

  // There is a jump across a declared step that would be a breach if the step did not list the
  // sign at `place` of its signs.
  Literal needed(Index step, Index place);

 private:
  // Where the answer to one question is one step higher.
  struct FarSide {
    Encoder encoder;
    std::vector<Trilean> signs = {};
    std::vector<Literal> crossed = {};  // by declared step
    FarSide(const FarSide&) = delete;
    FarSide(const Pack& pack, Circuit& circuit, AnswerSpace& answers,
            std::shared_ptr<Thresholds> thresholds, Index question)
        : encoder(pack, circuit, answers, std::move(thresholds),
                  Change{Change::Kind::one_higher, question}) {}
  };
  using Aside = Literals;  // by sign: the levels are taken without it

  FarSide& far_side(Index question);
  Literals jump(Index question, std::int64_t least, std::int64_t most, const Aside& left_out,
                const Aside& excused);
  Aside unmoved(Index question) const;
  Literal crossed(FarSide& far, const Condition& reached);
  Aside set_aside(const FarSide& far, Index step, Index place) const;
  Literal level_at_least(const std::vector<Trilean>& signs, Level level, const Aside& aside);
  Literal moves_by_two(const FarSide& far, const Aside& aside);
  const std::vector<Trilean>& near_signs();

  const Pack& pack_;
  Circuit& circuit_;
  AnswerSpace& answers_;
  std::shared_ptr<Thresholds> thresholds_;
  Encoder& encoder_;
  const std::vector<std::vector<bool>>& reads_;
  std::vector<Trilean> near_;  // the signs, once they are asked for
  std::map<Index, std::unique_ptr<FarSide>> far_sides_;
};

}  // namespace lumbago
