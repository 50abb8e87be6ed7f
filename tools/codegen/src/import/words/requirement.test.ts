import { expect, test } from 'vitest';

import { isConditional, isNullable, isSometimes } from './requirement.ts';

test.each([
  ['At least one of the parameters', true],
  ['Required if `ID` is not given', true],
  ['One of the parameters: `ID` or `CODE`', true],
  ['`CODE` can be used instead of it', true],
  ['Taken if the code is not specified', true],
  ['Options. This field is relevant only for services of type `list (enum)`', true],
  ['Values of the property. Used for `ENUM` type', true],
  ['Used for the identification of the deal', false],
  ['Identifier of the deal. Required', false],
  ['If the parameter is not provided or is empty, the method returns `false`', false],
  ['Хотя бы один из параметров', true],
  ['Обязателен, если не передан `ID`', true],
  ['Один из параметров: `ID` или `CODE`', true],
  ['`CODE` можно использовать вместо него', true],
  ['Опции. Поле актуально только для услуг типа `список (enum)`', true],
  ['Значения свойства. Используется для типа `ENUM`', true],
  ['Используется для идентификации сделки', false],
  ['Идентификатор сделки. Обязательный', false],
  ['Если параметр не передан или пуст, метод вернет `false`', false],
])('whether "%s" takes "required" back in part: %s', (description, conditional) => {
  expect(isConditional(description)).toBe(conditional);
});

test.each([
  ['Returned only for open deals', true],
  ['Available only when it is shared', true],
  ['Displayed only for workdays that have expired', true],
  ['Some tasks contain the name of their author', true],
  ['The names that some tasks contain', false],
  ['Displayed in the list', false],
  ['Available to all', false],
  ['Возвращается только для открытых сделок', true],
  ['Доступно лишь при включенной настройке', true],
  ['Выводится только для рабочих дней в статусе истек', true],
  ['Некоторые задачи содержат имя автора', true],
  ['Имена, которые некоторые задачи содержат', false],
  ['Выводится в списке', false],
  ['Доступно всем', false],
])('whether "%s" is there in some cases only: %s', (description, sometimes) => {
  expect(isSometimes(description)).toBe(sometimes);
});

test.each([
  ['Date, can be `null`', true],
  ['Name or `null`', true],
  ['Otherwise, `null`', true],
  ['Returns `null` for a new one', true],
  ['Code. Default — `null`', true],
  ['`null`, if it is not given', true],
  ['Values: `true` — done, `null` — waiting', true],
  ['`null` is no date', false],
  ['The value is not `null`', false],
  ['Дата, может быть `null`', true],
  ['Название или `null`', true],
  ['Имеет значение `null`, если родителя нет', true],
  ['Если родителя нет, `null`', true],
  ['Иначе — `null`', true],
  ['Код. По умолчанию — `null`', true],
  ['Данные бота, `null` для человека', true],
  ['Если даты нет, приходит `null`', true],
  ['`null` — не дата', false],
  ['Значение не `null`', false],
])('whether "%s" may be null: %s', (description, nullable) => {
  expect(isNullable(description)).toBe(nullable);
});
