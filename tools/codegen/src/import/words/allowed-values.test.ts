import { describe, expect, test } from 'vitest';

import { allowedValues, isYesNo, onlyValue, takesAnyValue } from './allowed-values.ts';

describe('values that a list allows', () => {
  test.each<[string, string, string[]]>([
    [
      'after their introduction',
      'Kind. Possible values:\n- `user` — a user\n- `group` — a group',
      ['user', 'group'],
    ],
    ['quoted', 'Can be:\n- `"a"` — one\n- `"b"` — two', ['a', 'b']],
    ['several in a bullet', 'Possible values:\n- `a`, `b` — both', ['a', 'b']],
    ['not those of examples', 'For example:\n- `a` — one\n- `b` — two', []],
    [
      'not lists within lists',
      'Possible values:\n- `a` — one:\n    - `x` — inner\n- `b` — two',
      ['a', 'b'],
    ],
    ['not placeholders', 'where:\n- `field_n` — a field', []],
    ['not parts of a template', 'Can be `A_{id}`. Values:\n- `id` — an ID\n- `x` — y', []],
    [
      'whatever the sentence is called',
      'Type of the record:\n- `1` — note\n- `2` — call',
      ['1', '2'],
    ],
    ['indented as in a tab', 'Can be:\n    - `a` — one\n    - `b` — two', ['a', 'b']],
    ['without bullets', 'Possible values:\n`a` — one\n`b` — two', ['a', 'b']],
    ['in the sentence', 'Can take values `xs`, `sm`, `md` (default is `md`)', ['xs', 'sm', 'md']],
    [
      'in two lists',
      'Available values:\n- `a` — one\n\nAvailable values of teams:\n- `b` — two',
      ['a', 'b'],
    ],
    ['not keys of a structure', 'Contains an array with keys:\n- `a` — one\n- `b` — two', []],
    ['not code', 'Possible values:\n```\n- `a` — one\n```', []],
    [
      'после русского вступления',
      'Вид. Возможные значения:\n- `user` — человек\n- `group` — группа',
      ['user', 'group'],
    ],
    ['варианты значений', 'Состояние.\n\nВарианты значений:\n- `A` — да\n- `B` — нет', ['A', 'B']],
    ['не те, что в примере', 'Например:\n- `a` — один\n- `b` — два', []],
    ['не поля', 'Содержит массив с ключами:\n- `a` — один\n- `b` — два', []],
    ['одно из', 'Принимает одно из значений:\n- `a` — один\n- `b` — два', ['a', 'b']],
    [
      'в предложении',
      'Может принимать значения  `PHONE`, `EMAIL` или `WEB`',
      ['PHONE', 'EMAIL', 'WEB'],
    ],
    ['в предложении после другого', 'Тип поля. Может быть `a` или `b`', ['a', 'b']],
    ['in a sentence behind another', 'Type of the field. Can be `a` or `b`', ['a', 'b']],
    ['in words', 'Module, possible values:\n- `im` for chats,\n- `blog` for posts', ['im', 'blog']],
    [
      'словами',
      'Модуль, возможные значения:\n- `im` для чата,\n- `blog` для ленты',
      ['im', 'blog'],
    ],
    [
      'not what other bullets say',
      'Type of the record:\n- `id` of a call,\n- `code` of a line',
      [],
    ],
    ['in one code', 'Values: ```online|offline```. Default is online', ['online', 'offline']],
    ['в одном коде', 'Значения: `online|offline`. По умолчанию online', ['online', 'offline']],
    ['not formats', 'In the form `MODULE|EVENT`', []],
    [
      'with single backslashes',
      String.raw`Possible values:
- ${'`'}Bitrix\\Vote\\Chat${'`'} — chats
- ${'`'}Bitrix\\Vote\\Post${'`'} — posts`,
      [String.raw`Bitrix\Vote\Chat`, String.raw`Bitrix\Vote\Post`],
    ],
    ['не имена полей', 'Если переданы оба значения: `NAME` и `TITLE`, они не пусты', []],
  ])('%s', (_, description, values) => {
    expect(allowedValues(description).values).toEqual(values);
  });
});

test.each([
  ['Either `Y` or `N`', true],
  ['Takes `Y/N`', true],
  [String.raw`In the report (Y\|N)`, true],
  ['`Y` means yes', false],
  ['Включено: `Y` или `N`', true],
  ['Признак, Y или N', true],
  ['`Y` означает да', false],
])('yes or no: %s', (description, found) => {
  expect(isYesNo(description)).toBe(found);
});

test.each([
  ['Value `redirect`', 'redirect'],
  ['The value `redirect` or another', undefined],
  ['Значение `redirect`', 'redirect'],
  ['Значение `Y` меняет только одно уведомление', undefined],
  ['Kind of provider. Supported value: `SMS`', 'SMS'],
  ['The only allowed value is `NEWLINE`', 'NEWLINE'],
  ['Which supported value `ROLE` has', undefined],
  ['Тип провайдера.\n\nПоддерживаемое значение: `SMS`', 'SMS'],
  ['Единственное допустимое значение — `NEWLINE`', 'NEWLINE'],
  ['Допустимое значение — от `1` до `100`', undefined],
])('the only value: %s', (description, value) => {
  expect(onlyValue(description)).toBe(value);
});

test.each([
  ['Any non-empty value enables it', true],
  ['Любое непустое значение включает его', true],
  ['Any value but `N` marks it', false],
  ['Значение включает его', false],
])('any value will do: %s', (description, any) => {
  expect(takesAnyValue(description)).toBe(any);
});

test.each([
  ['Basic values:\n- `photo` — photos\n- `blog` — messages', true],
  ['Базовые значения:\n- `photo` — фото\n- `blog` — сообщения', true],
  ['Possible values:\n- `a` — one\n- `b` — two\n\nOther values may be available.', true],
  ['Возможные значения:\n- `a`\n- `b`\n\nМогут быть доступны другие значения.', true],
  ['Possible values:\n- `a` — one\n- `b` — two', false],
  ['Possible values:\n- `a` — one\n- `b` — two\n- whatever is registered', true],
  ['Possible values:\n- `a` — one\n- `b` — two\n\nBy default:\n- for guests — `a`', false],
  ['Возможные значения:\n- `a` — один\n- `b` — два\n\nПо умолчанию:\n- `a` — гостям', false],
])('whether %j leaves more values open: %s', (description, open) => {
  expect(allowedValues(description)).toMatchObject({ open });
});

test.each(['Type. Available types: `text`, `html`', 'Тип. Доступные типы: `text`, `html`'])(
  'types that a sentence offers are values: %s',
  (description) => {
    expect(allowedValues(description)).toEqual({ values: ['text', 'html'], open: false });
  },
);
