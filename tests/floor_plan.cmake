# Checks the #include lines of the house against its floor plan, and that no two headers define a
# type of the same name; names each line that goes against it as file:line. Run: cmake -D SOURCE=<src> -P floor_plan.cmake

cmake_minimum_required(VERSION 3.25)

# The floors, from the ground up. A module includes itself and what stands on lower floors.
set(floors
  "base"
  "messages"
  "model"
  "rules"
  "condition yaml wording terminal"
  "pack engine response proof report drawing print export inspect"
  "audit author interview exercise batch journal command_line builtin"
  "cli"
  "main.cpp")

# What a module may include beside it, on its own floor, and why.
set(response_beside engine)  # records are read straight into the columns that the engine runs on
set(print_beside drawing)    # a document says where a drawing stands, the printer draws it

# From the fifth floor on, what other modules may include of a module: its public headers.
set(condition_public condition/condition.h)
set(yaml_public yaml/tree.h)
set(wording_public wording/phrases.h wording/question_words.h)
set(terminal_public terminal/console.h terminal/screen.h terminal/menu.h terminal/signals.h terminal/wish.h terminal/pager.h
  terminal/film.h)
set(pack_public pack/reader.h pack/image.h)
set(engine_public engine/engine.h engine/record_block.h engine/image.h)
set(response_public response/answers.h response/csv.h)
set(proof_public proof/prove.h)
set(report_public report/report.h)
set(drawing_public drawing/drawing.h)
set(print_public print/print.h)
set(export_public export/export.h)
set(inspect_public inspect/inspect.h)
set(author_public author/author.h)
set(audit_public audit/audit.h)
set(interview_public interview/interview.h)
set(exercise_public exercise/exercise.h exercise/breaks.h exercise/ask.h exercise/moving.h)
set(journal_public journal/journal.h journal/diary.h journal/history.h journal/due.h)
set(builtin_public builtin/builtin.h)
set(batch_public batch/batch.h)
set(command_line_public command_line/options.h command_line/option_table.h command_line/invocation.h
  command_line/help.h command_line/completion.h command_line/version.h)
set(cli_public cli/commands.h)

set(below "")
foreach(floor IN LISTS floors)
  string(REPLACE " " ";" modules "${floor}")
  foreach(module IN LISTS modules)
    set(${module}_may ${module} ${${module}_beside} ${below})
  endforeach()
  list(APPEND below ${modules})
endforeach()

set(main.cpp_may base cli)  # everything begins in cli

# The one module that may include a library, by the beginning of the library's headers.
set(libraries yaml-cpp/ CLI/ rapidjson/ sodium utf8proc cadical sqlite3 termkey)
set(yaml-cpp/_home yaml)
set(CLI/_home command_line)
set(rapidjson/_home base)
set(sodium_home base)
set(utf8proc_home base)
set(cadical_home proof)
set(sqlite3_home journal)
set(termkey_home terminal)

set(faults "")
function(fault place what)
  set(faults "${faults}${place}: ${what}\n" PARENT_SCOPE)
endfunction()

# A quoted include: module/header, of a module that is allowed, by a public header.
macro(check_house room header place)
  string(REGEX MATCH "^[^/]+" other "${header}")
  if(NOT "${header}" MATCHES "/")
    fault(${place} "\"${header}\" does not say which module it is in")
  elseif(NOT other IN_LIST ${room}_may)
    fault(${place} "${room} must not include \"${header}\"")
  elseif(NOT "${room}" STREQUAL "${other}" AND DEFINED ${other}_public
         AND NOT "${header}" IN_LIST ${other}_public)
    fault(${place} "\"${header}\" is not a public header of ${other}")
  endif()
endmacro()

macro(check_library room header place)
  foreach(library IN LISTS libraries)
    string(FIND "${header}" "${library}" position)
    if(position EQUAL 0 AND NOT "${room}" STREQUAL "${${library}_home}")
      fault(${place} "only ${${library}_home} may include <${header}>")
    endif()
  endforeach()
endmacro()

# Modules share one namespace, and the linker takes two types of one name for the same.
macro(check_type file name place)
  if("${file}" MATCHES "\\.h$" AND DEFINED type_${name})
    fault(${place} "${name} is defined at ${type_${name}} already")
  elseif("${file}" MATCHES "\\.h$")
    set(type_${name} ${place})
  endif()
endmacro()

# What a rule of a pack means is written in one place: a pattern of its definition, and where that may
# stand. Whoever needs it asks there.
set(definitions score kinds rest filter tiers items scales floors resolved exact sections types answers
  quoting)
set(score_pattern "prior [*] ")
set(score_home rules/score)
set(kinds_pattern "ActivityKind::stretch [|][|]|kind == ActivityKind::stretch")
set(kinds_home rules/plan_limits)
set(rest_pattern "== ActivityKind::strength")
set(rest_home rules/plan_limits)
set(filter_pattern "policy >= policy")
set(filter_home rules/plan_limits)
set(tiers_pattern "[.]points > tiers")
set(tiers_home rules/score)
set(items_pattern "[.]score[.]value_or[(]")
set(items_home rules/scale_items)
set(scales_pattern "100'000, sum_range|100'000 / [(]sum_range")
set(scales_home rules/scale_items)
set(floors_pattern "if_unknown[.]value_or[(]")
set(floors_home rules/urgency)
set(resolved_pattern "ExprOp::derived [?] resolved")
set(resolved_home rules/expressions)
set(exact_pattern "== ExprType::decimal [?] 1 : 1000")
set(exact_home rules/expressions)
set(sections_pattern "[(]Section::contraindications, .*pack")
set(sections_home rules/entries)
set(types_pattern "case QuestionType::")  # others switch on the form of an answer
set(types_home wording/question_words)
set(answers_pattern "json[.]boolean[(]answer")
set(answers_home rules/question_type)
set(quoting_pattern "\"' +''\"")  # a quote, as shell_word() writes it
set(quoting_home base/shell)

set(any_definition "")
foreach(definition IN LISTS definitions)
  list(APPEND any_definition "${${definition}_pattern}")
endforeach()
list(JOIN any_definition "|" any_definition)

function(check_definitions file line place)
  string(REGEX REPLACE "[.](h|cpp)$" "" unit ${file})
  foreach(definition IN LISTS definitions)
    if(NOT line MATCHES "${${definition}_pattern}" OR line MATCHES "^ *//")
      continue()
    elseif(unit STREQUAL "${${definition}_home}")
      set(${definition}_found TRUE PARENT_SCOPE)
    else()
      fault(${place} "this is defined in ${${definition}_home} already: ${definition}")
      set(faults "${faults}" PARENT_SCOPE)
    endif()
  endforeach()
endfunction()

# Builds for people compile a module as one unit, where two sources cannot give one name to two things
# of their own. Seen is what begins at the left margin of an anonymous namespace, or with `static`, and
# has its name in that line: types, values, and functions, which may differ in their parameters. Not seen
# are parameters from the second line on, templates that differ in theirs alone, members, and what is
# local to one source and public in a header that another includes.
macro(check_local module file line place)
  set(local "")
  set(what "${file}")  # an alias may be given again, for the same
  if("${line}" MATCHES "^(struct|class|union|enum|enum class) ([A-Za-z0-9_]+)( final)?( :[^{]*)? *{")
    set(local "${CMAKE_MATCH_2}")
  elseif("${line}" MATCHES "^(using|namespace) ([A-Za-z0-9_]+) = (.*)")
    set(local "${CMAKE_MATCH_2}")
    set(what "${CMAKE_MATCH_3}")
  elseif("${line}" MATCHES "^[A-Za-z][A-Za-z0-9_:<>,*& ]*[ *&]([a-z][a-z0-9_]*)[(](.*)")
    set(local "${CMAKE_MATCH_1}(")
    string(REGEX REPLACE "[)][^)]*$" "" parameters "${CMAKE_MATCH_2}")
    string(REGEX REPLACE " [a-z][a-z0-9_]*(,|$)" "\\1" parameters "${parameters}")
    string(APPEND local "${parameters}")
  elseif("${line}" MATCHES "^[A-Za-z][A-Za-z0-9_:<>,*& ]*[ *&]([a-z][a-z0-9_]*)( *=|{| *$)")
    set(local "${CMAKE_MATCH_1}")
  endif()
  if(NOT local STREQUAL "")
    string(MD5 key "${module} ${local}")
    if(NOT DEFINED local_${key})
      set(local_${key} ${file})
      set(what_${key} "${what}")
    elseif(NOT what_${key} STREQUAL "${what}")
      string(REGEX REPLACE "[(].*" "" local "${local}")
      fault(${place} "${local} is local to ${local_${key}} too, and the two are compiled as one")
    endif()
  endif()
endmacro()

file(GLOB_RECURSE files RELATIVE ${SOURCE} ${SOURCE}/*.h ${SOURCE}/*.cpp)
list(SORT files)
set(edges "")  # file|line|header
foreach(file IN LISTS files)
  string(REGEX MATCH "^[^/]+" room ${file})
  if(NOT DEFINED ${room}_may)
    fault(${file}:1 "no module is called ${room}")
  endif()
  file(READ ${SOURCE}/${file} text)
  string(REGEX REPLACE "[][;\\]" " " text "${text}")  # which CMake lists would trip over
  string(REGEX REPLACE "\n$" "" text "${text}")  # the end of the last line begins no other
  string(REPLACE "\n" ";" lines "${text}")
  list(LENGTH lines lines_of_${file})
  set(number 0)
  set(anonymous FALSE)
  foreach(line IN LISTS lines)
    math(EXPR number "${number} + 1")
    if(line MATCHES "^namespace {|^}  // namespace$")
      string(COMPARE EQUAL "${line}" "namespace {" anonymous)
    elseif(file MATCHES "[.]cpp$" AND line MATCHES "^[A-Za-z]" AND (anonymous OR line MATCHES "^static "))
      check_local(${room} ${file} "${line}" ${file}:${number})
    endif()
    if(line MATCHES "^ *# *include *\"([^\"]+)\"")
      set(header "${CMAKE_MATCH_1}")
      check_house(${room} "${header}" ${file}:${number})
      # A header and its source are one: what either includes, both depend on.
      string(REGEX REPLACE "[.](h|cpp)$" "" from ${file})
      string(REGEX REPLACE "[.]h$" "" to ${header})
      if(NOT from STREQUAL to)
        list(APPEND edges "${from}|${file}:${number}|${to}|${header}")
      endif()
    elseif(line MATCHES "^ *# *include *<([^>]+)>")
      check_library(${room} "${CMAKE_MATCH_1}" ${file}:${number})
    elseif(line MATCHES "^(struct|class|enum|enum class) ([A-Z][A-Za-z0-9]*)( final)?( :[^{]*)? *{")
      check_type(${file} "${CMAKE_MATCH_2}" ${file}:${number})
    elseif(line MATCHES "^using ([A-Z][A-Za-z0-9]*) *=")
      check_type(${file} "${CMAKE_MATCH_1}" ${file}:${number})
    endif()
    if(line MATCHES "${any_definition}")
      check_definitions(${file} "${line}" ${file}:${number})
    endif()
    # There is one way to fail.
    if(line MATCHES "variant<[^<>]*, ([A-Za-z:]*(Exit|Error|Fault|Diagnostics?))>"
       AND NOT file STREQUAL "base/result.h")
      fault(${file}:${number} "a value or else ${CMAKE_MATCH_1} is a Result")
    endif()
  endforeach()
endforeach()

foreach(definition IN LISTS definitions)
  if(NOT ${definition}_found)
    fault(${${definition}_home} "the pattern of its definition finds nothing there: ${definition}")
  endif()
endforeach()

# Circles: take away includes of files that include nothing more, and includes by files that nothing
# includes any more, until nothing changes. What is left goes round.
set(before 0)
list(LENGTH edges left)
while(NOT before EQUAL left)
  set(before ${left})
  set(includers "")
  set(included "")
  foreach(edge IN LISTS edges)
    string(REPLACE "|" ";" parts ${edge})
    list(GET parts 0 from)
    list(GET parts 2 to)
    list(APPEND includers ${from})
    list(APPEND included ${to})
  endforeach()
  set(kept "")
  foreach(edge from to IN ZIP_LISTS edges includers included)
    if(to IN_LIST includers AND from IN_LIST included)
      list(APPEND kept ${edge})
    endif()
  endforeach()
  set(edges ${kept})
  list(LENGTH edges left)
endwhile()
foreach(edge IN LISTS edges)
  string(REPLACE "|" ";" parts ${edge})
  list(GET parts 1 place)
  list(GET parts 3 header)
  fault(${place} "\"${header}\" leads back here: an include circle")
endforeach()

# Sizes, in lines: a module that outgrows them is two.
set(largest_file 400)
set(largest_module 3500)
foreach(file IN LISTS files)
  string(REGEX MATCH "^[^/]+" module ${file})
  math(EXPR ${module}_lines "${${module}_lines} + ${lines_of_${file}}")
  if(${lines_of_${file}} GREATER largest_file)
    fault(${file}:1 "${lines_of_${file}} lines are more than ${largest_file}")
  endif()
endforeach()
foreach(module IN LISTS below)
  if(DEFINED ${module}_lines AND ${module}_lines GREATER largest_module)
    fault(${module} "${${module}_lines} lines are more than ${largest_module}")
  endif()
endforeach()

list(LENGTH files count)
if(NOT files)
  message(FATAL_ERROR "no sources in ${SOURCE}")
elseif(faults)
  message(NOTICE "${faults}")
  message(FATAL_ERROR "The floor plan does not hold.")
endif()
message(STATUS "The floor plan holds for ${count} files")
