import { expect, test } from 'vitest';

import { docOf } from './comments.ts';

const TAG = '@deprecated';

test.each<[string, { given: Parameters<typeof docOf>; want: string | undefined }]>([
  ['nothing', { given: [], want: undefined }],
  ['a tag alone', { given: [undefined, TAG], want: '@deprecated' }],
  ['a line', { given: ['Says it.'], want: 'Says it.' }],
  ['a line and a tag', { given: ['Says it.', TAG], want: 'Says it.\n\n@deprecated' }],
  ['marks of comments', { given: ['a */ b /* c'], want: 'a *\\/ b /* c' }],
  ['tags and links', { given: ['@see {@link x}'], want: '\\@see {\\@link x}' }],
  ['code', { given: ['a\n\n```\n  b\n```'], want: 'a\n\n```\n  b\n```' }],
])('a comment of %s', (_, { given, want }) => {
  expect(docOf(...given)).toBe(want);
});

test('a long line is broken, one inside of code is not', () => {
  const long = 'word '.repeat(40).trim();
  const widths = docOf(`${long}\n\`\`\`\n${long}\n\`\`\``)
    ?.split('\n')
    .map((line) => line.length);
  expect(widths?.filter((width) => width > 100)).toHaveLength(1);
});
