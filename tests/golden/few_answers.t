Two answers only: what is missing is said first and last, and the reasons are kept short.
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
| Left out for now, because questions have no answer. It may be that:
|
| - you have thin bones, once broke a bone in your spine, or took steroid tablets
|   for months: Cat and camel.
| - your pain began in a way that calls for a check of your bones first: Cat and
|   camel; Roll your thighs, seat and calves.
| - one leg tingles or goes numb below the knee, and these pull on its nerve: Cat
|   and camel.
| - bending forward makes your pain much worse, or sends it down a leg: Cat and
|   camel.
| - you are more than 16 weeks pregnant: Seat-muscle stretch, on your back;
|   Bridge.
| - you have a sore or replaced knee, and these bend or load it far: Cat and
|   camel.
| - you have a hip replacement, so ask your surgeon first: Seat-muscle stretch, on
|   your back; Seat-muscle stretch, on a chair.
| - leaning on your hands or arms hurts: Cat and camel; Roll your thighs, seat and
|   calves.
| - your joints are very loose, so strength suits you better than long stretches:
|   Seat-muscle stretch, on your back.
| - you often feel dizzy, or have fallen: Cat and camel; Roll your thighs, seat
|   and calves.
| - getting down to the floor is hard for you: Cat and camel; Roll your thighs,
|   seat and calves.
| - you have a health condition to settle with a doctor before you do more than
|   gentle walking: Seat-muscle stretch, on your back; Cat and camel; Stand up and
|   sit down; Bridge; Clam; Seat squeeze.
| - you have signs of a clot, a fever, a new lump or a broken bone, and massage is
|   not safe then: Roll your thighs, seat and calves; Rub your thighs and seat by
|   hand; Ask before any massage; Massage by a therapist.
| - your health or your pills call for care, so ask a clinician before any
|   massage: Roll your thighs, seat and calves; Rub your thighs and seat by hand;
|   Massage by a therapist.
| - you are or might be pregnant, so ask your midwife before any massage: Roll
|   your thighs, seat and calves; Rub your thighs and seat by hand; Massage by a
|   therapist.
| - you take blood thinners or bleed easily, so only light pressure is safe: Roll
|   your thighs, seat and calves.
| - parts of your skin are numb or fragile, so only light pressure is safe: Roll
|   your thighs, seat and calves.
| - you have numb or sore skin or a fever, and warmth could do harm: A warm pack.
| - your health or your pills limit how much to drink, so follow your own doctor's
|   advice: Drink to thirst.
|
| With --explain, each comes with its questions.
|
| Still unanswered
$ echo '{"age": 50, "pain_now": 4}' | lumbago assess --answers - | tail -n 8
|
| ┃ Book a visit
| ┃ Book a visit to a doctor or a physiotherapist in the next two weeks.
| ┃ - Questions about some warning signs have no answer, and no answer is not a
| ┃   no: that alone gives this result. With answers it could change, at most to:
| ┃   Get emergency help now.
|
| Try next: lumbago show seated_pelvic_rock
$ echo '{"age": 50, "pain_now": 4}' | lumbago assess --answers - --explain | sed -n '/^Left out for now/,/^- your pain began/p'
| Left out for now, because questions have no answer. It may be that:
|
| - you have thin bones, once broke a bone in your spine, or took steroid tablets
|   for months: Cat and camel.
|   Do you have thin bones (osteoporosis)? Or did you ever break a bone in your
|   spine?
|   Have you taken steroid tablets for 3 months or more?
| - your pain began in a way that calls for a check of your bones first: Cat and
