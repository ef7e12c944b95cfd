Six weeks of one person: the first assessment, exercise, four re-checks, a flare and a new warning
sign, by a fixed clock. Each session and each re-check is typed in words, as with a screen reader, so
that every screen is here whole; "go" in the middle of a part ends it early. type.py types a line at
each prompt.

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
| - Start with the easier version of each move.
| - Hamstring stretch with a strap, on your back [hamstring_strap]: 2 times 30 to
|   45 seconds each side.
| - Standing stretch for the front of the hip [hipflexor_stand]: 2 times 30 to 45
|   seconds each side.
| - Hip hinge [hip_hinge]: 1 to 3 sets of 8 to 10.
| - Stand up and sit down [sit_to_stand]: 1 to 3 sets of 8 to 12.
| - Bridge [bridge]: 1 to 3 sets of 8 to 12, each held for 2 to 5 seconds.
| - Cat and camel [cat_camel]: 8 to 10 times.
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
| - Start with the easier version of each move.
| - Hamstring stretch with a strap, on your back [hamstring_strap]: 2 times 30 to
|   45 seconds each side.
| - Hip hinge [hip_hinge]: 1 to 3 sets of 8 to 10.
| - Stand up and sit down [sit_to_stand]: 1 to 3 sets of 8 to 12.
| - Bridge [bridge]: 1 to 3 sets of 8 to 12, each held for 2 to 5 seconds.
| - Cat and camel [cat_camel]: 8 to 10 times.
| - Seat-muscle stretch, on your back [figure4]: 2 times 30 to 45 seconds each
|   side.
|
| Besides: Short breaks from sitting; A desk that lets you move; Lean back and
| walk; Keep the sport you like; The pain rule; Drink to thirst; A warm pack.
|
| It has been time to answer the questions again since 2026-09-15: lumbago assess

The first re-check: 6 to 5 is no clear change.
$ printf '%s\n' 2 none 5 5 none 41 none none none '' '' '' '' '' '' '' '' '' '' | sh at 2026-09-15 python3 type.py lumbago --accessible | sed "s|$HOME|HOME|"
| Today, 2026-09-15.
|
| Day 1 of week 3 of your plan.
|
| Start with the easier version of each move.
| Hamstring stretch with a strap, on your back [hamstring_strap]: 2 times 30 to
|   45 seconds each side.
| Hip hinge [hip_hinge]: 1 to 3 sets of 8 to 10.
| Stand up and sit down [sit_to_stand]: 1 to 3 sets of 8 to 12.
| Bridge [bridge]: 1 to 3 sets of 8 to 12, each held for 2 to 5 seconds.
| Cat and camel [cat_camel]: 8 to 10 times.
| Seat-muscle stretch, on your back [figure4]: 2 times 30 to 45 seconds each
|   side.
|
| Besides: Short breaks from sitting; A desk that lets you move; Lean back and
| walk; Keep the sport you like; The pain rule; Drink to thirst; A warm pack.
|
| It has been time to answer the questions again since 2026-09-15: lumbago assess
|
|   1. Today's exercise
|   2. Check again: answer the questions, and compare
|   3. How it has gone so far
|   4. A new interview, compared with nothing
| What would you like? A number, or q to leave.
| > 2
| Low back pain
| You have answered before. The warning signs are asked anew. Then comes what can
| have changed: Enter keeps the answer of last time.
| At any question: ? help, b back, s skip, r your answers, q save and quit.
|
| Question 1. Part 1 of 2, pain and warning signs. Where else it hurts, and how
| (new: last 4 weeks):
|   Type none, or numbers such as 1 3. 2? is not sure; ?2 explains 2.
|   1: Pain, tingling, numbness or weakness in ONE leg
|   2: BOTH legs: new or worse pain, tingling, numbness, weakness (not exercise
|      soreness)
|   3: Legs or bottom hurt or tingle upright, AND ease sitting or bending
|   4: Pain mainly between the shoulder blades
|   5: Pain wraps round ribs or chest (not if unchanged for 3 months)
|   6: New rash or band of blisters where it hurts
|   7: New lump or swelling on the back, or its shape changed
|   8: Pain always there AND growing AND same in every position, even nights
| Your answer: none
|
| Question 2. How bad is your back pain right now, from 0 to 10?
|   0 is none, 10 the worst you can think of.
|   Type a whole number, 0 to 10.
| Your answer: 5
|
| Question 3. How many weeks ago did this pain begin?
|   Roughly. 0 is less than a week, 4 a month, 52 a year.
| Your answer: 5
|
| Question 4. Bladder, bowel, sex, legs, hands (new: begun or clearly worse in the
| last 4 weeks):
|   None, or numbers:
|   1: New numb or odd feeling at genitals, bottom or inner thighs
|   2: Peeing since this pain: leaks, hard to start or feel, or impossible
|   3: New loss of bowel control, or cannot feel poo coming or wiping
|   4: Since this pain: lost feeling during sex, or it suddenly stopped working
|   5: Leg or foot losing strength within days, or newly cannot lift foot or
|      tiptoe
|   6: Blood clot now, or ONE leg newly swollen, hot, red or calf sore
|   7: Newly unsteady walking (not just limping)
|   8: Hands newly clumsy (buttons, keys, pen)
|   9: New tight or numb band round chest or tummy
| Your answer: none
|
| Question 5. How old are you?
| Your answer: 41
|
| Question 6. How it began, and how you feel now:
|   None, or numbers:
|   1: New or worse chest pain, breathlessness, or sudden tearing between shoulder
|      blades
|   2: Very bad back pain, all at once, last 6 weeks
|   3: Sudden very bad tummy pain, last 2 weeks (not your usual cramps)
|   4: Began or much worse after big accident or fall, last 6 weeks
|   5: Very ill, confused, breathing fast, cold or blotchy, or hard to wake
|   6: Fever, or shivering and shaking
|   7: Fainted or collapsed since this pain, last 6 weeks (not from needles)
|   8: New, strong pulse in the tummy
|   9: Known swollen main artery (aneurysm) AND new back or tummy pain
|   10: Pain clearly growing week by week (first week: day by day)
| Your answer: none
|
| Question 7. Your health so far:
|   None, or numbers:
|   1: Cancer, now or ever (not a removed simple skin cancer)
|   2: Doctor says an illness makes the spine stiff or fused
|   3: Weak immune system (chemo, HIV, transplant, long steroids, biologics,
|      scarred liver), or dialysis
|   4: Injected drugs not from doctor or nurse, last 12 months
|   5: Bad infection treated, last 3 months (blood, bone, heart valve: 12 months)
|   6: Spine injection or operation, last 3 months
|   7: Spine, hip, knee or tummy operation, last 12 weeks (C-section too)
|   8: Thin bones (osteoporosis), or ever a broken spine bone
|   9: Ever took steroid tablets for 3 months or more (not gym drugs)
|   10: Blood thinners (not aspirin alone), or a bleeding disorder
| Your answer: none
|
| Question 8. The rest of your body:
|   None, or numbers:
|   1: Pain too bad to leave bed, dress or sleep at all
|   2: Weight loss without trying (about 5% in 6 months, or looser clothes)
|   3: New night sweats that soak clothes or sheets (not hot flushes)
|   4: Burning or bloody pee, or side pain with feeling feverish or sick
|   5: Diabetes
|   6: High blood pressure NOT under control (such as 180/110 at rest)
|   7: Often dizzy, or fell in last year (not sport or ice)
|   8: Illness advanced or not under control: lungs, heart, kidneys, blood sugar,
|      other
| Your answer: none
|
| Question 9. Part 2 of 2, for your plan. How many hours do you sit on a usual
| day?
|   Count work, meals, screens and travel.
|   Last time: 9 hours. Enter keeps it.
| Your answer: 
|
| Question 10. How many minutes a day could you give to a plan?
|   Most plans fit in 15 minutes.
|   Last time: 20 minutes. Enter keeps it.
| Your answer: 
|
| Question 11. Your health, for the plan:
|   None, or numbers:
|   1: Heart disease, or ever a stroke
|   2: Heart failure
|   3: Kidney disease
|   4: Knee replacement, or knee pain above 3 of 10
|   5: Hip replacement
|   6: Leaning on hands, wrists or shoulders hurts
|   7: Hard to get down to the floor and up
|   Last time: none. Enter keeps it.
| Your answer: 
|
| Question 12. Your health, for the plan: (Part 2)
|   None, or numbers:
|   1: Bending forward: pain down a leg, or back much worse for hours
|   2: Leaning back: pain down a leg, or back much worse for hours
|   3: Very loose joints that bend too far or slip out
|   4: Glaucoma, or disease of the retina
|   5: Numb patches of skin, or very fragile skin
|   6: Blood clot in leg or lung, now or in last 3 months
|   7: Fluid limit, water tablets, lithium, desmopressin, low blood salt or
|      scarred liver
|   Last time: none. Enter keeps it.
| Your answer: 
|
| Question 13. On most days:
|   None, or numbers:
|   1: Lift more than 10 kg (22 lb)
|   2: Bent or twisted work over 2 hours
|   3: Drive over 2 hours
|   4: Desk where chair or screen cannot be adjusted
|   5: Under about 4,000 steps
|   6: Stairs or low chairs are hard work for legs
|   7: Back worse after sitting for a while
|   8: Dark pee after long or hot effort
|   Last time: yes to 4 and 7; no to the others. Enter keeps it.
| Your answer: 
|
| Question 14. The last few weeks:
|   None, or numbers:
|   1: New or much harder work or exercise, last 2 weeks
|   2: Bad sleep or under 6 hours, 3+ nights a week
|   3: Tired every day
|   4: A lot of stress
|   5: Have given up things because of my back
|   6: Hold back from moving for fear of harm
|   Last time: none. Enter keeps it.
| Your answer: 
|
| Question 15. What is the longest you sit without getting up, in minutes?
|   Two hours is 120.
|   Last time: 120 minutes. Enter keeps it.
| Your answer: 
|
| Question 16. On how many days a week do you move enough to breathe a bit faster?
|   Brisk walking, cycling, garden work and sport all count.
|   Last time: 4. Enter keeps it.
| Your answer: 
|
| Question 17. On a day when you move enough to breathe faster, for how many
| minutes in all?
|   Add up the short bouts too.
|   Last time: 40 minutes. Enter keeps it.
| Your answer: 
|
| 2 more screens could add to the plan:
|   - Home tests, mood, weight and more
|   - More on your days and back
| Your answers there may be old. If you do not look at them again, this leaves
| your plan: Hamstring stretch with a strap, on your back; Hip hinge; Step up.
| Enter shows the result; m asks more.
| Your answer: 
|
| Not clearly better yet: change one thing.
| Change one thing in your plan, then check again. If the pain has lasted for more
| than a few weeks, have it looked at at an ordinary visit.
|
| Some warning signs have no answer yet. Answers could change the result, at most
| to: Book a visit.
|
| Not answered yet: Mood or strain worth a talk.
|
| What may contribute (0 to 100: how well your answers fit).
| Long spells of sitting: 50 (conflicting evidence, reported).
| A desk that keeps you in one position: 16 (limited evidence, reported).
|
| Since last time.
| Pain right now (0 to 10): 6 before, 5 now. That is no clear change: so small a
|   step can be chance.
|
| Your plan for today: 13 minutes.
| Start with the easier version of each move.
| Cat and camel: 8 to 10 times, every day.
| Seat-muscle stretch, on your back: 2 times 30 to 45 seconds each side, 5 days
|   a week.
| Stand up and sit down: 1 to 3 sets of 8 to 12, 3 days a week.
| Bridge: 1 to 3 sets of 8 to 12, each held for 2 to 5 seconds, 3 days a week.
| Short breaks from sitting: 1 to 3 minutes, every 30 to 45 minutes, every day.
| Lean back and walk: 5 times, every day.
| Drink to thirst: 150 to 250 ml at a time, every day.
| A warm pack: 15 to 20 minutes, every day.
| A desk that lets you move.
| Keep the sport you like: Keep the walks and sport that feel ok. If one stirs
|   up your pain, do less of it for a few days.
| The pain rule: Pain up to 3 out of 10 is fine. At 4 or 5, make the move
|   smaller. Above 5, or worse for more than a day, halve it. If you hurt more
|   than that before you begin, start with the easiest moves, and ask a pharmacist
|   about pain relief.
|
| On other days.
| Roll your thighs, seat and calves: 1 to 3 times 30 to 120 seconds each side, 3
|   days a week.
| Massage by a therapist: 30 to 60 minutes, 1 day a week.
|
| Left your plan, as you did not look again at your answers of last time:
| Hamstring stretch with a strap, on your back; Hip hinge; Step up. To have it
| back: lumbago assess, then m where more questions are offered.
|
| Not answered; could add to the plan: Home tests, mood, weight and more; More on
| your days and back.
|
| When to stop.
| Stop an exercise if you get new, sharp or spreading pain, or chest pain. Stop
|   if you feel numb, tingly, weak, dizzy or unsteady.
| Ask a clinician first if you are pregnant, had surgery, or have an illness
|   that we ask about here.
|
| Get emergency help right away if you notice:
| numb genitals, bottom or inner thighs, or new numbness during sex.
| trouble peeing, leaking, or loss of bowel control.
| new weakness or numbness in both legs, or one leg that is getting weaker.
| sudden very bad back or tummy pain, with fainting or going cold and sweaty.
| chest pain, or trouble breathing.
| fever while you feel very ill.
| in pregnancy, bleeding or fluid loss, bad tummy pain, or a baby that moves
|   less.
| Emergency number: 112 in the EU and on many mobile networks; if your local
|   number is another, call that.
|
| This is not a diagnosis and can miss serious problems. If you feel unsafe or get
| worse, get help. Pack low_back 0.2.0, hash 000000000000. No clinician has
| reviewed this pack.
|
| All steps and reasons: add --details. One move: lumbago show cat_camel
|
| Your answers are kept. For the same report again:
|   lumbago assess --answers HOME/state/lumbago/answers.json --accessible
| Saved in your history as number 11. To come back to it: lumbago
$ sh at 2026-09-15 lumbago history
| How it has gone
| ───────────────
|
| Check          nrs
| 1. 2026-09-01    6
| 11. 2026-09-15   5
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
$ printf '%s\n' 2 none 3 7 none 41 none none none none '' '' '' none '' '' '' '' '' '' | sh at 2026-09-29 python3 type.py lumbago --accessible | sed "s|$HOME|HOME|"
| Today, 2026-09-29.
|
| Day 1 of week 3 of your plan.
|
| Start with the easier version of each move.
| Stand up and sit down [sit_to_stand]: 1 to 3 sets of 8 to 12.
| Bridge [bridge]: 1 to 3 sets of 8 to 12, each held for 2 to 5 seconds.
| Cat and camel [cat_camel]: 8 to 10 times.
| Seat-muscle stretch, on your back [figure4]: 2 times 30 to 45 seconds each
|   side.
|
| Besides: Short breaks from sitting; A desk that lets you move; Lean back and
| walk; Keep the sport you like; The pain rule; Drink to thirst; A warm pack.
|
| It has been time to answer the questions again since 2026-09-29: lumbago assess
|
|   1. Today's exercise
|   2. Check again: answer the questions, and compare
|   3. How it has gone so far
|   4. A new interview, compared with nothing
| What would you like? A number, or q to leave.
| > 2
| Low back pain
| You have answered before. The warning signs are asked anew. Then comes what can
| have changed: Enter keeps the answer of last time.
| At any question: ? help, b back, s skip, r your answers, q save and quit.
|
| Question 1. Part 1 of 2, pain and warning signs. Where else it hurts, and how
| (new: last 4 weeks):
|   Type none, or numbers such as 1 3. 2? is not sure; ?2 explains 2.
|   1: Pain, tingling, numbness or weakness in ONE leg
|   2: BOTH legs: new or worse pain, tingling, numbness, weakness (not exercise
|      soreness)
|   3: Legs or bottom hurt or tingle upright, AND ease sitting or bending
|   4: Pain mainly between the shoulder blades
|   5: Pain wraps round ribs or chest (not if unchanged for 3 months)
|   6: New rash or band of blisters where it hurts
|   7: New lump or swelling on the back, or its shape changed
|   8: Pain always there AND growing AND same in every position, even nights
| Your answer: none
|
| Question 2. How bad is your back pain right now, from 0 to 10?
|   0 is none, 10 the worst you can think of.
|   Type a whole number, 0 to 10.
| Your answer: 3
|
| Question 3. How many weeks ago did this pain begin?
|   Roughly. 0 is less than a week, 4 a month, 52 a year.
| Your answer: 7
|
| Question 4. Bladder, bowel, sex, legs, hands (new: begun or clearly worse in the
| last 4 weeks):
|   None, or numbers:
|   1: New numb or odd feeling at genitals, bottom or inner thighs
|   2: Peeing since this pain: leaks, hard to start or feel, or impossible
|   3: New loss of bowel control, or cannot feel poo coming or wiping
|   4: Since this pain: lost feeling during sex, or it suddenly stopped working
|   5: Leg or foot losing strength within days, or newly cannot lift foot or
|      tiptoe
|   6: Blood clot now, or ONE leg newly swollen, hot, red or calf sore
|   7: Newly unsteady walking (not just limping)
|   8: Hands newly clumsy (buttons, keys, pen)
|   9: New tight or numb band round chest or tummy
| Your answer: none
|
| Question 5. How old are you?
| Your answer: 41
|
| Question 6. How it began, and how you feel now:
|   None, or numbers:
|   1: New or worse chest pain, breathlessness, or sudden tearing between shoulder
|      blades
|   2: Very bad back pain, all at once, last 6 weeks
|   3: Sudden very bad tummy pain, last 2 weeks (not your usual cramps)
|   4: Began or much worse after big accident or fall, last 6 weeks
|   5: Very ill, confused, breathing fast, cold or blotchy, or hard to wake
|   6: Fever, or shivering and shaking
|   7: Fainted or collapsed since this pain, last 6 weeks (not from needles)
|   8: New, strong pulse in the tummy
|   9: Known swollen main artery (aneurysm) AND new back or tummy pain
|   10: Pain clearly growing week by week (first week: day by day)
| Your answer: none
|
| Question 7. Your health so far:
|   None, or numbers:
|   1: Cancer, now or ever (not a removed simple skin cancer)
|   2: Doctor says an illness makes the spine stiff or fused
|   3: Weak immune system (chemo, HIV, transplant, long steroids, biologics,
|      scarred liver), or dialysis
|   4: Injected drugs not from doctor or nurse, last 12 months
|   5: Bad infection treated, last 3 months (blood, bone, heart valve: 12 months)
|   6: Spine injection or operation, last 3 months
|   7: Spine, hip, knee or tummy operation, last 12 weeks (C-section too)
|   8: Thin bones (osteoporosis), or ever a broken spine bone
|   9: Ever took steroid tablets for 3 months or more (not gym drugs)
|   10: Blood thinners (not aspirin alone), or a bleeding disorder
| Your answer: none
|
| Question 8. The rest of your body:
|   None, or numbers:
|   1: Pain too bad to leave bed, dress or sleep at all
|   2: Weight loss without trying (about 5% in 6 months, or looser clothes)
|   3: New night sweats that soak clothes or sheets (not hot flushes)
|   4: Burning or bloody pee, or side pain with feeling feverish or sick
|   5: Diabetes
|   6: High blood pressure NOT under control (such as 180/110 at rest)
|   7: Often dizzy, or fell in last year (not sport or ice)
|   8: Illness advanced or not under control: lungs, heart, kidneys, blood sugar,
|      other
| Your answer: none
|
| Question 9. Part 2 of 2, for your plan. How it began, and how it has been:
|   None, or numbers:
|   1: Began or worse from big accident 6-12 weeks ago, unseen by doctor
|   2: Pain same as when it began, or worse
| Your answer: none
|
| Question 10. How many hours do you sit on a usual day?
|   Count work, meals, screens and travel.
|   Last time: 9 hours. Enter keeps it.
| Your answer: 
|
| Question 11. How many minutes a day could you give to a plan?
|   Most plans fit in 15 minutes.
|   Last time: 20 minutes. Enter keeps it.
| Your answer: 
|
| Question 12. Your health, for the plan:
|   None, or numbers:
|   1: Heart disease, or ever a stroke
|   2: Heart failure
|   3: Kidney disease
|   4: Knee replacement, or knee pain above 3 of 10
|   5: Hip replacement
|   6: Leaning on hands, wrists or shoulders hurts
|   7: Hard to get down to the floor and up
|   8: Bending forward: pain down a leg, or back much worse for hours
|   Last time: none. Enter keeps it.
| Your answer: 
|
| Question 13. Your health, for the plan: (Part 2)
|   None, or numbers:
|   1: Leaning back: pain down a leg, or back much worse for hours
|   2: Very loose joints that bend too far or slip out
|   3: Glaucoma, or disease of the retina
|   4: Numb patches of skin, or very fragile skin
|   5: Blood clot in leg or lung, now or in last 3 months
|   6: Pacemaker, pump or other device in the body
|   7: Fluid limit, water tablets, lithium, desmopressin, low blood salt or
|      scarred liver
| Your answer: none
|
| Question 14. On most days:
|   None, or numbers:
|   1: Lift more than 10 kg (22 lb)
|   2: Bent or twisted work over 2 hours
|   3: Drive over 2 hours
|   4: Desk where chair or screen cannot be adjusted
|   5: Under about 4,000 steps
|   6: Stairs or low chairs are hard work for legs
|   7: Back worse after sitting for a while
|   8: Dark pee after long or hot effort
|   Last time: yes to 4 and 7; no to the others. Enter keeps it.
| Your answer: 
|
| Question 15. The last few weeks:
|   None, or numbers:
|   1: New or much harder work or exercise, last 2 weeks
|   2: Bad sleep or under 6 hours, 3+ nights a week
|   3: Tired every day
|   4: A lot of stress
|   5: Have given up things because of my back
|   6: Hold back from moving for fear of harm
|   Last time: none. Enter keeps it.
| Your answer: 
|
| Question 16. What is the longest you sit without getting up, in minutes?
|   Two hours is 120.
|   Last time: 120 minutes. Enter keeps it.
| Your answer: 
|
| Question 17. On how many days a week do you move enough to breathe a bit faster?
|   Brisk walking, cycling, garden work and sport all count.
|   Last time: 4. Enter keeps it.
| Your answer: 
|
| Question 18. On a day when you move enough to breathe faster, for how many
| minutes in all?
|   Add up the short bouts too.
|   Last time: 40 minutes. Enter keeps it.
| Your answer: 
|
| 2 more screens could add to the plan:
|   - Home tests, mood, weight and more
|   - More on your days and back
| Enter shows the result; m asks more.
| Your answer: 
|
| Self-care fits.
| Follow your plan at your own pace, and check again after 2, 6 and 12 weeks.
|
| Some warning signs have no answer yet. Answers could change the result, at most
| to: Book a visit.
|
| Not answered yet: Mood or strain worth a talk.
|
| What may contribute (0 to 100: how well your answers fit).
| Long spells of sitting: 50 (conflicting evidence, reported).
| A desk that keeps you in one position: 16 (limited evidence, reported).
|
| Since last time.
| Pain right now (0 to 10): 5 before, 3 now. That is better.
|
| Your plan for today: 13 minutes.
| Cat and camel: 8 to 10 times, every day.
| Seat-muscle stretch, on your back: 2 times 30 to 45 seconds each side, 5 days
|   a week.
| Stand up and sit down: 1 to 3 sets of 8 to 12, 3 days a week.
| Bridge: 1 to 3 sets of 8 to 12, each held for 2 to 5 seconds, 3 days a week.
| Short breaks from sitting: 1 to 3 minutes, every 30 to 45 minutes, every day.
| Lean back and walk: 5 times, every day.
| Drink to thirst: 150 to 250 ml at a time, every day.
| A warm pack: 15 to 20 minutes, every day.
| A desk that lets you move.
| Keep the sport you like: Keep the walks and sport that feel ok. If one stirs
|   up your pain, do less of it for a few days.
| The pain rule: Pain up to 3 out of 10 is fine. At 4 or 5, make the move
|   smaller. Above 5, or worse for more than a day, halve it. If you hurt more
|   than that before you begin, start with the easiest moves, and ask a pharmacist
|   about pain relief.
|
| On other days.
| Roll your thighs, seat and calves: 1 to 3 times 30 to 120 seconds each side, 3
|   days a week.
| Massage chair: 10 to 15 minutes, 3 days a week.
|
| Not answered; could add to the plan: Home tests, mood, weight and more; More on
| your days and back.
|
| When to stop.
| Stop an exercise if you get new, sharp or spreading pain, or chest pain. Stop
|   if you feel numb, tingly, weak, dizzy or unsteady.
| Ask a clinician first if you are pregnant, had surgery, or have an illness
|   that we ask about here.
|
| Get emergency help right away if you notice:
| numb genitals, bottom or inner thighs, or new numbness during sex.
| trouble peeing, leaking, or loss of bowel control.
| new weakness or numbness in both legs, or one leg that is getting weaker.
| sudden very bad back or tummy pain, with fainting or going cold and sweaty.
| chest pain, or trouble breathing.
| fever while you feel very ill.
| in pregnancy, bleeding or fluid loss, bad tummy pain, or a baby that moves
|   less.
| Emergency number: 112 in the EU and on many mobile networks; if your local
|   number is another, call that.
|
| This is not a diagnosis and can miss serious problems. If you feel unsafe or get
| worse, get help. Pack low_back 0.2.0, hash 000000000000. No clinician has
| reviewed this pack.
|
| All steps and reasons: add --details. One move: lumbago show cat_camel
|
| Your answers are kept. For the same report again:
|   lumbago assess --answers HOME/state/lumbago/answers.json --accessible
| Saved in your history as number 20. To come back to it: lumbago
$ sh at 2026-09-29 lumbago history
| How it has gone
| ───────────────
|
| Check          nrs
| 1. 2026-09-01    6
| 11. 2026-09-15   5
| 20. 2026-09-29  3*
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
| - 15. 2026-09-22: exercise: 4 moves done; pain 3 before, 2 after
| - 14. 2026-09-21: exercise: 2 moves done; pain 3 before, 2 after
| - 13. 2026-09-19: exercise: 3 moves done; pain 3 before, 2 after
| - 12. 2026-09-17: exercise: 3 moves done; pain 3 before, 2 after
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
| Move 1 of 3: Stand up and sit down
| Feet under your knees, lean forward, stand up without a rush. Take 3 seconds to
| sit down.
| 1 set of 8.
| You need: a firm chair
| Stop if you feel sharp pain in the knee or back, chest pain or dizziness.
| Press Enter when you are ready.
|   Left out.
|
| Move 2 of 3: Bridge
| On your back on a bed or mat, press the heels down and lift your hips into a
| straight line.
| 1 set of 8, each held for 2 seconds.
| Stop if you feel sharp pain or a cramp.
| Press Enter when you are ready.
|   The easier version, from now on.
|
| Move 2 of 3: Bridge
| On your back on a bed or mat, press the heels down and lift your hips into a
| straight line.
| 1 set of 8, each held for 2 seconds.
| Start with the easier version: Make it a small lift.
| Stop if you feel sharp pain or a cramp.
| Press Enter when you are ready.
|   Stopped. What you did is kept.
|
| And now, after it.
|
| How bad is your back pain right now, from 0 to 10?
| A number from 0 to 10, or Enter to leave it out.
| > Above 5, halve it, and leave out what set it off. If it stays above 5 for more
| than a day, two times in a row, stop the moves and talk to a clinician.
$ printf '%s\n' 2 none 7 8 none 41 none none none none '' '' '' '' '' '' '' '' '' '' | sh at 2026-10-04 python3 type.py lumbago --accessible | sed "s|$HOME|HOME|"
| Today, 2026-10-04.
|
| Day 6 of week 1 of your plan.
|
| Cat and camel [cat_camel]: 8 to 10 times.
| Seat-muscle stretch, on your back [figure4]: 2 times 30 to 45 seconds each
|   side.
|
| Besides: Short breaks from sitting; A desk that lets you move; Lean back and
| walk; Keep the sport you like; The pain rule; Drink to thirst; A warm pack; Roll
| your thighs, seat and calves; Massage chair.
|
| Answer the questions again on 2026-10-13, or at once if something new begins:
| lumbago assess
|
|   1. Today's exercise
|   2. Check again: answer the questions, and compare
|   3. How it has gone so far
|   4. A new interview, compared with nothing
| What would you like? A number, or q to leave.
| > 2
| Low back pain
| You have answered before. The warning signs are asked anew. Then comes what can
| have changed: Enter keeps the answer of last time.
| At any question: ? help, b back, s skip, r your answers, q save and quit.
|
| Question 1. Part 1 of 2, pain and warning signs. Where else it hurts, and how
| (new: last 4 weeks):
|   Type none, or numbers such as 1 3. 2? is not sure; ?2 explains 2.
|   1: Pain, tingling, numbness or weakness in ONE leg
|   2: BOTH legs: new or worse pain, tingling, numbness, weakness (not exercise
|      soreness)
|   3: Legs or bottom hurt or tingle upright, AND ease sitting or bending
|   4: Pain mainly between the shoulder blades
|   5: Pain wraps round ribs or chest (not if unchanged for 3 months)
|   6: New rash or band of blisters where it hurts
|   7: New lump or swelling on the back, or its shape changed
|   8: Pain always there AND growing AND same in every position, even nights
| Your answer: none
|
| Question 2. How bad is your back pain right now, from 0 to 10?
|   0 is none, 10 the worst you can think of.
|   Type a whole number, 0 to 10.
| Your answer: 7
|
| Question 3. How many weeks ago did this pain begin?
|   Roughly. 0 is less than a week, 4 a month, 52 a year.
| Your answer: 8
|
| Question 4. Bladder, bowel, sex, legs, hands (new: begun or clearly worse in the
| last 4 weeks):
|   None, or numbers:
|   1: New numb or odd feeling at genitals, bottom or inner thighs
|   2: Peeing since this pain: leaks, hard to start or feel, or impossible
|   3: New loss of bowel control, or cannot feel poo coming or wiping
|   4: Since this pain: lost feeling during sex, or it suddenly stopped working
|   5: Leg or foot losing strength within days, or newly cannot lift foot or
|      tiptoe
|   6: Blood clot now, or ONE leg newly swollen, hot, red or calf sore
|   7: Newly unsteady walking (not just limping)
|   8: Hands newly clumsy (buttons, keys, pen)
|   9: New tight or numb band round chest or tummy
| Your answer: none
|
| Question 5. How old are you?
| Your answer: 41
|
| Question 6. How it began, and how you feel now:
|   None, or numbers:
|   1: New or worse chest pain, breathlessness, or sudden tearing between shoulder
|      blades
|   2: Very bad back pain, all at once, last 6 weeks
|   3: Sudden very bad tummy pain, last 2 weeks (not your usual cramps)
|   4: Began or much worse after big accident or fall, last 6 weeks
|   5: Very ill, confused, breathing fast, cold or blotchy, or hard to wake
|   6: Fever, or shivering and shaking
|   7: Fainted or collapsed since this pain, last 6 weeks (not from needles)
|   8: New, strong pulse in the tummy
|   9: Known swollen main artery (aneurysm) AND new back or tummy pain
|   10: Pain clearly growing week by week (first week: day by day)
| Your answer: none
|
| Question 7. Your health so far:
|   None, or numbers:
|   1: Cancer, now or ever (not a removed simple skin cancer)
|   2: Doctor says an illness makes the spine stiff or fused
|   3: Weak immune system (chemo, HIV, transplant, long steroids, biologics,
|      scarred liver), or dialysis
|   4: Injected drugs not from doctor or nurse, last 12 months
|   5: Bad infection treated, last 3 months (blood, bone, heart valve: 12 months)
|   6: Spine injection or operation, last 3 months
|   7: Spine, hip, knee or tummy operation, last 12 weeks (C-section too)
|   8: Thin bones (osteoporosis), or ever a broken spine bone
|   9: Ever took steroid tablets for 3 months or more (not gym drugs)
|   10: Blood thinners (not aspirin alone), or a bleeding disorder
| Your answer: none
|
| Question 8. The rest of your body:
|   None, or numbers:
|   1: Pain too bad to leave bed, dress or sleep at all
|   2: Weight loss without trying (about 5% in 6 months, or looser clothes)
|   3: New night sweats that soak clothes or sheets (not hot flushes)
|   4: Burning or bloody pee, or side pain with feeling feverish or sick
|   5: Diabetes
|   6: High blood pressure NOT under control (such as 180/110 at rest)
|   7: Often dizzy, or fell in last year (not sport or ice)
|   8: Illness advanced or not under control: lungs, heart, kidneys, blood sugar,
|      other
| Your answer: none
|
| Question 9. Part 2 of 2, for your plan. How it began, and how it has been:
|   None, or numbers:
|   1: Began or worse from big accident 6-12 weeks ago, unseen by doctor
|   2: Pain same as when it began, or worse
| Your answer: none
|
| Question 10. How many hours do you sit on a usual day?
|   Count work, meals, screens and travel.
|   Last time: 9 hours. Enter keeps it.
| Your answer: 
|
| Question 11. How many minutes a day could you give to a plan?
|   Most plans fit in 15 minutes.
|   Last time: 20 minutes. Enter keeps it.
| Your answer: 
|
| Question 12. Your health, for the plan:
|   None, or numbers:
|   1: Heart disease, or ever a stroke
|   2: Heart failure
|   3: Kidney disease
|   4: Knee replacement, or knee pain above 3 of 10
|   5: Hip replacement
|   6: Leaning on hands, wrists or shoulders hurts
|   7: Hard to get down to the floor and up
|   Last time: none. Enter keeps it.
| Your answer: 
|
| Question 13. Your health, for the plan: (Part 2)
|   None, or numbers:
|   1: Bending forward: pain down a leg, or back much worse for hours
|   2: Leaning back: pain down a leg, or back much worse for hours
|   3: Very loose joints that bend too far or slip out
|   4: Glaucoma, or disease of the retina
|   5: Numb patches of skin, or very fragile skin
|   6: Blood clot in leg or lung, now or in last 3 months
|   7: Fluid limit, water tablets, lithium, desmopressin, low blood salt or
|      scarred liver
|   Last time: none. Enter keeps it.
| Your answer: 
|
| Question 14. On most days:
|   None, or numbers:
|   1: Lift more than 10 kg (22 lb)
|   2: Bent or twisted work over 2 hours
|   3: Drive over 2 hours
|   4: Desk where chair or screen cannot be adjusted
|   5: Under about 4,000 steps
|   6: Stairs or low chairs are hard work for legs
|   7: Back worse after sitting for a while
|   8: Dark pee after long or hot effort
|   Last time: yes to 4 and 7; no to the others. Enter keeps it.
| Your answer: 
|
| Question 15. The last few weeks:
|   None, or numbers:
|   1: New or much harder work or exercise, last 2 weeks
|   2: Bad sleep or under 6 hours, 3+ nights a week
|   3: Tired every day
|   4: A lot of stress
|   5: Have given up things because of my back
|   6: Hold back from moving for fear of harm
|   Last time: none. Enter keeps it.
| Your answer: 
|
| Question 16. What is the longest you sit without getting up, in minutes?
|   Two hours is 120.
|   Last time: 120 minutes. Enter keeps it.
| Your answer: 
|
| Question 17. On how many days a week do you move enough to breathe a bit faster?
|   Brisk walking, cycling, garden work and sport all count.
|   Last time: 4. Enter keeps it.
| Your answer: 
|
| Question 18. On a day when you move enough to breathe faster, for how many
| minutes in all?
|   Add up the short bouts too.
|   Last time: 40 minutes. Enter keeps it.
| Your answer: 
|
| 2 more screens could add to the plan:
|   - Home tests, mood, weight and more
|   - More on your days and back
| Enter shows the result; m asks more.
| Your answer: 
|
| Worse than last time: change one thing.
| Do less of what stirs it up, and change one thing in your plan. If it stays
| worse, or the pain has lasted for more than a few weeks, have it looked at at an
| ordinary visit.
|
| Some warning signs have no answer yet. Answers could change the result, at most
| to: Book a visit.
|
| Not answered yet: Mood or strain worth a talk.
|
| What may contribute (0 to 100: how well your answers fit).
| Long spells of sitting: 50 (conflicting evidence, reported).
| A desk that keeps you in one position: 16 (limited evidence, reported).
|
| Since last time.
| Pain right now (0 to 10): 3 before, 7 now. That is worse. If it stays so, talk
|   to a clinician.
|
| Your plan for today: 13 minutes.
| Start with the easier version of each move.
| Cat and camel: 8 to 10 times, every day.
| Seat-muscle stretch, on your back: 2 times 30 to 45 seconds each side, 5 days
|   a week.
| Stand up and sit down: 1 to 3 sets of 8 to 12, 3 days a week.
| Bridge: 1 to 3 sets of 8 to 12, each held for 2 to 5 seconds, 3 days a week.
| Short breaks from sitting: 1 to 3 minutes, every 30 to 45 minutes, every day.
| Lean back and walk: 5 times, every day.
| Drink to thirst: 150 to 250 ml at a time, every day.
| A warm pack: 15 to 20 minutes, every day.
| A desk that lets you move.
| Keep the sport you like: Keep the walks and sport that feel ok. If one stirs
|   up your pain, do less of it for a few days.
| The pain rule: Pain up to 3 out of 10 is fine. At 4 or 5, make the move
|   smaller. Above 5, or worse for more than a day, halve it. If you hurt more
|   than that before you begin, start with the easiest moves, and ask a pharmacist
|   about pain relief.
|
| On other days.
| Roll your thighs, seat and calves: 1 to 3 times 30 to 120 seconds each side, 3
|   days a week.
| Massage by a therapist: 30 to 60 minutes, 1 day a week.
|
| Not answered; could add to the plan: Home tests, mood, weight and more; More on
| your days and back.
|
| When to stop.
| Stop an exercise if you get new, sharp or spreading pain, or chest pain. Stop
|   if you feel numb, tingly, weak, dizzy or unsteady.
| Ask a clinician first if you are pregnant, had surgery, or have an illness
|   that we ask about here.
|
| Get emergency help right away if you notice:
| numb genitals, bottom or inner thighs, or new numbness during sex.
| trouble peeing, leaking, or loss of bowel control.
| new weakness or numbness in both legs, or one leg that is getting weaker.
| sudden very bad back or tummy pain, with fainting or going cold and sweaty.
| chest pain, or trouble breathing.
| fever while you feel very ill.
| in pregnancy, bleeding or fluid loss, bad tummy pain, or a baby that moves
|   less.
| Emergency number: 112 in the EU and on many mobile networks; if your local
|   number is another, call that.
|
| This is not a diagnosis and can miss serious problems. If you feel unsafe or get
| worse, get help. Pack low_back 0.2.0, hash 000000000000. No clinician has
| reviewed this pack.
|
| All steps and reasons: add --details. One move: lumbago show cat_camel
|
| Your answers are kept. For the same report again:
|   lumbago assess --answers HOME/state/lumbago/answers.json --accessible
| Saved in your history as number 24. To come back to it: lumbago
$ sh at 2026-10-04 lumbago history
| How it has gone
| ───────────────
|
| Check          nrs
| 1. 2026-09-01    6
| 11. 2026-09-15   5
| 20. 2026-09-29  3*
| 24. 2026-10-04  7*
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
| - 23. 2026-10-03: the easier version from now on: Bridge
| - 22. 2026-10-03: exercise: 0 moves done; 1 skipped; pain 7 before, 8 after
| - 21. 2026-10-03: note: moved house
| - 20. 2026-09-29: check: Self-care fits
| - 19. 2026-09-28: exercise: 2 moves done; pain 3 before, 2 after
| - 18. 2026-09-27: exercise: 2 moves done; pain 3 before, 2 after
| - 17. 2026-09-25: exercise: 2 moves done; pain 3 before, 2 after
| - 16. 2026-09-23: exercise: 2 moves done; pain 3 before, 2 after
| - 15. 2026-09-22: exercise: 4 moves done; pain 3 before, 2 after
| - 14. 2026-09-21: exercise: 2 moves done; pain 3 before, 2 after
| - 13. 2026-09-19: exercise: 3 moves done; pain 3 before, 2 after
| - 12. 2026-09-17: exercise: 3 moves done; pain 3 before, 2 after
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
$ printf '%s\n' 2 none 6 9 1 '' | sh at 2026-10-13 python3 type.py lumbago --accessible | sed "s|$HOME|HOME|"
| Today, 2026-10-13.
|
| Day 3 of week 2 of your plan.
|
| Start with the easier version of each move.
| Stand up and sit down [sit_to_stand]: 1 to 3 sets of 8 to 12.
| Bridge [bridge]: 1 to 3 sets of 8 to 12, each held for 2 to 5 seconds.
| Cat and camel [cat_camel]: 8 to 10 times.
|
| Besides: Short breaks from sitting; A desk that lets you move; Lean back and
| walk; Keep the sport you like; The pain rule; Drink to thirst; A warm pack.
|
| Answer the questions again on 2026-10-18, or at once if something new begins:
| lumbago assess
|
|   1. Today's exercise
|   2. Check again: answer the questions, and compare
|   3. How it has gone so far
|   4. A new interview, compared with nothing
| What would you like? A number, or q to leave.
| > 2
| Low back pain
| You have answered before. The warning signs are asked anew. Then comes what can
| have changed: Enter keeps the answer of last time.
| At any question: ? help, b back, s skip, r your answers, q save and quit.
|
| Question 1. Part 1 of 2, pain and warning signs. Where else it hurts, and how
| (new: last 4 weeks):
|   Type none, or numbers such as 1 3. 2? is not sure; ?2 explains 2.
|   1: Pain, tingling, numbness or weakness in ONE leg
|   2: BOTH legs: new or worse pain, tingling, numbness, weakness (not exercise
|      soreness)
|   3: Legs or bottom hurt or tingle upright, AND ease sitting or bending
|   4: Pain mainly between the shoulder blades
|   5: Pain wraps round ribs or chest (not if unchanged for 3 months)
|   6: New rash or band of blisters where it hurts
|   7: New lump or swelling on the back, or its shape changed
|   8: Pain always there AND growing AND same in every position, even nights
| Your answer: none
|
| Question 2. How bad is your back pain right now, from 0 to 10?
|   0 is none, 10 the worst you can think of.
|   Type a whole number, 0 to 10.
| Your answer: 6
|
| Question 3. How many weeks ago did this pain begin?
|   Roughly. 0 is less than a week, 4 a month, 52 a year.
| Your answer: 9
|
| Question 4. Bladder, bowel, sex, legs, hands (new: begun or clearly worse in the
| last 4 weeks):
|   None, or numbers:
|   1: New numb or odd feeling at genitals, bottom or inner thighs
|   2: Peeing since this pain: leaks, hard to start or feel, or impossible
|   3: New loss of bowel control, or cannot feel poo coming or wiping
|   4: Since this pain: lost feeling during sex, or it suddenly stopped working
|   5: Leg or foot losing strength within days, or newly cannot lift foot or
|      tiptoe
|   6: Blood clot now, or ONE leg newly swollen, hot, red or calf sore
|   7: Newly unsteady walking (not just limping)
|   8: Hands newly clumsy (buttons, keys, pen)
|   9: New tight or numb band round chest or tummy
| Your answer: 1
| Yes: New numb or odd feeling at genitals, bottom or inner thighs
|
| Your answers point to an emergency, so the questions end here.
| Call the emergency number now, or have someone take you to an emergency
| department; do not drive if your legs are weak.
| Was that typed by mistake? b goes back to it. Enter shows what to do.
| Your answer: 
|
| Get emergency help now.
| Call the emergency number now, or have someone take you to an emergency
| department; do not drive if your legs are weak.
| Emergency number: 112 in the EU and on many mobile networks; if your local
|   number is another, call that.
|
| The plan from last time is off. Stop it, and do only what this report says.
|
| Do this now; do not wait to see if it passes. If you cannot call, ask someone
| near you to call. Tell them what stands below.
|
| Why.
| Numb or odd feeling between the legs. The nerves to this part also run your
|   bladder and bowel. They may be under pressure, and early help protects them.
|   Go now, even if you can still walk and pee.
|
| Get emergency help right away if you notice:
| numb genitals, bottom or inner thighs, or new numbness during sex.
| trouble peeing, leaking, or loss of bowel control.
| new weakness or numbness in both legs, or one leg that is getting weaker.
| sudden very bad back or tummy pain, with fainting or going cold and sweaty.
| chest pain, or trouble breathing.
| fever while you feel very ill.
| in pregnancy, bleeding or fluid loss, bad tummy pain, or a baby that moves
|   less.
| Emergency number: 112 in the EU and on many mobile networks; if your local
|   number is another, call that.
|
| Pack low_back 0.2.0, hash 000000000000. No clinician has reviewed this pack.
|
| Your answers are kept. For the same report again:
|   lumbago assess --answers HOME/state/lumbago/answers.json --accessible
| Saved in your history as number 28. To come back to it: lumbago
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
| Check          nrs
| 1. 2026-09-01    6
| 11. 2026-09-15   5
| 20. 2026-09-29  3*
| 24. 2026-10-04  7*
| 28. 2026-10-13   6
|
| A star marks a step that is more than chance alone usually makes. Other steps
| are no clear change.
|
| - nrs: Pain right now (0 to 10)
|   ▅▄▃▅▅ 6 → 5 → 3 → 7 → 6
|   No clear change since 2026-09-01: so small a step can be chance.
|                                      *     *
|   10 ┤
|      │⣂⡀⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⣲⣶⠦⢄⣂⣀⣂⣀⡂ ⢂⣀
|      │⡛⠋⡉⠉⡉⠉⡉⠉⡑⠒⡒⠒⡒⠒⡒⠺⡿⠒⡤⠤⡤⠤⣀⣀⣀⣀⡀ ⡀ ⡀ ⡀⡠⡔⠊⡀ ⡀ ⡀ ⡀ ⡈⠉⡙⠛
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
| - 26. 2026-10-08: exercise: 2 moves done; pain 4 before, 3 after
| - 25. 2026-10-06: exercise: 2 moves done; pain 4 before, 3 after
| - 24. 2026-10-04: check: Self-care fits
| - 23. 2026-10-03: the easier version from now on: Bridge
| - 22. 2026-10-03: exercise: 0 moves done; 1 skipped; pain 7 before, 8 after
| - 21. 2026-10-03: note: moved house
| - 20. 2026-09-29: check: Self-care fits
| - 19. 2026-09-28: exercise: 2 moves done; pain 3 before, 2 after
| - 18. 2026-09-27: exercise: 2 moves done; pain 3 before, 2 after
| - 17. 2026-09-25: exercise: 2 moves done; pain 3 before, 2 after
| - 16. 2026-09-23: exercise: 2 moves done; pain 3 before, 2 after
| - 15. 2026-09-22: exercise: 4 moves done; pain 3 before, 2 after
| - 14. 2026-09-21: exercise: 2 moves done; pain 3 before, 2 after
|
| 13 older entries are not listed.
|
| For one entry: lumbago history show N. To delete all: lumbago history delete
| --all.
$ sh at 2026-10-13 lumbago history --accessible --width 40
| How it has gone.
|
| 1. 2026-09-01: Pain right now (0 to
|   10), 6.
| 11. 2026-09-15: Pain right now (0 to
|   10), 5.
| 20. 2026-09-29: Pain right now (0 to
|   10), 3*.
| 24. 2026-10-04: Pain right now (0 to
|   10), 7*.
| 28. 2026-10-13: Pain right now (0 to
|   10), 6.
|
| A star marks a step that is more than
| chance alone usually makes. Other steps
| are no clear change.
|
| Pain right now (0 to 10).
|   6, 5, 3, 7, 6.
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
| 26. 2026-10-08: exercise: 2 moves
|   done; pain 4 before, 3 after.
| 25. 2026-10-06: exercise: 2 moves
|   done; pain 4 before, 3 after.
| 24. 2026-10-04: check: Self-care fits.
| 23. 2026-10-03: the easier version
|   from now on: Bridge.
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
| 15. 2026-09-22: exercise: 4 moves
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
| 12,2026-09-17T08:00:00Z,2026-09-17,session,,,,,,,,,,,3,2,3
| 13,2026-09-19T08:00:00Z,2026-09-19,session,,,,,,,,,,,3,2,3
| 14,2026-09-21T08:00:00Z,2026-09-21,session,,,,,,,,,,,3,2,2
| 15,2026-09-22T08:00:00Z,2026-09-22,session,,,,,,,,,,,3,2,4
| 16,2026-09-23T08:00:00Z,2026-09-23,session,,,,,,,,,,,3,2,2
| 17,2026-09-25T08:00:00Z,2026-09-25,session,,,,,,,,,,,3,2,2
| 18,2026-09-27T08:00:00Z,2026-09-27,session,,,,,,,,,,,3,2,2
| 19,2026-09-28T08:00:00Z,2026-09-28,session,,,,,,,,,,,3,2,2
| 20,2026-09-29T08:00:00Z,2026-09-29,assessment,self_care,full,,3,,,,,,,,,
| 21,2026-10-03T08:00:00Z,2026-10-03,note,,,,,,,,,,,,,
| 22,2026-10-03T08:00:00Z,2026-10-03,session,,,,,,,,,,,7,8,0
| 23,2026-10-03T08:00:00Z,2026-10-03,wish,,,,,,,,,,,,,
| 24,2026-10-04T08:00:00Z,2026-10-04,assessment,self_care,full,,7,,,,,,,,,
| 25,2026-10-06T08:00:00Z,2026-10-06,session,,,,,,,,,,,4,3,2
| 26,2026-10-08T08:00:00Z,2026-10-08,session,,,,,,,,,,,4,3,2
| 27,2026-10-10T08:00:00Z,2026-10-10,session,,,,,,,,,,,4,3,2
| 28,2026-10-13T08:00:00Z,2026-10-13,assessment,emergency,none,,6,,,,,,,,,
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
| Deleted: HOME/state/lumbago/answers.json
$ find "$HOME" -type f | while read -r file; do strings "$file"; done | grep -c pain_now
| 0
? 1
