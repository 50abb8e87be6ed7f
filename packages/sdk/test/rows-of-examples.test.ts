/** Lists are read where the documentation's example answers have their rows, by the client and its metadata. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { createClient } from '@oint/core';
import { expect, test } from 'vitest';

import { metadata } from '../src/rest.ts';

const REFERENCE = fileURLToPath(new URL('../../../docs/bitrix24/reference/', import.meta.url));

interface Example {
  readonly method: string;
  readonly version: 2 | 3;
  readonly result: unknown;
}

const EXAMPLES: readonly Example[] = readdirSync(REFERENCE)
  .filter((name) => name.endsWith('.answers.json'))
  .flatMap((name) => {
    const file: { answers: Readonly<Record<string, readonly { result?: unknown }[]>> } = JSON.parse(
      readFileSync(`${REFERENCE}${name}`, 'utf8'),
    );
    return Object.entries(file.answers).flatMap(([key, answers]) => {
      const method = key.replace(/\.v3$/u, '');
      return answers.map(
        ({ result }) => ({ method, version: key === method ? 2 : 3, result }) as const,
      );
    });
  });

/** Those of methods that the client knows to be lists of this version. */
const LISTS = EXAMPLES.flatMap((example) => {
  const { list, version = 2 } = metadata(example.method) ?? {};
  return list === undefined || version !== example.version ? [] : [{ ...example, list }];
});

/** Places of all that may be rows: lists, and objects by identifiers. */
function placesIn(result: unknown): readonly (readonly string[])[] {
  if (areRows(result)) return [[]];
  return Object.entries(result ?? {})
    .filter(([, value]) => areRows(value))
    .map(([key]) => [key]);
}

function areRows(value: unknown): boolean {
  if (Array.isArray(value)) return true;
  const entries = typeof value === 'object' ? Object.entries(value ?? {}) : [];
  return (
    entries.length > 0 && entries.every(([key, row]) => /^\d+$/u.test(key) && Object(row) === row)
  );
}

function rowsAt(result: unknown, path: readonly string[]): readonly unknown[] {
  let value = result;
  for (const key of path) value = Object(value)[key];
  return Object.values(Object(value));
}

/** The result with rows that can be told apart, as those of a portal can: the examples are left without values. */
function numbered(result: unknown, path: readonly string[], id: string | undefined): unknown {
  const copy: unknown = structuredClone(result);
  if (id === undefined) return copy;
  for (const [index, row] of rowsAt(copy, path).entries())
    if (typeof row === 'object' && row !== null && Object.hasOwn(row, id))
      Reflect.set(row, id, index + 1);
  return copy;
}

/** An answer that says nothing but that there are no rows. */
function noRowsAt([key, ...rest]: readonly string[]): unknown {
  return key === undefined ? [] : { [key]: noRowsAt(rest) };
}

/** What the client makes of an answer with all rows of a list; asked for more, the portal has none. */
async function readRows(
  { method, version, result }: Example,
  path: readonly string[],
): Promise<readonly unknown[]> {
  const total = rowsAt(result, path).length;
  const pages = [result].values();
  const client = createClient({
    url: 'https://portal.example/rest/1/made0up1code/',
    metadata,
    fetch: async () => Response.json({ result: pages.next().value ?? noRowsAt(path), total }),
  });
  return client.list(method, {}, { version, strategy: 'pages' }).toArray();
}

test('the client finds the rows of every list where an example has them', async () => {
  const wrong: string[] = [];
  let found = 0;
  for (const example of LISTS) {
    const { method, list } = example;
    const places = placesIn(example.result);
    // What shows no list, such as an answer to a call that chose nothing, tells of none.
    if (places.length === 0) continue;
    const known = places.find((place) => place.join('.') === (list.rows ?? []).join('.'));
    if (known === undefined) {
      wrong.push(`${method}: rows at ${places.join(' or ')}, not at ${list.rows?.join('.')}`);
      continue;
    }
    const result = numbered(example.result, known, list.id);
    const shown = rowsAt(result, known);
    const rows = await readRows({ ...example, result }, known);
    if (JSON.stringify(rows) !== JSON.stringify(shown))
      wrong.push(`${method}: read ${JSON.stringify(rows)}`);
    found += 1;
  }
  expect(wrong).toEqual([]);
  expect(found).toBeGreaterThan(140);
});

test('rows call their identifier as the client does', () => {
  const wrong = LISTS.flatMap(({ method, result, list: { id, rows = [] } }) =>
    id === undefined
      ? []
      : rowsAt(result, rows)
          .flatMap((row) => Object.keys(Object(row)))
          .filter((key) => key !== id && key.toLowerCase() === id.toLowerCase())
          .map((key) => `${method}: ${key}, not ${id}`),
  );
  expect(wrong).toEqual([]);
});
