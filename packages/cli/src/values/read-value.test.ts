import { expect, test } from 'vitest';

import type { Inputs } from '../spec/inputs.ts';
import type { ValueType } from '../spec/value-type.ts';
import { readValue } from './read-value.ts';
import { ValueError } from './value-error.ts';

const FILES: Readonly<Record<string, string>> = {
  'data.json': '\uFEFF{"a":1}',
  'photo.bin': 'bytes',
  [String.raw`a\nb`]: '',
};

/** What a caller has that is no command line. */
const inputs: Inputs = {
  isFile: (name) => Object.hasOwn(FILES, name),
  readFile: async (name, place) => {
    const content = FILES[name];
    if (content !== undefined) return Buffer.from(content);
    throw new ValueError(place, { kind: 'unreadable-file', file: name, reason: 'ENOENT' });
  },
  openFile: async (name, place) => ({
    name,
    size: (await inputs.readFile(name, place)).byteLength,
    async *stream() {
      yield await inputs.readFile(name, place);
    },
  }),
  readStandardInput: async () => Buffer.from('["stdin"]'),
  download: async (address) => Buffer.from(`from ${address}`),
};

const source = { place: 'argument fields', inputs };

test.each<[text: string, types: readonly ValueType[], value: unknown]>([
  ['007', ['string', 'number'], '007'],
  ['0.5', ['number'], 0.5],
  [String.raw`a\nc`, ['string'], 'a\nc'],
  [String.raw`a\nb`, ['string'], String.raw`a\nb`],
  [String.raw`{\n}`, ['string'], String.raw`{\n}`],
  ['Истина', ['boolean'], true],
  ['2026-01-31', ['date', 'number'], '2026-01-31'],
  ['5', ['number[]'], [5]],
  ["['1', 2]", ['number[]'], [1, 2]],
  ['one', ['string', 'string[]'], 'one'],
  ["['one', 2]", ['string', 'string[]'], ['one', '2']],
  ["{'a':1}", ['structure[]'], [{ a: 1 }]],
  ['data.json', ['structure'], { a: 1 }],
  ['@data.json', ['structure'], { a: 1 }],
  ['-', ['array'], ['stdin']],
  ['12', ['any'], 12],
  ['twelve', ['any'], 'twelve'],
  ['photo.bin', ['binary'], Buffer.from('bytes')],
  ['Ynl0ZXM=', ['binary', 'string'], Buffer.from('bytes')],
  ['HTTPS://site.example/x', ['binary'], Buffer.from('from HTTPS://site.example/x')],
  [
    "{'a.txt': 'photo.bin', 'b.txt': 'Ynl0ZXM='}",
    ['files'],
    { 'a.txt': Buffer.from('bytes'), 'b.txt': Buffer.from('bytes') },
  ],
])('%j as %j', async (text, types, value) => {
  expect(await readValue(text, types, source)).toEqual(value);
});

test.each<[text: string, types: readonly ValueType[], problem: ValueError['problem']]>([
  ['1,5', ['number'], { kind: 'type', types: ['number'], found: '1,5' }],
  ['x'.repeat(50), ['date'], { kind: 'type', types: ['date'], found: `${'x'.repeat(40)}…` }],
  ['[1]', ['structure[]'], { kind: 'type', types: ['structure[]'], found: undefined }],
  ['{"a":}', ['structure'], { kind: 'json', line: 1, column: 6 }],
  ['none.json', ['structure'], { kind: 'unreadable-file', file: 'none.json', reason: 'ENOENT' }],
  ["{'a.txt': 5}", ['files'], { kind: 'type', types: ['files'], found: undefined }],
  ["{'a.txt': 'photo.txt'}", ['files'], { kind: 'no-such-file', file: 'photo.txt' }],
  ['photo.txt', ['file'], { kind: 'no-such-file', file: 'photo.txt' }],
  ['@photo.txt', ['file'], { kind: 'unreadable-file', file: 'photo.txt', reason: 'ENOENT' }],
  ['photo.txt', ['binary'], { kind: 'no-such-file', file: 'photo.txt' }],
])('%j as %j is refused', async (text, types, problem) => {
  const refused = readValue(text, types, source);
  await expect(refused).rejects.toBeInstanceOf(ValueError);
  await expect(refused).rejects.toMatchObject({ place: 'argument fields', problem });
});

test.each(['photo.bin', '@photo.bin'])('%s is opened, not read', async (text) => {
  const file = await readValue(text, ['file'], source);
  expect(file).toMatchObject({ name: 'photo.bin', size: 5 });
});

test.each(['Ynl0ZXM=', 'https://site.example/x', '-'])('%s is sent as content', async (text) => {
  const file = await readValue(text, ['file'], source);
  expect(file).toBeInstanceOf(Blob);
});

test('an error says in English where it is, what is wrong and what would be right', async () => {
  await expect(readValue('soon', ['date', 'number'], source)).rejects.toThrow(
    'argument fields: expected a date such as 2026-01-31 or 2026-01-31T18:00:00, or a number such as 12 or 0.5; found "soon".',
  );
});

test('what is no JSON is not repeated, as it may be a secret', async () => {
  const refused = readValue('{made-up-secret', ['structure'], source);
  await expect(refused).rejects.not.toThrow('made-up-secret');
});
