import { createClient } from '@oint/core';
import { expect, test } from 'vitest';

import { portalReader, type Refusals } from './portal-reader.ts';

function readerOf(status: number, answer: unknown) {
  const refusals: Refusals = new Map();
  const fetch = async (): Promise<Response> => Response.json(answer, { status });
  const client = createClient({ url: 'https://portal.example/rest/1/made-up-code/', fetch });
  return { reader: portalReader(client, {}, refusals), refusals };
}

const REFUSED = { error: 'ACCESS_DENIED', error_description: 'No' };
const LACKING = { error: 'insufficient_scope', error_description: 'No' };

test.each<[string, number, unknown]>([
  ['refuses', 400, { error: 'NOT_SO', error_description: 'No' }],
  ['lacks the right', 403, REFUSED],
  ['lacks the permission', 403, LACKING],
  ['gives no list', 200, { result: 'ok' }],
  ['gives nothing of a list', 200, { result: null }],
])(
  'a list that the portal %s is told of, and what it tells stays open',
  async (_, status, answer) => {
    const { reader, refusals } = readerOf(status, answer);
    expect(await reader.rows('crm.type.list')).toBeUndefined();
    expect([...refusals.keys()]).toEqual(['crm.type.list']);
    expect(reader.isLacking('crm.type.list')).toBe(answer === LACKING);
  },
);

test('a portal that answers no calls at all ends it', async () => {
  const { reader } = readerOf(401, { error: 'expired_token', error_description: 'Old' });
  await expect(reader.rows('crm.type.list')).rejects.toThrow(/token/u);
});
