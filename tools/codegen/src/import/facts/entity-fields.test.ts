import { expect, test } from 'vitest';

import { entityFields, immutableFields, readOnlyFields } from './entity-fields.ts';

const FIELDS = {
  ID: { type: 'integer' },
  TITLE: { type: 'string' },
  CONTACT_ID: { type: 'crm_contact' },
  TAGS: { type: 'string', isMultiple: true },
  UF_CRM_17: { type: 'string' },
};

test.each<[string, unknown]>([
  ['the result', FIELDS],
  ['something in it', { item: { fields: FIELDS } }],
])('an entity’s fields are told by %s of its method', (_, result) => {
  expect(entityFields('crm.deal.fields', [result])).toEqual({
    fields: {
      CONTACT_ID: { type: { anyOf: ['integer', 'string'] } },
      ID: { type: 'integer' },
      TAGS: { type: { anyOf: [{ array: 'string' }, 'string'] } },
      TITLE: { type: 'string' },
    },
    patterns: { 'UF_CRM_*': 'any' },
  });
});

test.each<[string, string, unknown]>([
  ['another method', 'crm.deal.get', FIELDS],
  ['an answer that is cut short', 'crm.deal.fields', { ID: { type: 'integer' } }],
  ['an answer of something else', 'crm.deal.fields', { a: 1, b: 2, c: 3 }],
])('%s tells none', (_, name, result) => {
  expect(entityFields(name, [result])).toBeNull();
});

test('what is called read-only or immutable is told, wherever the descriptions lie', () => {
  const described = {
    id: { type: 'integer', isReadOnly: true },
    name: { type: 'string', isReadOnly: false },
    type: { type: 'string', isReadOnly: false, isImmutable: true },
  };
  expect(readOnlyFields('sale.property.getFields', [{ property: described }])).toEqual(['id']);
  expect(readOnlyFields('sale.property.get', [{ property: described }])).toEqual([]);
  expect(immutableFields('sale.property.getFields', [{ property: described }])).toEqual(['type']);
});
