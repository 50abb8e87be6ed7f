import { expect, test } from 'vitest';

import type { CallParams } from '../options.ts';
import { encodeCommand } from './encode.ts';

test.each<[string, CallParams, string]>([
  ['nothing', {}, 'm'],
  ['scalars', { a: 1, b: 'x', c: 0, d: '' }, 'm?a=1&b=x&c=0&d='],
  ['booleans as digits', { a: true, b: false }, 'm?a=1&b=0'],
  ['null as empty', { a: null }, 'm?a='],
  ['no undefined', { a: undefined, b: { c: undefined, d: 1 } }, 'm?b[d]=1'],
  ['an empty list as empty', { a: [], b: {} }, 'm?a=&b='],
  [
    'nested keys',
    { filter: { '>ID': 5, '!=A': [1, 2] } },
    'm?filter[%3EID]=5&filter[!%3DA][0]=1&filter[!%3DA][1]=2',
  ],
  ['text that would break a query', { a: 'J&M=%+ #?[]' }, 'm?a=J%26M%3D%25%2B%20%23%3F%5B%5D'],
  ['Cyrillic and emoji', { a: 'Ё🎉' }, 'm?a=%D0%81%F0%9F%8E%89'],
  ['lists by position', [5, { TEXT: 'x' }], 'm?0=5&1[TEXT]=x'],
  ['references', { ID: '$result[user][ID]' }, 'm?ID=%24result%5Buser%5D%5BID%5D'],
  [
    'what says how it is written',
    { a: new URL('https://p.example/x') },
    'm?a=https%3A%2F%2Fp.example%2Fx',
  ],
])('encodes %s', (_name, params, want) => {
  expect(encodeCommand('m', params)).toBe(want);
});
