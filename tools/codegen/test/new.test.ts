/** Help for authors: pages that are begun, and bindings that are proposed. */
import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { MethodFacts } from '@oint/reference';
import { readReference } from '@oint/reference/node';
import { expect, test } from 'vitest';

import { compile } from '../src/compile.ts';
import { withProposals } from '../src/propose/proposal.ts';
import { scaffold } from '../src/propose/scaffold.ts';
import { codegen, deskProject, type Files, fixture, makeProject, referenceTo } from './project.ts';

const reference = await readReference(
  join(import.meta.dirname, '../../../docs/bitrix24/reference'),
);

/** Enough of all kinds of methods, and the same ones every time. */
const SAMPLE = [...reference.values()].filter(
  ({ name }, index) => index % 15 === 0 || !name.includes('.'),
);

/** Rules that a person answers, or the reference itself. */
const EXPECTED = new Set(['todo-text', 'deprecated-method']);

test.each(SAMPLE)('a scaffold of $name lacks nothing but its texts', async (facts) => {
  const { pages, binding, file } = scaffold(facts, 'section');
  const { diagnostics } = await compile(
    {
      pages: (['ru', 'en'] as const).map((language) => ({
        path: `docs/${language}/section/${file}`,
        text: pages[language],
      })),
      bindings: [{ path: 'docs/bindings/section.yaml', text: withProposals(null, [binding]) }],
      titles: new Map(),
      reference: referenceTo([facts]),
    },
    { library: 'bitrix24', complete: true },
  );
  expect(diagnostics.findings.filter(({ rule }) => !EXPECTED.has(rule))).toEqual([]);
  expect(diagnostics.findings.some(({ rule }) => rule === 'todo-text')).toBe(true);
});

const CLOSE: MethodFacts = {
  format: 1,
  name: 'desk.ticket.close',
  page: 'desk/ticket-close.md',
  scopes: ['desk'],
  version: 2,
  access: 'write',
  params: {
    fields: {
      NOTE: { type: 'string' },
      QUEUE_ID: { type: 'string', required: true },
      TICKET_ID: { type: 'integer', required: true },
    },
  },
  result: 'any',
  errors: [],
};

async function projectWithoutBindings(extra: Files = {}): Promise<string> {
  return makeProject({
    ...extra,
    'docs/bitrix24/reference/desk/desk.ticket.close.json': JSON.stringify(CLOSE),
    'docs/bitrix24/ru/desk/close.md': await fixture('four-columns.md'),
    'docs/bitrix24/en/desk/close.mdx': await fixture('tabs.mdx'),
  });
}

test('a page without a binding is told what the reference suggests', async () => {
  const { code, stderr } = await codegen(await projectWithoutBindings());
  expect(code).toBe(1);
  expect(stderr).toContain(
    'closeTicket: { page: ЗакрытьЗаявку, params: { queueId: { option: queue, field: QUEUE_ID }, ticketId: { option: ticket, field: TICKET_ID } } }',
  );
});

test('--fix writes the suggestion, marked, and compiles with it', async () => {
  const root = await projectWithoutBindings();
  const first = await codegen(root, '--fix');
  expect(first).toMatchObject({ code: 0 });
  expect(first.stdout).toContain('guessed  docs/bitrix24/bindings/desk.yaml: closeTicket\n');
  const bindings = await readFile(join(root, 'docs/bitrix24/bindings/desk.yaml'), 'utf8');
  expect(bindings).toBe(`# yaml-language-server: $schema=./bindings.schema.json
closeTicket: # guessed: check
  page: ЗакрытьЗаявку
  params:
    queueId: { option: queue, field: QUEUE_ID } # guessed: check
    ticketId: { option: ticket, field: TICKET_ID } # guessed: check
`);
  expect(await codegen(root, '--fix')).toMatchObject({ code: 0, stderr: first.stderr });
  expect(await readFile(join(root, 'docs/bitrix24/bindings/desk.yaml'), 'utf8')).toBe(bindings);
});

test('--fix keeps the bindings that there are', async () => {
  const path = 'docs/bitrix24/bindings/desk.yaml';
  const own = '# by hand\nother: { page: Other }\n';
  const root = await projectWithoutBindings({ [path]: own });
  await codegen(root, '--fix');
  const text = await readFile(join(root, path), 'utf8');
  expect(text.startsWith(`${own}\ncloseTicket: #`)).toBe(true);
});

test('an option without a binding is told the fields that are left', async () => {
  const root = await projectWithoutBindings();
  await codegen(root, '--fix');
  const file = join(root, 'docs/bitrix24/bindings/desk.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/ {4}ticketId.*\n/u, ''));
  const { stderr } = await codegen(root);
  expect(stderr).toMatch(/\[missing-binding\] `--ticket` .* nothing fills are NOTE, TICKET_ID/u);
});

test.each([['--check'], ['--watch'], ['--out', 'x'], ['page.md']])(
  '--fix goes without %s',
  async (...args) => {
    expect(await codegen(await deskProject(), '--fix', ...args)).toMatchObject({ code: 2 });
  },
);

test('new begins two pages and a binding, which do not compile until they are written', async () => {
  const root = await projectWithoutBindings();
  const { code, stdout } = await codegen(root, 'new', 'Desk.ticket.close', '--section', 'tickets');
  expect(code).toBe(0);
  expect(stdout).toContain('written  docs/bitrix24/ru/tickets/close-ticket.md\n');
  await access(join(root, 'docs/bitrix24/en/tickets/close-ticket.md'));
  const { stderr } = await codegen(root);
  const page = 'docs/bitrix24/ru/tickets/close-ticket.md';
  const lines = (await readFile(join(root, page), 'utf8')).split('\n');
  const told = stderr
    .split('\n')
    .map((line) => /^(\S+):(\d+):(\d+) error \[todo-text\] The (.*) has the/u.exec(line) ?? [])
    .filter(([, file]) => file === page)
    .map(([, , line, column, part]) => [lines[Number(line) - 1]?.slice(Number(column) - 1), part]);
  expect(told).toEqual([
    ['TODO', 'title'],
    ['TODO', 'description'],
    [expect.stringMatching(/^TODOCloseTicket\(/u), 'name in the signature'],
    ['TODO |', 'text of QueueID'],
    ['TODO |', 'text of TicketID'],
    ['TODO |', 'text of Note'],
    ['TODO', 'text of the result'],
    ['TODO, ticketId: TODO });', 'TypeScript example'],
    ['TODOCloseTicket --queue-id TODO --ticket-id TODO', 'command'],
    ['TODO"', 'JSON of the result'],
  ]);
  const again = await codegen(root, 'new', 'desk.ticket.close', '--section', 'tickets');
  expect(again.code).toBe(2);
  expect(again.stderr).toContain('docs/bitrix24/ru/tickets/close-ticket.md exists');
});

test.each([
  [['new'], 'one REST method is needed'],
  [['new', 'desk.ticket.clos'], 'did you mean desk.ticket.close?'],
  [['new', 'desk.ticket.close', '--section', '../x'], 'no name of a section'],
])('%j is refused', async (args, reason) => {
  const { code, stderr } = await codegen(await projectWithoutBindings(), ...args);
  expect(code).toBe(2);
  expect(stderr).toContain(reason);
});
