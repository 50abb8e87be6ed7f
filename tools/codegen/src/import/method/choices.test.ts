import type { MethodFacts } from '@oint/reference';
import { expect, test } from 'vitest';

import { importCheckout } from '../import.ts';

const TABLE = `#|
|| **Name**
\`type\` | **Description** ||
|| **ID***
[\`integer\`](../data-types.md) | Number ||
|| **CODE***
[\`string\`](../data-types.md) | Code ||
|| **NAME**
[\`string\`](../data-types.md) | Name ||
|#`;

function facts(params: string): MethodFacts | undefined {
  const text = [
    '# Do a Thing thing.do',
    '> Scope: [`things`](../scopes.md)',
    'The method `thing.do` does it.',
    '## Method Parameters',
    params,
    '## Code Examples',
    "```bash\ncurl -X POST -d '{}' https://**address**/rest/**user**/**webhook**/thing.do\n```",
  ].join('\n\n');
  const { methods } = importCheckout(new Map([['thing-do.md', text]]), { withDescriptions: false });
  return methods[0]?.facts;
}

test('names that stand in one cell are alternatives', () => {
  const row = String.raw`|| **ID*** \| **CODE***`;
  const params = facts(
    `#|\n|| **Name**\n\`type\` | **Description** ||\n${row}\n\`string\` | Which ||\n|#`,
  )?.params;
  expect(params?.oneOf).toEqual([['ID', 'CODE']]);
  expect(params?.fields['ID']?.required).toBeUndefined();
});

function rowOf(name: string, text: string): string {
  return `|| **${name}***\n\`string\` | ${text} ||`;
}

test('what is used instead of another is an alternative to it', () => {
  const params = facts(
    `#|\n|| **Name**\n\`type\` | **Description** ||\n${rowOf('fileId', 'Identifier')}\n${rowOf('file', 'The file. Used instead of the `fileId` parameter')}\n|#`,
  )?.params;
  expect(params?.oneOf).toEqual([['file', 'fileId']]);
  expect(params?.fields['fileId']?.required).toBeUndefined();
});

test('what is needed where another is not given is an alternative to it, marked or not', () => {
  const params = facts(
    `#|\n|| **Name**\n\`type\` | **Description** ||\n${rowOf('CHAT_ID', 'Chat. Required if `DIALOG_ID` is not provided.')}\n|| **DIALOG_ID**\n\`string\` | Dialog ||\n|#`,
  )?.params;
  expect(params?.oneOf).toEqual([['CHAT_ID', 'DIALOG_ID']]);
  expect(params?.fields['CHAT_ID']?.required).toBeUndefined();
});

test.each([
  ['from***', [['from_ts', 'from']]],
  ['from**', undefined],
])('what can be used instead is an alternative to what is needed: **%s', (name, groups) => {
  const params = facts(
    `#|\n|| **Name**\n\`type\` | **Description** ||\n|| **${name}\n\`string\` | Begin ||\n|| **from_ts**\n\`integer\` | Can be used instead of the \`from\` parameter ||\n|#`,
  )?.params;
  expect(params?.oneOf).toEqual(groups);
});

test.each([
  ['At least one of the parameters must be specified: `ID` or `CODE`.', [['ID', 'CODE']]],
  ['It is required to pass one of the following parameters:\n- `ID`\n- `CODE`', [['ID', 'CODE']]],
  ['You must specify either `ID` or `CODE`.', [['ID', 'CODE']]],
])('%s', (sentence, groups) => {
  const { oneOf, fields } = facts(`${TABLE}\n\n${sentence}`)?.params ?? {};
  expect(oneOf).toEqual(groups);
  expect(fields?.['ID']?.required).toBeUndefined();
});

test.each([
  'If `NAME` is given, one of the parameters `ID` or `CODE` must be specified.',
  'One of the parameters `ID`, `OTHER` must be specified.',
  'The method returns one of the fields `ID`, `CODE`.',
])('no demand: %s', (sentence) => {
  expect(facts(`${TABLE}\n\n${sentence}`)?.params.oneOf).toBeUndefined();
});
