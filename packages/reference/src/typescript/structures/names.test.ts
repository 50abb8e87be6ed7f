import { expect, test } from 'vitest';

import { namesFor } from './names.ts';
import type { Use } from './use.ts';

/** `crm.deal.add params fields.items` */
function use(text: string): Use {
  const [method = '', direction = '', path = ''] = text.split(' ');
  return { method: method.split('.'), direction, path: path === '' ? [] : path.split('.') };
}

test.each([
  // One method: the field, and more and more of the way to it.
  [
    ['crm.deal.add params fields.rows'],
    ['CrmDealAddRows', 'CrmDealAddFieldsRows', 'CrmDealAddParamsFieldsRows'],
  ],
  [['crm.deal.get result'], ['CrmDealGetResult']],
  // A field that any may have is called with its parent, a map's value with the map.
  [
    ['crm.deal.get result deal.tree.fields'],
    ['CrmDealGetTreeFields', 'CrmDealGetDealTreeFields', 'CrmDealGetResultDealTreeFields'],
  ],
  [['crm.deal.get result blocks.value'], ['CrmDealGetBlocksValue', 'CrmDealGetResultBlocksValue']],
  // A field, and a list of the same.
  [['crm.deal.get result deal', 'crm.deal.list result deals'], ['CrmDeal']],
  // Several methods, their common words; an entity that differs is `any`; where they are two, both.
  [
    ['a.deal.x.add params row', 'a.lead.x.set params row', 'a.deal.x.set params row'],
    ['AXRow', 'AAnyXRow'],
  ],
  [
    ['a.deal.x.add params row', 'a.lead.x.add params row'],
    ['ADealAndLeadXAddRow', 'AXAddRow'],
  ],
  [
    ['a.deal.add params row', 'a.deal.set params row'],
    ['ADealRow', 'ADealAddAndSetRow'],
  ],
  // The scope alone says too little of a field; fields of different parents have the field alone in common.
  [['a.x.add params menu.row', 'a.y.set params menu.row'], ['AMenuRow']],
  [['a.x.add params menu.row', 'a.y.set params head.row'], ['ARow']],
  // What is used most gives the name.
  [['a.x.add params fields', 'a.x.set params fields', 'a.x.import params data'], ['AXFields']],
  [['a.x.get result', 'a.x.list result user'], ['AXUser']],
  // Many fields.
  [
    'ABCDEFGH'.split('').map((field) => `crm.deal.fields result ${field}`),
    ['CrmDealField', 'CrmDealFieldsA'],
  ],
  ['ABCDEFGH'.split('').map((field) => `disk.file.getFields result ${field}`), ['DiskFileField']],
  // Too long: what is nearest stays.
  [
    [
      'crm.documentgenerator.numerator.add params Bitrix_Main_Numerator_Generator_SequentNumberGenerator',
    ],
    ['CrmDocumentgeneratorNumeratorAddSequentNumberGenerator'],
  ],
  // The method alone is too long: what it is a method of.
  [
    ['crm.documentgenerator.getTemplatesAndNumeratorsThatAreThere result features'],
    ['CrmDocumentgeneratorFeatures', 'CrmDocumentgeneratorResultFeatures'],
  ],
])('%j', (uses, expected) => {
  expect(namesFor(uses.map(use)).slice(0, expected.length)).toEqual(expected);
});

test('a mark is a part of each name', () => {
  const marks = [
    { before: ['restEvent'], after: [] },
    { before: [], after: ['with', 'PARAMS'] },
  ];
  expect(namesFor([use('a.x.add params action')], marks)).toEqual([
    'AXAddRestEventAction',
    'AXAddActionWithParams',
    'AXAddRestEventParamsAction',
    'AXAddParamsActionWithParams',
  ]);
});
