import { inspect } from 'node:util';

import { describe, expect, test } from 'vitest';

import { Redactor } from './redactor.ts';

const redactor = new Redactor(['s3cr3t/with+slash', 'abc', '']);

const texts: [name: string, text: string, want: string][] = [
  ['as it is', 'a s3cr3t/with+slash b', 'a *** b'],
  ['percent-encoded', 's3cr3t%2Fwith%2Bslash', '***'],
  ['in lower case', 's3cr3t%2fwith%2bslash', '***'],
  ['partly encoded', 's3cr3t/with+slash', '***'],
  ['with escaped slashes', String.raw`s3cr3t\/with+slash`, '***'],
  ['short, alone', 'token abc.', 'token ***.'],
  ['short, inside a word', 'abcd xabc', 'abcd xabc'],
  ['of another webhook', 'https://p/rest/7/0ther/user.get', 'https://p/rest/7/***/user.get'],
  ['of version 3', '/rest/api/7/0ther', '/rest/api/7/***'],
  ['of a webhook in PHP’s JSON', String.raw`\/rest\/7\/0ther\/x`, String.raw`\/rest\/7\/***\/x`],
  ['of an encoded webhook', 'rest%2F7%2F0ther%2Fx', 'rest%2F7%2F***%2Fx'],
  ['of another token', '?ID=1&auth=0ther&x=1', '?ID=1&auth=***&x=1'],
  ['nowhere', 'the rest is silence', 'the rest is silence'],
];

describe('a redactor', () => {
  test.each(texts)('takes out a secret %s', (_name, text, want) => {
    expect(redactor.text(text)).toBe(want);
  });

  test('takes out a secret that an excerpt would cut', () => {
    expect(redactor.excerpt('x s3cr3t/with+slash', 6)).toBe('x ***');
    expect(redactor.excerpt('cut by the network: s3cr3t/wi', 99)).toBe('cut by the network: ***');
  });

  test('takes secrets out of keys and values of JSON', () => {
    const json = { abc: ['abc', { deep: 'abc', n: 1, none: null }] };
    expect(redactor.json(json)).toEqual({ '***': ['***', { deep: '***', n: 1, none: null }] });
  });

  test('copies an error without unknown fields, causes included', () => {
    const cause = Object.assign(new Error('abc'), { code: 'ECONNRESET', url: 'abc' });
    const copy = redactor.error(new TypeError('at abc', { cause }));
    expect(copy.name).toBe('TypeError');
    expect(copy.message).toBe('at ***');
    expect(copy.cause).toMatchObject({ message: '***', code: 'ECONNRESET' });
    expect(inspect(copy, { showHidden: true })).not.toMatch(/\babc\b/u);
  });

  test('survives an error that is its own cause', () => {
    const error = new Error('loop');
    error.cause = error;
    expect(redactor.error(error).message).toBe('loop');
  });
});

describe('a redactor without a client', () => {
  test('learns secrets as they come', () => {
    const own = new Redactor();
    expect(own.text('new9token')).toBe('new9token');
    own.learn('new9token', '');
    expect(own.text('a new9token b')).toBe('a *** b');
  });

  test('forgets those of long ago', () => {
    const own = new Redactor(['oldest0token']);
    for (let count = 0; count < 100; count += 1) own.learn(`token${count}number`);
    expect(own.text('token99number token40number oldest0token')).toBe('*** *** oldest0token');
  });
});
