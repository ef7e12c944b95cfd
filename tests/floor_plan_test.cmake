# Shows that floor_plan.cmake fails when it should: plants one wrong line at a time in a copy of
# the sources and expects exactly its message.
# Run: cmake -D SOURCE=<src> -D SCRATCH=<directory> -P floor_plan_test.cmake

cmake_minimum_required(VERSION 3.25)

# Plants `line` as the first line of `file` in a fresh copy, and expects the messages after it.
function(expect_fault file line)
  file(REMOVE_RECURSE ${SCRATCH})
  file(COPY ${SOURCE}/ DESTINATION ${SCRATCH})
  set(text "")
  if(EXISTS ${SCRATCH}/${file})
    file(READ ${SCRATCH}/${file} text)
  endif()
  file(WRITE ${SCRATCH}/${file} "${line}\n${text}")
  execute_process(
    COMMAND ${CMAKE_COMMAND} -D SOURCE=${SCRATCH} -P ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/floor_plan.cmake
    RESULT_VARIABLE status OUTPUT_QUIET ERROR_VARIABLE said)
  file(REMOVE_RECURSE ${SCRATCH})
  if(status EQUAL 0)
    message(SEND_ERROR "${line} in ${file} was let through")
  endif()
  foreach(message IN LISTS ARGN)
    string(FIND "${said}" "${message}\n" position)
    if(position EQUAL -1)
      message(SEND_ERROR "${line} in ${file}: expected\n${message}\nbut got\n${said}")
    endif()
  endforeach()
endfunction()

expect_fault(engine/planted.cpp "#include \"pack/reader.h\""
  "engine/planted.cpp:1: engine must not include \"pack/reader.h\"")
expect_fault(base/planted.cpp "#include \"model/pack.h\""
  "base/planted.cpp:1: base must not include \"model/pack.h\"")
expect_fault(cli/planted.cpp "std::variant<Pack, Exit> load();"
  "cli/planted.cpp:1: a value or else Exit is a Result")
expect_fault(model/pack.h "#include \"cli/planted.h\""
  "model/pack.h:1: model must not include \"cli/planted.h\"")
expect_fault(main.cpp "#include \"pack/reader.h\""
  "main.cpp:1: main.cpp must not include \"pack/reader.h\"")
expect_fault(cli/planted.cpp "#include \"pack/private.h\""
  "cli/planted.cpp:1: \"pack/private.h\" is not a public header of pack")
expect_fault(cli/planted.cpp "#include \"planted.h\""
  "cli/planted.cpp:1: \"planted.h\" does not say which module it is in")
expect_fault(attic/planted.cpp "#include \"base/result.h\""
  "attic/planted.cpp:1: no module is called attic")
expect_fault(report/planted.cpp "#include <yaml-cpp/yaml.h>"
  "report/planted.cpp:1: only yaml may include <yaml-cpp/yaml.h>")
expect_fault(engine/planted.cpp "#include <CLI/CLI.hpp>"
  "engine/planted.cpp:1: only command_line may include <CLI/CLI.hpp>")
expect_fault(report/planted.cpp "#include <rapidjson/writer.h>"
  "report/planted.cpp:1: only base may include <rapidjson/writer.h>")
expect_fault(response/planted.cpp "#include <sodium.h>"
  "response/planted.cpp:1: only base may include <sodium.h>")
expect_fault(base/diagnostic.h "#include \"base/result.h\""
  "base/diagnostic.h:1: \"base/result.h\" leads back here: an include circle")
# From source to header and back, through the header of the source.
expect_fault(engine/levers.cpp "#include \"engine/engine.h\""
  "engine/levers.cpp:1: \"engine/engine.h\" leads back here: an include circle")
expect_fault(report/planted.h "using Planted = int;\nstruct Planted {"
  "report/planted.h:2: Planted is defined at report/planted.h:1 already")
expect_fault(report/planted.h "struct Planted {\n};\nclass Planted : Thing {"
  "report/planted.h:3: Planted is defined at report/planted.h:1 already")
expect_fault(engine/planted.cpp "return contributor.prior * points / contributor.saturates"
  "engine/planted.cpp:1: this is defined in rules/score already: score")
expect_fault(proof/planted.cpp "return kind == ActivityKind::stretch || kind == ActivityKind::aerobic"
  "proof/planted.cpp:1: this is defined in rules/plan_limits already: kinds")
expect_fault(audit/planted.cpp "return activity.kind == ActivityKind::strength"
  "audit/planted.cpp:1: this is defined in rules/plan_limits already: rest")
expect_fault(audit/planted.cpp "return activity.policy >= policy"
  "audit/planted.cpp:1: this is defined in rules/plan_limits already: filter")
expect_fault(audit/planted.cpp "if (tiers[i].points > tiers[k].points)"
  "audit/planted.cpp:1: this is defined in rules/score already: tiers")
expect_fault(export/planted.cpp "points += option.score.value_or(1)"
  "export/planted.cpp:1: this is defined in rules/scale_items already: items")
expect_fault(engine/planted.cpp "return sum * 100'000 / (sum_range.high - sum_range.low)"
  "engine/planted.cpp:1: this is defined in rules/scale_items already: scales")
expect_fault(proof/planted.cpp "return rule.if_unknown.value_or(Level::self_care)"
  "proof/planted.cpp:1: this is defined in rules/urgency already: floors")
expect_fault(proof/planted.cpp "return expr.op == ExprOp::derived ? resolved(derived[expr.index]) : expr"
  "proof/planted.cpp:1: this is defined in rules/expressions already: resolved")
expect_fault(engine/planted.cpp "return expr.type == ExprType::decimal ? 1 : 1000"
  "engine/planted.cpp:1: this is defined in rules/expressions already: exact")
expect_fault(export/planted.cpp "json.boolean(answer.number != 0)"
  "export/planted.cpp:1: this is defined in rules/question_type already: answers")
expect_fault(cli/planted.cpp "quoted += std::string(\"'\\\\''\")"
  "cli/planted.cpp:1: this is defined in base/shell already: quoting")
expect_fault(inspect/planted.cpp "add(Section::contraindications, pack.contraindications)"
  "inspect/planted.cpp:1: this is defined in rules/entries already: sections")
expect_fault(response/planted.cpp "case QuestionType::integer:"
  "response/planted.cpp:1: this is defined in wording/question_words already: types")
# What two sources of one module each define for themselves.
expect_fault(batch/planted.cpp "namespace {\nstruct Piece {\n}  // namespace"
  "batch/planted.cpp:2: Piece is local to batch/batch.cpp too, and the two are compiled as one")
expect_fault(batch/planted.cpp "namespace {\nconstexpr int piece_size = 1\n}  // namespace"
  "batch/planted.cpp:2: piece_size is local to batch/lines.cpp too, and the two are compiled as one")
expect_fault(batch/planted.cpp "static bool blank(std::string_view text) {"
  "batch/planted.cpp:1: blank is local to batch/batch_worker.cpp too, and the two are compiled as one")
