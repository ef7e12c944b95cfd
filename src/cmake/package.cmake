# What `./dev package` makes: a Debian package, and a directory that runs on every Linux of the same
# processor. Both say what is in them (SPDX).

include(CheckPIESupported)
check_pie_supported()
set_target_properties(lumbago PROPERTIES POSITION_INDEPENDENT_CODE ON)
# Where it was built must not show in the result.
target_compile_options(lumbago_warnings INTERFACE
  -ffile-prefix-map=${CMAKE_SOURCE_DIR}=. -ffile-prefix-map=${CMAKE_BINARY_DIR}=build)

# The program of the tarball holds all of its libraries.
add_executable(lumbago_portable src/main.cpp)
target_link_libraries(lumbago_portable PRIVATE lumbago_warnings lumbago_cli lumbago_builtin)
set_target_properties(lumbago_portable PROPERTIES OUTPUT_NAME lumbago RUNTIME_OUTPUT_DIRECTORY portable)
lumbago_make_static(lumbago_portable PIE reason)
if(reason)
  message(FATAL_ERROR "The tarball needs a static program: ${reason}")
endif()
install(TARGETS lumbago_portable COMPONENT portable EXCLUDE_FROM_ALL)

function(lumbago_list_of_parts program component)
  set(sbom ${CMAKE_CURRENT_BINARY_DIR}/${component}/lumbago.spdx.json)
  add_custom_command(OUTPUT ${sbom}
    COMMAND ${CMAKE_COMMAND} -D PROGRAM=$<TARGET_FILE:${program}> -D VERSION=${PROJECT_VERSION}
      -D LIST=${CMAKE_CURRENT_LIST_DIR}/packages.txt -D COMPILER=${CMAKE_CXX_COMPILER} -D SBOM=${sbom}
      -P ${CMAKE_CURRENT_LIST_DIR}/sbom.cmake
    DEPENDS ${program} ${CMAKE_CURRENT_LIST_DIR}/sbom.cmake ${CMAKE_CURRENT_LIST_DIR}/packages.txt
    COMMENT "Listing what is linked" VERBATIM)
  add_custom_target(${program}_sbom ALL DEPENDS ${sbom})
  install(FILES ${sbom} DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT ${component} ${ARGN})
endfunction()
lumbago_list_of_parts(lumbago debian)
lumbago_list_of_parts(lumbago_portable portable EXCLUDE_FROM_ALL)
install(FILES CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME lumbago)
set(CPACK_PACKAGE_VENDOR "The Lumbago authors")
set(CPACK_PACKAGE_CONTACT "The Lumbago authors <lumbago@lumbago.invalid>" CACHE STRING
  "Who keeps the Debian package: a name and an address")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "back-pain self-assessment for the terminal")
set(CPACK_PACKAGE_DESCRIPTION
"Lumbago asks about back pain, or reads the answers from a file, and says
how urgent it is, what is likely to contribute and why, and which stretches,
strength exercises, breaks and massage may help. A question that was not
answered is never taken as a no. It does not diagnose, and no clinician has
reviewed its knowledge yet. It uses no network.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/debian_files.cmake)
include(CPack)
