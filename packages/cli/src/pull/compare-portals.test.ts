import { expect, test } from 'vitest';

import { comparePortals } from './compare-portals.ts';
import type { ItemType, PortalFacts, PortalField } from './portal-facts.ts';

const COLOR: PortalField = {
  names: ['ufCrm1Color', 'UF_CRM_1_COLOR'],
  title: 'Color',
  custom: true,
  type: 'enumeration',
  values: [
    { value: 44, title: 'Red' },
    { value: 46, title: 'Green' },
  ],
};

const CONTRACTS: ItemType = {
  name: 'Contracts',
  methods: [],
  entityTypeId: 1030,
  title: 'Contracts',
  standard: ['id', 'title'],
  fields: [COLOR],
};

function portal(...items: readonly ItemType[]): PortalFacts {
  return { format: 1, language: 'en', items, records: [] };
}

test.each<[string, ItemType[], string[]]>([
  ['nothing', [CONTRACTS], []],
  ['a kind is gone', [], ['- Contracts']],
  [
    'a kind is new',
    [CONTRACTS, { ...CONTRACTS, entityTypeId: 1032, name: 'Requests' }],
    ['+ Requests'],
  ],
  ['a kind is called otherwise', [{ ...CONTRACTS, name: 'Deeds' }], ['~ Contracts: Deeds']],
  ['a kind has other fields of all portals', [{ ...CONTRACTS, standard: ['id'] }], ['~ Contracts']],
  [
    'stages belong to other pipelines',
    [{ ...CONTRACTS, pipelines: { spellings: [], all: [{ id: 0, stages: ['NEW'] }] } }],
    ['~ Contracts'],
  ],
  ['a field is gone', [{ ...CONTRACTS, fields: [] }], ['- Contracts.ufCrm1Color (Color)']],
  [
    'a field holds several values',
    [{ ...CONTRACTS, fields: [{ ...COLOR, multiple: true }] }],
    ['~ Contracts.ufCrm1Color: multiple false → true'],
  ],
  [
    'values are others',
    [
      {
        ...CONTRACTS,
        fields: [
          {
            ...COLOR,
            values: [
              { value: 44, title: 'Crimson' },
              { value: 48, title: 'Blue' },
            ],
          },
        ],
      },
    ],
    [
      '- Contracts.ufCrm1Color: 46 (Green)',
      '~ Contracts.ufCrm1Color: 44 (Red → Crimson)',
      '+ Contracts.ufCrm1Color: 48 (Blue)',
    ],
  ],
])('%s', (_, now, lines) => {
  expect(comparePortals(portal(CONTRACTS), portal(...now))).toEqual(lines);
});
