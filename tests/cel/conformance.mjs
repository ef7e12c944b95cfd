// Gives each of CEL's own conformance tests that needs no variables and has a plain value to `lumbago eval`.
// Most are refused, since ours is a part of CEL; what is evaluated must have CEL's value. Counts those that
// are evaluated only because eval tells the value of what is always or never true.
//   node conformance.mjs PROGRAM PACK
import { spawnSync } from 'node:child_process';
import { getConformanceSuite } from '@bufbuild/cel-spec/testdata/tests.js';

const [program, pack] = process.argv.slice(2);
const plain = { boolValue: String, int64Value: String };

function* testsOf(suite) {
  for (const test of suite.tests) yield test.original;
  for (const inner of suite.suites) yield* testsOf(inner);
}

const counts = { tried: 0, refused: 0, evaluated: 0, settled: 0, differ: 0 };
for (const test of testsOf(getConformanceSuite())) {
  const value = test.resultMatcher.case === 'value' ? test.resultMatcher.value.kind : {};
  if (!plain[value.case] || Object.keys(test.bindings).length > 0 || test.container || test.expr.includes('\0')) continue;
  counts.tried += 1;
  const run = spawnSync(program, ['eval', '--pack', pack, '--', test.expr], { encoding: 'utf8' });
  if (run.status === 2) {
    counts.refused += 1;
    continue;
  }
  counts.evaluated += 1;
  if (/ (always|never) true, whatever the answers/.test(run.stderr)) counts.settled += 1;
  if (run.status !== 0 || run.stdout.trim() !== plain[value.case](value.value)) {
    counts.differ += 1;
    console.log(`${test.expr}\n  ours ${run.stdout.trim()}, theirs ${value.value}`);
  }
}
console.log(
  `${counts.tried} tests of CEL: ${counts.refused} not in our language, ${counts.evaluated} evaluated ` +
    `(${counts.settled} of them always or never true), ${counts.differ} differences`,
);
process.exit(counts.differ === 0 && counts.settled > 0 ? 0 : 1);
