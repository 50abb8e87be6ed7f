import { expect, test } from 'vitest';

import { applyChoice } from './groups.ts';
import { array, field, object, type ObjectShape, scalar, type Shape } from './shape.ts';

function required(fields: Readonly<Record<string, Shape>>): ObjectShape {
  const whole = object();
  for (const [name, shape] of Object.entries(fields))
    whole.fields.set(name, { ...field(name, shape), required: true });
  return whole;
}

function marks(shape: ObjectShape): unknown[] {
  return [...shape.fields.values()].map((known) => known.required);
}

test('a demand makes a group, of which none alone is required', () => {
  const shape = required({ ID: scalar('integer'), CODE: scalar('string'), NAME: scalar('string') });
  applyChoice(shape, { kind: 'demand', names: ['ID', 'CODE'] });
  applyChoice(shape, { kind: 'demand', names: ['CODE', 'ID'] });
  expect(shape.oneOf).toEqual([['ID', 'CODE']]);
  expect(marks(shape)).toEqual([false, false, true]);
});

test('an offer leaves the fields required in some cases', () => {
  const shape = required({ ID: scalar('integer'), CODE: scalar('string') });
  applyChoice(shape, { kind: 'offer', names: ['ID', 'CODE'] });
  expect(shape.oneOf).toEqual([]);
  expect(marks(shape)).toEqual(['conditional', 'conditional']);
});

test('the outermost object that has all of them is meant', () => {
  const row = required({ ID: scalar('integer'), CODE: scalar('string') });
  const shape = required({ ID: scalar('integer'), rows: array(row) });
  applyChoice(shape, { kind: 'demand', names: ['ID', 'CODE'] });
  expect(shape.oneOf).toEqual([]);
  expect(row.oneOf).toEqual([['ID', 'CODE']]);
});

test('further structures are meant where they mark each of the fields', () => {
  const [marked, other] = [required({ ID: scalar('integer'), CODE: scalar('string') }), object()];
  for (const name of ['ID', 'CODE']) other.fields.set(name, field(name, scalar('string')));
  const owner = required({ ID: scalar('integer'), CODE: scalar('string') });
  const shape = required({ owner, members: array(marked), found: other });
  applyChoice(shape, { kind: 'demand', names: ['ID', 'CODE'] });
  expect([owner, marked, other].map(({ oneOf }) => oneOf)).toEqual([
    [['ID', 'CODE']],
    [['ID', 'CODE']],
    [],
  ]);
});

test.each([[['ID']], [['ID', 'ID']], [['ID', 'OTHER']]])('%j is no choice', (names) => {
  const shape = required({ ID: scalar('integer') });
  applyChoice(shape, { kind: 'demand', names });
  expect(shape.oneOf).toEqual([]);
  expect(marks(shape)).toEqual([true]);
});
