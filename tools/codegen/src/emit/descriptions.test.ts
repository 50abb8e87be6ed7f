import { expect, test } from 'vitest';

import { readableFacts, readableText } from './descriptions.ts';

test.each([
  ['plain', 'plain'],
  [
    'see [a](./a.md), [b](../b.md#c), [d](https://d.example/e)',
    'see a, b, [d](https://d.example/e)',
  ],
  ['of `UF_*`[\\[\\]](./a.md)', 'of `UF_*`[\\[\\]](./a.md)'],
  ['before\n\n{% note info "x" %}\n\nnote  \n\n{% endnote %}', 'before\n\nnote'],
  ['## Title {#anchor}\ntext {.class}', '## Title\ntext'],
  ['\u001B[31mred\u202E\uD800', '[31mred'],
])('%j is read as %j', (text, expected) => {
  expect(readableText(text)).toBe(expected);
});

test('a field that is called description is a field', () => {
  const fields = { description: { type: 'string', description: '[a](./a.md)' } };
  const facts = { format: 1, name: 'a', scopes: ['a'], params: { fields }, result: 'any' };
  expect(readableFacts('a.json', JSON.stringify(facts)).params).toEqual({
    fields: { description: { type: 'string', description: 'a' } },
  });
});
