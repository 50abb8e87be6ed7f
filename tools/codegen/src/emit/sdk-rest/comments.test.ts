import { expect, test } from 'vitest';

import { comment, withComments } from './comments.ts';

const TAG = '@deprecated';

test.each([
  ['', undefined, '', ''],
  ['a tag alone', undefined, TAG, '/** @deprecated */'],
  ['a line', 'Says it.', '', '\n/** Says it. */\n'],
  ['a line and a tag', 'Says it.', TAG, '\n/**\n * Says it.\n *\n * @deprecated\n */\n'],
  ['marks of comments', 'a */ b /* c', '', '\n/** a *\\/ b /* c */\n'],
  ['tags and links', '@see {@link x}', '', '\n/** \\@see {\\@link x} */\n'],
  ['code', 'a\n\n```\n  b\n```', '', '\n/**\n * a\n *\n * ```\n *   b\n * ```\n */\n'],
  ['marks of ours', '\u2028000', '', '\n/** 000 */\n'],
])('a comment of %s', (_, description, tag, expected) => {
  expect(withComments(comment(description, tag))).toBe(expected);
});

test('a long line is broken, one inside of code is not', () => {
  const long = 'word '.repeat(40).trim();
  const written = withComments(comment(`${long}\n\`\`\`\n${long}\n\`\`\``, ''));
  const widths = written.split('\n').map((line) => line.length);
  expect(widths.filter((width) => width > 100)).toHaveLength(1);
});

test('no word of a comment stands in the text of a type in the making', () => {
  expect(comment('Filter [] | & "x"', '')).not.toMatch(/[A-Za-z[\]|&"]/u);
});

test('what looks like a mark inside of a string, a template or a comment stays there', () => {
  const mark = comment('"; alert(`x`) //', '');
  const code = `{ "${mark}": string; [a: \`${mark}\`]: 1; /* ${mark} */ }`;
  expect(withComments(code)).toBe(code);
});
