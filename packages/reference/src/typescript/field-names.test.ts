import { expect, test } from 'vitest';

import type { MethodFacts, TypeFact } from '../facts/facts.ts';
import { narrowsRows, withSelectNames } from './field-names.ts';

const FIELDS: TypeFact = { fields: { ID: { type: 'integer' }, TITLE: { type: 'string' } } };
const NAMES: TypeFact = { array: { enum: ['ID', 'TITLE'], open: true } };

const GET: MethodFacts = {
  name: 'desk.ticket.get',
  page: 'desk/ticket-get.md',
  scopes: ['desk'],
  version: 2,
  access: 'read',
  params: { fields: { select: { type: { array: 'string' } } } },
  result: FIELDS,
  errors: [],
};

const LIST: MethodFacts = {
  ...GET,
  name: 'desk.ticket.list',
  paging: { by: 'start', rows: ['tickets'], filter: 'filter', order: 'order', select: 'select' },
  params: { fields: { ...GET.params.fields, filter: { type: FIELDS } } },
  result: { fields: { tickets: { type: { array: { fields: { id: { type: 'integer' } } } } } } },
};

function selectOf({ params }: MethodFacts): TypeFact | undefined {
  return params.fields['select']?.type ?? params.fields['SELECT']?.type;
}

test.each<[string, { given: MethodFacts; want: TypeFact | undefined }]>([
  ['the answer', { given: GET, want: NAMES }],
  [
    'the only thing in it',
    { given: { ...GET, result: { fields: { item: { type: FIELDS } } } }, want: NAMES },
  ],
  ['the filter, as requests write them', { given: LIST, want: NAMES }],
  [
    'the filter and the order together',
    {
      given: {
        ...LIST,
        params: {
          fields: {
            ...LIST.params.fields,
            order: { type: { fields: { ID: { type: 'string' }, SORT: { type: 'string' } } } },
          },
        },
      },
      want: { array: { enum: ['ID', 'TITLE', 'SORT'], open: true } },
    },
  ],
  [
    'the rows, where the filter names none',
    {
      given: { ...LIST, params: GET.params },
      want: { array: { enum: ['id'], open: true } },
    },
  ],
  [
    'the filter, without what is no name of a field',
    {
      given: {
        ...LIST,
        params: {
          fields: {
            ...LIST.params.fields,
            filter: {
              type: { fields: { ID: { type: 'integer' }, '::SUBFILTER-PARAMS': { type: 'any' } } },
            },
          },
        },
      },
      want: { array: { enum: ['ID'], open: true } },
    },
  ],
  [
    'the filter, and rows that write their fields otherwise: what is kept of them',
    {
      given: {
        ...LIST,
        result: {
          fields: {
            tickets: {
              type: {
                array: {
                  fields: {
                    id: { type: 'integer' },
                    dateStart: { type: 'string' },
                    opener: { type: { fields: { name: { type: 'string' } } } },
                    shownOnce: { type: 'string', from: 'example' },
                  },
                },
              },
            },
          },
        },
      },
      want: { array: { enum: ['ID', 'TITLE', 'DATE_START'], open: true } },
    },
  ],
  [
    'the answer, in a parameter of another case',
    {
      given: { ...GET, params: { fields: { SELECT: { type: { array: 'string' } } } } },
      want: NAMES,
    },
  ],
  [
    'the answer, beside another form of the parameter',
    {
      given: {
        ...GET,
        params: { fields: { select: { type: { anyOf: ['string', { array: 'string' }] } } } },
      },
      want: { anyOf: ['string', NAMES] },
    },
  ],
  [
    'nothing, where nothing is known',
    { given: { ...GET, result: 'any' }, want: { array: 'string' } },
  ],
  [
    'the page itself, which says them',
    {
      given: { ...GET, params: { fields: { select: { type: { array: { enum: ['A'] } } } } } },
      want: { array: { enum: ['A'] } },
    },
  ],
  [
    'a portal that has told all of its own fields, and then no others of theirs',
    {
      given: { ...GET, result: { ...FIELDS, told: ['PARENT_ID_*', 'UF_CRM_*'] } },
      want: { array: { enum: ['ID', 'TITLE'], open: true, told: true } },
    },
  ],
  ['nothing without the parameter', { given: { ...GET, params: { fields: {} } }, want: undefined }],
])('what may be selected is told by %s', (_, { given, want }) => {
  expect(selectOf(withSelectNames(given))).toEqual(want);
});

test('a list of fields inside of a parameter proposes the names of the filter beside it', () => {
  const within: MethodFacts = {
    ...LIST,
    paging: { by: 'offset', page: ['params'], rows: [], within: ['params'], filter: 'filter' },
    params: { fields: { scope: { type: 'string' }, params: { type: LIST.params } } },
  };
  const { params } = withSelectNames(within);
  expect(params.fields['params']?.type).toMatchObject({ fields: { select: { type: NAMES } } });
  expect(params.fields['scope']).toEqual({ type: 'string' });
});

test.each<[string, { given: MethodFacts; want: boolean }]>([
  ['a list that takes a selection', { given: LIST, want: true }],
  ['a list without one', { given: { ...LIST, params: { fields: {} } }, want: false }],
  ['no list', { given: GET, want: false }],
  [
    'a list of which no field is known',
    { given: { ...LIST, params: GET.params, result: 'any' }, want: false },
  ],
])('rows have what is selected: %s', (_, { given, want }) => {
  expect(narrowsRows(given)).toBe(want);
});
