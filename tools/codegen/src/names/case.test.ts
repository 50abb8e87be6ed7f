import { camelCase, capitalized, pascalCase, wordsOf } from '@oint/reference/typescript';
import { expect, test } from 'vitest';

import { isKebabCase, isPageName, isSdkName } from './case.ts';

test.each([
  ['ChatID', ['chat', 'id']],
  ['URLPreview', ['url', 'preview']],
  ['UF_CRM_12', ['uf', 'crm', '12']],
  ['user.userfield', ['user', 'userfield']],
  ['ИмяПоля', ['имя', 'поля']],
  ['', []],
])('the words of %s', (name, words) => {
  expect(wordsOf(name)).toEqual(words);
});

test.each([
  { name: 'ChatID', camel: 'chatId', pascal: 'ChatId' },
  { name: 'crm_status', camel: 'crmStatus', pascal: 'CrmStatus' },
  { name: 'crm.deal.add', camel: 'crmDealAdd', pascal: 'CrmDealAdd' },
  { name: '1c', camel: '1C', pascal: 'Value1C' },
])('$name in camel case and in Pascal case', ({ name, camel, pascal }) => {
  expect([camelCase(name), pascalCase(name)]).toEqual([camel, pascal]);
});

test('a name that gets its capital stays letter for letter', () => {
  expect(capitalized('getURLPreview')).toBe('GetURLPreview');
});

test.each([
  { name: 'sendMessage', sdk: true, kebab: false, page: true },
  { name: 'send-message', sdk: false, kebab: true, page: false },
  { name: 'send', sdk: true, kebab: true, page: true },
  { name: 'ОтправитьСообщение', sdk: false, kebab: false, page: true },
  { name: '2send', sdk: false, kebab: false, page: false },
  { name: 'send-', sdk: false, kebab: false, page: false },
  { name: '', sdk: false, kebab: false, page: false },
])('how `$name` is written', ({ name, ...written }) => {
  expect({ sdk: isSdkName(name), kebab: isKebabCase(name), page: isPageName(name) }).toEqual(
    written,
  );
});
