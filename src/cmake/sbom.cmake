# Writes what a program is made of as an SPDX 2.3 document: every library that it loads or that was
# compiled into it, with version and licence. Versions are those of the package manager that owns the
# file; where nobody does, the document asserts none.
# Run: cmake -D PROGRAM=<file> -D VERSION=<x.y.z> -D LIST=packages.txt -D COMPILER=<c++> -D SBOM=<file>
#        -P sbom.cmake

# What comes with the compiler is in no list of ours.
set(licence_of_libstdc++ "GPL-3.0-or-later WITH GCC-exception-3.1")
set(licence_of_libgcc "GPL-3.0-or-later WITH GCC-exception-3.1")
set(licence_of_libc "LGPL-2.1-or-later")

find_program(DPKG dpkg-query)
function(package_of file variable)  # the package's name, or nothing
  set(owner "")
  if(DPKG)
    # Debian's packages still name some files by the way of the old /lib.
    foreach(name ${file} /lib/${file})
      string(REGEX REPLACE "^/lib//usr/" "/" name "${name}")
      execute_process(COMMAND ${DPKG} -S ${name} OUTPUT_VARIABLE said RESULT_VARIABLE status ERROR_QUIET)
      if(status EQUAL 0)
        string(REGEX MATCH "^[^:, \n]+" owner "${said}")
        break()
      endif()
    endforeach()
  endif()
  set(${variable} "${owner}" PARENT_SCOPE)
endfunction()

function(version_of package variable)
  set(version NOASSERTION)
  if(DPKG)
    execute_process(COMMAND ${DPKG} -W -f "\${Version}" ${package}
      OUTPUT_VARIABLE said RESULT_VARIABLE status ERROR_QUIET)
    if(status EQUAL 0)
      set(version "${said}")
    endif()
  endif()
  set(${variable} "${version}" PARENT_SCOPE)
endfunction()

set(packages "[]")
set(relations "[{\"spdxElementId\": \"SPDXRef-DOCUMENT\", \"relationshipType\": \"DESCRIBES\", \
\"relatedSpdxElement\": \"SPDXRef-lumbago\"}]")
set(count 0)
macro(add_package name version licence how file)
  string(MAKE_C_IDENTIFIER "${name}" id)
  string(REPLACE "_" "-" id "SPDXRef-${id}")
  string(JSON packages SET "${packages}" ${count} "{\"SPDXID\": \"${id}\", \"name\": \"${name}\", \
\"versionInfo\": \"${version}\", \"downloadLocation\": \"NOASSERTION\", \"filesAnalyzed\": false, \
\"licenseConcluded\": \"${licence}\", \"licenseDeclared\": \"${licence}\", \
\"copyrightText\": \"NOASSERTION\", \"packageFileName\": \"${file}\"}")
  if(NOT "${how}" STREQUAL "")
    string(JSON relations SET "${relations}" ${count} "{\"spdxElementId\": \"SPDXRef-lumbago\", \
\"relationshipType\": \"${how}\", \"relatedSpdxElement\": \"${id}\"}")
  endif()
  math(EXPR count "${count} + 1")
endmacro()

add_package(lumbago ${VERSION} MIT "" lumbago)

# The libraries that are loaded, by the packages that they come from.
file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${PROGRAM} RESOLVED_DEPENDENCIES_VAR loaded)
list(SORT loaded)
foreach(library IN LISTS loaded)
  get_filename_component(soname ${library} NAME)
  file(REAL_PATH ${library} real)
  package_of(${real} package)
  list(APPEND loaded_packages "${package}")
  list(APPEND loaded_sonames ${soname})
endforeach()

# What our own list says of a library: its licence and, if no loaded file is its own, that its code is
# inside the program.
file(STRINGS ${LIST} rows REGEX "^library")
foreach(row IN LISTS rows)
  string(REGEX REPLACE " +" ";" row "${row}")
  list(GET row 1 name)
  list(GET row 2 development)
  list(GET row 5 licence)
  version_of(${development} version)
  set(how STATIC_LINK)
  set(file "")
  string(TOLOWER "lib${name}" stem)
  string(REGEX REPLACE "^liblib|[0-9]+$" "" stem "${stem}")
  foreach(soname IN LISTS loaded_sonames)
    if(soname MATCHES "^${stem}[.-]?[0-9.]*[.]so")
      set(how DYNAMIC_LINK)
      set(file ${soname})
      list(FIND loaded_sonames ${soname} place)
      list(REMOVE_AT loaded_sonames ${place})
      list(REMOVE_AT loaded_packages ${place})
      break()
    endif()
  endforeach()
  add_package(${name} "${version}" "${licence}" ${how} "${file}")
endforeach()

# What is left comes with the compiler, and is in the program where it loads nothing.
set(how DYNAMIC_LINK)
if(NOT loaded)
  set(how STATIC_LINK)
  foreach(archive libstdc++.a libgcc.a libc.a libm.a)
    execute_process(COMMAND ${COMPILER} -print-file-name=${archive} OUTPUT_VARIABLE file
      OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    file(REAL_PATH ${file} real)
    package_of(${real} package)
    list(APPEND loaded_sonames ${archive})
    list(APPEND loaded_packages "${package}")
  endforeach()
endif()
foreach(name package IN ZIP_LISTS loaded_sonames loaded_packages)
  version_of("${package}" version)
  set(licence NOASSERTION)
  string(REGEX MATCH "^lib(stdc\\+\\+|gcc|c)" origin "${package}")  # libstdc++6, libgcc-12-dev, libc6
  if(DEFINED licence_of_${origin})
    set(licence "${licence_of_${origin}}")
  endif()
  add_package(${name} "${version}" "${licence}" ${how} ${name})
endforeach()

string(TIMESTAMP created UTC)  # of SOURCE_DATE_EPOCH, where it is set
file(SHA256 ${PROGRAM} digest)
file(WRITE ${SBOM} "{\n\"spdxVersion\": \"SPDX-2.3\", \"dataLicense\": \"CC0-1.0\", \"SPDXID\": \
\"SPDXRef-DOCUMENT\", \"name\": \"lumbago-${VERSION}\",\n\"documentNamespace\": \
\"urn:lumbago:sbom:${digest}\",\n\"creationInfo\": {\"created\": \"${created}\", \
\"creators\": [\"Tool: lumbago-build\"]},\n\"packages\": ${packages},\n\"relationships\": ${relations}\n}\n")
