import { expect, test } from 'vitest';

import { en } from '../messages/en.ts';
import { parseFields } from './fields.ts';

test.each<[words: readonly string[], base: Record<string, unknown>, fields: unknown]>([
  [['A=1', 'B:=2', 'C=x=y'], {}, { A: '1', B: 2, C: 'x=y' }],
  [['f[A]=1', 'f[B][C]:={}'], {}, { f: { A: '1', B: { C: {} } } }],
  [['ids[]=1', 'ids[]:=2'], {}, { ids: ['1', 2] }],
  [['filter[>=ID]=1'], {}, { filter: { '>=ID': '1' } }],
  [['f[A]=1'], { f: { A: 0, B: 0 } }, { f: { A: '1', B: 0 } }],
  [['A='], {}, { A: '' }],
])('%j over %j', async (words, base, fields) => {
  const before = structuredClone(base);
  expect(await parseFields(words, base, en)).toEqual(fields);
  expect(base).toEqual(before);
});

test('`__proto__` is a key like any other', async () => {
  const fields = await parseFields(['__proto__[x]=1'], {}, en);
  expect(Object.keys(fields)).toEqual(['__proto__']);
  expect({}).not.toHaveProperty('x');
});

function read(path: readonly string[], text: string): string {
  return `${path.join('.')}:${text}`;
}

test('a reader of texts is told where they stand, and not asked for JSON', async () => {
  expect(await parseFields(['a[b][]=1', 'c:=1'], {}, en, read)).toEqual({
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
  await expect(parseFields(words, {}, en)).rejects.toThrow(said);
});
