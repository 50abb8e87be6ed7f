import { expect, test } from 'vitest';

import { settle } from '../facts/settle.ts';
import { toFacts } from '../facts/to-facts.ts';
import { array, field, object, scalar, type Shape, union } from '../shape/shape.ts';
import { declaredType } from './declared-types.ts';
import { withDeclared } from './declared.ts';

function declared(type: string, more = ''): Shape {
  const code = `${more}\nconst r = await $b24.actions.v2.call.make<${type}>({ method: 'a.b' });`;
  return declaredType(code, 'A.B')?.shape ?? scalar('any');
}

function structure(fields: Readonly<Record<string, Shape>>): Shape {
  const whole = object();
  for (const [name, shape] of Object.entries(fields)) whole.fields.set(name, field(name, shape));
  return whole;
}

test.each<[string, Shape, string, unknown]>([
  ['fills what is open', scalar('any'), 'string', 'string'],
  ['fills what an example shows empty', scalar('null'), 'string', { anyOf: ['null', 'string'] }],
  ['keeps what the page says', scalar('integer'), 'string', 'integer'],
  ['admits null', scalar('integer'), 'number | null', { anyOf: ['integer', 'null'] }],
  ['admits false', scalar('datetime'), 'ISODate | false', { anyOf: ['datetime', 'boolean'] }],
  ['fills lists', array(scalar('any')), 'number[]', { array: 'double' }],
  [
    'fills the structure of several',
    union([structure({ a: scalar('any') }), scalar('boolean')]),
    '{ a: string } | false',
    { anyOf: [{ fields: { a: { required: true, type: 'string' } } }, 'boolean'] },
  ],
])('a declared type %s', (_, shape, type, fact) => {
  expect(toFacts(settle(withDeclared(shape, declared(type)), 'result'))).toEqual(fact);
});

test.each<[string, string, unknown]>([
  [
    'Record<string, { id: number }>',
    '',
    { fields: {}, others: { fields: { id: { required: true, type: 'double' } } } },
  ],
  ["'Y' | 'N'", '', 'yes-no'],
  ["'a' | 'b'", '', { enum: ['a', 'b'], open: true }],
  [
    'Row[]',
    'interface Row { id: number; more?: string }',
    { array: { fields: { id: { required: true, type: 'double' }, more: { type: 'string' } } } },
  ],
  [
    'Loop',
    'type Loop = { next: Loop | null }',
    expect.objectContaining({ fields: expect.anything() }),
  ],
  [
    'Base & { b: string }',
    'type Base = { a: number }',
    { fields: { a: { required: true, type: 'double' }, b: { required: true, type: 'string' } } },
  ],
])('%s is read', (type, more, fact) => {
  expect(toFacts(settle(declared(type, more), 'result'))).toEqual(fact);
});

test('only the method’s own call counts', () => {
  const code = "await $b24.actions.v2.call.make<number>({ method: 'other.method' });";
  expect(declaredType(code, 'a.b')).toBeNull();
  expect(declaredType('not TypeScript at all {', 'a.b')).toBeNull();
});

test('a list’s type is that of a row', () => {
  const code = "const rows = $b24.actions.v2.fetchList.make<{ id: number }>({ method: 'a.list' });";
  expect(declaredType(code, 'a.list')?.of).toBe('row');
});
