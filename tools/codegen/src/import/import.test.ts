import type { MethodFacts } from '@oint/reference';
import { describe, expect, test } from 'vitest';

import { importCheckout } from './import.ts';

const requestFor = (method: string, body: unknown): string =>
  [
    '```bash',
    'curl -X POST \\',
    `-d '${JSON.stringify(body)}' \\`,
    `https://**address**/rest/**user**/**webhook**/${method}`,
    '```',
  ].join('\n');

const answerWith = (result: unknown): string =>
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
    requestFor('thing.do', request),
    '## Response Handling',
    answerWith(answer),
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

/** A tab with a table of one parameter. */
function tab(title: string, type: string): string {
  return `- ${title}\n\n    ${table(`|| **value**\n\`${type}\` | x ||`)}`;
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

  test('with a misspelt title has the name that its calls have', () => {
    const text = page({ title: 'Do a Thing thng.do' });
    const { methods } = importCheckout(new Map([['a.md', text]]), { withDescriptions: false });
    expect(methods.map(({ facts: { name } }) => name)).toEqual(['thing.do']);
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
    const family = introduction.replace('[thing.make](make.md)', '[item.*](item/index.md)');
    expect(facts({ introduction: family }).deprecated).toEqual({ successor: 'item.*' });
    const item = { 'item.md': page({ title: 'Do item.do' }).replaceAll('thing.do', 'item.do') };
    expect(facts({ introduction: family }, item).deprecated).toEqual({ successor: 'item.do' });
  });

  test('does not make a system error its own by showing one', () => {
    const errors = '```json\n{ "error": "NO_AUTH" }\n```\n\n```json\n{ "error": "OWN" }\n```';
    const system =
      '# Errors\n\n## System Errors\n\n#|\n|| **Code** | **Description** ||\n|| `NO_AUTH` | x ||\n|#';
    expect(facts({ errors }, { 'errors.md': system }).errors).toEqual(['OWN']);
  });

  test('takes the permissions in links, and none that there is not', () => {
    const scopes = '# Scopes\n\n#|\n|| **Scope Code** | **Name** ||\n|| **things** | Things ||\n|#';
    const named = page({}).replace('[`things`](../scopes.md)', '[`a`](s.md), depends on `kind`');
    const silent = page({}).replace('> Scope: [`things`](../scopes.md)', '');
    const scopesOf = (text: string): readonly string[] | undefined =>
      importCheckout(
        new Map([
          ['a.md', text],
          ['scopes.md', scopes],
        ]),
        { withDescriptions: false },
      ).methods[0]?.facts.scopes;
    expect(scopesOf(named)).toEqual(['a']);
    expect(scopesOf(silent)).toEqual(['basic']);
    expect(scopesOf(silent.replaceAll('thing.do', 'things.do'))).toEqual(['things']);
  });

  test('takes the tables of a page that it includes, and its links', () => {
    const included = table('|| **part**\n[`part`](../types.md#part) | Part ||');
    const types = `# Types\n\n## Part {#part}\n\n${table('|| **id**\n`integer` | Id ||')}`;
    const params = '{% include [The parts](./_includes/parts.md) %}';
    expect(
      facts({ params }, { 'a/_includes/parts.md': included, 'a/types.md': types }).params.fields,
    ).toMatchObject({ part: { type: { fields: { id: { type: 'integer' } } } } });
  });

  test('lists codes of errors', () => {
    const errors =
      '### Possible Error Codes\n\n#|\n|| **Status** | **Code** | **Description** ||\n|| `400` | `NOT_FOUND` | None ||\n|| `400` | `200040300010` | Long ||\n|| `400` | `0x100002` | Hex ||\n|| `400` | Empty value | Nothing ||\n|#';
    expect(facts({ errors }).errors).toEqual(['0x100002', '200040300010', 'NOT_FOUND']);
  });

  test('says that the order of parameters counts', () => {
    const params = `${table('|| **B**\n`integer` | Second ||', '|| **A**\n`integer` | First ||')}\n\nIt is mandatory to follow the order of parameters in the request.`;
    expect(facts({ params }).positional).toEqual(['B', 'A']);
    // What an example calls the parameter in its place is the parameter.
    expect(facts({ params, request: { other: 1, A: 2 } })).toMatchObject({
      positional: ['B', 'A'],
      params: { fields: { B: { spellings: ['other'] }, A: {} } },
    });
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
      params: { type: { fields: { QUIET: { type: 'yes-no' } } } },
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
          patterns: { 'UF_CRM_*': 'any' },
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

  test('whose names are the caller’s are a map, of which a row tells the values', () => {
    const params = table('|| **data***\n[`object`](types.md) | Values [(description)](#data) ||');
    const section = `### Parameter data {#data}\n\n${table('|| **<selector>**\n[`string`](types.md) | Text ||')}`;
    expect(facts({ params: `${params}\n\n${section}` }).params.fields).toEqual({
      data: { required: true, type: { fields: {}, others: 'string' } },
    });
  });

  test('are closed where there are none', () => {
    expect(facts({}).params).toEqual({ fields: {} });
  });

  test('of list methods are those of all', () => {
    const params = 'See the description of [list methods](../lists.md)';
    expect(Object.keys(facts({ params }).params.fields)).toEqual([
      'filter',
      'order',
      'select',
      'start',
    ]);
  });

  test('of list methods are those of all, where a table tells of some of them', () => {
    const described = table('|| **order***\n[`object`](types.md) | Sorting ||');
    const params = `See the description of [list methods](../lists.md).\n\n${described}`;
    const { fields } = facts({ params }).params;
    expect(Object.keys(fields).toSorted()).toEqual(['filter', 'order', 'select', 'start']);
    expect(fields).toMatchObject({ order: { required: true }, start: { type: 'integer' } });
  });

  test('are described on a page of the entity’s fields, if that has the example’s', () => {
    const fields = table(
      ...['id', 'parentId', 'title', 'createdBy', 'mark'].map(
        (name) => `|| **${name}**\n\`string\` | x ||`,
      ),
    );
    const others = { 'a/fields.md': `# Thing Fields\n\n${fields}` };
    const params = table('|| **fields***\n`object` | Values of [thing fields](./fields.md) ||');
    const type = (request: unknown): unknown =>
      facts({ params, request }, others).params.fields['fields']?.type;
    expect(type({ fields: { title: 'x', parentId: '1' } })).toMatchObject({ fields: { mark: {} } });
    expect(type({ fields: { title: 'x' } })).not.toHaveProperty('others');
    expect(type({ fields: { CREATED_BY: '1', TITLE: 'x' } })).toMatchObject({
      fields: { CREATED_BY: { type: { anyOf: ['string', 'integer'] } }, PARENT_ID: {} },
    });
    expect(type({ fields: { CREATED_BY: '1', TITLE: 'x' } })).not.toHaveProperty(
      'fields.CREATED_BY.spellings',
    );
    expect(type({ fields: { other: 1 } })).toEqual({
      fields: { other: { from: 'example', type: 'integer' } },
      others: 'any',
    });
  });

  test('are required where a sentence says so, whether or not the page has the table', () => {
    const fields = table(
      ...['title', 'createdBy', 'id', 'mark', 'parentId'].map(
        (name) => `|| **${name}**\n\`string\` | x ||`,
      ),
    );
    const others = { 'a/fields.md': `# Thing Fields\n\n${fields}` };
    const params = table(
      '|| **fields***\n`object` | Values of [fields](./fields.md). Required fields for creating a thing:\n- `TITLE` — name ||',
      '|| **filter**\n`object` | See [below](#f). The `blockId` field is required ||',
    );
    const below = `### F {#f}\n\n${table('|| **blockId**\n`integer` | x ||', '|| **id**\n`integer` | x ||')}`;
    const request = { fields: { TITLE: 'x', CREATED_BY: 1 } };
    const own = facts({ params: `${params}\n\n${below}`, request }, others).params.fields;
    expect(own['fields']?.type).toMatchObject({
      fields: { TITLE: { required: true }, CREATED_BY: {} },
    });
    expect(own['filter']?.type).toMatchObject({
      fields: { blockId: { required: true }, id: { type: 'integer' } },
    });
  });

  test('are what another method takes, where the page says so', () => {
    const other = page({
      title: 'Make thing.make',
      params: `${table('|| **fields***\n`object` | See [below](#f) ||')}\n\n### F {#f}\n\n${table('|| **a**\n`integer` | A ||')}`,
    }).replaceAll('thing.do', 'thing.make');
    const params = table(
      '|| **data***\n`array` | Each has the `fields` described in the [thing.make](make.md) method ||',
    );
    expect(facts({ params }, { 'a/make.md': other }).params.fields['data']?.type).toMatchObject({
      array: { fields: { a: { type: 'integer' } } },
    });
  });

  test('are texts or translations', () => {
    const params = table(
      '|| **LABEL**\n`string` | You can pass a string or an object with labels by language ||',
    );
    expect(facts({ params, request: { LABEL: 'x' } }).params.fields['LABEL']?.type).toEqual({
      anyOf: ['string', { fields: {}, others: 'string' }],
    });
  });

  test('filter by one value or several, whichever the example shows', () => {
    const params = table('|| **filter**\n`object` | Filter ||');
    expect(
      facts({ params, request: { filter: { ID: [1, 2] } } }).params.fields['filter']?.type,
    ).toMatchObject({
      fields: { ID: { type: 'integer' } },
    });
  });

  test('stay open where another method’s page describes them', () => {
    const list = {
      'a/list.md': page({ title: 'List thing.list' }).replaceAll('thing.do', 'thing.list'),
    };
    const rows = table(
      ...['A', 'B', 'C', 'D', 'E'].map((name) => `|| **${name}**\n\`integer\` | x ||`),
    );
    const filter = (description: string): unknown =>
      facts(
        {
          params: table(`|| **filter**\n\`object\` | ${description} ||`),
          request: { filter: { A: 1 } },
          returned: `${returning('object[]', 'See [below](#row)')}\n\n#### Row {#row}\n\n${rows}`,
          answer: [{ A: 1 }],
        },
        list,
      ).params.fields['filter']?.type;
    expect(filter('The format is that of [thing.list](list.md)')).toHaveProperty('others');
    expect(filter('Filter')).not.toHaveProperty('others');
  });

  test('named by the caller are a map', () => {
    const params = [
      table(
        '|| **LANG**\n`object` | An object in the format `{"lang_1": "value_1", ... "lang_N": "value_N"}` ||',
        '|| **rights**\n`array` | Rights in the format `{"TASK_ID": 42, "ACCESS_CODE": "U35"}` ||',
        "|| **LIST**\n`array` | An array in the format `{'ID': { 'VALUE': 'a', 'SORT': 10 }}` ||",
      ),
      `### Parameter LANG\n\n${table('|| **NAME**\n`string` | Name ||')}`,
    ].join('\n\n');
    const request = {
      LANG: { en: { NAME: 'x' } },
      rights: [{ TASK_ID: 1, ACCESS_CODE: 'U1' }],
      LIST: { 10: { VALUE: 'x', SORT: 1 } },
    };
    expect(facts({ params, request }).params.fields).toMatchObject({
      LANG: { type: { fields: {}, others: { fields: { NAME: { type: 'string' } } } } },
      rights: {
        type: {
          array: { fields: { TASK_ID: { type: 'integer' }, ACCESS_CODE: { type: 'string' } } },
        },
      },
      LIST: { type: { fields: {}, others: { fields: { VALUE: {}, SORT: {} } } } },
    });
  });

  test('of structures that differ by their type are alternatives', () => {
    const block = [
      '# Blocks',
      'The blocks `BlockDto` have different types.',
      '## Structure:',
      '```json\n{ "type": "Type", "properties": { ... some properties } }\n```',
      '### Text',
      table('|| **value***\n`string` | Text ||'),
      '### Link',
      table('|| **uri***\n`string` | Address ||'),
    ].join('\n\n');
    const params = table(
      '|| **blocks***\n[`BlockDto`](./block.md) | Associative array of blocks ||',
    );
    const request = { blocks: { one: { type: 'text', properties: { value: 'x' } } } };
    expect(
      facts({ params, request }, { 'a/block.md': block }).params.fields['blocks']?.type,
    ).toEqual({
      fields: {},
      others: {
        fields: {
          properties: {
            type: {
              anyOf: [
                { fields: { value: { required: true, type: 'string' } } },
                { fields: { uri: { required: true, type: 'string' } } },
              ],
            },
          },
          type: { type: 'string' },
        },
      },
    });
  });

  test('are required as long as no request of the page does without them', () => {
    const params = table('|| **ID***\n`integer` | Id ||', '|| **NAME***\n`string` | Name ||');
    const required = (request: unknown): unknown =>
      facts({ params, request }).params.fields['NAME']?.required;
    expect(required({ ID: 1, NAME: 'x' })).toBe(true);
    expect(required({ ID: 1 })).toBe('conditional');
    expect(required({})).toBe(true);
  });

  test('in a table within a table are values of the outer one', () => {
    const params = table(
      '|| **STATUS**\n`string` | Statuses:\n\n#|\n|| **CALL** | Call ||\n|#\n||',
      '|| **TITLE**\n`string` | Title ||',
    );
    expect(Object.keys(facts({ params }).params.fields)).toEqual(['STATUS', 'TITLE']);
  });

  test('several of an entity are a list', () => {
    const types = `# Types\n\n#|\n|| **Type** | **Description** ||\n|| **contact** | Integer identifier ||\n|#`;
    const params = table(
      '|| **IDS**\n[`contact`](../types.md) | List of contacts ||',
      '|| **ID**\n[`contact`](../types.md) | Contact ||',
    );
    expect(facts({ params }, { 'types.md': types }).params.fields).toMatchObject({
      ID: { type: 'integer' },
      IDS: { type: { array: 'integer' } },
    });
  });

  test('of list methods of version 3 are others', () => {
    const params = 'See the description of [list methods](../lists.md)';
    const text = page({ params }).replace('/rest/', '/rest/api/');
    const { methods } = importCheckout(new Map([['a.md', text]]), { withDescriptions: false });
    expect(methods[0]?.facts.params.fields).toMatchObject({
      filter: { type: { array: {} } },
      pagination: {},
    });
  });

  test('of alternatives have the types of all', () => {
    const params = `{% list tabs %}\n\n${tab('One', 'string')}\n\n${tab('Two', 'integer')}\n\n{% endlist %}`;
    expect(facts({ params }).params.fields['value']?.type).toEqual({
      anyOf: ['string', 'integer'],
    });
  });

  test('of version 3 filter by lists of conditions', () => {
    const params = table('|| **filter**\n`object` | Filter ||');
    const text = page({ params, request: { filter: [['id', '>', 1]] } }).replace(
      '/rest/',
      '/rest/api/',
    );
    const { methods } = importCheckout(new Map([['a.md', text]]), { withDescriptions: false });
    expect(methods[0]?.facts.params.fields['filter']?.type).toMatchObject({
      array: {
        anyOf: [
          { array: {} },
          { fields: { conditions: {}, logic: { type: { enum: ['and', 'or'] } } } },
        ],
      },
    });
  });

  test('filter in groups of conditions', () => {
    const params = table('|| **filter**\n`object` | Filter ||');
    const request = { filter: { 0: { logic: 'OR', 0: { '>=a': 1 }, 1: { b: 2 } } } };
    const { fields } = facts({ params, request }).params;
    expect(fields['filter']?.type).toMatchObject({ fields: { a: {}, b: {} }, operators: true });
    expect(fields['filter']?.type).not.toHaveProperty('fields.0');
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
        EXTRA: { from: 'example', type: 'any' },
        ID: { required: true, type: { anyOf: ['integer', 'numeric-string'] } },
        NAME: { type: 'string' },
        OPEN: { required: true, type: 'yes-no' },
      },
    });
  });

  test('hold numbers as text where the example has some so', () => {
    const text = `${returning('object', 'Described [below](#result)')}\n\n#### Result {#result}\n\n${table('|| **ID**\n`integer` | Id ||', '|| **SORT**\n`integer` | Sort ||')}`;
    const type = (answer: unknown): unknown => facts({ returned: text, answer }).result;
    expect(type({ ID: '7' })).toMatchObject({
      fields: { SORT: { type: { anyOf: ['integer', 'numeric-string'] } } },
    });
    expect(type({ ID: 7 })).toMatchObject({ fields: { SORT: { type: 'integer' } } });
  });

  test('of one example alone are not there for sure', () => {
    const returned = returning('object');
    const result = (answer: unknown): unknown => facts({ returned, answer }).result;
    const field = { from: 'example', type: 'integer' };
    expect(result({ A: 1 })).toEqual({ fields: { A: field } });
    // Two rows that have it prove more.
    expect(result({ rows: [{ A: 1 }, { A: 2 }] })).toMatchObject({
      fields: {
        rows: { required: true, type: { array: { fields: { A: { ...field, required: true } } } } },
      },
    });
  });

  test('of a structure that no example shows have no field for sure', () => {
    const structure = (name: string, marks: string): string =>
      `\n\n#### ${name} {#${name}}\n\n${table(`|| **ID**${marks}\n\`integer\` | Id ||`, '|| **NAME**\n`string` | Name ||')}`;
    const returned = `${returning('object', 'See [below](#whole)')}\n\n#### Whole {#whole}\n\n${table('|| **one**\n[`one`](#one) | x ||', '|| **two**\n[`two`](#two) | x ||')}${structure('one', '')}${structure('two', '*')}`;
    expect(facts({ returned, answer: { other: 1 } }).result).toMatchObject({
      fields: {
        one: { type: { fields: { ID: { type: 'integer' }, NAME: { type: 'string' } } } },
        two: { type: { fields: { ID: { required: true }, NAME: {} } } },
      },
    });
    expect(facts({ returned, answer: { other: 1 } }).result).not.toHaveProperty(
      'fields.one.type.fields.ID.required',
    );
  });

  test('are maps where a row stands for every key', () => {
    const returned = `${returning('object', 'See [below](#files)')}\n\n#### Files {#files}\n\n${table('|| **fileId**\n`string` | A file, where the key is the identifier of the attachment ||')}`;
    expect(facts({ returned, answer: [] }).result).toEqual({
      anyOf: [{ fields: {}, others: 'string' }, 'empty-list'],
    });
  });

  test('are maps where the TypeScript example declares one', () => {
    const example =
      "```ts\nawait b.actions.v2.call.make<{ config: Record<string, unknown> }>({ method: 'thing.do' })\n```";
    const params = `None.\n\n${example}`;
    const { result } = facts({
      params,
      returned: returning('object'),
      answer: { config: { COMPANY: { A: 1 } } },
    });
    expect(result).toMatchObject({ fields: { config: { type: { fields: {}, others: {} } } } });
  });

  test('stand where the example has them', () => {
    const structure = `\n\n#### Thing {#thing}\n\n${table('|| **ID**\n`integer` | Id ||', '|| **NAME**\n`string` | Name ||')}`;
    const result = (answer: unknown): unknown =>
      facts({
        returned: `${returning('object', 'The [thing](#thing) object')}${structure}`,
        answer,
      }).result;
    const thing = {
      fields: { ID: { required: true, type: 'integer' }, NAME: { required: true, type: 'string' } },
    };
    expect(result({ ID: 1, NAME: 'x' })).toEqual(thing);
    expect(result({ thing: { ID: 1, NAME: 'x' } })).toMatchObject({
      fields: { thing: { type: thing } },
    });
    expect(result({ A: { ID: 1, NAME: 'x' }, B: { ID: 2, NAME: 'y' } })).toEqual({
      fields: {},
      others: thing,
    });
    expect(result([{ ID: 1, NAME: 'x' }])).toEqual({ array: thing });
    expect(result({ thing: { data: { ID: 1, NAME: 'x' } } })).toMatchObject({
      fields: { thing: { type: { fields: { data: { type: thing } } } } },
    });
  });

  test('may be empty where the TypeScript example says so', () => {
    const example =
      "- TS\n\n    ```ts\n    type R = { ID: number; IDLE: ISODate | false; MARK: string | null; MORE?: number }\n    await b.actions.v2.call.make<R>({ method: 'thing.do' })\n    ```";
    const returned = `${returning('object', 'See [below](#r)')}\n\n#### R {#r}\n\n${table('|| **ID**\n`integer` | Id ||', '|| **IDLE**\n`datetime` | Idle ||')}`;
    const answer = { ID: 1, IDLE: '2026-01-01T00:00:00+00:00', MARK: null };
    const { result } = facts({ params: `None.\n\n${example}`, returned, answer });
    expect(result).toEqual({
      fields: {
        ID: { required: true, type: 'integer' },
        IDLE: { required: true, type: { anyOf: ['datetime', 'boolean'] } },
        MARK: { from: 'example', required: true, type: { anyOf: ['null', 'string'] } },
        MORE: { from: 'example', type: 'double' },
      },
    });
  });

  test('of a selection have no field for sure', () => {
    const params = table('|| **select**\n`string[]` | Fields ||');
    expect(facts({ params, returned: returning('array'), answer: [{ A: 1 }] }).result).toEqual({
      array: { fields: { A: { from: 'example', type: 'integer' } } },
    });
    expect(
      facts({ params, returned: returning('object'), answer: { item: { A: 1 } } }).result,
    ).toEqual({
      fields: {
        item: {
          from: 'example',
          required: true,
          type: { fields: { A: { from: 'example', type: 'integer' } } },
        },
      },
    });
  });

  test('without an envelope are results too', () => {
    const text = page({})
      .replace(/```json\n\{"result[^]*?```/u, '```json\n{ "success": true }\n```')
      .replace(/### Returned Data[^]*?\|#/u, '');
    const { methods } = importCheckout(new Map([['a.md', text]]), { withDescriptions: false });
    expect(methods[0]?.facts.result).toMatchObject({ fields: { success: { type: 'boolean' } } });
  });

  test('as an object and as a list of it are widened apart', () => {
    const text = page({ returned: returning('object') }).replace(
      /```json[^]*?```/u,
      `${answerWith({ user: { a: 1, b: 2 } })}\n\n${answerWith([{ user: { a: 1 } }])}`,
    );
    const { methods } = importCheckout(new Map([['a.md', text]]), { withDescriptions: false });
    expect(methods[0]?.facts.result).toMatchObject({
      anyOf: [
        { fields: { user: { type: { fields: { a: {}, b: {} } } } } },
        { array: { fields: { user: {} } } },
      ],
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
      title: 'Get Things thing.do',
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

  const offset = '|| **offset**\n`integer` | Where the page begins ||';
  const limit = '|| **limit**\n`integer` | Number of things. Maximum value is `20` ||';
  const things = { returned: returning('object[]'), answer: [{ id: 1 }] };

  test('say how long a page of it may be', () => {
    const { paging } = facts({
      ...things,
      title: 'Get Things thing.do',
      params: table(offset, limit),
    });
    expect(paging).toEqual({
      by: 'offset',
      id: 'id',
      maxSize: 20,
      names: { place: 'offset', size: 'limit' },
      rows: [],
    });
  });

  test('say of a queue that confirms what was read that it is no list', () => {
    const confirming = '|| **offset**\n`integer` | Confirms things with a lower ID ||';
    const { access, paging } = facts({
      ...things,
      title: 'Get Things thing.do',
      params: table(confirming, limit),
    });
    expect([access, paging]).toEqual(['write', undefined]);
  });
});

test('an import does not depend on the order of files, and says what it did not understand', () => {
  const pages = Object.entries({ 'b.md': page({ params: 'See elsewhere.' }), 'a/t.md': '# Types' });
  const [one, other] = [new Map(pages), new Map(pages.toReversed())].map((checkout) =>
    importCheckout(checkout, { withDescriptions: false }),
  );
  expect(one).toEqual(other);
  expect(one?.problems).toContainEqual({
    kind: 'page',
    page: 'b.md',
    line: 7,
    reason: 'no table of parameters',
  });
});
