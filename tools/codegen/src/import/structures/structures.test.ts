import { describe, expect, test } from 'vitest';

import { settle } from '../facts/settle.ts';
import { toFacts } from '../facts/to-facts.ts';
import { Corpus, type Page } from '../page/corpus.ts';
import type { FieldRow } from '../page/field-table.ts';
import { observe } from '../shape/observe.ts';
import {
  array,
  field,
  listOrOne,
  object,
  type ObjectShape,
  scalar,
  type Shape,
} from '../shape/shape.ts';
import { withRole } from './list-roles.ts';
import { hasFreeNames, listedFields } from './listed-fields.ts';
import { TypeLookup } from './named-types.ts';
import { enter, isDeepest, isEntered, type Reading } from './reading.ts';
import { References } from './references.ts';
import { Resolver } from './resolver.ts';
import {
  asListed,
  asPlural,
  asReturned,
  isDeprecated,
  isGeneral,
  isPlaceholder,
} from './row-words.ts';
import { Sections } from './sections.ts';
import { shownStructure, withShownMaps } from './shown-structure.ts';

const OPEN = { fields: {}, others: 'any' };

function facts(shape: Shape | null, direction: 'request' | 'result' = 'request'): unknown {
  return shape === null ? null : toFacts(settle(shape, direction));
}

function described(name: string): ObjectShape {
  const shape = object();
  shape.fields.set(name, field(name, scalar('any')));
  return shape;
}

function row(description: string, ...types: readonly string[]): FieldRow {
  return {
    names: ['ID'],
    required: false,
    types: types.map((name) => ({ name, target: null })),
    description,
    line: 1,
  };
}

function table(...rows: readonly string[]): string {
  return `#|\n|| **Name**\n\`type\` | **Description** ||\n${rows.join('\n')}\n|#`;
}

/** Pages by name; the first is being read. */
function read(pages: Readonly<Record<string, string>>): {
  readonly corpus: Corpus;
  readonly page: Page;
  readonly reading: Reading;
} {
  const corpus = new Corpus(new Map(Object.entries(pages)));
  const page = corpus.page(Object.keys(pages)[0] ?? '');
  if (page === null) throw new Error('no page');
  const to = page.blocks.length;
  return {
    corpus,
    page,
    reading: { page, from: 0, to, stack: [], direction: 'request', version: 2 },
  };
}

describe('what parameters of lists take, by their names', () => {
  test.each<[string, Shape, string, 2 | 3, unknown]>([
    ['order', object(scalar('any')), '', 2, { fields: {}, others: 'string' }],
    ['select', array(scalar('any')), '', 2, { array: 'string' }],
    [
      'select',
      array(scalar('any')),
      'Names. Available fields:\n- `ID` — id\n- `NAME` — name',
      2,
      { array: { enum: ['ID', 'NAME'], open: true } },
    ],
    ['group', array(scalar('any')), '', 2, { array: 'string' }],
    ['group', listOrOne(described('ID')), '', 2, { array: { enum: ['ID'], open: true } }],
    ['filter', array(described('ID')), '', 2, { fields: { ID: { type: 'any' } }, operators: true }],
    ['filter', described('ID'), '', 3, { fields: { ID: { type: 'any' } } }],
    ['IBLOCK_ORDER', described('SORT'), '', 2, { fields: { SORT: { type: 'string' } } }],
    ['IDS', array(scalar('any')), 'Array of identifiers', 2, { array: 'integer' }],
    ['fields', array(scalar('any')), 'List of fields', 2, { anyOf: [{ array: 'any' }, OPEN] }],
    ['data', array(scalar('any')), 'In the form {"field": "value"}', 2, OPEN],
    ['name', scalar('string'), '', 2, 'string'],
    ['start', scalar('string'), '', 2, { anyOf: ['integer', 'string'] }],
    ['start', scalar('datetime'), '', 2, 'datetime'],
  ])('%s', (name, shape, description, version, fact) => {
    expect(facts(withRole(name, shape, description, version))).toEqual(fact);
  });

  test('a filter takes operators, and in version 3 a list of conditions', () => {
    expect(facts(withRole('filter', object(scalar('any')), '', 2))).toMatchObject({
      operators: true,
    });
    expect(facts(withRole('filter', object(scalar('any')), '', 3))).toMatchObject({ array: {} });
  });
});

describe('fields in a list', () => {
  test('are no forms of what a list holds', () => {
    expect(
      listedFields('In the form:\n- `L_XX` — lead\n- `CO_XX` — company\n- `TXX_XX` — item'),
    ).toEqual([]);
  });

  test('have names, marks and types', () => {
    const text =
      'Fields:\n- **ID*** `integer` — id\n- `NAME` — name\n    - `inner` — x\n- `field_1` — no name';
    expect(listedFields(text)).toEqual([
      { name: 'ID', required: true, types: [{ name: 'integer', target: null }], text: 'id' },
      { name: 'NAME', required: false, types: [], text: 'name' },
    ]);
  });

  test.each([
    ['An object of key => value', true],
    ['In the format `{"field_1": "value_1"}`', true],
    ['In the format `{"field_1": 1}`:\n- `A` — a\n- `B` — b\n- `C` — c', false],
    ['The fields', false],
  ])('whether they are all: %j', (text, free) => {
    expect(hasFreeNames(text)).toBe(free);
  });
});

describe('what the words of a row add', () => {
  test('to its types', () => {
    expect(isGeneral(row('', 'integer', 'string[]'))).toBe(true);
    expect(isGeneral(row('', 'crm_deal'))).toBe(false);
    expect(facts(asPlural(scalar('integer'), row('List of contacts', 'crm_contact')))).toEqual({
      array: 'integer',
    });
    expect(facts(asPlural(scalar('file'), row('List of files', 'attached_file')))).toEqual({
      anyOf: ['file', { array: 'file-content' }],
    });
    expect(facts(asPlural(scalar('integer'), row('List of numbers', 'integer')))).toBe('integer');
    expect(facts(asListed(scalar('boolean'), row('Returns a list of handlers')), 'result')).toEqual(
      {
        array: 'any',
      },
    );
    expect(facts(asListed(scalar('boolean'), row('Whether there is a list')))).toBe('boolean');
    expect(facts(asReturned(scalar('boolean'), row('`Y` or `N`, can be `null`')))).toEqual({
      anyOf: ['yes-no', 'null'],
    });
  });

  test('to what it is', () => {
    expect(isPlaceholder(row('The key is the identifier of the file'))).toBe(true);
    expect(isDeprecated(row('Deprecated'))).toBe(true);
    expect(isDeprecated(row('Identifier'))).toBe(false);
  });
});

test('a reading ends where it is already, and where structures lie too deep', () => {
  const { page, reading } = read({ 'a.md': '# A\n\n## B\n\ntext' });
  const inner = enter(reading, page, 1);
  expect(inner === null ? null : isEntered(inner, page, 1)).toBe(true);
  expect(inner === null ? reading : enter(inner, page, 1)).toBeNull();
  const deep = { ...reading, stack: Array.from({ length: 7 }, (_, index) => `${index}`) };
  expect(isDeepest(deep)).toBe(true);
  expect(enter(deep, page, 1)).toBeNull();
});

const one = (name: string): string =>
  `### ${name}\n\n${table(`|| **${name}**\n\`string\` | x ||`)}`;

const headed = (path: string, rows: string): string => `### Fields of ${path}\n\n${rows}`;

const resolved = (pages: Readonly<Record<string, string>>, version: 2 | 3 = 2): unknown => {
  const { corpus, page, reading } = read(pages);
  return facts(new Resolver(corpus, () => {}, false).section(page, 1, { ...reading, version }));
};

describe('the rows of a table', () => {
  test('are fields, at the ends of their paths', () => {
    const rows = table('|| **user.ID***\n`integer` | Id ||', '|| **UF_...**\n`any` | Custom ||');
    expect(resolved({ 'a.md': `# A\n\n## Parameters\n\n${rows}` })).toEqual({
      fields: { user: { type: { fields: { ID: { required: true, type: 'integer' } } } } },
      patterns: { 'UF_*': 'any' },
    });
  });

  test('that are arrays are lists in version 3, and whatever PHP calls so before', () => {
    const page = { 'a.md': `# A\n\n## Parameters\n\n${table('|| **rights**\n`array` | x ||')}` };
    expect(resolved(page, 3)).toEqual({ fields: { rights: { type: { array: 'any' } } } });
    expect(resolved(page)).not.toEqual(resolved(page, 3));
  });

  test('describe what another row names as the only key', () => {
    const rows = table(
      '|| **fields***\n`object` | Contains a single key `ID` ||',
      '|| **fields.ID***\n`integer` | Id ||',
    );
    expect(resolved({ 'a.md': `# A\n\n## Parameters\n\n${rows}` })).toEqual({
      fields: {
        fields: {
          required: true,
          type: { fields: { ID: { required: true, type: 'integer' } } },
        },
      },
    });
  });

  test('may differ in letter case alone: a request takes both names', () => {
    const rows = table('|| **sort**\n`string` | Field ||', '|| **SORT**\n`integer` | Place ||');
    expect(resolved({ 'a.md': `# A\n\n## Parameters\n\n${rows}` })).toEqual({
      fields: { sort: { spellings: ['SORT'], type: { anyOf: ['string', 'integer'] } } },
    });
  });

  test('name what a list is sorted by, be it one field', () => {
    const rows = table('|| **order**\n`object` | Sorting. Supported field:\n- `ID` — id ||');
    expect(resolved({ 'a.md': `# A\n\n## Parameters\n\n${rows}` })).toEqual({
      fields: { order: { type: { fields: { ID: { type: 'string' } } } } },
    });
  });

  test('have the structure that a word with a capital links to', () => {
    const rows = table('|| **file**\n[`File`](#file) | The file ||');
    const page = `# A\n\n## Parameters\n\n${rows}\n\n## File {#file}\n\n${table('|| **size**\n`integer` | Bytes ||')}`;
    expect(resolved({ 'a.md': page })).toMatchObject({
      fields: { file: { type: { fields: { size: { type: 'integer' } } } } },
    });
  });

  test('stand for all keys where the only one is named in words, and for either of several kinds', () => {
    const rows = table('|| **type code**\n`string` \\| `object` | See [all fields](all.md) ||');
    const all = ['A', 'B', 'C', 'D', 'E'].map((name) => `|| **${name}**\n\`string\` | x ||`);
    expect(
      resolved({
        'a.md': `# A\n\n## Parameters\n\n${rows}`,
        'all.md': `# All\n\n${table(...all)}`,
      }),
    ).toEqual({ fields: {}, others: { anyOf: ['string', OPEN] } });
  });

  test('are a structure where the type says text, and the description fields', () => {
    const bullets = 'The array can contain fields:\n- `NAME` — name\n- `CITY` — city';
    const rows = table(`|| **FORM**\n\`string\` | ${bullets} ||`);
    expect(resolved({ 'a.md': `# A\n\n## Parameters\n\n${rows}` })).toMatchObject({
      fields: { FORM: { type: { fields: { NAME: {}, CITY: {} }, others: 'any' } } },
    });
  });

  test.each<[string, string, string, unknown]>([
    [
      'a list of lists that a fence shows',
      'object',
      'The members, for example:\n```js\n[\n  ["user", "3"],\n  ["department", "17:F"]\n]\n```',
      { array: { array: 'string' } },
    ],
    [
      'no list of something else in a fence',
      'object',
      'The fields. Pass:\n```js\nOTHER: [{ CODE: 3 }]\n```',
      OPEN,
    ],
    [
      'flags, where the type says text',
      'string',
      'Available flags:\n- `FORCED` — even if it is in use',
      { fields: { FORCED: { type: 'any' } }, others: 'any' },
    ],
    [
      'fields in a list, none of them an order of rows',
      'object',
      'Point:\n- `field` — the field\n- `sort` — its place\n- `order` — up or down\n- `limit` — how many',
      {
        fields: Object.fromEntries(
          ['field', 'limit', 'order', 'sort'].map((name) => [name, { type: 'any' }]),
        ),
      },
    ],
    [
      'a list behind one key',
      'object',
      'Accepts an array of `entities` objects with fields\n- `code` — code\n- `id` — id',
      {
        fields: {
          entities: { type: { array: { fields: { code: { type: 'any' }, id: { type: 'any' } } } } },
        },
      },
    ],
    [
      'objects of one field by the names of the caller',
      'object',
      'Key — user identifier, value — object with the parameter `TYPE`',
      { fields: {}, others: { fields: { TYPE: { type: 'any' } }, others: 'any' } },
    ],
    [
      'texts for languages, which null removes',
      'object',
      'Title in different languages:\n- value `null` removes the translation',
      { fields: {}, others: { anyOf: ['string', 'null'] } },
    ],
    [
      'a list of objects or one, where it contains a list',
      'object',
      'An object containing an array of the fields to change',
      { anyOf: [{ array: OPEN }, OPEN] },
    ],
    [
      'one or several',
      'integer',
      'Identifier of the file. An array can be passed.',
      { anyOf: ['integer', { array: 'integer' }] },
    ],
    [
      'any text, where some are recommended',
      'string',
      'Any non-empty value enables it. It is recommended to use `Y` or `N`',
      'string',
    ],
    [
      'no identifier that the sentence names beside a method',
      'object',
      'Its `id` is told by the method [thing.get](get.md)',
      OPEN,
    ],
  ])('are %s', (_, type, description, fact) => {
    const rows = table(`|| **what**\n\`${type}\` | ${description} ||`);
    const get = `# Get thing.get\n\n## Method Parameters\n\n${table('|| **id**\n`integer` | x ||')}`;
    expect(resolved({ 'a.md': `# A\n\n## Parameters\n\n${rows}`, 'get.md': get })).toEqual({
      fields: { what: { type: fact } },
    });
  });

  test('are structures that sections describe, in the object or the list that the description tells of', () => {
    const ranges = table('|| **RANGES**\n`string` | As a list of objects, see [range](#range) ||');
    const within = table('|| **filter**\n`object` | Pass the `range` object inside the filter ||');
    const config = table('|| **CONFIG**\n`object` | An array of objects, see [range](#range) ||');
    const replace = table(
      '|| **replace**\n`object` | Keys:\n- `caption` — text\n- `range` — see [below](#range) ||',
    );
    const range = { fields: { ip: { type: 'string' } } };
    const section = `### Range {#range}\n\n${table('|| **ip**\n`string` | x ||')}`;
    const typeOf = (rows: string): unknown =>
      resolved({ 'a.md': `# A\n\n## Parameters\n\n${rows}\n\n${section}` });
    expect(typeOf(ranges)).toEqual({ fields: { RANGES: { type: { array: range } } } });
    expect(typeOf(within)).toMatchObject({
      fields: { filter: { type: { fields: { range: { type: range } }, operators: true } } },
    });
    expect(typeOf(config)).toEqual({
      fields: { CONFIG: { type: { anyOf: [{ array: range }, range] } } },
    });
    expect(typeOf(replace)).toEqual({
      fields: {
        replace: { type: { fields: { caption: { type: 'any' }, range: { type: range } } } },
      },
    });
  });

  test('are the part of another page’s structure that goes by their name, and all of it where none does', () => {
    const rows = table(
      '|| **folders**\n`object` | Folders, [details](export.md#result) ||',
      '|| **whole**\n`object` | The export, [details](export.md#result) ||',
    );
    const parts = table('|| **folders**\n`string[]` | x ||', '|| **code**\n`string` | x ||');
    const exported = {
      fields: { folders: { type: { array: 'string' } }, code: { type: 'string' } },
    };
    expect(
      resolved({
        'a.md': `# A\n\n## Parameters\n\n${rows}`,
        'export.md': `# Export\n\n## Result {#result}\n\n${parts}`,
      }),
    ).toEqual({
      fields: { folders: { type: { array: 'string' } }, whole: { type: exported } },
    });
  });

  test('may be a list that a page of its own describes, in an object around it or alone', () => {
    const item = { fields: { TEXT: {}, LINK: {}, ACTION: {}, COLOR: {}, WIDTH: {} } };
    const fields = ['TEXT', 'LINK', 'ACTION', 'COLOR', 'WIDTH'].map(
      (name) => `|| **${name}**\n\`string\` | ${name} ||`,
    );
    const rows = table('|| **MENU**\n`object`\n`string` | See [the menu](./menu.md) ||');
    const menu = `# Menus\n\n\`MENU\` is an object with the root key \`ITEMS\`, or an array of items.\n\n## Items\n\n${table(...fields)}`;
    expect(resolved({ 'a.md': `# A\n\n## Parameters\n\n${rows}`, 'menu.md': menu })).toMatchObject({
      fields: {
        MENU: {
          type: {
            anyOf: [
              { fields: { ITEMS: { required: true, type: { array: item } } }, others: 'any' },
              { array: item },
              'string',
            ],
          },
        },
      },
    });
  });

  test('that are called as languages are some of those that a portal may speak', () => {
    const rows = table('|| **de**\n`string` | German ||', '|| **en**\n`string` | English ||');
    expect(resolved({ 'a.md': `# A\n\n## Parameters\n\n${rows}` })).toEqual({
      fields: {},
      others: 'string',
    });
  });

  test('tell what is not understood', () => {
    const problems: string[] = [];
    const rows = table('|| **ID**\nnothing | Id ||', '|| **X**\n`unknown_thing` | x ||');
    const { corpus, page, reading } = read({ 'a.md': `# A\n\n## Parameters\n\n${rows}` });
    const report = (_: string, __: number, reason: string): void => {
      problems.push(reason);
    };
    new Resolver(corpus, report, false).section(page, 1, reading);
    expect(problems).toEqual(['no type: ID', 'unknown type: unknown_thing']);
  });

  test('are described under the path of their names, and on the page that lists all of them', () => {
    const outer = table('|| **state**\n`object` | x ||', '|| **user**\n`object` | x ||');
    const user = table(
      '|| **state**\n`object` | x ||',
      '|| **id***\n`integer` | See [all user fields](all.md) ||',
    );
    const page = [
      '# A\n\n## Parameters',
      table('|| **data**\n`object` | x ||'),
      headed('data', outer),
      headed('data.state', table('|| **code**\n`string` | x ||')),
      headed('data.user', `${user}\n\n[Description of all fields](all.md)`),
      headed('data.user.state', table('|| **name**\n`string` | x ||')),
    ];
    const all = ['A', 'B', 'C', 'D', 'id'].map((name) => `|| **${name}***\n\`string\` | x ||`);
    expect(resolved({ 'a.md': page.join('\n\n'), 'all.md': `# All\n\n${table(...all)}` })).toEqual({
      fields: {
        data: {
          type: {
            fields: {
              state: { type: { fields: { code: { type: 'string' } } } },
              user: {
                type: {
                  fields: {
                    A: { type: 'string' },
                    B: { type: 'string' },
                    C: { type: 'string' },
                    D: { type: 'string' },
                    id: { required: true, type: 'integer' },
                    state: { type: { fields: { name: { type: 'string' } } } },
                  },
                },
              },
            },
          },
        },
      },
    });
  });

  test('of a named type have what the own page tells of it, and what the type’s page adds', () => {
    const bot = '[`Bot`](types.md#bot) | See [the bot](#bot-object)';
    const rows = table(`|| **bot**\n${bot} ||`, `|| **all**\n${bot.replace('Bot', 'Bot[]')} ||`);
    const own = table('|| **id***\n`integer` | x ||', '|| **mode**\n`string` | x ||');
    const type = table('|| **id***\n`string` | x ||', '|| **color***\n`string` | x ||');
    const fields = {
      id: { required: true, type: 'integer' },
      mode: { type: 'string' },
      color: { type: 'string' },
    };
    expect(
      resolved({
        'a.md': `# A\n\n## Parameters\n\n${rows}\n\n### The bot {#bot-object}\n\n${own}`,
        'types.md': `# Types\n\n## Bot {#bot}\n\n${type}`,
      }),
    ).toEqual({
      fields: {
        bot: { documented: 'Bot', type: { fields } },
        all: { documented: 'Bot[]', type: { array: { fields } } },
      },
    });
  });

  test('whose names are the caller’s in part are of one type', () => {
    const rows = table('|| **blocks**\n`object` | See [below](#blocks) ||');
    const blocks = table('|| **`#block<id>`**\n`object` | See [block](#block) ||');
    const block = table('|| **code**\n`string` | x ||', '|| **id**\n`integer` | x ||');
    const page = `# A\n\n## Parameters\n\n${rows}\n\n### Blocks {#blocks}\n\n${blocks}\n\n### Block {#block}\n\n${block}`;
    expect(resolved({ 'a.md': page })).toEqual({
      fields: {
        blocks: {
          type: {
            fields: {},
            others: { fields: { code: { type: 'string' }, id: { type: 'integer' } } },
          },
        },
      },
    });
  });

  test('of a structure that is another one by its only sentence are those', () => {
    const rows = table('|| **property**\n[`ship_property`](#ship_property) | x ||');
    const order = `### order_property\n\n${table('|| **id**\n`integer` | x ||')}`;
    const ship = '### ship_property\n\nSee the description of [order_property](#order_property).';
    expect(resolved({ 'a.md': `# A\n\n## Parameters\n\n${rows}\n\n${ship}\n\n${order}` })).toEqual({
      fields: {
        property: { documented: 'ship_property', type: { fields: { id: { type: 'integer' } } } },
      },
    });
  });

  test('of a table of types are what the thing may be', () => {
    const rows = table(
      '|| `object`\n[`thing`](#thing) | Where `ID` is given ||',
      '|| [`thing[]`](#thing) | Where it is not ||',
      '||\n`null` | Where there is none ||',
    );
    const text = `# A\n\n## Parameters\n\n${rows}\n\n## Thing {#thing}\n\n${table('|| **a**\n`string` | x ||')}`;
    const thing = { fields: { a: { type: 'string' } } };
    expect(resolved({ 'a.md': text })).toEqual({ anyOf: [thing, { array: thing }, 'null'] });
  });

  test('that a filter demands demand the filter', () => {
    const bullets =
      'Conditions:\n- `blockId` — block\n- `name` — name\n\nRequired fields: `blockId`.';
    const rows = table(`|| **filter**\n\`object\` | ${bullets} ||`);
    expect(resolved({ 'a.md': `# A\n\n## Parameters\n\n${rows}` })).toMatchObject({
      fields: { filter: { required: true, type: { fields: { blockId: { required: true } } } } },
    });
  });

  test('of any type stay so, whatever an example shows', () => {
    const rows = table(
      '|| **Default**\n[`any`](x.md) | Default value ||',
      '|| **Other**\n`untold` | x ||',
    );
    const { corpus, reading } = read({ 'a.md': `# A\n\n## Parameters\n\n${rows}` });
    const { page } = reading;
    const shape = new Resolver(corpus, () => {}, false).section(page, 1, reading) ?? scalar('any');
    const shown = observe(shape, { Default: 'text', Other: 'text' }, 'request');
    expect(facts(shown)).toEqual({
      fields: { Default: { type: 'any' }, Other: { documented: 'untold', type: 'string' } },
    });
  });

  test('that the own table of a filter marks are demanded, and not those that an entity’s table marks', () => {
    const own = table('|| **blockId***\n`integer` | Block ||', '|| **name**\n`string` | x ||');
    const text = (link: string, below: string) =>
      `# A\n\n## Parameters\n\n${table(`|| **filter***\n\`object\` | ${link} ||`)}\n\n${below}`;
    expect(
      resolved({ 'a.md': text('Conditions', `### Parameter filter\n\n${own}`) }),
    ).toMatchObject({
      fields: { filter: { type: { fields: { blockId: { required: true }, name: {} } } } },
    });
    const elsewhere = {
      'a.md': text('Fields of [block_entity](b.md#block)', ''),
      'b.md': `# B\n\n## Block {#block}\n\n${own}`,
    };
    expect(resolved(elsewhere)).toEqual({
      fields: {
        filter: {
          required: true,
          type: {
            fields: { blockId: { type: 'integer' }, name: { type: 'string' } },
            operators: true,
          },
        },
      },
    });
  });

  test.each([
    [
      'by keys',
      'fm: { "n0": { "typeId": "PHONE" } }',
      (each: unknown) => ({ anyOf: [{ array: each }, { fields: {}, others: each }] }),
    ],
    ['in a list', 'fm: [{ "typeId": "PHONE" }]', (each: unknown) => ({ array: each })],
    [
      'for another field',
      'phones: { "n0": {} }',
      () => ({ array: { fields: { TYPE_ID: {}, ID: {} } } }),
    ],
  ])('may be structures that the description shows %s, with names of its own', (_, code, want) => {
    const text = `The structure:\n- \`id\` — ID\n- \`typeId\` — kind\n\n  \`\`\`bash\n  ${code}\n  \`\`\``;
    const rows = table(`|| **fm**\n[\`multi[]\`](#multi) | ${text} ||`);
    const multi = table('|| **ID**\n`integer` | x ||', '|| **TYPE_ID**\n`string` | x ||');
    const page = `# A\n\n## Parameters\n\n${rows}\n\n## Multi {#multi}\n\n${multi}`;
    const each = { fields: { ID: { spellings: ['id'] }, TYPE_ID: { spellings: ['typeId'] } } };
    expect(resolved({ 'a.md': page })).toMatchObject({ fields: { fm: { type: want(each) } } });
  });

  test('with a dot are names where what stands before it is a value of its own', () => {
    const rows = table(
      '|| **edit**\n`boolean` | May be changed ||',
      '|| **edit.plan**\n`boolean` | Its plan may be changed ||',
      '|| **checklist.add**\n`boolean` | May be added ||',
    );
    expect(resolved({ 'a.md': `# A\n\n## Parameters\n\n${rows}` })).toEqual({
      fields: {
        'checklist.add': { type: 'boolean' },
        edit: { type: 'boolean' },
        'edit.plan': { type: 'boolean' },
      },
    });
  });

  test('in tabs beside a table in none are what some of the things have', () => {
    const tabbed = (name: string): string =>
      `- for ${name}\n\n${table(`|| **${name}***\n\`string\` | x ||`).replaceAll(/^/gmu, '    ')}`;
    const common = table('|| **ID***\n`integer` | Id ||');
    const tabs = `{% list tabs %}\n\n${tabbed('stage')}\n\n${tabbed('status')}\n\n{% endlist %}`;
    const text = (above: string): string => `# A\n\n## Parameters\n\n${above}\n\nAlso:\n\n${tabs}`;
    const some = { type: 'string' };
    expect(resolved({ 'a.md': text(common) })).toEqual({
      fields: { ID: { required: true, type: 'integer' }, stage: some, status: some },
    });
    expect(resolved({ 'a.md': text('') })).toEqual({
      anyOf: [
        { fields: { stage: { required: true, type: 'string' } } },
        { fields: { status: { required: true, type: 'string' } } },
      ],
    });
  });

  test('under headings right below are alternatives', () => {
    expect(resolved({ 'a.md': `# A\n\n## Parameters\n\n${one('a')}\n\n${one('b')}` })).toEqual({
      anyOf: [{ fields: { a: { type: 'string' } } }, { fields: { b: { type: 'string' } } }],
    });
  });
});

describe('a type by its name', () => {
  const TYPES = `# Types\n\n#|\n|| **Type** | **Description** ||\n|| **deal** | Integer identifier ||\n|#\n\n## Order {#order}\n\n${table('|| **id**\n`integer` | Id ||', '|| **title**\n`string` | Title ||')}`;
  const types = (): { readonly lookup: TypeLookup; readonly reading: Reading } => {
    const { corpus, reading } = read({ 'a.md': '# A', 'types.md': TYPES });
    const resolver = new Resolver(corpus, () => {}, false);
    const sections = new Sections(corpus, resolver);
    return { lookup: new TypeLookup(corpus, sections), reading };
  };

  test('is a structure behind its link, or what a dictionary says', () => {
    const { lookup, reading } = types();
    expect(facts(lookup.lookUp({ name: 'order', target: 'types.md#order' }, reading))).toEqual({
      fields: { id: { type: 'integer' }, title: { type: 'string' } },
    });
    expect(facts(lookup.lookUp({ name: 'deal', target: 'types.md' }, reading))).toBe('integer');
    expect(lookup.lookUp({ name: 'other', target: 'types.md' }, reading)).toBeNull();
  });

  test('is that of a field, or of an identifier', () => {
    const { lookup, reading } = types();
    const order = { name: 'order', target: 'types.md#order' };
    expect(facts(lookup.property({ ...order, name: 'order.title' }, reading))).toBe('string');
    expect(facts(lookup.entity(order, 'ORDER_ID', reading))).toBe('integer');
  });
});

test('a row may be about the format of another method, and its fields are on another page', () => {
  const list = '# List a.list\n\n## Method Parameters\n\nNone.';
  const fields = `# Fields\n\n${table(...['A', 'B', 'C', 'D', 'E'].map((name) => `|| **${name}***\n\`string\` | x ||`))}`;
  const { corpus, reading } = read({ 'a.md': '# A', 'list.md': list, 'fields.md': fields });
  const resolver = new Resolver(corpus, () => {}, false);
  const references = new References(corpus, new Sections(corpus, resolver));
  expect(references.isOfMethod('The format is that of [a.list](list.md)', reading)).toBe(true);
  expect(references.isOfMethod('See [a.list](list.md)', reading)).toBe(false);
  expect(facts(references.page('Values of [the fields](fields.md)', reading))).toMatchObject({
    fields: { A: { type: 'string' } },
  });
});

test('a page may show a structure instead of describing it', () => {
  const { page } = read({ 'a.md': '# A\n\n## Structure\n\n```json\n{ "a": 1, "b": "x" }\n```' });
  expect(facts(shownStructure(page))).toEqual({
    fields: { a: { type: 'integer' }, b: { type: 'string' } },
  });
  expect(shownStructure(read({ 'a.md': '# A' }).page)).toBeNull();
});

test('a list that the page of a structure shows as an object has names of the caller', () => {
  const text =
    '# A\n\n## Example Object\n\n```js\n{ "blocks": { "one": { "type": "text" } } }\n```';
  const shape = object();
  shape.fields.set('blocks', field('blocks', array(described('type'))));
  expect(facts(withShownMaps(shape, read({ 'a.md': text }).page))).toEqual({
    fields: { blocks: { type: { fields: {}, others: { fields: { type: { type: 'any' } } } } } },
  });
});
