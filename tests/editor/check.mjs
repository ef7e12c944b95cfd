// Opens the files of a pack with yaml-language-server, as an editor does: none may have a fault as they are,
// each of the planted faults must be flagged on its line, keys must be offered, and a description shown.
//   check.mjs DIRECTORY
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import rpc from 'vscode-jsonrpc/node.js';

const directory = resolve(process.argv[2]);
const server = spawn(process.execPath, ['node_modules/yaml-language-server/bin/yaml-language-server', '--stdio']);
const connection = rpc.createMessageConnection(
  new rpc.StreamMessageReader(server.stdout),
  new rpc.StreamMessageWriter(server.stdin),
);
const settings = { validate: true, hover: true, completion: true, schemaStore: { enable: false } };
connection.onRequest('workspace/configuration', ({ items }) =>
  items.map(({ section }) => (section === 'yaml' ? settings : section ? null : { yaml: settings })),
);
connection.onRequest('client/registerCapability', () => null);
const waiting = new Map();
connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => waiting.get(uri)?.(diagnostics));
connection.listen();

await connection.sendRequest('initialize', {
  processId: process.pid,
  rootUri: pathToFileURL(directory).href,
  capabilities: { textDocument: { hover: {}, completion: {} }, workspace: { configuration: true } },
});
connection.sendNotification('initialized', {});

let version = 0;
const textOf = (file) => readFileSync(`${directory}/${file}`, 'utf8');
// Each text is a file of its own to the server, so that what it says cannot be about another one.
const uriOf = (file) => pathToFileURL(`${directory}/${version}-${file}`).href;

// What the server says of the file with this text.
async function faultsOf(file, text) {
  version += 1;
  const uri = uriOf(file);
  const said = new Promise((done, fail) => {
    waiting.set(uri, done);
    setTimeout(() => fail(new Error(`${file}: the server says nothing`)), 20000).unref();
  });
  connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version, text },
  });
  const faults = await said;
  waiting.delete(uri);
  return faults;
}

// The line of a text in a file, from 0.
const lineOf = (text, part) => text.slice(0, text.indexOf(part)).split('\n').length - 1;

const wrong = [];
for (const file of readdirSync(directory).filter((name) => name.endsWith('.yaml'))) {
  for (const fault of await faultsOf(file, textOf(file))) wrong.push(`${file}: flagged as it is: ${fault.message}`);
}

const planted = [
  ['10-pack.yaml', 'intended_use:', 'intended_uses:'],
  ['10-pack.yaml', 'id: my_pack', 'id: My-Pack'],
  ['10-pack.yaml', 'disclaimers: [This is an example. It knows nothing about your neck.]', 'disclaimers: []'],
  ['10-pack.yaml', 'routine: {title: Book a visit,', 'routine: {name: Book a visit,'],
  ['20-questions.yaml', 'type: boolean', 'type: bool'],
  ['20-questions.yaml', 'type: integer', 'kind: integer'],
  ['20-questions.yaml', 'range: [0, 16]', 'range: [0]'],
  ['20-questions.yaml', 'modifiable: lower', 'modifiable: down'],
  ['20-questions.yaml', 'id: clumsy_hands', 'id: 1clumsy'],
  ['20-questions.yaml', 'ask: Have both', 'asks: Have both'],
  ['30-rules.yaml', 'level: emergency', 'level: emergancy'],
  ['30-rules.yaml', 'verified: false', 'verified: maybe'],
  ['30-rules.yaml', 'evidence: limited', 'evidence: some'],
  ['30-rules.yaml', 'prior: 60', 'prior: 600'],
  ['30-rules.yaml', 'points: 3}', 'points: 0}'],
  ['30-rules.yaml', 'excludes: [head_turning]', 'excludes: head_turning'],
  ['40-plan.yaml', 'kind: stretch', 'kind: strech'],
  ['40-plan.yaml', 'policy: gentle', 'policy: soft'],
  ['40-plan.yaml', 'minutes: 3', 'minutes: three'],
  ['90-cases.yaml', 'expect: {level: urgent', 'expect: {levels: urgent'],
];
for (const [file, from, to] of planted) {
  const text = textOf(file);
  if (!text.includes(from)) wrong.push(`${file} has no '${from}'`);
  const faults = await faultsOf(file, text.replace(from, to));
  // A key that is missing is flagged where its mapping begins, at most a few lines above.
  const line = lineOf(text, from);
  if (!faults.some(({ range }) => range.start.line <= line && range.end.line >= line - 2))
    wrong.push(`${file}: '${to}' is not flagged`);
}

const rules = textOf('30-rules.yaml');
await faultsOf('30-rules.yaml', rules);
const hover = await connection.sendRequest('textDocument/hover', {
  textDocument: { uri: uriOf('30-rules.yaml') },
  position: { line: lineOf(rules, 'saturates:'), character: 6 },
});
if (!JSON.stringify(hover ?? '').includes('The points at which that score is reached'))
  wrong.push(`no description of 'saturates': ${JSON.stringify(hover)}`);

const questions = textOf('20-questions.yaml').replace('    type: boolean\n', '    type: boolean\n    \n');
await faultsOf('20-questions.yaml', questions);
const offered = await connection.sendRequest('textDocument/completion', {
  textDocument: { uri: uriOf('20-questions.yaml') },
  position: { line: lineOf(questions, '    type: boolean\n') + 1, character: 4 },
});
const labels = (offered.items ?? offered).map(({ label }) => label);
for (const key of ['short', 'help', 'sensitive', 'worse'])
  if (!labels.includes(key)) wrong.push(`'${key}' is not offered: ${labels.join(' ')}`);

for (const one of wrong) console.log(one);
console.log(`${planted.length} planted faults, ${wrong.length} wrong`);
server.kill();
process.exit(wrong.length === 0 ? 0 : 1);
