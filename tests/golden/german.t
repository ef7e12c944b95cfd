The emergency report, the words of a fault, and the language beside the pack, in another language.
$ sed 's/"saddle_numb": false/"saddle_numb": true/' answers/desk-worker.json > saddle.json
$ lumbago assess --answers saddle.json --lang de | sed 's/\([Hh]ash\) [0-9a-f]*/\1 HASH/'
| ┃ Holen Sie jetzt Notfallhilfe
| ┃ Rufen Sie jetzt die Notrufnummer an, oder lassen Sie sich in eine Notaufnahme
| ┃ bringen; fahren Sie nicht selbst, wenn Ihre Beine schwach sind.
| ┃ - Notrufnummer: 112 in der EU und in vielen Mobilfunknetzen; wenn Ihre Nummer
| ┃   vor Ort eine andere ist, rufen Sie diese an
|
| Tun Sie das jetzt; warten Sie nicht ab, ob es vergeht. Wenn Sie nicht anrufen
| können, bitten Sie jemanden in Ihrer Nähe, das zu tun. Sagen Sie dort, was unten
| steht.
|
| Warum
|
| - Taubes oder seltsames Gefühl zwischen den Beinen. Die Nerven für diesen
|   Bereich steuern auch Blase und Darm. Sie könnten unter Druck stehen, und frühe
|   Hilfe schützt sie. Holen Sie jetzt Notfallhilfe, auch wenn Sie noch gehen und
|   Wasser lassen können.
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
| ┃ - Notrufnummer: 112 in der EU und in vielen Mobilfunknetzen; wenn Ihre Nummer
| ┃   vor Ort eine andere ist, rufen Sie diese an
|
| Über diesen Bericht
| ───────────────────
|
| Für Erwachsene mit Schmerzen im unteren Rücken, zu Hause und für sich selbst:
| wie bald man zu wem gehen sollte, was eine Rolle spielen kann, und Selbsthilfe.
| Nicht für Menschen unter 18, nicht für jemanden, der nicht selbst antworten
| kann, und nicht, damit eine Fachperson danach entscheidet. Es ersetzt keine
| medizinische Fachperson.
|
| - Dieses Programm ist für Erwachsene mit Schmerzen im unteren Rücken, die sich
|   selbst helfen wollen. Es stellt keine Diagnose.
| - Benutzen Sie es nicht, wenn Sie unter 18 sind oder jetzt sofort Hilfe
|   brauchen. Benutzen Sie es nicht anstelle Ihrer Arztpraxis.
| - Es wurde nicht als Medizinprodukt geprüft.
| - Es kann ernste Probleme übersehen. Wenn Sie sich nicht sicher fühlen oder es
|   schlimmer wird, holen Sie Hilfe, auch wenn hier als Ergebnis Selbsthilfe
|   steht.
| - Ihre Antworten bleiben auf diesem Computer. Das Programm sendet nichts.
| - Die Quellen, auf denen es beruht, wurden bis November 2026 gelesen.
|
| Paket low_back 0.2.0, Hash HASH. Lumbago 0.1.0. Keine medizinische
| Fachperson hat dieses Paket geprüft. Niemand hat diese Übersetzung geprüft.
$ lumbago assess --answers answers/desk-worker.json --lang de | sed 's/\([Hh]ash\) [0-9a-f]*/\1 HASH/'
| ┃ Selbsthilfe passt
| ┃ Folgen Sie dem Plan im eigenen Tempo; prüfen Sie nach 2, 6 und 12 Wochen neu.
|
| Was beitragen kann
| ──────────────────
|
| Langes Sitzen
|   █████░░░░░  50      widersprüchliche Belege, angegeben
|   Lange Zeiten ohne Bewegung können steif machen, und häufige Bewegung hilft
|   vielen Menschen; Studien sind uneins, ob das Sitzen selbst Rückenschmerzen
|   auslöst.
|
| Kraft der Oberschenkel aufbauen
|   ███░░░░░░░  32      begrenzte Belege, gemessen
|   Kräftigere Beine tragen die Last des Alltags mit; Menschen mit Rückenschmerzen
|   haben oft weniger Kraft in den Oberschenkeln, aber was zuerst kommt, ist nicht
|   bekannt.
|
| Steife hintere Oberschenkelmuskeln
|   ██░░░░░░░░  24      widersprüchliche Belege, gemessen
|   Steife hintere Oberschenkelmuskeln sind bei Rückenschmerzen häufig; sie zu
|   lockern kann ein wenig helfen, aber die Studien sind uneins.
|
| Außerdem: Ein Schreibtisch, der Sie in einer Haltung festhält 16.
|
| Ein Punktwert von 0 bis 100 sagt, wie gut Ihre Antworten zu einem Einfluss
| passen. Er sagt nicht, wie groß ein Schaden ist.
|
| Ihr Plan
| ────────
|
| 6 bis 19 Minuten am Tag; der Plan ist auf 20 ausgelegt. Die Schritte zeigt:
| lumbago show hamstring_strap, oder ein anderer Name in Klammern.
|
| - Brechen Sie eine Übung ab bei neuem, stechendem oder ausstrahlendem Schmerz,
|   Brustschmerz, Taubheit, Kribbeln, Schwäche, Schwindel oder Unsicherheit.
| - Fragen Sie zuerst eine medizinische Fachperson, wenn Sie schwanger sind,
|   operiert wurden oder eine Krankheit haben, nach der wir hier fragen.
|
| Dehnungen
|
| - Dehnung hinten am Oberschenkel mit einem Gurt, auf dem Rücken
|   [hamstring_strap]
|   Auf dem Rücken auf Bett oder Matte, Gurt um einen Fuß. Heben Sie das Bein, bis
|   Sie ein sanftes Ziehen spüren.
|   2 Mal 30 bis 45 Sekunden je Seite, an 5 Tagen pro Woche; 3 Minuten Ihrer Zeit.
|   Hören Sie auf, wenn Sie Kribbeln spüren oder Schmerzen, die ins Bein ziehen.
|   Dafür nötig: ein Gurt oder ein Handtuch
|   Passt zu: Steife hintere Oberschenkelmuskeln
| - Dehnung vorn an der Hüfte im Stehen [hipflexor_stand]
|   Halten Sie sich an einer Arbeitsplatte fest, machen Sie einen großen Schritt
|   zurück, Ferse oben. Ziehen Sie das Steißbein ein, bis es vorn an der Hüfte
|   sanft zieht.
|   2 Mal 30 bis 45 Sekunden je Seite, an 5 Tagen pro Woche; 3 Minuten Ihrer Zeit.
|   Hören Sie auf, wenn Sie Schmerzen in Hüfte oder Rücken spüren.
|   Dafür nötig: eine Arbeitsplatte
|   Passt zu: Langes Sitzen
|
| Kraft
|
| - Aufstehen und Hinsetzen [sit_to_stand]
|   Füße unter die Knie, vorlehnen, ohne Hast aufstehen. Nehmen Sie sich 3
|   Sekunden zum Hinsetzen.
|   1 bis 3 Durchgänge mit je 8 bis 12 Wiederholungen, an 3 Tagen pro Woche; 4
|   Minuten Ihrer Zeit.
|   Hören Sie auf, wenn Sie stechende Schmerzen in Knie oder Rücken, Schmerzen in
|   der Brust oder Schwindel spüren.
|   Dafür nötig: ein stabiler Stuhl
|   Passt zu: Kraft der Oberschenkel aufbauen
| - Beugen aus der Hüfte [hip_hinge]
|   Knie leicht gebeugt, schieben Sie die Hüfte nach hinten, lassen Sie die Brust
|   nach vorn kommen. Richten Sie sich wieder auf.
|   1 bis 3 Durchgänge mit je 8 bis 10 Wiederholungen, an 3 Tagen pro Woche; 4
|   Minuten Ihrer Zeit.
|   Hören Sie auf, wenn Sie stechende Schmerzen spüren oder Schmerzen, die ins
|   Bein ziehen.
|   Passt zu: Steife hintere Oberschenkelmuskeln
| - Auf eine Stufe steigen [step_up]                                       ⣀⡀
|   Steigen Sie mit dem ganzen Fuß auf die                                ⡎ ⠈⡦⠄
|   Stufe, stehen Sie aufrecht, kommen Sie                                ⠈⢲⡎
|   langsam herunter.                             ⡔⠉⠑⣄⡀                    ⢸⡇
|   1 bis 3 Durchgänge mit je 8 bis 12            ⠑⢤⡔⠁                     ⢸⡇
|   Wiederholungen je Seite, an 3 Tagen pro        ⣼⡇                      ⢸⡇
|   Woche; 4 Minuten Ihrer Zeit.                  ⢠⣿⡇               ⡠⡦⡀    ⢸⣿
|   Hören Sie auf, wenn Sie stechende             ⠈⣿⡀                ⡇     ⢸⡏
|   Schmerzen in Knie oder Rücken spüren oder      ⡿⢿⣦⣤⣄⣀            ⡇     ⢸⡇
|   unsicher werden.                               ⢱   ⠈⢹⡇                 ⢸⡇
|   Dafür nötig: eine niedrige Stufe               ⠸⡀   ⣼⠃                 ⣼⢣
|   Passt zu: Kraft der Oberschenkel aufbauen      ⢠⠃   ⣿⣤                 ⣿⣼⣀⡀
|                                                 ⡰⠁  ⢸⠉⠉⠉⠉⠉⠉⢹           ⢸⠉⠉⠉⠉⠉⠉⢹
|                                               ⣀⣼⣤⣀⣀⣀⣸⣀⣀⣀⣀⣀⣀⣸⣀    ⣀⣀⣀⣀⣀⣀⣸⣀⣀⣀⣀⣀⣀⣸⣀
|                                                      1                  2
| - Brücke [bridge]
|   Auf dem Rücken auf Bett oder Matte: Drücken Sie die Fersen nach unten, und
|   heben Sie das Becken in eine gerade Linie.
|   1 bis 3 Durchgänge mit je 8 bis 12 Wiederholungen, jedes Mal 2 bis 5 Sekunden
|   halten, an 3 Tagen pro Woche; 4 Minuten Ihrer Zeit.
|   Hören Sie auf, wenn Sie stechende Schmerzen oder einen Krampf spüren.
|
| Pausen
|
| - Kurze Pausen vom Sitzen [micro_break]
|   Stehen Sie alle 30 bis 45 Minuten für 1 bis 3 Minuten auf, oder wechseln Sie
|   die Haltung.
|   1 bis 3 Minuten, alle 30 bis 45 Minuten, jeden Tag.
|   Lassen Sie eine Bewegung weg, die wehtut, und wählen Sie eine andere.
|   Dafür nötig: ein Wecker
|   Passt zu: Langes Sitzen
| - Zurückbeugen und gehen [break_backbend]                            ⡠⣀⣀⠤⠤⣀⣀
|   Stellen Sie sich in einer Pause hin, die Hände         ⢀⠤⢄        ⠈⠫   ⡀  ⠉
|   an den Hüften, und beugen Sie sich 5-mal sanft         ⢇ ⢀⠗⠂         ⢀⠔⠓⢄
|   nach hinten. Gehen Sie dann.                           ⢀⣽⡇           ⠘⢄⣀⣜
|   5 Mal, jeden Tag.                                    ⢠⡞⠋⢸⡇             ⢀⡾⢷⡀
|   Hören Sie auf, wenn Sie Schmerzen spüren, die         ⠻⣄⢸⡇            ⢠⣾⡁ ⠻⣄
|   ins Bein ziehen, oder Ihnen schwindlig wird.           ⠘⢿⡇             ⠈⠙⠛⠶⣿
|   Passt zu: Langes Sitzen                                 ⢸⡇                ⢀⡿
|                                                           ⢸⡇                ⢸⡇
|                                                           ⢸⡇                ⣾⠁
|                                                           ⢸⡇               ⢠⡟
|                                                           ⢸⡇               ⢸⡇
|                                                   ⣀⣀⣀⣀⣀⣀⣀⣀⣸⣷⣆⣀⡀    ⣀⣀⣀⣀⣀⣀⣀⣀⣿⣶⣀⣀⡀
|                                                         1                2
|
| Trinken
|
| - Nach Durst trinken [drink_to_thirst]
|   Trinken Sie, wenn Sie Durst haben. Etwa ein Glas (150 bis 250 ml) rund um Ihre
|   Übungen reicht völlig.
|   Jeweils 150 bis 250 ml, jeden Tag.
|   Hören Sie auf zu trinken, wenn Sie sich aufgebläht fühlen, Ihnen übel ist oder
|   nach viel Wasser der Kopf wehtut. Holen Sie Hilfe, wenn Sie sich verwirrt
|   fühlen.
|
| Massage
|
| - Oberschenkel, Po und Waden rollen [roller_massage]
|   Ein Extra, wenn Sie mögen: Rollen Sie Oberschenkel, Po und Waden langsam, je
|   30 bis 120 Sekunden.
|   1 bis 3 Mal 30 bis 120 Sekunden je Seite, an 3 Tagen pro Woche.
|   Hören Sie auf, wenn es mehr als ein wenig wehtut oder wenn Sie Taubheit oder
|   Kribbeln spüren.
|   Dafür nötig: eine Schaumstoffrolle oder ein weicher Ball
| - Massagestuhl [chair_massage]
|   Zum Wohlfühlen, wenn Sie mögen: die niedrigste Stufe für 10 bis 15 Minuten,
|   höchstens einmal am Tag.
|   10 bis 15 Minuten, an 3 Tagen pro Woche.
|   Schalten Sie ihn aus, wenn es wehtut oder wenn Sie Taubheit oder Kribbeln
|   spüren.
|   Dafür nötig: ein Massagestuhl
|
| Linderung
|
| - Eine Wärmepackung [heat_pack]
|   Eine Wärmepackung für 15 bis 20 Minuten auf die schmerzende Stelle, mit einem
|   Tuch dazwischen.
|   15 bis 20 Minuten, jeden Tag.
|   Nehmen Sie sie ab, wenn sie sich zu heiß anfühlt oder Ihre Haut sehr rot wird.
|   Dafür nötig: eine Wärmepackung und ein Tuch
|
| Gut zu wissen
|
| - Behalten Sie den Sport bei, den Sie mögen [keep_sport]
|   Was sich gut anfühlt, geht weiter. Reizt etwas die Schmerzen, machen Sie ein
|   paar Tage weniger davon.
|   Hören Sie auf, wenn Sie Schmerzen in der Brust spüren, fast ohnmächtig werden
|   oder Schmerzen weiter ins Bein hinunterziehen.
| - Die Schmerzregel [pacing]
|   Bis 3 von 10 ist in Ordnung. Bei 4 oder 5 machen Sie die Bewegung kleiner.
|   Über 5, oder über einen Tag schlimmer: halbieren. Tut es schon vorher mehr
|   weh, beginnen Sie mit dem Leichtesten und fragen Sie in einer Apotheke nach
|   Linderung.
|   Brechen Sie eine Übung ab, wenn Schmerzen weiter ins Bein hinunterwandern.
|
| Ihre Woche
|
| Tag                                                          1  2  3  4  5  6  7
| Dehnung hinten am Oberschenkel mit einem Gurt, auf dem       x  x  .  x  .  x  x
| Rücken
| Dehnung vorn an der Hüfte im Stehen                          .  x  x  x  .  x  x
| Aufstehen und Hinsetzen                                      x  .  x  .  x  .  .
| Beugen aus der Hüfte                                         x  .  x  .  x  .  .
| Auf eine Stufe steigen                                       x  .  x  .  x  .  .
| Brücke                                                       x  .  x  .  x  .  .
| Minuten                                                     19  6 19  6 16  6  6
|
| Wie es weitergeht
|
| - Wochen 1 bis 2: Lernen Sie die Bewegungen. Ein Durchgang von jeder reicht.
|   Denken Sie an die Schmerzregel.
| - Wochen 3 bis 6: Wenn es gut geht, machen Sie zwei oder drei Durchgänge. Nehmen
|   Sie eine oder zwei Wiederholungen dazu, wenn es sich leicht anfühlt, und jede
|   Woche etwas mehr Gehen oder Sport.
| - Wochen 7 bis 12: Wenn es sich leicht anfühlt und keine medizinische Fachperson
|   Ihnen gesagt hat, Sie sollen sich zurückhalten, versuchen Sie die schwereren
|   Formen. Steigern Sie das Gehen, oder einen Sport, den Sie mögen, auf 30
|   Minuten an 5 Tagen pro Woche. Behalten Sie danach das und zwei der Bewegungen
|   bei, zweimal pro Woche.
|
| Was am meisten ändern würde
| ───────────────────────────
|
| Mit solchen Antworten wären die Punktwerte niedriger. Das verspricht nichts über
| die Schmerzen, und nicht alles davon liegt vielleicht in Ihrer Hand.
|
| - Wie viele Stunden sitzen Sie an einem üblichen Tag? 4 Stunden statt 9 Stunden:
|   Langes Sitzen: von 50 auf 30
|   Steife Vorderseite der Hüfte: von 5 auf 0
|   Ein Schreibtisch, der Sie in einer Haltung festhält: von 16 auf 0
| - Wie oft sind Sie in einer Minute aufgestanden und haben sich wieder gesetzt?
|   37 statt 22:
|   Kraft der Oberschenkel aufbauen: von 32 auf 0
| - Haben Sie einen Schreibtischplatz, an dem Sie Stuhl oder Bildschirm nicht
|   verstellen können? nein statt ja:
|   Ein Schreibtisch, der Sie in einer Haltung festhält: von 16 auf 0
|
| Eine Geschichte, die Sie vielleicht kennen
| ──────────────────────────────────────────
|
| Langes Sitzen macht die Oberschenkel steif und schwach, dadurch kippt das
| Becken, und der Rücken büßt dafür. Wie sicher ist jeder Teil davon?
|
| - Langes Sitzen kippt das Becken, und das belastet den Rücken. Studien belegen
|   diese Kette nicht. (nicht durch Belege gestützt)
| - Lange Zeiten ohne Bewegung können steif machen, und häufige Bewegung hilft
|   vielen Menschen. (widersprüchliche Belege)
| - Steife hintere Oberschenkelmuskeln sind bei Rückenschmerzen häufig. Sie zu
|   lockern kann ein wenig helfen. (widersprüchliche Belege)
| - Kräftigere Beine tragen die Last des Alltags mit. (begrenzte Belege)
| - Massage kann Muskelschmerzen für ein paar Tage lindern. Nutzen Sie sie
|   zusammen mit Übungen, nicht stattdessen. (sehr begrenzte Belege)
| - Trinken Sie nach Durst. Wasser heilt Rückenschmerzen nicht. (unzureichende
|   Belege)
| - Die Stelle, die wehtut, ist nicht immer die ganze Geschichte. (unzureichende
|   Belege)
|
| Wann Sie die Fragen wieder beantworten
| ──────────────────────────────────────
|
| Beantworten Sie die Fragen nach 2, 6 und 12 Wochen noch einmal. Sofort, wenn
| etwas Neues beginnt.
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
| ┃ - Notrufnummer: 112 in der EU und in vielen Mobilfunknetzen; wenn Ihre Nummer
| ┃   vor Ort eine andere ist, rufen Sie diese an
|
| Über diesen Bericht
| ───────────────────
|
| Für Erwachsene mit Schmerzen im unteren Rücken, zu Hause und für sich selbst:
| wie bald man zu wem gehen sollte, was eine Rolle spielen kann, und Selbsthilfe.
| Nicht für Menschen unter 18, nicht für jemanden, der nicht selbst antworten
| kann, und nicht, damit eine Fachperson danach entscheidet. Es ersetzt keine
| medizinische Fachperson.
|
| - Dieses Programm ist für Erwachsene mit Schmerzen im unteren Rücken, die sich
|   selbst helfen wollen. Es stellt keine Diagnose.
| - Benutzen Sie es nicht, wenn Sie unter 18 sind oder jetzt sofort Hilfe
|   brauchen. Benutzen Sie es nicht anstelle Ihrer Arztpraxis.
| - Es wurde nicht als Medizinprodukt geprüft.
| - Es kann ernste Probleme übersehen. Wenn Sie sich nicht sicher fühlen oder es
|   schlimmer wird, holen Sie Hilfe, auch wenn hier als Ergebnis Selbsthilfe
|   steht.
| - Ihre Antworten bleiben auf diesem Computer. Das Programm sendet nichts.
| - Die Quellen, auf denen es beruht, wurden bis November 2026 gelesen.
|
| Paket low_back 0.2.0, Hash HASH. Lumbago 0.1.0. Keine medizinische
| Fachperson hat dieses Paket geprüft. Niemand hat diese Übersetzung geprüft.
|
| Versuchen Sie als Nächstes: lumbago show hamstring_strap --lang de
$ LUMBAGO_LANG=de lumbago assess --answers answers/desk-worker.json --json | grep -A6 '"pack"' | sed 's/"sha256": ".*"/"sha256": "HASH"/'
|   "pack": {
|     "id": "low_back",
|     "version": "0.2.0",
|     "sha256": "HASH",
|     "source": "builtin",
|     "language": "de"
|   },
$ printf '{"age": true, "agee": 1}' | lumbago assess --answers - --lang de
! standard input: error: /age: 'age' nimmt eine ganze Zahl, nicht true
! standard input: error: /agee: unbekannte Frage 'agee' (meinten Sie 'age'?)
? 3
$ lumbago --lang fr
! lumbago: --lang takes one of en, es, de; not 'fr'
! Try 'lumbago --help'.
? 2

What scripts read of a bad record stays in English; what a person reads does not.
$ printf '{"age": true, "agee": 1}' | lumbago batch --lang de
| {"schema":"lumbago.error/1","line":1,"errors":[{"code":"wrong-type","pointer":"/age","message":"'age' takes a whole number, not true"},{"code":"unknown-question","pointer":"/agee","message":"unknown question 'agee' (did you mean 'age'?)"}]}
! lumbago: 1 Datensatz ist fehlerhaft; seine Zeile sagt, warum
? 3

What shows translated texts says who has reviewed them.
$ lumbago show quad_side --accessible --lang de | sed -n 5,7p
| 1. Von oben gesehen: Legen Sie sich auf die Seite, ein Gurt um den oberen
|    Knöchel.
| 2. Ziehen Sie die Ferse zum Po. Der Oberschenkel geht etwas nach hinten.
$ lumbago show quad_side --lang de | tail -n 3
| - Zusage: knee_spared
|
| Niemand hat diese Übersetzung geprüft.
$ lumbago questions --lang de | tail -n 3
|   Ein Test zu Hause.
|
| Niemand hat diese Übersetzung geprüft.
