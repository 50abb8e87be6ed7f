/**
 * A long fuzz run of the compiler; prints its figures and exits with 1 when something was found.
 *
 *     npm run -s bench -- fuzz --pages 20000 --seed 1
 */
import { parseArgs } from 'node:util';

import { fuzz } from '../../../codegen/test/fuzz/fuzz.ts';

/** Incidents printed; more of them rarely say more. */
const MOST_SHOWN = 20;

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    types: { type: 'string', default: '20' },
  },
});

const print = (text: string): boolean => process.stdout.write(`${text}\n`);
const pages = Number(values.pages);
const start = performance.now();
const report = await fuzz({
  pages,
  seed: Number(values.seed),
  typeCheckEvery: Number(values.types),
  onProgress: (done) => {
    if (done % 1000 === 0) process.stderr.write(`${done} pages\n`);
  },
});
const seconds = (performance.now() - start) / 1000;

print(`pages      ${report.pages} in ${seconds.toFixed(0)} s`);
print(`accepted   ${report.accepted}, types checked of ${report.typeChecked}`);
print(
  `slowest    ${report.slowest.milliseconds.toFixed(0)} ms of the processor (seed ${report.slowest.seed})`,
);
print(`found      ${report.incidents.length}`);
print('refused by');
for (const [rule, count] of report.refused) print(`  ${String(count).padStart(6)} ${rule}`);
for (const { seed, page, wrong } of report.incidents.slice(0, MOST_SHOWN))
  print(`\nseed ${seed} ${page.path}\n  ${wrong.join('\n  ')}`);
process.exitCode = report.incidents.length === 0 ? 0 : 1;
