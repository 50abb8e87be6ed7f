/** Scenarios on a real portal: `npm run test:live`. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { isGood } from './compare.ts';
import { readOptions, USAGE } from './options.ts';
import { reportOf } from './report.ts';
import { cleanUp, JOURNALS, runScenarios, type Surroundings } from './run.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function main(words: readonly string[]): Promise<number> {
  const options = readOptions(words);
  const url = process.env['B24_LIVE_URL'] ?? '';
  // What `URL` says of an address that is none would show it.
  if (options?.isAllowed !== true || !URL.canParse(url)) {
    process.stderr.write(USAGE);
    return 2;
  }
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      say('Stopping; what was made is taken back.');
      stop.abort();
    });
  }
  const folder = process.env['B24_LIVE_JOURNALS'] ?? JOURNALS;
  const surroundings: Surroundings = { url, folder, say, signal: stop.signal };
  const isClean = await cleanUp(surroundings);
  if (options.cleanUpOnly) return isClean ? 0 : 1;
  const { prefix, compared } = await runScenarios(options.sections, surroundings);
  const file = options.report ?? join(folder, `${prefix}.md`);
  await writeFile(file, reportOf(prefix, compared));
  for (const one of compared) {
    const differing = one.steps.filter(({ differences }) => differences.length > 0).length;
    const said = one.skipped === undefined ? '' : `; left out: ${one.skipped}`;
    say(`${one.section}: ${one.steps.length} steps, ${differing} differ in shape${said}`);
  }
  say(`Report: ${file}`);
  return isClean && compared.every(isGood) ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
