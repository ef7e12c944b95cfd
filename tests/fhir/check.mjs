// Reads the lines of lumbago_fhir_samples. By the rules of R4 for enableWhen and by FHIRPath exactly
// those questions are shown that our engine says apply, however a program takes "!=" where there is
// no answer, and whether or not the answers to what does not apply have been dropped. With "valid",
// what the samples are is valid too, and linkIds are distinct. Prints what was found; exits 1 if
// anything is wrong.
//   node check.mjs [valid] < samples.ndjson
import readline from "node:readline";
import { Form, items, validator } from "./r4.mjs";

const validate = process.argv[2] === "valid" ? validator() : null;
let forms = 0;
let sets = 0;
let faulty = 0;
const fault = (text) => {
  if (++faulty <= 10) console.log(text.slice(0, 4000));
};

function check(resource) {
  for (const found of validate?.(resource) ?? []) fault(`${resource.resourceType}: ${found}`);
}

function checkForm(questionnaire) {
  check(questionnaire);
  const ids = [...items(questionnaire)].map((item) => item.linkId);
  if (new Set(ids).size !== ids.length) fault("linkIds are not distinct");
}

let form = null;
let questionnaire = null;
for await (const line of readline.createInterface({ input: process.stdin })) {
  const sample = JSON.parse(line);
  if (sample.questionnaire) {
    questionnaire = sample.questionnaire;
    forms += 1;
    checkForm(questionnaire);
    form = new Form(questionnaire);
    continue;
  }
  sets += 1;
  check(sample.response);
  for (const response of [sample.response, sample.given])
    for (const absentDiffers of [false, true]) {
      const shown = new Set(form.shown(response, absentDiffers));
      const wrong = [...sample.shown.filter((id) => !shown.has(id)), ...[...shown].filter((id) => !sample.shown.includes(id))];
      if (wrong.length > 0)
        fault(`${wrong[0]} differs: ${JSON.stringify([...items(questionnaire)].find((item) => item.linkId === wrong[0]))}\n  ${JSON.stringify(response)}\n  ${JSON.stringify(questionnaire.extension)}`);
    }
}

// What is planted must be found, or the checks show nothing.
if (validate) {
  const bare = { resourceType: "Questionnaire", status: "draft" };
  for (const broken of [{ ...bare, status: "new" }, { ...bare, item: [{ linkId: "a", type: "none" }] }, { ...bare, items: 1 }])
    if (validate(broken).length === 0) fault(`not found: ${JSON.stringify(broken)}`);
}
console.log(`${forms} questionnaires, ${sets} sets of answers, ${faulty} faults`);
process.exit(faulty === 0 && sets > 0 ? 0 : 1);
