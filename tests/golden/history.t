The journal by its commands, with a fixed clock. Sessions and interviews: see terminal_six_weeks.t.

Nothing is there yet, and asking makes nothing.
$ lumbago history
| How it has gone
| ───────────────
|
| There is nothing here yet. Each interview is saved here when it ends.
$ lumbago history --json
| {
|   "schema": "lumbago.history/1",
|   "scales": [],
|   "exercise_days_a_week": [],
|   "entries": []
| }
$ lumbago plan
! lumbago: No plan is saved yet. Answer the questions first: lumbago
? 1
$ lumbago today
! lumbago: No plan is saved yet. Answer the questions first: lumbago
? 1
$ LUMBAGO_NOW=2026-09-05T08:00:00Z lumbago plan swap bridge
! lumbago: No plan is saved yet. Answer the questions first: lumbago
? 1
$ lumbago history show 1
! lumbago: the history has no entry 1
? 1
$ lumbago history undo
! lumbago: the history is empty, so there is nothing to undo
? 1
$ lumbago history delete --all 2>&1 | sed "s|$HOME|HOME|"
| There was no history: HOME/.local/share/lumbago/journal.db does not exist.
$ find "$HOME" -type f

What is typed wrong.
$ lumbago history show one
! lumbago: an entry of the history is named by its number; not 'one'
? 2
$ lumbago history sho 1
! lumbago: unexpected argument 'sho'
! lumbago: unexpected argument '1'
! Try 'lumbago help history'.
? 2
$ lumbago history delete 1 --all
! lumbago: '--all' and '1' do not go together
! Try 'lumbago help history delete'.
? 2
$ lumbago history note
! lumbago: 'history note' needs an argument: TEXT
! Try 'lumbago help history note'.
? 2
$ lumbago history import nowhere.json
! nowhere.json: error: cannot be read: No such file or directory
? 1
$ lumbago history import answers/neck.json
! answers/neck.json: error: /schema: this is not 'lumbago.assessment/1'
? 3
$ LUMBAGO_NOW=yesterday lumbago history
! lumbago: $LUMBAGO_NOW takes a time in UTC such as 2026-09-01T08:00:00Z; not 'yesterday'
? 2
$ lumbago breaks --every 40x
! lumbago: the option '--every' takes a time such as 40m, 1h or 90s, at most a day; not '40x'
! Try 'lumbago help breaks'.
? 2
$ lumbago breaks --every 25h
! lumbago: the option '--every' takes a time such as 40m, 1h or 90s, at most a day; not '25h'
! Try 'lumbago help breaks'.
? 2
$ lumbago assess --answers answers/desk-worker.json --journal --no-save
! lumbago: '--journal' and '--no-save' do not go together
! Try 'lumbago help assess'.
? 2
$ lumbago exercise < /dev/null
! lumbago: this needs a terminal to type at
? 2
$ lumbago breaks < /dev/null
! lumbago: this needs a terminal to type at
? 2

An assessment is kept only where that is asked for.
$ lumbago assess --answers answers/desk-worker.json > report.txt; find "$HOME" -type f
$ LUMBAGO_NOW=2026-09-01T08:00:00Z lumbago assess --answers answers/desk-worker.json --journal > again.txt && cmp report.txt again.txt
! Saved in your history as number 1. To come back to it: lumbago
$ (cd "$HOME/.local/share" && find . | sort | while read -r file; do stat -c '%a %n' "$file"; done)
| 700 .
| 700 ./lumbago
| 600 ./lumbago/journal.db

The day is that of the time zone, the time is in UTC.
$ TZ=XXX-14 LUMBAGO_NOW=2026-09-03T20:30:00Z lumbago history note 'slept badly'
! Noted as number 2.
$ lumbago history show 2 --json
| {
|   "schema": "lumbago.entry/1",
|   "number": 2,
|   "at": "2026-09-03T20:30:00Z",
|   "day": "2026-09-04",
|   "kind": "note",
|   "text": "slept badly"
| }
$ LUMBAGO_NOW=2026-09-03T08:00:00Z lumbago today --json
| {
|   "schema": "lumbago.today/1",
|   "date": "2026-09-03",
|   "level": "self_care",
|   "plan_policy": "full",
|   "day": 3,
|   "week": 1,
|   "items": [
|     "micro_break",
|     "sit_to_stand",
|     "break_backbend",
|     "hipflexor_stand",
|     "hip_hinge",
|     "step_up",
|     "keep_sport",
|     "pacing",
|     "bridge",
|     "drink_to_thirst",
|     "heat_pack"
|   ],
|   "done": false,
|   "recheck": "2026-09-15",
|   "recheck_due": false
| }

A swap, and what takes it back. What has no place is refused.
$ LUMBAGO_NOW=2026-09-05T08:00:00Z lumbago plan swap hip_hinge
! Hip hinge: from now on, in its place: Walking. To take that back: lumbago history undo
$ lumbago plan --json | grep '"id"' | head -n 8
|     "id": "low_back",
|         "id": "micro_break",
|         "id": "sit_to_stand",
|         "id": "hamstring_strap",
|         "id": "break_backbend",
|         "id": "hipflexor_stand",
|         "id": "walking",
|         "id": "step_up",
$ LUMBAGO_NOW=2026-09-05T08:00:00Z lumbago plan swap hip_hinge
! lumbago: your plan has no move 'hip_hinge'
? 2
$ LUMBAGO_NOW=2026-09-05T08:00:00Z lumbago plan swap hip_hing
! lumbago: your plan has no move 'hip_hing'
? 2
$ lumbago history undo
! Deleted: 3. 2026-09-05: another move in its place: Hip hinge
$ LUMBAGO_NOW=2026-09-05T08:00:00Z lumbago plan swap nothing_like_it
! lumbago: your plan has no move 'nothing_like_it'
? 2

An earlier assessment is taken in, as of its day.
$ lumbago assess --answers answers/desk-worker.json --json > me.json
$ lumbago history import me.json --on 2026-08-01
! Taken in as number 3, as of 2026-08-01.
$ touch -d 2026-07-01T12:00:00Z me.json && lumbago history import me.json
! Taken in as number 4, as of 2026-07-01.
$ lumbago history import - --on 2026-13-01 < me.json
! lumbago: the option '--on' takes a day such as 2026-09-01; not '2026-13-01'
? 2
$ sed 's/"level": "self_care"/"level": "fine"/; s/"score": 3,/"score": "3",/' me.json > bad.json; lumbago history import bad.json
! bad.json: error: /triage/level: 'level' has no value 'fine'
! bad.json: error: /scales/0/score: 'score' takes a number, not text
? 3
$ LUMBAGO_NOW=2026-09-04T08:00:00Z lumbago history
| How it has gone
| ───────────────
|
| Check         nrs
| 4. 2026-07-01   3
| 3. 2026-08-01   3
| 1. 2026-09-01   3
|
| A star marks a step that is more than chance alone usually makes. Other steps
| are no clear change.
|
| - nrs: Pain right now (0 to 10)
|   ▃▃▃ 3 → 3 → 3
|   No clear change since 2026-07-01: so small a step can be chance.
|   10 ┤
|      │
|      │⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀
|      │⠿⠗⠖⠒⠖⠒⠖⠒⠖⠒⠖⠒⠖⠒⠖⠒⠖⠒⠖⠒⠖⠒⠖⠺⠿⠒⠖⠒⠖⠒⠖⠒⠖⠒⠖⠒⠖⠒⠖⠒⠖⠒⠖⠒⠖⠒⠾⠿
|    0 ┤
|       2026-07-01                            2026-09-01
|   Up to the dotted lines, a change since 2026-07-01 can be chance. A star: a
|   step that counts.
|
| What is kept
|
| - 2. 2026-09-04: note: slept badly
| - 1. 2026-09-01: check: Self-care fits
| - 3. 2026-08-01: check: Self-care fits (taken in from a file, without answers)
| - 4. 2026-07-01: check: Self-care fits (taken in from a file, without answers)
|
| For one entry: lumbago history show N. To delete all: lumbago history delete
| --all.
A screen reader said "Check nrs, 3", the id of a scale; it says the scale's title.
$ LUMBAGO_NOW=2026-09-04T08:00:00Z lumbago history --accessible | head -n 16
| How it has gone.
|
| 4. 2026-07-01: Pain right now (0 to 10), 3.
| 3. 2026-08-01: Pain right now (0 to 10), 3.
| 1. 2026-09-01: Pain right now (0 to 10), 3.
|
| A star marks a step that is more than chance alone usually makes. Other steps
| are no clear change.
|
| Pain right now (0 to 10).
|   3, 3, 3.
|   No clear change since 2026-07-01: so small a step can be chance.
|
| What is kept.
|
| 2. 2026-09-04: note: slept badly.
A check that lacks a scale was said to have it. The first lacks the pain right now, the second the PEG, the
third none; as a table, read aloud, as CSV, as JSON and alone. People read the PEG with one place, as in a report.
$ sed 's/"ok_daily_life": false/"ok_daily_life": true, "pain_week": 4, "pain_enjoyment": 5, "pain_activity": 7/' answers/desk-worker.json > peg.json; sed '/"pain_now"/d' peg.json > no_nrs.json
$ export XDG_DATA_HOME=$PWD/other; day=1; for file in no_nrs.json answers/desk-worker.json peg.json; do LUMBAGO_NOW=2026-09-0${day}T08:00:00Z lumbago assess --answers $file --journal -q > report.txt; day=$((day + 1)); done
$ export XDG_DATA_HOME=$PWD/other LUMBAGO_NOW=2026-09-04T08:00:00Z; lumbago history | sed -n 4,7p; lumbago history --accessible | sed -n 3,6p
| Check         nrs peg
| 1. 2026-09-01   . 5.3
| 2. 2026-09-02   3   .
| 3. 2026-09-03   3 5.3
| 1. 2026-09-01: Pain and daily life (PEG, own wording), 5.3.
| 2. 2026-09-02: Pain right now (0 to 10), 3.
| 3. 2026-09-03: Pain right now (0 to 10), 3; Pain and daily life (PEG, own
|   wording), 5.3.
$ XDG_DATA_HOME=$PWD/other lumbago history --format csv
| number,at,day,kind,level,plan_policy,young_onset_features,nrs,peg,rmdq,psfs,phq4,gad2,phq2,pain_before,pain_after,moves_done
| 1,2026-09-01T08:00:00Z,2026-09-01,assessment,self_care,full,,,5.333,,,,,,,,
| 2,2026-09-02T08:00:00Z,2026-09-02,assessment,self_care,full,,3,,,,,,,,,
| 3,2026-09-03T08:00:00Z,2026-09-03,assessment,self_care,full,,3,5.333,,,,,,,,
$ XDG_DATA_HOME=$PWD/other lumbago history --json | grep -e '"id": "nrs"' -e '"id": "peg"' -e '"entry"' -e '"score"'
|       "id": "nrs",
|           "entry": 2,
|           "score": 3,
|           "entry": 3,
|           "score": 3,
|       "id": "peg",
|           "entry": 1,
|           "score": 5.333,
|           "entry": 3,
|           "score": 5.333,
|           "id": "peg",
|           "score": 5.333
|           "id": "nrs",
|           "score": 3
|           "id": "nrs",
|           "score": 3
|           "id": "peg",
|           "score": 5.333
$ for entry in 1 2 3; do XDG_DATA_HOME=$PWD/other lumbago history show $entry | grep -e '^[0-9]' -e '^- P'; done
| 1. 2026-09-01
| - Pain and daily life (PEG, own wording): 5.3
| 2. 2026-09-02
| - Pain right now (0 to 10): 3
| 3. 2026-09-03
| - Pain right now (0 to 10): 3
| - Pain and daily life (PEG, own wording): 5.3
$ lumbago history show 3 | sed 's/([0-9a-f]*)/(HASH)/'
| 3. 2026-08-01
| ─────────────
|
| check: Self-care fits (taken in from a file, without answers)
|
| Saved at 2026-08-01T12:00:00Z (UTC).
|
| Made with low_back 0.2.0 (HASH).
|
| - Pain right now (0 to 10): 3
|
| What was likely to add to it
|
| - Long spells of sitting: 50
| - Thigh strength to build: 32
| - Stiff hamstrings (back of the thigh): 24
| - A desk that keeps you in one position: 16
| - Stiff front of the hip: 5
$ lumbago --lang de history | head -n 4
| Wie es gelaufen ist
| ───────────────────
|
| Einschätzung  nrs

One entry is deleted; the others stay.
$ lumbago history delete 3
! Deleted: 3. 2026-08-01: check: Self-care fits (taken in from a file, without answers)
$ lumbago history delete 3
! lumbago: the history has no entry 3
? 1
$ lumbago history --format csv
| number,at,day,kind,level,plan_policy,young_onset_features,nrs,peg,rmdq,psfs,phq4,gad2,phq2,pain_before,pain_after,moves_done
| 4,2026-07-01T12:00:00Z,2026-07-01,assessment,self_care,full,,3,,,,,,,,,
| 1,2026-09-01T08:00:00Z,2026-09-01,assessment,self_care,full,,3,,,,,,,,,
| 2,2026-09-03T20:30:00Z,2026-09-04,note,,,,,,,,,,,,,

Another pack has a history of its own.
$ lumbago plan --pack packs/neck.yaml
! lumbago: No plan is saved yet. Answer the questions first: lumbago
? 1
$ LUMBAGO_NOW=2026-09-05T08:00:00Z lumbago assess --pack packs/neck.yaml --answers answers/neck.json --journal -q > report.txt; lumbago plan --pack packs/neck.yaml | head -n 5
| Your plan of 2026-09-05.
|
| Your plan
| ─────────
|

A pack that has changed makes the plan anew.
$ sed 's/version: "1"/version: "2"/; s/version: 1$/version: "2"/' packs/neck.yaml > neck.yaml; lumbago plan --pack neck.yaml | head -n 1
| Your plan of 2026-09-05.
! The rules have changed since this plan was saved (1, now 2). The plan is made again from your answers.

A journal that cannot be used is an error that says where, and no reason not to assess.
$ lumbago assess --answers answers/desk-worker.json > full.txt; cmp again.txt full.txt
$ J=$HOME/.local/share/lumbago/journal.db; cp "$J" kept.db; head -c 3000 kept.db > "$J"; lumbago history 2>&1 | sed "s|$HOME|HOME|"
| HOME/.local/share/lumbago/journal.db: error: is damaged: database disk image is malformed
$ lumbago assess --answers answers/desk-worker.json > broken.txt; cmp again.txt broken.txt
$ lumbago assess --answers answers/desk-worker.json --journal 2>&1 | sed "s|$HOME|HOME|"
| HOME/.local/share/lumbago/journal.db: error: is damaged: database disk image is malformed
$ J=$HOME/.local/share/lumbago/journal.db; cp kept.db "$J"; printf '%s' 'not a journal, and long enough for one that it has to be looked at' > "$J"; lumbago history note x 2>&1 | sed "s|$HOME|HOME|"
| HOME/.local/share/lumbago/journal.db: error: is damaged: file is not a database
$ J=$HOME/.local/share/lumbago/journal.db; rm "$J"; mkdir "$J"; lumbago history 2>&1 | sed "s|$HOME|HOME|"; rmdir "$J"
| HOME/.local/share/lumbago/journal.db: error: cannot be read: unable to open database file: Is a directory
$ J=$HOME/.local/share/lumbago/journal.db; cp kept.db "$J"; chmod 600 "$J"

A disk that is full: nothing is half written.
$ (trap '' XFSZ; ulimit -f 0; lumbago history note 'no room') 2>&1 | sed "s|$HOME|HOME|"
| HOME/.local/share/lumbago/journal.db: error: cannot be written: disk I/O error: File too large
$ cmp kept.db "$HOME/.local/share/lumbago/journal.db" && ls "$HOME/.local/share/lumbago"
| journal.db

All of it is deleted; a second time there is nothing left to delete.
$ lumbago history delete 2>&1 | sed "s|$HOME|HOME|"
| Deleted: HOME/.local/share/lumbago/journal.db
$ lumbago history delete 2>&1 | sed "s|$HOME|HOME|"
| There was no history: HOME/.local/share/lumbago/journal.db does not exist.
$ find "$HOME" -type f
