import { expect, test } from 'vitest';

import { isAbout, opens, opensPart, type Part } from './headings.ts';

test.each<[string, readonly Part[]]>([
  ['Method Parameters', ['parameters', 'of-method', 'of-method-perhaps']],
  ['Parameters of the method', ['parameters']],
  ['Parameters for the request', ['parameters']],
  ['Parameter filter', []],
  ['Code Examples', ['examples', 'of-method-perhaps']],
  ['Example requests', ['examples']],
  ['Response Handling', ['response', 'of-method', 'of-method-perhaps']],
  ['Response on success', ['response']],
  ['Result', ['response', 'returned']],
  ['Returned Data', ['response', 'returned', 'of-method-perhaps']],
  ['Response fields', ['returned']],
  ['Error Handling', ['errors']],
  ['Possible error codes', ['errors']],
  ['System Errors', ['system-errors']],
  ['Structure of a block', ['structure']],
  ['What the handler receives', ['handler']],
  ['Continue exploring', []],
])('"%s" opens %j', (heading, parts) => {
  const all: readonly Part[] = [
    'parameters',
    'examples',
    'response',
    'returned',
    'errors',
    'system-errors',
    'structure',
    'handler',
    'of-method',
    'of-method-perhaps',
  ];
  expect(all.filter((part) => opens(part, heading))).toEqual(parts);
});

test.each([
  ['Response Handling', true],
  ['Errors', true],
  ['System errors', false],
  ['Parameter errors', false],
])('whether "%s" is a part of the page: %s', (heading, part) => {
  expect(opensPart(heading)).toBe(part);
});

test.each([
  ['Parameter filter', 'filter', true],
  ['The `FILTER` object', 'filter', true],
  ['Array rows[]', 'rows', true],
  ['Filter and order', 'filter', false],
  ['Parameter order', 'filter', false],
  ['Parameter fields', 'fields', true],
])('whether "%s" is about %s: %s', (heading, name, about) => {
  expect(isAbout(heading, name)).toBe(about);
});
