/** Help for authors: pages that are begun, and bindings that are proposed. */
import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { MethodFacts } from '@oint/reference';
import { readReference } from '@oint/reference/node';
import { expect, test } from 'vitest';

import { compile } from '../src/compile.ts';
import { withProposals } from '../src/propose/proposal.ts';
import { scaffold } from '../src/propose/scaffold.ts';
import { methodFacts } from './method-facts.ts';
import {
  addFiles,
  codegen,
  deskProject,
  type Files,
  fixture,
  makeProject,
  referenceTo,
} from './project.ts';

const reference = await readReference(
  join(import.meta.dirname, '../../../docs/bitrix24/reference'),
);

/** Enough of all kinds of methods, and the same ones every time. */
const SAMPLE = [...reference.values()].filter(
  ({ name }, index) => index % 15 === 0 || !name.includes('.'),
);

/** Rules that a person answers, or the reference itself. */
const EXPECTED = new Set(['todo-text', 'deprecated-method', 'guessed-binding']);

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

const CLOSE = methodFacts('desk.ticket.close', {
  page: 'desk/ticket-close.md',
  params: {
    fields: {
      NOTE: { type: 'string' },
      QUEUE_ID: { type: 'string', required: true },
      TICKET_ID: { type: 'integer', required: true },
    },
  },
  result: 'any',
});

const BINDINGS = 'docs/bitrix24/bindings/desk.yaml';

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

test('a guess is a warning at each run until its mark is removed', async () => {
  const root = await projectWithoutBindings();
  await codegen(root, '--fix');
  const guesses = [2, 5, 6].map((line) => expect.stringContaining(`desk.yaml:${line}:`));
  const warnings = async (): Promise<string[]> =>
    (await codegen(root)).stderr.split('\n').filter((line) => line.includes('[guessed-binding]'));
  expect(await warnings()).toEqual(guesses);
  expect(await warnings()).toEqual(guesses);
  const file = join(root, BINDINGS);
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replaceAll(' # guessed: check', ''));
  expect(await warnings()).toEqual([]);
});

test('--fix guesses no field whose name does not agree, and says what it has written', async () => {
  const root = await makeProject({
    'docs/bitrix24/reference/desk/desk.ticket.close.json': JSON.stringify(CLOSE),
    // Types and order alone would have `--text` be the queue.
    'docs/bitrix24/ru/desk/close.md': (await fixture('four-columns.md'))
      .replaceAll('--queue', '--text')
      .replaceAll('IDОчереди', 'Текст'),
  });
  const { code, stdout, stderr } = await codegen(root, '--fix');
  expect({ code, stdout }).toEqual({ code: 1, stdout: `guessed  ${BINDINGS}: closeTicket\n` });
  expect(await readFile(join(root, BINDINGS), 'utf8')).not.toContain('text');
  expect(stderr).toMatch(/\[missing-binding\] `--text` .* nothing fills are NOTE, QUEUE_ID/u);
  expect(stderr).toContain('; no code was written, only the bindings told above\n');
  expect(stderr).not.toContain('nothing was written');
});

test.each([
  ['a function that cannot be read', 'other: 5\n'],
  ['broken YAML', 'other: { page: Other\n'],
  ['a function without a page', 'other:\n  page: Other\n'],
])('--fix writes nothing beside %s', async (_, own) => {
  const root = await projectWithoutBindings({ [BINDINGS]: own });
  const { code, stdout, stderr } = await codegen(root, '--fix');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(
    '--fix adds nothing to bindings that have errors; nothing was written\n',
  );
  expect(await readFile(join(root, BINDINGS), 'utf8')).toBe(own);
});

test('nothing is written beside errors of another section either', async () => {
  const root = await projectWithoutBindings({ 'docs/bitrix24/bindings/x.yaml': 'other: 5\n' });
  await codegen(root, '--fix');
  await expect(access(join(root, BINDINGS))).rejects.toThrow('ENOENT');
});

test('what cannot be extended is left as it is', async () => {
  const own = '{}\n';
  const root = await projectWithoutBindings({ [BINDINGS]: own });
  const { code, stderr } = await codegen(root, '--fix');
  expect(code).toBe(2);
  expect(stderr).toContain(`${BINDINGS} is not a map of functions`);
  expect(await readFile(join(root, BINDINGS), 'utf8')).toBe(own);
});

test('a name that another function has is not guessed again', async () => {
  const root = await projectWithoutBindings({
    [BINDINGS]: 'closeTicket:\n  page: GetFormBlock\n  kind: template\n  keys: { A: b }\n',
    'docs/bitrix24/en/desk/form.md': (await fixture('template.md')).replaceAll(
      /Val Name, Val URL|^\| (?:Name|URL) .*\n/gmu,
      '',
    ),
  });
  const { stdout, stderr } = await codegen(root, '--fix');
  expect(stdout).toBe('');
  expect(stderr).toContain('; nothing was written\n');
});

test('lines end as they did', async () => {
  const root = await projectWithoutBindings({ [BINDINGS]: '# by hand\r\n' });
  await codegen(root, '--fix');
  expect(await readFile(join(root, BINDINGS), 'utf8')).not.toMatch(/(?<!\r)\n/u);
});

test('--fix keeps the bindings that there are', async () => {
  const own = '# by hand\nother:\n  page: Other\n  kind: template\n  keys: { A: b }\n';
  const other = '# Other\n\nGives a block.\n\n`Function Other() Export`\n\nReturns: Map - it\n';
  const root = await projectWithoutBindings({
    [BINDINGS]: own,
    'docs/bitrix24/en/desk/other.md': other,
  });
  await codegen(root, '--fix');
  const text = await readFile(join(root, BINDINGS), 'utf8');
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

const OPEN: MethodFacts = { ...CLOSE, name: 'desk.ticket.open', page: 'desk/ticket-open.md' };

function projectToBegin(extra: Files = {}): Promise<string> {
  return makeProject({
    'docs/bitrix24/reference/desk/desk.ticket.close.json': JSON.stringify(CLOSE),
    ...extra,
  });
}

test('new refuses a method that a page calls, bound or not', async () => {
  const unbound = await projectWithoutBindings();
  const refused = await codegen(unbound, 'new', 'desk.ticket.close', '--section', 'tickets');
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toContain(
    'desk.ticket.close has a page already, docs/bitrix24/en/desk/close.mdx',
  );
  const bound = await deskProject();
  await addFiles(bound, {
    'docs/bitrix24/reference/visit/visit.plan.json': JSON.stringify({
      ...CLOSE,
      name: 'visit.plan',
      scopes: ['visit'],
    }),
  });
  const again = await codegen(bound, 'new', 'Visit.Plan');
  expect(again.stderr).toContain('visit.plan has a page already');
});

test('new writes nothing when anything is in the way', async () => {
  const page = 'docs/bitrix24/en/desk/close-ticket.md';
  const cases: readonly [files: Files, args: string[], reason: string][] = [
    [{ [page]: 'mine' }, [], `${page} exists`],
    [{ [BINDINGS]: 'other: 5\n' }, [], 'the bindings have errors'],
    [{ [BINDINGS]: '{}\n' }, [], 'is not a map of functions'],
    [{}, ['--name', 'close-it'], 'close-it is no name of a function'],
  ];
  for (const [files, args, reason] of cases) {
    const root = await projectToBegin(files);
    const { code, stdout, stderr } = await codegen(root, 'new', 'desk.ticket.close', ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(reason);
    await expect(access(join(root, 'docs/bitrix24/ru/desk'))).rejects.toThrow('ENOENT');
  }
});

test('new asks for another name where a function has it, and takes it', async () => {
  const root = await deskProject();
  await addFiles(root, {
    'docs/bitrix24/reference/desk/ticket.close.json': JSON.stringify({
      ...CLOSE,
      name: 'ticket.close',
    }),
  });
  const { stderr } = await codegen(root, 'new', 'ticket.close');
  expect(stderr).toContain('there is a function closeTicket already; give --name NAME');
  const named = await codegen(root, 'new', 'ticket.close', '--name', 'shutTicket');
  expect(named.stdout).toContain('guessed  docs/bitrix24/bindings/desk.yaml: shutTicket\n');
});

function title(language: string): string {
  return `docs/bitrix24/${language}/help-desk/_category_.json`;
}

test('new gives a new section its titles, and the Russian one is to be written', async () => {
  const root = await projectToBegin();
  const { stdout } = await codegen(root, 'new', 'desk.ticket.close', '--section', 'help-desk');
  expect(stdout).toContain(`written  ${title('ru')}\n`);
  expect(await readFile(join(root, title('en')), 'utf8')).toBe('{"label":"Help desk"}\n');
  const { stderr } = await codegen(root);
  expect(stderr).toContain(`${title('ru')} error [todo-text] The title of the section`);
  await addFiles(root, {
    [title('ru')]: '{ "label": "Поддержка" }',
    'docs/bitrix24/reference/desk/desk.ticket.open.json': JSON.stringify(OPEN),
  });
  const second = await codegen(root, 'new', 'desk.ticket.open', '--section', 'help-desk');
  expect(second.stdout).not.toContain('_category_');
  expect(await readFile(join(root, title('ru')), 'utf8')).toBe('{ "label": "Поддержка" }');
});

test('new begins two pages and a binding, which do not compile until they are written', async () => {
  const root = await projectToBegin();
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
  expect(again.stderr).toContain('desk.ticket.close has a page already');
});

test('of two versions of a method both are counted', async () => {
  const root = await projectToBegin({
    'docs/bitrix24/reference/desk/desk.ticket.close.v3.json': JSON.stringify(CLOSE),
  });
  const { stderr } = await codegen(root, 'new', 'nothing.like.it');
  expect(stderr).toContain('the reference of 2 methods has no nothing.like.it');
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
