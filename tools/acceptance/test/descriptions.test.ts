/** From a documentation with texts to comments and help: what a user does who wants them. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { root } from './pages.ts';
import { bash, type Outcome } from './shell.ts';

const ADD = `# Put a Box on a Shelf depot.box.add

{% note info %}

Who can call it: any user.

{% endnote %}

Puts a box on a [shelf](./shelf.md) */ that is free.

## Method Parameters

#|
|| **Name**
\`type\` | **Description** ||
|| **SHELF_ID***
[\`integer\`](../types.md) | The shelf, from [the list](./shelf-list.md#all), see [the plan](https://example.com/plan)

- \`1\` — at the door
- \`2\` — \${process.exit()} \`unclosed ||
|| **LABEL**
[\`string\`](../types.md) | @internal is no tag here */ "; export const broken = '\\' // \`[] Filter & YesNo ||
|#

## Response Handling

### Returned Data

#|
|| **Name**
\`type\` | **Description** ||
|| **result**
[\`object\`](../types.md) | The box as it stands now ||
|| **ID**
[\`integer\`](../types.md) | Its number, which never changes ||
|#
`;

let folder: string;
let generated: Outcome;

const run = (script: string) =>
  bash(script, { NODE: process.execPath, ROOT: root, FOLDER: folder, LC_ALL: 'C' });

const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');

beforeAll(async () => {
  const parent = join(import.meta.dirname, '../.cache');
  await mkdir(parent, { recursive: true });
  // Inside the package, so that generated code finds the packages that it imports.
  folder = await mkdtemp(join(parent, 'descriptions-'));
  await mkdir(join(folder, 'documentation/depot'), { recursive: true });
  await writeFile(join(folder, 'documentation/LICENSE'), 'MIT License\n\nCopyright Depot\n');
  await writeFile(join(folder, 'documentation/depot/box-add.md'), ADD);
  const steps = [
    'cd "$FOLDER"',
    '"$NODE" --conditions=@oint/source "$ROOT/tools/codegen/src/main.ts" import documentation --with-descriptions --out facts --root .',
    '"$NODE" --conditions=@oint/source "$ROOT/tools/codegen/src/main.ts" --root "$ROOT" --reference facts --out mine',
  ];
  generated = await run(steps.join(' && '));
});

afterAll(() => rm(folder, { recursive: true }));

const TYPES = 'mine/packages/sdk/src/generated/bitrix24/rest';
const FACTS = 'mine/packages/reference/src/generated/bitrix24';

test('the pages of the project compile with other facts too', () => {
  const { code, stdout, stderr } = generated;
  expect({ code, stderr: stderr.replaceAll(/^docs\/.* warning .*$/gmu, '').trim() }).toEqual({
    code: 0,
    stderr: '',
  });
  expect(stdout).toContain('created  packages/sdk/src/generated/bitrix24/rest/depot.gen.ts');
});

describe('types', () => {
  test('have the descriptions as doc comments', async () => {
    const types = await read(`${TYPES}/depot.gen.ts`);
    expect(types).toContain('Puts a box on a shelf *\\/ that is free.');
    expect(types).toMatch(
      / \* The shelf, from the list, see \[the plan\]\(https:\/\/example\.com\/plan\)\n +\*\n +\* - `1` — at the door\n/u,
    );
    expect(types).toMatch(
      /\/\*\* Its number, which never changes \*\/\n +ID\?: number \| undefined;/u,
    );
    expect(types).toMatch(/ \\@internal is no tag here \*\\\/ ".* YesNo \*\/\n +LABEL\?: string/u);
    expect(types).not.toContain('{%');
  });

  test('compile, whatever the descriptions say', async () => {
    const config = {
      extends: '../../../../tsconfig.base.json',
      include: [`${TYPES}/**/*.ts`],
    };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
    expect(await run('tsc -p "$FOLDER"')).toMatchObject({ code: 0, stdout: '' });
  });
});

const isSource = (path: string): boolean => !/[\\/](?:node_modules|dist|test)$/u.test(path);

/** Packages find what they need where it is, and each other here. */
async function linkModules(from: string, to: string): Promise<void> {
  for (const name of await readdir(from)) {
    if (name.startsWith('.')) continue;
    if (name.startsWith('@')) await linkModules(join(from, name), join(to, name));
    else {
      const target = name === 'reference' ? join(folder, name) : join(from, name);
      await mkdir(to, { recursive: true });
      await symlink(target, join(to, name), 'junction');
    }
  }
}

test('the help of a method shows them', async () => {
  // The packages as they are, with the data that was generated.
  for (const name of ['cli', 'reference']) {
    const own = join(folder, name);
    await cp(join(root, 'packages', name), own, { recursive: true, filter: isSource });
    await cp(join(folder, 'mine/packages', name), own, { recursive: true });
    await linkModules(join(root, 'packages', name, 'node_modules'), join(own, 'node_modules'));
  }
  const oint = '"$NODE" --conditions=@oint/source "$FOLDER/cli/src/bin.ts"';
  const { code, stdout } = await run(`${oint} bitrix24 explain depot.box.add`);
  expect(code).toBe(0);
  const text = stdout.replaceAll(/\s+/gu, ' ');
  expect(text).toContain('Puts a box on a shelf */ that is free.');
  expect(text).toContain('The shelf, from the list, see [the plan](https://example.com/plan)');
  expect(text).toContain('Its number, which never changes');
});

test.each([TYPES, FACTS])('the licence of the texts lies in %s', async (path) => {
  expect(await read(`${path}/NOTICE`)).toContain('Copyright Depot');
});
