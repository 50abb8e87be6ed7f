import { expect, test } from 'vitest';

import { scalar } from '../shape/shape.ts';
import { withValues } from './allowed-values.ts';

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
