import { expect, test } from 'vitest';

import { isAbout, opens, opensPart, type Part } from './headings.ts';

test.each<[string, readonly Part[]]>([
  ['Method Parameters', ['parameters', 'of-method', 'of-method-perhaps']],
  ['Parameters of the method', ['parameters']],
  ['Additional parameters', ['further-parameters']],
  ['Дополнительные параметры', ['further-parameters']],
  ['Parameters for the request', ['parameters']],
  ['Parameter filter', []],
  ['Code Examples', ['examples', 'of-method-perhaps']],
  ['Example requests', ['examples']],
  ['Response Handling', ['response', 'of-method', 'of-method-perhaps']],
  ['Response on success', ['response']],
  ['Result', ['response', 'returned']],
  ['Returned Data', ['response', 'returned', 'of-method-perhaps']],
  ['Response fields', ['returned']],
  ['Error Handling', ['errors']],
  ['Possible error codes', ['errors']],
  ['System Errors', ['system-errors']],
  ['Structure of a block', ['structure']],
  ['Example Object', ['structure-example']],
  ['Пример объекта', ['structure-example']],
  ['What the handler receives', ['handler']],
  ['Параметры метода', ['parameters', 'of-method', 'of-method-perhaps']],
  ['Параметры запроса', ['parameters', 'of-method-perhaps']],
  ['Параметр filter', []],
  ['Примеры кода', ['examples', 'of-method-perhaps']],
  ['Пример запроса', ['examples']],
  ['Обработка ответа', ['response', 'of-method', 'of-method-perhaps']],
  ['Ответ в случае успеха', ['response']],
  ['Результат', ['response', 'returned']],
  ['Возвращаемые данные', ['response', 'returned', 'of-method-perhaps']],
  ['Возвращаемое значение', ['response', 'returned']],
  ['Параметры ответа', ['response', 'returned']],
  ['Поля ответа', ['returned']],
  ['Обработка ошибок', ['errors']],
  ['Возможные коды ошибок', ['errors']],
  ['Статусы и коды системных ошибок', ['system-errors']],
  ['Структура блока', ['structure']],
  ['Что получает обработчик', ['handler']],
  ['Продолжите изучение', []],
  ['Continue exploring', []],
])('"%s" opens %j', (heading, parts) => {
  const all: readonly Part[] = [
    'parameters',
    'further-parameters',
    'examples',
    'response',
    'returned',
    'errors',
    'system-errors',
    'structure',
    'structure-example',
    'handler',
    'of-method',
    'of-method-perhaps',
  ];
  expect(all.filter((part) => opens(part, heading))).toEqual(parts);
});

test.each([
  ['Response Handling', true],
  ['Errors', true],
  ['System errors', false],
  ['Parameter errors', false],
  ['Обработка ответа', true],
  ['Ошибки пагинации', false],
])('whether "%s" is a part of the page: %s', (heading, part) => {
  expect(opensPart(heading)).toBe(part);
});

test.each([
  ['Parameter filter', 'filter', true],
  ['The `FILTER` object', 'filter', true],
  ['Array rows[]', 'rows', true],
  ['Filter and order', 'filter', false],
  ['Parameter order', 'filter', false],
  ['Parameter fields', 'fields', true],
  ['Параметр filter', 'filter', true],
  ['Поля объекта `FILTER`', 'filter', true],
  ['Элемент массива rows', 'rows', true],
  ['Фильтр и order', 'order', false],
])('whether "%s" is about %s: %s', (heading, name, about) => {
  expect(isAbout(heading, name)).toBe(about);
});
