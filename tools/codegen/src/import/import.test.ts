import { describe, expect, test } from 'vitest';

import type { MethodFacts } from '../reference/facts.ts';
import { importCheckout } from './import.ts';

const REQUEST = (method: string, body: unknown): string =>
  [
    '```bash',
    'curl -X POST \\',
    `-d '${JSON.stringify(body)}' \\`,
    `https://**address**/rest/**user**/**webhook**/${method}`,
    '```',
  ].join('\n');

const ANSWER = (result: unknown): string =>
  ['```json', JSON.stringify({ result, time: {} }), '```'].join('\n');

interface Parts {
  readonly title?: string;
  readonly introduction?: string;
  readonly params?: string;
  readonly request?: unknown;
  readonly answer?: unknown;
  readonly returned?: string;
  readonly errors?: string;
}

/** A page as the documentation lays its pages out. */
function page({
  title = 'Do a Thing thing.do',
  introduction = 'The method `thing.do` does it.',
  params = 'No parameters.',
  request = {},
  answer = true,
  returned,
  errors = '',
}: Parts): string {
  return [
    `# ${title}`,
    '> Scope: [`things`](../scopes.md)',
    introduction,
    '## Method Parameters',
    params,
    '## Code Examples',
    REQUEST('thing.do', request),
    '## Response Handling',
    ANSWER(answer),
    '### Returned Data',
    returned ??
      '#|\n|| **Name**\n`type` | **Description** ||\n|| **result**\n[`boolean`](../data-types.md) | Done ||\n|#',
    '## Error Handling',
    errors,
  ].join('\n\n');
}

function table(...rows: readonly string[]): string {
  return `#|\n|| **Name**\n\`type\` | **Description** ||\n${rows.join('\n')}\n|#`;
}

function facts(parts: Parts, others: Readonly<Record<string, string>> = {}): MethodFacts {
  const { methods } = importCheckout(
    new Map([['a/thing.md', page(parts)], ...Object.entries(others)]),
    { withDescriptions: false },
  );
  const found = methods.find(({ facts: { name } }) => name === 'thing.do');
  if (found === undefined) throw new Error('no method');
  return found.facts;
}

describe('a page', () => {
  test('gives name, scope, version and access', () => {
    expect(facts({})).toMatchObject({
      name: 'thing.do',
      scopes: ['things'],
      version: 2,
      access: 'write',
      page: 'a/thing.md',
    });
  });

  test('of version 3 has another address', () => {
    const text = page({}).replace('/rest/', '/rest/api/');
    const { methods } = importCheckout(new Map([['a.md', text]]), { withDescriptions: false });
    expect(methods[0]?.facts.version).toBe(3);
  });

  test.each([
    [
      'an overview',
      '# Things: Overview of Methods\n\n#|\n|| **Method** | **Description** ||\n|| [thing.do](a.md) | Does ||\n|#',
    ],
    [
      'an event',
      '# Event onThingAdd\n\n## What the Handler Receives\n\n#|\n|| **Name**\n`type` | **Description** ||\n|| **event**\n`string` | Name ||\n|#',
    ],
  ])('is not taken for a method: %s', (_, text) => {
    expect(importCheckout(new Map([['a.md', text]]), { withDescriptions: false }).methods).toEqual(
      [],
    );
  });

  test('names a successor', () => {
    const introduction =
      '{% note warning "DEPRECATED" %}\n\nDevelopment of this method has been halted. Please use [thing.make](make.md).\n\n{% endnote %}';
    expect(facts({ introduction }).deprecated).toEqual({ successor: 'thing.make' });
  });

  test('lists codes of errors', () => {
    const errors =
      '### Possible Error Codes\n\n#|\n|| **Status** | **Code** | **Description** ||\n|| `400` | `NOT_FOUND` | None ||\n|| `400` | Empty value | Nothing ||\n|#';
    expect(facts({ errors }).errors).toEqual(['NOT_FOUND']);
  });

  test('says that the order of parameters counts', () => {
    const params = `${table('|| **B**\n`integer` | Second ||', '|| **A**\n`integer` | First ||')}\n\nIt is mandatory to follow the order of parameters in the request.`;
    expect(facts({ params }).positional).toEqual(['B', 'A']);
  });
});

describe('parameters', () => {
  test('are nested by anchor, by heading and by type', () => {
    const params = [
      table(
        '|| **fields***\n[`object`](t.md) | See [below](#inner) ||',
        '|| **params**\n[`object`](t.md) | More ||',
        '|| **rows**\n[`row[]`](#row) | Rows ||',
      ),
      `### The Things {#inner}\n\n${table('|| **TITLE***\n[`string`](t.md) | Title ||')}`,
      `### Parameter params\n\n${table('|| **QUIET**\n[`char`](t.md) | Possible values:\n- `Y` — yes\n- `N` — no ||')}`,
      `### Row {#row}\n\n${table('|| **ID**\n[`integer`](t.md) | Id ||')}`,
    ].join('\n\n');
    expect(facts({ params }).params.fields).toEqual({
      fields: { required: true, type: { fields: { TITLE: { required: true, type: 'string' } } } },
      params: { type: { fields: { QUIET: { type: { enum: ['Y', 'N'] } } } } },
      rows: { documented: 'row[]', type: { array: { fields: { ID: { type: 'integer' } } } } },
    });
  });

  test('take structures from other pages', () => {
    const types = `# Types\n\n## Order {#order}\n\n${table('|| **id**\n`integer` | Id ||', '|| **parent**\n[`order`](#order) | Another ||')}`;
    const params = table(
      '|| **order**\n[`order`](../types.md#order) | The order ||',
      '|| **id**\n[`order.id`](../types.md#order) | Its id ||',
    );
    expect(facts({ params }, { 'types.md': types }).params.fields).toMatchObject({
      order: { type: { fields: { id: { type: 'integer' }, parent: { type: { others: 'any' } } } } },
      id: { type: 'integer' },
    });
  });

  test('admit what examples show, in any letter case', () => {
    const params =
      table('|| **fields***\n[`object`](t.md) | See [below](#f) ||') +
      `\n\n### F {#f}\n\n${table('|| **COUNT**\n[`boolean`](t.md) | Count ||')}`;
    expect(
      facts({ params, request: { FIELDS: { COUNT: [1], UF_CRM_17: 'x' } } }).params.fields,
    ).toEqual({
      fields: {
        required: true,
        spellings: ['FIELDS'],
        type: {
          fields: { COUNT: { type: { anyOf: ['boolean', { array: 'integer' }] } } },
          patterns: { 'UF_CRM_*': 'string' },
        },
      },
    });
  });

  test('are not required where one of several will do', () => {
    const params = table(
      '|| **ID***\n`integer` | At least one of the parameters must be specified: `ID` or `CODE` ||',
    );
    expect(facts({ params }).params.fields['ID']?.required).toBe('conditional');
  });

  test('may stand right below the introduction', () => {
    const text = page({ params: '' }).replace(
      '## Method Parameters',
      table('|| **ID***\n`integer` | Id ||'),
    );
    const { methods } = importCheckout(new Map([['a.md', text]]), { withDescriptions: false });
    expect(methods[0]?.facts.params.fields).toEqual({ ID: { required: true, type: 'integer' } });
  });

  test('are closed where there are none', () => {
    expect(facts({}).params).toEqual({ fields: {} });
  });
});

function returning(type: string, description = 'Rows'): string {
  return table(`|| **result**\n[\`${type}\`](../data-types.md) | ${description} ||`);
}

describe('results', () => {
  test('are what tables and examples say together', () => {
    const text = `${returning('object', 'Described [below](#result)')}\n\n#### Result {#result}\n\n${table('|| **ID**\n`integer` | Id ||', '|| **NAME**\n`string` | Name ||', '|| **OPEN**\n`boolean` | Open ||')}`;
    expect(facts({ returned: text, answer: { ID: '7', OPEN: 'Y', EXTRA: null } }).result).toEqual({
      fields: {
        EXTRA: { from: 'example', required: true, type: 'null' },
        ID: { required: true, type: { anyOf: ['integer', 'numeric-string'] } },
        NAME: { type: 'string' },
        OPEN: { required: true, type: 'yes-no' },
      },
    });
  });

  test('take keys that not every row has for optional', () => {
    expect(
      facts({ returned: returning('array'), answer: [{ A: 1, B: 1 }, { A: 2 }] }).result,
    ).toEqual({
      array: {
        fields: {
          A: { from: 'example', required: true, type: 'integer' },
          B: { from: 'example', type: 'integer' },
        },
      },
    });
  });

  test('keep maps by ids apart from structures', () => {
    expect(
      facts({ returned: returning('object'), answer: { 1: { A: 1 }, 25: { A: 2 } } }).result,
    ).toMatchObject({ fields: {}, others: { fields: { A: {} } } });
  });

  test('know the empty list that PHP writes for an empty object', () => {
    expect(
      facts({ returned: returning('array'), answer: { A: [{ B: [] }, { B: { C: 1 } }] } }).result,
    ).toMatchObject({
      fields: {
        A: {
          type: {
            array: { fields: { B: { type: { anyOf: [{ fields: { C: {} } }, 'empty-list'] } } } },
          },
        },
      },
    });
  });

  test('have no fields of the names that the caller gives', () => {
    const params = table('|| **cmd***\n`object` | Commands by name ||');
    const imported = facts({
      params,
      request: { cmd: { one: 'a', two: 'b' } },
      returned: returning('object'),
      answer: { one: 1, two: 2 },
    });
    expect(imported.result).toEqual({ fields: {}, others: 'integer' });
  });

  test('filter by the fields of the rows, behind operators too', () => {
    const rows = table(
      ...['A', 'B', 'C', 'D', 'E'].map((name) => `|| **${name}**\n\`integer\` | ${name} ||`),
    );
    const imported = facts({
      params: table('|| **filter**\n`object` | Filter ||'),
      request: { filter: { '@A': [1, 2] } },
      returned: `${returning('object[]', 'See [below](#row)')}\n\n#### Row {#row}\n\n${rows}`,
      answer: [{ A: 1 }],
    });
    expect(imported.params.fields['filter']?.type).toMatchObject({
      fields: { A: { type: 'integer' }, E: { type: 'integer' } },
      operators: true,
      patterns: { 'UF_*': 'any' },
    });
    expect(imported.params.fields['filter']?.type).not.toHaveProperty('others');
  });

  test('say how a list is paged', () => {
    const params = table(
      '|| **filter**\n`object` | Filter ||',
      '|| **order**\n`object` | Order ||',
      '|| **start**\n`integer` | Offset ||',
    );
    const { paging } = facts({
      params,
      returned: returning('object'),
      answer: { items: [{ id: 1 }] },
    });
    expect(paging).toEqual({
      by: 'start',
      filter: 'filter',
      id: 'id',
      order: 'order',
      rows: ['items'],
    });
  });
});

test('an import does not depend on the order of files, and says what it did not understand', () => {
  const pages = Object.entries({ 'b.md': page({ params: 'See elsewhere.' }), 'a/t.md': '# Types' });
  const [one, other] = [new Map(pages), new Map(pages.toReversed())].map((checkout) =>
    importCheckout(checkout, { withDescriptions: false }),
  );
  expect(one).toEqual(other);
  expect(one?.problems).toContainEqual({ page: 'b.md', line: 7, reason: 'no table of parameters' });
});
