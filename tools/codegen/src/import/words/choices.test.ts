import { expect, test } from 'vitest';

import { type Choice, choicesIn } from './choices.ts';

test.each<[string, readonly Choice[]]>([
  [
    'At least one of the parameters must be specified: `ID` or `CODE`',
    [{ kind: 'demand', names: ['ID', 'CODE'] }],
  ],
  [
    'One of the following parameters is mandatory:\n- `ID` — id\n- `CODE` — code\n\nMore',
    [{ kind: 'demand', names: ['ID', 'CODE'] }],
  ],
  ['Either `a.b` or **c** can be given. Other `d`', [{ kind: 'offer', names: ['a.b', 'c'] }]],
  [
    'If it is new, one of the fields `ID`, `CODE` is required',
    [{ kind: 'offer', names: ['ID', 'CODE'] }],
  ],
  [
    'Необходимо указать хотя бы один из параметров: `ID` или `CODE`',
    [{ kind: 'demand', names: ['ID', 'CODE'] }],
  ],
  [
    'Обязателен один из следующих параметров:\n- `ID` — номер\n- `CODE` — код\n\nДальше',
    [{ kind: 'demand', names: ['ID', 'CODE'] }],
  ],
  ['Обязательно передать `NAME` или `TITLE`', [{ kind: 'demand', names: ['NAME', 'TITLE'] }]],
  ['Либо `a.b`, либо **c**. Ещё `d`', [{ kind: 'offer', names: ['a.b', 'c'] }]],
  [
    'Если запись новая, требуется одно из полей `ID`, `CODE`',
    [{ kind: 'offer', names: ['ID', 'CODE'] }],
  ],
  [
    'To retrieve its data, at least one of the parameters must be specified: `ID` or `CODE`',
    [{ kind: 'offer', names: ['ID', 'CODE'] }],
  ],
  [
    'To make changes, at least one of the fields must be given: `ID`, `CODE`',
    [{ kind: 'demand', names: ['ID', 'CODE'] }],
  ],
  [
    'Чтобы получить данные, необходимо указать хотя бы один из параметров: `ID` и `CODE`',
    [{ kind: 'offer', names: ['ID', 'CODE'] }],
  ],
  [
    'At least one parameter must be given: `ID` or `CODE`. If both are, `ID` counts',
    [{ kind: 'demand', names: ['ID', 'CODE'] }],
  ],
  [
    'Нужно передать хотя бы один параметр: `ID` или `CODE`. Если переданы оба, важнее `ID`',
    [{ kind: 'demand', names: ['ID', 'CODE'] }],
  ],
  [
    'In the method `a.booking.list`, you must use only one of the two required parameters: `ID` or `CODE`',
    [{ kind: 'demand', names: ['ID', 'CODE'] }],
  ],
  [
    'В методе `a.booking.list` необходимо использовать только один из двух обязательных параметров: `ID` или `CODE`',
    [{ kind: 'demand', names: ['ID', 'CODE'] }],
  ],
  [
    'If given, its value is copied to `ADD`, `DELETE`. Otherwise give each',
    [{ kind: 'offer', names: ['ADD', 'DELETE'] }],
  ],
  [
    'Если передан, его значение копируется в `ADD`, `DELETE`. Иначе задайте каждый',
    [{ kind: 'offer', names: ['ADD', 'DELETE'] }],
  ],
  ['Параметры `ID` и `CODE` обязательны', []],
  ['Parameters `ID` and `CODE` are required', []],
])('%j', (text, choices) => {
  expect(choicesIn(text)).toEqual(choices);
});
