# Writes the header that names the version of a build, with the commit where the sources are a clean
# checkout of their own. It is written only when it changes, so that little is compiled again.
# Run: cmake -D SOURCE=<directory> -D VERSION=<x.y.z> -D HEADER=<file> -P build_version.cmake

find_program(GIT git)
function(git_says variable)
  set(said "")
  if(GIT)
    execute_process(COMMAND ${GIT} -C ${SOURCE} ${ARGN}
      OUTPUT_VARIABLE said RESULT_VARIABLE status ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
    if(NOT status EQUAL 0)
      set(said unknown)
    endif()
  endif()
  set(${variable} "${said}" PARENT_SCOPE)
endfunction()

# A copy of the sources inside another repository, as distributions keep them, has no commit.
git_says(prefix rev-parse --show-prefix)
git_says(changes status --porcelain --untracked-files=no)
git_says(commit rev-parse --short=12 HEAD)
if(prefix STREQUAL "" AND changes STREQUAL "" AND commit MATCHES "^[0-9a-f]+$")
  string(APPEND VERSION "+${commit}")
endif()

set(text "#define LUMBAGO_BUILD_VERSION \"${VERSION}\"\n")
set(now "")
if(EXISTS ${HEADER})
  file(READ ${HEADER} now)
endif()
if(NOT now STREQUAL text)
  file(WRITE ${HEADER} "${text}")
endif()
