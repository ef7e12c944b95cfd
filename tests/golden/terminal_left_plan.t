A re-check that kept everything with Enter and passed over "m asks more" lost moves without a word:
those that hang on answers of last time which nobody was asked about again. They are named before,
and in the report with the reason.

$ echo 'export NO_COLOR=1 XDG_DATA_HOME=$PWD/$1 PAGER=cat; cp -r first "$1"; shift; exec python3 type.py lumbago assess "$@"' > again
$ XDG_DATA_HOME=$PWD/first lumbago assess --answers answers/desk-worker.json --journal -q > first.txt
$ printf '%s\n' none 3 5 none 41 none none none '' '' '' '' '' '' '' '' '' '' > keys
$ sh again en < keys | grep -A 8 -e 'could add to the plan:$' -e '^Left your plan'
| 2 more screens could add to the plan:
|   - Home tests, mood, weight and more
|   - More on your days and back
| Your answers there may be old. If you do not look at them again, this leaves
| your plan: Hamstring stretch with a strap, on your back; Standing stretch for
| the front of the hip; Hip hinge; Step up.
| Enter shows the result; m asks more.
| > 
|
| --
| Left your plan, as you did not look again at your answers of last time:
| Hamstring stretch with a strap, on your back; Standing stretch for the front of
| the hip; Hip hinge; Step up. To have it back: lumbago assess, then m where more
| questions are offered.
|
| Not answered; could add to the plan: Home tests, mood, weight and more; More on
| your days and back.
|
| When to stop
$ sh again es --lang es < keys | grep -A 8 -e 'completar el plan:$' -e '^Salió de su plan'
| 2 pantallas más podrían completar el plan:
|   - Pruebas en casa, ánimo, peso y más
|   - Más sobre sus días y su espalda
| Sus respuestas de esas pantallas pueden haber cambiado. Si no las revisa, sale
| de su plan: Estirar el muslo por detrás, con correa; Estirar la cadera, de pie;
| Bisagra de cadera; Subir un escalón.
| Enter muestra el resultado; m pregunta más.
| > 
|
| --
| Salió de su plan, porque no revisó sus respuestas de la última vez: Estirar el
| muslo por detrás, con correa; Estirar la cadera, de pie; Bisagra de cadera;
| Subir un escalón. Para recuperarlo: lumbago assess, y luego m donde se ofrecen
| más preguntas.
|
| Sin responder; podría añadir algo al plan: Pruebas en casa, ánimo, peso y más;
| Más sobre sus días y su espalda.
|
| Cuándo parar
$ sh again de --lang de < keys | grep -A 8 -e 'Plan ergänzen:$' -e '^Aus Ihrem Plan'
| 2 weitere Seiten könnten den Plan ergänzen:
|   - Tests zu Hause, Stimmung, Gewicht und mehr
|   - Mehr zu Ihren Tagen und Ihrem Rücken
| Ihre Antworten dort können veraltet sein. Wenn Sie sie nicht noch einmal
| ansehen, fällt aus Ihrem Plan weg: Dehnung hinten am Oberschenkel mit einem
| Gurt, auf dem Rücken; Dehnung vorn an der Hüfte im Stehen; Beugen aus der Hüfte;
| Auf eine Stufe steigen.
| Enter zeigt das Ergebnis; m fragt weiter.
| > 
| --
| Aus Ihrem Plan weggefallen, weil Sie Ihre Antworten vom letzten Mal nicht noch
| einmal angesehen haben: Dehnung hinten am Oberschenkel mit einem Gurt, auf dem
| Rücken; Dehnung vorn an der Hüfte im Stehen; Beugen aus der Hüfte; Auf eine
| Stufe steigen. Um es zurückzuholen: lumbago assess, dann m, wo weitere Fragen
| angeboten werden.
|
| Nicht beantwortet; könnte den Plan ergänzen: Tests zu Hause, Stimmung, Gewicht
| und mehr; Mehr zu Ihren Tagen und Ihrem Rücken.
|
$ sh again json --json < keys | grep -e 'Left your plan'
|     "Left your plan, as you did not look again at your answers of last time: Hamstring stretch with a strap, on your back; Standing stretch for the front of the hip; Hip hinge; Step up.",
$ sh again quick --quick < keys | grep -A 9 -e 'could add to the plan:$'
| 6 more screens could add to the plan:
|   - On most days
|   - The last few weeks
|   - Home tests, mood, weight and more
|   - More on your days and back
| Your answers there may be old. If you do not look at them again, this leaves
| your plan: Hamstring stretch with a strap, on your back; Standing stretch for
| the front of the hip; Hip hinge; Step up; Keep the sport you like.
| Enter shows the result; m asks more.
| > 

Who looks at them and says no to the tests chose that, and it is not told as a loss.
$ { sed '$d' keys; printf '%s\n' m none ''; } > more && sh again whole < more > screen; grep -c -e '^Left' -e '^That was the last' screen
| 1
