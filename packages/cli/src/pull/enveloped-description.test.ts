import type { Fetch, FetchResponse } from '@oint/core';
import { expect, test } from 'vitest';

import { envelopedDescription } from './enveloped-description.ts';

/** A portal that answers everything so. */
const answering =
  (text: string): Fetch =>
  async () => ({
    status: 200,
    headers: new Headers({ 'content-type': 'application/json', 'content-length': '7' }),
    body: new Blob([text]).stream(),
  });

async function answerOf(method: string, text: string): Promise<[string, FetchResponse]> {
  const url = `https://portal.example/rest/api/1/made-up/${method}`;
  const response = await envelopedDescription(answering(text))(url, {
    method: 'POST',
    headers: {},
    redirect: 'manual',
    signal: new AbortController().signal,
  });
  const chunks: Uint8Array[] = [];
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    if (part.value !== undefined) chunks.push(part.value);
  }
  return [Buffer.concat(chunks).toString('utf8'), response];
}

test('a description that comes bare gets an envelope', async () => {
  const [text, { headers }] = await answerOf('rest.documentation.openapi', '{"openapi":"3.0.0"}');
  expect(JSON.parse(text)).toEqual({ result: { openapi: '3.0.0' } });
  expect(headers.get('content-length')).toBeNull();
  expect(headers.get('content-type')).toBe('application/json');
});

test.each([
  ['rest.documentation.openapi', '{"result":{"openapi":"3.0.0"}}'],
  ['rest.documentation.openapi', '{"error":{"code":"A"}}'],
  ['rest.documentation.openapi', '<html>'],
  ['user.get', '{"openapi":"3.0.0"}'],
])('%s: %s is left as it is', async (method, text) => {
  expect((await answerOf(method, text))[0]).toBe(text);
});
