/** `codegen import`: checkouts of the official documentation to facts, or with `--check` what they would change. */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { type MethodFacts, type SourceFacts, factsPath, READINGS_FILE } from '@oint/reference';
import { FactsError, readReference } from '@oint/reference/node';

import { generatorVersion, importerVersion } from '../cache/cache.ts';
import { isReworded, ofHandlers, parseReadings } from '../diff/causes.ts';
import { compareHandlers, handlersIn } from '../diff/compare-handlers.ts';
import { compareMethods, keyOf, type MethodChange, withCauses } from '../diff/compare-methods.ts';
import { type Checkout, hashOf, readCheckout, readSource } from '../import/checkout/checkout.ts';
import { type Correction, CORRECTIONS_FILE, titleOf } from '../import/corrections/correction.ts';
import { Corrections } from '../import/corrections/corrections.ts';
import { readCorrections } from '../import/corrections/read-corrections.ts';
import { type PortalText, readPortal } from '../import/openapi/read-portal.ts';
import { filesHash, readCache, writeCache } from '../import/output/cached-import.ts';
import { type Files, isForeign, readFacts, writeFacts } from '../import/output/facts-folder.ts';
import { filesOf } from '../import/output/format-facts.ts';
import type { Import } from '../import/output/imported.ts';
import { formatReport, summary } from '../import/output/report.ts';
import { upstreamChanges } from '../import/output/upstream.ts';
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
  return done.code;
});

interface Done {
  /** Of the command. */
  readonly code: number;
  readonly summary: string;
  readonly report: string;
}

/** Nothing was written. */
interface Refused {
  readonly refusal: string;
}

/** With a part of the documentation many methods would be gone: nobody means that without saying so. */
const MANY = { methods: 10, share: 1 / 4 };

async function importInto(options: Options): Promise<Done | Refused> {
  const { folder: target, cache, check } = options;
  const given = await readGiven(options);
  const cached = await readCache(cache);
  const present = await readFacts(target);
  if (cached?.input === given.input && cached.output === filesHash(present))
    return { ...cached, ...(check ? upstreamChanges([], []) : { code: 0 }) };
  const read = await importAll(options, given, present);
  if ('refusal' in read) return read;
  const { imported, files, changes, handlers, reworded } = read;
  const report = formatReport(imported, changes, handlers, given.corrections);
  if (check) return { ...upstreamChanges(changes, reworded, handlers), report };
  await writeFacts(target, files, present);
  // A second run of the same finds no changes.
  await writeCache(cache, {
    input: given.input,
    output: filesHash(files),
    summary: summary(imported, [], []),
    report: formatReport(imported, [], [], given.corrections),
  });
  return { summary: summary(imported, changes, handlers), report, code: 0 };
}

/** The checkouts, and one hash of all that decides what is made of them. */
interface Given {
  readonly checkout: Checkout;
  readonly older: Checkout | undefined;
  readonly portal: PortalText | null;
  readonly source: SourceFacts;
  readonly corrections: readonly Correction[];
  readonly input: string;
}

async function readGiven({
  checkout: own,
  older: other,
  openapi,
  withDescriptions,
  folder,
}: Options): Promise<Given> {
  const checkout = await readCheckout(own.folder);
  const older = other === null ? undefined : await readCheckout(other.folder);
  const portal = openapi === null ? null : await readPortal(openapi);
  const corrections = await readCorrections(folder);
  const source = { ...(await sourceOf(own, other)), ...originOf(portal) };
  const input = [
    hashOf(checkout),
    older === undefined ? '' : hashOf(older),
    await generatorVersion(),
    JSON.stringify(source),
    portal === null ? '' : hashOf(new Map([['openapi', portal.text]])),
    String(withDescriptions),
    folder,
    JSON.stringify(corrections),
  ].join(' ');
  return { checkout, older, portal, source, corrections, input };
}

function originOf(portal: PortalText | null): Pick<SourceFacts, 'portal'> {
  if (portal === null) return {};
  const { title, version } = portal.description;
  return { portal: { title, version } };
}

interface Read {
  readonly imported: Import;
  readonly files: Files;
  /** From the facts that are present. */
  readonly changes: readonly MethodChange[];
  /** Of events and placements. */
  readonly handlers: readonly MethodChange[];
  /** Methods whose facts are the same, read from other texts. */
  readonly reworded: readonly string[];
}

async function importAll(
  { checkout: own, older: other, folder: target, withDescriptions, prune }: Options,
  { checkout, older, portal, source, corrections: known }: Given,
  present: Files,
): Promise<Read | Refused> {
  // Loaded for pages that changed only: it brings a compiler along.
  const { importCheckout } = await import('../import/import.ts');
  const corrections = new Corrections(known);
  const imported = importCheckout(
    checkout,
    { withDescriptions, corrections },
    older,
    portal?.description.methods,
  );
  if (imported.methods.length === 0)
    return { refusal: `no page below ${own.folder} describes a method: is it the documentation?` };
  const stale = corrections.stale.map(titleOf);
  if (stale.length > 0)
    return {
      refusal: `${CORRECTIONS_FILE} corrects what is not wrong any more: ${stale.join('; ')}. Remove that from it`,
    };
  const notice = withDescriptions ? await noticeOf(own, other) : null;
  const files = filesOf(imported, source, notice, await importerVersion());
  const methods = [...present.keys()].filter((path) => path.includes('/'));
  const gone = methods.filter((path) => !files.has(path)).length;
  if (!prune && gone > MANY.methods && gone > methods.length * MANY.share)
    return {
      refusal: `${gone} of the ${methods.length} methods in ${target} are not in ${own.folder}; is it a part of the documentation? --prune removes them, --out DIR writes elsewhere`,
    };
  return { imported, files, ...(await compareFiles(imported, target, present, files)) };
}

async function compareFiles(
  imported: Import,
  target: string,
  present: Files,
  files: Files,
): Promise<Pick<Read, 'changes' | 'handlers' | 'reworded'>> {
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
  const readings = {
    before: parseReadings(present.get(READINGS_FILE)),
    after: parseReadings(files.get(READINGS_FILE)),
  };
  const changes = withCauses(compareMethods(before.values(), after.values()), readings);
  const changed = new Set(changes.map(({ method }) => method));
  const reworded = imported.methods
    .map(({ facts }) => keyOf(facts))
    .filter((method) => !changed.has(method) && isReworded(method, readings));
  const handlers = withCauses(
    compareHandlers(handlersIn(present), handlersIn(files)),
    ofHandlers(readings),
  );
  return { changes, handlers, reworded: readings.before === null ? [] : reworded };
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
