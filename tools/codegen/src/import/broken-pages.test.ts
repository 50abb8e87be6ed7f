import { expect, test } from 'vitest';

import { mutatePage } from '../../test/fuzz/mutate-documentation.ts';
import { Random } from '../../test/fuzz/random.ts';
import { makeFiles } from '../emit/emit.ts';
import { NO_REFERENCE, scopesOfFacts } from '../emit/scoped-reference.ts';
import { drafts } from '../emit/sdk-rest/drafts.ts';
import { importCheckout } from './import.ts';

/** One page with everything that the reader knows. */
const PAGE = `# Update a Thing thing.update

> Scope: [\`things\`](../scopes.md)

{% note warning "DEPRECATED" %}

The development of this method has been halted. Please use [thing.*](index.md).

{% endnote %}

The method \`thing.update\` updates a thing.

## Method Parameters

{% include [Parts](./_includes/parts.md) %}

#|
|| **Name**
\`type\` | **Description** ||
|| **id***
[\`thing.id\`](./types.md#thing) | Identifier ||
|| **fields***
[\`object\`](./types.md) | Values of [fields](#fields). At least one of \`TITLE\`, \`CODE\` must be given ||
|| **LANG**
[\`object\`](./types.md) | An object in the format \`{"lang_1": "value_1"}\` ||
|| **kind**
[\`string\`](./types.md) | Possible values:
- \`a\` — one
- \`b\` — two
#|
|| **inner** | x ||
|#
||
|| **filter**
\`array\` | An object like \`{"field_1": "value_1"}\`:
- \`TITLE\` — title
- \`CODE\` — code
- \`PROPERTY_PropertyId\` — property ||
|#

### Parameter fields {#fields}

#|
|| **Name**
\`type\` | **Description** ||
|| **TITLE**
\`string\` | Title ||
|| **CODE**^*^
\`string\` | Code ||
|| **UF_CRM_...**
\`any\` | Custom ||
|#

## Code Examples

{% list tabs %}

- cURL (Webhook)

    \`\`\`bash
    curl -X POST -d '{"id":1,"fields":{"TITLE":"x","UF_CRM_1":"y"},"filter":{">=TITLE":1}}' https://**a**/rest/**u**/**w**/thing.update
    \`\`\`

- JS (TS)

    \`\`\`ts
    type Thing = { id: number; mark: string | null; parts?: { id: number }[]; [key: string]: unknown }
    const response = await $b24.actions.v2.call.make<Record<string, Thing>>({ method: 'thing.update' })
    \`\`\`

{% endlist %}

## Response Handling

\`\`\`json
{ "result": { "thing": { "id": "1", "mark": null, } }, "time": {} } // shortened
\`\`\`

### Returned Data

#|
|| **Name**
\`type\` | **Description** ||
|| **result**
[\`object\`](./types.md) | The [thing](./types.md#thing) ||
|#

## Error Handling

### Possible Error Codes

#|
|| **Code** | **Description** ||
|| \`NOT_FOUND\` | None ||
|#
`;

const TYPES = `# Types

#|
|| **Type** | **Description** ||
|| [\`thing\`](#thing) | Integer identifier ||
|#

## Structures

### thing {#thing}

#|
|| **Name**
\`type\` | **Description** ||
|| **id**
\`integer\` | Identifier ||
|| **parent**
[\`thing\`](#thing) | Another ||
|| **parts**
[\`thing[]\`](#thing) | Multiple ||
|#
`;

const CHECKOUT = new Map([
  ['things/thing-update.md', PAGE],
  ['things/types.md', TYPES],
  ['things/_includes/parts.md', '#|\n|| **part**\n[`thing`](../types.md#thing) | Part ||\n|#\n'],
]);

test('pages broken at random are read, and what was read becomes code', async () => {
  let found = 0;
  for (let seed = 1; seed <= 400; seed += 1) {
    const random = new Random(seed);
    const broken = new Map([...CHECKOUT].map(([path, text]) => [path, mutatePage(text, random)]));
    const { methods, systemErrors } = importCheckout(broken, { withDescriptions: seed % 2 === 0 });
    found += methods.length;
    const scopes = scopesOfFacts(methods.map(({ facts }) => facts));
    // The formatter throws at what does not parse.
    if (seed % 10 === 0)
      await makeFiles(drafts({ reference: { ...NO_REFERENCE, scopes, systemErrors } }));
  }
  // A run that finds nothing looks at nothing.
  expect(found).toBeGreaterThan(350);
});
