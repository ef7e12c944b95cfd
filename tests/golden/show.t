What there is to show, and what is found by a kind, a part of a name or a word of a title.
$ lumbago show
| Low back pain
| ─────────────
|
| To see one thing: lumbago show, and its name, a part of the name or a word of
| the title. To list all of a kind: lumbago show, and one of these words.
|
| - stretches: Stretches (12)
| - strength: Strength (19)
| - aerobic: Steady movement (4)
| - breaks: Breaks (4)
| - hydration: Drinking (2)
| - massage: Massage (5)
| - comfort: Comfort (3)
| - advice: Good to know (12)
| - signs: Warning signs (64)
| - contributors: What may contribute (20)
| - contraindications: Reasons to leave something out (25)
| - questions: Questions (176)
| - groups: Checklists (16)
| - scales: Questionnaires (8)
| - tables: Tables of usual values (5)
| - derived: Values worked out from answers (13)
| - regions: Emergency numbers (5)
| - references: Sources (161)
$ lumbago show --lang de
| Schmerzen im unteren Rücken
| ───────────────────────────
|
| Um etwas zu sehen: lumbago show und sein Name, ein Teil davon oder ein Wort des
| Titels. Um alles einer Art aufzuzählen: lumbago show und eines dieser Wörter.
|
| - stretches: Dehnungen (12)
| - strength: Kraft (19)
| - aerobic: Gleichmäßige Bewegung (4)
| - breaks: Pausen (4)
| - hydration: Trinken (2)
| - massage: Massage (5)
| - comfort: Linderung (3)
| - advice: Gut zu wissen (12)
| - signs: Warnzeichen (64)
| - contributors: Was beitragen kann (20)
| - contraindications: Gründe, etwas wegzulassen (25)
| - questions: Fragen (176)
| - groups: Listen von Fragen (16)
| - scales: Fragebögen (8)
| - tables: Tabellen üblicher Werte (5)
| - derived: Aus Antworten berechnete Werte (13)
| - regions: Notrufnummern (5)
| - references: Quellen (161)
|
| Niemand hat diese Übersetzung geprüft.
$ lumbago show stretches
| Stretches
| ─────────
|
| - hamstring_strap: Hamstring stretch with a strap, on your back
| - hamstring_chair: Hamstring stretch on a chair
| - quad_standing: Standing stretch for the front of the thigh
| - quad_side: Stretch for the front of the thigh, on your side
| - hipflexor_kneel: Half-kneeling stretch for the front of the hip
| - hipflexor_stand: Standing stretch for the front of the hip
| - figure4: Seat-muscle stretch, on your back
| - seated_figure4: Seat-muscle stretch, on a chair
| - knee_to_chest: Knee to chest
| - cat_camel: Cat and camel
| - seated_pelvic_rock: Rocking your pelvis on a chair
| - prone_press: Prop up, face down
$ lumbago show Dehnungen --lang de | head -n 4
| Dehnungen
| ─────────
|
| - hamstring_strap: Dehnung hinten am Oberschenkel mit einem Gurt, auf dem Rücken
$ lumbago show break | head -n 3
| Breaks
| ──────
|
$ lumbago show 'hip stretch'
| 2 entries have that in their name or title
| ──────────────────────────────────────────
|
| - hipflexor_kneel: Half-kneeling stretch for the front of the hip
| - hipflexor_stand: Standing stretch for the front of the hip
$ lumbago show hinge --json | head -n 5
| {
|   "schema": "lumbago.entity/1",
|   "kind": "activity",
|   "id": "hip_hinge",
|   "title": "Hip hinge",
$ lumbago show hinge | head -n 4
| Hip hinge
| ─────────
|
| hip_hinge: activity, data/low-back/81-strength.yaml:618
$ lumbago show hamstring --json | head -n 9
| {
|   "schema": "lumbago.entries/1",
|   "entries": [
|     {
|       "kind": "activity",
|       "id": "hamstring_strap",
|       "title": "Hamstring stretch with a strap, on your back"
|     },
|     {
$ lumbago show --json | head -n 8
| {
|   "schema": "lumbago.entries/1",
|   "entries": [
|     {
|       "kind": "activity",
|       "id": "hamstring_strap",
|       "title": "Hamstring stretch with a strap, on your back"
|     },
$ lumbago show hamstring_strapp
! lumbago: nothing in the pack is called 'hamstring_strapp' or has it in its name or title; 'lumbago show' lists what there is (did you mean 'hamstring_strap'?)
? 2
$ lumbago show qqqq
! lumbago: nothing in the pack is called 'qqqq' or has it in its name or title; 'lumbago show' lists what there is
? 2
$ lumbago show qqqq --lang es
! lumbago: nada en el paquete se llama 'qqqq' ni lo tiene en su nombre o título; 'lumbago show' dice lo que hay
? 2
$ lumbago show --drawings stretches
! lumbago: '--drawings' and 'stretches' do not go together
! Try 'lumbago help show'.
? 2
