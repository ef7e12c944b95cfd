The desk worker: sits nine hours, two without a break, tight hamstrings, a weak minute of standing up.
$ lumbago assess --answers answers/desk-worker.json | sed 's/hash [0-9a-f]*/hash HASH/'
| ┃ Self-care fits
| ┃ Follow your plan at your own pace, and check again after 2, 6 and 12 weeks.
|
| What may contribute
| ───────────────────
|
| Long spells of sitting
|   █████░░░░░  50      conflicting evidence, reported
|   Long still spells can leave you stiff, and moving often helps many people;
|   studies disagree on whether sitting itself starts back pain.
|
| Thigh strength to build
|   ███░░░░░░░  32      limited evidence, measured
|   Stronger legs share everyday load; people with back pain often have less thigh
|   strength, but which comes first is not known.
|
| Stiff hamstrings (back of the thigh)
|   ██░░░░░░░░  24      conflicting evidence, measured
|   Stiff hamstrings are common with back pain; loosening them may help a bit, but
|   studies disagree.
|
| Also found: A desk that keeps you in one position 16.
|
| A score of 0 to 100 says how well your answers fit a contributor. It does not
| say how much harm there is.
|
| Your plan
| ─────────
|
| 6 to 19 minutes a day; the plan is made to fit 20. For the steps: lumbago show
| hamstring_strap, or any other name in brackets.
|
| - Stop an exercise if you get new, sharp or spreading pain, or chest pain. Stop
|   if you feel numb, tingly, weak, dizzy or unsteady.
| - Ask a clinician first if you are pregnant, had surgery, or have an illness
|   that we ask about here.
|
| Stretches
|
| - Hamstring stretch with a strap, on your back [hamstring_strap]
|   On your back on a bed or mat, strap round one foot. Raise the leg until you
|   feel a gentle pull.
|   2 times 30 to 45 seconds each side, 5 days a week; 3 minutes of your time.
|   Stop if you feel tingling or pain down the leg.
|   You need: a strap or towel
|   For: Stiff hamstrings (back of the thigh)
| - Standing stretch for the front of the hip [hipflexor_stand]
|   Hold a counter, take a long step back, heel up. Tuck your tail until the front
|   of the hip pulls gently.
|   2 times 30 to 45 seconds each side, 5 days a week; 3 minutes of your time.
|   Stop if you feel pain in the hip or back.
|   You need: a counter
|   For: Long spells of sitting
|
| Strength
|
| - Stand up and sit down [sit_to_stand]
|   Feet under your knees, lean forward, stand up without a rush. Take 3 seconds
|   to sit down.
|   1 to 3 sets of 8 to 12, 3 days a week; 4 minutes of your time.
|   Stop if you feel sharp pain in the knee or back, chest pain or dizziness.
|   You need: a firm chair
|   For: Thigh strength to build
| - Hip hinge [hip_hinge]
|   Soft knees, push your hips back, let your chest come forward. Stand up again.
|   1 to 3 sets of 8 to 10, 3 days a week; 4 minutes of your time.
|   Stop if you feel sharp pain, or pain down the leg.
|   For: Stiff hamstrings (back of the thigh)
| - Step up [step_up]                                                      ⣀⡀
|   Step up with the whole foot on the step,                              ⡎ ⠈⡦⠄
|   stand tall, come down slowly.                                         ⠈⢲⡎
|   1 to 3 sets of 8 to 12 each side, 3 days a    ⡔⠉⠑⣄⡀                    ⢸⡇
|   week; 4 minutes of your time.                 ⠑⢤⡔⠁                     ⢸⡇
|   Stop if you feel sharp pain in the knee or     ⣼⡇                      ⢸⡇
|   back, or get unsteady.                        ⢠⣿⡇               ⡠⡦⡀    ⢸⣿
|   You need: a low step                          ⠈⣿⡀                ⡇     ⢸⡏
|   For: Thigh strength to build                   ⡿⢿⣦⣤⣄⣀            ⡇     ⢸⡇
|                                                  ⢱   ⠈⢹⡇                 ⢸⡇
|                                                  ⠸⡀   ⣼⠃                 ⣼⢣
|                                                  ⢠⠃   ⣿⣤                 ⣿⣼⣀⡀
|                                                 ⡰⠁  ⢸⠉⠉⠉⠉⠉⠉⢹           ⢸⠉⠉⠉⠉⠉⠉⢹
|                                               ⣀⣼⣤⣀⣀⣀⣸⣀⣀⣀⣀⣀⣀⣸⣀    ⣀⣀⣀⣀⣀⣀⣸⣀⣀⣀⣀⣀⣀⣸⣀
|                                                      1                  2
| - Bridge [bridge]
|   On your back on a bed or mat, press the heels down and lift your hips into a
|   straight line.
|   1 to 3 sets of 8 to 12, each held for 2 to 5 seconds, 3 days a week; 4 minutes
|   of your time.
|   Stop if you feel sharp pain or a cramp.
|
| Breaks
|
| - Short breaks from sitting [micro_break]
|   Every 30 to 45 minutes, stand up or change position for 1 to 3 minutes.
|   1 to 3 minutes, every 30 to 45 minutes, every day.
|   Skip a move that hurts, and pick another.
|   You need: a timer
|   For: Long spells of sitting
| - Lean back and walk [break_backbend]                                ⡠⣀⣀⠤⠤⣀⣀
|   In a break, stand with your hands on your hips         ⢀⠤⢄        ⠈⠫   ⡀  ⠉
|   and lean back gently 5 times. Then walk.               ⢇ ⢀⠗⠂         ⢀⠔⠓⢄
|   5 times, every day.                                    ⢀⣽⡇           ⠘⢄⣀⣜
|   Stop if you feel pain down the leg, or get           ⢠⡞⠋⢸⡇             ⢀⡾⢷⡀
|   dizzy.                                                ⠻⣄⢸⡇            ⢠⣾⡁ ⠻⣄
|   For: Long spells of sitting                            ⠘⢿⡇             ⠈⠙⠛⠶⣿
|                                                           ⢸⡇                ⢀⡿
|                                                           ⢸⡇                ⢸⡇
|                                                           ⢸⡇                ⣾⠁
|                                                           ⢸⡇               ⢠⡟
|                                                           ⢸⡇               ⢸⡇
|                                                   ⣀⣀⣀⣀⣀⣀⣀⣀⣸⣷⣆⣀⡀    ⣀⣀⣀⣀⣀⣀⣀⣀⣿⣶⣀⣀⡀
|                                                         1                2
|
| Drinking
|
| - Drink to thirst [drink_to_thirst]
|   Drink when you are thirsty. About one glass (150 to 250 ml) around your
|   exercises is plenty.
|   150 to 250 ml at a time, every day.
|   Stop drinking if you feel bloated or sick, or your head aches after a lot of
|   water. Get help if you feel confused.
|
| Massage
|
| - Roll your thighs, seat and calves [roller_massage]
|   An extra, if you like: roll thighs, seat and calves slowly for 30 to 120
|   seconds each.
|   1 to 3 times 30 to 120 seconds each side, 3 days a week.
|   Stop if it hurts more than a little, or if you feel numb or tingly.
|   You need: a foam roller or a soft ball
| - Massage chair [chair_massage]
|   An optional comfort: the lowest setting for 10 to 15 minutes, at most once a
|   day.
|   10 to 15 minutes, 3 days a week.
|   Turn it off if it hurts, or if you feel numb or tingly.
|   You need: a massage chair
|
| Comfort
|
| - A warm pack [heat_pack]
|   A warm pack on the sore place for 15 to 20 minutes, with a cloth between.
|   15 to 20 minutes, every day.
|   Take it off if it feels too hot or your skin gets very red.
|   You need: a warm pack and a cloth
|
| Good to know
|
| - Keep the sport you like [keep_sport]
|   Keep the walks and sport that feel ok. If one stirs up your pain, do less of
|   it for a few days.
|   Stop if you feel chest pain, faintness, or pain that runs further down your
|   leg.
| - The pain rule [pacing]
|   Pain up to 3 out of 10 is fine. At 4 or 5, make the move smaller. Above 5, or
|   worse for more than a day, halve it. If you hurt more than that before you
|   begin, start with the easiest moves, and ask a pharmacist about pain relief.
|   Stop an exercise if pain moves further down your leg.
|
| Your week
|
| Day                                           1  2  3  4  5  6  7
| Hamstring stretch with a strap, on your back  x  x  .  x  .  x  x
| Standing stretch for the front of the hip     .  x  x  x  .  x  x
| Stand up and sit down                         x  .  x  .  x  .  .
| Hip hinge                                     x  .  x  .  x  .  .
| Step up                                       x  .  x  .  x  .  .
| Bridge                                        x  .  x  .  x  .  .
| Minutes                                      19  6 19  6 16  6  6
|
| How it goes on
|
| - Weeks 1 to 2: Learn the moves. One set of each is enough. Keep the pain rule
|   in mind.
| - Weeks 3 to 6: If it goes well, do two or three sets. Add one or two repeats
|   when it feels easy, and a little more walking or sport each week.
| - Weeks 7 to 12: If it feels easy, and no clinician told you to hold back, try
|   the harder versions. Build walking, or a sport you like, up to 30 minutes on 5
|   days a week. Then keep that and two of the moves, twice a week.
|
| What would change it most
| ─────────────────────────
|
| With such answers the scores would be lower. That is no promise about pain, and
| not all of it may be yours to change.
|
| - How many hours do you sit on a usual day? 4 hours instead of 9 hours:
|   Long spells of sitting: 50 to 30
|   Stiff front of the hip: 5 to 0
|   A desk that keeps you in one position: 16 to 0
| - How many times did you stand up and sit down in one minute? 37 instead of 22:
|   Thigh strength to build: 32 to 0
| - Do you have a desk place where you cannot adjust the chair or screen? no
|   instead of yes:
|   A desk that keeps you in one position: 16 to 0
|
| A story you may have heard
| ──────────────────────────
|
| Long sitting makes the thighs stiff and weak, that tips the pelvis, and the back
| pays. How sure is each part of that?
|
| - Long sitting tips the pelvis, and that strains the back. Studies do not show
|   this chain. (not supported by evidence)
| - Long still spells can leave you stiff, and moving often helps many people.
|   (conflicting evidence)
| - Stiff hamstrings, the muscles at the back of the thigh, are common with back
|   pain. Loosening them may help a bit. (conflicting evidence)
| - Stronger legs share everyday load. (limited evidence)
| - Massage may ease soreness for a few days. Use it with exercise, not instead.
|   (very limited evidence)
| - Drink to thirst. Water will not cure back pain. (insufficient evidence)
| - The sore place is not always the whole story. (insufficient evidence)
|
| When to check again
| ───────────────────
|
| Answer the questions again after 2, 6 and 12 weeks. At once if something new
| begins.
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
|
| About this report
| ─────────────────
|
| For adults with low back pain, at home, on their own: how soon to see someone,
| what may play a part, and self-care. Not for people under 18, not for someone
| who cannot answer for themselves, and not for a clinician to decide by. It does
| not take the place of one.
|
| - This tool is for adults with low back pain who look for self-care. It does not
|   diagnose.
| - Do not use it if you are under 18, or if you need help right now. Do not use
|   it in place of your doctor.
| - It has not been assessed as a medical device.
| - It can miss serious problems. If you feel unsafe or get worse, get help, even
|   if the result here is self-care.
| - Your answers stay on this computer. The program sends nothing.
| - The sources behind it were read up to November 2026.
|
| Pack low_back 0.2.0, hash HASH. Lumbago 0.1.0. No clinician has reviewed
| this pack.
|
| Try next: lumbago show hamstring_strap

What is on top, and the answers behind it.
$ lumbago assess --answers answers/desk-worker.json --explain | sed -n '/^What may/,/^Your plan/p'
| What may contribute
| ───────────────────
|
| Long spells of sitting
|   █████░░░░░  50      conflicting evidence, reported
|   Long still spells can leave you stiff, and moving often helps many people;
|   studies disagree on whether sitting itself starts back pain.
|   3 points: How many hours do you sit on a usual day? 9 hours
|   2 points: What is the longest you sit without getting up, in minutes? 120
|   minutes
|   1 point: Does your back feel worse after you sit for a while? yes
|   Sources: S43, S85, S86, S87, S88, S102, S103, S42 (not verified)
|
| Thigh strength to build
|   ███░░░░░░░  32      limited evidence, measured
|   Stronger legs share everyday load; people with back pain often have less thigh
|   strength, but which comes first is not known.
|   4 points: How old are you? 41 years; Your sex, for the usual ranges? Male
|   (man); How many times did you stand up and sit down in one minute? 22
|   Sources: S92, S66, S67, S71 (not verified)
|
| Stiff hamstrings (back of the thigh)
|   ██░░░░░░░░  24      conflicting evidence, measured
|   Stiff hamstrings are common with back pain; loosening them may help a bit, but
|   studies disagree.
|   2 points: How old are you? 41 years; Left leg, by how many degrees does your
|   knee stop short of straight? 30 degrees; Right leg, by how many degrees does
|   your knee stop short of straight? 28 degrees
|   1 point: When you bend forward, do you feel a pull down the back of your
|   thigh? yes
|   Sources: S70, S90, S91, S52, S53 (not verified)
|
| Also found: A desk that keeps you in one position 16.
|
| A score of 0 to 100 says how well your answers fit a contributor. It does not
| say how much harm there is.
|
| Your questionnaires
|
| - Pain right now (0 to 10): 3 (from 0 to 10)
|
| Your plan

One answer changed to numbness in the saddle: an emergency, and no activity in any format.
$ sed 's/"saddle_numb": false/"saddle_numb": true/' answers/desk-worker.json > saddle.json
$ lumbago assess --answers saddle.json --exit-code -o saddle.txt
? 30
$ sed 's/hash [0-9a-f]*/hash HASH/' saddle.txt
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
|
| About this report
| ─────────────────
|
| For adults with low back pain, at home, on their own: how soon to see someone,
| what may play a part, and self-care. Not for people under 18, not for someone
| who cannot answer for themselves, and not for a clinician to decide by. It does
| not take the place of one.
|
| - This tool is for adults with low back pain who look for self-care. It does not
|   diagnose.
| - Do not use it if you are under 18, or if you need help right now. Do not use
|   it in place of your doctor.
| - It has not been assessed as a medical device.
| - It can miss serious problems. If you feel unsafe or get worse, get help, even
|   if the result here is self-care.
| - Your answers stay on this computer. The program sends nothing.
| - The sources behind it were read up to November 2026.
|
| Pack low_back 0.2.0, hash HASH. Lumbago 0.1.0. No clinician has reviewed
| this pack.
$ lumbago assess --answers saddle.json --json | sed -n '/"plan"/,$p'
|   "plan": {
|     "items": [],
|     "withheld": [],
|     "week": [],
|     "recheck_weeks": [
|       2,
|       6,
|       12
|     ]
|   },
|   "levers": [
|     {
|       "question": "sitting_hours",
|       "from": 9,
|       "to": 4,
|       "changes": [
|         {
|           "contributor": "prolonged_sitting",
|           "from": 50,
|           "to": 30
|         },
|         {
|           "contributor": "hip_flexor_stiffness",
|           "from": 5,
|           "to": 0
|         },
|         {
|           "contributor": "workstation",
|           "from": 16,
|           "to": 0
|         }
|       ]
|     },
|     {
|       "question": "one_minute_sit_to_stand",
|       "from": 22,
|       "to": 37,
|       "changes": [
|         {
|           "contributor": "quad_weakness",
|           "from": 32,
|           "to": 0
|         }
|       ]
|     },
|     {
|       "question": "desk_cannot_adjust",
|       "from": true,
|       "to": false,
|       "changes": [
|         {
|           "contributor": "workstation",
|           "from": 16,
|           "to": 0
|         }
|       ]
|     },
|     {
|       "question": "longest_sit_minutes",
|       "from": 120,
|       "to": 60,
|       "changes": [
|         {
|           "contributor": "prolonged_sitting",
|           "from": 50,
|           "to": 40
|         }
|       ]
|     }
|   ],
|   "unanswered": [],
|   "ignored": [],
|   "notices": [
|     "No clinician has reviewed this pack."
|   ]
| }
$ lumbago assess --answers saddle.json --format markdown | sed 's/hash [0-9a-f]*/hash HASH/'
| > **Get emergency help now**
| >
| > Call the emergency number now, or have someone take you to an emergency department; do not drive if your legs are weak.
| >
| > - Emergency number: 112 in the EU and on many mobile networks; if your local number is another, call that
|
| Do this now; do not wait to see if it passes. If you cannot call, ask someone near you to call. Tell them what stands below.
|
| ### Why
|
| - **Numb or odd feeling between the legs.** The nerves to this part also run your bladder and bowel. They may be under pressure, and early help protects them. Go now, even if you can still walk and pee.
|
| > **Get emergency help right away if you notice**
| >
| > - numb genitals, bottom or inner thighs, or new numbness during sex
| > - trouble peeing, leaking, or loss of bowel control
| > - new weakness or numbness in both legs, or one leg that is getting weaker
| > - sudden very bad back or tummy pain, with fainting or going cold and sweaty
| > - chest pain, or trouble breathing
| > - fever while you feel very ill
| > - in pregnancy, bleeding or fluid loss, bad tummy pain, or a baby that moves less
| > - Emergency number: 112 in the EU and on many mobile networks; if your local number is another, call that
|
| ## About this report
|
| For adults with low back pain, at home, on their own: how soon to see someone, what may play a part, and self-care. Not for people under 18, not for someone who cannot answer for themselves, and not for a clinician to decide by. It does not take the place of one.
|
| - This tool is for adults with low back pain who look for self-care. It does not diagnose.
| - Do not use it if you are under 18, or if you need help right now. Do not use it in place of your doctor.
| - It has not been assessed as a medical device.
| - It can miss serious problems. If you feel unsafe or get worse, get help, even if the result here is self-care.
| - Your answers stay on this computer. The program sends nothing.
| - The sources behind it were read up to November 2026.
|
| Pack `low_back` 0.2.0, hash HASH. Lumbago 0.1.0. No clinician has reviewed this pack.

The saddle question left out: undecided, could be an emergency, at least routine.
$ grep -v '"saddle_numb"' answers/desk-worker.json > missing.json
$ lumbago assess --answers missing.json --json | sed -n '/"triage"/,/"contributors"/p'
|   "triage": {
|     "level": "routine",
|     "plan_policy": "gentle",
|     "action": "Book a visit to a doctor or a physiotherapist in the next two weeks.",
|     "signs": [],
|     "undecided": [
|       {
|         "id": "saddle_numbness",
|         "level": "emergency",
|         "questions": [
|           "saddle_numb"
|         ]
|       }
|     ],
|     "could_be": "emergency",
|     "at_least": "self_care"
|   },
|   "contributors": [
$ lumbago assess --answers answers/desk-worker.json --json | sed -n '/"triage"/,/"contributors"/p'
|   "triage": {
|     "level": "self_care",
|     "plan_policy": "full",
|     "action": "Follow your plan at your own pace, and check again after 2, 6 and 12 weeks.",
|     "signs": [],
|     "undecided": [],
|     "could_be": "self_care",
|     "at_least": "self_care"
|   },
|   "contributors": [
