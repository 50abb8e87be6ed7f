import { expect, test } from 'vitest';

import { UploadedFile } from '../values.ts';
import { boundaryOf, parseMultipart } from './multipart.ts';

const body = (...parts: string[]): Buffer =>
  Buffer.from(`${parts.map((part) => `--B\r\n${part}\r\n`).join('')}--B--\r\n`);

test('reads fields and files in their order', () => {
  const pairs = parseMultipart(
    body(
      'Content-Disposition: form-data; name="fields[TITLE]"\r\n\r\nПривет',
      'Content-Disposition: form-data; name="file"; filename="a \\"b\\".txt"\r\nContent-Type: text/plain\r\n\r\nline\r\n--b\r\n',
      'Content-Disposition: form-data; name=empty\r\n\r\n',
    ),
    'B',
  );
  expect(pairs).toEqual([
    ['fields[TITLE]', 'Привет'],
    ['file', new UploadedFile('a "b".txt', Buffer.from('line\r\n--b\r\n'))],
    ['empty', ''],
  ]);
});

test('agrees with the FormData of the platform', async () => {
  const form = new FormData();
  form.append('a[b]', 'x&y');
  form.append('file', new Blob([new Uint8Array([0, 13, 10, 255])]), 'имя.bin');
  const request = new Request('http://127.0.0.1/', { method: 'POST', body: form });
  const boundary = boundaryOf(request.headers.get('content-type') ?? '');
  const pairs = parseMultipart(Buffer.from(await request.arrayBuffer()), boundary ?? '');
  expect(pairs).toEqual([
    ['a[b]', 'x&y'],
    ['file', new UploadedFile('имя.bin', Buffer.from([0, 13, 10, 255]))],
  ]);
});

test.each([
  ['no boundary at all', Buffer.from('x')],
  ['no last boundary', Buffer.from('--B\r\nContent-Disposition: form-data; name="a"\r\n\r\n1')],
])('refuses a body with %s', (_, broken) => {
  expect(() => parseMultipart(broken, 'B')).toThrow(/boundary/u);
});

test.each([
  ['multipart/form-data; boundary=abc', 'abc'],
  ['multipart/form-data; charset=utf-8; boundary="a b"', 'a b'],
  ['multipart/form-data', undefined],
])('finds the boundary in %s', (type, expected) => {
  expect(boundaryOf(type)).toBe(expected);
});
