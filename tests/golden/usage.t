Mistakes on the command line: exit 2, nothing on stdout.
$ lumbago
! lumbago: nothing to ask on: standard input is not a terminal; give answers with --answers FILE, or --answers - for standard input
? 2
$ lumbago assess
! lumbago: nothing to ask on: standard input is not a terminal; give answers with --answers FILE, or --answers - for standard input
? 2
$ lumbago asess
! lumbago: unknown command 'asess' (did you mean 'assess'?)
! Try 'lumbago --help'.
? 2
$ lumbago nonsense --help
! lumbago: unknown command 'nonsense'
! Try 'lumbago --help'.
? 2
$ lumbago assess --anwsers x.json
! lumbago: unknown option '--anwsers' (did you mean '--answers'?)
! Try 'lumbago help assess'.
? 2
$ lumbago assess --answers
! lumbago: the option '--answers' needs a value
! Try 'lumbago --help'.
? 2
$ lumbago assess --answers answers/desk-worker.json more words
! lumbago: unexpected argument 'more'
! lumbago: unexpected argument 'words'
! Try 'lumbago help assess'.
? 2
$ lumbago assess --format xml --answers answers/desk-worker.json
! lumbago: the option '--format' takes one of text, json, markdown, html, ics, fhir-response; not 'xml'
! Try 'lumbago help assess'.
? 2
$ lumbago questions --format markdown
! lumbago: the option '--format' takes one of text, json, json-schema, fhir, csv; not 'markdown'
! Try 'lumbago help questions'.
? 2
$ lumbago assess --color sometimes --answers answers/desk-worker.json
! lumbago: the option '--color' takes one of auto, always, never; not 'sometimes'
! Try 'lumbago help assess'.
? 2
$ lumbago assess --width 0 --answers answers/desk-worker.json
! lumbago: the option '--width' takes a whole number from 20 to 10000; not '0'
! Try 'lumbago help assess'.
? 2
$ lumbago show hamstring_strapp
! lumbago: nothing in the pack is called 'hamstring_strapp' or has it in its name or title; 'lumbago show' lists what there is (did you mean 'hamstring_strap'?)
? 2
$ lumbago pack
! lumbago: 'pack' needs a command: check, prove, diff or show
! Try 'lumbago --help'.
? 2
$ lumbago pack chek
! lumbago: unknown command 'pack chek' (did you mean 'pack check'?)
! Try 'lumbago --help'.
? 2
$ lumbago eval
! lumbago: 'eval' needs an argument: EXPR
! Try 'lumbago help eval'.
? 2

Help and version are results: stdout, exit 0. -h is short.
$ lumbago -h
| lumbago 0.1.0: a back-pain self-assessment for the terminal
|
| Usage:
|   lumbago [OPTIONS]
|   lumbago COMMAND [OPTIONS]
|
| Commands:
|   assess, exercise, today, plan, plan swap, breaks, history, history show,
|   history note, history undo, history delete, history import, batch, questions,
|   show, eval, pack check, pack prove, pack diff, pack show, pack new, pack
|   cover, pack doc, pack graph, pack schema, completion, help
|
| Options:
|       --answers FILE      read the answers from FILE, a JSON object, and ask
|                           nothing; '-' is standard input
|       --quick             ask only what tells most: about 12 prompts
|       --details           report everything, as files and pipes get it
|       --lang LANG         say everything in LANG: en, es or de
|       --format NAME       write the result as NAME
|   -o, --output FILE       write the result to FILE, whole or not at all
|   -h, --help              say how to use it: -h in short, --help in full
|
| This is the short help; 'lumbago --help' says everything.
$ lumbago show -h
| lumbago show: explain one part of the pack, or find it by part of a name or
| title
|
| Usage:
|   lumbago show [OPTIONS] [NAME]
|
| Options:
|       --lang LANG         say everything in LANG: en, es or de
|       --format NAME       write the result as NAME
|   -o, --output FILE       write the result to FILE, whole or not at all
|       --animate           show a move in motion first; any key ends that
|       --drawings          show how every move and self-test of the pack looks,
|                           on one sheet
|   -h, --help              say how to use it: -h in short, --help in full
|
| This is the short help; 'lumbago help show' says everything.
$ lumbago --help
| lumbago 0.1.0: a back-pain self-assessment for the terminal
|
| Examples:
|   lumbago
|       answer questions, warning signs first, and read the report
|   lumbago assess --answers me.json --json
|       assess answers from a file, as JSON
|
| Usage:
|   lumbago [OPTIONS]
|   lumbago COMMAND [OPTIONS]
|
| Commands:
|   assess                  ask, or read answers, and report
|   exercise                today's part of your saved plan, followed along
|   today                   what of your saved plan is due today
|   plan                    your saved plan again
|   plan swap MOVE          another move in the place of one that you cannot do
|   breaks                  a quiet timer that reminds you to take breaks from
|                           sitting
|   history                 how it has gone: scores, exercise and pain over time
|   history show N          one entry of the history
|   history note TEXT       writes a note into the history
|   history undo            deletes the entry that was added last
|   history delete [N]      deletes one entry for good, or the whole history
|   history import FILE     takes an earlier assessment, written as JSON, into the
|                           history
|   batch [FILE]            assess a stream of records, one JSON object a line
|   questions               list what can be asked
|   show [NAME]             explain one part of the pack, or find it by part of a
|                           name or title
|   eval EXPR               print the value of one condition
|   pack check [PATH]       read a pack strictly, report everything wrong with it,
|                           run its cases
|   pack prove [PATH]       show that a pack keeps its promises for every possible
|                           set of answers
|   pack diff OLD [NEW]     show whom a change from one pack to another makes a
|                           difference to
|   pack show [PATH]        show the pack as an outline, or all of it as data
|   pack new DIR            make a small pack to start from
|   pack cover [PATH]       show which rules, activities and thresholds the cases
|                           try
|   pack doc [PATH]         write the pack as one HTML page for a clinician who
|                           reviews it
|   pack graph [PATH]       write what reads what in a pack, as DOT for graphviz
|   pack schema             write the JSON Schema of pack files, for editors
|   completion SHELL        write a script that completes commands in bash, zsh or
|                           fish
|   help [COMMAND]          say how to use the program, or one command
|
| Options:
|       --answers FILE      read the answers from FILE, a JSON object, and ask
|                           nothing; '-' is standard input
|       --previous FILE     compare with FILE, an assessment that was written as
|                           JSON earlier
|       --region CODE       say the emergency number of this country, as in GB;
|                           default: from the locale
|       --quick             ask only what tells most: about 12 prompts
|       --resume            continue the interview that was saved
|       --no-save           do not keep the answers of an interview
|       --brief             report on one page, as a terminal shows it
|       --details           report everything, as files and pipes get it
|       --journal           also with --answers: compare with the history and save
|                           the assessment in it
|       --explain           also report which answers gave how many points, and
|                           the sources
|       --for READER        report for READER: person or clinician
|       --start DATE        with --format ics: the first day of the plan, as in
|                           2026-09-07; default: today, or the day of the saved
|                           plan
|       --at TIME           with --format ics: the time of the day to exercise, as
|                           in 07:30; default: any time of the day
|       --exit-code         let the exit code say how urgent it is: 10 routine, 20
|                           urgent, 30 emergency
|       --require-complete  report nothing while an answer is missing; name the
|                           questions (exit code 5)
|       --pack PATH         use the pack in PATH, a YAML file or a directory of
|                           them
|       --lang LANG         say everything in LANG: en, es or de
|       --format NAME       write the result as NAME
|       --json              the same as --format json
|   -o, --output FILE       write the result to FILE, whole or not at all
|       --force             let --output replace a file
|       --color WHEN        use colours: auto, always or never
|       --accessible        made for screen readers: no bars, wording that can be
|                           read aloud
|       --width COLUMNS     wrap at COLUMNS instead of the width of the terminal
|       --no-pager          do not pass what is longer than the window through a
|                           pager
|   -q, --quiet             print no notes, only the result and errors
|   -h, --help              say how to use it: -h in short, --help in full
|   -V, --version           print the version of the program, and the pack inside
|                           it
|
| Without a command, lumbago is 'lumbago assess'. 'lumbago help COMMAND' says more
| about one; the manual page lumbago(1) says everything, with the exit codes.
$ lumbago assess --help
| lumbago assess: ask, or read answers, and report
|
| Examples:
|   lumbago assess --format html -o my-back.html
|       be asked, and keep the report
|   lumbago assess --answers me.json --explain
|       show which answers gave how many points
|
| Usage:
|   lumbago assess [OPTIONS]
|
| Options:
|       --answers FILE      read the answers from FILE, a JSON object, and ask
|                           nothing; '-' is standard input
|       --previous FILE     compare with FILE, an assessment that was written as
|                           JSON earlier
|       --region CODE       say the emergency number of this country, as in GB;
|                           default: from the locale
|       --quick             ask only what tells most: about 12 prompts
|       --resume            continue the interview that was saved
|       --no-save           do not keep the answers of an interview
|       --brief             report on one page, as a terminal shows it
|       --details           report everything, as files and pipes get it
|       --journal           also with --answers: compare with the history and save
|                           the assessment in it
|       --explain           also report which answers gave how many points, and
|                           the sources
|       --for READER        report for READER: person or clinician
|       --start DATE        with --format ics: the first day of the plan, as in
|                           2026-09-07; default: today, or the day of the saved
|                           plan
|       --at TIME           with --format ics: the time of the day to exercise, as
|                           in 07:30; default: any time of the day
|       --exit-code         let the exit code say how urgent it is: 10 routine, 20
|                           urgent, 30 emergency
|       --require-complete  report nothing while an answer is missing; name the
|                           questions (exit code 5)
|       --pack PATH         use the pack in PATH, a YAML file or a directory of
|                           them
|       --lang LANG         say everything in LANG: en, es or de
|       --format NAME       write the result as NAME
|       --json              the same as --format json
|   -o, --output FILE       write the result to FILE, whole or not at all
|       --force             let --output replace a file
|       --color WHEN        use colours: auto, always or never
|       --accessible        made for screen readers: no bars, wording that can be
|                           read aloud
|       --width COLUMNS     wrap at COLUMNS instead of the width of the terminal
|       --no-pager          do not pass what is longer than the window through a
|                           pager
|   -q, --quiet             print no notes, only the result and errors
|   -h, --help              say how to use it: -h in short, --help in full
|   -V, --version           print the version of the program, and the pack inside
|                           it
|
| Formats, the first by default: text, json, markdown, html, ics, fhir-response.
$ lumbago help pack check
| lumbago pack check: read a pack strictly, report everything wrong with it, run
| its cases
|
| Examples:
|   lumbago pack check
|       check the pack inside the program
|   lumbago pack check my-pack/
|       check a pack after each change to it
|
| Usage:
|   lumbago pack check [OPTIONS] [PATH]
|
| Options:
|       --pack PATH         use the pack in PATH, a YAML file or a directory of
|                           them
|       --lang LANG         say everything in LANG: en, es or de
|       --format NAME       write the result as NAME
|       --json              the same as --format json
|   -o, --output FILE       write the result to FILE, whole or not at all
|       --force             let --output replace a file
|       --color WHEN        use colours: auto, always or never
|       --accessible        made for screen readers: no bars, wording that can be
|                           read aloud
|       --width COLUMNS     wrap at COLUMNS instead of the width of the terminal
|       --strict            let warnings fail the check too
|       --watch             check again whenever a file of the pack is saved,
|                           until Ctrl-C
|   -q, --quiet             print no notes, only the result and errors
|   -h, --help              say how to use it: -h in short, --help in full
|   -V, --version           print the version of the program, and the pack inside
|                           it
|
| Formats, the first by default: text, json, sarif.
$ lumbago --version | sed 's/[0-9a-f]\{64\}/HASH/; s/+[0-9a-f]*$//'
| lumbago 0.1.0
| built-in pack: low_back 0.2.0, sha256 HASH
