# Shows that lumbago_message_tables refuses a PO file with a fault: writes a template and a translation
# with one thing wrong at a time, and expects exactly the messages about it.
# Run: cmake -D TOOL=<lumbago_message_tables> -D SCRATCH=<directory> -P faults_test.cmake

cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE ${SCRATCH})
file(MAKE_DIRECTORY ${SCRATCH})

# A header of 6 lines, so that the first entry begins in line 7.
set(header "msgid \"\"\nmsgstr \"\"\n\"Language: LANGUAGE\\n\"\n\"Language-Team: TEAM\\n\"\n\"X-Native-Name: NAME\\n\"\n\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n")
string(REPLACE LANGUAGE en english "${header}")
string(REPLACE LANGUAGE xx other "${header}")
set(day "msgctxt \"day\"\nmsgid \"{} day\"\nmsgid_plural \"{} days\"\n")
set(not "msgctxt \"not\"\nmsgid \"{} is not {}\"\n")
set(template "${english}${day}msgstr[0] \"\"\nmsgstr[1] \"\"\n${not}msgstr \"\"\n")
set(translation "${other}${day}msgstr[0] \"un {}\"\nmsgstr[1] \"{} uns\"\n${not}msgstr \"{1}, {0}\"\n")

# Runs the tool on a template and a translation; `expected` is all that it says.
function(expect template translation status expected)
  file(WRITE ${SCRATCH}/en.pot "${template}")
  file(WRITE ${SCRATCH}/xx.po "${translation}")
  execute_process(COMMAND ${TOOL} . en.pot xx.po WORKING_DIRECTORY ${SCRATCH}
    RESULT_VARIABLE result ERROR_VARIABLE said)
  if(NOT result STREQUAL status OR NOT said STREQUAL expected)
    message(SEND_ERROR "expected ${status} and\n${expected}\nbut got ${result} and\n${said}")
  endif()
endfunction()

# The message `not` of the last run has no text in the table, so that it is said in English.
function(expect_said_in_english)
  file(STRINGS ${SCRATCH}/texts_xx.cpp texts REGEX "^ +\"")
  if(NOT texts MATCHES "\"un {}\\|{} uns\",; +\"\",$")
    message(SEND_ERROR "'not' is not said in English:\n${texts}")
  endif()
endfunction()

# Replaces a part of the translation, or of the template, which has to be there.
function(expect_fault where from to expected)
  string(REPLACE "${from}" "${to}" changed "${${where}}")
  if(changed STREQUAL "${${where}}")
    message(SEND_ERROR "there is no ${from} in the ${where}")
  endif()
  set(${where} "${changed}")
  expect("${template}" "${translation}" 1 "${expected}\n")
endfunction()

expect("${template}" "${translation}" 0 "")

# The grammar.
expect_fault(translation "msgstr \"{1}, {0}\"" "msgstr {1}" "xx.po:14: error: not a line of a PO file")
expect_fault(translation "{1}, {0}" "{1}\\q{0}" "xx.po:14: error: not a line of a PO file")
expect_fault(translation "msgstr[1]" "msgstr[2]" "xx.po:11: error: not a line of a PO file")
expect_fault(translation "msgstr \"{1}, {0}\"" "" "xx.po:12: error: the entry has no msgstr")

# The header.
expect_fault(translation "Language: xx" "Lingo: xx" "xx.po:1: error: the header has no Language")
expect_fault(translation "Language-Team" "Team" "xx.po:1: error: the header has no Language-Team")
expect_fault(translation "X-Native-Name" "Name" "xx.po:1: error: the header has no X-Native-Name")
set(no_rule "xx.po:1: error: Plural-Forms is not like 'nplurals=2; plural=(n != 1);'")
foreach(rule "nplurals=2" "nplurals=0; plural=0")
  expect_fault(translation "nplurals=2; plural=(n != 1)" "${rule}"
    "${no_rule}\nxx.po:7: error: 'day' has 2 forms, not 0")
endforeach()
expect_fault(translation "(n != 1)" "abort()" "${no_rule}")

# The messages.
expect_fault(translation "\"not\"" "\"nut\"" "xx.po:12: error: 'nut' is not in the template")
expect_fault(translation "\"not\"" "\"day\""
  "xx.po:12: warning: 'day' translates another English text than that of today: it is said in English\nxx.po:12: error: 'day' stands in line 7 already")
expect_fault(template "\"not\"" "\"Not\""
  "en.pot:12: error: 'Not' is not a name of small letters, digits and _\nxx.po:12: error: 'not' is not in the template")
expect_fault(translation "{} uns" "" "xx.po:7: error: 'day' has an empty text")
expect_fault(translation "msgstr[1] \"{} uns\"\n" "" "xx.po:7: error: 'day' has 1 forms, not 2")
expect_fault(translation "{1}, {0}" "{0}" "xx.po:12: error: 'not' has other arguments than in English")
expect_fault(translation "{1}, {0}" "{}, {0}" "xx.po:12: error: 'not' has braces other than {} or {0}, or more than nine arguments\nxx.po:12: error: 'not' has other arguments than in English")
expect_fault(translation "{1}, {0}" "{0} | {1}" "xx.po:12: error: 'not' has a | in it")

# What is said in English rather than in words that nobody has looked at: no faults.
string(REPLACE "msgctxt \"not\"" "#, fuzzy\nmsgctxt \"not\"" fuzzy "${translation}")
expect("${template}" "${fuzzy}" 0
  "xx.po:13: warning: 'not' is fuzzy: it is said in English\n")
expect_said_in_english()
string(REPLACE "is not {}" "was not {}" outdated "${translation}")
expect("${template}" "${outdated}" 0
  "xx.po:12: warning: 'not' translates another English text than that of today: it is said in English\n")
expect_said_in_english()
string(REPLACE "{1}, {0}" "" missing "${translation}")
expect("${template}" "${missing}" 0 "")
expect_said_in_english()
file(REMOVE_RECURSE ${SCRATCH})
