import { expect, test } from 'vitest';

import { Redactor } from '../context/redactor.ts';
import { jsonText } from '../json/json-text.ts';
import { shownRequest } from './shown-request.ts';

test('a request is shown with its method and without secrets', () => {
  const body = JSON.stringify({ ID: 1, auth: 'made-up-token' });
  const { signal } = new AbortController();
  const init = { method: 'POST', headers: {}, body, redirect: 'manual', signal } as const;
  const url = 'https://portal.example/rest/1/made-up-code/im.dialog.read.json?auth=made-up-token';
  expect(JSON.parse(jsonText(shownRequest(url, init, new Redactor())))).toEqual({
    method: 'im.dialog.read',
    http: 'POST',
    url: 'https://portal.example/rest/1/***/im.dialog.read.json?auth=***',
    body: { ID: 1, auth: '***' },
  });
});
