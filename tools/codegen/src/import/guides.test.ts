import { expect, test } from 'vitest';

import { importCheckout } from './import.ts';

const METHOD = `# Do a Thing thing.do

> Scope: [\`things\`](scopes.md)

## Method Parameters

#|
|| **Name**
\`type\` | **Description** ||
|| **ID***
\`integer\` | What is done ||
|| **COLOR***
\`integer\` | How ||
|#
`;

function imported(guide: string): ReturnType<typeof importCheckout> {
  const pages = new Map([
    ['do.md', METHOD],
    ['guide.md', `# How to do things\n\n\`\`\`js\n${guide}\n\`\`\``],
  ]);
  return importCheckout(pages, { withDescriptions: false });
}

test('what a guide calls widens the parameters', () => {
  const { methods } = imported("BX24.callMethod('thing.do', { ID: [1, 2], name: 'x' });");
  expect(methods[0]?.facts.params.fields).toEqual({
    COLOR: { required: 'conditional', type: 'integer' },
    ID: { required: true, type: { anyOf: ['integer', { array: 'integer' }] } },
    name: { from: 'example', type: 'string' },
  });
});

test('a method that a guide calls and no page describes is named', () => {
  const { problems } = imported("BX24.callMethod('thing.undo', { ID: 1 }); getStatus('x');");
  expect(problems.map(({ page, reason }) => [page, reason])).toContainEqual([
    'guide.md',
    'thing.undo is called, and described on no page',
  ]);
});
