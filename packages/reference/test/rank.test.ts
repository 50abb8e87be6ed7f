import { bitrix24 } from '@oint/reference/bitrix24';
import { packedKey } from '@oint/reference/packed';
import { type Ranking, rankingOf } from '@oint/reference/rank';
import { beforeAll, describe, expect, test } from 'vitest';

import type { IndexedMethod } from '../src/methods/reference.ts';
import { APART, type Asked, BESIDE } from './phrases.ts';

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
  const named = [...APART, ...BESIDE].flatMap(([, names]) => names.split(' '));
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

describe('people find what they ask for among the first five', () => {
  test('in all phrases that were written apart from the search', () => {
    expect(missed(APART)).toEqual([]);
  });

  test('in 95 of a hundred of the others', () => {
    expect(missed(BESIDE).length / BESIDE.length).toBeLessThan(0.05);
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

  test('words that stand nowhere find nothing', () => {
    expect(found('qwertyuiop')).toEqual([]);
  });
});
