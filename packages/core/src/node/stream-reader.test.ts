import { Readable } from 'node:stream';

import { describe, expect, test } from 'vitest';

import { StreamReader } from './stream-reader.ts';

const bytes = (text: string) => Buffer.from(text);

async function textOf(reader: StreamReader): Promise<string> {
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done || value === undefined) return text;
    text += Buffer.from(value).toString();
  }
}

describe('a stream', () => {
  test('is read to its end, and then stays there', async () => {
    const reader = new StreamReader(Readable.from([bytes('one'), bytes('two')]));
    expect(await textOf(reader)).toBe('onetwo');
    expect(await reader.read()).toEqual({ done: true });
  });

  test('is read when its pieces come late', async () => {
    const stream = new Readable({ read() {} });
    const read = textOf(new StreamReader(stream));
    for (const piece of ['a', 'b', null]) {
      await new Promise(setImmediate);
      stream.push(piece);
    }
    expect(await read).toBe('ab');
  });

  test('is asked for no more than its buffer holds while nobody reads', async () => {
    let made = 0;
    const stream = new Readable({
      highWaterMark: 64,
      read() {
        made += 1;
        this.push(Buffer.alloc(32));
      },
    });
    const reader = new StreamReader(stream);
    await reader.read();
    await new Promise(setImmediate);
    expect(made).toBeLessThan(10);
    await reader.cancel();
    expect(stream.destroyed).toBe(true);
  });
});

test('a piece is given as it came, not as a copy with those that came beside it', async () => {
  const pieces = [bytes('one'), bytes('two')];
  const stream = new Readable({ read() {} });
  for (const piece of [...pieces, null]) stream.push(piece);
  const reader = new StreamReader(stream);
  expect((await reader.read()).value).toBe(pieces[0]);
  expect((await reader.read()).value).toBe(pieces[1]);
  expect(await reader.read()).toEqual({ done: true });
});

describe('a stream that breaks off', () => {
  test('gives its error to who waits and to who asks later', async () => {
    const stream = new Readable({ read() {} });
    const reader = new StreamReader(stream);
    const waiting = reader.read();
    stream.destroy(new Error('broken'));
    await expect(waiting).rejects.toThrow('broken');
    await expect(reader.read()).rejects.toThrow('broken');
  });

  test('without a reason has not ended well', async () => {
    const stream = new Readable({ read() {} });
    const waiting = new StreamReader(stream).read();
    stream.destroy();
    await expect(waiting).rejects.toThrow(/closed/u);
  });

  test('before it was read gives its error', async () => {
    const stream = new Readable({ read() {} });
    stream.on('error', () => {});
    stream.destroy(new Error('early'));
    await new Promise(setImmediate);
    await expect(new StreamReader(stream).read()).rejects.toThrow('early');
  });
});
