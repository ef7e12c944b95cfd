The page, which a terminal shows: people of every level, in each language. Only what differs from
person to person is shown of the later ones.

A desk worker.
$ lumbago assess --answers answers/desk-worker.json --region GB --brief
| ┃ Self-care fits
| ┃ Follow your plan at your own pace, and check again after 2, 6 and 12 weeks.
|
| What may contribute (0 to 100: how well your answers fit)
| - Long spells of sitting: 50 (conflicting evidence, reported)
| - Thigh strength to build: 32 (limited evidence, measured)
| - Stiff hamstrings (back of the thigh): 24 (conflicting evidence, measured)
|
| Your plan for today: 19 minutes
| - Hamstring stretch with a strap, on your back: 2 x 30-45 s each side, 5
|   days/week
| - Stand up and sit down: 1-3 x 8-12, 3 days/week
| - Hip hinge: 1-3 x 8-10, 3 days/week
| - Step up: 1-3 x 8-12 each side, 3 days/week
| - Bridge: 1-3 x 8-12, hold 2-5 s, 3 days/week
| - Short breaks from sitting: 1-3 min, every 30-45 min, every day
| - Lean back and walk: 5 times, every day
| - Drink to thirst: 150-250 ml, every day
| - A warm pack: 15-20 min, every day
| - Keep the sport you like: Keep the walks and sport that feel ok. If one stirs
|   up your pain, do less of it for a few days.
| - The pain rule: Pain up to 3 out of 10 is fine. At 4 or 5, make the move
|   smaller. Above 5, or worse for more than a day, halve it. If you hurt more
|   than that before you begin, start with the easiest moves, and ask a pharmacist
|   about pain relief.
|
| On other days
| - Standing stretch for the front of the hip: 2 x 30-45 s each side, 5 days/week
| - Roll your thighs, seat and calves: 1-3 x 30-120 s each side, 3 days/week
| - Massage chair: 10-15 min, 3 days/week
|
| When to stop
| - Stop an exercise if you get new, sharp or spreading pain, or chest pain. Stop
|   if you feel numb, tingly, weak, dizzy or unsteady.
| - Ask a clinician first if you are pregnant, had surgery, or have an illness
|   that we ask about here.
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
| ┃ - Emergency number: 999
| ┃ - Medical advice by telephone, when it is no emergency: 111
|
| This is not a diagnosis and can miss serious problems. If you feel unsafe or get
| worse, get help. Pack low_back 0.2.0, hash 000000000000. No clinician has
| reviewed this pack.
|
| All steps and reasons: add --details. One move: lumbago show hamstring_strap
$ lumbago assess --answers answers/desk-worker.json --region ES --brief --lang es
| ┃ El autocuidado es adecuado
| ┃ Siga su plan a su ritmo; repita a las 2, 6 y 12 semanas.
|
| Qué puede contribuir (0 a 100: cuánto encajan sus respuestas)
| - Sentarse largos ratos: 50 (evidencia contradictoria, según usted)
| - Ganar fuerza en los muslos: 32 (evidencia limitada, medido)
| - Rigidez detrás del muslo: 24 (evidencia contradictoria, medido)
|
| Su plan para hoy: 19 minutos
| - Estirar el muslo por detrás, con correa: 2 x 30-45 s por lado, 5 días/semana
| - Levantarse y sentarse: 1-3 x 8-12, 3 días/semana
| - Bisagra de cadera: 1-3 x 8-10, 3 días/semana
| - Subir un escalón: 1-3 x 8-12 por lado, 3 días/semana
| - Puente: 1-3 x 8-12, mantener 2-5 s, 3 días/semana
| - Pausas cortas al estar sentado: 1-3 min, cada 30-45 min, cada día
| - Inclinarse atrás y caminar: 5 veces, cada día
| - Beber según la sed: 150-250 ml, cada día
| - Compresa tibia: 15-20 min, cada día
| - Siga con su deporte: Haga lo que le siente bien. Si algo le despierta el
|   dolor, haga menos unos días.
| - La regla del dolor: Hasta 3 sobre 10 está bien. Con 4 o 5, acorte el
|   movimiento. Con más de 5, o peor más de un día, haga la mitad. Si antes ya
|   duele más, empiece por lo más fácil y pregunte en la farmacia cómo aliviarlo.
|
| Otros días
| - Estirar la cadera, de pie: 2 x 30-45 s por lado, 5 días/semana
| - Rodillo en piernas y nalgas: 1-3 x 30-120 s por lado, 3 días/semana
| - Sillón de masaje: 10-15 min, 3 días/semana
|
| Cuándo parar
| - Pare si nota dolor nuevo, agudo o que se extiende, dolor de pecho,
|   adormecimiento, hormigueo, debilidad, mareo o desequilibrio.
| - Pregunte antes a un profesional de la salud en caso de embarazo, operación o
|   enfermedad por la que preguntamos.
|
| ┃ Pida ayuda de emergencia enseguida si nota
| ┃ - genitales, nalgas o muslos por dentro dormidos, o sexo sin sensibilidad
| ┃ - dificultad para orinar, escapes o heces sin control
| ┃ - debilidad o adormecimiento nuevos en ambas piernas, o una cada vez más débil
| ┃ - dolor repentino muy fuerte de espalda o vientre, con desmayo o sudor frío
| ┃ - dolor de pecho o dificultad para respirar
| ┃ - fiebre y sentirse muy mal
| ┃ - en el embarazo, sangrado, pérdida de líquido, dolor fuerte de vientre o bebé
| ┃   que se mueve menos
| ┃ - Número de emergencias: 112
|
| No es un diagnóstico; puede pasar por alto problemas graves. Si empeora o no se
| siente a salvo, pida ayuda. Paquete low_back 0.2.0, hash 000000000000. Ningún
| profesional de la salud ha revisado este paquete. Nadie revisó esta traducción.
|
| Todo: --details. Un movimiento: lumbago show hamstring_strap --lang es
$ lumbago assess --answers answers/desk-worker.json --region DE --brief --lang de
| ┃ Selbsthilfe passt
| ┃ Folgen Sie dem Plan im eigenen Tempo; prüfen Sie nach 2, 6 und 12 Wochen neu.
|
| Was beitragen kann (0 bis 100: wie gut Ihre Antworten passen)
| - Langes Sitzen: 50 (widersprüchliche Belege, angegeben)
| - Kraft der Oberschenkel aufbauen: 32 (begrenzte Belege, gemessen)
| - Steife hintere Oberschenkelmuskeln: 24 (widersprüchliche Belege, gemessen)
|
| Ihr Plan für heute: 19 Minuten
| - Dehnung hinten am Oberschenkel mit einem Gurt, auf dem Rücken: 2 x 30-45 s je
|   Seite, 5 Tage/Woche
| - Aufstehen und Hinsetzen: 1-3 x 8-12, 3 Tage/Woche
| - Beugen aus der Hüfte: 1-3 x 8-10, 3 Tage/Woche
| - Auf eine Stufe steigen: 1-3 x 8-12 je Seite, 3 Tage/Woche
| - Brücke: 1-3 x 8-12, 2-5 s halten, 3 Tage/Woche
| - Kurze Pausen vom Sitzen: 1-3 min, alle 30-45 min, jeden Tag
| - Zurückbeugen und gehen: 5 Mal, jeden Tag
| - Nach Durst trinken: 150-250 ml, jeden Tag
| - Eine Wärmepackung: 15-20 min, jeden Tag
| - Behalten Sie den Sport bei, den Sie mögen: Was sich gut anfühlt, geht weiter.
|   Reizt etwas die Schmerzen, machen Sie ein paar Tage weniger davon.
| - Die Schmerzregel: Bis 3 von 10 ist in Ordnung. Bei 4 oder 5 machen Sie die
|   Bewegung kleiner. Über 5, oder über einen Tag schlimmer: halbieren. Tut es
|   schon vorher mehr weh, beginnen Sie mit dem Leichtesten und fragen Sie in
|   einer Apotheke nach Linderung.
|
| An anderen Tagen
| - Dehnung vorn an der Hüfte im Stehen: 2 x 30-45 s je Seite, 5 Tage/Woche
| - Oberschenkel, Po und Waden rollen: 1-3 x 30-120 s je Seite, 3 Tage/Woche
| - Massagestuhl: 10-15 min, 3 Tage/Woche
|
| Wann Sie aufhören
| - Brechen Sie eine Übung ab bei neuem, stechendem oder ausstrahlendem Schmerz,
|   Brustschmerz, Taubheit, Kribbeln, Schwäche, Schwindel oder Unsicherheit.
| - Fragen Sie zuerst eine medizinische Fachperson, wenn Sie schwanger sind,
|   operiert wurden oder eine Krankheit haben, nach der wir hier fragen.
|
| ┃ Holen Sie sofort Notfallhilfe, wenn Sie dies bemerken
| ┃ - Taubheit an Geschlechtsteilen, Po, Innenseiten der Schenkel oder beim Sex
| ┃ - Probleme beim Wasserlassen, Urin oder Stuhl geht ungewollt ab
| ┃ - neue Schwäche oder Taubheit in beiden Beinen, oder ein Bein wird schwächer
| ┃ - plötzlich heftiger Rücken-/Bauchschmerz mit Ohnmacht oder kaltem Schweiß
| ┃ - Schmerzen in der Brust oder Probleme beim Atmen
| ┃ - Fieber, und Sie fühlen sich dabei sehr krank
| ┃ - in der Schwangerschaft Blutung, Verlust von Flüssigkeit, starke
| ┃   Bauchschmerzen oder ein Baby, das sich weniger bewegt
| ┃ - Notrufnummer: 112
|
| Dies ist keine Diagnose und kann Ernstes übersehen. Wenn Sie sich unsicher
| fühlen oder es schlimmer wird, holen Sie Hilfe. Paket low_back 0.2.0, Hash
| 000000000000. Keine medizinische Fachperson hat dieses Paket geprüft. Niemand
| hat diese Übersetzung geprüft.
|
| Alles: --details. Eine Bewegung: lumbago show hamstring_strap --lang de

At 40 columns, and for a screen reader.
$ lumbago assess --answers answers/people/pregnant-20-weeks.json --brief --width 40
| ┃ Book a visit
| ┃ Book a visit to a doctor or a
| ┃ physiotherapist in the next two weeks.
|
| Why
| - Pregnant, or gave birth in the last 12
|   weeks. Back pain is common at this
|   time. Tell your midwife, doctor or
|   physiotherapist about it. The plan
|   leaves out what does not suit this
|   time.
|
| What may contribute (0 to 100: how well
| your answers fit)
| - Moving less than the body likes: 60
|   (moderate evidence, reported)
| - Short or broken sleep: 60 (moderate
|   evidence, reported)
| - Long spells of sitting: 50
|   (conflicting evidence, reported)
|
| Your plan for today: 14 minutes
| - Start with the easier version of each
|   move.
| - Stand up and sit down: 1-3 x 8-12, 3
|   days/week
| - Walking: 5-15 min, 5 days/week
| - Short breaks from sitting: 1-3 min,
|   every 30-45 min, every day
| - Lean back and walk: 5 times, every day
| - Drink to thirst: 150-250 ml, every day
| - Ask before any massage
| - A warm pack: 15-20 min, every day
| - Look after your sleep
| - The pain rule: Pain up to 3 out of 10
|   is fine. At 4 or 5, make the move
|   smaller. Above 5, or worse for more
|   than a day, halve it. If you hurt more
|   than that before you begin, start with
|   the easiest moves, and ask a
|   pharmacist about pain relief.
|
| On other days
| - Standing stretch for the front of the
|   hip: 2 x 30-45 s each side, 5
|   days/week
| - Cat and camel: 8-10 times, 6 days/week
| - Clam: 1-3 x 10-15 each side, 2
|   days/week
|
| Left out, to keep you safe: Seat-muscle
| stretch, on your back; Bridge; Roll your
| thighs, seat and calves; Rub your thighs
| and seat by hand; Massage by a
| therapist.
|
| When to stop
| - Stop an exercise if you get new, sharp
|   or spreading pain, or chest pain. Stop
|   if you feel numb, tingly, weak, dizzy
|   or unsteady.
| - Ask a clinician first if you are
|   pregnant, had surgery, or have an
|   illness that we ask about here.
|
| ┃ Get emergency help right away if you
| ┃ notice
| ┃ - numb genitals, bottom or inner
| ┃   thighs, or new numbness during sex
| ┃ - trouble peeing, leaking, or loss of
| ┃   bowel control
| ┃ - new weakness or numbness in both
| ┃   legs, or one leg that is getting
| ┃   weaker
| ┃ - sudden very bad back or tummy pain,
| ┃   with fainting or going cold and
| ┃   sweaty
| ┃ - chest pain, or trouble breathing
| ┃ - fever while you feel very ill
| ┃ - in pregnancy, bleeding or fluid
| ┃   loss, bad tummy pain, or a baby that
| ┃   moves less
| ┃ - Emergency number: 112 in the EU and
| ┃   on many mobile networks; if your
| ┃   local number is another, call that
|
| This is not a diagnosis and can miss
| serious problems. If you feel unsafe or
| get worse, get help. Pack low_back
| 0.2.0, hash 000000000000. No clinician
| has reviewed this pack.
|
| All steps and reasons: add --details.
| One move: lumbago show hipflexor_stand
$ lumbago assess --answers answers/people/low-mood.json --brief --accessible
| Book a visit.
| Book a visit to a doctor or a physiotherapist in the next two weeks.
|
| Why.
| Mood or strain worth a talk. Pain can wear you down, and low mood or strain
|   can make pain harder to bear. You are not alone in this, and it is not a
|   label. A doctor or a counsellor can help, so do bring it up. If you ever think
|   of harming yourself, call a crisis line or your emergency number right away.
|
| Not answered yet: An accident some weeks ago that nobody has looked at.
|
| What may contribute (0 to 100: how well your answers fit).
| Worry about moving: 60 (moderate evidence, reported).
| Stress and mood: 60 (moderate evidence, reported).
| Short or broken sleep: 60 (moderate evidence, reported).
|
| Your questionnaires.
| Mood and strain (PHQ-4, own wording): 9 (from 0 to 12): a lot.
| Strain and worry (GAD-2 part of the PHQ-4, own wording): 5 (from 0 to 6):
|   worth a talk with a clinician.
| Low mood (PHQ-2 part of the PHQ-4, own wording): 4 (from 0 to 6): worth a talk
|   with a clinician.
|
| Your plan for today: 10 minutes.
| Start with the easier version of each move.
| Cat and camel: 8 to 10 times, every day.
| Hip hinge: 1 to 3 sets of 8 to 10, 3 days a week.
| Stand up and sit down: 1 to 3 sets of 8 to 12, 3 days a week.
| Drink to thirst: 150 to 250 ml at a time, every day.
| Change position often.
| A warm pack: 15 to 20 minutes, every day.
| Back to one thing you like: hurt is not harm.
| Take the strain down a bit.
| Keep the sport you like: Keep the walks and sport that feel ok. If one stirs
|   up your pain, do less of it for a few days.
| The pain rule: Pain up to 3 out of 10 is fine. At 4 or 5, make the move
|   smaller. Above 5, or worse for more than a day, halve it. If you hurt more
|   than that before you begin, start with the easiest moves, and ask a pharmacist
|   about pain relief.
|
| On other days.
| Seat-muscle stretch, on your back: 2 times 30 to 45 seconds each side, 4 days
|   a week.
| Roll your thighs, seat and calves: 1 to 3 times 30 to 120 seconds each side, 3
|   days a week.
| Massage by a therapist: 30 to 60 minutes, 1 day a week.
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

Urgent and emergency: how to get help, and nothing else but what eases until then.
$ lumbago assess --answers answers/people/very-bad-leg.json --region GB --brief
| ┃ Get advice from a doctor today
| ┃ Contact a doctor or an urgent-care line today, and tell them what this report
| ┃ says.
| ┃ - Medical advice by telephone, when it is no emergency: 111
| ┃ - Emergency number: 999
|
| Why
| - One weak leg, or numbness that spreads. A nerve to the leg may be irritated.
|   Call a doctor today to have your strength checked. If the leg gets weaker from
|   day to day, get emergency help.
|   Is that one leg weak, or is the numb part growing, even if not day by day? yes
|
| Comfort only, until you have been seen. No exercises for now. Short, easy walks;
| Change position often; Look after your sleep; Take the strain down a bit.
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
| ┃ - Emergency number: 999
| ┃ - Medical advice by telephone, when it is no emergency: 111
|
| Pack low_back 0.2.0, hash 000000000000. No clinician has reviewed this pack.
|
| All steps and reasons: add --details. One move: lumbago show easy_walks
$ lumbago assess --answers answers/people/numb-saddle.json --region GB --brief
| ┃ Get emergency help now
| ┃ Call the emergency number now, or have someone take you to an emergency
| ┃ department; do not drive if your legs are weak.
| ┃ - Emergency number: 999
|
| Do this now; do not wait to see if it passes. If you cannot call, ask someone
| near you to call. Tell them what stands below.
|
| Why
| - Numb or odd feeling between the legs. The nerves to this part also run your
|   bladder and bowel. They may be under pressure, and early help protects them.
|   Go now, even if you can still walk and pee.
| - New change in peeing. The nerves that run your bladder may be under pressure.
|   Pain alone can also make it hard to go, but only a check can tell. Go now, and
|   do not wait until you leak.
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
| ┃ - Emergency number: 999
| ┃ - Medical advice by telephone, when it is no emergency: 111
|
| Pack low_back 0.2.0, hash 000000000000. No clinician has reviewed this pack.
$ lumbago assess --answers answers/people/numb-saddle.json --region DE --brief --lang de
| ┃ Holen Sie jetzt Notfallhilfe
| ┃ Rufen Sie jetzt die Notrufnummer an, oder lassen Sie sich in eine Notaufnahme
| ┃ bringen; fahren Sie nicht selbst, wenn Ihre Beine schwach sind.
| ┃ - Notrufnummer: 112
|
| Tun Sie das jetzt; warten Sie nicht ab, ob es vergeht. Wenn Sie nicht anrufen
| können, bitten Sie jemanden in Ihrer Nähe, das zu tun. Sagen Sie dort, was unten
| steht.
|
| Warum
| - Taubes oder seltsames Gefühl zwischen den Beinen. Die Nerven für diesen
|   Bereich steuern auch Blase und Darm. Sie könnten unter Druck stehen, und frühe
|   Hilfe schützt sie. Holen Sie jetzt Notfallhilfe, auch wenn Sie noch gehen und
|   Wasser lassen können.
| - Neue Veränderung beim Wasserlassen. Die Nerven, die Ihre Blase steuern,
|   könnten unter Druck stehen. Auch Schmerzen allein können das Wasserlassen
|   schwer machen, aber nur eine Untersuchung kann das klären. Holen Sie jetzt
|   Notfallhilfe, und warten Sie nicht, bis Sie Urin verlieren.
|
| ┃ Holen Sie sofort Notfallhilfe, wenn Sie dies bemerken
| ┃ - Taubheit an Geschlechtsteilen, Po, Innenseiten der Schenkel oder beim Sex
| ┃ - Probleme beim Wasserlassen, Urin oder Stuhl geht ungewollt ab
| ┃ - neue Schwäche oder Taubheit in beiden Beinen, oder ein Bein wird schwächer
| ┃ - plötzlich heftiger Rücken-/Bauchschmerz mit Ohnmacht oder kaltem Schweiß
| ┃ - Schmerzen in der Brust oder Probleme beim Atmen
| ┃ - Fieber, und Sie fühlen sich dabei sehr krank
| ┃ - in der Schwangerschaft Blutung, Verlust von Flüssigkeit, starke
| ┃   Bauchschmerzen oder ein Baby, das sich weniger bewegt
| ┃ - Notrufnummer: 112
|
| Paket low_back 0.2.0, Hash 000000000000. Keine medizinische Fachperson hat
| dieses Paket geprüft. Niemand hat diese Übersetzung geprüft.

No plan, and few answers.
$ lumbago assess --answers answers/people/under-18.json --brief | sed -n '1,/^┃ Get/p'
| ┃ Book a visit
| ┃ Book a visit to a doctor or a physiotherapist in the next two weeks.
|
| Why
| - Under 18. This tool is made for adults, so it gives no plan here. Talk to a
|   parent or another adult you trust, and see a doctor.
|
| This report gives no plan. Speak with a clinician first.
|
| ┃ Get emergency help right away if you notice
$ echo '{"age": 50, "pain_now": 4}' | lumbago assess --answers - --brief
| ┃ Book a visit
| ┃ Book a visit to a doctor or a physiotherapist in the next two weeks.
|
| Questions about some warning signs have no answer, and no answer is not a no:
| that alone gives this result. With answers it could change, at most to: Get
| emergency help now.
|
| Not answered yet: Numb or odd feeling between the legs; New change in peeing;
| Loss of bowel control or feeling; Sudden change in feeling or function during
| sex; New trouble in both legs; A leg or foot that is getting weaker; and 31 more
| warning signs.
|
| Your plan for today: 12 minutes
| - Start with the easier version of each move.
| - Rocking your pelvis on a chair: 8-10 times, every day
| - Walking: 5-15 min, 5 days/week
| - Short breaks from sitting: 1-3 min, every 30-45 min, every day
| - Follow the advice you were given on drinking
| - The pain rule: Pain up to 3 out of 10 is fine. At 4 or 5, make the move
|   smaller. Above 5, or worse for more than a day, halve it. If you hurt more
|   than that before you begin, start with the easiest moves, and ask a pharmacist
|   about pain relief.
|
| Left out until you answer more questions: Seat-muscle stretch, on your back;
| Seat-muscle stretch, on a chair; Cat and camel; Stand up and sit down; Bridge;
| Clam; Seat squeeze; A warm pack; Drink to thirst; Roll your thighs, seat and
| calves; Rub your thighs and seat by hand; Ask before any massage; Massage by a
| therapist.
|
| Not answered; could add to the plan: Your health, for the plan; On most days;
| The last few weeks; Home tests, mood, weight and more; More on your days and
| back.
|
| When to stop
| - Stop an exercise if you get new, sharp or spreading pain, or chest pain. Stop
|   if you feel numb, tingly, weak, dizzy or unsteady.
| - Ask a clinician first if you are pregnant, had surgery, or have an illness
|   that we ask about here.
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
| This is not a diagnosis and can miss serious problems. If you feel unsafe or get
| worse, get help. Pack low_back 0.2.0, hash 000000000000. No clinician has
| reviewed this pack.
|
| All steps and reasons: add --details. One move: lumbago show seated_pelvic_rock

As Markdown.
$ lumbago assess --answers answers/people/hypermobile.json --brief --format markdown
| > **Book a visit**
| >
| > Book a visit to a doctor or a physiotherapist in the next two weeks.
|
| ### Why
|
| - **Not better yet.** Most of the easing comes in the first 6 weeks. A physiotherapist or doctor can look at what holds yours back. Staying active is still safe and useful.
| - **Mood or strain worth a talk.** Pain can wear you down, and low mood or strain can make pain harder to bear. You are not alone in this, and it is not a label. A doctor or a counsellor can help, so do bring it up. If you ever think of harming yourself, call a crisis line or your emergency number right away.
|
| **Not answered yet:** Long pain that began young, with several features; An accident some weeks ago that nobody has looked at.
|
| ### What may contribute (0 to 100: how well your answers fit)
|
| - **Worry about moving:** 60 (moderate evidence, reported)
| - **Moving less than the body likes:** 24 (moderate evidence, reported)
| - **Stress and mood:** 24 (moderate evidence, reported)
|
| ### Your questionnaires
|
| - **Mood and strain (PHQ-4, own wording):** 4 (from 0 to 12): a little
| - **Strain and worry (GAD-2 part of the PHQ-4, own wording):** 3 (from 0 to 6): worth a talk with a clinician
| - **Low mood (PHQ-2 part of the PHQ-4, own wording):** 1 (from 0 to 6): below the level where a talk is suggested
|
| ### Your plan for today: 29 minutes
|
| - Start with the easier version of each move.
| - **Cat and camel:** 8-10 times, every day
| - **Hip hinge:** 1-3 x 8-10, 3 days/week
| - **Stand up and sit down:** 1-3 x 8-12, 3 days/week
| - **Bridge:** 1-3 x 8-12, hold 2-5 s, 3 days/week
| - **Bird dog:** 1-3 x 6-8 each side, hold 5-10 s, 3 days/week
| - **Walking:** 5-15 min, 5 days/week
| - **Short breaks from sitting:** 1-3 min, every 30-45 min, every day
| - **Drink to thirst:** 150-250 ml, every day
| - **A warm pack:** 15-20 min, every day
| - **Back to one thing you like: hurt is not harm**
| - **Take the strain down a bit**
| - **The pain rule:** Pain up to 3 out of 10 is fine. At 4 or 5, make the move smaller. Above 5, or worse for more than a day, halve it. If you hurt more than that before you begin, start with the easiest moves, and ask a pharmacist about pain relief.
|
| ### On other days
|
| - **Roll your thighs, seat and calves:** 1-3 x 30-120 s each side, 3 days/week
| - **Massage by a therapist:** 30-60 min, 1 day/week
|
| **Left out, to keep you safe:** Seat-muscle stretch, on your back.
|
| ### When to stop
|
| - Stop an exercise if you get new, sharp or spreading pain, or chest pain. Stop if you feel numb, tingly, weak, dizzy or unsteady.
| - Ask a clinician first if you are pregnant, had surgery, or have an illness that we ask about here.
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
| This is not a diagnosis and can miss serious problems. If you feel unsafe or get worse, get help. Pack `low_back` 0.2.0, hash 000000000000. No clinician has reviewed this pack.
|
| All steps and reasons: add --details. One move: lumbago show `cat_camel`

A file and a pipe get the details; --details is the same.
$ lumbago assess --answers answers/desk-worker.json > piped; lumbago assess --answers answers/desk-worker.json -o whole; lumbago assess --answers answers/desk-worker.json --details | cmp - piped; cmp whole piped

