import { describe, expect, test } from 'vitest';

import { readForm } from './form.ts';
import { PortalRequestError } from './portal-request-error.ts';

const CASES: readonly [name: string, given: string, want: unknown][] = [
  ['nothing', '', {}],
  ['structures', 'data%5BFIELDS%5D%5BID%5D=7', { data: { FIELDS: { ID: '7' } } }],
  ['brackets that are not escaped', 'a[b][c]=1&a[b][d]=2', { a: { b: { c: '1', d: '2' } } }],
  ['lists by number', 'a[0]=x&a[1]=y', { a: ['x', 'y'] }],
  ['lists without number', 'a[]=x&a[]=y', { a: ['x', 'y'] }],
  ['numbers that do not count from 0', 'a[5]=x&a[7]=y', { a: { 5: 'x', 7: 'y' } }],
  ['a number that is no size', 'a[999999999]=x', { a: { 999999999: 'x' } }],
  ['a later value in the place of an earlier one', 'a=1&a[b]=2', { a: { b: '2' } }],
  ['spaces and Cyrillic', 'a=%D0%81+%D0%B6&b=1%2B1', { a: 'Ё ж', b: '1+1' }],
  ['escapes that are none', 'a=%zz&b=%ff&c=100%', { a: '%zz', b: '%ff', c: '100%' }],
  ['names without value', 'a&b=', { a: '', b: '' }],
  ['a bracket that does not close', 'a[b=1', { 'a[b': '1' }],
  ['values with signs of the form', 'a=b%26c%3Dd', { a: 'b&c=d' }],
  ['no name', '=1&[a]=2', { '[a]': '2' }],
  [
    'names of members of objects',
    'constructor[name]=x&a[toString]=y',
    {
      constructor: { name: 'x' },
      a: { toString: 'y' },
    },
  ],
];

describe('a form', () => {
  test.each(CASES)('of %s', (_name, given, want) => {
    expect(readForm(given)).toEqual(want);
    expect(readForm(new TextEncoder().encode(given))).toEqual(want);
  });

  test.each([
    '__proto__[polluted]=1',
    'a[__proto__][polluted]=1',
    '__proto__=1',
    'a[b][__proto__]=x',
  ])('changes no prototype: %s', (given) => {
    const form = readForm(`${given}&b=1`);
    expect(form['b']).toBe('1');
    expect(Object.assign({}, form)).not.toHaveProperty('polluted');
    expect(JSON.stringify(form)).not.toContain('__proto__');
    expect({}).not.toHaveProperty('polluted');
  });

  const TOO_LARGE: readonly [name: string, body: string | Uint8Array][] = [
    ['bytes', 'a'.repeat(2 ** 20 + 1)],
    ['values', 'a&'.repeat(10_001)],
    ['depth', `a${'[b]'.repeat(40)}=1`],
  ];

  test.each(TOO_LARGE)('of too many %s is refused', (_name, body) => {
    expect(() => readForm(body)).toThrow(PortalRequestError);
    expect(() => readForm(body)).toThrow(
      expect.objectContaining({ reason: 'too-large', status: 413 }),
    );
  });

  test('may be as long as the caller says', () => {
    expect(readForm('a=123', 5)).toEqual({ a: '123' });
    expect(() => readForm('a=1234', 5)).toThrow('5 bytes');
  });

  test('that is no UTF-8 is refused', () => {
    expect(() => readForm(new Uint8Array([0x61, 0x3d, 0xff]))).toThrow('UTF-8');
  });

  test('of many values takes no time that grows with their square', () => {
    const body = Array.from({ length: 9_999 }, (_, index) => `a[${index}]=x`).join('&');
    const before = process.cpuUsage();
    expect(readForm(body)['a']).toHaveLength(9_999);
    // Of processor time, in microseconds: whatever else a busy machine does costs none of it.
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
  });
});
