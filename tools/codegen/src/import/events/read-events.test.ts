import { expect, test } from 'vitest';

import { Corpus } from '../page/corpus.ts';
import { readEvents, type ReadEvents } from './read-events.ts';

const SCOPE = '> Scope: [`shop`](../../scopes.md)\n>\n> Who can subscribe: anybody';

function read(pages: Readonly<Record<string, string>>): ReadEvents {
  const corpus = new Corpus(new Map(Object.entries(pages)));
  return readEvents(
    corpus.paths.flatMap((path) => corpus.page(path) ?? []),
    { corpus, report: () => {}, scopes: new Set(['shop', 'crm']) },
  );
}

const only = (text: string, path = 'api-reference/shop/events/on-shop-order-add.md'): unknown =>
  [...read({ [path]: text }).events].map(([name, { facts }]) => [name, facts.data])[0];

const ORDER = `# Event When an Order Comes onShopOrderAdd

${SCOPE}

The event \`ONSHOPORDERADD\` tells of a new order.

## What the Handler Receives

\`\`\`json
{
  "event": "ONSHOPORDERADD",
  "event_handler_id": "3",
  "data": { "FIELDS": { "ID": 12, "IS_PAID": true, "LINES": [{ "ROW": 1 }], "NOTE": null } },
  "ts": "1735374081",
  "auth": { "domain": "shop.example", "member_id": "f0", "access_token": "made-up" }
}
\`\`\`

#|
|| **Parameter**
\`type\` | **Description** ||
|| **event**
[\`string\`](../../types.md) | Code of the event ||
|| **data**
[\`object\`](../../types.md) | What happened.

The structure is described [below](#data) ||
|| **auth**
[\`object\`](../../types.md) | The structure is described [below](#auth) ||
|#

### Parameter data {#data}

#|
|| **Name**
\`type\` | **Description** ||
|| **FIELDS**
[\`object\`](../../types.md) | The structure is described [below](#fields) ||
|#

### Parameter FIELDS {#fields}

#|
|| **Name**
\`type\` | **Description** ||
|| **ID**
[\`integer\`](../../types.md) | Number of the order. Read it by [shop.order.fetch](../order-fetch.md) ||
|| **IS_PAID**
[\`boolean\`](../../types.md) | Whether it is paid ||
|#

### Parameter auth {#auth}

#|
|| **Name**
\`type\` | **Description** ||
|| **domain***
[\`string\`](../../types.md) | The portal ||
|| **member_id***
[\`string\`](../../types.md) | The portal too ||
|| **access_token**
[\`string\`](../../types.md) | A token ||
|#
`;

test('an event has its name, its permission, and in data the texts that a form holds', () => {
  const { events, auth } = read({
    'api-reference/shop/events/on-shop-order-add.md': ORDER,
    'api-reference/shop/order-fetch.md':
      '# Fetch an Order shop.order.fetch\n\n## Method Parameters',
  });
  expect([...events.keys()]).toEqual(['ONSHOPORDERADD']);
  expect(events.get('ONSHOPORDERADD')?.facts).toEqual({
    name: 'onShopOrderAdd',
    page: 'api-reference/shop/events/on-shop-order-add.md',
    scopes: ['shop'],
    methods: ['shop.order.fetch'],
    data: {
      fields: {
        FIELDS: {
          required: true,
          type: {
            fields: {
              ID: { documented: 'integer', required: true, type: 'numeric-string' },
              IS_PAID: { documented: 'boolean', required: true, type: { enum: ['0', '1'] } },
              // A list without items would not be sent.
              LINES: {
                from: 'example',
                type: {
                  array: {
                    fields: {
                      ROW: { documented: 'integer', from: 'example', type: 'numeric-string' },
                    },
                  },
                },
              },
              NOTE: { from: 'example', type: 'any' },
            },
          },
        },
      },
    },
  });
  // Of rows of which some have a star, the others may be missing.
  expect(auth).toEqual({
    fields: {
      access_token: { type: 'string' },
      domain: { required: true, type: 'string' },
      member_id: { required: true, type: 'string' },
    },
  });
});

test('a page in Russian tells the same', () => {
  const page = `# При удалении заказа OnShopOrderDelete

> Scope: [\`shop\`](../../scopes.md)

## Что получает обработчик

\`\`\`json
{ "event": "ONSHOPORDERDELETE", "data": { "FIELDS": { "ID": "7" } } }
\`\`\`
`;
  expect(only(page)).toEqual([
    'ONSHOPORDERDELETE',
    {
      fields: {
        FIELDS: {
          from: 'example',
          type: { fields: { ID: { from: 'example', type: 'string' } } },
        },
      },
    },
  ]);
});

test.each([
  [
    'a sentence',
    '#|\n|| **Name**\n`type` | **Description** ||\n|| **FIELDS**\n[`array`](t.md) | The array contains the field ID with the number ||\n|#',
    { fields: { FIELDS: { type: { fields: { ID: { required: true, type: 'string' } } } } } },
  ],
  [
    'a list',
    '#|\n|| **Name**\n`type` | **Description** ||\n|| **FIELDS**\n[`array`](t.md) | The array contains these fields:\n- **ID** — number of the record\n- **ORDER_ID** — number of the order ||\n|#',
    {
      fields: {
        FIELDS: {
          type: {
            fields: {
              ID: { required: true, type: 'string' },
              ORDER_ID: { required: true, type: 'string' },
            },
          },
        },
      },
    },
  ],
  [
    'an array of PHP',
    "```php\narray('FIELDS' => array('ID' => $id))\n```",
    {
      fields: {
        FIELDS: {
          from: 'example',
          type: { fields: { ID: { from: 'example', type: 'string' } } },
        },
      },
    },
  ],
])('an old page tells of data in %s', (_, part, data) => {
  const page = `# Event of Adding onShopOrderAdd\n\nIt comes.\n\n## Parameters\n\n${part}\n`;
  expect(only(page)).toEqual(['ONSHOPORDERADD', data]);
});

function section(name: string): string {
  return `## ${name} {#${name.toLowerCase()}}\n\n#|\n|| **Field** | **Type** | **Description** ||\n|| **messageId** | \`integer\` | ID ||\n|#\n\n\`\`\`json\n{ "messageId": 3 }\n\`\`\`\n`;
}

test('a page of formats has an event below each heading that is its name, and the permission of its overview', () => {
  const { events } = read({
    'api-reference/bots/events/events.md': `# Formats of Events\n\n## How They Come\n\n${section('ONSHOPBOTADD')}\n${section('ONSHOPBOTDELETE')}`,
    'api-reference/bots/events/index.md': `# Events\n\n${SCOPE}`,
  });
  expect([...events].map(([name, { facts }]) => [name, facts.scopes, facts.data])).toEqual(
    ['ONSHOPBOTADD', 'ONSHOPBOTDELETE'].map((name) => [
      name,
      ['shop'],
      {
        fields: { messageId: { documented: 'integer', required: true, type: 'numeric-string' } },
      },
    ]),
  );
});

function eventPage(name: string, rows: string): string {
  return `# Event ${name}\n\n## What the Handler Receives\n\n#|\n|| **Name**\n\`type\` | **Description** ||\n|| **data**\n[\`object\`](t.md) | It ||\n|| **auth**\n[\`object\`](t.md) | [Below](#auth) ||\n|#\n\n### Parameter auth {#auth}\n\n#|\n|| **Name**\n\`type\` | **Description** ||\n${rows}|#\n`;
}

test('an event that lacks of auth what all others have says so itself', () => {
  const domain = '|| **domain***\n[`string`](t.md) | It ||\n';
  const token = '|| **application_token***\n[`string`](t.md) | It ||\n';
  const status = '|| **status***\n[`string`](t.md) | It ||\n';
  const names = Array.from({ length: 10 }, (_, index) => `onShopThing${index}`);
  const { auth, events } = read({
    ...Object.fromEntries(
      names.map((name) => [`a/${name}.md`, eventPage(name, domain + token + status)]),
    ),
    'a/odd.md': eventPage('onShopPayment', domain),
    // Of a webhook, which gets less.
    'a/index.md':
      '# Events\n\n```json\n{"event":"ONSHOPTHING1","event_handler_id":"1","data":{},"ts":"1","auth":{"domain":"a","application_token":"b"}}\n```',
  });
  const sure = { required: true, type: 'string' };
  expect(auth?.fields).toEqual({
    application_token: sure,
    domain: sure,
    status: { type: 'string' },
  });
  expect(events.get('ONSHOPPAYMENT')?.facts.auth?.fields).toEqual({ domain: sure });
  expect(events.get('ONSHOPTHING1')?.facts).not.toHaveProperty('auth');
});

test.each([
  ['an overview', '# Overview of Events of Orders\n\n## What the Handler Receives'],
  [
    'an event of the browser',
    '# Event of the Card CallCard::onClose\n\n## What the Handler Receives',
  ],
  ['a method', '# Bind a Handler event.bind\n\n## Method Parameters'],
])('%s is no event', (_, text) => {
  expect(read({ 'a.md': text }).events.size).toBe(0);
});

test('what is said elsewhere of an event is known: its past, its queue, its names for one entity', () => {
  const { events } = read({
    'api-reference/crm/outdated/on-shop-old.md': '# Event onShopOld\n\nIt comes.',
    'api-reference/shop/on-shop-queue.md':
      '# Event onShopQueue\n\nOffline events wait; this one is sent as an ordinary event.\n\n## What the Handler Receives',
    'api-reference/shop/on-shop-item-add.md':
      '# Event onShopItemAdd\n\n## What the Handler Receives',
    'api-reference/shop/index.md': '# Overview\n\nOf the kind 147 it is `ONSHOPITEMADD_147`.',
  });
  const facts = Object.fromEntries([...events].map(([name, own]) => [name, own.facts]));
  expect(facts['ONSHOPOLD']).toMatchObject({ deprecated: {}, scopes: ['crm'] });
  expect(facts['ONSHOPQUEUE']).toMatchObject({ offline: false });
  expect(facts['ONSHOPITEMADD']).toMatchObject({ suffixed: true });
  expect(facts['ONSHOPQUEUE']).not.toHaveProperty('suffixed');
  expect(facts['ONSHOPITEMADD']).not.toHaveProperty('offline');
});
