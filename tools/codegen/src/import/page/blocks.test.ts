import { expect, test } from 'vitest';

import { scanBlocks } from './blocks.ts';

test('a page is a row of headings, texts, fences and tables, each with its line', () => {
  const text = [
    '# Title {#top}',
    '',
    'A text',
    'of two lines',
    '```json',
    '{ "a": 1 }',
    '```',
    '#|',
    '|| **Name** | Description ||',
    '|| ID | Id ||',
    '|#',
    '| A | B |',
    '|---|---|',
    '| 1 | 2 |',
  ].join('\n');
  expect(scanBlocks(text)).toMatchObject([
    { kind: 'heading', level: 1, text: 'Title', anchors: ['top', 'title'], line: 1 },
    { kind: 'text', text: 'A text\nof two lines', note: null, line: 3 },
    { kind: 'fence', language: 'json', text: '{ "a": 1 }', line: 5 },
    { kind: 'table', line: 8, table: { rows: [{}, { cells: ['ID', 'Id'], line: 10 }] } },
    { kind: 'table', line: 12, table: { rows: [{}, { cells: ['1', '2'] }] } },
  ]);
});

test('notes, tabs and inclusions are told', () => {
  const text = [
    '{% include [Parts](./_includes/parts.md) %}',
    '{% note warning "Attention" %}',
    '',
    'Inside',
    '',
    '{% endnote %}',
    '{% list tabs %}',
    '',
    '- cURL',
    '',
    '    ```bash',
    '    curl',
    '    ```',
    '',
    '{% endlist %}',
    '',
    'Outside',
  ].join('\n');
  expect(scanBlocks(text)).toMatchObject([
    { kind: 'include', target: './_includes/parts.md' },
    { kind: 'text', text: 'Inside', note: 'Attention' },
    { kind: 'fence', text: 'curl', tab: 'cURL' },
    { kind: 'text', text: 'Outside', note: null, tab: '' },
  ]);
});

test('a fence in a table that nobody closed does not swallow the page', () => {
  const text = ['#|', '|| a | b ||', '', '## Next', 'text'].join('\n');
  expect(scanBlocks(text).map(({ kind }) => kind)).toEqual(['table', 'heading', 'text']);
});
