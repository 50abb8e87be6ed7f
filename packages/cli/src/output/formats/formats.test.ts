import { expect, test } from 'vitest';

import { json } from './json.ts';
import { raw } from './raw.ts';

test.each([
  [{ result: [1, { ID: '5' }] }, '{\n "result": [\n  1,\n  {\n   "ID": "5"\n  }\n ]\n}\n'],
  [false, 'false\n'],
  [undefined, 'null\n'],
])('%j as JSON', async (value, text) => {
  expect(json.fits(value)).toBe(true);
  expect(await json.write(value)).toBe(text);
});

test.each([
  ['bytes', Buffer.from([0, 255])],
  ['a blob', new Blob([Buffer.from([0, 255])])],
])('%s as they are', async (_, value) => {
  expect(raw.fits(value)).toBe(true);
  expect(Buffer.from(await raw.write(value))).toEqual(Buffer.from([0, 255]));
});

test.each([['text'], [{}], [null], [[1]]])('%j is no content of a file', async (value) => {
  expect(raw.fits(value)).toBe(false);
  await expect(raw.write(value)).rejects.toThrow(TypeError);
});
