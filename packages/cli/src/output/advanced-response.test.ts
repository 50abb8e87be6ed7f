import { expect, test } from 'vitest';

import { advancedResponse } from './advanced-response.ts';

const response = new Response('', { status: 201, headers: { 'x-a': 'b' } });

test.each([[{ result: 1 }], [[1]], ['text']])('%j', (body) => {
  expect(advancedResponse(body, response)).toEqual({
    code: 201,
    headers: expect.objectContaining({ 'x-a': 'b' }),
    body,
  });
});

test('without an answer nothing is added', () => {
  expect(advancedResponse({ error: 'x' }, undefined)).toEqual({ error: 'x' });
});
