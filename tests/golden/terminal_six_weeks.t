Six weeks of one person: the first assessment, exercise, four re-checks, a flare and a new warning
sign, by a fixed clock. Each session is typed in words, as with a screen reader, so that every screen
is here whole; "go" in the middle of a part ends it early.

$ echo 'd=$1; shift; LUMBAGO_NOW=${d}T08:00:00Z exec "$@"' > at
$ sed 's/"pain_now": [0-9]*/"pain_now": 6, "pain_week": 6, "pain_enjoyment": 5, "pain_activity": 6/' answers/desk-worker.json > first.json

The first day. The report is not looked at here.
$ sh at 2026-09-01 lumbago assess --answers first.json --journal > report.txt
! Saved in your history as number 1. To come back to it: lumbago
$ sh at 2026-09-01 lumbago today
| Today, 2026-09-01
| ─────────────────
|
| Day 1 of week 1 of your plan.
|
| - Hamstring stretch with a strap, on your back [hamstring_strap]
|   2 times 30 to 45 seconds each side.
|   Start with the easier version: Bend the raised knee more, or rest the leg on a
|   door frame.
| - Standing stretch for the front of the hip [hipflexor_stand]
|   2 times 30 to 45 seconds each side.
|   Start with the easier version: Take a shorter step.
| - Hip hinge [hip_hinge]
|   1 to 3 sets of 8 to 10.
|   Start with the easier version: Stand a little in front of a wall and tap it
|   with your seat.
| - Stand up and sit down [sit_to_stand]
|   1 to 3 sets of 8 to 12.
|   Start with the easier version: Put a cushion on the seat, use a higher chair,
|   or use your hands.
| - Bridge [bridge]
|   1 to 3 sets of 8 to 12, each held for 2 to 5 seconds.
|   Start with the easier version: Make it a small lift.
| - Cat and camel [cat_camel]
|   8 to 10 times.
|   Start with the easier version: Do it sitting on a chair.
|
| Besides: Short breaks from sitting; A desk that lets you move; Lean back and
| walk; Keep the sport you like; The pain rule; Drink to thirst; A warm pack.
|
| Answer the questions again on 2026-09-15, or at once if something new begins:
| lumbago assess
$ printf '6\ngo\ngo\ngo\nskip\nswap\ngo\ngo\ngo\ngo\nstop\n7\n' > keys && sh at 2026-09-01 script -qec 'lumbago exercise --accessible' /dev/null < keys | tr -d '\a\r'
| 6
| go
| go
| go
| skip
| swap
| go
| go
| go
| go
| stop
| 7
|
| Before you begin.
|
| How bad is your back pain right now, from 0 to 10?
| A number from 0 to 10, or Enter to leave it out.
| > Above 5, halve it, and leave out what set it off. If it stays above 5 for more
| than a day, two times in a row, stop the moves and talk to a clinician.
|
| Type a word and Enter: go, pause, skip, back, hard, swap, help, sign, stop.
| Enter alone goes on.
|
| Move 1 of 6: Hamstring stretch with a strap, on your back
| On your back on a bed or mat, strap round one foot. Raise the leg until you feel
| a gentle pull.
| 2 times 30 seconds each side.
| Start with the easier version: Bend the raised knee more, or rest the leg on a
| door frame.
| You need: a strap or towel
| Stop if you feel tingling or pain down the leg.
| Press Enter when you are ready.
|   Get ready. It starts in 5 seconds.
|   Set 1 of 2, first side: go on for 30 seconds.
|   Change sides: 5 seconds.
|   Left out.
|
| Move 2 of 6: Standing stretch for the front of the hip
| Hold a counter, take a long step back, heel up. Tuck your tail until the front
| of the hip pulls gently.
| 2 times 30 seconds each side.
| Start with the easier version: Take a shorter step.
| You need: a counter
| Stop if you feel pain in the hip or back.
| Press Enter when you are ready.
|   From now on, in its place: Seat-muscle stretch, on your back
|
| Move 2 of 6: Seat-muscle stretch, on your back
| On your back on a bed or mat, one ankle over the other knee. Bring the thighs
| nearer until the seat pulls gently.
| 2 times 30 seconds each side.
| Start with the easier version: Do it on a chair.
| Stop if you feel pain in the groin or knee, or tingling down the leg.
| Press Enter when you are ready.
|   Get ready. It starts in 5 seconds.
|   Set 1 of 2, first side: go on for 30 seconds.
|   Change sides: 5 seconds.
|   Set 1 of 2, other side: go on for 30 seconds.
|   Stopped. What you did is kept.
|
| And now, after it.
|
| How bad is your back pain right now, from 0 to 10?
| A number from 0 to 10, or Enter to leave it out.
| > Above 5, halve it, and leave out what set it off. If it stays above 5 for more
| than a day, two times in a row, stop the moves and talk to a clinician.

Through the first two weeks.
$ for day in 03 05 07 08 10 12 14; do { echo 5; yes go | head -n 30; printf 'stop\n4\n'; } | sh at 2026-09-$day script -qec 'lumbago exercise --accessible' /dev/null > screen; done; tail -n 3 screen | tr -d '\a\r'
| > Please type a whole number from 0 to 10.
| > Please type a whole number from 0 to 10.
| > At 4 or 5, make the moves smaller or lighter.
$ sh at 2026-09-15 lumbago today
| Today, 2026-09-15
| ─────────────────
|
| Day 1 of week 3 of your plan.
|
| - Hamstring stretch with a strap, on your back [hamstring_strap]
|   2 times 30 to 45 seconds each side.
|   Start with the easier version: Bend the raised knee more, or rest the leg on a
|   door frame.
| - Hip hinge [hip_hinge]
|   1 to 3 sets of 8 to 10.
|   Start with the easier version: Stand a little in front of a wall and tap it
|   with your seat.
| - Stand up and sit down [sit_to_stand]
|   1 to 3 sets of 8 to 12.
|   Start with the easier version: Put a cushion on the seat, use a higher chair,
|   or use your hands.
| - Bridge [bridge]
|   1 to 3 sets of 8 to 12, each held for 2 to 5 seconds.
|   Start with the easier version: Make it a small lift.
| - Cat and camel [cat_camel]
|   8 to 10 times.
|   Start with the easier version: Do it sitting on a chair.
| - Seat-muscle stretch, on your back [figure4]
|   2 times 30 to 45 seconds each side.
|   Start with the easier version: Do it on a chair.
|
| Besides: Short breaks from sitting; A desk that lets you move; Lean back and
| walk; Keep the sport you like; The pain rule; Drink to thirst; A warm pack.
|
| It has been time to answer the questions again since 2026-09-15: lumbago assess

The first re-check: 6 to 5 is no clear change.
$ sed 's/"pain_now": 6/"pain_now": 5/' first.json > second.json
$ sh at 2026-09-15 lumbago assess --answers second.json --journal > report.txt
! Saved in your history as number 11. To come back to it: lumbago
$ sed -n '/Since last time/,/^$/p;/change/p' report.txt
| ┃ Not clearly better yet: change one thing
| Since last time
|
| - Pain right now (0 to 10): 6 before, 5 now. That is no clear change: so small a
|   Every 30 to 45 minutes, stand up or change position for 1 to 3 minutes.
| What would change it most
| not all of it may be yours to change.
$ sh at 2026-09-15 lumbago history
| How it has gone
| ───────────────
|
| Check         nrs
| 1. 2026-09-01   6
| 11. 2026-09-15  5
|
| A star marks a step that is more than chance alone usually makes. Other steps
| are no clear change.
|
| - nrs: Pain right now (0 to 10)
|   ▅▄ 6 → 5
|   No clear change since 2026-09-01: so small a step can be chance.
|
| Exercise
|
| Days with exercise in each week, up to this one: ▅▄ 4 → 3
|
| Pain before exercise: ▅▄▄▄▄▄▄▄ 6 → 5 → 5 → 5 → 5 → 5 → 5 → 5
|
| Pain after exercise: ▅▃▃▃▃▃▃▃ 7 → 4 → 4 → 4 → 4 → 4 → 4 → 4
|
| What is kept
|
| - 11. 2026-09-15: check: Self-care fits
| - 10. 2026-09-14: exercise: 2 moves done; pain 5 before, 4 after
| - 9. 2026-09-12: exercise: 4 moves done; pain 5 before, 4 after
| - 8. 2026-09-10: exercise: 4 moves done; pain 5 before, 4 after
| - 7. 2026-09-08: exercise: 4 moves done; pain 5 before, 4 after
| - 6. 2026-09-07: exercise: 2 moves done; pain 5 before, 4 after
| - 5. 2026-09-05: exercise: 4 moves done; pain 5 before, 4 after
| - 4. 2026-09-03: exercise: 4 moves done; pain 5 before, 4 after
| - 3. 2026-09-01: another move in its place: Standing stretch for the front of
|   the hip
| - 2. 2026-09-01: exercise: 0 moves done; 1 skipped; pain 6 before, 7 after
| - 1. 2026-09-01: check: Self-care fits
|
| For one entry: lumbago history show N. To delete all: lumbago history delete
| --all.

The second: 3 is better by more than 2 points.
$ for day in 17 19 21 22 23 25 27 28; do { echo 3; yes go | head -n 40; printf 'stop\n2\n'; } | sh at 2026-09-$day script -qec 'lumbago exercise --accessible' /dev/null > screen; done; tail -n 3 screen | tr -d '\a\r'
| > Please type a whole number from 0 to 10.
| > Please type a whole number from 0 to 10.
| > Up to 3 out of 10 is fine. Go on as planned.
$ sed 's/"pain_now": 5/"pain_now": 3/; s/"pain_week": 6/"pain_week": 3/; s/"pain_activity": 6/"pain_activity": 3/' second.json > third.json
$ sh at 2026-09-29 lumbago assess --answers third.json --journal > report.txt
! Saved in your history as number 20. To come back to it: lumbago
$ sh at 2026-09-29 lumbago history
| How it has gone
| ───────────────
|
| Check         nrs
| 1. 2026-09-01   6
| 11. 2026-09-15  5
| 20. 2026-09-29 3*
|
| A star marks a step that is more than chance alone usually makes. Other steps
| are no clear change.
|
| - nrs: Pain right now (0 to 10)
|   ▅▄▃ 6 → 5 → 3
|   Better since 2026-09-01, by a step that counts.
|   Better since 2026-09-15, by a step that counts.
|                                                      *
|   10 ┤
|      │⣂⡀⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂
|      │⡛⠋⡉⠉⡉⠉⡉⠉⡉⠉⡉⠉⡑⠒⡒⠒⡒⠒⡒⠒⡒⠒⡒⠺⡿⠒⡒⠤⡤⠤⡤⠤⡤⣀⣀⣀⣀⣀⡀ ⡀ ⡀ ⡀ ⡀
|      │                                      ⠈⠉⠉⠉⠉⠉⠑⠒⠺⠿
|    0 ┤
|       2026-09-01                            2026-09-29
|   Up to the dotted lines, a change since 2026-09-01 can be chance. A star: a
|   step that counts.
|
| Exercise
|
| Days with exercise in each week, up to this one: ▅▄▅▅ 4 → 3 → 4 → 4
|
| Pain before exercise: ▄▄▄▄▃▃▃▃▃▃▃▃ 5 → 5 → 5 → 5 → 3 → 3 → 3 → 3 → 3 → 3 → 3 → 3
|
| Pain after exercise: ▃▃▃▃▂▂▂▂▂▂▂▂ 4 → 4 → 4 → 4 → 2 → 2 → 2 → 2 → 2 → 2 → 2 → 2
|
| What is kept
|
| - 20. 2026-09-29: check: Self-care fits
| - 19. 2026-09-28: exercise: 2 moves done; pain 3 before, 2 after
| - 18. 2026-09-27: exercise: 2 moves done; pain 3 before, 2 after
| - 17. 2026-09-25: exercise: 2 moves done; pain 3 before, 2 after
| - 16. 2026-09-23: exercise: 2 moves done; pain 3 before, 2 after
| - 15. 2026-09-22: exercise: 5 moves done; pain 3 before, 2 after
| - 14. 2026-09-21: exercise: 2 moves done; pain 3 before, 2 after
| - 13. 2026-09-19: exercise: 5 moves done; pain 3 before, 2 after
| - 12. 2026-09-17: exercise: 5 moves done; pain 3 before, 2 after
| - 11. 2026-09-15: check: Self-care fits
| - 10. 2026-09-14: exercise: 2 moves done; pain 5 before, 4 after
| - 9. 2026-09-12: exercise: 4 moves done; pain 5 before, 4 after
| - 8. 2026-09-10: exercise: 4 moves done; pain 5 before, 4 after
| - 7. 2026-09-08: exercise: 4 moves done; pain 5 before, 4 after
| - 6. 2026-09-07: exercise: 2 moves done; pain 5 before, 4 after
|
| 5 older entries are not listed.
|
| For one entry: lumbago history show N. To delete all: lumbago history delete
| --all.

The third: a flare. Exercise says what the pack makes of it.
$ sh at 2026-10-03 lumbago history note 'moved house'
! Noted as number 21.
$ printf '7\nskip\nhard\nstop\n8\n' | sh at 2026-10-03 script -qec 'lumbago exercise --accessible' /dev/null | tr -d '\a\r'
| 7
| skip
| hard
| stop
| 8
|
| Before you begin.
|
| How bad is your back pain right now, from 0 to 10?
| A number from 0 to 10, or Enter to leave it out.
| > Above 5, halve it, and leave out what set it off. If it stays above 5 for more
| than a day, two times in a row, stop the moves and talk to a clinician.
|
| Type a word and Enter: go, pause, skip, back, hard, swap, help, sign, stop.
| Enter alone goes on.
|
| Move 1 of 5: Stand up and sit down
| Feet under your knees, lean forward, stand up without a rush. Take 3 seconds to
| sit down.
| 1 set of 8.
| You need: a firm chair
| Stop if you feel sharp pain in the knee or back, chest pain or dizziness.
| Press Enter when you are ready.
|   Left out.
|
| Move 2 of 5: Hip hinge
| Soft knees, push your hips back, let your chest come forward. Stand up again.
| 1 set of 8.
| Stop if you feel sharp pain, or pain down the leg.
| Press Enter when you are ready.
|   The easier version, from now on.
|
| Move 2 of 5: Hip hinge
| Soft knees, push your hips back, let your chest come forward. Stand up again.
| 1 set of 8.
| Start with the easier version: Stand a little in front of a wall and tap it with
| your seat.
| Stop if you feel sharp pain, or pain down the leg.
| Press Enter when you are ready.
|   Stopped. What you did is kept.
|
| And now, after it.
|
| How bad is your back pain right now, from 0 to 10?
| A number from 0 to 10, or Enter to leave it out.
| > Above 5, halve it, and leave out what set it off. If it stays above 5 for more
| than a day, two times in a row, stop the moves and talk to a clinician.
$ sed 's/"pain_now": 3/"pain_now": 7/' third.json > fourth.json
$ sh at 2026-10-04 lumbago assess --answers fourth.json --journal > report.txt
! Saved in your history as number 24. To come back to it: lumbago
$ sh at 2026-10-04 lumbago history
| How it has gone
| ───────────────
|
| Check         nrs
| 1. 2026-09-01   6
| 11. 2026-09-15  5
| 20. 2026-09-29 3*
| 24. 2026-10-04 7*
|
| A star marks a step that is more than chance alone usually makes. Other steps
| are no clear change.
|
| - nrs: Pain right now (0 to 10)
|   ▅▄▃▅ 6 → 5 → 3 → 7
|   No clear change since 2026-09-01: so small a step can be chance.
|   Worse since 2026-09-29, by a step that counts. If it stays so, talk to a
|   clinician.
|                                               *      *
|   10 ┤
|      │⣂⡀⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂⢀⣲⣶
|      │⡛⠋⡉⠉⡉⠉⡉⠉⡉⠉⡑⠒⡒⠒⡒⠒⡒⠒⡒⠺⡿⠒⡢⠤⡤⠤⡤⢄⣀⣀⣀⣀⡀ ⡀ ⡀ ⡀ ⡀⢀⡠⠔⡊⠁⡀
|      │                                ⠈⠉⠉⠉⠉⠑⠒⠺⠿⠁
|    0 ┤
|       2026-09-01                            2026-10-04
|   Up to the dotted lines, a change since 2026-09-01 can be chance. A star: a
|   step that counts.
|
| Exercise
|
| Days with exercise in each week, up to this one: ▃▅▄▆▂ 2 → 4 → 3 → 5 → 1
|
| Pain before exercise: ▄▄▄▃▃▃▃▃▃▃▃▅ 5 → 5 → 5 → 3 → 3 → 3 → 3 → 3 → 3 → 3 → 3 → 7
|
| Pain after exercise: ▃▃▃▂▂▂▂▂▂▂▂▆ 4 → 4 → 4 → 2 → 2 → 2 → 2 → 2 → 2 → 2 → 2 → 8
|
| What is kept
|
| - 24. 2026-10-04: check: Self-care fits
| - 23. 2026-10-03: the easier version from now on: Hip hinge
| - 22. 2026-10-03: exercise: 0 moves done; 1 skipped; pain 7 before, 8 after
| - 21. 2026-10-03: note: moved house
| - 20. 2026-09-29: check: Self-care fits
| - 19. 2026-09-28: exercise: 2 moves done; pain 3 before, 2 after
| - 18. 2026-09-27: exercise: 2 moves done; pain 3 before, 2 after
| - 17. 2026-09-25: exercise: 2 moves done; pain 3 before, 2 after
| - 16. 2026-09-23: exercise: 2 moves done; pain 3 before, 2 after
| - 15. 2026-09-22: exercise: 5 moves done; pain 3 before, 2 after
| - 14. 2026-09-21: exercise: 2 moves done; pain 3 before, 2 after
| - 13. 2026-09-19: exercise: 5 moves done; pain 3 before, 2 after
| - 12. 2026-09-17: exercise: 5 moves done; pain 3 before, 2 after
| - 11. 2026-09-15: check: Self-care fits
| - 10. 2026-09-14: exercise: 2 moves done; pain 5 before, 4 after
|
| 9 older entries are not listed.
|
| For one entry: lumbago history show N. To delete all: lumbago history delete
| --all.

Smaller moves again, until it has calmed down.
$ for day in 06 08 10; do { echo 4; yes go | head -n 20; printf 'stop\n3\n'; } | sh at 2026-10-$day script -qec 'lumbago exercise --accessible' /dev/null > screen; done; tail -n 3 screen | tr -d '\a\r'
| > Please type a whole number from 0 to 10.
| > Please type a whole number from 0 to 10.
| > Up to 3 out of 10 is fine. Go on as planned.

The fourth: a new warning sign. There is nothing to follow any more.
$ sed 's/"saddle_numb": false/"saddle_numb": true/' fourth.json > fifth.json
$ sh at 2026-10-13 lumbago assess --answers fifth.json --journal > report.txt
! Saved in your history as number 28. To come back to it: lumbago
$ sh at 2026-10-13 lumbago today
| Today, 2026-10-13
| ─────────────────
|
| ┃ Get emergency help now
| ┃ Call the emergency number now, or have someone take you to an emergency
| ┃ department; do not drive if your legs are weak.
|
| There are no exercises to follow until you have been seen.
|
| Answer the questions again on 2026-10-27, or at once if something new begins:
| lumbago assess
$ sh at 2026-10-13 lumbago plan
| Your plan of 2026-10-13.
|
| ┃ Get emergency help now
| ┃ Call the emergency number now, or have someone take you to an emergency
| ┃ department; do not drive if your legs are weak.
| ┃ - Emergency number: 112 in the EU and on many mobile networks; if your local
| ┃   number is another, call that
|
| Do this now; do not wait to see if it passes. If you cannot call, ask someone
| near you to call. Tell them what stands below.
|
| Why
|
| - Numb or odd feeling between the legs. The nerves to this part also run your
|   bladder and bowel. They may be under pressure, and early help protects them.
|   Go now, even if you can still walk and pee.
|
| ┃ Get emergency help right away if you notice
| ┃ - numb genitals, bottom or inner thighs, or new numbness during sex
| ┃ - trouble peeing, leaking, or loss of bowel control
| ┃ - new weakness or numbness in both legs, or one leg that is getting weaker
| ┃ - sudden very bad back or tummy pain, with fainting or going cold and sweaty
| ┃ - chest pain, or trouble breathing
| ┃ - fever while you feel very ill
| ┃ - in pregnancy, bleeding or fluid loss, bad tummy pain, or a baby that moves
| ┃   less
| ┃ - Emergency number: 112 in the EU and on many mobile networks; if your local
| ┃   number is another, call that
$ sh at 2026-10-13 script -qec 'lumbago exercise --accessible' /dev/null < /dev/null | tr -d '\a\r'
| Today, 2026-10-13.
|
| Get emergency help now.
| Call the emergency number now, or have someone take you to an emergency
| department; do not drive if your legs are weak.
|
| There are no exercises to follow until you have been seen.
|
| Answer the questions again on 2026-10-27, or at once if something new begins:
| lumbago assess
$ sh at 2026-10-13 lumbago history
| How it has gone
| ───────────────
|
| Check         nrs
| 1. 2026-09-01   6
| 11. 2026-09-15  5
| 20. 2026-09-29 3*
| 24. 2026-10-04 7*
| 28. 2026-10-13  7
|
| A star marks a step that is more than chance alone usually makes. Other steps
| are no clear change.
|
| - nrs: Pain right now (0 to 10)
|   ▅▄▃▅▅ 6 → 5 → 3 → 7 → 7
|   No clear change since 2026-09-01: so small a step can be chance.
|                                      *     *
|   10 ┤
|      │⣂⡀⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⣲⣶⠦⠤⠦⠤⠦⠤⠦⠤⢶⣶
|      │⡛⠋⡉⠉⡉⠉⡉⠉⡑⠒⡒⠒⡒⠒⡒⠺⡿⠒⡤⠤⡤⠤⣀⣀⣀⣀⡀ ⡀ ⡀ ⡀⡠⡔⠊⡀ ⡀ ⡀ ⡀ ⡀ ⡀
|      │                          ⠉⠉⠉⠉⠒⠿⠏
|    0 ┤
|       2026-09-01                            2026-10-13
|   Up to the dotted lines, a change since 2026-09-01 can be chance. A star: a
|   step that counts.
|
| Exercise
|
| Days with exercise in each week, up to this one: ▅▄▅▅▂▃ 4 → 3 → 4 → 4 → 1 → 2
|
| Pain before exercise: ▃▃▃▃▃▃▃▃▅▃▃▃ 3 → 3 → 3 → 3 → 3 → 3 → 3 → 3 → 7 → 4 → 4 → 4
|
| Pain after exercise: ▂▂▂▂▂▂▂▂▆▃▃▃ 2 → 2 → 2 → 2 → 2 → 2 → 2 → 2 → 8 → 3 → 3 → 3
|
| What is kept
|
| - 28. 2026-10-13: check: Get emergency help now
| - 27. 2026-10-10: exercise: 2 moves done; pain 4 before, 3 after
| - 26. 2026-10-08: exercise: 3 moves done; pain 4 before, 3 after
| - 25. 2026-10-06: exercise: 3 moves done; pain 4 before, 3 after
| - 24. 2026-10-04: check: Self-care fits
| - 23. 2026-10-03: the easier version from now on: Hip hinge
| - 22. 2026-10-03: exercise: 0 moves done; 1 skipped; pain 7 before, 8 after
| - 21. 2026-10-03: note: moved house
| - 20. 2026-09-29: check: Self-care fits
| - 19. 2026-09-28: exercise: 2 moves done; pain 3 before, 2 after
| - 18. 2026-09-27: exercise: 2 moves done; pain 3 before, 2 after
| - 17. 2026-09-25: exercise: 2 moves done; pain 3 before, 2 after
| - 16. 2026-09-23: exercise: 2 moves done; pain 3 before, 2 after
| - 15. 2026-09-22: exercise: 5 moves done; pain 3 before, 2 after
| - 14. 2026-09-21: exercise: 2 moves done; pain 3 before, 2 after
|
| 13 older entries are not listed.
|
| For one entry: lumbago history show N. To delete all: lumbago history delete
| --all.
$ sh at 2026-10-13 lumbago history --accessible --width 40
| How it has gone.
|
| 1. 2026-09-01: Check nrs, 6.
| 11. 2026-09-15: Check nrs, 5.
| 20. 2026-09-29: Check nrs, 3*.
| 24. 2026-10-04: Check nrs, 7*.
| 28. 2026-10-13: Check nrs, 7.
|
| A star marks a step that is more than
| chance alone usually makes. Other steps
| are no clear change.
|
| nrs: Pain right now (0 to 10).
|   6, 5, 3, 7, 7.
|   No clear change since 2026-09-01: so
|   small a step can be chance.
|
| Exercise.
|
| Days with exercise in each week, up to
| this one: 4, 3, 4, 4, 1, 2
|
| Pain before exercise: 3, 3, 3, 3, 3, 3,
| 3, 3, 7, 4, 4, 4
|
| Pain after exercise: 2, 2, 2, 2, 2, 2,
| 2, 2, 8, 3, 3, 3
|
| What is kept.
|
| 28. 2026-10-13: check: Get emergency
|   help now.
| 27. 2026-10-10: exercise: 2 moves
|   done; pain 4 before, 3 after.
| 26. 2026-10-08: exercise: 3 moves
|   done; pain 4 before, 3 after.
| 25. 2026-10-06: exercise: 3 moves
|   done; pain 4 before, 3 after.
| 24. 2026-10-04: check: Self-care fits.
| 23. 2026-10-03: the easier version
|   from now on: Hip hinge.
| 22. 2026-10-03: exercise: 0 moves
|   done; 1 skipped; pain 7 before, 8
|   after.
| 21. 2026-10-03: note: moved house.
| 20. 2026-09-29: check: Self-care fits.
| 19. 2026-09-28: exercise: 2 moves
|   done; pain 3 before, 2 after.
| 18. 2026-09-27: exercise: 2 moves
|   done; pain 3 before, 2 after.
| 17. 2026-09-25: exercise: 2 moves
|   done; pain 3 before, 2 after.
| 16. 2026-09-23: exercise: 2 moves
|   done; pain 3 before, 2 after.
| 15. 2026-09-22: exercise: 5 moves
|   done; pain 3 before, 2 after.
| 14. 2026-09-21: exercise: 2 moves
|   done; pain 3 before, 2 after.
|
| 13 older entries are not listed.
|
| For one entry: lumbago history show N.
| To delete all: lumbago history delete
| --all.
$ sh at 2026-10-13 lumbago history --format csv
| number,at,day,kind,level,plan_policy,young_onset_features,nrs,peg,rmdq,psfs,phq4,gad2,phq2,pain_before,pain_after,moves_done
| 1,2026-09-01T08:00:00Z,2026-09-01,assessment,self_care,full,,6,,,,,,,,,
| 2,2026-09-01T08:00:00Z,2026-09-01,session,,,,,,,,,,,6,7,0
| 3,2026-09-01T08:00:00Z,2026-09-01,wish,,,,,,,,,,,,,
| 4,2026-09-03T08:00:00Z,2026-09-03,session,,,,,,,,,,,5,4,4
| 5,2026-09-05T08:00:00Z,2026-09-05,session,,,,,,,,,,,5,4,4
| 6,2026-09-07T08:00:00Z,2026-09-07,session,,,,,,,,,,,5,4,2
| 7,2026-09-08T08:00:00Z,2026-09-08,session,,,,,,,,,,,5,4,4
| 8,2026-09-10T08:00:00Z,2026-09-10,session,,,,,,,,,,,5,4,4
| 9,2026-09-12T08:00:00Z,2026-09-12,session,,,,,,,,,,,5,4,4
| 10,2026-09-14T08:00:00Z,2026-09-14,session,,,,,,,,,,,5,4,2
| 11,2026-09-15T08:00:00Z,2026-09-15,assessment,self_care,full,,5,,,,,,,,,
| 12,2026-09-17T08:00:00Z,2026-09-17,session,,,,,,,,,,,3,2,5
| 13,2026-09-19T08:00:00Z,2026-09-19,session,,,,,,,,,,,3,2,5
| 14,2026-09-21T08:00:00Z,2026-09-21,session,,,,,,,,,,,3,2,2
| 15,2026-09-22T08:00:00Z,2026-09-22,session,,,,,,,,,,,3,2,5
| 16,2026-09-23T08:00:00Z,2026-09-23,session,,,,,,,,,,,3,2,2
| 17,2026-09-25T08:00:00Z,2026-09-25,session,,,,,,,,,,,3,2,2
| 18,2026-09-27T08:00:00Z,2026-09-27,session,,,,,,,,,,,3,2,2
| 19,2026-09-28T08:00:00Z,2026-09-28,session,,,,,,,,,,,3,2,2
| 20,2026-09-29T08:00:00Z,2026-09-29,assessment,self_care,full,,3,,,,,,,,,
| 21,2026-10-03T08:00:00Z,2026-10-03,note,,,,,,,,,,,,,
| 22,2026-10-03T08:00:00Z,2026-10-03,session,,,,,,,,,,,7,8,0
| 23,2026-10-03T08:00:00Z,2026-10-03,wish,,,,,,,,,,,,,
| 24,2026-10-04T08:00:00Z,2026-10-04,assessment,self_care,full,,7,,,,,,,,,
| 25,2026-10-06T08:00:00Z,2026-10-06,session,,,,,,,,,,,4,3,3
| 26,2026-10-08T08:00:00Z,2026-10-08,session,,,,,,,,,,,4,3,3
| 27,2026-10-10T08:00:00Z,2026-10-10,session,,,,,,,,,,,4,3,2
| 28,2026-10-13T08:00:00Z,2026-10-13,assessment,emergency,none,,7,,,,,,,,,
$ sh at 2026-10-13 lumbago history show 2
| 2. 2026-09-01
| ─────────────
|
| exercise: 0 moves done; 1 skipped; pain 6 before, 7 after
|
| Saved at 2026-09-01T08:00:00Z (UTC).
|
| - Hamstring stretch with a strap, on your back: skipped (easier version)
| - Seat-muscle stretch, on your back: stopped (easier version)

Everything is deleted, and no answer is left in any file.
$ sh at 2026-10-13 lumbago history delete --all 2>&1 | sed "s|$HOME|HOME|"
| Deleted: HOME/.local/share/lumbago/journal.db
$ find "$HOME" -type f | while read -r file; do strings "$file"; done | grep -c pain_now
| 0
? 1
