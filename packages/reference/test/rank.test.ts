import { bitrix24 } from '@oint/reference/bitrix24';
import { packedKey } from '@oint/reference/packed';
import { type Ranking, rankingOf } from '@oint/reference/rank';
import { beforeAll, describe, expect, test } from 'vitest';

import type { IndexedMethod } from '../src/methods/reference.ts';
import { EXAM } from './exam-phrases.ts';
import { LATER, SECOND } from './held-out-phrases.ts';
import { APART, type Asked, BESIDE } from './phrases.ts';
import { STRANGERS } from './strangers-phrases.ts';
import { WIDE } from './wide-phrases.ts';

/** How many methods somebody looks at. */
const FIRST = 5;

let methods: readonly IndexedMethod[];
let ranking: Ranking<IndexedMethod>;

beforeAll(async () => {
  const [index, en, ru] = await Promise.all([
    bitrix24.loadMethods(),
    bitrix24.loadTitles('en'),
    bitrix24.loadTitles('ru'),
  ]);
  methods = index.all;
  ranking = rankingOf(methods, {
    titlesOf: (method) => [en, ru].flatMap((titles) => titles[packedKey(method)] ?? []),
  });
});

function found(phrase: string): readonly string[] {
  return ranking(phrase).slice(0, FIRST).map(packedKey);
}

function missed(asked: readonly Asked[]): readonly string[] {
  return asked
    .filter(([phrase, wanted]) => {
      const first = found(phrase);
      return !wanted.split(' ').some((name) => first.includes(name));
    })
    .map(([phrase]) => phrase);
}

test('the phrases name methods that there are', () => {
  const known = new Set(methods.map(packedKey));
  const named = [APART, BESIDE, SECOND, LATER, STRANGERS, WIDE, EXAM]
    .flat()
    .flatMap(([, names]) => names.split(' '));
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

describe('people find what they ask for among the first five', () => {
  test('in all phrases that were written apart from the search', () => {
    expect(missed(APART)).toEqual([]);
  });

  test('in 95 of a hundred of the others', () => {
    expect(missed(BESIDE).length / BESIDE.length).toBeLessThan(0.05);
  });

  // The search was made better by what it did not find in them: they hold it, and measure nothing of what was never seen.
  test.each([
    ['that are hard', SECOND],
    ['that are plain', LATER],
    ['that a stranger wrote', STRANGERS],
    ['from the whole field', WIDE],
    ['that were opened last', EXAM],
  ])('in 95 of a hundred %s', (_, asked) => {
    expect(missed(asked).length / asked.length).toBeLessThanOrEqual(0.05);
  });
});

describe('a wish is the same wish', () => {
  test.each([
    ['удали сделку', 'удалите сделку', 'удаление сделки', 'как мне удалить сделку'],
    ['добавь контакт', 'добавьте контакт', 'добавление контакта', 'нужно добавить контакт'],
    [
      'delete a deal',
      'how do I delete a deal',
      'I would like to delete a deal',
      'deletion of a deal',
    ],
    ['rename a chat', 'is there a way to rename a chat', 'could you please rename a chat'],
    ['reopen the task', 'the customer complains again, reopen the task'],
    ['products of a deal', 'products in the deal', 'products from this deal'],
    ['change a to-do', 'change a todo'],
  ])('%s', (plain, ...others) => {
    for (const other of others) expect([other, found(other)[0]]).toEqual([other, found(plain)[0]]);
  });
});

describe('what is wanted counts', () => {
  test.each([
    ['delete a deal', 'crm.deal.delete'],
    ['удали сделку', 'crm.deal.delete'],
    ['create a deal', 'crm.deal.add'],
    ['создай сделку', 'crm.deal.add'],
    ['what fields does a deal have', 'crm.deal.fields'],
    ['complete a task', 'tasks.task.complete'],
  ])('%s: %s', (phrase, method) => {
    expect(found(phrase)[0]).toBe(method);
  });

  test('access and permission leave only what they say', () => {
    const some = ranking('deal', { scope: 'CRM', access: 'read' });
    expect(new Set(some.map(({ scope, access }) => `${scope} ${access}`))).toEqual(
      new Set(['crm read']),
    );
  });

  test.each([
    ['создай зодачу', 'tasks.task.add'],
    ['creat a new compny', 'crm.company.add'],
    ['cjplfq cltkre', 'crm.deal.add'],
    ['cделки', 'crm.deal.list'],
    ['учёт рабочего времени', 'timeman.record.list.v3'],
  ])('slips of the pen do not hide it: %s', (phrase, method) => {
    expect(found(phrase)).toContain(method);
  });

  test.each([
    ['создай задачу', 'создай задачу «Счёт и договор»', 'создай задачу: проверить сайт и диск'],
    ['create a deal', 'create a deal called "Invoice for the warehouse"'],
  ])('names and texts are no wish: %s', (plain, ...others) => {
    for (const other of others) expect([other, found(other)[0]]).toEqual([other, found(plain)[0]]);
  });

  test.each([
    ['planned calls', 'read'],
    ['records of a list', 'read'],
    ['new deal for Acme', 'create'],
  ])('a thing that sounds like a verb is none: %s', (phrase, does) => {
    const [name = ''] = found(phrase);
    expect([name, /\.(?:add|create)$/u.test(name) ? 'create' : 'read']).toEqual([name, does]);
  });

  test('words that stand nowhere find nothing', () => {
    expect(found('qwertyuiop')).toEqual([]);
  });
});
