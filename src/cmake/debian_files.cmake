# Run by CPack over what it is about to put into the Debian package: names and compression are as
# Debian's policy wants them (chapter 12), and the dates are those of the sources.

file(GLOB roots ${CPACK_TEMPORARY_DIRECTORY}/usr ${CPACK_TEMPORARY_DIRECTORY}/*/usr)
list(GET roots 0 root)
set(documents ${root}/share/doc/lumbago)
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(WRITE ${documents}/changelog.Debian
  "lumbago (${CPACK_PACKAGE_VERSION}) unstable; urgency=medium\n\n"
  "  * Built from its own sources; changelog.gz says what is new.\n\n"
  " -- ${CPACK_PACKAGE_CONTACT}  ${date}\n")
file(RENAME ${documents}/CHANGELOG.md ${documents}/changelog)
file(RENAME ${documents}/LICENSE ${documents}/copyright)
file(GLOB compressed ${documents}/changelog* ${root}/share/man/man*/*)
execute_process(COMMAND gzip -9 -n ${compressed} COMMAND_ERROR_IS_FATAL ANY)
