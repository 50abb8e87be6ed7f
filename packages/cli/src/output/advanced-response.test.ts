import { expect, test } from 'vitest';

import { advancedResponse } from './advanced-response.ts';

const response = new Response('', { status: 201, headers: { 'x-a': 'b' } });

test.each([
  [{ result: 1 }, { result: 1, status: 201, headers: { 'x-a': 'b' } }],
  [[1], { result: [1], status: 201, headers: { 'x-a': 'b' } }],
  ['text', { result: 'text', status: 201, headers: { 'x-a': 'b' } }],
])('%j', (value, dressed) => {
  expect(advancedResponse(value, response)).toMatchObject(dressed);
});

test('without an answer nothing is added', () => {
  expect(advancedResponse({ error: 'x' }, undefined)).toEqual({ error: 'x' });
});
