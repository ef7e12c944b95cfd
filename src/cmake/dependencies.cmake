# Finds every library, and stops with one message that names all that are missing and says how to
# install them.

include(${CMAKE_CURRENT_LIST_DIR}/static.cmake)
set(lumbago_missing "")

# A library with a CMake package.
macro(lumbago_find name)
  find_package(${name} QUIET)
  if(NOT ${name}_FOUND)
    list(APPEND lumbago_missing ${name})
  endif()
endmacro()

lumbago_find(fmt)
lumbago_find(yaml-cpp)
lumbago_find(CLI11)
# CMake's own module; STRICT tables need 3.37.
find_package(SQLite3 3.37 QUIET)
if(NOT SQLite3_FOUND)
  list(APPEND lumbago_missing SQLite3)
endif()

# RapidJSON is headers only; the libraries after it have no CMake package everywhere.
find_path(RAPIDJSON_INCLUDE rapidjson/writer.h)
if(NOT RAPIDJSON_INCLUDE)
  list(APPEND lumbago_missing RapidJSON)
endif()
macro(lumbago_find_library name header)
  string(TOUPPER ${name} upper)
  find_path(${upper}_INCLUDE ${header})
  find_library(${upper}_LIBRARY ${name})
  if(${upper}_INCLUDE AND ${upper}_LIBRARY)
    lumbago_library(${name} ${${upper}_LIBRARY})
    target_include_directories(lumbago_${name} SYSTEM INTERFACE ${${upper}_INCLUDE})
  else()
    list(APPEND lumbago_missing ${name})
  endif()
endmacro()

lumbago_find_library(sodium sodium.h)
lumbago_find_library(utf8proc utf8proc.h)
lumbago_find_library(cadical cadical.hpp)

# Of the keys of a terminal, and the descriptions of terminals that they are read from. Static where
# that is installed: a shared library costs every start, and only prompts read keys.
find_library(TERMKEY_LIBRARY NAMES libtermkey.a termkey)
find_library(UNIBILIUM_LIBRARY NAMES libunibilium.a unibilium)
lumbago_find_library(termkey termkey.h)
lumbago_find_library(unibilium unibilium.h)

if(LUMBAGO_TESTS)
  lumbago_find(doctest)
  lumbago_find(rapidcheck)
  lumbago_find(simdjson)
  # Python's own idea of what is installed counts, and the system's Python comes first.
  find_program(PYTHON NAMES python3 PATHS /usr/bin NO_DEFAULT_PATH)
  find_program(PYTHON NAMES python3)
  foreach(module jsonschema yaml)
    set(status 1)
    if(PYTHON)
      execute_process(COMMAND ${PYTHON} -c "import ${module}" RESULT_VARIABLE status ERROR_QUIET)
    endif()
    if(NOT status EQUAL 0)
      list(APPEND lumbago_missing ${module})
    endif()
  endforeach()
endif()

# The install line of one package manager for what is missing; its column of packages.txt.
function(lumbago_install_line manager column result)
  set(packages "")
  set(unpackaged "")
  file(STRINGS ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/packages.txt rows REGEX "^[a-z]")
  foreach(row IN LISTS rows)
    string(REGEX REPLACE " +" ";" row "${row}")
    list(GET row 1 name)
    list(GET row ${column} package)
    if(NOT name IN_LIST lumbago_missing)
      continue()
    elseif(package STREQUAL "-")
      string(APPEND unpackaged "  (${name}: not packaged, build it from source)")
    else()
      string(APPEND packages " ${package}")
    endif()
  endforeach()
  set(${result} "${manager}${packages}${unpackaged}" PARENT_SCOPE)
endfunction()

if(lumbago_missing)
  lumbago_install_line("apt-get install --no-install-recommends" 2 apt)
  lumbago_install_line("dnf install" 3 dnf)
  lumbago_install_line("brew install" 4 brew)
  list(JOIN lumbago_missing ", " lumbago_missing)
  message(FATAL_ERROR "Lumbago needs libraries that are not installed: ${lumbago_missing}\n"
    "Install them with one of\n  ${apt}\n  ${dnf}\n  ${brew}")
endif()

# Versions differ in what they call their target.
if(NOT TARGET yaml-cpp::yaml-cpp)
  add_library(yaml-cpp::yaml-cpp ALIAS yaml-cpp)
endif()
lumbago_library(fmt fmt::fmt)
lumbago_library(yaml-cpp yaml-cpp::yaml-cpp)
lumbago_library(sqlite3 SQLite::SQLite3)
add_library(lumbago_rapidjson INTERFACE)
target_include_directories(lumbago_rapidjson SYSTEM INTERFACE ${RAPIDJSON_INCLUDE})
