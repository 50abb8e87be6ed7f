import { expect, test } from 'vitest';

import { type MethodFacts, type ObjectFact, SCALARS, type TypeFact } from '../facts/facts.ts';
import { sampleParams } from './sample-params.ts';
import { unfitValues } from './unfit-values.ts';

function taking(params: ObjectFact, positional?: readonly string[]): MethodFacts {
  const common = { name: 'a.b', page: 'a/b.md', scopes: ['a'], errors: [] } as const;
  return { ...common, version: 2, access: 'write', params, positional, result: 'any' };
}

test.each<[type: TypeFact, value: unknown]>([
  ['string', 'text'],
  [{ enum: [7, 8] }, 7],
  [{ array: 'string' }, ['text']],
  [{ anyOf: ['null', 'string'] }, 'text'],
  [{ anyOf: ['null'] }, 1],
  [{ fields: { A: { type: 'integer' }, B: { type: 'string', required: true } } }, { B: 'text' }],
  // Nothing is required: the first shows how it is written.
  [{ fields: { A: { type: 'integer' }, B: { type: 'string' } } }, { A: 1 }],
  [{ fields: {} }, {}],
  [
    {
      array: {
        anyOf: ['string', { fields: { logic: { type: 'string' }, conditions: { type: 'any' } } }],
      },
    },
    [['id', '>', 1]],
  ],
])('%j is shown as %j', (type, value) => {
  const facts = taking({ fields: { VALUE: { type, required: true } } });
  expect(sampleParams(facts, 'text')).toEqual({ VALUE: value });
});

test.each(SCALARS.filter((type) => type !== 'null'))(
  'what is shown of %s is of that type',
  (type) => {
    const params: ObjectFact = { fields: { VALUE: { type, required: true } } };
    const shown = sampleParams(taking(params), 'text');
    expect(Object.keys(shown)).toEqual(['VALUE']);
    expect(unfitValues(shown, params)).toEqual([]);
  },
);

const FIELDS: ObjectFact['fields'] = {
  A: { type: 'integer' },
  B: { type: 'integer', required: true },
  C: { type: 'integer', required: 'conditional' },
  D: { type: 'integer' },
};

test.each<[why: string, facts: MethodFacts, names: readonly string[]]>([
  ['what is required', taking({ fields: FIELDS }), ['B']],
  ['the first of each choice', taking({ fields: FIELDS, oneOf: [['D', 'A']] }), ['B', 'D']],
  ['what stands before it by position', taking({ fields: FIELDS }, ['A', 'B', 'C']), ['A', 'B']],
  [
    'two positions where nothing is required',
    taking({ fields: { A: { type: 'any' }, C: { type: 'any' }, D: { type: 'any' } } }, [
      'auth',
      'D',
      'C',
      'A',
    ]),
    ['D', 'C'],
  ],
  ['nothing where nothing is required', taking({ fields: { A: { type: 'any' } } }), []],
  ['no position whose type is unknown', taking({ fields: FIELDS }, ['X', 'B']), ['B']],
])('shown is %s', (_, facts, names) => {
  expect(Object.keys(sampleParams(facts, 'text'))).toEqual(names);
});

test.each<[name: string, value: string]>([
  ['order', 'ASC'],
  ['ORDER', 'ASC'],
  ['orderId', 'text'],
])('an order without a structure is a direction: %s is %s', (name, value) => {
  const facts = taking({ fields: { [name]: { type: 'string', required: true } } });
  expect(sampleParams(facts, 'text')).toEqual({ [name]: value });
});
