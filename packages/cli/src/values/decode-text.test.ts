import { expect, test } from 'vitest';

import { decodeText } from './decode-text.ts';

const SOURCE = { place: '--fields', file: 'a.json' };
const TEXT = '{"TITLE":"Привет"}';
const utf16 = Buffer.from(`\uFEFF${TEXT}`, 'utf16le');

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
  ['UTF-16, little end first', utf16],
  ['UTF-16, big end first', Buffer.from(utf16).swap16()],
])('%s', (_, bytes) => {
  expect(decodeText(bytes, SOURCE)).toBe(TEXT);
});

test.each([
  ['windows-1251', [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]],
  ['cp866', [0x8f, 0xe0, 0xa8, 0xa2, 0xa5, 0xe2]],
  ['utf-16le', [0xff, 0xfe, 0x00, 0xd8]],
])('bytes that are most likely %s are no text', (likely, bytes) => {
  expect(() => decodeText(new Uint8Array(bytes), SOURCE)).toThrow(
    expect.objectContaining({ problem: { kind: 'encoding', file: 'a.json', likely } }),
  );
});
