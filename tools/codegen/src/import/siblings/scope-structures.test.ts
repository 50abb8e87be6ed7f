import type { FieldFact, MethodFacts, TypeFact } from '@oint/reference';
import { expect, test } from 'vitest';

import { methodFacts } from '../../../test/method-facts.ts';
import { joinStructures } from './scope-structures.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'];

function method(
  name: string,
  fields: Readonly<Record<string, Partial<FieldFact>>>,
  from?: 'example',
): MethodFacts {
  const all = NAMES.map((key): [string, FieldFact] => [
    key,
    { type: 'string', from, ...fields[key] },
  ]);
  const result = { array: { fields: Object.fromEntries(all) } };
  return methodFacts(name, { access: 'read', result, scopes: ['things'] });
}

const EITHER: TypeFact = { anyOf: ['datetime', 'boolean'] };
const phones = (fields: Readonly<Record<string, FieldFact>>): TypeFact => ({ fields });

test('a structure that one example shows takes what the page that describes it says', () => {
  const described = method('thing.get', {
    a: { type: EITHER },
    b: { type: phones({ home: { type: 'string' }, work: { type: 'string' } }) },
  });
  const shown = method(
    'other.list',
    {
      a: { type: 'boolean' },
      b: { type: phones({ home: { type: 'string', required: true } }) },
      c: { type: 'integer' },
    },
    'example',
  );
  const [, result] = joinStructures([described, shown]).map((own) => own.result);
  expect(result).toMatchObject({
    array: {
      fields: {
        a: { type: { anyOf: ['boolean', 'datetime'] } },
        b: { type: { fields: { home: { type: 'string' }, work: { type: 'string' } } } },
        // What an example does show stays.
        c: { type: 'integer' },
      },
    },
  });
  expect(result).not.toHaveProperty('array.fields.b.type.fields.home.required');
});

test('structures of other names stay apart', () => {
  const described = method('thing.get', { a: { type: EITHER } });
  const others = Object.fromEntries(NAMES.map((key) => [`${key}1`, { type: 'boolean' as const }]));
  const other = { ...method('other.get', {}), result: { fields: others } };
  expect(joinStructures([described, other])[1]?.result).toEqual(other.result);
});

test('a thing takes nothing of a description of its fields, which has the same names', () => {
  const description = phones({ isRequired: { type: 'boolean' }, title: { type: 'string' } });
  const fields = Object.fromEntries(NAMES.map((key) => [key, { type: description }]));
  const described = [method('thing.fields', fields), method('thing.getFieldsByType', fields)];
  const shown = method('thing.get', { a: { type: 'any' } }, 'example');
  const [, , result] = joinStructures([...described, shown]).map((own) => own.result);
  expect(result).toEqual(shown.result);
  const other = method('other.fields', { ...fields, a: { type: 'any' } }, 'example');
  expect(joinStructures([...described, other])[2]?.result).toMatchObject({
    array: { fields: { a: { type: { anyOf: [description, 'null'] } } } },
  });
});
