import { expect, test } from 'vitest';

import { accessInTitle, hasSideEffect } from './access.ts';

test.each([
  ['Get a List of Deals', 'read'],
  ['Description of Fields', 'read'],
  ['Get or Modify Rights', 'write'],
  ['Get Events with Cleanup', 'write'],
  ['Create a New Deal', null],
])('the title "%s": %s', (title, access) => {
  expect(accessInTitle(title)).toBe(access);
});

test.each([
  ['Returns events and removes them from the queue.', true],
  ['The method also marks messages as read.', true],
  ['Returns a set of content blocks.', false],
  ['Unlike get, it removes nothing. It returns events.', false],
])('whether "%s" changes something: %s', (introduction, changes) => {
  expect(hasSideEffect(introduction)).toBe(changes);
});
