The questions as a FHIR Questionnaire. What a condition denies is asked of an answer that exists, and a
question is shown where it certainly applies.
< pack:
<   id: form_pack
<   version: "3"
<   title: A form
<   language: en
<   intended_use: Tests.
<   reviewed: {by: null, on: null}
<   levels:
<     self_care: {title: Self-care, action: Carry on.}
<     routine: {title: Routine, action: Book a visit.}
<     urgent: {title: Urgent, action: Be seen today.}
<     emergency: {title: Emergency, action: Get help now.}
<   safety_net: {title: Get help if, items: [it gets worse]}
<   disclaimers: [This is a test.]
< questions:
<   - {id: age, ask: "How old are you?", why: It says which questions come., type: integer, unit: a, range: [0, 120]}
<   - {id: weeks, ask: "Since when?", type: integer, unit: wk, range: [0, 520]}
<   - {id: sex, ask: "Your sex?", type: choice, options: [{id: female, say: F}, {id: male, say: M}, {id: other, say: O}]}
<   - {id: might_be, ask: "Might you be pregnant?", short: pregnant, type: boolean, when: "sex != 'male' && age < 55"}
<   - {id: numb, ask: "Is it numb?", type: boolean}
<   - {id: kit, ask: "What do you have?", type: choices, options: [{id: mat, say: A mat, score: 2}, {id: band, say: A band}], when: "!might_be"}
<   - {id: words, ask: "Anything else?", help: In your words., type: text, max_length: 50, when: "onset < 45 || !('mat' in kit)"}
<   - {id: litres, ask: "How much do you drink?", type: decimal, range: [0, 9.5], when: has(words)}
<   - id: bend
<     ask: How far can you bend?
<     type: integer
<     range: [-5, 5]
<     test: {setup: Stand., steps: [Bend., Stop.], record: Write it down., skip_if: [it hurts], stop: Stop if it hurts.}
<     when: tools >= 2
< groups:
<   - {id: both, ask: "Now:", questions: [might_be, numb]}
< derived:
<   - {id: onset, title: Age when it began, value: age - weeks / 52}
< scales:
<   - {id: tools, title: Tools, licence: Free., items: [kit], scoring: sum, missing: all, verified: false}
< triage:
<   - {id: numbness, title: Numbness, level: emergency, when: numb, say: Numbness needs help., verified: false}
$ mkdir form && cat > form/form.yaml
< language: es
< title: Español
< reviewed: {by: null, on: null}
< texts:
<   numb: {ask: "¿Se siente dormido?"}
$ cat > form/text.es.yaml
$ lumbago questions --pack form --format fhir
| {
|   "resourceType": "Questionnaire",
|   "language": "en",
|   "extension": [
|     {
|       "url": "http://hl7.org/fhir/StructureDefinition/variable",
|       "valueExpression": {
|         "name": "sex",
|         "language": "text/fhirpath",
|         "expression": "%resource.item.where(linkId='sex').answer.value.code"
|       }
|     },
|     {
|       "url": "http://hl7.org/fhir/StructureDefinition/variable",
|       "valueExpression": {
|         "name": "age",
|         "language": "text/fhirpath",
|         "expression": "%resource.item.where(linkId='age').answer.value"
|       }
|     },
|     {
|       "url": "http://hl7.org/fhir/StructureDefinition/variable",
|       "valueExpression": {
|         "name": "mightBe",
|         "language": "text/fhirpath",
|         "expression": "%resource.item.where(linkId='both').item.where(linkId='might_be').answer.value"
|       }
|     },
|     {
|       "url": "http://hl7.org/fhir/StructureDefinition/variable",
|       "valueExpression": {
|         "name": "weeks",
|         "language": "text/fhirpath",
|         "expression": "%resource.item.where(linkId='weeks').answer.value"
|       }
|     },
|     {
|       "url": "http://hl7.org/fhir/StructureDefinition/variable",
|       "valueExpression": {
|         "name": "onset",
|         "language": "text/fhirpath",
|         "expression": "(%age - (%weeks div 52))"
|       }
|     },
|     {
|       "url": "http://hl7.org/fhir/StructureDefinition/variable",
|       "valueExpression": {
|         "name": "kit",
|         "language": "text/fhirpath",
|         "expression": "%resource.item.where(linkId='kit').answer.value.code"
|       }
|     },
|     {
|       "url": "http://hl7.org/fhir/StructureDefinition/variable",
|       "valueExpression": {
|         "name": "words",
|         "language": "text/fhirpath",
|         "expression": "%resource.item.where(linkId='words').answer.value"
|       }
|     },
|     {
|       "url": "http://hl7.org/fhir/StructureDefinition/variable",
|       "valueExpression": {
|         "name": "toolsLow",
|         "language": "text/fhirpath",
|         "expression": "(iif(%kit.exists(), (iif(%kit contains 'mat', 2, 0) + iif(%kit contains 'band', 1, 0)), 0))"
|       }
|     },
|     {
|       "url": "http://hl7.org/fhir/StructureDefinition/variable",
|       "valueExpression": {
|         "name": "toolsHigh",
|         "language": "text/fhirpath",
|         "expression": "(iif(%kit.exists(), (iif(%kit contains 'mat', 2, 0) + iif(%kit contains 'band', 1, 0)), 3))"
|       }
|     }
|   ],
|   "url": "urn:lumbago:questionnaire:form_pack",
|   "version": "3",
|   "name": "Form_Pack",
|   "title": "A form",
|   "derivedFrom": [
|     "nih:sha-256;3241906da09df86f097518f2003ad7aca3ecdd9106676b6c14fa87e95132bc17"
|   ],
|   "status": "draft",
|   "subjectType": [
|     "Patient"
|   ],
|   "description": "No clinician has reviewed this pack. This is a test.",
|   "_description": {
|     "extension": [
|       {
|         "url": "http://hl7.org/fhir/StructureDefinition/translation",
|         "extension": [
|           {
|             "url": "lang",
|             "valueCode": "es"
|           },
|           {
|             "url": "content",
|             "valueString": "Ningún profesional de la salud ha revisado este paquete. Nadie revisó esta traducción. 39 textos de este paquete aún no están traducidos. This is a test."
|           }
|         ]
|       }
|     ]
|   },
|   "purpose": "Tests.",
|   "copyright": "Tools: Free.",
|   "item": [
|     {
|       "extension": [
|         {
|           "url": "http://hl7.org/fhir/StructureDefinition/minValue",
|           "valueInteger": 0
|         },
|         {
|           "url": "http://hl7.org/fhir/StructureDefinition/maxValue",
|           "valueInteger": 120
|         },
|         {
|           "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unit",
|           "valueCoding": {
|             "system": "http://unitsofmeasure.org",
|             "code": "a",
|             "display": "years",
|             "_display": {
|               "extension": [
|                 {
|                   "url": "http://hl7.org/fhir/StructureDefinition/translation",
|                   "extension": [
|                     {
|                       "url": "lang",
|                       "valueCode": "es"
|                     },
|                     {
|                       "url": "content",
|                       "valueString": "años"
|                     }
|                   ]
|                 }
|               ]
|             }
|           }
|         }
|       ],
|       "linkId": "age",
|       "text": "How old are you?",
|       "type": "integer",
|       "required": false,
|       "item": [
|         {
|           "extension": [
|             {
|               "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
|               "valueCodeableConcept": {
|                 "coding": [
|                   {
|                     "system": "http://hl7.org/fhir/questionnaire-item-control",
|                     "code": "help"
|                   }
|                 ]
|               }
|             }
|           ],
|           "linkId": "age-help",
|           "text": "It says which questions come.",
|           "type": "display"
|         }
|       ]
|     },
|     {
|       "extension": [
|         {
|           "url": "http://hl7.org/fhir/StructureDefinition/minValue",
|           "valueInteger": 0
|         },
|         {
|           "url": "http://hl7.org/fhir/StructureDefinition/maxValue",
|           "valueInteger": 520
|         },
|         {
|           "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unit",
|           "valueCoding": {
|             "system": "http://unitsofmeasure.org",
|             "code": "wk",
|             "display": "weeks",
|             "_display": {
|               "extension": [
|                 {
|                   "url": "http://hl7.org/fhir/StructureDefinition/translation",
|                   "extension": [
|                     {
|                       "url": "lang",
|                       "valueCode": "es"
|                     },
|                     {
|                       "url": "content",
|                       "valueString": "semanas"
|                     }
|                   ]
|                 }
|               ]
|             }
|           }
|         }
|       ],
|       "linkId": "weeks",
|       "text": "Since when?",
|       "type": "integer",
|       "required": false
|     },
|     {
|       "extension": [
|         {
|           "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
|           "valueCodeableConcept": {
|             "coding": [
|               {
|                 "system": "http://hl7.org/fhir/questionnaire-item-control",
|                 "code": "radio-button"
|               }
|             ]
|           }
|         }
|       ],
|       "linkId": "sex",
|       "text": "Your sex?",
|       "type": "choice",
|       "required": false,
|       "answerOption": [
|         {
|           "valueCoding": {
|             "system": "urn:lumbago:options:form_pack:sex",
|             "code": "female",
|             "display": "F"
|           }
|         },
|         {
|           "valueCoding": {
|             "system": "urn:lumbago:options:form_pack:sex",
|             "code": "male",
|             "display": "M"
|           }
|         },
|         {
|           "valueCoding": {
|             "system": "urn:lumbago:options:form_pack:sex",
|             "code": "other",
|             "display": "O"
|           }
|         }
|       ]
|     },
|     {
|       "linkId": "both",
|       "text": "Now:",
|       "type": "group",
|       "item": [
|         {
|           "extension": [
|             {
|               "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-shortText",
|               "valueString": "pregnant"
|             }
|           ],
|           "linkId": "might_be",
|           "text": "Might you be pregnant?",
|           "type": "boolean",
|           "enableWhen": [
|             {
|               "question": "sex",
|               "operator": "exists",
|               "answerBoolean": true
|             },
|             {
|               "question": "sex",
|               "operator": "!=",
|               "answerCoding": {
|                 "system": "urn:lumbago:options:form_pack:sex",
|                 "code": "male"
|               }
|             },
|             {
|               "question": "age",
|               "operator": "<",
|               "answerInteger": 55
|             }
|           ],
|           "enableBehavior": "all",
|           "required": false
|         },
|         {
|           "linkId": "numb",
|           "text": "Is it numb?",
|           "_text": {
|             "extension": [
|               {
|                 "url": "http://hl7.org/fhir/StructureDefinition/translation",
|                 "extension": [
|                   {
|                     "url": "lang",
|                     "valueCode": "es"
|                   },
|                   {
|                     "url": "content",
|                     "valueString": "¿Se siente dormido?"
|                   }
|                 ]
|               }
|             ]
|           },
|           "type": "boolean",
|           "required": false
|         }
|       ]
|     },
|     {
|       "extension": [
|         {
|           "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
|           "valueCodeableConcept": {
|             "coding": [
|               {
|                 "system": "http://hl7.org/fhir/questionnaire-item-control",
|                 "code": "check-box"
|               }
|             ]
|           }
|         }
|       ],
|       "linkId": "kit",
|       "text": "What do you have?",
|       "type": "choice",
|       "enableWhen": [
|         {
|           "question": "might_be",
|           "operator": "=",
|           "answerBoolean": false
|         },
|         {
|           "question": "sex",
|           "operator": "=",
|           "answerCoding": {
|             "system": "urn:lumbago:options:form_pack:sex",
|             "code": "male"
|           }
|         },
|         {
|           "question": "age",
|           "operator": ">=",
|           "answerInteger": 55
|         }
|       ],
|       "enableBehavior": "any",
|       "required": false,
|       "repeats": true,
|       "answerOption": [
|         {
|           "extension": [
|             {
|               "url": "http://hl7.org/fhir/StructureDefinition/ordinalValue",
|               "valueDecimal": 2
|             }
|           ],
|           "valueCoding": {
|             "system": "urn:lumbago:options:form_pack:kit",
|             "code": "mat",
|             "display": "A mat"
|           }
|         },
|         {
|           "extension": [
|             {
|               "url": "http://hl7.org/fhir/StructureDefinition/ordinalValue",
|               "valueDecimal": 1
|             }
|           ],
|           "valueCoding": {
|             "system": "urn:lumbago:options:form_pack:kit",
|             "code": "band",
|             "display": "A band"
|           }
|         },
|         {
|           "extension": [
|             {
|               "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive",
|               "valueBoolean": true
|             }
|           ],
|           "valueCoding": {
|             "system": "urn:lumbago:options:form_pack:kit",
|             "code": "none-of-these",
|             "display": "None of them",
|             "_display": {
|               "extension": [
|                 {
|                   "url": "http://hl7.org/fhir/StructureDefinition/translation",
|                   "extension": [
|                     {
|                       "url": "lang",
|                       "valueCode": "es"
|                     },
|                     {
|                       "url": "content",
|                       "valueString": "Ninguna"
|                     }
|                   ]
|                 }
|               ]
|             }
|           }
|         }
|       ]
|     },
|     {
|       "extension": [
|         {
|           "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression",
|           "valueExpression": {
|             "language": "text/fhirpath",
|             "expression": "%onset < 45 or (%kit.exists() and (%kit contains 'mat').not()) or %mightBe = true"
|           }
|         }
|       ],
|       "linkId": "words",
|       "text": "Anything else?",
|       "type": "text",
|       "required": false,
|       "maxLength": 50,
|       "item": [
|         {
|           "extension": [
|             {
|               "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
|               "valueCodeableConcept": {
|                 "coding": [
|                   {
|                     "system": "http://hl7.org/fhir/questionnaire-item-control",
|                     "code": "help"
|                   }
|                 ]
|               }
|             }
|           ],
|           "linkId": "words-help",
|           "text": "In your words.",
|           "type": "display"
|         }
|       ]
|     },
|     {
|       "extension": [
|         {
|           "url": "http://hl7.org/fhir/StructureDefinition/minValue",
|           "valueDecimal": 0
|         },
|         {
|           "url": "http://hl7.org/fhir/StructureDefinition/maxValue",
|           "valueDecimal": 9.5
|         }
|       ],
|       "linkId": "litres",
|       "text": "How much do you drink?",
|       "type": "decimal",
|       "enableWhen": [
|         {
|           "question": "words",
|           "operator": "exists",
|           "answerBoolean": true
|         }
|       ],
|       "required": false
|     },
|     {
|       "extension": [
|         {
|           "url": "http://hl7.org/fhir/StructureDefinition/minValue",
|           "valueInteger": -5
|         },
|         {
|           "url": "http://hl7.org/fhir/StructureDefinition/maxValue",
|           "valueInteger": 5
|         },
|         {
|           "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression",
|           "valueExpression": {
|             "language": "text/fhirpath",
|             "expression": "2 <= %toolsLow and (%mightBe = false or %sex = 'male' or %age >= 55)"
|           }
|         }
|       ],
|       "linkId": "bend",
|       "text": "How far can you bend?",
|       "type": "integer",
|       "required": false,
|       "item": [
|         {
|           "linkId": "bend-test",
|           "text": "Stand.\n1. Bend.\n2. Stop.\nWrite it down.\nSkip it (s) if you cannot do it now, or if: it hurts\nStop if it hurts.",
|           "_text": {
|             "extension": [
|               {
|                 "url": "http://hl7.org/fhir/StructureDefinition/translation",
|                 "extension": [
|                   {
|                     "url": "lang",
|                     "valueCode": "es"
|                   },
|                   {
|                     "url": "content",
|                     "valueString": "Stand.\n1. Bend.\n2. Stop.\nWrite it down.\nSáltela (s) si ahora no puede hacerla, o si: it hurts\nStop if it hurts."
|                   }
|                 ]
|               }
|             ]
|           },
|           "type": "display"
|         }
|       ]
|     }
|   ]
| }
Answers from a form, and what is wrong with others.
< {"resourceType": "QuestionnaireResponse", "status": "completed", "questionnaire": "http://clinic.example/form|9",
<  "identifier": {"value": "p7"}, "item": [
<   {"linkId": "age", "answer": [{"valueQuantity": {"value": 480, "code": "mo", "system": "http://unitsofmeasure.org"}}]},
<   {"linkId": "both", "item": [{"linkId": "numb", "answer": [{"valueBoolean": true}]}]},
<   {"linkId": "kit", "answer": [{"valueCoding": {"code": "none-of-these"}}]}]}
$ lumbago assess --pack form --answers - --format fhir-response
| {
|   "resourceType": "QuestionnaireResponse",
|   "identifier": {
|     "use": "usual",
|     "value": "p7"
|   },
|   "questionnaire": "urn:lumbago:questionnaire:form_pack|3",
|   "status": "completed",
|   "item": [
|     {
|       "linkId": "age",
|       "answer": [
|         {
|           "valueInteger": 40
|         }
|       ]
|     },
|     {
|       "linkId": "both",
|       "item": [
|         {
|           "linkId": "numb",
|           "answer": [
|             {
|               "valueBoolean": true
|             }
|           ]
|         }
|       ]
|     },
|     {
|       "linkId": "kit",
|       "answer": [
|         {
|           "valueCoding": {
|             "system": "urn:lumbago:options:form_pack:kit",
|             "code": "none-of-these"
|           }
|         }
|       ]
|     }
|   ]
| }
< {"resourceType": "QuestionnaireResponse", "item": [
<   {"linkId": "ages", "answer": [{"valueInteger": 40}]},
<   {"linkId": "numb", "answer": [{"valueInteger": 1}]},
<   {"linkId": "sex", "answer": [{"valueCoding": {"code": "male"}}, {"valueCoding": {"code": "female"}}]}]}
$ lumbago assess --pack form --answers -
! standard input: error: QuestionnaireResponse.item[0].linkId: unknown question 'ages' (did you mean 'age'?)
! standard input: error: QuestionnaireResponse.item[1].answer[0].value: 'numb' takes true or false, not valueInteger
! standard input: error: QuestionnaireResponse.item[2].answer: 'sex' takes one answer, not 2
? 3
< {"$id": 1, "numb": true}
< {"resourceType":"QuestionnaireResponse","identifier":{"value":"2"},"item":[{"linkId":"numb","answer":[{"valueBoolean":true}]}]}
< {"resourceType":"QuestionnaireResponse","id":"three","item":[{"linkId":"numb","answer":[{"valueString":"yes"}]}]}
$ lumbago batch --pack form
| {"schema":"lumbago.result/1","$id":1,"level":"emergency","could_be":"emergency","signs":["numbness"],"undecided":[],"contributors":{},"scales":{"tools":null},"plan":[],"withheld":[]}
| {"schema":"lumbago.result/1","$id":"2","level":"emergency","could_be":"emergency","signs":["numbness"],"undecided":[],"contributors":{},"scales":{"tools":null},"plan":[],"withheld":[]}
| {"schema":"lumbago.error/1","line":3,"$id":"three","errors":[{"code":"wrong-type","pointer":"QuestionnaireResponse.item[0].answer[0].value","message":"'numb' takes true or false, not valueString"}]}
! lumbago: 1 record is bad; its line says why
? 3
$ head -c 10000000 /dev/zero | tr '\0' '[' | lumbago assess --pack form --answers -
! standard input: error: is larger than 1048576 bytes
? 3

bug: a form took a weighted and rounded score for a plain mean
$ sed '/id: stiff_time/a\  - {id: more, ask: More, type: boolean, when: basdai >= 4.05}' packs/basdai.yaml > weighted.yaml && lumbago questions --pack weighted.yaml --format fhir | grep -A 4 '"name": "basdaiLow"'
|         "name": "basdaiLow",
|         "language": "text/fhirpath",
|         "expression": "((((2 * iif(%fatigue.exists(), %fatigue, 0) + 2 * iif(%spine.exists(), %spine, 0) + 2 * iif(%joints.exists(), %joints, 0) + 2 * iif(%tender.exists(), %tender, 0) + iif(%stiffLevel.exists(), %stiffLevel, 0) + iif(%stiffTime.exists(), %stiffTime, 0)) * 1000 * 2 + 100) div 200 * 10) / 1000)"
|       }
|     },
