Packs that keep their promises, and one of which that cannot be told in time.

$ lumbago pack prove -q packs/good/nerves.yaml
| nerves 1
|   policy: holds (10 claims, 7 queries)
|   contraindications: holds (1 claim, 1 query)
|   live: holds (18 claims, 18 queries)
|   plan: holds (1 claim, 2 queries)
|   unknown: holds (6 claims, 6 queries)
|   worse: holds (0 claims, 0 queries)
|   cliffs: holds (1 claim, 1 query)
|   asserts: holds (6 claims, 5 queries)
|
| Every promise holds for every possible set of answers.
| What is proven of activities is proven of the filter that each must pass to be
| in a plan: its policy, and contraindications that are true or unknown.
$ lumbago pack prove -q --json packs/good/nerves.yaml | sed 's/"sha256": "[0-9a-f]*"/"sha256": ""/'
| {
|   "schema": "lumbago.proof/1",
|   "pack": {
|     "id": "nerves",
|     "version": "1",
|     "sha256": "",
|     "source": "packs/good/nerves.yaml"
|   },
|   "properties": [
|     {
|       "id": "policy",
|       "result": "holds",
|       "claims": 10,
|       "queries": 7
|     },
|     {
|       "id": "contraindications",
|       "result": "holds",
|       "claims": 1,
|       "queries": 1
|     },
|     {
|       "id": "live",
|       "result": "holds",
|       "claims": 18,
|       "queries": 18
|     },
|     {
|       "id": "plan",
|       "result": "holds",
|       "claims": 1,
|       "queries": 2
|     },
|     {
|       "id": "unknown",
|       "result": "holds",
|       "claims": 6,
|       "queries": 6
|     },
|     {
|       "id": "worse",
|       "result": "holds",
|       "claims": 0,
|       "queries": 0
|     },
|     {
|       "id": "cliffs",
|       "result": "holds",
|       "claims": 1,
|       "queries": 1
|     },
|     {
|       "id": "asserts",
|       "result": "holds",
|       "claims": 6,
|       "queries": 5
|     }
|   ],
|   "faults": [],
|   "claims": 43,
|   "queries": 40,
|   "checked_proofs": 22
| }

Totals and time go to standard error.
$ lumbago pack prove packs/good/nerves.yaml 2>&1 >/dev/null | sed 's/in [0-9.]* s/in T s/'
| 43 claims settled by 40 queries in T s; 22 proofs were checked, and 18 sets of answers were tried on the engine.

The example of lumbago-pack(5).
$ lumbago pack prove -q packs/neck.yaml | grep Every
| Every promise holds for every possible set of answers.

The built-in pack.
$ lumbago pack prove -q | grep Every
| Every promise holds for every possible set of answers.

Counterexamples as JSON.
$ lumbago pack prove -q --json packs/bad/plan_empty.yaml | sed 's/"sha256": "[0-9a-f]*"/"sha256": ""/'
| {
|   "schema": "lumbago.proof/1",
|   "pack": {
|     "id": "plan_empty",
|     "version": "1",
|     "sha256": "",
|     "source": "packs/bad/plan_empty.yaml"
|   },
|   "properties": [
|     {
|       "id": "policy",
|       "result": "holds",
|       "claims": 4,
|       "queries": 1
|     },
|     {
|       "id": "contraindications",
|       "result": "holds",
|       "claims": 1,
|       "queries": 1
|     },
|     {
|       "id": "live",
|       "result": "holds",
|       "claims": 3,
|       "queries": 3
|     },
|     {
|       "id": "plan",
|       "result": "broken",
|       "claims": 1,
|       "queries": 1
|     },
|     {
|       "id": "unknown",
|       "result": "holds",
|       "claims": 1,
|       "queries": 1
|     },
|     {
|       "id": "worse",
|       "result": "holds",
|       "claims": 0,
|       "queries": 0
|     },
|     {
|       "id": "cliffs",
|       "result": "holds",
|       "claims": 0,
|       "queries": 0
|     },
|     {
|       "id": "asserts",
|       "result": "holds",
|       "claims": 0,
|       "queries": 0
|     }
|   ],
|   "faults": [
|     {
|       "property": "plan",
|       "result": "broken",
|       "message": "the plan can be empty below the level urgent",
|       "file": "packs/bad/plan_empty.yaml",
|       "line": 27,
|       "column": 3,
|       "answers": {"$pack":"plan_empty@1"},
|       "command": "echo '{\"$pack\":\"plan_empty@1\"}' | lumbago assess --pack packs/bad/plan_empty.yaml --answers -"
|     }
|   ],
|   "claims": 10,
|   "queries": 7,
|   "checked_proofs": 3
| }

Ten pigeons and nine holes.
$ lumbago pack prove -q --budget 2000 packs/hard/pigeonhole.yaml
| pigeonhole 1
|   policy: holds (6 claims, 2 queries)
|   contraindications: holds (0 claims, 0 queries)
|   live: not proven (92 claims, 92 queries)
|   plan: holds (1 claim, 1 query)
|   unknown: holds (90 claims, 90 queries)
|   worse: holds (0 claims, 0 queries)
|   cliffs: holds (0 claims, 0 queries)
|   asserts: holds (0 claims, 0 queries)
|
| packs/hard/pigeonhole.yaml:110:5: error: not proven with 2000 conflicts, whether the warning sign 'all_placed' can never be true
|
| What is proven of activities is proven of the filter that each must pass to be
| in a plan: its policy, and contraindications that are true or unknown.
? 7

The time is up, or somebody is tired of waiting: what is settled is said, and what is not.
$ lumbago pack prove -q --seconds 1 --budget 1000000000 packs/hard/pigeonhole.yaml | sed -n '/stopped/{s/^[0-9]*/N/;p}'
| N claims were not settled when the search was stopped:
$ { timeout --preserve-status -s INT 1 lumbago pack prove -q --budget 1000000000 packs/hard/pigeonhole.yaml; echo "exit $?"; } | sed -n '/stopped/{s/^[0-9]*/N/;p}; /exit/p'
| N claims were not settled when the search was stopped:
| exit 130

A pack that is not one, a budget that is not one, and the same of another command.
$ lumbago pack prove packs/nowhere
! packs/nowhere: error: cannot be read: No such file or directory
? 1
$ lumbago pack prove --budget 0
! lumbago: the option '--budget' takes a whole number from 1 to 1000000000; not '0'
! Try 'lumbago help pack prove'.
? 2
$ lumbago pack prove --seconds soon
! lumbago: the option '--seconds' takes a whole number from 1 to 1000000000; not 'soon'
! Try 'lumbago help pack prove'.
? 2
$ lumbago pack check --budget 1
! lumbago: 'pack check' does not take the option '--budget'
! Try 'lumbago help pack check'.
? 2
