#include "proof/cliffs.h"

#include <array>
#include <utility>

#include "rules/reads.h"
#include "rules/urgency.h"

namespace lumbago {
namespace {

constexpr Index none = static_cast<Index>(-1);

}  // namespace

Cliffs::Cliffs(const Pack& pack, Circuit& circuit, AnswerSpace& answers,
               std::shared_ptr<Thresholds> thresholds, Encoder& encoder,
               const std::vector<std::vector<bool>>& reads)
    : pack_(pack),
      circuit_(circuit),
      answers_(answers),
      thresholds_(std::move(thresholds)),
      encoder_(encoder),
      reads_(reads) {}

Literals Cliffs::jump(Index question, std::int64_t least, std::int64_t most, Signs signs) {
  const Aside left_out =
      signs == Signs::moved ? unmoved(question) : Aside(pack_.triage.size(), never);
  return jump(question, least, most, left_out, set_aside(far_side(question), none, none));
}

Literal Cliffs::needed(Index step, Index place) {
  const std::vector<bool> decides = depends_on(pack_, pack_.steps[step].reached);
  Literals ways;
  for (const Index question : stepped_questions(pack_)) {
    if (!decides[question]) continue;
    const FarSide& far = far_side(question);
    Literals way = jump(question, pack_.questions[question].min, pack_.questions[question].max - 1,
                        Aside(pack_.triage.size(), never), set_aside(far, step, place));
    way.push_back(far.crossed[step]);
    ways.push_back(circuit_.all(std::move(way)));
  }
  return circuit_.any(std::move(ways));
}

Literals Cliffs::jump(Index question, std::int64_t least, std::int64_t most, const Aside& left_out,
                      const Aside& excused) {
  const FarSide& far = far_side(question);
  Aside both;
  for (Index i = 0; i < pack_.triage.size(); ++i)
    both.push_back(circuit_.any(left_out[i], excused[i]));
  return {answers_.answered(question), answers_.within(question, least, most),
          moves_by_two(far, left_out), moves_by_two(far, both)};
}

Cliffs::Aside Cliffs::unmoved(Index question) const {
  Aside aside;
  for (const std::vector<bool>& sign : reads_) aside.push_back(sign[question] ? never : always);
  return aside;
}

Cliffs::FarSide& Cliffs::far_side(Index question) {
  std::unique_ptr<FarSide>& made = far_sides_[question];
  if (made) return *made;
  made = std::make_unique<FarSide>(pack_, circuit_, answers_, thresholds_, question);
  for (Index i = 0; i < pack_.triage.size(); ++i)
    made->signs.push_back(
        (reads_[i][question] ? made->encoder : encoder_).truth(pack_.triage[i].when));
  for (const DeclaredStep& step : pack_.steps)
    made->crossed.push_back(depends_on(pack_, step.reached)[question] ? crossed(*made, step.reached)
                                                                      : never);
  return *made;
}

// Up or, as with a number that is subtracted, down.
Literal Cliffs::crossed(FarSide& far, const Condition& reached) {
  const Trilean before = encoder_.truth(reached), after = far.encoder.truth(reached);
  return circuit_.any(circuit_.all(before.no, after.yes), circuit_.all(before.yes, after.no));
}

// Every sign that is listed at a step that is crossed, but not the one at `place` of `step`.
Cliffs::Aside Cliffs::set_aside(const FarSide& far, Index step, Index place) const {
  std::vector<Literals> ways(pack_.triage.size());
  for (Index i = 0; i < pack_.steps.size(); ++i)
    for (Index k = 0; k < pack_.steps[i].signs.size(); ++k)
      if (i != step || k != place) ways[pack_.steps[i].signs[k]].push_back(far.crossed[i]);
  Aside aside;
  for (Literals& some : ways) aside.push_back(circuit_.any(std::move(some)));
  return aside;
}

Literal Cliffs::level_at_least(const std::vector<Trilean>& signs, Level level, const Aside& aside) {
  Literals ways;
  for (Index i = 0; i < pack_.triage.size(); ++i) {
    const TriageRule& rule = pack_.triage[i];
    if (level_of(rule, Truth::yes) >= level) ways.push_back(circuit_.all(signs[i].yes, -aside[i]));
    if (level_of(rule, Truth::unknown) >= level)
      ways.push_back(circuit_.all(signs[i].unknown(circuit_), -aside[i]));
  }
  return circuit_.any(std::move(ways));
}

Literal Cliffs::moves_by_two(const FarSide& far, const Aside& aside) {
  const auto reach = [&](const std::vector<Trilean>& signs) {
    std::array<Literal, 4> at_least{always, never, never, never};
    for (std::size_t level = 1; level < at_least.size(); ++level)
      at_least[level] = level_at_least(signs, static_cast<Level>(level), aside);
    return at_least;
  };
  const auto here = reach(near_signs()), there = reach(far.signs);
  Literals ways;
  for (std::size_t level = 2; level < here.size(); ++level) {
    ways.push_back(circuit_.all(-here[level - 1], there[level]));
    ways.push_back(circuit_.all(here[level], -there[level - 1]));
  }
  return circuit_.any(std::move(ways));
}

const std::vector<Trilean>& Cliffs::near_signs() {
  if (near_.empty())
    for (const TriageRule& rule : pack_.triage) near_.push_back(encoder_.truth(rule.when));
  return near_;
}

}  // namespace lumbago
