import { expect, test } from 'vitest';

import { Redactor } from './redactor.ts';

test('hides a known secret in any spelling, alone and in URLs', () => {
  const redactor = new Redactor();
  redactor.hide('made up/token');
  redactor.hideUrl('https://portal.example:8443/folder/rest/1/made-up-code/');
  const text = redactor.text('made up/token made%20up%2Ftoken made-up-code');
  expect(text).toBe('*** *** ***');
});

test.each([
  [
    'https://x.example/rest/12/unknown-code/user.get?auth=abc',
    'https://x.example/rest/12/***/user.get?auth=***',
  ],
  ['/rest/api/1/unknown-code/x', '/rest/api/1/***/x'],
  ['?client_secret=s&refresh_token=r&x=1', '?client_secret=***&refresh_token=***&x=1'],
])('hides what has the form of a secret: %s', (given, want) => {
  expect(new Redactor().text(given)).toBe(want);
});

test('hides tokens in JSON by their key and leaves the rest', () => {
  expect(new Redactor().json({ auth: 'abc', a: [{ refresh_token: 'r', ID: 1, x: null }] })).toEqual(
    {
      auth: '***',
      a: [{ refresh_token: '***', ID: 1, x: null }],
    },
  );
});
