import { expect, test } from 'vitest';

import type { IndexedMethod } from './reference.ts';
import { beginningAll, searchMethods } from './search.ts';

function method(name: string, scope: string): IndexedMethod {
  return { name, scope, scopes: [scope], version: 2, access: 'read', deprecated: false };
}

const METHODS = [
  method('crm.deal.add', 'crm'),
  method('crm.deal.list', 'crm'),
  method('im.dialog.get', 'im'),
  method('user.get', 'user_basic'),
];

const TEXTS = new Map([
  ['im.dialog.get', ['Всё о диалоге']],
  ['crm.deal.list', ['Заметки']],
  ['user.get', ['Who works in a company']],
  ['crm.deal.add', ['With custom fields']],
]);
const textsOf = ({ name }: IndexedMethod): readonly string[] => TEXTS.get(name) ?? [];

test.each<[words: readonly string[], scope: string | undefined, found: readonly string[]]>([
  [[], undefined, METHODS.map(({ name }) => name)],
  [['deal'], undefined, ['crm.deal.add', 'crm.deal.list']],
  [['DEAL', 'Add'], undefined, ['crm.deal.add']],
  [['deal add'], undefined, ['crm.deal.add']],
  // In the name or in the scope.
  [['user-basic'], undefined, ['user.get']],
  [['все', 'ДИАЛОГЕ'], undefined, ['im.dialog.get']],
  [['get'], 'IM', ['im.dialog.get']],
  [[], 'cr', []],
  // A Russian word in another case than the text has, or without its soft sign.
  [['диалога'], undefined, ['im.dialog.get']],
  [['диалоги', 'все'], undefined, ['im.dialog.get']],
  [['диалогами'], undefined, ['im.dialog.get']],
  [['диалогов'], undefined, ['im.dialog.get']],
  // A vowel that only some forms have.
  [['заметок'], undefined, ['crm.deal.list']],
  [['еды'], undefined, []],
  // An English word in another form than the name has, or the text.
  [['deals', 'listed'], undefined, ['crm.deal.list']],
  [['companies'], undefined, ['user.get']],
  // A word does not reach from one text into the next.
  [['getim'], undefined, []],
  // A word that only looks like a form of another.
  [['customer'], undefined, []],
  [['nothing'], undefined, []],
])('%j in the scope %s: %j', (words, scope, found) => {
  expect(searchMethods(METHODS, words, { scope, textsOf }).map(({ name }) => name)).toEqual(found);
});

test('words are looked for in names alone where nothing else is told', () => {
  expect(searchMethods(METHODS, ['все'])).toEqual([]);
});

test.each<[word: string, texts: readonly string[], isFound: boolean]>([
  ['чат', ['Что значат коды завершения', 'Как печатаются результаты'], false],
  ['чат', ['Создать чат'], true],
  ['чат', ['ПолучитьПользователейЧата'], true],
  ['чаты', ['СоздатьЧат'], true],
  ['списоклидов', ['ПолучитьСписокЛидов'], true],
  ['lead', ['GetLeadsList'], true],
  ['list', ['crm.lead.list'], true],
  ['ist', ['crm.lead.list'], false],
  ['exit-codes', ['exit-codes'], true],
])('where words begin, %s in %j', (word, texts, isFound) => {
  expect(beginningAll([word])(texts)).toBe(isFound);
});
