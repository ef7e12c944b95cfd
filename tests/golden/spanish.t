The emergency report, the words of a fault, and the language beside the pack, in another language.
$ sed 's/"saddle_numb": false/"saddle_numb": true/' answers/desk-worker.json > saddle.json
$ lumbago assess --answers saddle.json --lang es | sed 's/\([Hh]ash\) [0-9a-f]*/\1 HASH/'
| ┃ Pida ayuda de emergencia ahora
| ┃ Llame ahora al número de emergencias, o pida a alguien que le lleve al
| ┃ servicio de urgencias de un hospital; no conduzca si tiene las piernas
| ┃ débiles.
| ┃ - Número de emergencias: 112 en la UE y en muchas redes móviles; si su número
| ┃   local es otro, llame a ese
|
| Hágalo ahora; no espere a ver si se pasa. Si no puede llamar, pida a alguien
| cerca de usted que llame. Cuente lo que está escrito abajo.
|
| Por qué
|
| - Adormecimiento o sensación rara entre las piernas. Los nervios de esta parte
|   también controlan la vejiga y el intestino. Pueden estar bajo presión, y la
|   ayuda temprana los protege. Vaya ahora, aunque todavía pueda caminar y orinar.
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
| ┃ - Número de emergencias: 112 en la UE y en muchas redes móviles; si su número
| ┃   local es otro, llame a ese
|
| Sobre este informe
| ──────────────────
|
| Para personas adultas con dolor en la parte baja de la espalda, en casa y por su
| cuenta: cuándo ver a alguien, qué puede influir, y autocuidado. No es para
| menores de 18 años, ni para quien no puede responder por sí mismo, ni para que
| un profesional decida con ella. No sustituye a un profesional de la salud.
|
| - Esta herramienta es para personas adultas con dolor en la parte baja de la
|   espalda que buscan autocuidado. No da un diagnóstico.
| - No la use si tiene menos de 18 años o si necesita ayuda ahora mismo. No la use
|   en lugar de su médico.
| - No se ha evaluado como producto sanitario.
| - Puede pasar por alto problemas graves. Si no se siente a salvo o empeora, pida
|   ayuda, aunque el resultado aquí sea autocuidado.
| - Sus respuestas se quedan en este equipo. El programa no envía nada.
| - Las fuentes en que se basa se leyeron hasta noviembre de 2026.
|
| Paquete low_back 0.2.0, hash HASH. Lumbago 0.1.0. Ningún profesional de
| la salud ha revisado este paquete. Nadie revisó esta traducción.
$ lumbago assess --answers answers/desk-worker.json --lang es | sed 's/\([Hh]ash\) [0-9a-f]*/\1 HASH/'
| ┃ El autocuidado es adecuado
| ┃ Siga su plan a su ritmo; repita a las 2, 6 y 12 semanas.
|
| Qué puede contribuir
| ────────────────────
|
| Sentarse largos ratos
|   █████░░░░░  50      evidencia contradictoria, según usted
|   Los ratos largos sin moverse pueden dejarle con rigidez, y moverse a menudo
|   ayuda a muchas personas; los estudios no coinciden en si estar sentado hace
|   que empiece el dolor de espalda.
|
| Ganar fuerza en los muslos
|   ███░░░░░░░  32      evidencia limitada, medido
|   Unas piernas más fuertes comparten la carga de cada día; las personas con
|   dolor de espalda a menudo tienen menos fuerza en los muslos, pero no se sabe
|   qué viene primero.
|
| Rigidez detrás del muslo
|   ██░░░░░░░░  24      evidencia contradictoria, medido
|   La rigidez detrás del muslo (isquiotibiales) es frecuente con el dolor de
|   espalda; soltarla puede ayudar un poco, pero los estudios no coinciden.
|
| También: Un escritorio que le mantiene en una sola posición 16.
|
| Una puntuación de 0 a 100 dice lo bien que encajan sus respuestas con un factor.
| No dice cuánto daño hay.
|
| Su plan
| ───────
|
| 6 a 19 minutos al día; el plan está hecho para caber en 20. Para ver los pasos:
| lumbago show hamstring_strap, u otro nombre de los que están entre corchetes.
|
| - Pare si nota dolor nuevo, agudo o que se extiende, dolor de pecho,
|   adormecimiento, hormigueo, debilidad, mareo o desequilibrio.
| - Pregunte antes a un profesional de la salud en caso de embarazo, operación o
|   enfermedad por la que preguntamos.
|
| Estiramientos
|
| - Estirar el muslo por detrás, con correa [hamstring_strap]
|   Boca arriba en una cama o una colchoneta, con una correa alrededor de un pie.
|   Levante la pierna hasta sentir una tirantez suave.
|   2 veces de 30 a 45 segundos por lado, 5 días a la semana; 3 minutos de su
|   tiempo.
|   Pare si siente hormigueo o dolor que baja por la pierna.
|   Necesita: una correa o una toalla
|   Para: Rigidez detrás del muslo
| - Estirar la cadera, de pie [hipflexor_stand]
|   Sujétese a un mueble firme y dé un paso largo atrás, con el talón levantado.
|   Meta las nalgas hasta sentir una tirantez suave delante de la cadera.
|   2 veces de 30 a 45 segundos por lado, 5 días a la semana; 3 minutos de su
|   tiempo.
|   Pare si siente dolor en la cadera o la espalda.
|   Necesita: un mueble firme a la altura de la cintura
|   Para: Sentarse largos ratos
|
| Fuerza
|
| - Levantarse y sentarse [sit_to_stand]
|   Con los pies debajo de las rodillas, inclínese hacia delante y levántese sin
|   prisa. Tarde 3 segundos en sentarse.
|   1 a 3 series de 8 a 12, 3 días a la semana; 4 minutos de su tiempo.
|   Pare si siente dolor punzante en la rodilla o la espalda, dolor en el pecho o
|   mareo.
|   Necesita: una silla firme
|   Para: Ganar fuerza en los muslos
| - Bisagra de cadera [hip_hinge]
|   Con las rodillas un poco dobladas, lleve las caderas hacia atrás y deje que el
|   pecho vaya hacia delante. Vuelva a ponerse de pie.
|   1 a 3 series de 8 a 10, 3 días a la semana; 4 minutos de su tiempo.
|   Pare si siente dolor punzante, o dolor que baja por la pierna.
|   Para: Rigidez detrás del muslo
| - Subir un escalón [step_up]                                             ⣀⡀
|   Suba con todo el pie en el escalón,                                   ⡎ ⠈⡦⠄
|   póngase de pie con la espalda recta y baje                            ⠈⢲⡎
|   despacio.                                     ⡔⠉⠑⣄⡀                    ⢸⡇
|   1 a 3 series de 8 a 12 por lado, 3 días a     ⠑⢤⡔⠁                     ⢸⡇
|   la semana; 4 minutos de su tiempo.             ⣼⡇                      ⢸⡇
|   Pare si siente dolor punzante en la           ⢠⣿⡇               ⡠⡦⡀    ⢸⣿
|   rodilla o la espalda, o se siente             ⠈⣿⡀                ⡇     ⢸⡏
|   inestable.                                     ⡿⢿⣦⣤⣄⣀            ⡇     ⢸⡇
|   Necesita: un escalón bajo                      ⢱   ⠈⢹⡇                 ⢸⡇
|   Para: Ganar fuerza en los muslos               ⠸⡀   ⣼⠃                 ⣼⢣
|                                                  ⢠⠃   ⣿⣤                 ⣿⣼⣀⡀
|                                                 ⡰⠁  ⢸⠉⠉⠉⠉⠉⠉⢹           ⢸⠉⠉⠉⠉⠉⠉⢹
|                                               ⣀⣼⣤⣀⣀⣀⣸⣀⣀⣀⣀⣀⣀⣸⣀    ⣀⣀⣀⣀⣀⣀⣸⣀⣀⣀⣀⣀⣀⣸⣀
|                                                      1                  2
| - Puente [bridge]
|   Boca arriba en una cama o una colchoneta, apriete los talones contra ella y
|   levante las caderas hasta formar una línea recta.
|   1 a 3 series de 8 a 12, manteniendo 2 a 5 segundos cada vez, 3 días a la
|   semana; 4 minutos de su tiempo.
|   Pare si siente dolor punzante o un calambre.
|
| Pausas
|
| - Pausas cortas al estar sentado [micro_break]
|   Cada 30 a 45 minutos, levántese o cambie de posición durante 1 a 3 minutos.
|   1 a 3 minutos, cada 30 a 45 minutos, cada día.
|   Sáltese un movimiento que le duela y elija otro.
|   Necesita: un temporizador
|   Para: Sentarse largos ratos
| - Inclinarse atrás y caminar [break_backbend]                        ⡠⣀⣀⠤⠤⣀⣀
|   En una pausa, póngase de pie con las manos en          ⢀⠤⢄        ⠈⠫   ⡀  ⠉
|   las caderas e inclínese suavemente hacia atrás         ⢇ ⢀⠗⠂         ⢀⠔⠓⢄
|   5 veces. Luego camine.                                 ⢀⣽⡇           ⠘⢄⣀⣜
|   5 veces, cada día.                                   ⢠⡞⠋⢸⡇             ⢀⡾⢷⡀
|   Pare si siente dolor que baja por la pierna, o        ⠻⣄⢸⡇            ⢠⣾⡁ ⠻⣄
|   se marea.                                              ⠘⢿⡇             ⠈⠙⠛⠶⣿
|   Para: Sentarse largos ratos                             ⢸⡇                ⢀⡿
|                                                           ⢸⡇                ⢸⡇
|                                                           ⢸⡇                ⣾⠁
|                                                           ⢸⡇               ⢠⡟
|                                                           ⢸⡇               ⢸⡇
|                                                   ⣀⣀⣀⣀⣀⣀⣀⣀⣸⣷⣆⣀⡀    ⣀⣀⣀⣀⣀⣀⣀⣀⣿⣶⣀⣀⡀
|                                                         1                2
|
| Beber
|
| - Beber según la sed [drink_to_thirst]
|   Beba cuando tenga sed. Más o menos un vaso (de 150 a 250 ml) antes, durante o
|   después de sus ejercicios es más que suficiente.
|   150 a 250 ml cada vez, cada día.
|   Deje de beber si siente hinchazón o náuseas, o si le duele la cabeza después
|   de mucha agua. Busque ayuda si siente confusión.
|
| Masaje
|
| - Rodillo en piernas y nalgas [roller_massage]
|   Un extra, si quiere: pase el rodillo despacio por los muslos, las nalgas y las
|   pantorrillas, de 30 a 120 segundos cada parte.
|   1 a 3 veces de 30 a 120 segundos por lado, 3 días a la semana.
|   Pare si duele más que un poco, o si siente adormecimiento u hormigueo.
|   Necesita: un rodillo de espuma o una pelota blanda
| - Sillón de masaje [chair_massage]
|   Si le apetece: el nivel más bajo durante 10 a 15 minutos, como mucho una vez
|   al día.
|   10 a 15 minutos, 3 días a la semana.
|   Apáguelo si duele, o si siente adormecimiento u hormigueo.
|   Necesita: un sillón de masaje
|
| Alivio
|
| - Compresa tibia [heat_pack]
|   Una compresa tibia en el lugar que duele durante 15 a 20 minutos, con un paño
|   en medio.
|   15 a 20 minutos, cada día.
|   Quítela si se nota demasiado caliente o la piel se pone muy roja.
|   Necesita: una compresa tibia y un paño
|
| Conviene saber
|
| - Siga con su deporte [keep_sport]
|   Haga lo que le siente bien. Si algo le despierta el dolor, haga menos unos
|   días.
|   Pare si siente dolor en el pecho, sensación de desmayo o dolor que baja más
|   por la pierna.
| - La regla del dolor [pacing]
|   Hasta 3 sobre 10 está bien. Con 4 o 5, acorte el movimiento. Con más de 5, o
|   peor más de un día, haga la mitad. Si antes ya duele más, empiece por lo más
|   fácil y pregunte en la farmacia cómo aliviarlo.
|   Deje un ejercicio si el dolor baja más por la pierna.
|
| Su semana
|
| Día                                      1  2  3  4  5  6  7
| Estirar el muslo por detrás, con correa  x  x  .  x  .  x  x
| Estirar la cadera, de pie                .  x  x  x  .  x  x
| Levantarse y sentarse                    x  .  x  .  x  .  .
| Bisagra de cadera                        x  .  x  .  x  .  .
| Subir un escalón                         x  .  x  .  x  .  .
| Puente                                   x  .  x  .  x  .  .
| Minutos                                 19  6 19  6 16  6  6
|
| Cómo sigue
|
| - Semanas 1 a 2: Aprenda los movimientos. Basta con una serie de cada uno. Tenga
|   presente la regla del dolor.
| - Semanas 3 a 6: Si va bien, haga dos o tres series. Añada una o dos
|   repeticiones cuando le resulte fácil, y un poco más de caminar o de deporte
|   cada semana.
| - Semanas 7 a 12: Si le resulta fácil, y ningún profesional de la salud le ha
|   dicho que se frene, pruebe las versiones más difíciles. Llegue poco a poco a
|   caminar, o a hacer un deporte que le guste, 30 minutos, 5 días a la semana.
|   Después siga con eso y con dos de los movimientos, dos veces a la semana.
|
| Qué lo cambiaría más
| ────────────────────
|
| Con esas respuestas la puntuación sería más baja. Eso no promete nada sobre el
| dolor, y quizá no todo esté en sus manos.
|
| - ¿Cuántas horas pasa sentado o sentada al día? 4 horas en vez de 9 horas:
|   Sentarse largos ratos: de 50 a 30
|   Rigidez en la parte de delante de la cadera: de 5 a 0
|   Un escritorio que le mantiene en una sola posición: de 16 a 0
| - ¿Cuántas veces se levantó y se sentó en un minuto? 37 en vez de 22:
|   Ganar fuerza en los muslos: de 32 a 0
| - ¿Tiene un escritorio en el que no puede ajustar la silla o la pantalla? no en
|   vez de sí:
|   Un escritorio que le mantiene en una sola posición: de 16 a 0
|
| Una historia que quizá haya oído
| ────────────────────────────────
|
| Estar sentado mucho tiempo vuelve los muslos rígidos y débiles, eso inclina la
| pelvis y la espalda lo paga. ¿Cuánto se sabe de cada parte?
|
| - Estar sentado mucho tiempo inclina la pelvis, y eso fuerza la espalda. Los
|   estudios no muestran esta cadena. (sin respaldo de la evidencia)
| - Los ratos largos sin moverse pueden dejarle con rigidez, y moverse a menudo
|   ayuda a muchas personas. (evidencia contradictoria)
| - La rigidez en los músculos de atrás del muslo (los isquiotibiales) es
|   frecuente con el dolor de espalda. Soltarlos puede ayudar un poco. (evidencia
|   contradictoria)
| - Unas piernas más fuertes comparten la carga de cada día. (evidencia limitada)
| - El masaje puede aliviar las molestias durante unos días. Úselo junto con el
|   ejercicio, no en su lugar. (evidencia muy limitada)
| - Beba según su sed. El agua no cura el dolor de espalda. (evidencia
|   insuficiente)
| - El lugar que duele no siempre lo explica todo. (evidencia insuficiente)
|
| Cuándo volver a revisar
| ───────────────────────
|
| Responda de nuevo a las preguntas después de 2, 6 y 12 semanas. Hágalo de
| inmediato si empieza algo nuevo.
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
| ┃ - Número de emergencias: 112 en la UE y en muchas redes móviles; si su número
| ┃   local es otro, llame a ese
|
| Sobre este informe
| ──────────────────
|
| Para personas adultas con dolor en la parte baja de la espalda, en casa y por su
| cuenta: cuándo ver a alguien, qué puede influir, y autocuidado. No es para
| menores de 18 años, ni para quien no puede responder por sí mismo, ni para que
| un profesional decida con ella. No sustituye a un profesional de la salud.
|
| - Esta herramienta es para personas adultas con dolor en la parte baja de la
|   espalda que buscan autocuidado. No da un diagnóstico.
| - No la use si tiene menos de 18 años o si necesita ayuda ahora mismo. No la use
|   en lugar de su médico.
| - No se ha evaluado como producto sanitario.
| - Puede pasar por alto problemas graves. Si no se siente a salvo o empeora, pida
|   ayuda, aunque el resultado aquí sea autocuidado.
| - Sus respuestas se quedan en este equipo. El programa no envía nada.
| - Las fuentes en que se basa se leyeron hasta noviembre de 2026.
|
| Paquete low_back 0.2.0, hash HASH. Lumbago 0.1.0. Ningún profesional de
| la salud ha revisado este paquete. Nadie revisó esta traducción.
|
| Pruebe ahora: lumbago show hamstring_strap --lang es
$ LUMBAGO_LANG=es lumbago assess --answers answers/desk-worker.json --json | grep -A6 '"pack"' | sed 's/"sha256": ".*"/"sha256": "HASH"/'
|   "pack": {
|     "id": "low_back",
|     "version": "0.2.0",
|     "sha256": "HASH",
|     "source": "builtin",
|     "language": "es"
|   },
$ printf '{"age": true, "agee": 1}' | lumbago assess --answers - --lang es
! standard input: error: /age: 'age' admite un número entero, no true
! standard input: error: /agee: pregunta desconocida 'agee' (¿quiso decir 'age'?)
? 3
$ lumbago --lang fr
! lumbago: --lang takes one of en, es, de; not 'fr'
! Try 'lumbago --help'.
? 2

What scripts read of a bad record stays in English; what a person reads does not.
$ printf '{"age": true, "agee": 1}' | lumbago batch --lang es
| {"schema":"lumbago.error/1","line":1,"errors":[{"code":"wrong-type","pointer":"/age","message":"'age' takes a whole number, not true"},{"code":"unknown-question","pointer":"/agee","message":"unknown question 'agee' (did you mean 'age'?)"}]}
! lumbago: 1 registro es incorrecto; su línea dice por qué
? 3

What shows translated texts says who has reviewed them.
$ lumbago show quad_side --accessible --lang es | sed -n 5,7p
| 1. Visto desde arriba: acuéstese de lado, con una correa alrededor del tobillo
|    de arriba.
| 2. Lleve el talón hacia las nalgas. El muslo va un poco hacia atrás.
$ lumbago show quad_side --lang es | tail -n 3
| - promesa: knee_spared
|
| Nadie revisó esta traducción.
$ lumbago questions --lang es | tail -n 3
|   Una prueba en casa.
|
| Nadie revisó esta traducción.
