# A program made static holds all of its libraries: it needs nothing to run, and takes a third of the
# time, since finding and joining shared libraries takes longer than an assessment. That needs an
# archive of each library, which not every system has. The Debian package is linked with what Debian
# ships instead, so that a library mended there mends the program too.

# Makes lumbago_<name>: `library` (a target, or a file), or its archive in programs that are static.
function(lumbago_library name library)
  string(MAKE_C_IDENTIFIER "${name}" id)
  find_library(ARCHIVE_OF_${id} lib${name}.a)
  set(archive ${ARCHIVE_OF_${id}})
  if(name STREQUAL fmt AND NOT archive)  # Debian has none, but all of it is in the headers
    set(source ${CMAKE_CURRENT_BINARY_DIR}/generated/fmt.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "#define FMT_HEADER_ONLY\n#include <fmt/format.h>\n")
    add_library(lumbago_fmt_archive STATIC EXCLUDE_FROM_ALL ${source})
    target_compile_options(lumbago_fmt_archive PRIVATE -fkeep-inline-functions -ffunction-sections)
    target_link_libraries(lumbago_fmt_archive PRIVATE fmt::fmt)
    set(archive lumbago_fmt_archive)
  endif()
  add_library(lumbago_${name} INTERFACE)
  target_link_libraries(lumbago_${name} INTERFACE
    $<IF:$<BOOL:$<TARGET_PROPERTY:LUMBAGO_STATIC>>,${archive},${library}>)
  set(LUMBAGO_ARCHIVES ${LUMBAGO_ARCHIVES} "${archive}" PARENT_SCOPE)
endfunction()

# Makes the program `target` static, with or without a place of its own in memory at each start ("PIE",
# or ""). Where that cannot be, it stays as it is, and ${result} is the reason.
function(lumbago_make_static target pie result)
  set(${result} "" PARENT_SCOPE)
  set(option -static)
  if(pie)
    set(option -static-pie)
  endif()
  foreach(archive IN LISTS LUMBAGO_ARCHIVES)
    if(NOT archive)
      set(${result} "an archive (.a) is missing: ${LUMBAGO_ARCHIVES}" PARENT_SCOPE)
      return()
    endif()
  endforeach()
  file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/generated/static.cpp
    "#include <string>\nint main(int count, char** words) { return int(std::string(words[0]).size()) - count; }\n")
  try_compile(works${option} ${CMAKE_CURRENT_BINARY_DIR}/static ${CMAKE_CURRENT_BINARY_DIR}/generated/static.cpp
    LINK_OPTIONS ${option})
  if(NOT works${option})
    set(${result} "the compiler cannot link with ${option}" PARENT_SCOPE)
    return()
  endif()
  set_target_properties(${target} PROPERTIES LUMBAGO_STATIC ON)
  target_link_options(${target} PRIVATE ${option} -Wl,--gc-sections)
  # A linker writes a program in many small pieces, and Linux then keeps each page of it by itself until
  # it is read from the disk again. Written anew in one go, pages are kept and mapped in groups, which
  # takes a sixth off a start. What debuggers need is left to the other build types.
  if(CMAKE_STRIP AND CMAKE_BUILD_TYPE STREQUAL "Release")
    set(whole $<TARGET_FILE:${target}>)
    add_custom_command(TARGET ${target} POST_BUILD
      COMMAND ${CMAKE_STRIP} -o ${whole}.new ${whole}
      COMMAND ${CMAKE_COMMAND} -E rename ${whole}.new ${whole} VERBATIM)
  endif()
  # SQLite could load extensions, which it is never asked for; the linker warns that a static program
  # could not.
  include(CheckLinkerFlag)
  check_linker_flag(CXX -Wl,--no-warnings LUMBAGO_LINKER_CAN_BE_QUIET)
  if(LUMBAGO_LINKER_CAN_BE_QUIET)
    target_link_options(${target} PRIVATE -Wl,--no-warnings)
  endif()
endfunction()
