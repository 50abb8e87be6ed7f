import { expect, test } from 'vitest';

import { scopeLine } from './scopes.ts';

test.each([
  ['> Scope: [`crm`](../scopes.md)', '[`crm`](../scopes.md)'],
  ['**Scope**: `crm`', '`crm`'],
  ['> Scope: `crm`, for example `task`', '`crm`, '],
  ['> Scope: [`a`](s.md), depends on `kind`', '[`a`](s.md), '],
  ['> Who can execute: any user\n> Scope: `im`', '`im`'],
  ['The scope of the method', null],
])('%j', (text, line) => {
  expect(scopeLine(text)).toBe(line);
});
