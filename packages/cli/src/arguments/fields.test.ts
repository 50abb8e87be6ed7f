import { expect, test } from 'vitest';

import { contextFor } from '../../test/context.ts';
import { Sources } from '../context/sources.ts';
import { en } from '../messages/en.ts';
import { parseFields } from './fields.ts';

const reader = {
  messages: en,
  inputs: new Sources({ ...contextFor().context.shell, stdin: lines() }),
};

async function* lines(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('Dear\nall\n');
}

test('`@=` is the text of a file, and with `-` of the standard input', async () => {
  expect(await parseFields(['A[B]@=-'], {}, reader)).toEqual({ A: { B: 'Dear\nall' } });
});

test.each<[words: readonly string[], base: Record<string, unknown>, fields: unknown]>([
  [['A=1', 'B:=2', 'C=x=y'], {}, { A: '1', B: 2, C: 'x=y' }],
  [['f[A]=1', 'f[B][C]:={}'], {}, { f: { A: '1', B: { C: {} } } }],
  [['ids[]=1', 'ids[]:=2'], {}, { ids: ['1', 2] }],
  [['filter[>=ID]=1'], {}, { filter: { '>=ID': '1' } }],
  [['f[A]=1'], { f: { A: 0, B: 0 } }, { f: { A: '1', B: 0 } }],
  [['A='], {}, { A: '' }],
])('%j over %j', async (words, base, fields) => {
  const before = structuredClone(base);
  expect(await parseFields(words, base, reader)).toEqual(fields);
  expect(base).toEqual(before);
});

test('`__proto__` is a key like any other', async () => {
  const fields = await parseFields(['__proto__[x]=1'], {}, reader);
  expect(Object.keys(fields)).toEqual(['__proto__']);
  expect({}).not.toHaveProperty('x');
});

function read(path: readonly string[], text: string): string {
  return `${path.join('.')}:${text}`;
}

test('a reader of texts is told where they stand, and not asked for JSON', async () => {
  expect(await parseFields(['a[b][]=1', 'c:=1'], {}, { ...reader, readText: read })).toEqual({
    a: { b: ['a.b.:1'] },
    c: 1,
  });
});

test.each([
  [['ID'], '"ID" is not a parameter'],
  [['A=1', 'A[B]=2'], '"A[B]" contradicts'],
  [['A[]=1', 'A[B]=2'], '"A[B]" contradicts'],
  [['A[B]:={'], 'A[B]:=…: not valid JSON at line 1'],
])('%j is refused', async (words, said) => {
  await expect(parseFields(words, {}, reader)).rejects.toThrow(said);
});
