// Reads the lines of lumbago_cel_samples and evaluates each expression with an independent
// implementation of CEL. Prints how many there were and every difference; exits 1 if there are any.
//   node compare.mjs < samples.ndjson
import readline from 'node:readline';
import { celEnv, parse, plan } from '@bufbuild/cel';

const env = celEnv();

// CEL's has() takes a field: has(x) of ours asks for the field x of all answers.
const translate = (expr) => expr.replace(/\bhas\((\w+)\)/g, 'has(answers.$1)');

const value = ([type, v]) => (type === 'int' ? BigInt(v) : v);

// As our eval prints it.
function text(result) {
  if (typeof result === 'bigint' || typeof result === 'boolean') return String(result);
  if (typeof result === 'number') return Number.isInteger(result) ? result.toFixed(1) : String(result);
  if (typeof result === 'string') return `'${result}'`;
  if (result && typeof result[Symbol.iterator] === 'function') return `[${[...result].map(text).join(', ')}]`;
  return `unexpected ${Object.prototype.toString.call(result)} ${result}`;
}

let count = 0;
let differences = 0;
for await (const line of readline.createInterface({ input: process.stdin })) {
  const sample = JSON.parse(line);
  const answers = Object.fromEntries(Object.entries(sample.answers).map(([id, a]) => [id, value(a)]));
  let theirs;
  try {
    theirs = text(plan(env, parse(translate(sample.expr)))({ ...answers, answers }));
  } catch (error) {
    theirs = `error: ${error.message}`;
  }
  count += 1;
  if (theirs !== sample.value) {
    differences += 1;
    if (differences <= 20) console.log(`${sample.expr}\n  ours ${sample.value}, theirs ${theirs}, with ${JSON.stringify(sample.answers)}`);
  }
}
console.log(`${count} expressions, ${differences} differences`);
process.exit(differences === 0 && count > 0 ? 0 : 1);
