/** A portal is pulled, compiled, called, changed and compared. */
import { copyFile, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { bitrix24 } from '../src/libraries/bitrix24.ts';
import { EXIT_CODES } from '../src/spec/exit-codes.ts';
import { startAssistant } from './assistant.ts';
import { type Outcome, runLine } from './command-line.ts';
import { compileProject, runProgram } from './compile-project.ts';
import { addField, type OwnPortal, startOwnPortal } from './pull-portal.ts';

const HERE = import.meta.dirname;

let portal: OwnPortal;
let project: string;

beforeAll(async () => {
  portal = await startOwnPortal();
  project = await mkdtemp(join(tmpdir(), 'oint-pull-'));
  await symlink(join(HERE, '../node_modules'), join(project, 'node_modules'), 'junction');
  await writeFile(join(project, 'package.json'), '{"type":"module"}');
});

afterAll(async () => {
  await portal.sandbox.close();
  await rm(project, { recursive: true, force: true });
});

function oint(words: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  const own = { LC_ALL: 'C', OINT_BITRIX24_URL: portal.sandbox.webhookUrl, ...env };
  return runLine(['bitrix24', ...words], { cwd: project, env: own }, [bitrix24]);
}

/** The number of a custom field's settings. */
async function settingOf(fieldName: string): Promise<number> {
  const params = { moduleId: 'crm', filter: { fieldName } };
  const listed = await portal.client.call<{ fields: { id: string }[] }>(
    'userfieldconfig.list',
    params,
  );
  return Number(listed.fields[0]?.id);
}

function written(name: string): Promise<string> {
  return readFile(join(project, name), 'utf8');
}

test('what there is to compare with must have been pulled', async () => {
  const { code, stderr } = await oint(['pull', '--check']);
  expect({ code, stderr }).toMatchObject({ code: EXIT_CODES.usage });
  expect(stderr).toContain('src/portal.json');
});

describe('pulled', () => {
  beforeAll(async () => {
    const { code, stderr } = await oint(['pull']);
    if (code !== EXIT_CODES.ok) throw new Error(stderr);
  });

  test('only methods that read are called', () => {
    const made = portal.sandbox.requests.slice(portal.requests);
    const asked = made
      .map(({ method, params }) => `${method} ${JSON.stringify(params)}`)
      .join('\n');
    expect(asked).toContain('crm.type.list');
    expect(asked).toContain('tasks.task.getFields');
    expect(asked).not.toMatch(/\.(?:add|delete|import|set|update)\b/u);
  });

  test('the same portal gives the same bytes, and no secret', async () => {
    const before = [await written('src/portal.ts'), await written('src/portal.json')];
    await oint(['pull', '--out', 'other/portal.ts']);
    const again = [await written('other/portal.ts'), await written('other/portal.json')];
    expect(again).toEqual(before);
    const { pathname, host } = new URL(portal.sandbox.webhookUrl);
    const [secret = ''] = pathname.split('/').slice(3);
    expect(secret).not.toBe('');
    expect(before.join('\n')).not.toContain(secret);
    expect(before.join('\n')).not.toContain(host);
  });

  test('nothing in a title is code', async () => {
    const text = await written('src/portal.ts');
    const code = text.replaceAll(/\/\*\*[\s\S]*?\*\//gu, '');
    expect(code).not.toContain('evil');
    expect(text).toContain('Signed');
  });

  test('compilers hold programs to the portal, and right programs run', async () => {
    await copyFile(join(HERE, 'fixtures/pulled-program.txt'), join(project, 'src/program.ts'));
    expect(await compileProject(project)).toBe('');
    const found = await runProgram(project, 'src/program.ts', [portal.sandbox.webhookUrl]);
    const own = { skill: '9', valid: 7, kind: 6 };
    expect(found).toMatchObject({ deals: 1, size: [3, 4], own });
  });

  test('explain and warnings know the fields', async () => {
    const explained = await oint(['explain', 'crm.deal.list']);
    expect(explained.stdout).toMatch(/UF_CRM_SIZE +3\|4/u);
    expect(explained.stdout).not.toContain('UF_*');
    const right = await oint(['crm.item.list', 'entityTypeId:=1030', 'filter[ufCrm1Color]:=1']);
    expect(right.stderr).not.toContain('ufCrm1Color');
    const wrong = await oint(['crm.item.list', 'entityTypeId:=1030', 'filter[ufCrm1Colour]:=1']);
    expect(wrong.stderr).toContain('filter[ufCrm1Color]');
    const anothers = await oint(['crm.item.list', 'entityTypeId:=1030', 'filter[ufCrmSize]:=3']);
    expect(anothers.stderr).toContain('filter[ufCrmSize]');
    const elsewhere = await oint(['explain', 'crm.deal.list'], {
      OINT_BITRIX24_PORTAL: 'missing.json',
    });
    expect(elsewhere.stdout).toContain('UF_*');
  });

  test('assistants are told of the fields', async () => {
    const env = {
      OINT_BITRIX24_URL: portal.sandbox.webhookUrl,
      OINT_BITRIX24_PORTAL: join(project, 'src/portal.json'),
    };
    const it = await startAssistant(env, []);
    const { text } = await it.ask('b24_describe', { methods: ['crm.deal.add', 'crm.item.add'] });
    await it.close();
    expect(text).toContain('"UF_CRM_SIZE":"(3|4)[]|null|\\"\\": Size: 3 = S, 4 = M"');
    expect(text).toContain('Color (Dogovory)');
  });

  test('scopes that are named are pulled alone', async () => {
    await oint(['pull', '--out', 'crm.ts', '--scopes', 'crm']);
    const text = await written('crm.ts');
    expect(text).toContain("'@oint/sdk/bitrix24/rest/crm'");
    expect(text).not.toContain("'@oint/sdk/bitrix24/rest'");
    expect(text).not.toContain('tasks.task');
    const { code, stderr } = await oint(['pull', '--scopes', 'crn']);
    expect({ code, stderr }).toMatchObject({ code: EXIT_CODES.usage });
  });

  test('--check tells what the portal has changed', async () => {
    expect(await oint(['pull', '--check'])).toMatchObject({ code: EXIT_CODES.ok });
    expect(await oint(['pull', '--check', '--out', 'crm.ts'])).toMatchObject({
      code: EXIT_CODES.ok,
    });
    expect(await oint(['pull', '--check'], { LC_ALL: 'ru_RU.UTF-8' })).toMatchObject({
      code: EXIT_CODES.ok,
    });
    // A title steers no terminal, and begins no line.
    await addField(portal.client, 'COURIER', 'string', 'Courier\u001B[2J\nby car');
    const before = await written('src/portal.ts');
    const { code, stdout } = await oint(['pull', '--check']);
    expect({ code, stdout }).toEqual({
      code: EXIT_CODES.changed,
      stdout: '+ Deals.ufCrmCourier (Courier[2J by car)\n',
    });
    expect(await written('src/portal.ts')).toBe(before);
    await oint(['pull']);
    expect(await oint(['pull', '--check'])).toMatchObject({ code: EXIT_CODES.ok });
    await portal.client.call('crm.category.add', { entityTypeId: 2, fields: { name: 'Third' } });
    await portal.client.call('crm.status.add', {
      fields: { ENTITY_ID: 'QUOTE_STATUS', STATUS_ID: 'TALKS', NAME: 'Talks' },
    });
    await portal.client.call('userfieldconfig.update', {
      moduleId: 'crm',
      id: await settingOf('UF_CRM_SMART_INVOICE_KIND'),
      field: { enum: [{ value: 'Odd' }] },
    });
    await portal.client.call('user.userfield.add', {
      fields: { FIELD_NAME: 'HOBBY', USER_TYPE_ID: 'string' },
    });
    const more = await oint(['pull', '--check']);
    expect(more.code).toBe(EXIT_CODES.changed);
    expect(more.stdout.split('\n')).toEqual(
      expect.arrayContaining([
        '+ Deals.categoryId: 6 (Third)',
        '+ Quotes.stageId: TALKS (Talks)',
        '+ Invoices.ufCrmSmartInvoiceKind: 10 (Odd)',
        '+ Users.UF_USR_HOBBY',
      ]),
    );
    await oint(['pull']);
    await writeFile(join(project, 'src/portal.ts'), '// edited');
    expect(await oint(['pull', '--check'])).toMatchObject({ code: EXIT_CODES.changed });
  });
});

test('a portal that lets nobody in is not pulled', async () => {
  const { origin } = new URL(portal.sandbox.webhookUrl);
  const url = `${origin}/rest/1/wrong-secret/`;
  const { code, stderr } = await oint(['pull', '--out', 'none.ts'], { OINT_BITRIX24_URL: url });
  expect({ code, stderr }).toMatchObject({ code: EXIT_CODES.authorization });
  expect(stderr).not.toContain('wrong-secret');
  await expect(written('none.ts')).rejects.toThrow('ENOENT');
});
