import { expect, test } from 'vitest';

import { mergeFields, parseForm } from './form.ts';
import type { Fields } from './values.ts';

const CASES: readonly (readonly [string, Fields])[] = [
  ['', {}],
  ['a=1&b=2', { a: '1', b: '2' }],
  ['a=1&a=2', { a: '2' }],
  ['a', { a: '' }],
  ['a=1&&b=2', { a: '1', b: '2' }],
  ['a=b=c', { a: 'b=c' }],
  ['a=x+y%20z', { a: 'x y z' }],
  ['t=%D0%9F%D1%80', { t: 'Пр' }],
  ['t=100%', { t: '100%' }],
  ['t=%zz%41', { t: '%zzA' }],
  ['a[]=1&a[]=2', { a: ['1', '2'] }],
  ['a[0]=x&a[1]=y', { a: ['x', 'y'] }],
  ['a[1]=x', { a: { '1': 'x' } }],
  ['a[5]=x&a[]=y', { a: { '5': 'x', '6': 'y' } }],
  ['a[b][c]=1&a[b][d]=2', { a: { b: { c: '1', d: '2' } } }],
  ['a[b][]=1&a[b][]=2', { a: { b: ['1', '2'] } }],
  ['f[PHONE][0][VALUE]=1&f[PHONE][1][VALUE]=2', { f: { PHONE: [{ VALUE: '1' }, { VALUE: '2' }] } }],
  ['filter[%3E%3DID]=5&filter[!NAME]=x', { filter: { '>=ID': '5', '!NAME': 'x' } }],
  // An unescaped = ends the name, wherever it stands.
  ['filter[>=ID]=5', { 'filter_>': 'ID]=5' }],
  ['a.b=1&c d=2', { a_b: '1', c_d: '2' }],
  ['a[b.c]=1', { a: { 'b.c': '1' } }],
  ['a[b=1', { a_b: '1' }],
  ['a[b]c=1', { a: { b: '1' } }],
  ['a=1&a[b]=2', { a: { b: '2' } }],
  ['[a]=1&b=2', { b: '2' }],
  ['0=123&1[X]=t', { '0': '123', '1': { X: 't' } }],
  ['%61[%62]=1', { a: { b: '1' } }],
  ['a%00b=1&%00c=2', { a: '1' }],
  ['a[01]=x&a[]=y', { a: { '01': 'x', '0': 'y' } }],
  ['a[ 1]=x', { a: { ' 1': 'x' } }],
  ['a[-5]=x&a[]=y', { a: { '-5': 'x', '-4': 'y' } }],
  ['a]b=1', { 'a]b': '1' }],
  [' a=1&+b=2', { a: '1', b: '2' }],
];

test.each(CASES)('decodes %s', (text, expected) => {
  expect(parseForm(text)).toEqual(expected);
});

test('a parameter called __proto__ stays a parameter', () => {
  const fields = parseForm('a[__proto__][admin]=1&__proto__=2');
  expect(Object.keys(fields)).toEqual(['a', '__proto__']);
  expect(Object.keys(fields['a'] ?? {})).toEqual(['__proto__']);
  expect(Reflect.get({}, 'admin')).toBeUndefined();
});

test('long lists take their time, not its square', () => {
  const fields = parseForm('a[]=1&'.repeat(100_000));
  expect(fields['a']).toHaveLength(100_000);
});

test('names that nest too deeply are dropped', () => {
  expect(parseForm(`a${'[b]'.repeat(65)}=1&c=2`)).toEqual({ c: '2' });
  expect(parseForm(`a${'[b]'.repeat(64)}=1`)).toHaveProperty('a');
});

test('the body wins over the query; a list is known by its positions', () => {
  expect(mergeFields({ a: '1', b: '2' }, { b: 3 })).toEqual({ a: '1', b: 3 });
  expect(mergeFields({ auth: 't' }, ['x', { y: 1 }])).toEqual({
    auth: 't',
    '0': 'x',
    '1': { y: 1 },
  });
  expect(mergeFields({ a: '1' }, 'text')).toEqual({ a: '1' });
});
