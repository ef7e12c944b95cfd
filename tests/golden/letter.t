The letter to a clinician.
$ lumbago assess --answers answers/people/heart-and-thinners.json --for clinician
| For a clinician: Low back pain
| ──────────────────────────────
|
| Complaint: How old are you? 74 years; Your sex, for the usual ranges? Male
| (man); How many weeks ago did this pain begin? 2 weeks; How bad is your back
| pain right now, from 0 to 10? 5.
|
| Urgency by these answers: routine; Book a visit.
|
| Warning signs present:
|
| - Bones that a doctor should look at (routine): How bad is your back pain right
|   now, from 0 to 10? 5; How many weeks ago did this pain begin? 2 weeks; How old
|   are you? 74 years
|
| Warning signs not answered: none.
|
| Warning signs asked and absent: Numb or odd feeling between the legs; New change
| in peeing; Loss of bowel control or feeling; Sudden change in feeling or
| function during sex; New trouble in both legs; A leg or foot that is getting
| weaker; Pain after a big accident; New pain that may come from the main artery;
| Sudden, very bad tummy pain; Chest pain, trouble breathing or a tearing pain;
| Fever, and a higher risk of infection; Newly unsteady, or a band round the body;
| A danger sign in pregnancy; Feeling very ill; Bones that may be thin, and unable
| to stand; of the level urgent: 20; of the level routine: 12.
|
| Scales: Pain right now (0 to 10): 5 (from 0 to 10).
|
| Measured at home: none.
|
| Conditions and medicines told: Do you take blood thinners, or do you have a
| bleeding disorder? yes; Do you have heart disease, or have you had a stroke?
| yes; Have you been told that you have heart failure? yes; Must you limit how
| much you drink, or do you take water tablets, lithium or desmopressin? yes.
|
| The plan would be: gentle plan; Standing stretch for the front of the hip;
| Rocking your pelvis on a chair; Stand up and sit down; Balance at a counter;
| Bridge; Walking; Short breaks from sitting; Lean back and walk; Follow the
| advice you were given on drinking; Ask before any massage; A warm pack; The pain
| rule.
|
| Left out of the plan: Cat and camel; Drink to thirst; Roll your thighs, seat and
| calves; Rub your thighs and seat by hand; Massage by a therapist.
|
| Told by the person alone: nothing was examined, and this is no diagnosis. Pack
| low_back 0.2.0, hash 000000000000. Lumbago 0.1.0. No clinician has reviewed this
| pack.
$ lumbago assess --answers answers/people/low-mood.json --for clinician --lang es
| Para un profesional de la salud: Dolor en la parte baja de la espalda
| ─────────────────────────────────────────────────────────────────────
|
| Motivo de consulta: ¿Cuántos años tiene? 38 años; ¿Su sexo, para los valores
| habituales? Otro, o prefiero no decirlo; ¿Hace cuántas semanas empezó este
| dolor? 8 semanas; ¿Cuánto le duele la espalda ahora, de 0 a 10? 7.
|
| Urgencia según estas respuestas: consulta de rutina; Pida una cita.
|
| Señales de alarma presentes:
|
| - Ánimo o tensión de los que vale la pena hablar (consulta de rutina): En las
|   últimas dos semanas, ¿con qué frecuencia sintió tensión, sobresaltos o
|   nervios? Más de la mitad de los días; En las últimas dos semanas, ¿con qué
|   frecuencia le costó dejar de preocuparse? Casi todos los días; En las últimas
|   dos semanas, ¿con qué frecuencia las cosas que hace le dieron poca alegría?
|   Más de la mitad de los días; En las últimas dos semanas, ¿con qué frecuencia
|   tuvo el ánimo bajo o se sintió sin esperanza? Más de la mitad de los días
|
| Señales de alarma sin respuesta: Un accidente de hace unas semanas que nadie ha
| mirado.
|
| Señales de alarma preguntadas y ausentes: Adormecimiento o sensación rara entre
| las piernas; Cambio nuevo al orinar; Pérdida del control o de la sensibilidad al
| evacuar; Cambio repentino de la sensibilidad o la función durante el sexo;
| Problema nuevo en las dos piernas; Una pierna o un pie que va perdiendo fuerza;
| Dolor después de un accidente importante; Dolor nuevo que puede venir de la
| arteria principal; Dolor de vientre repentino y muy fuerte; Dolor en el pecho,
| dificultad para respirar o un dolor como un desgarro; Fiebre, y un riesgo mayor
| de infección; Inestabilidad nueva al andar, o una banda alrededor del cuerpo;
| Una señal de peligro en el embarazo; Sentirse muy mal; Huesos que pueden estar
| débiles, y no poder ponerse de pie; del nivel urgente: 20; del nivel consulta de
| rutina: 16.
|
| Escalas: Dolor ahora mismo (0 a 10): 7 (de 0 a 10); Ánimo y tensión (PHQ-4,
| redacción propia): 9 (de 0 a 12): mucho; Tensión y preocupación (parte GAD-2 del
| PHQ-4, redacción propia): 5 (de 0 a 6): vale la pena hablarlo con un profesional
| de la salud; Ánimo bajo (parte PHQ-2 del PHQ-4, redacción propia): 4 (de 0 a 6):
| vale la pena hablarlo con un profesional de la salud.
|
| Medido en casa: ninguno.
|
| Enfermedades y medicinas declaradas: ninguno.
|
| El plan sería: plan completo; Gato y camello; Estirar las nalgas, boca arriba;
| Bisagra de cadera; Levantarse y sentarse; Beber según la sed; Rodillo en piernas
| y nalgas; Masaje de un terapeuta; Cambiar de posición a menudo; Compresa tibia;
| Vuelva a algo que le gusta: que duela no es hacerse daño; Baje un poco la
| tensión; Siga con su deporte; La regla del dolor.
|
| Contado solo por la persona: no se ha explorado nada, y esto no es un
| diagnóstico. Paquete low_back 0.2.0, hash 000000000000. Lumbago 0.1.0. Ningún
| profesional de la salud ha revisado este paquete. Nadie revisó esta traducción.
$ lumbago assess --answers answers/people/numb-saddle.json --region DE --for clinician --lang de
| ┃ Holen Sie jetzt Notfallhilfe
| ┃ Rufen Sie jetzt die Notrufnummer an, oder lassen Sie sich in eine Notaufnahme
| ┃ bringen; fahren Sie nicht selbst, wenn Ihre Beine schwach sind.
| ┃ - Notrufnummer: 112
|
| Für eine medizinische Fachperson: Schmerzen im unteren Rücken
| ─────────────────────────────────────────────────────────────
|
| Beschwerden: Wie alt sind Sie? 38 Jahre; Ihr Geschlecht, für die üblichen Werte?
| Weiblich (Frau); Vor wie vielen Wochen haben diese Schmerzen begonnen? 1 Woche;
| Wie stark sind Ihre Rückenschmerzen jetzt gerade, von 0 bis 10? 7; Haben Sie in
| EINEM Bein Schmerzen, Kribbeln, Taubheit oder Schwäche? ja; Gibt es in diesem
| Bein Kribbeln oder Taubheit unterhalb des Knies? ja.
|
| Dringlichkeit nach diesen Antworten: Notfall; Holen Sie jetzt Notfallhilfe.
|
| Warnzeichen vorhanden:
|
| - Taubes oder seltsames Gefühl zwischen den Beinen (Notfall): Fühlen sich
|   Geschlechtsteile, Po oder die Innenseiten der Oberschenkel neuerdings taub
|   oder seltsam an? ja
| - Neue Veränderung beim Wasserlassen (Notfall): Hat sich seit Beginn dieser
|   Schmerzen das Wasserlassen verändert? Fällt der Anfang schwer, spüren Sie es
|   kaum, verlieren Sie Urin, oder geht es gar nicht? ja; Kennen Sie für diese
|   Veränderung eine andere Ursache, und ist die Veränderung seit mehr als 4
|   Wochen gleich? nein
| - Eine Veränderung beim Wasserlassen, auch eine alte (dringend): Hat sich seit
|   Beginn dieser Schmerzen das Wasserlassen verändert? Fällt der Anfang schwer,
|   spüren Sie es kaum, verlieren Sie Urin, oder geht es gar nicht? ja
| - Kribbeln oder Taubheit unterhalb eines Knies (regulärer Termin): Gibt es in
|   diesem Bein Kribbeln oder Taubheit unterhalb des Knies? ja
|
| Warnzeichen ohne Antwort: keine.
|
| Warnzeichen gefragt und nicht vorhanden: Verlust von Kontrolle oder Gefühl beim
| Stuhlgang; Plötzliche Veränderung beim Sex, im Gefühl oder in der Funktion; Neue
| Beschwerden in beiden Beinen; Ein Bein oder ein Fuß wird schwächer; Schmerzen
| nach einem schweren Unfall; Neue Schmerzen, die von der Hauptschlagader kommen
| können; Plötzliche, sehr starke Bauchschmerzen; Schmerzen in der Brust, Probleme
| beim Atmen oder ein reißender Schmerz; Fieber und ein höheres Risiko für eine
| Infektion; Neuerdings unsicher beim Gehen, oder ein Band um den Körper; Ein
| Gefahrenzeichen in der Schwangerschaft; Sie fühlen sich sehr krank; Knochen, die
| dünn sein können, und Sie können nicht aufstehen; der Stufe dringend: 20; der
| Stufe regulärer Termin: 13.
|
| Skalen: Schmerzen jetzt gerade (0 bis 10): 7 (von 0 bis 10).
|
| Zu Hause gemessen: keine.
|
| Angegebene Krankheiten und Arzneimittel: keine.
|
| Der Plan wäre: kein Plan.
|
| Nur nach Angaben der Person: Nichts wurde untersucht, und dies ist keine
| Diagnose. Paket low_back 0.2.0, Hash 000000000000. Lumbago 0.1.0. Keine
| medizinische Fachperson hat dieses Paket geprüft. Niemand hat diese Übersetzung
| geprüft.
$ echo '{"age": 50, "pain_now": 4}' | lumbago assess --answers - --for clinician --format markdown
| ## For a clinician: Low back pain
|
| **Complaint:** How old are you? 50 years; How bad is your back pain right now, from 0 to 10? 4.
|
| **Urgency by these answers:** routine; Book a visit.
|
| **Warning signs present:** none.
|
| **Warning signs not answered:** Numb or odd feeling between the legs; New change in peeing; Loss of bowel control or feeling; Sudden change in feeling or function during sex; New trouble in both legs; A leg or foot that is getting weaker; Pain after a big accident; New pain that may come from the main artery; and 47 more warning signs.
|
| **Warning signs asked and absent:** none.
|
| **Scales:** Pain right now (0 to 10): 4 (from 0 to 10).
|
| **Measured at home:** none.
|
| **Conditions and medicines told:** none.
|
| **The plan would be:** gentle plan; Rocking your pelvis on a chair; Walking; Short breaks from sitting; Follow the advice you were given on drinking; The pain rule.
|
| **Left out of the plan:** Seat-muscle stretch, on your back; Seat-muscle stretch, on a chair; Cat and camel; Stand up and sit down; Bridge; Clam; Seat squeeze; A warm pack; Drink to thirst; Roll your thighs, seat and calves; Rub your thighs and seat by hand; Ask before any massage; Massage by a therapist.
|
| Told by the person alone: nothing was examined, and this is no diagnosis. Pack `low_back` 0.2.0, hash 000000000000. Lumbago 0.1.0. No clinician has reviewed this pack.
$ lumbago assess --answers answers/desk-worker.json --for person | head -n 1
| ┃ Self-care fits
$ lumbago assess --answers answers/desk-worker.json --for clinician --json
! lumbago: '--for clinician' and '--format json' do not go together
! Try 'lumbago help assess'.
? 2
