/**
 * Holds the documentation's own examples against the types made of it, by the compiler; prints the figures.
 *
 *     pnpm --filter @oint/bench reference <checkout> [--list FILE]
 */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { readCheckout } from '../../codegen/src/import/checkout.ts';
import { importCheckout } from '../../codegen/src/import/import.ts';
import type { ImportedMethod } from '../../codegen/src/import/method.ts';
import {
  isArray,
  isEnum,
  isObject,
  isUnion,
  type TypeFact,
} from '../../codegen/src/reference/facts.ts';
import { misspellings } from './misspellings.ts';
import { print, printTable } from './print.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
/** As the program of the probes, a folder below the bench's, imports it. */
const REST = '../../../packages/sdk/src/generated/bitrix24/rest';

type Kind = 'request' | 'response' | 'misspelt parameter' | 'misspelt inside';

/** A line of the program that the compiler checks. */
interface Probe {
  readonly kind: Kind;
  readonly method: string;
  readonly place: string;
  /** The misspelt key, where one is. */
  readonly key?: string;
  readonly code: string;
}

const { values, positionals } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== '--'),
  allowPositionals: true,
  options: { list: { type: 'string' } },
});
const [checkout] = positionals;
if (checkout === undefined) throw new Error('give the folder of the checkout');

const imported = importCheckout(await readCheckout(checkout), { withDescriptions: false });
const probes = imported.methods.flatMap(probesOf);
const rejected = await rejections(probes);
const lists = report(probes, rejected);
if (values.list !== undefined) {
  await mkdir(dirname(resolve(values.list)), { recursive: true });
  await writeFile(values.list, `${lists.join('\n')}\n`);
}

function probesOf({ facts, requests, responses }: ImportedMethod): Probe[] {
  const { name, page, version } = facts;
  const twice =
    version === 3 &&
    imported.methods.some((other) => other.facts.name === name && other.facts.version === 2);
  const type = `${twice ? 'RestMethodsVersion3' : 'RestMethods'}[${JSON.stringify(name)}]`;
  const probe = (kind: Kind, line: number, slot: string, value: unknown, key?: string): Probe => ({
    kind,
    method: name,
    ...(key === undefined ? {} : { key }),
    place: `${page}:${line}`,
    code: `{ const value: ${type}['${slot}'] = ${JSON.stringify(value)}; use(value); }`,
  });
  // A page shows a request twice, once for each way to authorize.
  const distinct = requests.filter(
    ({ value }, index) =>
      requests.findIndex((other) => JSON.stringify(other.value) === JSON.stringify(value)) ===
      index,
  );
  return [
    ...distinct.map(({ line, value }) => probe('request', line, 'params', value)),
    ...responses.map(({ line, value }) => probe('response', line, 'result', value.result)),
    ...distinct.flatMap(({ line, value }) =>
      misspellings(value).map((wrong) =>
        probe(
          wrong.inner ? 'misspelt inside' : 'misspelt parameter',
          line,
          'params',
          wrong.value,
          wrong.path,
        ),
      ),
    ),
  ];
}

/** Messages of the compiler by the index of the probe. */
async function rejections(all: readonly Probe[]): Promise<ReadonlyMap<number, string>> {
  const folder = await mkdtemp(join(ROOT, 'tools/bench/.proof-'));
  try {
    const head = `import type { RestMethods, RestMethodsVersion3 } from '${REST}/index.gen.ts';\ndeclare function use(value: unknown): void;\nexport type Used = RestMethods | RestMethodsVersion3;\n`;
    const file = join(folder, 'probes.ts');
    await writeFile(file, `${head}${all.map(({ code }) => code).join('\n')}\n`);
    const config = {
      extends: join(ROOT, 'tsconfig.base.json'),
      compilerOptions: { types: [] },
      files: ['probes.ts'],
    };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const compiler = createRequire(join(ROOT, 'package.json')).resolve('typescript/package.json');
    const result = spawnSync(
      process.execPath,
      [join(dirname(compiler), 'bin/tsc'), '-p', folder, '--pretty', 'false'],
      { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
    );
    const found = new Map<number, string>();
    for (const [, line = '', message = ''] of result.stdout.matchAll(
      /probes\.ts\((\d+),\d+\): (error [^\n]*(?:\n[ \t]+[^\n]*)*)/gu,
    ))
      found.set(Number(line) - 4, message);
    if (found.size === 0 && result.status !== 0) throw new Error(result.stdout || result.stderr);
    return found;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function report(all: readonly Probe[], found: ReadonlyMap<number, string>): string[] {
  const share = (kind: Kind, accepted: boolean): string => {
    const indexes = all.flatMap((probe, index) => (probe.kind === kind ? [index] : []));
    const good = indexes.filter((index) => found.has(index) !== accepted).length;
    return `${good} of ${indexes.length}, ${percent(good, indexes.length)}`;
  };
  const { leaves, unknown } = countLeaves(imported.methods);
  print('The reference against its own documentation');
  printTable([
    ['methods', imported.methods.length],
    ['request examples accepted (≥ 97 %)', share('request', true)],
    ['response examples accepted (≥ 95 %)', share('response', true)],
    ['misspelt parameters rejected (≥ 95 %)', share('misspelt parameter', false)],
    ['misspelt keys inside of them rejected', share('misspelt inside', false)],
    ['fields left unknown (≤ 10 %)', `${unknown} of ${leaves}, ${percent(unknown, leaves)}`],
    ['places not understood', imported.problems.length],
  ]);
  const exceptions = all.flatMap((probe, index) => {
    const message = found.get(index);
    const wrong = probe.kind.startsWith('misspelt') ? message === undefined : message !== undefined;
    return wrong ? [{ probe, cause: causeOf(probe, message) }] : [];
  });
  const causes = new Map<string, number>();
  for (const { cause } of exceptions) causes.set(cause, (causes.get(cause) ?? 0) + 1);
  print('Exceptions by cause');
  printTable([...causes].toSorted(([, a], [, b]) => b - a).map(([cause, count]) => [cause, count]));
  return exceptions.map(
    ({ probe, cause }) =>
      `${probe.place} ${probe.method}${probe.key === undefined ? '' : ` ${probe.key}`} ${cause} ${(found.get(all.indexOf(probe)) ?? '').slice(0, 400)}`,
  );
}

/** Page wrong, or the types. */
function causeOf({ kind }: Probe, message: string | undefined): string {
  if (kind.startsWith('misspelt')) return `${kind}: the page leaves the names of the object open`;
  if (/TS2739|TS2741|is missing|Property '.+' is missing/u.test(message ?? ''))
    return `${kind}: the page requires a field that its example lacks`;
  if (/TS2353/u.test(message ?? '')) return `${kind}: a key that the types lack`;
  return `${kind}: another type`;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

function countLeaves(methods: readonly ImportedMethod[]): { leaves: number; unknown: number } {
  const counts = { leaves: 0, unknown: 0 };
  const visit = (type: TypeFact): void => {
    if (isArray(type)) visit(type.array);
    else if (isUnion(type)) type.anyOf.forEach(visit);
    else if (isObject(type)) {
      for (const field of Object.values(type.fields)) visit(field.type);
      for (const inner of Object.values(type.patterns ?? {})) visit(inner);
      if (type.others !== undefined) visit(type.others);
    } else {
      counts.leaves += 1;
      if (!isEnum(type) && type === 'any') counts.unknown += 1;
    }
  };
  for (const { facts } of methods) {
    visit(facts.params);
    visit(facts.result);
  }
  return counts;
}
