/** `codegen import`: a checkout of the official documentation to facts. */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { type MethodFacts, factsPath } from '@oint/reference';
import { FactsError, readReference } from '@oint/reference/node';

import { generatorVersion } from '../cache/cache.ts';
import { compareMethods } from '../diff/compare-methods.ts';
import { hashOf, readCheckout, readSource } from '../import/checkout/checkout.ts';
import { filesHash, readCache, writeCache } from '../import/output/cached-import.ts';
import { type Files, isForeign, readFacts, writeFacts } from '../import/output/facts-folder.ts';
import { filesOf } from '../import/output/format-facts.ts';
import { formatReport, summary } from '../import/output/report.ts';
import type { Command } from './command.ts';
import { type Options, readOptions, USAGE } from './import-options.ts';
import { explained } from './usage.ts';

export const runImport: Command = explained('codegen import', async (args, environment) => {
  const options = readOptions(args, environment.cwd);
  if (options === null) {
    environment.stdout(USAGE);
    return 0;
  }
  if (!(await isFolder(options.checkout))) {
    environment.stderr(`codegen: no folder ${options.checkout}\n`);
    return 2;
  }
  if (await isForeign(options.folder)) {
    environment.stderr(
      `codegen: ${options.folder} holds files that no import has written; give an empty folder\n`,
    );
    return 2;
  }
  const done = await importInto(options);
  if ('refusal' in done) {
    environment.stderr(`codegen: ${done.refusal}\n`);
    return 2;
  }
  environment.stdout(`${done.summary}\n`);
  if (options.report !== null) {
    await mkdir(dirname(options.report), { recursive: true });
    await writeFile(options.report, done.report);
  }
  return 0;
});

interface Done {
  readonly summary: string;
  readonly report: string;
}

/** Nothing was written. */
interface Refused {
  readonly refusal: string;
}

/** With a part of the documentation many methods would be gone: nobody means that without saying so. */
const MANY = { methods: 10, share: 1 / 4 };

async function importInto({
  checkout: folder,
  folder: target,
  cache,
  withDescriptions,
  prune,
  source: given,
}: Options): Promise<Done | Refused> {
  const checkout = await readCheckout(folder);
  const source = await readSource(folder, given);
  const input = [
    hashOf(checkout),
    await generatorVersion(),
    JSON.stringify(source),
    String(withDescriptions),
    target,
  ].join(' ');
  const cached = await readCache(cache);
  const present = await readFacts(target);
  if (cached?.input === input && cached.output === filesHash(present)) return cached;
  // Loaded for pages that changed only: it brings a compiler along.
  const { importCheckout } = await import('../import/import.ts');
  const imported = importCheckout(checkout, { withDescriptions });
  if (imported.methods.length === 0)
    return { refusal: `no page below ${folder} describes a method: is it the documentation?` };
  const files = filesOf(imported, source, withDescriptions ? await noticeOf(folder) : null);
  const methods = [...present.keys()].filter((path) => path.includes('/'));
  const gone = methods.filter((path) => !files.has(path)).length;
  if (!prune && gone > MANY.methods && gone > methods.length * MANY.share)
    return {
      refusal: `${gone} of the ${methods.length} methods in ${target} are not in ${folder}; is it a part of the documentation? --prune removes them, --out DIR writes elsewhere`,
    };
  const before = await readReference(target, differing(present, files)).catch((error: unknown) => {
    // Facts of another format are all replaced.
    if (error instanceof FactsError) return new Map<string, MethodFacts>();
    throw error;
  });
  const after = new Map(
    imported.methods
      .map(({ facts }) => [factsPath(facts), facts] as const)
      .filter(([path]) => present.get(path) !== files.get(path)),
  );
  await writeFacts(target, files, present);
  const changes = compareMethods(before.values(), after.values());
  // A second run of the same finds no changes.
  const again = {
    input,
    output: filesHash(files),
    summary: summary(imported, []),
    report: formatReport(imported, []),
  };
  await writeCache(cache, again);
  return { summary: summary(imported, changes), report: formatReport(imported, changes) };
}

/** Paths of the files of an earlier import that this one changes or removes. */
function differing(present: Files, files: Files): (path: string) => boolean {
  return (path) => present.has(path) && present.get(path) !== files.get(path);
}

/** The licence that comes along with the documentation's texts; `null` where the checkout has none. */
async function noticeOf(folder: string): Promise<string | null> {
  const license = await readFile(join(folder, 'LICENSE'), 'utf8').catch(() => null);
  return license === null
    ? null
    : `The descriptions in these files are from the official Bitrix24 REST documentation, under this licence:\n\n${license}`;
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() === true;
}
