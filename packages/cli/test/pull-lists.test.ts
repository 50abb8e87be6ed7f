/** The lists of a portal are pulled, compiled, called, changed and compared. */
import { copyFile, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { bitrix24 } from '../src/libraries/bitrix24.ts';
import { EXIT_CODES } from '../src/spec/exit-codes.ts';
import { startAssistant } from './assistant.ts';
import { type Outcome, runLine } from './command-line.ts';
import { compileProject, runProgram } from './compile-project.ts';
import { addListField, type ListsPortal, startListsPortal } from './pull-lists-portal.ts';

const HERE = import.meta.dirname;

let portal: ListsPortal;
let project: string;

beforeAll(async () => {
  portal = await startListsPortal();
  project = await mkdtemp(join(tmpdir(), 'oint-pull-lists-'));
  await symlink(join(HERE, '../node_modules'), join(project, 'node_modules'), 'junction');
  await writeFile(join(project, 'package.json'), '{"type":"module"}');
});

afterAll(async () => {
  await portal.sandbox.close();
  await rm(project, { recursive: true, force: true });
});

function oint(words: readonly string[], url = portal.sandbox.webhookUrl): Promise<Outcome> {
  const env = { LC_ALL: 'C', OINT_BITRIX24_URL: url };
  return runLine(['bitrix24', ...words], { cwd: project, env }, [bitrix24]);
}

function written(name: string): Promise<string> {
  return readFile(join(project, name), 'utf8');
}

/** A plan to add an element to the first list. */
function addition(fields: object): object {
  const where = { IBLOCK_TYPE_ID: 'lists', IBLOCK_ID: 1, ELEMENT_CODE: 'x' };
  return { calls: [{ method: 'lists.element.add', params: { ...where, FIELDS: fields } }] };
}

describe('pulled', () => {
  beforeAll(async () => {
    const { code, stderr } = await oint(['pull', '--scopes', 'lists']);
    if (code !== EXIT_CODES.ok || stderr !== '') throw new Error(stderr);
  });

  test('only methods that read are called, for lists of each type', () => {
    const made = portal.sandbox.requests.slice(portal.requests);
    const asked = made.map(({ method, params }) => `${method} ${JSON.stringify(params)}`);
    for (const type of ['lists', 'bitrix_processes', 'lists_socnet'])
      expect(asked.join('\n')).toContain(`"IBLOCK_TYPE_ID":"${type}"`);
    expect(asked.join('\n')).not.toMatch(/\.(?:add|delete|set|update)\b/u);
  });

  test('each list has a name of its own, and nothing in a title is code', async () => {
    const text = await written('src/portal.ts');
    const code = text.replaceAll(/\/\*\*[\s\S]*?\*\//gu, '');
    expect(code).toContain('Postavshchiki: { IBLOCK_TYPE_ID: "lists", IBLOCK_ID: 1 }');
    expect(code).toContain('Otsutstviia: { IBLOCK_TYPE_ID: "bitrix_processes", IBLOCK_ID: 3 }');
    expect(code).toContain('PlanGruppy: { IBLOCK_TYPE_ID: "lists_socnet", IBLOCK_ID: 4 }');
    expect(code).not.toContain('evil(');
    expect(code).not.toContain('export const evil');
    expect(text).toContain('/** People */');
    expect(await written('src/portal.json')).not.toContain(portal.sandbox.webhookUrl);
  });

  test('compilers hold programs to the lists, and right programs run', async () => {
    await copyFile(
      join(HERE, 'fixtures/pulled-lists-program.txt'),
      join(project, 'src/program.ts'),
    );
    expect(await compileProject(project)).toBe('');
    const found = await runProgram(project, 'src/program.ts', [portal.sandbox.webhookUrl]);
    expect(found).toEqual({
      grade: ['1'],
      people: ['3', '4'],
      listed: 1,
      byMember: 1,
      batched: ['1'],
      open: 1,
      group: 0,
    });
  });

  test('explain has the fields of all lists, and a call those of its own', async () => {
    const { stdout } = await oint(['explain', 'lists.element.add']);
    expect(stdout).toContain('People (Postavshchiki)');
    expect(stdout.replaceAll(/\s+/gu, ' ')).toContain('1 = Postavshchiki, 2 = Zaiavki');
    expect(stdout).toMatch(/PROPERTY_5 +1\|2/u);
    const call = (list: string, ...words: string[]): Promise<Outcome> =>
      oint(['lists.element.get', 'IBLOCK_TYPE_ID=lists', list, ...words]);
    const right = await call('IBLOCK_ID:=1', 'FILTER[PROPERTY_5]:=1');
    expect(right).toMatchObject({ code: EXIT_CODES.ok, stderr: '' });
    const others = await call('IBLOCK_ID:=1', 'FILTER[PROPERTY_9]:=1');
    expect(others.stderr).toContain('FILTER[PROPERTY_9]');
    expect((await call('IBLOCK_CODE=suppliers', 'FILTER[PROPERTY_9]:=1')).stderr).toContain(
      'FILTER[PROPERTY_9]',
    );
    const add = ['IBLOCK_ID:=1', 'ELEMENT_CODE=x', 'FIELDS[NAME]=X', 'FIELDS[PROPERTY_5]:=7'];
    const wrong = await oint(['lists.element.add', 'IBLOCK_TYPE_ID=lists', ...add]);
    expect(wrong.stderr).toMatch(/FIELDS\[PROPERTY_5\].*1\|2/u);
    const far = await call('IBLOCK_ID:=1', 'FILTER[PROPERTY_98761]:=1');
    expect(far.stderr).toContain('FILTER[PROPERTY_98761]');
    // Nothing is known of a list that was not pulled.
    const unknown = await call('IBLOCK_ID:=77', 'FILTER[PROPERTY_9]:=1');
    expect(unknown.stderr).not.toContain('FILTER[PROPERTY_9]');
  });

  test('assistants are told of the fields, and plans are held to the list', async () => {
    const env = {
      OINT_BITRIX24_URL: portal.sandbox.webhookUrl,
      OINT_BITRIX24_PORTAL: join(project, 'src/portal.json'),
    };
    const it = await startAssistant(env, ['--allow-write', 'lists']);
    const { text } = await it.ask('b24_describe', { methods: ['lists.element.add'] });
    expect(text).toContain('People (Postavshchiki)');
    const planned = await it.ask(
      'b24_plan_write',
      addition({ NAME: 'X', PROPERTY_5: 1, PROPERTY_9: 1 }),
    );
    expect(planned.text).toContain('FIELDS[PROPERTY_9]: no such parameter is known');
    const wrong = await it.ask('b24_plan_write', addition({ NAME: 'X', PROPERTY_5: 9 }));
    expect(wrong.text).toContain('FIELDS[PROPERTY_5]: the value does not have the type');
    await it.close();
  });

  test('--check tells what became of lists', async () => {
    expect(await oint(['pull', '--check'])).toMatchObject({ code: EXIT_CODES.ok });
    const { client } = portal;
    await addListField(client, 2, { NAME: 'Courier', TYPE: 'S', CODE: 'COURIER' });
    const grade = { NAME: 'Grade */ evil()', TYPE: 'L', LIST: { 1: { VALUE: 'Best' } } };
    const where = { IBLOCK_TYPE_ID: 'lists', IBLOCK_ID: 1, FIELD_ID: 'PROPERTY_5' };
    await client.call('lists.field.update', { ...where, FIELDS: grade });
    await client.call('lists.delete', { IBLOCK_TYPE_ID: 'bitrix_processes', IBLOCK_ID: 3 });
    const { code, stdout } = await oint(['pull', '--check']);
    expect({ code, lines: stdout.split('\n') }).toEqual({
      code: EXIT_CODES.changed,
      lines: [
        '- Otsutstviia',
        "- Postavshchiki.PROPERTY_5: 2 ('; evil(); ')",
        '~ Postavshchiki.PROPERTY_5: 1 (Good → Best)',
        expect.stringMatching(/^\+ Zaiavki.*\.PROPERTY_\d+ \(Courier\)$/u),
        '',
      ],
    });
    await oint(['pull']);
    expect(await oint(['pull', '--check'])).toMatchObject({ code: EXIT_CODES.ok });
  });
});

test('an access without the permission for lists says so once, and pulls the rest', async () => {
  const url = portal.sandbox.addWebhook({ userId: 1, scopes: ['crm', 'user', 'tasks', 'task'] });
  const { code, stdout, stderr } = await oint(['pull', '--out', 'rest.ts'], url);
  expect({ code, stdout }).toMatchObject({ code: EXIT_CODES.ok });
  expect(stdout).toContain('lists: 0');
  const lines = stderr.split('\n').filter((line) => line.includes('lists'));
  expect(lines).toEqual([expect.stringContaining('lists.get is not answered')]);
  expect(await written('rest.ts')).not.toContain('PortalLists');
});
