/**
 * Holds the row reader against the documentation: whether `client.list` finds the rows of the example answer that the page
 * of each list method shows. Prints the methods where it does not, with the cause.
 *
 * Usage: node --conditions=@oint/source src/rows/rows.ts [checkout of the documentation]
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { createClient } from '@oint/sdk/bitrix24/rest';

import { print, printTable } from '../print.ts';
import { candidatesIn, sameAs } from './candidates.ts';
import { exampleOf, isRecord, type Example } from './example.ts';
import { portalOf } from './portal.ts';

/** More rows than any example has. */
const MAXIMUM = 1000;

type Verdict =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'not found' | 'no example' | 'no rows'; readonly cause: string };

const checkout = process.argv[2] ?? '.';
const verdicts: (readonly [Example, Verdict])[] = [];
for (const example of await examplesIn(checkout)) {
  verdicts.push([example, await verdictOn(example)]);
}
report();

async function examplesIn(root: string): Promise<Example[]> {
  const entries = await readdir(join(root, 'api-reference'), { recursive: true });
  const pages = entries
    .filter((name) => name.endsWith('.md'))
    .map((name) => `api-reference/${name}`);
  const texts = await Promise.all(
    pages.toSorted().map(async (page) => exampleOf(page, await readFile(join(root, page), 'utf8'))),
  );
  return texts.filter((example) => example !== undefined);
}

async function verdictOn(example: Example): Promise<Verdict> {
  const { answer } = example;
  if (typeof answer === 'string') return { kind: 'no example', cause: answer };
  const candidates = candidatesIn(answer['result']);
  if (candidates.length === 0)
    return { kind: 'no rows', cause: JSON.stringify(answer['result']).slice(0, 60) };
  const where = candidates.map(({ path, rows }) => `${path} (${rows.length})`).join(', ');
  const byPages = await read(example, answer['result'], 'pages');
  if (typeof byPages === 'string')
    return { kind: 'not found', cause: `${byPages}; the example has ${where}` };
  const found = sameAs(byPages, candidates);
  if (found === undefined) {
    return {
      kind: 'not found',
      cause: `${byPages.length} rows that stand nowhere; the example has ${where}`,
    };
  }
  const [row] = found.rows;
  const byBest = await read(example, withOne(answer['result'], found.rows), 'auto');
  return typeof byBest === 'string' ||
    JSON.stringify(byBest) !== JSON.stringify(found.rows.slice(0, 1))
    ? {
        kind: 'not found',
        cause: `not by its id: ${String(byBest)}; a row is ${JSON.stringify(row).slice(0, 60)}`,
      }
    : { kind: 'found', path: found.path };
}

async function read(
  { method, version, pages }: Example,
  result: unknown,
  strategy: 'auto' | 'pages',
): Promise<unknown[] | string> {
  const client = createClient<object>({
    url: 'https://portal.example/rest/1/code/',
    fetch: portalOf(result, pages),
    retry: false,
  });
  try {
    const rows: unknown[] = [];
    for await (const row of client.list(method, {}, { strategy, version })) {
      rows.push(row);
      if (rows.length > MAXIMUM) return 'the list never ends';
    }
    return rows;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The answer with the first of its rows alone, so that the order of the example does not matter. */
function withOne(result: unknown, rows: readonly unknown[]): unknown {
  const text = JSON.stringify(rows);
  return JSON.parse(JSON.stringify(result), (_, value: unknown) => {
    if (Array.isArray(value)) return JSON.stringify(value) === text ? value.slice(0, 1) : value;
    const isRows = isRecord(value) && JSON.stringify(Object.values(value)) === text;
    return isRows ? Object.fromEntries(Object.entries(value).slice(0, 1)) : value;
  });
}

function report(): void {
  const kinds = ['found', 'not found', 'no rows', 'no example'] as const;
  for (const kind of kinds.slice(1)) {
    const some = verdicts.filter(([, verdict]) => verdict.kind === kind);
    if (some.length > 0) print(`\n${kind}:`);
    for (const [{ method, version, page }, verdict] of some) {
      print(`  ${method} (v${version}): ${'cause' in verdict ? verdict.cause : ''}  [${page}]`);
    }
  }
  print();
  printTable(
    kinds.map((kind) => [kind, verdicts.filter(([, verdict]) => verdict.kind === kind).length]),
  );
  process.exitCode = verdicts.some(([, { kind }]) => kind === 'not found') ? 1 : 0;
}
