import { describe, expect, test } from 'vitest';

import { Corpus, type Page } from './corpus.ts';
import { examplesOf, heardOf } from './examples.ts';
import { fieldRows } from './field-table.ts';
import { layoutOf } from './layout.ts';
import { methodOf } from './method-name.ts';

function page(...parts: readonly string[]): Page {
  const found = new Corpus(new Map([['a.md', parts.join('\n\n')]])).page('a.md');
  if (found === null) throw new Error('no page');
  return found;
}

const curl = (method: string, body: string): string =>
  `\`\`\`bash\ncurl -d '${body}' https://**a**/rest/**u**/**w**/${method}\n\`\`\``;
const jsonFence = (text: string): string => `\`\`\`json\n${text}\n\`\`\``;

test('a layout tells where the parts are', () => {
  const blocks = [
    '# Get x.get',
    'It gets.',
    '## Method Parameters',
    'None.',
    '### Parameter a',
    '## Code Examples',
    '## Response Handling',
    '### Returned Data',
    '#### Inner',
    '## Error Handling',
    'None.',
  ];
  expect(layoutOf(page(...blocks))).toEqual({
    params: 2,
    paramsEnd: 5,
    examples: 5,
    response: 6,
    responseEnd: 9,
    returned: 7,
    returnedEnd: 8,
    errors: 9,
    lines: { params: 5, response: 13 },
  });
  expect(layoutOf(page('# Get x.get', 'It gets.'))).toMatchObject({
    params: null,
    returned: null,
    lines: { params: null, response: null },
  });
});

const rows = (table: string): unknown => {
  const [block] = page(`#|\n${table}\n|#`).blocks;
  return block?.kind === 'table' ? fieldRows(block.table) : undefined;
};

describe('a table', () => {
  test('of fields has names, types and descriptions', () => {
    expect(rows('|| **Name**\n`type` | **Description** ||\n|| **ID***\n`integer` | Id ||')).toEqual(
      [
        {
          names: ['ID'],
          required: true,
          types: [{ name: 'integer', target: null }],
          description: 'Id',
          line: 4,
        },
      ],
    );
    expect(rows('|| Name | Type | Purpose ||\n|| ID | integer | Id ||')).toMatchObject([
      { names: ['ID'], types: [{ name: 'integer' }], description: 'Id' },
    ]);
  });

  test('of fields may say first of what they are', () => {
    const head = '|| **Thing** | **Name** | **Description** ||';
    expect(
      rows(`${head}\n|| **Deal** | \`dealId\` | Id ||\n|| **Lead** | \`leadId\` | Id ||`),
    ).toMatchObject([
      { names: ['dealId'], description: 'Id' },
      { names: ['leadId'], description: 'Id' },
    ]);
    expect(rows(`${head}\n|| \`D\` | Deal | A deal ||`)).toBeNull();
  });

  test('of errors or of values has no fields', () => {
    expect(rows('|| **Name** | **Error message** ||\n|| ID | Id ||')).toBeNull();
    expect(rows('|| **Value** | **Description** ||\n|| `a` | A ||')).toBeNull();
  });
});

describe('a method', () => {
  test.each([
    ['Get a Thing thing.get', [curl('thing.get', '{}')], { name: 'thing.get', version: 2 }],
    ['Get a Thing', [curl('thing.get', '{}')], { name: 'thing.get', version: 2 }],
    ['Get a Thing thing.get', [], { name: 'thing.get', version: 2 }],
    [
      'Get a Thing thng.get',
      [curl('thing.get', '{}')],
      { name: 'thng.get', version: 2, called: { name: 'thing.get', version: 2 } },
    ],
    ['Event onThingAdd', [], null],
  ])('is named by title and calls: %s', (title, calls, name) => {
    const found = methodOf(page(`# ${title}`, '## Method Parameters', ...calls));
    expect(found).toEqual(name);
  });

  test('of version 3 says so in a note', () => {
    const note = '{% note info %}\n\nThis method belongs to REST 3.0.\n\n{% endnote %}';
    expect(methodOf(page('# Get x.get', note, '## Method Parameters'))?.version).toBe(3);
  });

  test('is described by a page that says who executes it, whatever else it lacks', () => {
    const who = '> Who can execute the method: any user';
    expect(methodOf(page('# Get x.get', who))?.name).toBe('x.get');
    const handler = ['## Method Parameters', '## What the Handler Receives'];
    expect(methodOf(page('# Bind x.bind', who, ...handler))?.name).toBe('x.bind');
    expect(methodOf(page('# All of x.*', who))).toBeNull();
  });

  test.each([
    ['without parts of one', ['# Get x.get', 'Text']],
    ['of a guide', ['# From x to x.next', '## What differs', '### Method Parameters']],
    ['of an event', ['# Thing x.thing', '## Method Parameters', '## What the Handler Receives']],
  ])('is not described by a page %s', (_, parts) => {
    expect(methodOf(page(...parts))).toBeNull();
  });
});

const shown = (...parts: readonly string[]): ReturnType<typeof examplesOf> => {
  const whole = page('# T', '## Code Examples', ...parts, '## Errors', jsonFence('{"result":0}'));
  return examplesOf(whole, 'x.get', layoutOf(whole));
};

const answers = (...parts: readonly string[]): unknown =>
  shown('## Response Handling', ...parts).responses.map(({ value }) => value);

describe('examples', () => {
  test('are requests of the method, each once and without authorization', () => {
    const { requests, broken } = shown(
      curl('x.get', '{"ID":1,"auth":"secret"}'),
      curl('x.get.json', '{"ID":1}'),
      curl('x.getlist', '{"ID":2}'),
      curl('x.get', '{"ID":'),
    );
    expect(requests.map(({ value }) => value)).toEqual([{ ID: 1 }]);
    expect(broken).toHaveLength(1);
  });

  test('are answers before the errors, with their envelope or without', () => {
    expect(answers(jsonFence('{"result":1,"time":{}}'), jsonFence('{"success":true}'))).toEqual([
      { result: 1, time: {} },
    ]);
    expect(answers(jsonFence('{"success":true}'))).toEqual([{ result: { success: true } }]);
    expect(answers(jsonFence('[{"ID":1},{"ID":2}]'))).toEqual([{ result: [{ ID: 1 }, { ID: 2 }] }]);
    expect(answers(jsonFence('["a"]'))).toEqual([]);
    expect(answers(jsonFence('"result": [1]'))).toEqual([{ result: [1] }]);
  });

  test('are no JSON without an envelope behind the part of the answer', () => {
    const filters = ['## Filters', jsonFence('{"logic":"OR"}')];
    expect(answers(jsonFence('{"items":[]}'), ...filters)).toEqual([{ result: { items: [] } }]);
  });

  test('are parts of requests as JSON above the answer', () => {
    const { fragments } = shown(jsonFence('{"fields":{"A":1}}'), jsonFence('{"error":"NO"}'));
    expect(fragments.map(({ value }) => value)).toEqual([{ fields: { A: 1 } }]);
  });

  test('of TypeScript are handed on', () => {
    expect(shown('```ts\ncall<R>()\n```').typescript).toEqual(['call<R>()']);
  });

  test('are heard as far as they are evidence', () => {
    const all = shown(curl('x.get', '{"ID":1}'), curl('x.get', '{"ID":2}'));
    const heard = heardOf(all, 'a.md', ({ index, count }) => index === count - 1);
    expect(heard.requests.map(({ value }) => value)).toEqual([{ ID: 2 }]);
  });
});
