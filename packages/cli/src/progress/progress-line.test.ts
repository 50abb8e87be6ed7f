import { expect, test } from 'vitest';

import { contextFor } from '../../test/context.ts';
import { en } from '../messages/en.ts';
import type { Pace } from '../messages/rows-messages.ts';
import { ru } from '../messages/ru.ts';
import { ProgressLine } from './progress-line.ts';

const textOf = (pace: Pace): string => en.rows.progress(pace);

function terminal(isTTY: boolean, columns = 80) {
  let written = '';
  let time = 0;
  const stderr = {
    isTTY,
    columns,
    write: async (chunk: string | Uint8Array) => void (written += String(chunk)),
  };
  const { context } = contextFor({ stderr, now: () => time });
  return {
    context,
    written: () => written,
    pass: (milliseconds: number) => (time += milliseconds),
  };
}

test('says rows, total, pace and time left, and is taken away', async () => {
  const { context, written, pass } = terminal(true);
  const line = new ProgressLine(context.shell, textOf, 1000);
  pass(2000);
  await line.show(3000, 100_000);
  await line.show(3001, 100_000);
  expect(written()).toBe('\r\u001B[K3,000 of 100,000 rows, 1,000 a second, 1 min 37 s left');
  await line.clear();
  await line.clear();
  expect(written().endsWith('left\r\u001B[K')).toBe(true);
});

test('is cut to the terminal', async () => {
  const { context, written, pass } = terminal(true, 12);
  const line = new ProgressLine(context.shell, textOf);
  pass(1000);
  await line.show(30, undefined);
  expect(written()).toBe('\r\u001B[K30 rows, 30');
});

test('is nothing for pipes and files', async () => {
  const { context, written } = terminal(false);
  const line = new ProgressLine(context.shell, textOf);
  await line.show(30, undefined);
  await line.clear();
  expect(written()).toBe('');
});

test('makes room for what else is said', async () => {
  const { context, written, pass } = terminal(true);
  const line = new ProgressLine(context.shell, textOf);
  pass(1000);
  await line.show(30, undefined);
  await line.above(context).shell.stderr.write('waiting\n');
  expect(written().endsWith('second\r\u001B[Kwaiting\n')).toBe(true);
});

test.each<[Pace, string]>([
  [{ done: 1, total: undefined, rate: 0.4, left: undefined }, '1 строка, 0 в секунду'],
  [{ done: 22, total: 51, rate: 2, left: 14.5 }, '22 из 51 строки, 2 в секунду, осталось 15 с'],
  [
    { done: 5, total: 8000, rate: 1, left: 7995 },
    '5 из 8 000 строк, 1 в секунду, осталось 2 ч 13 мин',
  ],
])('%j in Russian', (pace, text) => {
  expect(ru.rows.progress(pace).replaceAll('\u00A0', ' ')).toBe(text);
});
