import { expect, test } from 'vitest';

import type { MethodFacts, PagingFacts, TypeFact } from '../facts/facts.ts';
import { isNamed, linesOf } from './method-lines.ts';
import type { Side } from './records.ts';
import type { ScopeTexts } from './texts.ts';

const STATION: TypeFact = {
  fields: {
    ID: { type: 'integer' },
    OWNER: { type: { array: { fields: { ID: { type: 'integer' } } } } },
    createdBy: { type: 'integer' },
  },
};

function method(name: string, result: TypeFact, paging?: PagingFacts): MethodFacts {
  return {
    name,
    page: 'radio.md',
    scopes: ['radio'],
    version: 2,
    access: 'read',
    params: {
      fields: {
        id: { type: 'integer' },
        fields: { type: STATION },
        order: { type: STATION },
        more: { type: { fields: { fields: { type: STATION } } } },
      },
    },
    result,
    errors: [],
    paging,
  };
}

const GET = method('radio.station.get', { fields: { station: { type: STATION } } });
const LIST = method(
  'radio.station.list',
  { fields: { rows: { type: { array: STATION } }, more: { type: STATION } } },
  { by: 'start', rows: ['rows'], order: 'order' },
);

const TEXTS: ScopeTexts = {
  shared: [
    { of: 'radio.song.*', fields: { ID: 'of a song' } },
    { of: 'radio.station.list', fields: { CREATED_BY: 'first of two' } },
    {
      of: 'radio.*.*',
      fields: { ID: 'of the station', 'OWNER.ID': 'of its owner', created_by: 'of its maker' },
    },
  ],
  methods: {
    'radio.station.get': { params: { 'fields.ID': 'its own', 'more.*.ID': 'of any' } },
  },
};
const COMMON: ScopeTexts = {
  shared: [{ of: '**', fields: { fields: 'values', ID: '' } }],
  methods: {},
};

test.each<[of: MethodFacts, side: Side, path: string, line: string | undefined]>([
  // A parameter that names the record by its field, and the record in a structure.
  [GET, 'params', 'id', 'of the station'],
  [GET, 'params', 'fields.ID', 'its own'],
  [LIST, 'params', 'fields.ID', 'of the station'],
  // Names in another spelling.
  [GET, 'params', 'fields.createdBy', 'of its maker'],
  [LIST, 'params', 'fields.createdBy', 'first of two'],
  // What orders rows has directions, and what is further inside is not the record.
  [LIST, 'params', 'order.ID', undefined],
  [GET, 'params', 'order.ID', undefined],
  [LIST, 'params', 'more.fields.ID', undefined],
  [GET, 'params', 'more.fields.ID', 'of any'],
  // What is inside of a field.
  [GET, 'params', 'fields.OWNER.ID', 'of its owner'],
  // Behind a field that stands alone, or in the rows and nowhere else.
  [GET, 'result', 'station.ID', 'of the station'],
  [LIST, 'result', 'rows.ID', 'of the station'],
  [LIST, 'result', 'more.ID', undefined],
  // What holds for all comes last.
  [GET, 'params', 'fields', 'values'],
  [GET, 'params', 'order', undefined],
])('%o %s %s: %s', (of, side, path, line) => {
  expect(linesOf(of, [TEXTS, COMMON]).find(side, path.split('.'))?.text).toBe(line);
});

test.each([
  ['crm.deal.*', 'crm.deal.add', true],
  ['crm.deal.*', 'crm.Deal.ADD', true],
  ['crm.deal.*', 'crm.deal.contact.add', false],
  ['crm.**.add', 'crm.deal.contact.add', true],
  ['**.list', 'crm.deal.list', true],
  ['**.list', 'list', false],
  ['crm.lead.* crm.deal.*', 'crm.deal.add', true],
  ['crm.deal', 'crm.deal.add', false],
  ['c.m.*', 'crm.deal', false],
])('%s names %s: %s', (names, name, named) => {
  expect(isNamed(names, name)).toBe(named);
});
