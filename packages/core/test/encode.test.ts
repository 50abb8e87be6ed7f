import { startSandbox, type Sandbox } from '@oint/sandbox';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { command, createClient } from '../src/index.ts';
import { nodeFetch } from '../src/node/index.ts';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});

afterAll(() => sandbox.close());

/** Text that means something to queries, references and PHP, and any other. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('a&b=c', '100%', 'a+b c', '[x]', '#?/', 'Ёлка 🎉', '\n\t', "it's", '"'),
);
/** PHP changes dots and spaces in the first part of a name; brackets end one. */
const key = fc
  .stringMatching(/^[A-Za-z><=!_][\w><=!-]{0,8}$/u)
  .filter((name) => name !== '__proto__');
const scalar = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
const value = fc.letrec((tie) => ({
  any: fc.oneof({ depthSize: 'small' }, scalar, tie('list'), tie('map')),
  list: fc.array(tie('any'), { minLength: 1, maxLength: 3 }),
  map: fc.dictionary(key, tie('any'), { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
})).any;
const params = fc.dictionary(key, value, { minKeys: 1, maxKeys: 4, noNullPrototype: true });

/** What a query can carry: text. */
function asText(given: unknown): unknown {
  if (given === null) return '';
  if (typeof given === 'boolean') return given ? '1' : '0';
  if (typeof given === 'number') return String(given);
  if (Array.isArray(given)) return given.map(asText);
  if (typeof given !== 'object') return given;
  return Object.fromEntries(Object.entries(given).map(([name, item]) => [name, asText(item)]));
}

test('the portal reads a command of a batch as it was meant', async () => {
  const client = createClient({ url: sandbox.webhookUrl, fetch: nodeFetch() });
  await fc.assert(
    fc.asyncProperty(params, async (given) => {
      sandbox.clearRequests();
      await client.batch([command('user.admin', given)]);
      const [record] = sandbox.requests.flatMap(({ calls }) => calls).slice(-1);
      expect(JSON.parse(JSON.stringify(record?.params))).toEqual(asText(given));
    }),
    { numRuns: 150, seed: 1 },
  );
});

test('the portal reads a call as it was meant', async () => {
  const client = createClient({ url: sandbox.webhookUrl, fetch: nodeFetch() });
  await fc.assert(
    fc.asyncProperty(params, async (given) => {
      sandbox.clearRequests();
      await client.call('user.admin', given);
      const [record] = sandbox.requests;
      expect(JSON.parse(JSON.stringify(record?.params))).toEqual(given);
    }),
    { numRuns: 100, seed: 1 },
  );
});
