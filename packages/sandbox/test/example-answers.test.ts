/** What answers are made up of: the examples of the documentation, each held against the type that the reference has. */
import { fileURLToPath } from 'node:url';

import { readAnswers, readReference } from '@oint/reference/node';
import { packedKey } from '@oint/reference/packed';
import { expect, test } from 'vitest';

import { embody } from '../src/reference/embody.ts';
import { objections } from './conforms.ts';
import { unlike } from './looks-like.ts';

const REFERENCE = fileURLToPath(new URL('../../../docs/bitrix24/reference', import.meta.url));

test('every example of an answer can be made up, and the type of its method admits it', async () => {
  const answers = await readAnswers(REFERENCE);
  const methods = [...(await readReference(REFERENCE)).values()];
  const shown = methods.flatMap(({ name, version, scopes: [scope = ''], result: type }) =>
    (answers.get(scope)?.[packedKey({ name, version })] ?? []).map(
      ({ result: skeleton = 'null' }) => ({ name, type, skeleton }),
    ),
  );
  const made = shown.map((one) => ({ ...one, value: embody(one, '', 1) }));
  const wrongTypes = made.flatMap(({ name, type, value }) =>
    objections(type, value).map((line) => `${name}: wrong type: ${line}`),
  );
  expect(wrongTypes).toEqual([]);
  const wrongLooks = made.flatMap(({ name, skeleton, value }) =>
    unlike(skeleton, value).map((line) => `${name}: ${line}`),
  );
  expect(wrongLooks).toEqual([]);
  expect(shown.length).toBeGreaterThan(1500);
});
