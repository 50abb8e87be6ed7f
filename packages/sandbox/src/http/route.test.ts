import { expect, test } from 'vitest';

import { parseRoute, type Route } from './route.ts';

const method = (name: string, more: Partial<Extract<Route, { kind: 'method' }>> = {}): Route => ({
  kind: 'method',
  version: 2,
  method: name,
  format: 'json',
  webhook: undefined,
  ...more,
});

const WEBHOOK = { userId: 1, code: 'c0de' };

const CASES: readonly (readonly [string, Route])[] = [
  ['/rest/profile', method('profile')],
  ['/rest/profile.json', method('profile')],
  ['/rest/batch.xml', method('batch', { format: 'xml' })],
  ['/rest/1/c0de/im.dialog.read', method('im.dialog.read', { webhook: WEBHOOK })],
  ['/rest/1/c0de/im.dialog.read.json/', method('im.dialog.read', { webhook: WEBHOOK })],
  ['//rest//1/c0de//profile', method('profile', { webhook: WEBHOOK })],
  ['/rest/api/1/c0de/tasks.task.get', method('tasks.task.get', { version: 3, webhook: WEBHOOK })],
  ['/rest/api/tasks.task.get', method('tasks.task.get', { version: 3 })],
  ['/rest/upload.json', { kind: 'upload' }],
  ['/rest/download.json', { kind: 'download' }],
  ['/', { kind: 'index' }],
  ['/rest/', { kind: 'unknown' }],
  ['/rest/1/c0de', { kind: 'unknown' }],
  ['/rest/x/c0de/profile', { kind: 'unknown' }],
  ['/other', { kind: 'unknown' }],
];

test.each(CASES)('reads %s', (path, expected) => {
  expect(parseRoute(path, '')).toEqual(expected);
});

test('a portal in a folder answers only there', () => {
  expect(parseRoute('/company/rest/profile', '/company')).toEqual(method('profile'));
  expect(parseRoute('/company/', '/company')).toEqual({ kind: 'index' });
  expect(parseRoute('/rest/profile', '/company')).toEqual({ kind: 'unknown' });
});
