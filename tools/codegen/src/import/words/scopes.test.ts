import { expect, test } from 'vitest';

import { scopeLine } from './scopes.ts';

test.each([
  ['> Scope: [`crm`](../scopes.md)', '[`crm`](../scopes.md)'],
  ['**Scope**: `crm`', '`crm`'],
  ['> Scope: `crm`, for example `task`', '`crm`, '],
  ['> Scope: [`a`](s.md), depends on `kind`', '[`a`](s.md), '],
  ['> Who can execute: any user\n> Scope: `im`', '`im`'],
  ['> Scope: [`a`](s.md), например [`b`](s.md)', '[`a`](s.md), '],
  ['> Scope: `placement`, `в зависимости от места`', '`placement`, `в '],
  ['> Кто может выполнять метод: любой\n> Scope: `im`', '`im`'],
  ['Область метода', null],
  ['The scope of the method', null],
])('%j', (text, line) => {
  expect(scopeLine(text)).toBe(line);
});
