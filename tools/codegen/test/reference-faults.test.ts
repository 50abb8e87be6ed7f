/** The committed reference has none of the faults that have been found in types of documentation; each is planted too. */
import { join } from 'node:path';

import type { MethodFacts, ObjectFact, TypeFact } from '@oint/reference';
import { readAnswers, readReference } from '@oint/reference/node';
import { packedKey } from '@oint/reference/packed';
import { describe, expect, test } from 'vitest';

import { REFERENCE } from '../src/library.ts';
import {
  describedValues,
  dottedTwins,
  envelopeInResult,
  type Fault,
  filtersInResults,
  frozenKeys,
  halfRead,
  idleDemands,
  listsOfOne,
  looseFiles,
  lostRows,
  markedNames,
  partedResults,
  placeholders,
  textFilters,
  textStarts,
  twoCases,
  typedOrders,
  typesAsNames,
} from './reference-faults/faults.ts';

const FOLDER = join(import.meta.dirname, '../../..', REFERENCE);
const methods = [...(await readReference(FOLDER)).values()];
const answers = await readAnswers(FOLDER);

const CALL: MethodFacts = {
  name: 'visit.guest.list',
  page: 'visit.md',
  scopes: ['visit'],
  version: 2,
  access: 'read',
  params: { fields: {} },
  result: 'any',
  errors: [],
};

function structure(...names: readonly string[]): ObjectFact {
  return { fields: Object.fromEntries(names.map((name) => [name, { type: 'string' }])) };
}

function taking(name: string, type: TypeFact): MethodFacts {
  return { ...CALL, params: { fields: { [name]: { type } } } };
}

function listing(name: string, type: TypeFact): MethodFacts {
  return { ...CALL, params: { fields: { filter: { type: structure('ID') }, [name]: { type } } } };
}

function answering(result: TypeFact): MethodFacts {
  return { ...CALL, result };
}

/** Each kind, and facts that have it once. */
const KINDS: readonly (readonly [string, Fault, readonly MethodFacts[]])[] = [
  [
    'describedValues',
    describedValues,
    [
      answering({
        fields: {
          ...structure('ID', 'NAME').fields,
          LOGO: { type: { anyOf: ['null', structure('type', 'isRequired', 'isReadOnly')] } },
        },
      }),
    ],
  ],
  [
    'frozenKeys',
    frozenKeys,
    [
      answering(structure('12', 'NAME')),
      answering(structure('.navbar')),
      answering(structure('03.1.cols')),
      answering({ array: structure('LEAD', 'DYNAMIC_1038') }),
    ],
  ],
  [
    'markedNames',
    markedNames,
    [taking('fields', { array: structure('#block12') }), answering(structure('<user>'))],
  ],
  [
    'placeholders',
    placeholders,
    [
      taking('fields', structure('propertyN')),
      taking('fields', structure('FIELD_1')),
      answering({ fields: {}, others: structure('DYNAMIC_XXX') }),
      taking('id', { anyOf: ['integer', { enum: ['**put_id_here**'] }] }),
    ],
  ],
  [
    'envelopeInResult',
    envelopeInResult,
    [answering({ fields: { time: { type: structure('start', 'finish') } } })],
  ],
  ['typesAsNames', typesAsNames, [answering(structure('object', 'property_id'))]],
  [
    'typedOrders',
    typedOrders,
    [
      listing('order', { fields: { ID: { type: 'integer' } } }),
      listing('SORT', { anyOf: ['string', structure('ID'), { fields: { ID: { type: 'date' } } }] }),
      listing('group', { array: structure('ID') }),
    ],
  ],
  [
    'partedResults',
    partedResults,
    [
      answering({ array: { anyOf: [structure('STAGE_ID'), structure('STATUS_ID')] } }),
      answering({ fields: {}, others: { anyOf: ['null', structure('code'), structure('title')] } }),
    ],
  ],
  [
    'dottedTwins',
    dottedTwins,
    [
      answering({
        fields: {
          'edit.plan': { type: 'boolean' },
          edit: { type: { anyOf: ['boolean', structure('plan')] } },
        },
      }),
    ],
  ],
  [
    'filtersInResults',
    filtersInResults,
    [answering({ array: { ...structure('ID'), operators: true } })],
  ],
  [
    'idleDemands',
    idleDemands,
    [taking('filter', { fields: { blockId: { required: true, type: 'integer' } } })],
  ],
  ['twoCases', twoCases, [taking('fields', structure('TITLE', 'title'))]],
  [
    'listsOfOne',
    listsOfOne,
    [
      {
        ...CALL,
        paging: { by: 'start', rows: [] },
        params: { ...structure('GUEST_ID', 'GUEST_CODE'), oneOf: [['GUEST_ID', 'GUEST_CODE']] },
      },
    ],
  ],
  ['textFilters', textFilters, [taking('FILTER', 'string')]],
  ['textStarts', textStarts, [taking('start', 'string'), taking('START', 'numeric-string')]],
  [
    'looseFiles',
    looseFiles,
    [taking('fields', { fields: { fileData: { type: { array: 'string' } } } })],
  ],
];

describe.each(KINDS)('%s', (_, find, planted) => {
  test.each(planted)('is seen where it is planted: %#', (facts) => {
    expect(find(facts)).toHaveLength(1);
  });

  test('is nowhere in the reference', () => {
    expect(methods.flatMap(find)).toEqual([]);
  });
});

describe('rows stand where example answers have them', () => {
  const list: MethodFacts = { ...CALL, paging: { by: 'start', rows: ['items'] } };

  test('and are missed where they do not', () => {
    expect(lostRows(list, [{ result: ['integer'] }])).toHaveLength(1);
    expect(lostRows(list, [{ result: { items: [] } }])).toEqual([]);
    expect(lostRows(list, [{ result: { items: { de: { code: 'string' } } } }])).toEqual([]);
    expect(lostRows(list, [{ result: { items: { de: 'string' } } }])).toHaveLength(1);
  });

  test('in the whole reference', () => {
    const lost = methods.flatMap((facts) => {
      const own = answers.get(facts.scopes[0] ?? '')?.[packedKey(facts)] ?? [];
      return lostRows(facts, own);
    });
    expect(lost).toEqual([]);
  });
});

describe('rows have what one thing of theirs has', () => {
  const list = {
    ...answering({ array: structure('ID', 'NAME') }),
    paging: { by: 'start', rows: [] },
  } as const;
  const one = { ...answering(structure('ID', 'NAME', 'COLOR', 'SORT')), name: 'visit.guest.get' };

  test('and are missed where they do not', () => {
    expect(halfRead(list, one)).toEqual(['COLOR', 'SORT']);
    expect(halfRead(list, answering(structure('id', 'code', 'sort')))).toEqual([]);
  });

  test('in the whole reference', () => {
    const named = new Map(methods.map((facts) => [`${facts.name} ${facts.version}`, facts]));
    const half = methods.flatMap((facts) => {
      const getter = named.get(`${facts.name.replace(/list$/iu, 'get')} ${facts.version}`);
      const missing = getter === undefined ? [] : halfRead(facts, getter);
      return missing.length === 0 ? [] : [`${facts.name} lacks ${missing.join(', ')}`];
    });
    expect(half).toEqual([]);
  });
});
