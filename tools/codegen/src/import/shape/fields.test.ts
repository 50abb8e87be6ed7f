import { describe, expect, test } from 'vitest';

import { descend, findField, inSpellingOf, isFieldName, withFields } from './fields.ts';
import { array, field, object, type ObjectShape, scalar, type Shape } from './shape.ts';

function structure(...names: readonly string[]): ObjectShape {
  const whole = object();
  for (const name of names) whole.fields.set(name, field(name, scalar('integer')));
  return whole;
}

test.each([
  ['userId', 'userId', 'userId'],
  ['in any letter case', 'USERID', 'userId'],
  ['by its name in capitals', 'USER_ID', 'userId'],
  ['not by a part of it', 'user', undefined],
])('a field is found: %s', (_, name, found) => {
  expect(findField(structure('ID', 'userId'), name)?.name).toBe(found);
});

test('a field is found by its other name where the description has capitals', () => {
  expect(findField(structure('USER_ID'), 'userId')?.name).toBe('USER_ID');
});

test.each([
  ['ID', true],
  ['UF_*', true],
  ['parts[]', true],
  ['*', false],
  ['TASKS_TASK|UF_CRM_TASK', true],
  ['TASKS_TASK|', false],
  ['two words', false],
])('whether %s is a name: %s', (name, is) => {
  expect(isFieldName(name)).toBe(is);
});

test.each([
  [['id', 'name', 'ownerId'], 'DATE_CREATE', 'dateCreate'],
  [['id', 'name', 'ownerId'], 'ACTIVE', 'active'],
  [['id', 'name', 'ownerId'], 'UF_*', 'UF_*'],
  [['id', 'NAME', 'ownerId'], 'DATE_CREATE', 'DATE_CREATE'],
  [['id', 'name'], 'DATE_CREATE', 'DATE_CREATE'],
])('beside %j, %s is %s', (others, name, written) => {
  expect(inSpellingOf(others, name)).toBe(written);
});

test('a path is made where it is missing', () => {
  const whole = structure('ID');
  descend(whole, ['rows[]', 'user']).fields.set('name', field('name', scalar('string')));
  expect(whole.fields.get('rows')?.shape).toMatchObject({ kind: 'array' });
  expect([...descend(whole, ['rows[]', 'user']).fields.keys()]).toEqual(['name']);
});

const namesIn = (shape: Shape): string[] =>
  shape.kind === 'object' ? [...shape.fields.keys()] : [];

describe('more fields', () => {
  test('go into an object, into that of a list, and into the place of anything else', () => {
    const more = structure('B');
    expect(namesIn(withFields(structure('A'), more))).toEqual(['A', 'B']);
    const list = withFields(array(structure('A')), more);
    expect(list.kind === 'array' ? namesIn(list.items) : []).toEqual(['A', 'B']);
    expect(withFields(scalar('any'), more)).toBe(more);
  });
});
