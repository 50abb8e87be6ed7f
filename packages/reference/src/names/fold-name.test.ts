import { expect, test } from 'vitest';

import { foldName } from './fold-name.ts';

test.each([
  ['MarkMessageAsRead', 'mark-message-as-read'],
  ['mark_message_as_read', 'markMessageAsRead'],
  ['ПрочитатьЕщё', 'прочитать-еще'],
  // Ways in which one name arrives: macOS hands over й and ё as two characters each.
  ['НайтиЗадачиСтрой', 'НайтиЗадачиСтрой'.normalize('NFD')],
  ['ПрочитатьЕщё', 'ПРОЧИТАТЬЕЩЕ'],
  ['ПРОЧИТАТЬЕЩЁ', 'ПрочитатьЕщё'.normalize('NFD')],
])('%s is the name %s', (a, b) => {
  expect(foldName(a)).toBe(foldName(b));
});

test('й is another letter than и, however it is written', () => {
  expect(foldName('й'.normalize('NFD'))).not.toBe(foldName('и'));
});
