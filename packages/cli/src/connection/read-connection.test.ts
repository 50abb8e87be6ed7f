import { expect, test } from 'vitest';

import { contextFor } from '../../test/context.ts';
import { isConnected, readConnection, type Reached } from './read-connection.ts';

const TEXT = { ru: '', en: '' };

/** A service of its own words: nothing here is Bitrix24's. */
const library: Reached = {
  name: 'thing',
  connection: {
    options: [
      {
        name: 'url',
        variable: 'THING_ADDRESS',
        required: true,
        secret: 'in-address',
        description: TEXT,
        summary: TEXT,
      },
      {
        name: 'token',
        variable: 'THING_KEY',
        required: false,
        secret: 'all',
        description: TEXT,
        summary: TEXT,
      },
    ],
    grantsAccess: (url) => url.includes('key='),
  },
};

const ENV = { THING_ADDRESS: ' https://thing.example/ ', THING_KEY: 'made-up-key' };

test.each<[given: Record<string, string>, connection: unknown]>([
  [{}, { url: 'https://thing.example/', token: 'made-up-key' }],
  [{ url: 'https://other.example/' }, { url: 'https://other.example/', token: 'made-up-key' }],
  [{ url: 'https://x.example/?key=1' }, { url: 'https://x.example/?key=1', token: undefined }],
  [
    { url: 'https://x.example/?key=1', token: 'mine' },
    { url: 'https://x.example/?key=1', token: 'mine' },
  ],
])('%j', async (given, connection) => {
  const { context } = contextFor({ env: ENV });
  expect(await readConnection(library, (name) => given[name], context)).toEqual(connection);
});

test('what is given nowhere is undefined', async () => {
  const { context } = contextFor();
  const connection = await readConnection(library, () => undefined, context);
  expect(connection).toEqual({ url: undefined, token: undefined });
});

test('what was read is hidden from then on', async () => {
  const { context } = contextFor({ env: ENV });
  await readConnection(library, () => undefined, context);
  expect(context.redactor.text('sent made-up-key')).toBe('sent ***');
});

test.each([
  [ENV, true],
  [{ THING_ADDRESS: 'x' }, true],
  [{ THING_KEY: 'x' }, false],
  [{ THING_ADDRESS: '' }, false],
])('%j is enough: %s', async (variables, enough) => {
  const { context } = contextFor({ env: variables });
  expect(await isConnected(library, context)).toBe(enough);
});
