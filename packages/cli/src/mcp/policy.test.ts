import type { ObjectFact, TypeFact } from '@oint/reference';
import { expect, test } from 'vitest';

import { isClearing, isDeletion } from './policy.ts';

test.each([
  'crm.deal.delete',
  'imconnector.delete.messages',
  'landing.landing.removeEntities',
  'crm.entity.mergeBatch',
  'event.unbind',
  'vote.AttachedVote.recall',
  'im.v2.Event.unsubscribe',
  'shop.item.detach',
  'shop.item.bulkDelete',
  'shop.item.moveToTrash',
  'shop.item.trash',
  'shop.access.revoke',
  'shop.cart.purge',
])('%s takes something away', (name) => {
  expect(isDeletion(name)).toBe(true);
});

test.each([
  'crm.deal.add',
  'landing.site.markUnDelete',
  'landing.landing.markundeletedblock',
  'disk.trash.list',
  'shop.item.getDeleted',
  'shop.dropdown.add',
  'shop.settings.set',
  'delete',
])('%s takes nothing away', (name) => {
  expect(isDeletion(name)).toBe(false);
});

const ROWS: TypeFact = { array: { fields: {} } };

test.each<[string, ObjectFact['fields'], object, boolean]>([
  ['crm.deal.productrows.set', { rows: { type: ROWS } }, { id: 1, rows: [] }, true],
  ['crm.deal.productrows.set', { rows: { type: ROWS } }, { id: 1, ROWS: [] }, true],
  ['crm.deal.productrows.set', { rows: { type: { anyOf: [ROWS, 'null'] } } }, { rows: null }, true],
  ['crm.deal.productrows.set', { rows: { type: ROWS } }, { id: 1, rows: [{ PRICE: 5 }] }, false],
  ['documents.role.fillaccesses', { accesses: { type: ROWS } }, { accesses: '' }, true],
  ['user.option.set', { options: { type: { fields: {} } } }, { options: {} }, false],
  ['crm.deal.update', { fields: { type: ROWS } }, { fields: [] }, false],
  ['shop.settings.settings', { rows: { type: ROWS } }, { rows: [] }, false],
])('%s with %o given %o', (name, fields, params, clears) => {
  expect(isClearing({ name, params: { fields } }, { ...params })).toBe(clears);
});
