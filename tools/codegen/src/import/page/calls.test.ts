import { expect, test } from 'vitest';

import { callsOf } from './calls.ts';
import { Corpus } from './corpus.ts';

function calls(text: string): readonly (readonly [string, unknown])[] {
  const page = new Corpus(new Map([['guide.md', text]])).page('guide.md');
  return page === null ? [] : callsOf(page).map(({ name, params }) => [name, params]);
}

function fence(language: string, code: string): string {
  return `# A guide\n\n\`\`\`${language}\n${code}\n\`\`\``;
}

test.each<[string, string, string, unknown]>([
  [
    'a function',
    'js',
    "BX24.callMethod('Event.bind', { event: 'onAdd', options: { minTimeout: 5 } }, done);",
    [['Event.bind', { event: 'onAdd', options: { minTimeout: 5 } }]],
  ],
  [
    'an action of a client',
    'ts',
    "await $b24.actions.v2.call.make<Row>({ method: 'user.get', params: { ID: 10 /* } */ } })",
    [['user.get', { ID: 10 }]],
  ],
  [
    'a line of the shell',
    'bash',
    `curl -d '{"ID":10,"auth":"x"}' https://portal/rest/user.get.json`,
    [['user.get', { ID: 10 }]],
  ],
  [
    'several calls',
    'js',
    "call('a.get', { id: 1 }); call('b.get', { text: 'in } braces' });",
    [
      ['a.get', { id: 1 }],
      ['b.get', { text: 'in } braces' }],
    ],
  ],
  ['what a program computes', 'js', "call('a.get', { id: rows[0].id });", []],
  ['a call without parameters', 'js', "call('a.get');", []],
  ['version 3', 'ts', "$b24.actions.v3.call.make({ method: 'a.get', params: { id: 1 } })", []],
  ['an address of version 3', 'bash', `curl -d '{"id":1}' https://portal/rest/api/1/x/a.get`, []],
  ['an object that does not end', 'js', "call('a.get', { id: 1", []],
])('%s', (_, language, code, want) => {
  expect(calls(fence(language, code))).toEqual(want);
});

test('the page of a method shows its own examples', () => {
  const method = '# Get a Thing thing.get\n\n## Method Parameters\n\nNone.';
  expect(calls(`${method}\n\n\`\`\`js\ncall('a.get', { id: 1 });\n\`\`\``)).toEqual([]);
});
