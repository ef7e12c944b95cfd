# Installs the program into an empty directory, and checks that everything is where it belongs and
# that the program runs from there on its own.
# Run: cmake -D BUILD=<build directory> -D PREFIX=<directory> -D VERSION=<x.y.z> -P install_test.cmake

file(REMOVE_RECURSE ${PREFIX})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${PREFIX}
  OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
file(GLOB_RECURSE installed RELATIVE ${PREFIX} ${PREFIX}/*)
list(SORT installed)
set(expected
  bin/lumbago
  share/bash-completion/completions/lumbago
  share/doc/lumbago/LICENSE
  share/doc/lumbago/README.md
  share/lumbago/schema/answers.json
  share/lumbago/schema/assessment.json
  share/lumbago/schema/check.json
  share/lumbago/schema/diff.json
  share/lumbago/schema/drawings.json
  share/lumbago/schema/entity.json
  share/lumbago/schema/entries.json
  share/lumbago/schema/entry.json
  share/lumbago/schema/history.json
  share/lumbago/schema/pack.json
  share/lumbago/schema/plan.json
  share/lumbago/schema/proof.json
  share/lumbago/schema/questions.json
  share/lumbago/schema/result.json
  share/lumbago/schema/shown-pack.json
  share/lumbago/schema/text.json
  share/lumbago/schema/today.json
  share/lumbago/schema/value.json
  share/fish/vendor_completions.d/lumbago.fish
  share/man/man1/lumbago.1
  share/man/man5/lumbago-pack.5)
if(EXISTS /etc/debian_version)
  list(APPEND expected share/zsh/vendor-completions/_lumbago)
else()
  list(APPEND expected share/zsh/site-functions/_lumbago)
endif()
list(SORT expected)
if(NOT installed STREQUAL expected)
  message(FATAL_ERROR "installed: ${installed}\nexpected:  ${expected}")
endif()

execute_process(COMMAND ${PREFIX}/bin/lumbago --version WORKING_DIRECTORY ${PREFIX}
  OUTPUT_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
if(NOT said MATCHES "^lumbago ${VERSION}(\\+[0-9a-f]+)?\n")
  message(FATAL_ERROR "the installed program says: ${said}")
endif()
file(REMOVE_RECURSE ${PREFIX})
