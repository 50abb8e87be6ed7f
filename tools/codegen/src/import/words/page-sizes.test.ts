import { expect, test } from 'vitest';

import { mostRows } from './page-sizes.ts';

test.each([
  ['Number of items per page. Default: `50`. Maximum value: `200`', 200],
  ['Number of items. Default is `10`. Maximum value is `50`', 50],
  ['Maximum number of e-mails in the response. Default — `20`, maximum — `50`', 50],
  ['Page size. Default: `50`. Maximum: `200` for light selection and `20` for a heavy one', 200],
  ['The parameter accepts values from 1 to 1000. Defaults to 100', 1000],
  ['Allowed values: 1 to 1000. Default value: 100', 1000],
  ['Page size. Allowed values: from `1` to `200`', 200],
  ['Number of records (1–200). Default is `50`', 200],
  ['To limit the load, a limit of 50 records is imposed', 50],
  ['Maximum number of elements in the response', null],
  ['Number of bots per page. Default is `50`', null],
  ['Количество элементов. По умолчанию `10`. Максимальное значение `50`', 50],
  ['Количество уведомлений. Значение по умолчанию — `50`. Максимальное значение — `50`', 50],
  ['Максимальное количество писем в ответе. По умолчанию — `20`, максимум — `50`', 50],
  ['Допустимое значение — от `1` до `100`. По умолчанию возвращается `100`', 100],
  ['Параметр принимает значение от 1 до 1000. По умолчанию 100', 1000],
  ['Количество записей (1–200). По умолчанию `50`', 200],
  ['На постраничную навигацию наложено ограничение в 50 записей', 50],
  ['Максимальное количество элементов в ответе', null],
  ['Ограничение количества строк. Метод не задает собственный лимит по умолчанию', null],
])('%s', (description, most) => {
  expect(mostRows(description)).toBe(most);
});
