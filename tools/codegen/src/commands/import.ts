/** `codegen import`: a checkout of the official documentation to facts. */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { type MethodFacts, type SourceFacts, factsPath } from '@oint/reference';
import { FactsError, readReference } from '@oint/reference/node';

import { generatorVersion } from '../cache/cache.ts';
import { compareMethods } from '../diff/compare-methods.ts';
import { hashOf, readCheckout, readSource } from '../import/checkout/checkout.ts';
import { filesHash, readCache, writeCache } from '../import/output/cached-import.ts';
import { type Files, isForeign, readFacts, writeFacts } from '../import/output/facts-folder.ts';
import { filesOf } from '../import/output/format-facts.ts';
import { formatReport, summary } from '../import/output/report.ts';
import type { Command } from './command.ts';
import { type GivenCheckout, type Options, readOptions, USAGE } from './import-options.ts';
import { explained } from './usage.ts';

export const runImport: Command = explained('codegen import', async (args, environment) => {
  const options = readOptions(args, environment.cwd);
  if (options === null) {
    environment.stdout(USAGE);
    return 0;
  }
  const { checkout, older } = options;
  for (const { folder } of older === null ? [checkout] : [checkout, older]) {
    if (await isFolder(folder)) continue;
    environment.stderr(`codegen: no folder ${folder}\n`);
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
  checkout: given,
  older: alsoGiven,
  folder: target,
  cache,
  withDescriptions,
  prune,
}: Options): Promise<Done | Refused> {
  const { folder } = given;
  const checkout = await readCheckout(folder);
  const older = alsoGiven === null ? undefined : await readCheckout(alsoGiven.folder);
  const source = await sourceOf(given, alsoGiven);
  const input = [
    hashOf(checkout),
    older === undefined ? '' : hashOf(older),
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
  const imported = importCheckout(checkout, { withDescriptions }, older);
  if (imported.methods.length === 0)
    return { refusal: `no page below ${folder} describes a method: is it the documentation?` };
  const files = filesOf(
    imported,
    source,
    withDescriptions ? await noticeOf(given, alsoGiven) : null,
  );
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

async function sourceOf(given: GivenCheckout, older: GivenCheckout | null): Promise<SourceFacts> {
  const own = await readSource(given.folder, given.source);
  if (older === null) return own;
  const { format: _format, ...origin } = await readSource(older.folder, older.source);
  return { ...own, older: origin };
}

/** The licence that comes along with the documentation's texts; `null` where the checkouts have none. */
async function noticeOf(given: GivenCheckout, older: GivenCheckout | null): Promise<string | null> {
  const folders = older === null ? [given.folder] : [given.folder, older.folder];
  const texts = await Promise.all(
    folders.map((folder) => readFile(join(folder, 'LICENSE'), 'utf8').catch(() => null)),
  );
  const licenses = [...new Set(texts.filter((text) => text !== null))];
  return licenses.length === 0
    ? null
    : `The descriptions in these files are from the official Bitrix24 REST documentation, under this licence:\n\n${licenses.join('\n')}`;
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() === true;
}
