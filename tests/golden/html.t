# Reports as HTML, without their style sheets and drawings; other tests look at those.

$ lumbago assess --answers answers/people/numb-saddle.json --format html --lang de | sed '/<style>/,/<.style>/d'
| <!DOCTYPE html>
| <html lang="de">
| <head>
| <meta charset="utf-8">
| <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
| <meta name="viewport" content="width=device-width, initial-scale=1">
| <meta name="color-scheme" content="light dark">
| <title>Holen Sie jetzt Notfallhilfe – Schmerzen im unteren Rücken</title>
| </head>
| <body>
| <header><h1>Schmerzen im unteren Rücken</h1></header>
| <main>
| <section class="callout emergency">
| <h2>Holen Sie jetzt Notfallhilfe</h2>
| <p>Rufen Sie jetzt die Notrufnummer an, oder lassen Sie sich in eine Notaufnahme bringen; fahren Sie nicht selbst, wenn Ihre Beine schwach sind.</p>
| <ul>
| <li>Notrufnummer: 112 in der EU und in vielen Mobilfunknetzen; wenn Ihre Nummer vor Ort eine andere ist, rufen Sie diese an</li>
| </ul>
| </section>
| <p>Tun Sie das jetzt; warten Sie nicht ab, ob es vergeht. Wenn Sie nicht anrufen können, bitten Sie jemanden in Ihrer Nähe, das zu tun. Sagen Sie dort, was unten steht.</p>
| <h3>Warum</h3>
| <ul class="plain">
| <li><strong>Taubes oder seltsames Gefühl zwischen den Beinen.</strong> Die Nerven für diesen Bereich steuern auch Blase und Darm. Sie könnten unter Druck stehen, und frühe Hilfe schützt sie. Holen Sie jetzt Notfallhilfe, auch wenn Sie noch gehen und Wasser lassen können.</li>
| <li><strong>Neue Veränderung beim Wasserlassen.</strong> Die Nerven, die Ihre Blase steuern, könnten unter Druck stehen. Auch Schmerzen allein können das Wasserlassen schwer machen, aber nur eine Untersuchung kann das klären. Holen Sie jetzt Notfallhilfe, und warten Sie nicht, bis Sie Urin verlieren.</li>
| </ul>
| <section class="callout card">
| <h2>Holen Sie sofort Notfallhilfe, wenn Sie dies bemerken</h2>
| <ul>
| <li>Taubheit an Geschlechtsteilen, Po, Innenseiten der Schenkel oder beim Sex</li>
| <li>Probleme beim Wasserlassen, Urin oder Stuhl geht ungewollt ab</li>
| <li>neue Schwäche oder Taubheit in beiden Beinen, oder ein Bein wird schwächer</li>
| <li>plötzlich heftiger Rücken-/Bauchschmerz mit Ohnmacht oder kaltem Schweiß</li>
| <li>Schmerzen in der Brust oder Probleme beim Atmen</li>
| <li>Fieber, und Sie fühlen sich dabei sehr krank</li>
| <li>in der Schwangerschaft Blutung, Verlust von Flüssigkeit, starke Bauchschmerzen oder ein Baby, das sich weniger bewegt</li>
| <li>Notrufnummer: 112 in der EU und in vielen Mobilfunknetzen; wenn Ihre Nummer vor Ort eine andere ist, rufen Sie diese an</li>
| </ul>
| </section>
| <section class="part">
| <h2>Über diesen Bericht</h2>
| <p>Für Erwachsene mit Schmerzen im unteren Rücken, zu Hause und für sich selbst: wie bald man zu wem gehen sollte, was eine Rolle spielen kann, und Selbsthilfe. Nicht für Menschen unter 18, nicht für jemanden, der nicht selbst antworten kann, und nicht, damit eine Fachperson danach entscheidet. Es ersetzt keine medizinische Fachperson.</p>
| <ul class="plain">
| <li>Dieses Programm ist für Erwachsene mit Schmerzen im unteren Rücken, die sich selbst helfen wollen. Es stellt keine Diagnose.</li>
| <li>Benutzen Sie es nicht, wenn Sie unter 18 sind oder jetzt sofort Hilfe brauchen. Benutzen Sie es nicht anstelle Ihrer Arztpraxis.</li>
| <li>Es wurde nicht als Medizinprodukt geprüft.</li>
| <li>Es kann ernste Probleme übersehen. Wenn Sie sich nicht sicher fühlen oder es schlimmer wird, holen Sie Hilfe, auch wenn hier als Ergebnis Selbsthilfe steht.</li>
| <li>Ihre Antworten bleiben auf diesem Computer. Das Programm sendet nichts.</li>
| <li>Die Quellen, auf denen es beruht, wurden bis November 2026 gelesen.</li>
| </ul>
| <p>Paket low_back 0.2.0, Hash 000000000000. Lumbago 0.1.0. Keine medizinische Fachperson hat dieses Paket geprüft. Niemand hat diese Übersetzung geprüft.</p>
| </section>
| </main>
| </body>
| </html>
$ lumbago assess --answers answers/people/very-bad-leg.json --format html --region GB | sed '1,/<main>/d; s/<svg[^>]*>/<svg>/g; s/<svg>.*<.svg>/<svg>/'
| <section class="callout urgent">
| <h2>Get advice from a doctor today</h2>
| <p>Contact a doctor or an urgent-care line today, and tell them what this report says.</p>
| <ul>
| <li>Medical advice by telephone, when it is no emergency: 111</li>
| <li>Emergency number: 999</li>
| </ul>
| </section>
| <h3>Why</h3>
| <ul class="plain">
| <li><strong>One weak leg, or numbness that spreads.</strong> A nerve to the leg may be irritated. Call a doctor today to have your strength checked. If the leg gets weaker from day to day, get emergency help.<p>Is that one leg weak, or is the numb part growing, even if not day by day? yes</p>
| </li>
| </ul>
| <section class="part">
| <h2>Your plan</h2>
| <p>Comfort only, until you have been seen. No exercises for now.</p>
| <p>Nothing here needs time set aside. For the steps: lumbago show easy_walks, or any other name in brackets.</p>
| <h3>Comfort</h3>
| <ul class="moves">
| <li><div class="words"><p class="first"><strong>Short, easy walks <span class="id">[easy_walks]</span></strong></p><p>If it feels ok, walk slowly for a few minutes, a few times a day, near help. If walking hurts, leave it out.</p>
| <p>2 to 5 minutes, every day.</p>
| <p>Stop if your legs feel numb or weak, or if the pain gets worse.</p>
| </div></li>
| <li><div class="poses"><figure><svg><figcaption aria-hidden="true">3. Lie on your back with your legs on a pillow.</figcaption></figure></div><div class="words"><p class="first"><strong>Change position often <span class="id">[position_changes]</span></strong></p><p>Change between lying, sitting and standing before you get stiff.</p>
| </div></li>
| </ul>
| <h3>Good to know</h3>
| <ul class="moves">
| <li><div class="poses"><figure><svg><figcaption aria-hidden="true">2. Or on your side, with a pillow between your knees.</figcaption></figure></div><div class="words"><p class="first"><strong>Look after your sleep <span class="id">[sleep_advice]</span></strong></p><p>Keep regular hours. Try a pillow under or between your knees.</p>
| <p>For: Short or broken sleep</p>
| </div></li>
| <li><div class="words"><p class="first"><strong>Take the strain down a bit <span class="id">[calm_and_support]</span></strong></p><p>Plan one calm thing a day, and talk to someone you trust.</p>
| <p>For: Stress and mood</p>
| </div></li>
| </ul>
| </section>
| <section class="part">
| <h2>When to check again</h2>
| <p>First be seen. Then answer the questions again after 2, 6 and 12 weeks. At once if something new begins.</p>
| </section>
| <section class="callout card">
| <h2>Get emergency help right away if you notice</h2>
| <ul>
| <li>numb genitals, bottom or inner thighs, or new numbness during sex</li>
| <li>trouble peeing, leaking, or loss of bowel control</li>
| <li>new weakness or numbness in both legs, or one leg that is getting weaker</li>
| <li>sudden very bad back or tummy pain, with fainting or going cold and sweaty</li>
| <li>chest pain, or trouble breathing</li>
| <li>fever while you feel very ill</li>
| <li>in pregnancy, bleeding or fluid loss, bad tummy pain, or a baby that moves less</li>
| <li>Emergency number: 999</li>
| <li>Medical advice by telephone, when it is no emergency: 111</li>
| </ul>
| </section>
| <section class="part">
| <h2>About this report</h2>
| <p>For adults with low back pain, at home, on their own: how soon to see someone, what may play a part, and self-care. Not for people under 18, not for someone who cannot answer for themselves, and not for a clinician to decide by. It does not take the place of one.</p>
| <ul class="plain">
| <li>This tool is for adults with low back pain who look for self-care. It does not diagnose.</li>
| <li>Do not use it if you are under 18, or if you need help right now. Do not use it in place of your doctor.</li>
| <li>It has not been assessed as a medical device.</li>
| <li>It can miss serious problems. If you feel unsafe or get worse, get help, even if the result here is self-care.</li>
| <li>Your answers stay on this computer. The program sends nothing.</li>
| <li>The sources behind it were read up to November 2026.</li>
| </ul>
| <p>Pack low_back 0.2.0, hash 000000000000. Lumbago 0.1.0. No clinician has reviewed this pack.</p>
| <p>Try next: lumbago show easy_walks</p>
| </section>
| </main>
| </body>
| </html>
$ lumbago assess --answers answers/people/legs-on-walking.json --format html --lang es | sed '1,/<main>/d; s/<svg[^>]*>/<svg>/g; s/<svg>[^!]*<.svg>/<svg>/'
| <section class="callout routine">
| <h2>Pida una cita</h2>
| <p>Pida una cita con un médico o un fisioterapeuta para las próximas dos semanas.</p>
| </section>
| <h3>Por qué</h3>
| <ul class="plain">
| <li><strong>Dolor de piernas al estar de pie o caminar, que se alivia al sentarse.</strong> Unas piernas que molestan al estar de pie y se calman al sentarse o inclinarse hacia delante deberían revisarse, también el riego de sangre. La bicicleta y los paseos cortos con descansos a menudo sientan bien.</li>
| <li><strong>Todavía sin mejoría.</strong> La mayor parte del alivio llega en las primeras 6 semanas. Un fisioterapeuta o un médico puede mirar qué frena el suyo. Mantenerse en actividad sigue siendo seguro y útil.</li>
| </ul>
| <section class="part">
| <h2>Qué puede contribuir</h2>
| <ul class="bars">
| <li><div class="score"><strong>Moverse menos de lo que pide el cuerpo</strong><span>36</span><span class="badge">evidencia moderada, según usted</span></div><div class="meter" aria-hidden="true"><i style="width:36%"></i><i style="width:0%"></i></div><p>Las personas que se mueven más tienen un poco menos de dolor de espalda de larga duración, y cualquier aumento cuenta.</p>
| </li>
| <li><div class="score"><strong>Fumar</strong><span>24</span><span class="badge">evidencia moderada, según usted</span></div><div class="meter" aria-hidden="true"><i style="width:24%"></i><i style="width:0%"></i></div><p>El dolor de espalda es algo más frecuente en las personas que fuman; no está claro por qué.</p>
| </li>
| <li><div class="score"><strong>Sentarse largos ratos</strong><span>20</span><span class="badge">evidencia contradictoria, según usted</span></div><div class="meter" aria-hidden="true"><i style="width:20%"></i><i style="width:0%"></i></div><p>Los ratos largos sin moverse pueden dejarle con rigidez, y moverse a menudo ayuda a muchas personas; los estudios no coinciden en si estar sentado hace que empiece el dolor de espalda.</p>
| </li>
| </ul>
| <p>Una puntuación de 0 a 100 dice lo bien que encajan sus respuestas con un factor. No dice cuánto daño hay.</p>
| </section>
| <section class="plan long">
| <h2>Su plan</h2>
| <p>Este es un plan suave, por las razones de arriba.</p>
| <p>16 a 20 minutos al día; el plan está hecho para caber en 20. Para ver los pasos: lumbago show hipflexor_stand, u otro nombre de los que están entre corchetes.</p>
| <ul class="plain">
| <li>Pare si nota dolor nuevo, agudo o que se extiende, dolor de pecho, adormecimiento, hormigueo, debilidad, mareo o desequilibrio.</li>
| <li>Pregunte antes a un profesional de la salud en caso de embarazo, operación o enfermedad por la que preguntamos.</li>
| </ul>
| <h3>Estiramientos</h3>
| <p class="hint screen">Señale un dibujo, o púlselo, para ver el movimiento.</p>
| <ul class="moves">
| <li><div class="poses" tabindex="0" role="group" aria-label="Estirar la cadera, de pie [hipflexor_stand]"><figure><svg><figcaption aria-hidden="true">2. Dé un paso largo atrás, con el talón levantado. Lleve las caderas hacia delante, con la espalda recta.</figcaption></figure></div><div class="words"><p class="first"><strong>Estirar la cadera, de pie <span class="id">[hipflexor_stand]</span></strong></p><p>Sujétese a un mueble firme y dé un paso largo atrás, con el talón levantado. Meta las nalgas hasta sentir una tirantez suave delante de la cadera.</p>
| <p>2 veces de 30 a 45 segundos por lado, 5 días a la semana; 3 minutos de su tiempo.</p>
| <p>Empiece con la versión más fácil: Dé un paso más corto.</p>
| <p>Pare si siente dolor en la cadera o la espalda.</p>
| <p>Necesita: un mueble firme a la altura de la cintura</p>
| <p>Para: Sentarse largos ratos</p>
| </div></li>
| <li><div class="poses" tabindex="0" role="group" aria-label="Rodilla al pecho [knee_to_chest]"><figure><svg><figcaption aria-hidden="true">2. Abrace una rodilla hacia el pecho.</figcaption></figure></div><div class="words"><p class="first"><strong>Rodilla al pecho <span class="id">[knee_to_chest]</span></strong></p><p>Boca arriba en una cama o una colchoneta, abrace una rodilla hacia usted durante unas respiraciones, y luego la otra.</p>
| <p>5 a 10 veces por lado, manteniendo 5 a 10 segundos cada vez, 4 días a la semana; 3 minutos de su tiempo.</p>
| <p>Empiece con la versión más fácil: Sujete por detrás del muslo, no por la espinilla.</p>
| <p>Pare si el dolor baja más por la pierna.</p>
| </div></li>
| </ul>
| <h3>Fuerza</h3>
| <ul class="moves">
| <li><div class="poses" tabindex="0" role="group" aria-label="Levantarse y sentarse [sit_to_stand]"><figure><svg><figcaption aria-hidden="true">3. Quede de pie con la espalda recta. Luego siéntese despacio.</figcaption></figure></div><div class="words"><p class="first"><strong>Levantarse y sentarse <span class="id">[sit_to_stand]</span></strong></p><p>Con los pies debajo de las rodillas, inclínese hacia delante y levántese sin prisa. Tarde 3 segundos en sentarse.</p>
| <p>1 a 3 series de 8 a 12, 3 días a la semana; 4 minutos de su tiempo.</p>
| <p>Empiece con la versión más fácil: Ponga un cojín en el asiento, use una silla más alta o ayúdese con las manos.</p>
| <p>Pare si siente dolor punzante en la rodilla o la espalda, dolor en el pecho o mareo.</p>
| <p>Necesita: una silla firme</p>
| <p>Para: Moverse menos de lo que pide el cuerpo</p>
| </div></li>
| <li><div class="poses" tabindex="0" role="group" aria-label="Equilibrio junto a un mueble firme [balance_counter]"><figure><svg><figcaption aria-hidden="true">2. Ponga un pie justo delante del otro, talón con dedos. Mantenga la posición.</figcaption></figure></div><div class="words"><p class="first"><strong>Equilibrio junto a un mueble firme <span class="id">[balance_counter]</span></strong></p><p>Póngase de pie con un pie justo delante del otro. Deje una mano en el mueble.</p>
| <p>2 veces de 20 a 30 segundos por lado, 3 días a la semana; 3 minutos de su tiempo.</p>
| <p>Empiece con la versión más fácil: Deje un espacio entre los pies.</p>
| <p>Pare si se marea.</p>
| <p>Necesita: un mueble firme a la altura de la cintura</p>
| </div></li>
| </ul>
| <h3>Movimiento continuo</h3>
| <ul class="moves">
| <li><div class="poses"><figure><svg><figcaption aria-hidden="true">Camine a un paso que le siente bien y deje que los brazos se balanceen.</figcaption></figure></div><div class="words"><p class="first"><strong>Caminar <span class="id">[walking]</span></strong></p><p>Camine a un paso que le siente bien, la mayoría de los días. Añada un poco cada semana.</p>
| <p>5 a 15 minutos, 5 días a la semana; 10 minutos de su tiempo.</p>
| <p>Empiece con la versión más fácil: Camine 5 minutos dos veces al día, dentro de casa o con apoyo.</p>
| <p>Pare si siente dolor en el pecho, sensación de desmayo o dolor que baja más por la pierna.</p>
| <p>Necesita: zapatos que le sienten bien</p>
| <p>Para: Moverse menos de lo que pide el cuerpo</p>
| </div></li>
| <li><div class="words"><p class="first"><strong>Bicicleta o piscina <span class="id">[alternative_cardio]</span></strong></p><p>Vaya en bicicleta o muévase en una piscina a un ritmo que todavía le permita hablar.</p>
| <p>10 a 30 minutos, 3 días a la semana; 10 minutos de su tiempo.</p>
| <p>Empiece con la versión más fácil: Haga 5 minutos, descanse y haga 5 más.</p>
| <p>Pare si siente dolor en el pecho, sensación de desmayo o dolor que baja más por la pierna.</p>
| <p>Necesita: una bicicleta o una piscina</p>
| </div></li>
| </ul>
| <h3>Pausas</h3>
| <ul class="moves">
| <li><div class="poses"><figure><svg><figcaption aria-hidden="true">2. Quédese de pie o camine durante un minuto o más.</figcaption></figure></div><div class="words"><p class="first"><strong>Pausas cortas al estar sentado <span class="id">[micro_break]</span></strong></p><p>Cada 30 a 45 minutos, levántese o cambie de posición durante 1 a 3 minutos.</p>
| <p>1 a 3 minutos, cada 30 a 45 minutos, cada día.</p>
| <p>Empiece con la versión más fácil: Solo cambie el peso de lado y gire los hombros.</p>
| <p>Sáltese un movimiento que le duela y elija otro.</p>
| <p>Necesita: un temporizador</p>
| <p>Para: Sentarse largos ratos; Moverse menos de lo que pide el cuerpo</p>
| </div></li>
| <li><div class="poses" tabindex="0" role="group" aria-label="Ponerse de pie y estirarse hacia arriba [break_stand_tall]"><figure><svg><figcaption aria-hidden="true">2. Luego estire hacia arriba el otro brazo.</figcaption></figure></div><div class="words"><p class="first"><strong>Ponerse de pie y estirarse hacia arriba <span class="id">[break_stand_tall]</span></strong></p><p>En una pausa, póngase de pie con la espalda recta, estírese hacia arriba y pase el peso de un pie al otro.</p>
| <p>1 a 2 minutos, cada día.</p>
| <p>Empiece con la versión más fácil: Hágalo en una silla.</p>
| <p>Pare si siente dolor que baja por la pierna, o se marea.</p>
| <p>Para: Sentarse largos ratos</p>
| </div></li>
| </ul>
| <h3>Beber</h3>
| <ul class="plain">
| <li><strong>Beber según la sed <span class="id">[drink_to_thirst]</span></strong><p>Beba cuando tenga sed. Más o menos un vaso (de 150 a 250 ml) antes, durante o después de sus ejercicios es más que suficiente.</p>
| <p>150 a 250 ml cada vez, cada día.</p>
| <p>Deje de beber si siente hinchazón o náuseas, o si le duele la cabeza después de mucha agua. Busque ayuda si siente confusión.</p>
| </li>
| </ul>
| <h3>Masaje</h3>
| <ul class="moves">
| <li><div class="poses" tabindex="0" role="group" aria-label="Rodillo en piernas y nalgas [roller_massage]"><figure><svg><figcaption aria-hidden="true">2. Pase el rodillo despacio a lo largo del músculo.</figcaption></figure></div><div class="words"><p class="first"><strong>Rodillo en piernas y nalgas <span class="id">[roller_massage]</span></strong></p><p>Un extra, si quiere: pase el rodillo despacio por los muslos, las nalgas y las pantorrillas, de 30 a 120 segundos cada parte.</p>
| <p>1 a 3 veces de 30 a 120 segundos por lado, 3 días a la semana.</p>
| <p>Empiece con la versión más fácil: Siéntese en una silla y haga rodar sobre los muslos una botella o un rodillo de cocina.</p>
| <p>Pare si duele más que un poco, o si siente adormecimiento u hormigueo.</p>
| <p>Necesita: un rodillo de espuma o una pelota blanda</p>
| </div></li>
| <li><div class="words"><p class="first"><strong>Masaje de un terapeuta <span class="id">[therapist_massage]</span></strong></p><p>Un extra, si quiere: de 30 a 60 minutos de masaje de ligero a firme, una vez a la semana durante 4 a 6 semanas.</p>
| <p>30 a 60 minutos, 1 día a la semana.</p>
| <p>Pida al terapeuta que pare si duele, o si siente adormecimiento u hormigueo.</p>
| </div></li>
| </ul>
| <h3>Alivio</h3>
| <ul class="plain">
| <li><strong>Compresa tibia <span class="id">[heat_pack]</span></strong><p>Una compresa tibia en el lugar que duele durante 15 a 20 minutos, con un paño en medio.</p>
| <p>15 a 20 minutos, cada día.</p>
| <p>Quítela si se nota demasiado caliente o la piel se pone muy roja.</p>
| <p>Necesita: una compresa tibia y un paño</p>
| </li>
| </ul>
| <h3>Conviene saber</h3>
| <ul class="plain">
| <li><strong>Apoyo si quiere dejar de fumar <span class="id">[smoking_support]</span></strong><p>Si quiere dejarlo, una línea para dejar de fumar o su farmacia pueden ayudar. Usted decide.</p>
| <p>Para: Fumar</p>
| </li>
| <li><strong>La regla del dolor <span class="id">[pacing]</span></strong><p>Hasta 3 sobre 10 está bien. Con 4 o 5, acorte el movimiento. Con más de 5, o peor más de un día, haga la mitad. Si antes ya duele más, empiece por lo más fácil y pregunte en la farmacia cómo aliviarlo.</p>
| <p>Deje un ejercicio si el dolor baja más por la pierna.</p>
| </li>
| </ul>
| <h3>Su semana</h3>
| <p class="hint screen">Marque lo que ya ha hecho. El plan impreso también tiene casillas.</p>
| <table><thead><tr><th scope="col">Día</th><th scope="col">1</th><th scope="col">2</th><th scope="col">3</th><th scope="col">4</th><th scope="col">5</th><th scope="col">6</th><th scope="col">7</th></tr></thead><tbody>
| <tr><th scope="row">Estirar la cadera, de pie</th><td></td><td><input type="checkbox" aria-label="Estirar la cadera, de pie, Día 2"></td><td><input type="checkbox" aria-label="Estirar la cadera, de pie, Día 3"></td><td><input type="checkbox" aria-label="Estirar la cadera, de pie, Día 4"></td><td><input type="checkbox" aria-label="Estirar la cadera, de pie, Día 5"></td><td><input type="checkbox" aria-label="Estirar la cadera, de pie, Día 6"></td><td></td></tr>
| <tr><th scope="row">Rodilla al pecho</th><td><input type="checkbox" aria-label="Rodilla al pecho, Día 1"></td><td><input type="checkbox" aria-label="Rodilla al pecho, Día 2"></td><td></td><td><input type="checkbox" aria-label="Rodilla al pecho, Día 4"></td><td></td><td><input type="checkbox" aria-label="Rodilla al pecho, Día 6"></td><td></td></tr>
| <tr><th scope="row">Levantarse y sentarse</th><td><input type="checkbox" aria-label="Levantarse y sentarse, Día 1"></td><td></td><td><input type="checkbox" aria-label="Levantarse y sentarse, Día 3"></td><td></td><td><input type="checkbox" aria-label="Levantarse y sentarse, Día 5"></td><td></td><td></td></tr>
| <tr><th scope="row">Equilibrio junto a un mueble firme</th><td><input type="checkbox" aria-label="Equilibrio junto a un mueble firme, Día 1"></td><td></td><td><input type="checkbox" aria-label="Equilibrio junto a un mueble firme, Día 3"></td><td></td><td><input type="checkbox" aria-label="Equilibrio junto a un mueble firme, Día 5"></td><td></td><td></td></tr>
| <tr><th scope="row">Caminar</th><td><input type="checkbox" aria-label="Caminar, Día 1"></td><td><input type="checkbox" aria-label="Caminar, Día 2"></td><td></td><td><input type="checkbox" aria-label="Caminar, Día 4"></td><td></td><td><input type="checkbox" aria-label="Caminar, Día 6"></td><td><input type="checkbox" aria-label="Caminar, Día 7"></td></tr>
| <tr><th scope="row">Bicicleta o piscina</th><td></td><td></td><td><input type="checkbox" aria-label="Bicicleta o piscina, Día 3"></td><td></td><td><input type="checkbox" aria-label="Bicicleta o piscina, Día 5"></td><td></td><td><input type="checkbox" aria-label="Bicicleta o piscina, Día 7"></td></tr>
| <tr><th scope="row">Minutos</th><td>20</td><td>16</td><td>20</td><td>16</td><td>20</td><td>16</td><td>20</td></tr>
| </tbody></table>
| <h3>Cómo sigue</h3>
| <ul class="plain">
| <li><strong>Semanas 1 a 2:</strong> Aprenda los movimientos. Basta con una serie de cada uno. Tenga presente la regla del dolor.</li>
| <li><strong>Semanas 3 a 6:</strong> Si va bien, haga dos o tres series. Añada una o dos repeticiones cuando le resulte fácil, y un poco más de caminar o de deporte cada semana.</li>
| <li><strong>Semanas 7 a 12:</strong> Si le resulta fácil, y ningún profesional de la salud le ha dicho que se frene, pruebe las versiones más difíciles. Llegue poco a poco a caminar, o a hacer un deporte que le guste, 30 minutos, 5 días a la semana. Después siga con eso y con dos de los movimientos, dos veces a la semana.</li>
| </ul>
| </section>
| <section class="part">
| <h2>Qué se dejó fuera, y por qué</h2>
| <p>Se dejó fuera porque:</p>
| <ul class="plain">
| <li><strong>inclinarse hacia atrás, estar de pie o caminar despierta su dolor o las molestias de las piernas:</strong> Inclinarse atrás y caminar.</li>
| </ul>
| </section>
| <section class="part">
| <h2>Qué lo cambiaría más</h2>
| <p>Con esas respuestas la puntuación sería más baja. Eso no promete nada sobre el dolor, y quizá no todo esté en sus manos.</p>
| <ul class="plain">
| <li><strong>En un día en que se mueve lo bastante como para respirar más rápido, ¿cuántos minutos son en total?</strong> 150 minutos en vez de 20 minutos:<p>Moverse menos de lo que pide el cuerpo: de 36 a 0</p>
| </li>
| <li><strong>¿Fuma?</strong> Antes fumaba en vez de Fumo ahora:<p>Fumar: de 24 a 0</p>
| </li>
| <li><strong>¿Cuántas horas pasa sentado o sentada al día?</strong> 4 horas en vez de 6 horas:<p>Sentarse largos ratos: de 20 a 0</p>
| </li>
| </ul>
| </section>
| <section class="part">
| <h2>Una historia que quizá haya oído</h2>
| <p>Estar sentado mucho tiempo vuelve los muslos rígidos y débiles, eso inclina la pelvis y la espalda lo paga. ¿Cuánto se sabe de cada parte?</p>
| <ul class="plain">
| <li>Estar sentado mucho tiempo inclina la pelvis, y eso fuerza la espalda. Los estudios no muestran esta cadena. (sin respaldo de la evidencia)</li>
| <li>Los ratos largos sin moverse pueden dejarle con rigidez, y moverse a menudo ayuda a muchas personas. (evidencia contradictoria)</li>
| <li>La rigidez en los músculos de atrás del muslo (los isquiotibiales) es frecuente con el dolor de espalda. Soltarlos puede ayudar un poco. (evidencia contradictoria)</li>
| <li>Unas piernas más fuertes comparten la carga de cada día. (evidencia limitada)</li>
| <li>El masaje puede aliviar las molestias durante unos días. Úselo junto con el ejercicio, no en su lugar. (evidencia muy limitada)</li>
| <li>Beba según su sed. El agua no cura el dolor de espalda. (evidencia insuficiente)</li>
| <li>El lugar que duele no siempre lo explica todo. (evidencia insuficiente)</li>
| </ul>
| </section>
| <section class="part">
| <h2>Cuándo volver a revisar</h2>
| <p>Responda de nuevo a las preguntas después de 2, 6 y 12 semanas. Hágalo de inmediato si empieza algo nuevo.</p>
| </section>
| <section class="callout card">
| <h2>Pida ayuda de emergencia enseguida si nota</h2>
| <ul>
| <li>genitales, nalgas o muslos por dentro dormidos, o sexo sin sensibilidad</li>
| <li>dificultad para orinar, escapes o heces sin control</li>
| <li>debilidad o adormecimiento nuevos en ambas piernas, o una cada vez más débil</li>
| <li>dolor repentino muy fuerte de espalda o vientre, con desmayo o sudor frío</li>
| <li>dolor de pecho o dificultad para respirar</li>
| <li>fiebre y sentirse muy mal</li>
| <li>en el embarazo, sangrado, pérdida de líquido, dolor fuerte de vientre o bebé que se mueve menos</li>
| <li>Número de emergencias: 112 en la UE y en muchas redes móviles; si su número local es otro, llame a ese</li>
| </ul>
| </section>
| <section class="part">
| <h2>Sobre este informe</h2>
| <p>Para personas adultas con dolor en la parte baja de la espalda, en casa y por su cuenta: cuándo ver a alguien, qué puede influir, y autocuidado. No es para menores de 18 años, ni para quien no puede responder por sí mismo, ni para que un profesional decida con ella. No sustituye a un profesional de la salud.</p>
| <ul class="plain">
| <li>Esta herramienta es para personas adultas con dolor en la parte baja de la espalda que buscan autocuidado. No da un diagnóstico.</li>
| <li>No la use si tiene menos de 18 años o si necesita ayuda ahora mismo. No la use en lugar de su médico.</li>
| <li>No se ha evaluado como producto sanitario.</li>
| <li>Puede pasar por alto problemas graves. Si no se siente a salvo o empeora, pida ayuda, aunque el resultado aquí sea autocuidado.</li>
| <li>Sus respuestas se quedan en este equipo. El programa no envía nada.</li>
| <li>Las fuentes en que se basa se leyeron hasta noviembre de 2026.</li>
| </ul>
| <p>Paquete low_back 0.2.0, hash 000000000000. Lumbago 0.1.0. Ningún profesional de la salud ha revisado este paquete. Nadie revisó esta traducción.</p>
| <p>Pruebe ahora: lumbago show hipflexor_stand --lang es</p>
| </section>
| </main>
| </body>
| </html>
# It says where the page is, and leaves a file alone.
$ lumbago assess --answers answers/desk-worker.json --format html -o me.html
! written: me.html
$ lumbago assess --answers answers/desk-worker.json --format html -o me.html
! me.html: error: exists already; --force replaces it
? 1
$ tail -n 2 me.html
| </body>
| </html>
