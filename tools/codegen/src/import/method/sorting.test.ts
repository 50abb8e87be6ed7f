import { expect, test } from 'vitest';

import { toFacts } from '../facts/to-facts.ts';
import { field, object, scalar, type Shape } from '../shape/shape.ts';
import { nameSorted } from './sorting.ts';

const NAMES = ['id', 'title'];
const DIRECTIONS = { fields: { id: { type: 'string' }, title: { type: 'string' } } };
const OPEN = { fields: {}, others: 'string' };

function sorted(name: string, shape: Shape, description: string, selectable = NAMES): unknown {
  const params = object();
  params.fields.set(name, field(name, shape));
  const row = { names: [name], required: false, types: [], description, line: 1 };
  nameSorted(params, [row], selectable);
  return toFacts(params.fields.get(name)?.shape ?? scalar('any'));
}

test.each<[string, string, string[] | undefined, unknown]>([
  ['a list', 'Available fields for sorting: `id`, `title`.', [], DIRECTIONS],
  ['what can be selected', 'Fields for sorting are the same as in `select`.', NAMES, DIRECTIONS],
  ['nothing to select', 'Fields for sorting are the same as in `select`.', [], OPEN],
  ['no word of fields', 'Directions by field', NAMES, OPEN],
])('%s tells what is sorted by', (_, description, selectable, want) => {
  expect(sorted('order', object(scalar('string')), description, selectable)).toEqual(want);
  expect(sorted('SORT', object(scalar('string')), description, selectable)).toEqual(want);
});

test('what is no object, or is not sorted by, stays as it is', () => {
  const listed = 'Fields for sorting: `id`, `title`';
  expect(sorted('sort', scalar('string'), listed)).toBe('string');
  expect(sorted('filter', object(scalar('string')), listed)).toEqual(OPEN);
});
