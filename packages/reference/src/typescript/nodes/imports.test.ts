import { expect, test } from 'vitest';

import { importsOf } from './imports.ts';
import { imported, literalType, objectOf } from './make.ts';

test('imports are what types refer to and what values are said, each once, packages first', () => {
  const near = imported('./near.ts', 'Near');
  const imports = importsOf({
    banner: '',
    values: [
      { module: '@oint/core', name: 'list' },
      { module: '../far.ts', name: 'send', local: 'sendOne' },
    ],
    declarations: [
      {
        kind: 'function',
        name: 'send',
        parameters: [{ name: 'client', type: imported('@oint/core', 'Client') }],
        returns: { kind: 'array', element: near, readonly: false },
        statements: [],
      },
      {
        kind: 'interface',
        name: 'Own',
        extends: [near],
        type: objectOf([
          { name: 'Filter', type: literalType('Filter'), optional: false },
          {
            name: 'as',
            type: { ...near, name: 'NearMethods', exported: 'Near' },
            optional: false,
          },
        ]),
      },
    ],
  });
  expect(
    imports.map(({ module, names }) => [
      module,
      ...names.map(({ name, local, isType }) => `${isType ? 'type ' : ''}${name} as ${local}`),
    ]),
  ).toEqual([
    ['@oint/core', 'type Client as Client', 'list as list'],
    ['./near.ts', 'type Near as Near', 'type Near as NearMethods'],
    ['../far.ts', 'send as sendOne'],
  ]);
});
