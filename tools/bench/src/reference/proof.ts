/**
 * Holds the documentation's own examples against the types made of it, by the compiler; prints the figures, and lists
 * every exception with its cause.
 *
 *     npm run -s bench -- reference <checkout> [<older checkout>] [--list FILE]
 */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { readCheckout } from '../../../codegen/src/import/checkout/checkout.ts';
import { Corrections } from '../../../codegen/src/import/corrections/corrections.ts';
import { readCorrections } from '../../../codegen/src/import/corrections/read-corrections.ts';
import { importCheckout } from '../../../codegen/src/import/import.ts';
import { print, printTable } from '../print.ts';
import { blindRun } from './blind.ts';
import { causeOf } from './causes.ts';
import { refusals } from './compiler.ts';
import { customFieldProbes } from './custom-fields.ts';
import { countLeaves } from './leaves.ts';
import { isMisspelling, type Kind, type Probe, probesOf } from './probes.ts';

const REFERENCE = resolve(import.meta.dirname, '../../../../docs/bitrix24/reference');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'string' } },
});
const [folder, olderFolder] = positionals;
if (folder === undefined) throw new Error('give the folder of the checkout');

const checkout = await readCheckout(folder);
const older = olderFolder === undefined ? undefined : await readCheckout(olderFolder);
const corrections = await readCorrections(REFERENCE);
const imported = importCheckout(
  checkout,
  { withDescriptions: false, corrections: new Corrections(corrections) },
  older,
);
const probes = [...probesOf(imported.methods), ...customFieldProbes(imported.methods)];
const refused = await refusals(imported, probes);

printFigures();
await printImport(positionals);
const blind = await blindRun({ checkout, older, corrections });
printBlind();
const exceptions = probes.flatMap((probe, index) => exceptionOf(probe, refused.get(index)));
printCauses();
if (values.list !== undefined) {
  await mkdir(dirname(resolve(values.list)), { recursive: true });
  await writeFile(values.list, `${listOf().join('\n')}\n`);
}

function printFigures(): void {
  const leaves = countLeaves(imported.methods);
  const pages = new Set(
    imported.problems.flatMap(({ kind, page }) => (kind === 'page' ? [page] : [])),
  );
  const silent = new Set(
    imported.problems.flatMap(({ kind, page }) => (kind === 'silent' ? [page] : [])),
  );
  print('The reference against its own documentation');
  printTable([
    ['methods', imported.methods.length],
    ['pages of methods not understood (< 0.5 %)', share(pages.size, imported.methods.length)],
    ['  pages that say nothing of parameters or result', silent.size],
    ['request examples accepted (≥ 97 %)', shareOf(probes, refused, ['request'])],
    ['response examples accepted (≥ 95 %)', shareOf(probes, refused, ['response'])],
    [
      'misspelt keys rejected (≥ 95 %)',
      shareOf(probes, refused, ['misspelt parameter', 'misspelt key inside']),
    ],
    ['  names of parameters', shareOf(probes, refused, ['misspelt parameter'])],
    ['  keys inside of them', shareOf(probes, refused, ['misspelt key inside'])],
    [
      '  not counted: keys that the caller names',
      probes.filter(({ kind }) => kind === 'name of the caller’s').length,
    ],
    ['requests with custom fields accepted (100 %)', shareOf(probes, refused, ['custom field'])],
    ['types left unknown (≤ 10 %)', share(leaves.unknown, leaves.all)],
  ]);
}

/** A first import into an empty folder, and the same again. */
async function printImport(from: readonly string[]): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'oint-import-'));
  try {
    const figures = (): string => {
      const { milliseconds, megabytes } = importOnce(from, root);
      return `${(milliseconds / 1000).toFixed(2)} s, ${Math.round(megabytes)} MB`;
    };
    print('The import, in seconds of the processor, loading included');
    printTable([
      ['cold (< 10 s a checkout, < 500 MB)', figures()],
      ['unchanged (< 2 s)', figures()],
    ]);
  } finally {
    await rm(root, { recursive: true });
  }
}

function importOnce(
  from: readonly string[],
  root: string,
): { milliseconds: number; megabytes: number } {
  const child = join(import.meta.dirname, 'import-child.ts');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    // As the script `codegen` runs: a small young generation keeps the peak of an import low.
    [
      '--max-semi-space-size=4',
      '--conditions=@oint/source',
      child,
      ...from.map((path) => resolve(path)),
      '--root',
      root,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  const used: unknown = JSON.parse(stdout);
  if (!isUsed(used)) throw new Error(`unexpected figures: ${stdout}`);
  return used;
}

function isUsed(value: unknown): value is { milliseconds: number; megabytes: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['milliseconds', 'megabytes'].every((key) => typeof Reflect.get(value, key) === 'number')
  );
}

/** The examples widen the types that they are held against: here they have not. */
function printBlind(): void {
  const shareOfKind = (own: Kind): string => {
    const all = blind.filter(({ kind }) => kind === own);
    return share(all.filter(({ cause }) => cause === null).length, all.length);
  };
  print('Examples that the types have not seen, as those of their page were hidden');
  printTable([
    ['requests accepted (≥ 96 %)', shareOfKind('request')],
    ['answers accepted (≥ 90 %)', shareOfKind('response')],
  ]);
  print('What was refused, by cause');
  printTable(
    counted(blind.flatMap(({ kind, cause }) => (cause === null ? [] : [`${kind} — ${cause}`]))),
  );
}

interface Exception {
  readonly probe: Probe;
  readonly cause: string;
  readonly message: string;
}

function exceptionOf(probe: Probe, message: string | undefined): Exception[] {
  const { kind } = probe;
  if (kind === 'name of the caller’s') return [];
  if (isMisspelling(probe))
    return message === undefined
      ? [{ probe, cause: 'page: it leaves the names of the object open', message: '' }]
      : [];
  return message === undefined ? [] : [{ probe, cause: causeOf(message), message }];
}

function printCauses(): void {
  print('Exceptions by cause');
  printTable(counted(exceptions.map(({ probe, cause }) => `${probe.kind} — ${cause}`)));
}

function counted(texts: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}

function listOf(): string[] {
  return [
    ...exceptions.map(({ probe: { kind, key, method, place }, cause, message }) =>
      [place, method, ...(key === undefined ? [] : [key]), `${kind} — ${cause}`, message]
        .join(' ')
        .trim(),
    ),
    ...blind.flatMap(({ kind, method, place, cause, message }) =>
      cause === null ? [] : [`${place} ${method} ${kind} not seen — ${cause} ${message}`],
    ),
    ...imported.problems.flatMap(({ kind, page, line, reason }) =>
      kind === 'place' ? [] : [`${page}:${line} ${reason} (${kind})`],
    ),
  ];
}

function shareOf(
  all: readonly Probe[],
  messages: ReadonlyMap<number, string>,
  kinds: readonly Kind[],
): string {
  const indexes = all.flatMap(({ kind }, index) => (kinds.includes(kind) ? [index] : []));
  const good = indexes.filter((index) => {
    const probe = all[index];
    return probe !== undefined && messages.has(index) === isMisspelling(probe);
  });
  return share(good.length, indexes.length);
}

function share(part: number, whole: number): string {
  return `${part} of ${whole}, ${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}
