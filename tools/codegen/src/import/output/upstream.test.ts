import { expect, test } from 'vitest';

import type { MethodChange } from '../../diff/compare-methods.ts';
import { upstreamChanges } from './upstream.ts';

const change = (method: string, cause?: MethodChange['cause']): MethodChange => ({
  method,
  state: 'changed',
  changes: [],
  cause,
});

test('what is only read differently is no news', () => {
  expect(upstreamChanges([change('a.get', 'importer')], [])).toEqual({
    summary: 'The documentation changed no method; 1 method would be read differently',
    code: 0,
  });
});

test('methods that changed are named, those in other words are counted', () => {
  const changes = [change('a.get', 'documentation'), change('b.get', 'either'), change('c.get')];
  expect(upstreamChanges(changes, ['d.get', 'e.get'])).toEqual({
    summary: [
      'changed  a.get (the documentation changed)',
      'changed  b.get (the documentation changed, or it is read differently)',
      'changed  c.get',
      'The documentation changed 3 methods; 2 methods in other words alone',
    ].join('\n'),
    code: 1,
  });
});
