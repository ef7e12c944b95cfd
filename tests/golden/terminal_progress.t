A check that takes a while says on a terminal how far it is, and leaves nothing of that behind.
$ sed '/^questions:/,$d' packs/minimal.yaml > long.yaml
$ awk 'BEGIN { print "questions:"; for (i = 0; i < 1000; ++i) printf "  - {id: q%d, ask: A, type: boolean%s}\n", i, i % 101 ? ", when: q" i - 1 : "" }' >> long.yaml
$ script -qec 'lumbago pack check long.yaml' /dev/null > screen
? 6
$ tr '\r' '\n' < screen | sed -n 's/[1-9][0-9]* of 1000 claims settled, [0-9]* s;/N of 1000 claims settled, T s;/p' | sort -u | cat -v
| N of 1000 claims settled, T s; Ctrl-C: stop here^[[K
$ tr '\r' '\n' < screen | sed -n '/claims settled/,$p' | sed '/claims settled/d' | sed -n 1p | cat -v | sed 's/long.yaml.*//'
| ^[[K
