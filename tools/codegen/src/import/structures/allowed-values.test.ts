import { expect, test } from 'vitest';

import { array, enumeration, scalar, type Shape } from '../shape/shape.ts';
import { takingNumbers, withInstead, withValues } from './allowed-values.ts';

test.each([
  [
    'a closed list',
    'Possible values:\n- `a` — one\n- `b` — two',
    { enum: ['a', 'b'], open: false },
  ],
  [
    'a list that ends in a link',
    'Possible values:\n- `a` — one\n- `b` — two\n- [custom types](x.md)',
    { enum: ['a', 'b'], open: true },
  ],
  [
    'a list with one that stands for many',
    'Possible values:\n- `a` — one\n- `b` — a type. The id of a specific type can be found by [types](x.md)',
    { enum: ['a', 'b'], open: true },
  ],
  [
    'список, в котором одно значение стоит за многие',
    'Возможные значения:\n- `a` — один\n- `b` — тип. Идентификатор конкретного типа можно узнать методом [types](x.md)',
    { enum: ['a', 'b'], open: true },
  ],
  [
    'a list that nothing says is all',
    'Advertising system:\n- `CPC` — ads\n- `CPM` — banners',
    { enum: ['CPC', 'CPM'], open: true },
  ],
  [
    'a sentence that goes on',
    'Can take values `a`, `b` for one thing,\n`c` for another',
    { enum: ['a', 'b'], open: true },
  ],
  ['the only value', 'Value `redirect`', { enum: ['redirect'], open: false }],
])('%s', (_, description, { enum: values, open }) => {
  expect(withValues(scalar('string'), description)).toMatchObject({ kind: 'enum', values, open });
});

test('numbers are taken where number texts are, and texts as they are', () => {
  expect(takingNumbers(enumeration(['2', '3']))).toMatchObject({ values: ['2', '3', 2, 3] });
  expect(takingNumbers(enumeration(['2', '3-S']))).toMatchObject({ values: ['2', '3-S', 2] });
  expect(takingNumbers(enumeration(['a', 'b']))).toEqual(enumeration(['a', 'b']));
  expect(takingNumbers(scalar('string'))).toEqual(scalar('string'));
});

test.each<[string, Shape, string, readonly string[]]>([
  [
    'a picture',
    scalar('file'),
    'Picture. If `false` is passed, it is deleted',
    ['file', 'boolean'],
  ],
  ['buttons', array(scalar('any')), 'Buttons. To delete them, pass `"N"`', ['array', 'enum']],
  ['кнопки', array(scalar('any')), 'Кнопки. Чтобы удалить их, передайте `N`', ['array', 'enum']],
])('%s may be taken away by another value', (_, shape, description, kinds) => {
  const taken = withInstead(shape, description);
  const members = taken.kind === 'union' ? taken.members : [];
  expect(members.map((one) => (one.kind === 'scalar' ? one.name : one.kind))).toEqual(kinds);
});

test('a text takes such a value as it is', () => {
  expect(withInstead(scalar('string'), 'To delete it, pass `N`')).toEqual(scalar('string'));
});

test('Y and N are a type of their own', () => {
  expect(withValues(scalar('string'), 'Possible values:\n- `Y` — yes\n- `N` — no')).toEqual(
    scalar('yes-no'),
  );
});

test('null among values is no text', () => {
  const description = 'Possible values:\n- `a` — one\n- `b` — two\n- `null` — none';
  expect(withValues(scalar('string'), description)).toMatchObject({
    kind: 'union',
    members: [{ values: ['a', 'b'] }, scalar('null')],
  });
});
