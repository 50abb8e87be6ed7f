/** What is read without the Markdown parser is what the parser makes of it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';

import { cutTables } from '../src/parse/cut-tables.ts';
import { parseMarkdown } from '../src/parse/markdown.ts';
import { readPlainBlocks } from '../src/parse/plain-blocks.ts';
import { prepare } from '../src/parse/prepare.ts';
import { readCorpus } from './fuzz/corpus.ts';
import { mutate } from './fuzz/mutate.ts';
import { Random } from './fuzz/random.ts';

const DOCS = join(import.meta.dirname, '../../../docs/bitrix24');
const pages = await readPages();

interface Source {
  readonly path: string;
  readonly text: string;
}

async function readPages(): Promise<Source[]> {
  const found = await Promise.all(
    ['ru', 'en'].map((language) => readdir(join(DOCS, language), { recursive: true })),
  );
  const paths = found.flatMap((names, index) =>
    names
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(['ru', 'en'][index] ?? '', name)),
  );
  return Promise.all(
    paths.map(async (path) => ({ path, text: await readFile(join(DOCS, path), 'utf8') })),
  );
}

describe('pages of the documentation', () => {
  test.each(pages)('$path', ({ text }) => {
    const { plain, parsed } = bothWays(text);
    expect(plain).not.toBeNull();
    expect(plain).toEqual(parsed);
  });
});

test.each([
  ['words', 'Just words, and: punctuation (of all kinds); 5 > is not among them'],
  ['lines of a paragraph', 'One\n  two `code`\nthree'],
  ['code at the edges of a line', '`One`\n`two`'],
  [
    'a link to a letter, with code',
    'See [`im.dialog.read`](https://example.com/a_b_c*d*e) and [one](#two).',
  ],
  ['an address in a text', 'See https://example.com/x or www.example.com'],
  ['a picture', 'A ![picture](x.png)'],
  ['an exclamation', 'Oh! [a link](x)'],
  ['a heading in a paragraph', 'One\n# Two\nthree'],
  ['a heading with marks behind it', '## Two ##\n\n# C# #\n\n#three'],
  ['an underlined heading', 'One\n===\n\nTwo\n---'],
  ['a definition', '[one](two)\n\n[three]: four\n\nsee [three]'],
  ['a footnote', 'One[^1]\n\n[^1]: two'],
  ['a list', 'One\n- two\n\n1. three'],
  ['a quotation', 'One\n> two'],
  ['indented code', 'One\n\n    two\n'],
  ['a deep line of a paragraph', 'One\n        two'],
  ['a line break', 'One  \ntwo\\\nthree'],
  ['a table without bars at the edges', 'a | b\n--|--\nc | d'],
  ['a table with a colon', 'a | b\n:--|--\nc | d'],
  ['front matter', '---\na: b\n---\n# One'],
  ['front matter without an end', '---\na: b\n\n# One'],
  ['lines that are no front matter', 'One\n\n---\n\ntwo'],
  ['an admonition', ':::tip\nOne\ntwo\n\n[three](four)\n:::\nfive'],
  ['an admonition with a title', ':::tip[One two]\nthree\n:::'],
  ['an admonition without an end', ':::tip\nOne'],
  ['an admonition in an admonition', '::::tip\n:::note\nOne\n:::\n::::'],
  ['an admonition after a line', 'One\n:::tip\ntwo\n:::'],
  ['an admonition with attributes', ':::tip{a=b}\nOne\n:::'],
  ['an end of an admonition that has none', 'One\n:::\ntwo'],
  ['a line break of HTML', '<br/>\n\n<br/>\nOne\n\nTwo\n<br/>\nthree'],
  ['a comment', '<!-- one\n\ntwo -->\nthree'],
  ['two backticks', 'One ``two`` `three'],
  ['code over two lines', 'One `two\nthree` four'],
  ['code with spaces', '`one ` ` two ` `  `'],
  ['a reference of a character', 'One &amp; two'],
  ['emphasis', 'One **two** _three_ four'],
  ['a label with a bracket', '[a [b] c](d) [e](f (g)) [h](i "j")'],
])('%s', (_, markdown) => {
  const { plain, parsed } = bothWays(markdown);
  expect(plain ?? parsed).toEqual(parsed);
});

test('mutated pages', async () => {
  const corpus = (await readCorpus()).map(({ page }) => page.text);
  let read = 0;
  for (let seed = 1; seed <= MUTATIONS; seed += 1) {
    const random = new Random(seed);
    const text = mutate(corpus[seed % corpus.length] ?? '', random);
    const { plain, parsed } = bothWays(text);
    if (plain !== null) read += 1;
    expect({ seed, blocks: plain ?? parsed }).toEqual({ seed, blocks: parsed });
  }
  expect(read).toBeGreaterThan(MUTATIONS / 10);
});

const MUTATIONS = Number(process.env['MUTATIONS'] ?? 1000);

/** The trees with of the places only what is asked for. */
function bothWays(text: string): { plain: object[] | null; parsed: object[] } {
  const { markdown } = cutTables(prepare(text).markdown, 'md');
  const plain = readPlainBlocks(markdown);
  return {
    plain: plain?.map(simplified) ?? null,
    parsed: parseMarkdown(markdown, 'md').children.map(simplified),
  };
}

const PLACED = new Set(['paragraph', 'heading', 'link', 'yaml', 'containerDirective', 'html']);

function simplified(node: Nodes): object {
  const { position, ...rest } = node;
  const children = 'children' in node ? { children: node.children.map(simplified) } : {};
  if (!PLACED.has(node.type) || isLabel(node)) return { ...rest, ...children };
  return { ...rest, ...children, line: position?.start.line, column: position?.start.column };
}

function isLabel(node: Nodes): boolean {
  return node.type === 'paragraph' && node.data?.directiveLabel === true;
}
