# The plan as a calendar. CR stands at the end of each line; it is shown as ^M.

$ lumbago assess --answers answers/people/osteoporosis.json --format ics --start 2026-12-28 --at 07:30 --lang de | sed 's/\r$/^M/' | head -n 60
| BEGIN:VCALENDAR^M
| VERSION:2.0^M
| PRODID:-//Lumbago//Lumbago//DE^M
| CALSCALE:GREGORIAN^M
| BEGIN:VEVENT^M
| UID:20261228-day1-4ed94ca0ff93@lumbago^M
| DTSTAMP:20261228T000000Z^M
| DTSTART:20261228T073000^M
| DURATION:PT14M^M
| RRULE:FREQ=WEEKLY;COUNT=12^M
| SUMMARY:Rückenplan: 14 Minuten^M
| DESCRIPTION:Aufstehen und Hinsetzen. 1 bis 3 Durchgänge mit je 8 bis 12 Wi^M
|  ederholungen\, an 3 Tagen pro Woche\nBeginnen Sie mit der leichteren Form:^M
|   Legen Sie ein Kissen auf den Sitz\, nehmen Sie einen höheren Stuhl\, ode^M
|  r nutzen Sie Ihre Hände.\nHören Sie auf\, wenn Sie stechende Schmerzen i^M
|  n Knie oder Rücken\, Schmerzen in der Brust oder Schwindel spüren.\nGehe^M
|  n. 5 bis 15 Minuten\, an 5 Tagen pro Woche\nBeginnen Sie mit der leichtere^M
|  n Form: Gehen Sie zweimal am Tag 5 Minuten\, drinnen oder mit einer Stütz^M
|  e.\nHören Sie auf\, wenn Sie Schmerzen in der Brust spüren\, wenn Sie fa^M
|  st ohnmächtig werden oder wenn Schmerzen weiter ins Bein hinunterziehen.\^M
|  nBrechen Sie eine Übung ab bei neuem\, stechendem oder ausstrahlendem Sch^M
|  merz\, Brustschmerz\, Taubheit\, Kribbeln\, Schwäche\, Schwindel oder Uns^M
|  icherheit.\nFragen Sie zuerst eine medizinische Fachperson\, wenn Sie schw^M
|  anger sind\, operiert wurden oder eine Krankheit haben\, nach der wir hier^M
|   fragen.^M
| CLASS:PRIVATE^M
| TRANSP:OPAQUE^M
| END:VEVENT^M
| BEGIN:VEVENT^M
| UID:20261228-day2-4ed94ca0ff93@lumbago^M
| DTSTAMP:20261228T000000Z^M
| DTSTART:20261229T073000^M
| DURATION:PT15M^M
| RRULE:FREQ=WEEKLY;COUNT=12^M
| SUMMARY:Rückenplan: 15 Minuten^M
| DESCRIPTION:Gehen. 5 bis 15 Minuten\, an 5 Tagen pro Woche\nBeginnen Sie mi^M
|  t der leichteren Form: Gehen Sie zweimal am Tag 5 Minuten\, drinnen oder m^M
|  it einer Stütze.\nHören Sie auf\, wenn Sie Schmerzen in der Brust spüre^M
|  n\, wenn Sie fast ohnmächtig werden oder wenn Schmerzen weiter ins Bein h^M
|  inunterziehen.\nDehnung vorn an der Hüfte im Stehen. 2 Mal 30 bis 45 Seku^M
|  nden je Seite\, an 5 Tagen pro Woche\nBeginnen Sie mit der leichteren Form^M
|  : Machen Sie einen kleineren Schritt.\nHören Sie auf\, wenn Sie Schmerzen^M
|   in Hüfte oder Rücken spüren.\nDas Becken kippen\, auf einem Stuhl. 8 b^M
|  is 10 Mal\, an 4 Tagen pro Woche\nBeginnen Sie mit der leichteren Form: Ma^M
|  chen Sie die Bewegung kleiner.\nHören Sie auf\, wenn Schmerzen weiter ins^M
|   Bein hinunterziehen.\nBrechen Sie eine Übung ab bei neuem\, stechendem o^M
|  der ausstrahlendem Schmerz\, Brustschmerz\, Taubheit\, Kribbeln\, Schwäch^M
|  e\, Schwindel oder Unsicherheit.\nFragen Sie zuerst eine medizinische Fach^M
|  person\, wenn Sie schwanger sind\, operiert wurden oder eine Krankheit hab^M
|  en\, nach der wir hier fragen.^M
| CLASS:PRIVATE^M
| TRANSP:OPAQUE^M
| END:VEVENT^M
| BEGIN:VEVENT^M
| UID:20261228-day3-4ed94ca0ff93@lumbago^M
| DTSTAMP:20261228T000000Z^M
| DTSTART:20261230T073000^M
| DURATION:PT14M^M
| RRULE:FREQ=WEEKLY;COUNT=12^M
| SUMMARY:Rückenplan: 14 Minuten^M
$ lumbago assess --answers answers/people/osteoporosis.json --format ics --start 2026-12-28 | sed 's/\r$/^M/' | tail -n 12
| END:VEVENT^M
| BEGIN:VEVENT^M
| UID:20261228-recheck12-4ed94ca0ff93@lumbago^M
| DTSTAMP:20261228T000000Z^M
| DTSTART;VALUE=DATE:20270322^M
| DTEND;VALUE=DATE:20270323^M
| SUMMARY:Check your back again: lumbago^M
| DESCRIPTION:Answer the questions again. At once if something new begins.^M
| CLASS:PRIVATE^M
| TRANSP:TRANSPARENT^M
| END:VEVENT^M
| END:VCALENDAR^M
$ lumbago assess --answers answers/desk-worker.json --format ics > now.ics 2> said; sed 's/[0-9-]* *;/DAY;/' said; grep -c '^BEGIN:VEVENT' now.ics
| the calendar begins today, DAY; --start DATE chooses another day
| 10
$ lumbago assess --answers answers/desk-worker.json --format ics --quiet > now.ics
# Whoever should be seen first gets no plan, and so no calendar.
$ lumbago assess --answers answers/people/numb-saddle.json --format ics -o plan.ics
! lumbago: there is no plan to put in a calendar. Get emergency help now: Call the emergency number now, or have someone take you to an emergency department; do not drive if your legs are weak.
? 1
$ lumbago assess --answers answers/people/numb-saddle.json --format ics --exit-code
! lumbago: there is no plan to put in a calendar. Get emergency help now: Call the emergency number now, or have someone take you to an emergency department; do not drive if your legs are weak.
? 30
$ lumbago assess --answers answers/people/very-bad-leg.json --format ics --lang es
! lumbago: no hay un plan que poner en un calendario. Pida consejo médico hoy: Hable hoy con un médico o llame a una línea de atención urgente, y diga lo que pone este informe.
? 1
$ lumbago assess --answers answers/people/very-bad-leg.json --format ics --exit-code 2>&1 | wc -l
| 1
$ ls *.ics
| now.ics
# One drawing.
$ lumbago show walking --format svg
| <svg xmlns="http://www.w3.org/2000/svg" width="220" height="240" viewBox="-2 -2 44 48" role="img" aria-labelledby="title desc">
| <title id="title">Walking</title>
| <desc id="desc">Walk at a pace that feels ok and let your arms swing.</desc>
| <style>
| svg{color:#1f2a37;--paper:#fff;--accent:#b4450b}
| @media (prefers-color-scheme:dark){svg{color:#e6eaf0;--paper:#14181f;--accent:#ffa36b}}
| .g,.p,.l,.t,.u,.b,.o,.n,.m{fill:none;stroke:currentColor;stroke-linecap:round;stroke-linejoin:round}
| .g{stroke-width:.8;opacity:.45}
| .p{stroke-width:1;opacity:.6}
| .l{stroke-width:3;opacity:.38}
| .t{stroke-width:5;fill:currentColor}
| .u{stroke-width:2.6;fill:currentColor}
| .b{stroke-width:3}
| .o{stroke-width:4.4;stroke:var(--paper,#fff)}
| .h{fill:currentColor}
| .e{fill:var(--paper,#fff)}
| .n{stroke-width:1.6}
| .m{stroke-width:1.3;stroke:var(--accent,#b4450b)}
| .c,.d{font:5px sans-serif;fill:currentColor}
| .d{text-anchor:middle}
| </style>
| <g transform="translate(0 0)">
| <g transform="translate(0 0)"><path class="g" d="M-1 44.9H41"/><path class="l" d="M11 22L16 32L20 42L23 41M11 8L4 12L2 21"/><path class="t" d="M11 22L11 8"/><path class="b" d="M11 22L10 33L2 40L4 43M11 8L11 3"/><circle class="h" cx="11" cy="3" r="3.4"/><path class="n" d="M13 3L15.2 3"/><path class="o" d="M11 8L12 16L20 20"/><path class="b" d="M11 8L12 16L20 20"/><path class="m" d="M26 18L37 18M34.6 20.4L37 18L34.6 15.6M26 26L37 26M34.6 28.4L37 26L34.6 23.6"/></g>
| </g>
| </svg>
$ lumbago show age --format svg
! lumbago: 'age' has no drawing
? 2
$ lumbago assess --answers answers/desk-worker.json --start 2026-09-07
! lumbago: the option '--start' needs '--format ics'
! Try 'lumbago help assess'.
? 2
