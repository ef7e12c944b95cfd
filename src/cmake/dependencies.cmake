# Finds every library, and stops with one message that names all that are missing and says how to
# install them.

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
lumbago_find(simdjson)
lumbago_find(CLI11)

# RapidJSON is headers only; libsodium and CaDiCaL have no CMake package everywhere.
find_path(RAPIDJSON_INCLUDE rapidjson/writer.h)
if(NOT RAPIDJSON_INCLUDE)
  list(APPEND lumbago_missing RapidJSON)
endif()
find_path(SODIUM_INCLUDE sodium.h)
find_library(SODIUM_LIBRARY sodium)
if(NOT SODIUM_INCLUDE OR NOT SODIUM_LIBRARY)
  list(APPEND lumbago_missing sodium)
endif()

find_path(CADICAL_INCLUDE cadical.hpp)
find_library(CADICAL_LIBRARY cadical)
if(NOT CADICAL_INCLUDE OR NOT CADICAL_LIBRARY)
  list(APPEND lumbago_missing cadical)
endif()

if(LUMBAGO_TESTS)
  lumbago_find(doctest)
  lumbago_find(rapidcheck)
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
add_library(lumbago_rapidjson INTERFACE)
target_include_directories(lumbago_rapidjson SYSTEM INTERFACE ${RAPIDJSON_INCLUDE})
add_library(lumbago_sodium INTERFACE)
target_include_directories(lumbago_sodium SYSTEM INTERFACE ${SODIUM_INCLUDE})
target_link_libraries(lumbago_sodium INTERFACE ${SODIUM_LIBRARY})
add_library(lumbago_cadical INTERFACE)
target_include_directories(lumbago_cadical SYSTEM INTERFACE ${CADICAL_INCLUDE})
target_link_libraries(lumbago_cadical INTERFACE ${CADICAL_LIBRARY})
