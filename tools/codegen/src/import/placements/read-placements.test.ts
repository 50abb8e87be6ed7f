import type { PlacementFacts } from '@oint/reference';
import { expect, test } from 'vitest';

import { Corpus } from '../page/corpus.ts';
import { readPlacements } from './read-placements.ts';

function read(text: string): Record<string, PlacementFacts> {
  const corpus = new Corpus(new Map([['widgets/a.md', text]]));
  const pages = corpus.paths.flatMap((path) => corpus.page(path) ?? []);
  const context = { corpus, report: () => {}, scopes: new Set(['placement', 'shop']) };
  return Object.fromEntries(
    [...readPlacements(pages, context)].map(([code, { facts }]) => [code, facts]),
  );
}

const shown = (code: string, options: string): string =>
  `\`\`\`php\nArray\n(\n    [DOMAIN] => a.example\n    [PLACEMENT] => ${code}\n    [PLACEMENT_OPTIONS] => ${options}\n)\n\`\`\``;

const page = (title: string, ...parts: readonly string[]): string =>
  [
    `# ${title}`,
    '> Scope: [`placement, shop`](../scopes.md)',
    ...parts.slice(0, -2),
    '## What the Handler Receives',
    ...parts.slice(-2),
  ].join('\n\n');

test('a placement has its code, its permissions and what its options hold', () => {
  const table =
    '### PLACEMENT_OPTIONS\n\n#|\n|| **Parameter** | **Description** ||\n|| **ID***\n[`string`](t.md) | Number of the order ||\n|| **TAB**\n[`string`](t.md) | Which tab ||\n|#';
  const options = '{"ID":"8","URI":"\\/orders\\/8\\/"}';
  expect(
    read(page('Tab of an Order SHOP_ORDER_TAB', shown('SHOP_ORDER_TAB', options), table)),
  ).toEqual({
    SHOP_ORDER_TAB: {
      page: 'widgets/a.md',
      scopes: ['placement', 'shop'],
      options: {
        fields: {
          ID: { required: true, type: 'string' },
          TAB: { type: 'string' },
          URI: { from: 'example', type: 'string' },
        },
      },
    },
  });
});

test('codes are those of the table that the title stands for; a part of its own is a star', () => {
  const codes =
    '#|\n|| **Code** | **Place** ||\n|| `SHOP_ORDER_TAB` | Orders ||\n|| `SHOP_KIND_XXX_TAB` | Instead of XXX its number ||\n|| `SHOP_OTHER_MENU` | Elsewhere ||\n|#';
  const title = 'Tab SHOP_XXX_TAB, SHOP_KIND_XXX_TAB, SHOP_MENU';
  expect(Object.keys(read(page(title, codes, '', '')))).toEqual([
    'SHOP_ORDER_TAB',
    'SHOP_KIND_*_TAB',
    'SHOP_MENU',
  ]);
});

test.each([
  ['It comes only for the placement `SHOP_USER_MENU`', 'en'],
  ['Приходит только у точки `SHOP_USER_MENU`', 'ru'],
])('of several placements each has what it is sent: %s', (only) => {
  const table = `### PLACEMENT_OPTIONS\n\n#|\n|| **Parameter** | **Description** ||\n|| **USER_ID***\n[\`string\`](t.md) | The user. ${only} ||\n|#`;
  const examples = [
    shown('SHOP_USER_MENU', '{"USER_ID":"1"}'),
    shown('SHOP_GROUP_MENU', '{"GROUP_ID":"129"}'),
  ].join('\n\n');
  const facts = read(page('Menu SHOP_USER_MENU, SHOP_GROUP_MENU', examples, table));
  expect(facts['SHOP_USER_MENU']?.options.fields).toEqual({
    USER_ID: { required: true, type: 'string' },
  });
  expect(Object.keys(facts['SHOP_GROUP_MENU']?.options.fields ?? {})).toEqual(['GROUP_ID']);
});

test('of two names that a row gives, either comes', () => {
  const table =
    '### PLACEMENT_OPTIONS\n\n#|\n|| **Parameter** | **Description** ||\n|| **ID*** or **ORDER_ID***\n[`string`](t.md) | Number of the order ||\n|#';
  const facts = read(page('Tab SHOP_ORDER_TAB', shown('SHOP_ORDER_TAB', '{"ID":"8"}'), table));
  expect(facts['SHOP_ORDER_TAB']?.options.fields).toEqual({
    ID: { type: 'string' },
    ORDER_ID: { type: 'string' },
  });
});

test('a placement of the past is one still; of its options nothing is known', () => {
  const note =
    '# Smiles SHOP_SMILES\n\n{% note warning "" %}\n\n**DEPRECATED**\n\nIt is not shown.\n\n{% endnote %}\n';
  expect(read(note)['SHOP_SMILES']).toEqual({
    page: 'widgets/a.md',
    scopes: ['placement'],
    options: { fields: {}, others: 'any' },
    deprecated: true,
  });
});

test.each([
  ['an overview', '# Widgets in CRM\n\n## What the Handler Receives'],
  ['a guide', '# How to use SHOP_ORDER_TAB\n\nBind it.'],
])('%s describes none', (_, text) => {
  expect(read(text)).toEqual({});
});
