Each fault of a pack: one message with its place, nothing on stdout, exit 4.

An unclosed quote.
< triage:
<   - id: fever
<     title: "Fever
<     level: urgent
<     when: age >= 65
<     say: See a doctor.
<     verified: false
$ mkdir quote && cp packs/minimal.yaml quote && cat > quote/rules.yaml && lumbago pack check quote
! quote/rules.yaml:3:12: error: this quoted text is not closed on its line
!       title: "Fever
!              ^
? 4

A duplicate rule id.
< triage:
<   - {id: numbness, title: Again, level: urgent, when: age >= 65, say: Twice., verified: false}
$ mkdir twice && cp packs/minimal.yaml twice && cat > twice/rules.yaml && lumbago pack check twice
! twice/rules.yaml:2:10: error: duplicate id 'numbness', first used at twice/minimal.yaml:26
!     - {id: numbness, title: Again, level: urgent, when: age >= 65, say: Twice., verified: false}
!            ^~~~~~~~
? 4

An unknown key.
< triage:
<   - {id: older, title: Age, level: routine, levels: 2, when: age >= 65, say: Older., verified: false}
$ mkdir key && cp packs/minimal.yaml key && cat > key/rules.yaml && lumbago pack check key
! key/rules.yaml:2:45: error: unknown key 'levels' in warning sign 'older' (did you mean 'level'?)
!   ...{id: older, title: Age, level: routine, levels: 2, when: age >= 65, say: Older., verified: false}
!                                              ^~~~~~
? 4

A condition that names no question.
< triage:
<   - {id: older, title: Age, level: routine, when: agee >= 65, say: Older., verified: false}
$ mkdir name && cp packs/minimal.yaml name && cat > name/rules.yaml && lumbago pack check name
! name/rules.yaml:2:51: error: no question or value is called 'agee' (did you mean 'age'?)
!     - {id: older, title: Age, level: routine, when: agee >= 65, say: Older., verified: false}
!                                                     ^~~~
? 4

A comparison that can never hold.
< triage:
<   - {id: older, title: Age, level: routine, when: age > 120, say: Older., verified: false}
$ mkdir never && cp packs/minimal.yaml never && cat > never/rules.yaml && lumbago pack check never
! never/rules.yaml:2:51: error: this is never true, whatever the answers
!     - {id: older, title: Age, level: routine, when: age > 120, say: Older., verified: false}
!                                                     ^~~~~~~~~
? 4

Everything at once.
< triage:
<   - {id: older, title: Age, level: routnie, when: "age > '65'", say: Older.}
<   - {id: old_er, title: Age, level: routine, when: age > 65 &, say: Older., verified: no}
< contributers: []
$ mkdir all && cp packs/minimal.yaml all && cat > all/rules.yaml && lumbago pack check all
! all/rules.yaml:2:5: error: warning sign 'older' needs 'verified'
!     - {id: older, title: Age, level: routnie, when: "age > '65'", say: Older.}
!       ^
! all/rules.yaml:2:36: error: 'level' takes self_care, routine, urgent, emergency, not 'routnie' (did you mean 'routine'?)
!     - {id: older, title: Age, level: routnie, when: "age > '65'", say: Older.}
!                                      ^~~~~~~
! all/rules.yaml:2:52: error: '>' cannot compare a whole number with text
!     - {id: older, title: Age, level: routnie, when: "age > '65'", say: Older.}
!                                                      ^~~~~~~~~~
! all/rules.yaml:3:61: error: unexpected '&' (write '&&' or '||')
!     - {id: old_er, title: Age, level: routine, when: age > 65 &, say: Older., verified: no}
!                                                               ^
! all/rules.yaml:3:87: error: 'verified' takes true or false, not 'no'
!     - {id: old_er, title: Age, level: routine, when: age > 65 &, say: Older., verified: no}
!                                                                                         ^
! all/rules.yaml:4:1: error: unknown section 'contributers' (did you mean 'contributors'?)
!   contributers: []
!   ^~~~~~~~~~~~
? 4

A second document.
< triage: []
< ---
< triage: []
$ mkdir second && cp packs/minimal.yaml second && cat > second/rules.yaml && lumbago pack check second
! second/rules.yaml:2:1: error: a pack file holds one document
!   ---
!   ^
? 4

The same pack is refused wherever it is used.
$ lumbago assess --pack name --answers answers/desk-worker.json
! name/rules.yaml:2:51: error: no question or value is called 'agee' (did you mean 'age'?)
!     - {id: older, title: Age, level: routine, when: agee >= 65, say: Older., verified: false}
!                                                     ^~~~
? 4
$ lumbago questions --pack name
! name/rules.yaml:2:51: error: no question or value is called 'agee' (did you mean 'age'?)
!     - {id: older, title: Age, level: routine, when: agee >= 65, say: Older., verified: false}
!                                                     ^~~~
? 4

A pack that is not there.
$ lumbago pack check nowhere
! nowhere: error: cannot be read: No such file or directory
? 1

The packs of the tests are good.
$ lumbago pack check packs/minimal.yaml
| minimal 1
|   questions: 2
|   triage: 1
|   contributors: 0
|   contraindications: 0
|   activities: 0
|   scales: 0
|   references: 0
|   cases: 2
| The pack is sound, its cases hold, and they try every rule and activity.
! packs/minimal.yaml:17:5: warning: no rule or scale reads the question 'age', so nobody is asked
$ lumbago pack check packs/neck.yaml
| desk_neck 1
|   questions: 6
|   triage: 2
|   contributors: 1
|   contraindications: 1
|   activities: 2
|   scales: 0
|   references: 1
|   cases: 6
| The pack is sound, its cases hold, and they try every rule and activity.
$ LUMBAGO_PACK=packs/neck.yaml lumbago pack check
| desk_neck 1
|   questions: 6
|   triage: 2
|   contributors: 1
|   contraindications: 1
|   activities: 2
|   scales: 0
|   references: 1
|   cases: 6
| The pack is sound, its cases hold, and they try every rule and activity.

A case that does not hold.
< cases:
<   - {id: wrong, answers: {age: 40, numb: true}, expect: {level: routine, no_signs: [numbness]}}
$ mkdir case && cp packs/minimal.yaml case && cat > case/cases.yaml && lumbago pack check case
! case/cases.yaml:2:5: error: the case 'wrong' does not hold: level is emergency, expected routine
! case/cases.yaml:2:5: error: the case 'wrong' does not hold: 'numbness' is among the signs
! case/minimal.yaml:17:5: warning: no rule or scale reads the question 'age', so nobody is asked
? 6

A pack whose cases leave rules untried, and one without cases.
$ grep -v is_numb packs/minimal.yaml > untried.yaml && lumbago pack check untried.yaml
! untried.yaml:17:5: warning: no rule or scale reads the question 'age', so nobody is asked
! untried.yaml:26:5: error: no case in which the warning sign 'numbness' is true
? 6
$ sed '/^cases:/,$d' packs/minimal.yaml > caseless.yaml && lumbago pack check caseless.yaml
! caseless.yaml: error: the pack 'minimal' has no cases, so nothing shows that its rules work
! caseless.yaml:17:5: warning: no rule or scale reads the question 'age', so nobody is asked
? 6
$ sed '/id: clumsy$/,$d' packs/neck.yaml > few.yaml && lumbago pack check few.yaml
! few.yaml:58:5: error: no case in which the warning sign 'cord_signs' is true
! few.yaml:65:5: error: no case in which the warning sign 'neck_injury' is true
! few.yaml:81:20: error: no near miss for 'long_screen_days': no case with answers that make this false: screen_week >= 40
! few.yaml:82:20: error: no case in which 'long_screen_days' gets points for: screen_week >= 25
! few.yaml:82:20: error: no near miss for 'long_screen_days': no case with answers that make this false: screen_week >= 25
! few.yaml:83:16: error: no near miss for 'long_screen_days': no case with answers that make this false: break_minutes > 60
! few.yaml:89:5: error: no case in which the contraindication 'dizziness' withholds an activity
! few.yaml:96:5: error: no case in which the activity 'turn_head' is withheld
? 6
$ lumbago pack check untried.yaml --json | sed -n '/"faults"/,$p'
|   "faults": [
|     {
|       "code": "unused",
|       "severity": "warning",
|       "message": "no rule or scale reads the question 'age', so nobody is asked",
|       "file": "untried.yaml",
|       "line": 17,
|       "column": 5
|     },
|     {
|       "code": "no-case",
|       "severity": "error",
|       "message": "no case in which the warning sign 'numbness' is true",
|       "file": "untried.yaml",
|       "line": 26,
|       "column": 5
|     }
|   ]
| }

As JSON the faults are the result.
$ lumbago pack check name --json
| {
|   "schema": "lumbago.check/1",
|   "pack": null,
|   "faults": [
|     {
|       "code": "unknown-name",
|       "severity": "error",
|       "message": "no question or value is called 'agee'",
|       "file": "name/rules.yaml",
|       "line": 2,
|       "column": 51,
|       "hint": "did you mean 'age'?"
|     }
|   ]
| }
? 4
$ lumbago pack check packs/neck.yaml --json
| {
|   "schema": "lumbago.check/1",
|   "pack": {
|     "id": "desk_neck",
|     "version": "1",
|     "sha256": "90e6d0324479a674713d64857837d0049bf8a9e890e8dfc61d3d453b134e8561",
|     "source": "packs/neck.yaml"
|   },
|   "counts": {
|     "questions": 6,
|     "triage": 2,
|     "contributors": 1,
|     "contraindications": 1,
|     "activities": 2,
|     "scales": 0,
|     "references": 1,
|     "cases": 6
|   },
|   "translations": [],
|   "faults": []
| }
