import { expect, test } from 'vitest';

import { processorSeconds } from '../../test/processor-time.ts';
import { importCheckout } from './import.ts';

/** Processor time that a page may take, on a slow machine too; one that backtracks takes minutes. */
const MOST_SECONDS = 3;

/** A page that has a text wherever the importer reads one. */
function page(text: string): string {
  return [
    '# Do a Thing thing.do',
    text,
    '## Method Parameters',
    text,
    `#|\n|| **Name**\n\`type\` | **Description** ||\n|| **fields***\n[\`object\`](t.md) | ${text} ||\n|| **name**\n\`string\` | ${text} ||\n|| **filter**\n\`array\` | ${text} ||\n|| **${text}**\n\`string\` | x ||\n|| **typed**\n\`${text}\` | x ||\n|#`,
    '## Code Examples',
    `\`\`\`bash\ncurl -d '${text}\n/rest/thing.do\n\`\`\``,
    `\`\`\`ts\nx.actions.v2.call.make<${text}>({ method: 'thing.do' })\n\`\`\``,
    '## Response Handling',
    `\`\`\`json\n{ "result": ${text}\n\`\`\``,
    '### Returned Data',
    text,
    '## Error Handling',
    `#|\n|| **Code** | **Description** ||\n|| ${text} | ${text} ||\n|#`,
  ].join('\n\n');
}

function secondsFor(text: string): number {
  const checkout = new Map([['a.md', text]]);
  return processorSeconds(() => importCheckout(checkout, { withDescriptions: true }));
}

test.each([
  ' ',
  '`',
  '- ',
  '- `a` ',
  '`Y` — ',
  'values: `a` ( ',
  '[a](',
  '[a](b ',
  '[a](b(c',
  '[a](b(c)',
  '[',
  '{',
  '(',
  '<',
  '{%',
  '**',
  'a',
  'a, ',
  'one of the parameters ',
  'in the form {" ',
  'An object in the format {"lang_1": ',
  '|',
  '||',
  '#|\n',
  "'",
  '"',
  '\\',
])('50,000 times %j is read in time', (part) => {
  expect(secondsFor(page(part.repeat(50_000 / part.length)))).toBeLessThan(MOST_SECONDS);
});

test('a declared type that holds itself several times is read in time', () => {
  const parts = Array.from({ length: 8 }, (_, index) => `p${index}?: Task`).join('; ');
  const code = `interface Task { id: number; ${parts} }\nx.actions.v2.call.make<Task>({ method: 'thing.do' })`;
  expect(secondsFor(`${page('x')}\n\n\`\`\`ts\n${code}\n\`\`\``)).toBeLessThan(MOST_SECONDS);
});

test('values nested without end are no example', () => {
  const deep = `{ "result": ${'['.repeat(5000)}${']'.repeat(5000)} }`;
  expect(secondsFor(`${page('x')}\n\n\`\`\`json\n${deep}\n\`\`\``)).toBeLessThan(MOST_SECONDS);
});
