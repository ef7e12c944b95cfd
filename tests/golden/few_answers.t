Two answers only: what is missing is said first and last, and what is left out is kept short.
$ echo '{"age": 50, "pain_now": 4}' | lumbago assess --answers - | sed -n '1,9p;/^Left out, and/,/^Still/p'
| ┃ Book a visit
| ┃ Book a visit to a doctor or a physiotherapist in the next two weeks.
|
| Questions about some warning signs have no answer, and no answer is not a no:
| that alone gives this result. With answers it could change, at most to: Get
| emergency help now.
|
| What may contribute
| ───────────────────
| Left out, and why
| ─────────────────
|
| Left out for now, because questions have no answer: Seat-muscle stretch, on your
| back; Seat-muscle stretch, on a chair; Cat and camel; Stand up and sit down;
| Bridge; Clam; Seat squeeze; A warm pack; Drink to thirst; Roll your thighs, seat
| and calves; Rub your thighs and seat by hand; Ask before any massage; Massage by
| a therapist. With --explain, each comes with its reasons and their questions.
|
| Still unanswered
$ echo '{"age": 50, "pain_now": 4}' | lumbago assess --answers - | tail -n 8
|   if the result here is self-care.
| - Your answers stay on this computer. The program sends nothing.
| - The sources behind it were read up to November 2026.
|
| Pack low_back 0.2.0, hash 000000000000. Lumbago 0.1.0. No clinician has reviewed
| this pack.
|
| Try next: lumbago show seated_pelvic_rock
$ echo '{"age": 50, "pain_now": 4}' | lumbago assess --answers - --explain | sed -n '/^Left out for now/,/^- what you told us/p'
| Left out for now, because questions have no answer. It may be that:
|
| - you have thin bones, once broke a bone in your spine, or took steroid tablets
|   for months: Cat and camel.
|   Do you have thin bones (osteoporosis)? Or did you ever break a bone in your
|   spine?
|   Have you taken steroid tablets for 3 months or more?
| - what you told us calls for a check of your bones first: Cat and camel; Roll
What is shown may be named as the report has it.
$ lumbago show '[sit_to_stand]' | head -n 1
| Stand up and sit down
$ lumbago show 'STAND up and sit down' | head -n 1
| Stand up and sit down
$ lumbago show s42 | head -n 1
| Bull et al. Br J Sports Med 2020;54:1451-62
$ lumbago show 'Stand up'
| 7 entries have that in their name or title
| ──────────────────────────────────────────
|
| - sit_to_stand: Stand up and sit down
| - arching_hurts: leaning back, standing or walking stirs up your pain or your
|   legs
| - both_legs_walk_only: Do your legs feel fine when you sit, and act up only when
|   you stand or walk? And has it been like this for 3 months or more?
| - cannot_stand: Since it began, is it so bad that you cannot stand up?
| - ache_standing_straight: Do you ache when you stand up straight after sitting?
| - one_minute_sit_to_stand: How many times did you stand up and sit down in one
|   minute?
| - chair_stand_30s: How many times did you stand up from the chair in 30 seconds?
