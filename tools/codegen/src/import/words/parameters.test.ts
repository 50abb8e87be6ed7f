import { expect, test } from 'vitest';

import {
  isOfListMethods,
  isOrdered,
  isWithoutParameters,
  skipsByEmptyLists,
  passedInSentence,
} from './parameters.ts';

test.each([
  ['No parameters.', isWithoutParameters],
  ['The method is called without input parameters.', isWithoutParameters],
  ['The method does not accept parameters.', isWithoutParameters],
  ['See the description of [list methods](../lists.md).', isOfListMethods],
  ['It is mandatory to follow the order of parameters in the request.', isOrdered],
  ['Parameters must be passed in the order in the table.', isOrdered],
  ['Parameters must be given in a strict order.', isOrdered],
  ['Skipped parameters are passed as empty arrays.', skipsByEmptyLists],
  ['Без параметров.', isWithoutParameters],
  ['Метод вызывается без входных параметров.', isWithoutParameters],
  ['Метод не принимает параметров.', isWithoutParameters],
  ['Смотрите описание [списочных методов](../lists.md).', isOfListMethods],
  [
    'Передавайте параметры в соответствии с порядком в таблице. Если нарушить порядок, будет ошибка.',
    isOrdered,
  ],
  ['Параметры необходимо передавать в строгом порядке.', isOrdered],
  ['Пропущенные параметры передаются как пустые массивы.', skipsByEmptyLists],
])('"%s" is understood', (text, said) => {
  expect(said(text)).toBe(true);
});

test.each([
  ['Parameters without a default are required.', isWithoutParameters],
  ['See the list methods.', isOfListMethods],
  ['The order of parameters does not matter.', isOrdered],
  ['Returns empty arrays.', skipsByEmptyLists],
  ['Параметры без значения по умолчанию обязательны.', isWithoutParameters],
  ['Порядок параметров не имеет значения.', isOrdered],
  ['Список методов ниже.', isOfListMethods],
])('"%s" says something else', (text, said) => {
  expect(said(text)).toBe(false);
});

test.each([
  [
    'For a guest you must pass the following fields: `GUEST: Y` and `GROUP_ID: [...]`.',
    ['GUEST', 'GROUP_ID'],
  ],
  ['Для гостя в полях необходимо передать: `GUEST: Y` и `GROUP_ID: [...]`.', ['GUEST', 'GROUP_ID']],
  ['You must pass the following fields: name and city.', []],
  ['The answer has `GUEST: Y`.', []],
])('"%s" tells of fields', (text, names) => {
  expect(passedInSentence(text).map(({ name }) => name)).toEqual(names);
});
