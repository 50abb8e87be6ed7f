import type { MethodFacts, TypeFact } from '@oint/reference';
import { describe, expect, test } from 'vitest';

import { methodFacts } from '../../../test/method-facts.ts';
import { SDK_REST } from '../../library.ts';
import { makeFiles } from '../emit.ts';
import type { OutputFile } from '../output-file.ts';
import { NO_REFERENCE, scopesOfFacts } from '../scoped-reference.ts';
import { drafts } from './drafts.ts';

const LIST = methodFacts('desk.ticket.list', {
  access: 'read',
  page: 'desk/ticket-list.md',
  params: { fields: { start: { type: 'integer' } } },
  result: 'any',
  paging: { by: 'start', rows: ['tickets'], id: 'ID', filter: 'FILTER', order: 'order' },
});

const LIST_3: MethodFacts = {
  ...LIST,
  scopes: ['desk.v3'],
  version: 3,
  params: { fields: { pagination: { type: 'any' } } },
  paging: { by: 'pagination', rows: ['items'], id: 'id', filter: 'filter', order: 'order' },
};

function emitted(methods: readonly MethodFacts[]): Promise<OutputFile[]> {
  const reference = { ...NO_REFERENCE, scopes: scopesOfFacts(methods) };
  return makeFiles(drafts({ reference }));
}

/** The text of a module that is made of these methods. */
async function moduleOf(name: string, methods: readonly MethodFacts[]): Promise<string> {
  const files = await emitted(methods);
  return files.find(({ path }) => path.endsWith(`/rest/${name}.gen.ts`))?.text ?? '';
}

test.each([
  [{ successor: 'desk.case.list' }, "deprecated: 'desk.case.list'"],
  [{}, 'deprecated: true'],
])('a method that is deprecated by %j says so in its types', async (deprecated, text) => {
  expect(await moduleOf('desk', [{ ...LIST, deprecated }])).toContain(text);
  expect(await moduleOf('desk', [LIST])).not.toContain('deprecated');
});

test('a name of both versions leads to the types of the second, in whatever scope', async () => {
  const text = await moduleOf('desk', [LIST, LIST_3]);
  expect(text).toMatch(/^import type \{ DeskV3Version3 \} from '.\/desk-v3.gen.ts';$/mu);
  expect(text).toContain("version3: DeskV3Version3['desk.ticket.list']");
  expect(await moduleOf('desk', [LIST])).not.toContain('version3');
});

test('what version 3 alone has says so in its types', async () => {
  expect(await moduleOf('desk-v3', [LIST_3])).toContain('version: 3;');
  expect(await moduleOf('desk', [LIST, LIST_3])).not.toContain('version: 3;');
});

test('requests of version 3 take no numbers as text', async () => {
  expect(await moduleOf('desk', [LIST])).toContain('start?: NumberInput | undefined');
  const params = { fields: { start: { type: 'integer' } } } as const;
  expect(await moduleOf('desk-v3', [{ ...LIST_3, params }])).toContain(
    'start?: number | undefined',
  );
});

test('how a list is read stands in the metadata, for each version', async () => {
  const both = await moduleOf('metadata/desk', [LIST, LIST_3]);
  expect(both.replaceAll(/\s+/gu, ' ')).toContain(
    "access: 'read', list: { rows: ['tickets'], id: 'ID', filter: 'FILTER' }, " +
      "version3: { access: 'read', list: { rows: ['items'], id: 'id' } }",
  );
  const only = await moduleOf('metadata/desk-v3', [LIST_3]);
  expect(only.replaceAll(/\s+/gu, ' ')).toContain(
    "access: 'read', list: { rows: ['items'], id: 'id' }, version: 3",
  );
});

test('metadata say what differs from most lists, and what is read by position', async () => {
  const text = await moduleOf('metadata/desk', [
    {
      ...LIST,
      paging: {
        by: 'start',
        rows: ['tickets'],
        id: 'id',
        idInRequest: 'ID',
        filter: 'filter',
        order: 'SORT',
      },
    },
    { ...LIST, name: 'desk.user.list', paging: { by: 'offset', rows: [], maxSize: 50 } },
    {
      ...LIST,
      name: 'desk.page.list',
      paging: {
        by: 'offset',
        page: ['params'],
        names: { place: 'offset', size: 'limit' },
        within: ['params'],
        filter: 'filter',
        id: 'ID',
        order: 'order',
        rows: [],
      },
    },
    {
      ...LIST,
      name: 'desk.time.list',
      paging: { by: 'page', page: ['NAV'], id: 'ID', filter: 'F', order: 'ORDER', rows: [] },
    },
    {
      ...LIST,
      name: 'desk.mail.add',
      access: 'write',
      paging: undefined,
      positional: ['TO', 'TEXT'],
    },
    { ...LIST_3, name: 'desk.field.list', paging: { by: 'none', rows: ['items'] } },
  ]);
  const flat = text.replaceAll(/\s+/gu, ' ');
  expect(flat).toContain(
    "rows: ['tickets'], id: 'id', idInRequest: 'ID', order: { SORT: { ID: 'ASC' } }",
  );
  expect(flat).toContain(
    "'desk.user.list': { access: 'read', list: { paging: 'offset', maxSize: 50, rows: [] } }",
  );
  // What sorts the rows stands where their pages are asked for, or is left to the caller.
  expect(flat).toContain(
    "list: { paging: 'offset', page: ['params'], pageNames: { place: 'offset', size: 'limit' }, " +
      "rows: [], id: 'ID', order: { order: { ID: 'ASC' } }, }",
  );
  expect(flat).toContain("list: { paging: 'page', page: ['NAV'], rows: [], id: 'ID' }");
  expect(flat).toContain("'desk.mail.add': { positional: ['TO', 'TEXT'] }");
});

test('a write that both versions know needs no metadata', async () => {
  const write = { access: 'write', paging: undefined } as const;
  expect(
    await moduleOf('metadata/desk', [
      { ...LIST, ...write },
      { ...LIST_3, ...write },
    ]),
  ).toMatch(/= \{\};/u);
});

async function membersOf(...methods: MethodFacts[]): Promise<string> {
  return (await moduleOf('members/desk', methods)).replaceAll(/\s+/gu, ' ');
}

describe('members', () => {
  test('lead to the types of the table, word by word', async () => {
    const text = await membersOf(
      LIST,
      { ...LIST, name: 'desk.ticket.add' },
      { ...LIST, name: 'ping' },
    );
    expect(text).toContain("import type { Desk } from '../desk.gen.ts';");
    expect(text).toMatch(
      /interface DeskMembers \{ readonly desk: \{ readonly ticket: \{ .*readonly add: Member<Desk, 'desk.ticket.add'>; .*readonly list: Member<Desk, 'desk.ticket.list'>; \}; \}; .*readonly ping: Member<Desk, 'ping'>; \}/u,
    );
  });

  test('of lists know that rows have what is selected', async () => {
    const select = { select: { type: { array: 'string' } } } as const;
    const result: TypeFact = { array: { fields: { ID: { type: 'integer' } } } };
    const list = {
      ...LIST,
      params: { fields: select },
      paging: { by: 'start' as const, rows: [] },
      result,
    };
    expect(await membersOf(list)).toContain("list: MemberOfRows<Desk, 'desk.ticket.list'>;");
  });

  test('say scope, page and successor', async () => {
    const deprecated = { successor: 'desk.case.list' };
    const text = await membersOf({ ...LIST, scopes: ['desk', 'help'], deprecated });
    expect(text).toContain(
      '/** * Scope: `desk`, `help`. * @see https://apidocs.bitrix24.com/desk/ticket-list.html * @deprecated Use `desk.case.list`. */',
    );
    expect(await membersOf({ ...LIST, description: 'Lists them.' })).toContain(
      '/** * Lists them. * * Scope: `desk`.',
    );
  });

  test('may be methods whose names begin others', async () => {
    expect(await membersOf(LIST, { ...LIST, name: 'desk.ticket' })).toMatch(
      /readonly ticket: Member<Desk, 'desk.ticket'> & \{ .*readonly list: Member</u,
    );
  });

  test('stand once for both versions, where the first is', async () => {
    expect(await membersOf(LIST, LIST_3)).toContain(
      "list: MemberOfVersions<Desk, 'desk.ticket.list'>;",
    );
    expect(await moduleOf('members/desk-v3', [LIST, LIST_3])).not.toContain('list');
  });

  test('of scopes that share a word are together', async () => {
    const other = { ...LIST, name: 'desk.mail.add', scopes: ['mail'] };
    const text = await moduleOf('members/index', [LIST, other]);
    expect(text).toContain('export type RestMembers = DeskMembers & MailMembers;');
  });
});

test('modules of scopes leave the names of all other modules alone', async () => {
  const names = ['client', 'index', 'members', 'metadata', 'values'];
  const methods = names.map((name) => ({ ...LIST, name: `${name}.list`, scopes: [name] }));
  const files = await emitted(methods);
  const paths = files.map(({ path }) => path.replace(`${SDK_REST}/`, ''));
  expect(new Set(paths).size).toBe(paths.length);
  for (const name of names) expect(paths).toContain(`${name}-scope.gen.ts`);
});

test.each<[string, { given: TypeFact; want: string | undefined }]>([
  ['a value', { given: { enum: ['Filter', 'YesNo'] }, want: undefined }],
  ['a field', { given: { fields: { NumberInput: { type: 'string' } } }, want: undefined }],
  ['a type', { given: 'yes-no', want: 'YesNo' }],
])('%s is imported only if it is a type', async (_, { given, want }) => {
  const params = { fields: { mode: { type: given } } };
  const text = await moduleOf('desk', [{ ...LIST, params }]);
  const [, names = ''] = /^import type \{ (.*) \} from '.\/values.gen.ts';$/mu.exec(text) ?? [];
  expect(names.split(', ').filter((name) => name !== 'SystemErrorCode')).toEqual(
    want === undefined ? [] : [want],
  );
});
