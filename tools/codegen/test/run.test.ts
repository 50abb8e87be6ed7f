import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { addFiles, codegen, deskProject, fixture, makeProject } from './project.ts';

const SDK = 'packages/sdk/src/generated/bitrix24/desk.gen.ts';

describe('in a project', () => {
  test('a second run changes no byte and touches no file', async () => {
    const root = await deskProject();
    expect((await codegen(root)).stdout).toMatch(/^created .*5 files changed/su);
    const before = await stat(join(root, SDK));
    expect((await codegen(root)).stdout).toMatch(/^Nothing changed/u);
    expect((await stat(join(root, SDK))).mtimeMs).toBe(before.mtimeMs);
    expect((await codegen(root, '--check')).code).toBe(0);
  });

  test('a title that is no JSON is named with its file', async () => {
    const root = await deskProject();
    await addFiles(root, { 'docs/bitrix24/en/desk/_category_.json': '{ label: Desk' });
    const { code, stderr } = await codegen(root);
    expect(code).toBe(2);
    expect(stderr).toContain('docs/bitrix24/en/desk/_category_.json: it is no JSON');
  });

  test('an option added to a page fails the check and, regenerated, is everywhere', async () => {
    const root = await deskProject();
    await codegen(root);
    const page = await fixture('template.md');
    const edited = page
      .replace('Val URL)', 'Val URL, Val Width = 100)')
      .replace(
        '| Address of the form |\n',
        '| Address of the form |\n| Width | --width | Number | &#x2716; | Width in pixels |\n',
      );
    const bindings = await fixture('bindings.yaml');
    await addFiles(root, {
      'docs/bitrix24/en/desk/get-form-block.md': edited,
      'docs/bitrix24/bindings/desk.yaml': bindings.replace(
        'FORM.LINK }\n',
        'FORM.LINK }\n    width: { option: width, field: FORM.WIDTH }\n',
      ),
    });
    const check = await codegen(root, '--check');
    expect(check.code).toBe(1);
    expect(check.stderr).toContain(`stale    ${SDK}`);
    expect((await codegen(root)).code).toBe(0);
    expect(await readFile(join(root, SDK), 'utf8')).toContain('WIDTH: params.width ?? 100');
    const cli = await readFile(
      join(root, 'packages/cli/src/generated/bitrix24/desk.gen.ts'),
      'utf8',
    );
    expect(cli).toContain("option: 'width'");
    expect(await readFile(join(root, 'packages/sdk/api.md'), 'utf8')).toContain('`--width`');
  });

  test('the check sees a missing file and one left over; a run removes it', async () => {
    const root = await deskProject();
    await codegen(root);
    await rename(join(root, SDK), join(root, SDK.replace('desk', 'old')));
    const check = await codegen(root, '--check');
    expect(check.stderr).toContain(`missing  ${SDK}\norphaned ${SDK.replace('desk', 'old')}\n`);
    expect((await codegen(root)).stdout).toContain('removed ');
    expect((await codegen(root, '--check')).code).toBe(0);
  });

  test('files that others made are left alone', async () => {
    const root = await deskProject();
    const foreign = 'packages/sdk/src/generated/foreign.gen.ts';
    await addFiles(root, { [foreign]: 'export const answer = 42;\n' });
    await codegen(root);
    expect(await readFile(join(root, foreign), 'utf8')).toContain('42');
  });

  test('an error in one page writes nothing at all', async () => {
    const root = await deskProject();
    await addFiles(root, { 'docs/bitrix24/en/desk/broken.md': '# Broken\n' });
    const { code, stderr } = await codegen(root);
    expect(code).toBe(1);
    expect(stderr).toContain('docs/bitrix24/en/desk/broken.md:1:1 error [no-signature]');
    expect(stderr).toMatch(/nothing was written\n$/u);
    await expect(readdir(join(root, 'packages'))).rejects.toThrow('ENOENT');
  });
});

describe('single pages', () => {
  test('the same page under any name, in any folder, gives the same code', async () => {
    const root = await makeProject({
      'docs/bitrix24/bindings/desk.yaml': await fixture('bindings.yaml'),
    });
    const page = await fixture('four-columns.md');
    const outputs: string[] = [];
    for (const name of ['close.md', 'elsewhere/Закрыть заявку.md', 'zz/x.markdown.md']) {
      await addFiles(root, { [name]: page });
      expect((await codegen(root, name, '--out', 'out')).code).toBe(0);
      outputs.push(await readFile(join(root, 'out', SDK), 'utf8'));
      await rm(join(root, 'out'), { recursive: true });
    }
    expect(outputs[0]).toContain('export function closeTicket(');
    expect(new Set(outputs).size).toBe(1);
  });

  test('a file that is not there is named', async () => {
    const root = await deskProject();
    const { code, stderr } = await codegen(root, 'nowhere.md', '--dump', 'ir');
    expect(code).toBe(2);
    expect(stderr).toMatch(/cannot read .*nowhere\.md/u);
  });
});

const FACTS = 'mine/depot/depot.box.add.json';
const REST = 'packages/sdk/src/generated/bitrix24/rest';

function facts(format: number): string {
  return JSON.stringify({
    format,
    name: 'depot.box.add',
    page: 'depot/box-add.md',
    scopes: ['depot'],
    version: 2,
    access: 'write',
    description: 'Puts a box on a shelf.',
    params: { fields: { SHELF_ID: { type: 'integer' } } },
    result: 'boolean',
    errors: [],
  });
}

describe('another reference', () => {
  test("takes the place of the project's, with the licence of its texts", async () => {
    const root = await deskProject();
    await addFiles(root, { [FACTS]: facts(1), 'mine/NOTICE': 'Licence\n' });
    expect((await codegen(root, '--reference', 'mine', '--out', 'out')).code).toBe(0);
    expect(await readFile(join(root, 'out', REST, 'depot.gen.ts'), 'utf8')).toContain(
      '/** Puts a box on a shelf. */',
    );
    expect(await readFile(join(root, 'out', REST, 'NOTICE'), 'utf8')).toBe('Licence\n');
    await expect(readdir(join(root, 'packages'))).rejects.toThrow('ENOENT');
  });

  test("in a clone of one's own the next plain run takes it back, its licence too", async () => {
    const root = await deskProject();
    await addFiles(root, { [FACTS]: facts(1), 'mine/NOTICE': 'Licence\n' });
    await codegen(root);
    await codegen(root, '--reference', 'mine', '--out', '.');
    expect((await codegen(root, '--check')).stderr).toContain(`orphaned ${REST}/NOTICE\n`);
    await codegen(root);
    expect((await codegen(root, '--check')).code).toBe(0);
  });

  test('a folder without facts, or with those of another format, is explained', async () => {
    const root = await deskProject();
    const args = ['--reference', 'mine', '--out', 'out'];
    const missing = await codegen(root, ...args);
    expect(missing.code).toBe(2);
    expect(missing.stderr).toMatch(
      /no facts of REST methods in .*mine; `codegen import <checkout>/u,
    );
    await addFiles(root, { [FACTS]: facts(0) });
    const { code, stderr } = await codegen(root, ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(
      'depot/depot.box.add.json of the reference holds no facts of format 1',
    );
  });

  test('two scopes that would be one module are refused by their names', async () => {
    const root = await deskProject();
    const scopes = ['depot.new', 'depot-new'];
    for (const scope of scopes)
      await addFiles(root, { [FACTS.replace('/depot/', `/${scope}/`)]: facts(1) });
    const { code, stderr } = await codegen(root, '--reference', 'mine', '--out', 'out');
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^codegen: the folders depot-new and depot\.new of the reference would be one module, depot-new\.gen\.ts; /mu,
    );
    await expect(readdir(join(root, 'out'))).rejects.toThrow('ENOENT');
  });
});

describe('usage', () => {
  test.each([
    [['--chek'], /^codegen: Unknown option '--chek'\nHelp: codegen --help\n$/u],
    [['--dump', 'ast'], /--dump takes ir, not ast/u],
    [['page.md'], /single pages need --out DIR/u],
    [['--check', '--out', 'x'], /--check looks at the whole project/u],
    [['--reference', 'x'], /--reference needs --out DIR/u],
    [['improt', 'checkout'], /^codegen: there is no command improt; did you mean import\?\n/u],
    [
      ['publish'],
      /there is no command publish; the commands are changeset, diff, new, texts, import\n/u,
    ],
  ])('%j is explained, and help is where it says', async (args, expected) => {
    const root = await makeProject({});
    const { code, stderr } = await codegen(root, ...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(expected);
    expect(stderr).toMatch(/\nHelp: codegen --help\n$/u);
  });

  test('a file that is called like a command is a page', async () => {
    const { stderr } = await codegen(await makeProject({ improt: '# Page' }), 'improt');
    expect(stderr).toContain('single pages need --out DIR');
  });

  test('a folder without docs is explained', async () => {
    const root = await makeProject({});
    const { code, stderr } = await codegen(root);
    expect(code).toBe(2);
    expect(stderr).toContain('no pages below docs/bitrix24');
  });
});
