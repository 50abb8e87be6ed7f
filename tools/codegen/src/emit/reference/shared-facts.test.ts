import { join } from 'node:path';

import type { TypeFact } from '@oint/reference';
import { readReference } from '@oint/reference/node';
import { expect, test } from 'vitest';

import { REFERENCE } from '../../library.ts';
import { SharedFacts } from './shared-facts.ts';

const LONG = 'a structure is shared when its text is long enough for that';

/** As readers do it. */
function decode(text: string, types: readonly string[]): unknown {
  const value: unknown = JSON.parse(text, (_, part: unknown) =>
    typeof part === 'object' && part !== null && 'ref' in part && typeof part.ref === 'number'
      ? decode(types[part.ref] ?? 'null', types)
      : part,
  );
  return value;
}

function there(types: readonly TypeFact[]): { texts: string[]; shared: SharedFacts } {
  const shared = new SharedFacts(types);
  return { texts: types.map((type) => JSON.stringify(shared.encode(type))), shared };
}

/** What readers get: the facts without the importer's evidence. */
function withoutEvidence(type: TypeFact): unknown {
  const value: unknown = JSON.parse(JSON.stringify(type), (_, part: unknown) =>
    typeof part === 'object' && part !== null && 'from' in part && part.from === 'example'
      ? { ...part, from: undefined }
      : part,
  );
  return value;
}

test('a structure that occurs twice is stored once, with those inside of it', () => {
  const inner: TypeFact = { fields: { [LONG]: { type: 'string', required: true } } };
  const outer: TypeFact = { fields: { inner: { type: inner }, again: { type: { array: inner } } } };
  const types: TypeFact[] = [outer, { anyOf: [outer, 'null'] }, { fields: {}, others: inner }];
  const { texts, shared } = there(types);
  expect(shared.texts).toHaveLength(2);
  expect([...texts, ...shared.texts].join('').split(LONG)).toHaveLength(2);
  expect(texts.map((text) => decode(text, shared.texts))).toEqual(types);
});

test('a field may be called ref', () => {
  const type: TypeFact = { fields: { ref: { type: 'integer' }, [LONG]: { type: 'string' } } };
  const { texts, shared } = there([type, { array: type }]);
  expect(texts.map((text) => decode(text, shared.texts))).toEqual([type, { array: type }]);
});

test('nothing of the reference is lost', async () => {
  const root = join(import.meta.dirname, '../../../../..');
  const methods = [...(await readReference(join(root, REFERENCE))).values()];
  const types = methods.flatMap(({ params, result }) => [params, result]);
  const { texts, shared } = there(types);
  const size = [...texts, ...shared.texts].reduce((sum, text) => sum + text.length, 0);
  expect(size).toBeLessThan(JSON.stringify(types).length * 0.6);
  expect(texts.map((text) => decode(text, shared.texts))).toEqual(types.map(withoutEvidence));
});
