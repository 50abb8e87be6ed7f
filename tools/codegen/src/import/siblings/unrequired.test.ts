import type { FieldFact } from '@oint/reference';
import { expect, test } from 'vitest';

import { methodOf, objectOf } from './fixture.ts';
import { withoutDemandsOfMaking } from './unrequired.ts';

const DEMANDED: FieldFact = { required: true, type: 'string' };

function requiredOf(
  made: readonly string[],
  changed: readonly string[],
  name = 'thing.update',
): unknown {
  const methods = withoutDemandsOfMaking([
    methodOf('thing.add', { params: { fields: { type: objectOf(made, DEMANDED) } } }),
    methodOf(name, {
      params: { id: DEMANDED, fields: { required: true, type: objectOf(changed, DEMANDED) } },
    }),
  ]);
  const type = methods[1]?.params.fields.fields?.type;
  if (type === undefined || typeof type === 'string' || !('fields' in type)) return null;
  return Object.fromEntries(
    Object.entries(type.fields).map(([own, { required }]) => [own, required]),
  );
}

test('a change need not give what making demands', () => {
  expect(requiredOf(['NAME', 'RATE'], ['NAME', 'RATE'])).toEqual({
    NAME: 'conditional',
    RATE: 'conditional',
  });
});

test('what is a list of these or one of them is not asked for either', () => {
  const listOrOne = (): FieldFact => {
    const one = objectOf(['NAME'], DEMANDED);
    return { required: true, type: { anyOf: [{ array: one }, one] } };
  };
  const [, changed] = withoutDemandsOfMaking([
    methodOf('thing.add', { params: { fields: listOrOne() } }),
    methodOf('thing.update', { params: { fields: listOrOne() } }),
  ]);
  const one = objectOf(['NAME'], { ...DEMANDED, required: 'conditional' });
  expect(changed?.params.fields.fields?.type).toEqual({ anyOf: [{ array: one }, one] });
});

test('what a change alone demands, it demands', () => {
  expect(requiredOf(['NAME'], ['NAME', 'REASON'])).toEqual({ NAME: 'conditional', REASON: true });
});

test('other methods are let alone, and so is what stands beside the fields', () => {
  expect(requiredOf(['NAME'], ['NAME'], 'thing.import')).toEqual({ NAME: true });
  const [, changed] = withoutDemandsOfMaking([
    methodOf('thing.add', { params: { id: DEMANDED } }),
    methodOf('thing.update', { params: { id: DEMANDED } }),
  ]);
  expect(changed?.params.fields.id?.required).toBe(true);
});
