import { expect, test } from 'vitest';

import { keyword, literalType, objectOf, orUndefined } from '../nodes/make.ts';
import type { TypeNode } from '../nodes/type-node.ts';
import { marksOf } from './variants.ts';

const TEXT = keyword('string');
const NUMBER = keyword('number');

/** Optional fields, or required ones with an exclamation mark. */
function object(fields: Readonly<Record<string, TypeNode>>): TypeNode {
  return objectOf(
    Object.entries(fields).map(([name, type]) => {
      const optional = !name.endsWith('!');
      return { name: name.replace('!', ''), type: optional ? orUndefined(type) : type, optional };
    }),
  );
}

test.each([
  ['nothing among no others', { a: TEXT }, [], undefined],
  [
    'nothing where it has less',
    { a: TEXT },
    [
      { a: TEXT, b: TEXT },
      { a: TEXT, c: TEXT },
    ],
    undefined,
  ],
  ['a text', { type: literalType('open'), b: TEXT }, [{ type: literalType('close') }], 'open…'],
  ['a field', { a: TEXT, b: TEXT }, [{ a: TEXT }, { a: TEXT, c: TEXT }], '…with b'],
  ['a required field first', { b: TEXT, 'c!': TEXT }, [{ a: TEXT }], '…with c'],
  ['the kind of a field', { a: TEXT }, [{ a: NUMBER }, { a: keyword('boolean') }], '…with text a'],
  ['a field that is sure', { 'a!': TEXT, b: TEXT }, [{ a: TEXT, b: TEXT }], '…with required a'],
  ['a field that is not', { a: TEXT, b: TEXT }, [{ 'a!': TEXT, b: TEXT }], '…with optional a'],
  ['two fields', { a: TEXT, b: TEXT }, [{ a: TEXT }, { b: TEXT }], '…with a and b'],
] as const)('it is told by %s', (_, own, others, expected) => {
  const [mark] = marksOf(object(own), others.map(object));
  expect(mark && `${mark.before.join(' ')}…${mark.after.join(' ')}`).toBe(expected);
});
