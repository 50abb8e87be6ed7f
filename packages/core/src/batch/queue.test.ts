import { expect, test } from 'vitest';

import type { OutcomeMap } from './batch-answer.ts';
import { jobsOf, type Job } from './job.ts';
import { Queue, type QueueOptions } from './queue.ts';

const ORDERED: QueueOptions = {
  version: 2,
  halt: false,
  mayOvertake: false,
  refuseEmpty: true,
};

/** Commands by position; a text refers to the commands whose positions it names: `write 0 1`. */
function jobs(...texts: string[]): Job[] {
  const commands = texts.map((text, position) => {
    const [kind, ...references] = text.split(' ');
    return {
      key: String(position),
      method: 'm',
      params: { ids: references.map((name) => `$result[${name}]`) },
      access: kind === 'read' ? ('read' as const) : ('write' as const),
    };
  });
  return jobsOf(commands, ({ access }) => access ?? 'write');
}

/** The requests in which commands leave, when every command succeeds. */
function requests(given: readonly Job[], options: Partial<QueueOptions> = {}): string[] {
  const outcomes: OutcomeMap = new Map();
  const queue = new Queue(given, outcomes, { ...ORDERED, ...options });
  const sent: string[] = [];
  for (let piece = queue.take(); piece.length > 0; piece = queue.take()) {
    sent.push(piece.map(({ key }) => key).join(' '));
    for (const { key } of piece) outcomes.set(key, { status: 'done', result: 1 });
  }
  return sent;
}

const many = (count: number): string[] => Array.from({ length: count }, () => 'write');
const HALT = { halt: true };
const OVERTAKE = { mayOvertake: true };

const cases: [name: string, given: string[], options: Partial<QueueOptions>, want: string[]][] = [
  ['nothing', [], {}, []],
  ['writes that refer to nothing together', ['write', 'write'], {}, ['0 1']],
  ['a write behind what it refers to', ['write', 'write 0', 'write'], {}, ['0', '1 2']],
  ['a read beside what it refers to', ['write', 'read 0', 'write'], {}, ['0 1 2']],
  ['a chain of writes one by one', ['write', 'write 0', 'write 1'], {}, ['0', '1', '2']],
  ['pairs in order', ['write', 'write 0', 'write', 'write 2'], {}, ['0', '1 2', '3']],
  [
    'pairs in two, where order does not matter',
    ['write', 'write 0', 'write', 'write 2'],
    OVERTAKE,
    ['0 2', '1 3'],
  ],
  [
    'with halt, no write beside a read that may lack its input',
    ['read', 'read 0', 'write'],
    HALT,
    ['0 1', '2'],
  ],
  ['version 3, which fills nothing in, one by one', ['read', 'read 0'], { version: 3 }, ['0', '1']],
  [
    'a list’s chain at once',
    ['read', 'read 0', 'read 1'],
    { ...HALT, refuseEmpty: false },
    ['0 1 2'],
  ],
];

test.each(cases)('sends %s', (_name, given, options, want) => {
  expect(requests(jobs(...given), options)).toEqual(want);
});

test.each([
  [49, [49]],
  [50, [50]],
  [51, [50, 1]],
  [120, [50, 50, 20]],
])('sends %i commands in requests of 50', (count, want) => {
  expect(requests(jobs(...many(count))).map((keys) => keys.split(' ').length)).toEqual(want);
});

test('refers over any number of commands', () => {
  expect(requests(jobs(...many(60), 'write 1', 'read 59')).at(-1)).toMatch(/ 60 61$/u);
});

test.each([
  ['that come later', ['write 1', 'write'], /refers to 1, which does not come before it/u],
  ['to itself', ['write 0'], /does not come before it/u],
])('refuses references %s', (_name, given, message) => {
  expect(() => jobs(...given)).toThrow(message);
});

test('fails what refers to nothing, and goes on', () => {
  const outcomes: OutcomeMap = new Map([['0', { status: 'done', result: null }]]);
  const queue = new Queue(jobs('write', 'write 0', 'write').slice(1), outcomes, ORDERED);
  expect(queue.take().map(({ key }) => key)).toEqual(['2']);
  expect(outcomes.get('1')).toMatchObject({ status: 'failed', error: { mayHaveExecuted: false } });
});
