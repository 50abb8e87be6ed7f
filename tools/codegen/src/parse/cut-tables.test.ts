import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';

import { readCorpus } from '../../test/fuzz/corpus.ts';
import { mutate } from '../../test/fuzz/mutate.ts';
import { Random } from '../../test/fuzz/random.ts';
import { findExcess } from './complexity.ts';
import { cutTables } from './cut-tables.ts';
import { bareText, inlineMarkdown } from './inline-markdown.ts';
import { parseMarkdown } from './markdown.ts';
import { placeOf } from './place.ts';
import { prepare } from './prepare.ts';
import { restoreLines, squeeze } from './squeeze.ts';

/** Everything that is ever read of a table: where its rows and cells are and what they say. */
function tablesOf(nodes: readonly Nodes[]): unknown[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'table') return 'children' in node ? tablesOf(node.children) : [];
    const rows = node.children.map((row) => ({
      place: placeOf(row),
      cells: row.children.map((cell) => ({
        place: placeOf(cell),
        text: bareText(cell),
        markdown: inlineMarkdown(cell.children),
      })),
    }));
    return [{ place: placeOf(node), rows }];
  });
}

const TABLE = '| A | B |\n|---|:-:|\n';

test.each([
  ['plain', `${TABLE}| a | b |\n`],
  [
    'marks',
    `${TABLE}| **a** _b_ | [c](d) \`e\` |\n| &amp; | &#x2714; |\n| https://x.y | a@b.c |\n`,
  ],
  ['code', `${TABLE}| \`a\` | b \`c\` d |\n| \`\`a\`\` | \` \` |\n| \`a | b |\n`],
  ['bars', `${TABLE}| a \\| b | c |\n`],
  ['short, long and empty rows', `${TABLE}| a |\n| a | b | c |\n||\n| | |\n`],
  ['indentation', `  | A | B |\n   |-|-|\n | a | b |\n`],
  ['no bar at the end', `${TABLE}| a | b\n`],
  ['text below', `${TABLE}| a | b |\ntext\n`],
  ['text above', `text\n${TABLE}| a | b |\n`],
  ['code block', `    | A |\n    |---|\n`],
  ['comment', `<!--\n\n${TABLE}| a | b |\n\n-->\n`],
  ['other widths', `| A |\n|---|---|\n| a |\n`],
  ['blocks in cells', `${TABLE}| # a | - b |\n| > c | 1. d |\n`],
])('a table with %s is what the parser makes of it', (_, markdown) => {
  const { markdown: rest, tables } = cutTables(markdown, 'md');
  const both = [...tablesOf(tables), ...tablesOf([parseMarkdown(rest, 'md')])];
  expect(both).toEqual(tablesOf([parseMarkdown(markdown, 'md')]));
});

test('tables of real and of mutated pages are what the parser makes of them', async () => {
  const corpus = await readCorpus();
  let cut = 0;
  for (let seed = 0; seed < 150; seed += 1) {
    const random = new Random(seed);
    const { page } = random.pick(corpus);
    const syntax = page.path.endsWith('.mdx') ? 'mdx' : 'md';
    const text = random.percent(30) ? page.text : mutate(page.text, random);
    const { markdown } = prepare(text);
    if (findExcess(markdown, syntax) !== null) continue;
    const { markdown: rest, tables } = cutTables(markdown, syntax);
    if (tables.length === 0) continue;
    const { markdown: squeezed, lineOf } = squeeze(rest);
    try {
      const whole = tablesOf([parseMarkdown(markdown, syntax)]);
      // What a broken page swallows, a front matter without end for one, is no table to the parser.
      if (whole.length === 0) continue;
      const parts = restoreLines(parseMarkdown(squeezed, syntax), lineOf);
      expect({ seed, tables: [...tablesOf(tables), ...tablesOf([parts])] }).toEqual({
        seed,
        tables: whole,
      });
      cut += 1;
    } catch (error) {
      // MDX that is not well formed has no tables either way.
      if (syntax === 'md' || !(error instanceof Error) || error.name === 'AssertionError')
        throw error;
    }
  }
  expect(cut).toBeGreaterThan(50);
});
