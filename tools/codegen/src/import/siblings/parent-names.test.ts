import { expect, test } from 'vitest';

import { methodOf } from './fixture.ts';
import { withParentNames } from './parent-names.ts';

function namesOf(...names: readonly string[]): string[] {
  return withParentNames(names.map((name) => methodOf(name, {}))).map(({ name }) => name);
}

const RULES = [
  'catalog.roundingRule.add',
  'catalog.roundingRule.get',
  'catalog.roundingRule.update',
];

test('a method is called as those beside it', () => {
  expect(namesOf(...RULES, 'catalog.roundingrule.list')).toEqual([
    ...RULES,
    'catalog.roundingRule.list',
  ]);
});

test.each([
  ['where no way prevails', ['im.chat.get', 'im.chat.add', 'im.Chat.send']],
  ['where it stands alone', ['im.Chat.send', 'imbot.chat.get']],
  ['in its last word', ['im.chat.getlist', 'im.chat.getList', 'im.chat.get']],
])('it keeps its name %s', (_, names) => {
  expect(namesOf(...names)).toEqual(names);
});
