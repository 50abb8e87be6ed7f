import { expect, test } from 'vitest';

import {
  array,
  declareAlways,
  declareSometimes,
  field,
  type FieldEvidence,
  type FieldShape,
  object,
  type ObjectShape,
  scalar,
  type Shape,
  union,
} from '../shape/shape.ts';
import { settle } from './settle.ts';
import { toFacts } from './to-facts.ts';

function own(name: string, shape: Shape, evidence: Partial<FieldEvidence> = {}): FieldShape {
  const known = field(name, shape);
  Object.assign(known.evidence, evidence);
  return known;
}

function structure(seen: number, ...fields: readonly FieldShape[]): ObjectShape {
  const whole = { ...object(), seen };
  for (const known of fields) whole.fields.set(known.name, known);
  return whole;
}

test.each<[string, number, Partial<FieldEvidence>, true | undefined]>([
  ['each example has it, and a table', 1, { seen: 1 }, true],
  ['one of two examples lacks it', 2, { seen: 1 }, undefined],
  ['one example alone tells of it', 1, { seen: 1, fromExample: true }, undefined],
  ['two examples tell of it', 2, { seen: 2, fromExample: true }, true],
  [
    'a type declares it, beside the example',
    1,
    { seen: 1, fromExample: true, declared: 'always' },
    true,
  ],
  ['the page takes it back', 2, { seen: 2, declared: 'sometimes' }, undefined],
  ['no example shows the structure', 0, {}, undefined],
  ['no example shows the structure, a type declares it', 0, { declared: 'always' }, true],
])('whether a result has a field for sure: %s', (_, seen, evidence, required) => {
  const shape = structure(seen, own('A', scalar('integer'), evidence));
  expect(toFacts(settle(shape, 'result'))).toMatchObject({
    fields: { A: required === undefined ? { type: 'integer' } : { required } },
  });
  expect(Object.hasOwn(Object(toFacts(settle(shape, 'result'))), 'others')).toBe(false);
});

test('what is taken back is taken back, whoever else promises it', () => {
  const known = field('A', scalar('string'));
  declareSometimes(known);
  declareAlways(known);
  expect(known.evidence.declared).toBe('sometimes');
});

test('PHP’s array is a list or an object in a request, as long as nothing tells', () => {
  const list = { array: 'any' };
  expect(toFacts(settle(array(scalar('any')), 'request'))).toEqual({
    anyOf: [list, { fields: {}, others: 'any' }],
  });
  expect(toFacts(settle({ ...array(scalar('any')), seen: 1 }, 'request'))).toEqual(list);
  expect(toFacts(settle({ ...array(scalar('any')), declared: true }, 'request'))).toEqual(list);
  expect(toFacts(settle(array(scalar('any')), 'result'))).toEqual(list);
});

test('numbers that no example shows come as text where others do', () => {
  const shape = structure(
    1,
    own('A', union([scalar('integer'), { ...scalar('numeric-string'), seen: 1 }]), { seen: 1 }),
    own('B', scalar('integer')),
    own('C', { ...scalar('integer'), seen: 1 }, { seen: 1 }),
  );
  expect(toFacts(settle(shape, 'result'))).toMatchObject({
    fields: { B: { type: { anyOf: ['integer', 'numeric-string'] } }, C: { type: 'integer' } },
  });
});

test('alternatives that no example shows promise nothing', () => {
  const marked = { ...own('A', scalar('integer')), required: true };
  const shown = structure(1, own('B', scalar('integer'), { seen: 1 }));
  expect(toFacts(settle(union([structure(0, marked), shown]), 'result'))).toEqual({
    anyOf: [
      { fields: { A: { type: 'integer' } } },
      { fields: { B: { required: true, type: 'integer' } } },
    ],
  });
});

test('a result has the spelling of the wire, a request takes both', () => {
  const known = own('userId', scalar('integer'));
  known.spellings.add('USER_ID');
  const shape = structure(0, known);
  expect(toFacts(settle(shape, 'result'))).toEqual({ fields: { USER_ID: { type: 'integer' } } });
  expect(toFacts(settle(shape, 'request'))).toEqual({
    fields: { userId: { spellings: ['USER_ID'], type: 'integer' } },
  });
});

test('what is settled stays as it was for whoever asks again', () => {
  const shape = structure(
    1,
    own('A', union([scalar('integer'), { ...scalar('numeric-string'), seen: 1 }]), { seen: 1 }),
    own('B', scalar('integer')),
  );
  const before = structuredClone(shape);
  settle(shape, 'result');
  expect(shape).toEqual(before);
});
