import { createClient } from '@oint/core';
import { expect, test } from 'vitest';

import { askWhom } from './whom.ts';

test('a name steers no terminal, and begins no line', async () => {
  const answers: Record<string, unknown> = {
    profile: { ID: '7', ADMIN: false, NAME: 'Ivan\u001B[2J', LAST_NAME: 'Petrov\nroot' },
    scope: ['task', 'c\u001B]0;rm'],
  };
  const client = createClient({
    url: 'https://portal.example',
    token: 'made-up',
    fetch: async (url) => {
      const method =
        new URL(url).pathname
          .split('/')
          .at(-1)
          ?.replace(/\.json$/u, '') ?? '';
      return Response.json({ result: answers[method] });
    },
  });
  expect(await askWhom(client, {})).toEqual({
    user: { id: '7', name: 'Ivan [2J Petrov root' },
    admin: false,
    scopes: ['c ]0;rm', 'task'],
  });
});
