// Fills in questionnaires in LHC-Forms, in Chromium, with the random answers of lumbago_fhir_samples:
// the questions on the page must be those that our engine says apply, and the console silent. What the
// form gives goes to outputs.ndjson, and the same answers in our own way to answers.ndjson. Nothing but
// the files of LHC-Forms is served, to this machine alone.
//   node forms.mjs CHROMIUM < samples.ndjson
import { createReadStream, existsSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, extname, join, normalize } from "node:path";
import readline from "node:readline";
import { chromium } from "playwright-core";
import { isHidden, items } from "./r4.mjs";

const root = join(dirname(createRequire(import.meta.url).resolve("lforms/package.json")), "dist/lforms");
const page = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>form</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="webcomponent/styles.css"></head><body>
<div id="form"></div>
<script src="webcomponent/assets/lib/zone.min.js"></script>
<script src="webcomponent/runtime.js" type="module"></script>
<script src="webcomponent/polyfills.js" type="module"></script>
<script src="webcomponent/main.js" type="module"></script>
<script defer src="fhir/R4/lformsFHIR.min.js"></script></body></html>`;
const types = { ".js": "text/javascript", ".css": "text/css", ".png": "image/png" };

const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname));
  if (path === "/") return response.writeHead(200, { "Content-Type": "text/html" }).end(page);
  const file = join(root, path);
  if (!file.startsWith(root) || !existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, { "Content-Type": types[extname(file)] ?? "application/octet-stream" });
  createReadStream(file).pipe(response);
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));

const faults = [];
const browser = await chromium.launch({ executablePath: process.argv[2], args: ["--no-sandbox"] });
const tab = await browser.newPage({ viewport: { width: 1000, height: 900 } });
const address = `http://127.0.0.1:${server.address().port}/`;
tab.on("console", (message) => {
  if (message.type() === "error" || message.type() === "warning") faults.push(`console: ${message.text()}`);
});
tab.on("pageerror", (error) => faults.push(`page: ${error.message}`));
tab.on("request", (request) => {
  if (!request.url().startsWith(address) && !request.url().startsWith("data:")) faults.push(`asks for ${request.url()}`);
});
await tab.goto(address);
await tab.waitForFunction(() => window.LForms?.Util?.addFormToPage && customElements.get("wc-lhc-form"));

// Shows the form with the answers, and gives the ids of the elements of its questions, and what the
// form would send.
const fill = async (response) => {
  const form = LForms.Util.convertFHIRQuestionnaireToLForms(window.questionnaire, "R4");
  const filled = LForms.Util.mergeFHIRDataIntoLForms(response, form, "R4");
  await LForms.Util.addFormToPage(filled, "form", { prepopulate: false });
  const shown = [...document.querySelectorAll("#form [id^='item-']")]
    .filter((node) => node.getClientRects().length > 0)
    .map((node) => node.id.slice("item-".length).replace(/(\/1)+$/, ""));
  return { shown, output: LForms.Util.getFormFHIRData("QuestionnaireResponse", "R4", "#form") };
};

let questions = new Set();
let sets = 0;
const outputs = [];
const answers = [];
for await (const line of readline.createInterface({ input: process.stdin })) {
  const sample = JSON.parse(line);
  if (sample.questionnaire) {
    await tab.evaluate((questionnaire) => (window.questionnaire = questionnaire), sample.questionnaire);
    questions = new Set([...items(sample.questionnaire)].filter((i) => i.type !== "group" && i.type !== "display" && !isHidden(i)).map((i) => i.linkId));
    continue;
  }
  sets += 1;
  const { shown, output } = await tab.evaluate(fill, sample.response);
  const found = new Set(shown.filter((id) => questions.has(id)));
  for (const id of sample.shown) if (!found.delete(id)) faults.push(`${id} is not shown: ${line}`);
  for (const id of found) faults.push(`${id} is shown: ${line}`);
  outputs.push(JSON.stringify(output));
  answers.push(JSON.stringify(sample.answers));
}
writeFileSync("outputs.ndjson", outputs.join("\n") + "\n");
writeFileSync("answers.ndjson", answers.join("\n") + "\n");
await browser.close();
server.close();
console.log(`${sets} sets of answers in LHC-Forms, ${faults.length} faults`);
for (const fault of faults.slice(0, 20)) console.log(fault.slice(0, 2000));
process.exit(faults.length > 0 || sets === 0 ? 1 : 0);
