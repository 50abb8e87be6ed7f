/** Methods that a portal describes itself are pulled, compiled, called, changed and compared. */
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { MethodFacts, ObjectFact, TypeFact } from '@oint/reference';
import { type Sandbox, startSandbox } from '@oint/sandbox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { bitrix24 } from '../src/libraries/bitrix24.ts';
import { EXIT_CODES } from '../src/spec/exit-codes.ts';
import { type Outcome, runLine } from './command-line.ts';
import { compileProject, runProgram } from './compile-project.ts';

const HERE = import.meta.dirname;

const ITEM: TypeFact = {
  fields: {
    id: { required: true, type: 'integer' },
    'odd */ name': { type: 'string' },
    state: { type: { enum: ['new', "'; evil(); '"] } },
  },
};

const ROWS: TypeFact = { fields: { items: { required: true, type: { array: ITEM } } } };

/** Of a module that the portal's owner has made. */
const SHOP: readonly MethodFacts[] = [
  method(
    'shop.item.get',
    { id: { required: true, type: 'integer' } },
    { fields: { item: { type: ITEM } } },
  ),
  method(
    'shop.item.list',
    { filter: { type: { array: 'any' } }, pagination: { type: { fields: {}, others: 'any' } } },
    ROWS,
  ),
];

function method(name: string, fields: ObjectFact['fields'], result: TypeFact): MethodFacts {
  const page = 'shop/page.md';
  const params = { fields };
  return {
    format: 1,
    name,
    page,
    scopes: ['shop'],
    version: 3,
    access: 'read',
    errors: [],
    params,
    result,
  };
}

let folder: string;
let sandbox: Sandbox;

async function portalWith(methods: readonly MethodFacts[]): Promise<Sandbox> {
  const reference = await mkdtemp(join(folder, 'reference-'));
  await mkdir(join(reference, 'shop'));
  for (const facts of methods)
    await writeFile(join(reference, `shop/${facts.name}.v3.json`), JSON.stringify(facts));
  return startSandbox({ reference });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oint-methods-'));
  await symlink(join(HERE, '../node_modules'), join(folder, 'node_modules'), 'junction');
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  sandbox = await portalWith(SHOP);
});

afterAll(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true, force: true });
});

function oint(words: readonly string[], portal: Sandbox = sandbox): Promise<Outcome> {
  const env = { LC_ALL: 'C', OINT_BITRIX24_URL: portal.webhookUrl };
  return runLine(['bitrix24', ...words], { cwd: folder, env }, [bitrix24]);
}

const PROGRAM = `
import { createClient, methodsOf } from '@oint/sdk/bitrix24/rest';
import { type PortalMembers, type PortalMethods, PortalOwnMethods } from './portal.ts';

const url = process.argv[2] ?? '';
const client = createClient<PortalMethods>({ url, strict: true, methods: PortalOwnMethods });
const b24 = methodsOf<PortalMembers>(client);

export async function right(): Promise<void> {
  const { item } = await client.call('shop.item.get', { id: 1 });
  const state: 'new' | "'; evil(); '" | undefined = item?.state;
  const { items } = await b24.shop.item.list({ filter: [['id', '=', 1]] });
  const ids: number[] = items.map(({ id }) => id);
  for await (const row of client.list('shop.item.list')) ids.push(row.id);
  const user = await b24.user.current();
  process.stdout.write(JSON.stringify({ state, ids: ids.length > 0, user: typeof user.ID }));
}

export function wrong(): unknown[] {
  return [
    // @ts-expect-error -- a misspelt parameter
    client.call('shop.item.get', { ids: 1 }),
    // @ts-expect-error -- not a number
    client.call('shop.item.get', { id: 'one' }),
    // @ts-expect-error -- no such method
    client.call('shop.item.got', { id: 1 }),
    // @ts-expect-error -- no such member
    b24.shop.item.got,
  ];
}

await right();
`;

describe('pulled', () => {
  beforeAll(async () => {
    const { code, stderr } = await oint(['pull']);
    if (code !== EXIT_CODES.ok) throw new Error(stderr);
  });

  test('what the reference lacks is there, and nothing of the address', async () => {
    const module = await readFile(join(folder, 'src/portal.ts'), 'utf8');
    const facts = await readFile(join(folder, 'src/portal.json'), 'utf8');
    expect(module).toContain('"shop.item.get"');
    const { host, pathname } = new URL(sandbox.webhookUrl);
    for (const secret of [host, pathname.split('/')[3] ?? ''])
      expect(`${module}${facts}`).not.toContain(secret);
    const code = module.replaceAll(/\/\*\*[\s\S]*?\*\//gu, '');
    expect(code).not.toMatch(/(?<!")'; evil/u);
  });

  test('what the reference knows as well is not pulled again', async () => {
    const facts = await readFile(join(folder, 'src/portal.json'), 'utf8');
    const { methods }: { methods: MethodFacts[] } = JSON.parse(facts);
    const names = methods.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['shop.item.get', 'shop.item.list']));
    expect(names).not.toContain('tasks.task.delete');
  });

  test('programs compile and run', async () => {
    await writeFile(join(folder, 'src/program.ts'), PROGRAM);
    expect(await compileProject(folder)).toBe('');
    const found = await runProgram(folder, 'src/program.ts', [sandbox.webhookUrl]);
    expect(found).toMatchObject({ ids: true, user: 'string' });
  });

  test('the command line knows them', async () => {
    const explained = await oint(['explain', 'shop.item.get']);
    expect(explained).toMatchObject({ code: EXIT_CODES.ok, stderr: '' });
    expect(explained.stdout).toContain('state');
    const listed = await oint(['methods', 'shop']);
    expect(listed.stdout).toContain('shop.item.list');
    const called = await oint(['shop.item.get', 'ids:=1']);
    expect(called.stderr).toContain('id');
    expect((await oint(['shop.item.get', 'id=1'])).code).toBe(EXIT_CODES.ok);
  });

  test('--check tells which have changed', async () => {
    expect(await oint(['pull', '--check'])).toMatchObject({ code: EXIT_CODES.ok });
    const [get] = SHOP;
    if (get === undefined) throw new Error('there is one');
    const other = await portalWith([
      { ...get, params: { fields: {} } },
      method('shop.item.tail', {}, ROWS),
    ]);
    const { code, stdout } = await oint(['pull', '--check'], other);
    await other.close();
    expect(code).toBe(EXIT_CODES.changed);
    expect(stdout.split('\n')).toEqual(
      expect.arrayContaining(['- shop.item.list', '~ shop.item.get', '+ shop.item.tail']),
    );
  });

  test('scopes that are named alone have methods', async () => {
    await oint(['pull', '--scopes', 'user', '--out', 'user.ts']);
    expect(await readFile(join(folder, 'user.json'), 'utf8')).not.toContain('shop.item');
  });
});

test.each([
  [{ kind: 'html', status: 404 } as const],
  [{ kind: 'error', status: 404, code: 'ERROR_METHOD_NOT_FOUND' } as const],
])('a portal without version 3 is told of in a line: %j', async (fault) => {
  const portal = await portalWith(SHOP);
  portal.faults.add({ fault, method: 'rest.documentation.openapi' });
  const { code, stderr } = await oint(['pull', '--out', 'old.ts', '--scopes', 'user'], portal);
  await portal.close();
  expect(code).toBe(EXIT_CODES.ok);
  const lines = stderr.split('\n').filter((line) => line.includes('openapi'));
  expect(lines).toEqual([expect.stringContaining('rest.documentation.openapi')]);
});
