import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, assert, beforeAll, describe, expect, test } from 'vitest';

import { type Document, type Fence, fencesOf, readDocuments } from './documents.ts';
import { root } from './pages.ts';
import { openPortal } from './portal.ts';
import { bash, type Outcome } from './shell.ts';

const execute = promisify(execFile);
const windows = process.platform === 'win32';

/** The oldest Node.js that the packages promise to run on. */
const node20 = join(
  root,
  'tools/acceptance/node_modules/node-20/bin',
  windows ? 'node.exe' : 'node',
);

const PACKAGES = {
  '@oint/core': 'packages/core',
  '@oint/reference': 'packages/reference',
  '@oint/sandbox': 'packages/sandbox',
  '@oint/sdk': 'packages/sdk',
  '@oint/cli': 'packages/cli',
  '@oint/codegen': 'tools/codegen',
};

/** An empty folder of a user who has the packed packages and nothing else. */
let folder = '';
let tarballs: readonly string[] = [];

/** What npm has fetched before is not asked for again, and nobody reads its reports. */
const QUICK_NPM = {
  npm_config_prefer_offline: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oint-packed-'));
  // As `npm run pack` does, but what it builds is built here.
  const pnpm = join(root, 'node_modules/pnpm/bin/pnpm.cjs');
  const filters = Object.keys(PACKAGES).map((name) => `--filter=${name}`);
  const out = `--out=${join(folder, 'oint/packed/%s.tgz')}`;
  await execute(process.execPath, [pnpm, ...filters, 'pack', out], { cwd: root });
  const packed = join(folder, 'oint/packed');
  tarballs = (await readdir(packed)).map((name) => join(packed, name));
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  await execute('npm', ['install', '--ignore-scripts', ...tarballs], {
    cwd: folder,
    shell: windows,
    env: { ...process.env, ...QUICK_NPM },
  });
});

afterAll(() => rm(folder, { recursive: true }));

describe('what is published', () => {
  test('is one tarball a package', () => {
    expect(tarballs).toHaveLength(Object.keys(PACKAGES).length);
  });

  test.each(Object.keys(PACKAGES))('%s is sound to publint', async (name) => {
    const pkgDir = join(folder, 'node_modules', name);
    const { messages, pkg } = await publint({ pkgDir, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  test('resolves its types for every importer of ES modules', async () => {
    // A command has no types; everything else is looked at.
    for (const tarball of tarballs.filter((file) => !file.endsWith('oint-cli.tgz'))) {
      const checked = await checkPackage(createPackageFromTarballData(await readFile(tarball)));
      assert(checked.types !== false, `${tarball} has types`);
      expect(checked.problems.filter((problem) => !isOfOthers(problem))).toEqual([]);
    }
  });

  test.each(Object.entries(PACKAGES))(
    '%s holds what it needs, and no tests',
    async (name, path) => {
      const packed = join(folder, 'node_modules', name);
      const files = await readdir(packed, { recursive: true });
      expect(files.filter((file) => /\.test\.|__snapshots__|fixtures/u.test(file))).toEqual([]);
      const top = await readdir(packed);
      // What npm installs beside, where versions differ, is not the package's.
      expect(top.filter((file) => file !== 'node_modules').toSorted()).toEqual([
        'LICENSE',
        'NOTICE',
        'README.md',
        ...(name === '@oint/sdk' ? ['api.md'] : []),
        'dist',
        ...(FOR_ASSISTANTS.has(name) ? ['llms.txt'] : []),
        'package.json',
        ...(FOR_ASSISTANTS.has(name) ? ['skills'] : []),
        'src',
      ]);
      for (const [file, original] of [
        ['LICENSE', root],
        ['NOTICE', root],
        ['README.md', join(root, path)],
      ] as const)
        expect(await readFile(join(packed, file), 'utf8')).toBe(
          await readFile(join(original, file), 'utf8'),
        );
    },
  );
});

/** The packages that tell assistants how to use them. */
const FOR_ASSISTANTS = new Set(['@oint/sdk', '@oint/cli']);

/** What only importers meet that are no ES modules, and for whom no package is made. */
function isOfOthers(problem: Problem): boolean {
  return (
    'resolutionKind' in problem &&
    (problem.resolutionKind === 'node10' || problem.resolutionKind === 'node16-cjs')
  );
}

/** What libraries may export of a client. */
const EXPORTS = `
  import { createClient, isApiError } from '@oint/sdk/bitrix24/rest';
  import { createClient as createSmallClient } from '@oint/sdk/bitrix24/rest/client';
  import type { Crm } from '@oint/sdk/bitrix24/rest/crm';
  import type { User } from '@oint/sdk/bitrix24/rest/user';
  export const client = createClient({ url: '' });
  export const crm = createSmallClient<Crm & User>({ url: '' });
  export const call = client.call;
  export const list = client.list;
  export const batch = client.batch;
  export const deal = () => client.call('crm.deal.get', { id: 1 });
  export const deals = () => crm.list('crm.deal.list');
  export const task = () => client.call('tasks.task.get', { id: 1 }, { version: 3 });
  export const runBatch = () => client.batch({ a: { method: 'b.get' }, b: { method: 'user.current' } });
  export const runRow = () => crm.batch([{ method: 'b.get' }, { method: 'user.current' }]);
  export const fails = (error: unknown) => isApiError(error, 'im.dialog.read', 'DIALOG_ID_EMPTY');
`;

/** The same without the SDK. */
const CORE_EXPORTS = `
  import { createClient, isApiError } from '@oint/core';
  interface Methods { 'a.get': { params: { id: number }; result: { name: string }; errors: 'NOT_FOUND' } }
  export const client = createClient<Methods>({ url: '' });
  export const call = client.call;
  export const list = client.list;
  export const batch = client.batch;
  export const get = () => client.call('a.get', { id: 1 });
  export const fails = (error: unknown) => isApiError(error, 'a.get', 'NOT_FOUND');
`;

describe('declarations of what a client returns', () => {
  test.each([
    ['5.9', 'tools/acceptance'],
    ['7', '.'],
  ])('name all types with TypeScript %s', async (version, owner) => {
    const tsc = join(root, owner, 'node_modules/typescript/bin/tsc');
    expect((await execute(process.execPath, [tsc, '--version'])).stdout).toContain(` ${version}.`);
    const own = join(folder, `declarations-${version}`);
    await mkdir(own);
    await writeFile(join(own, 'index.ts'), EXPORTS);
    await writeFile(join(own, 'core.ts'), CORE_EXPORTS);
    const config = {
      compilerOptions: { declaration: true, module: 'NodeNext', strict: true, types: [] },
      files: ['index.ts', 'core.ts'],
    };
    await writeFile(join(own, 'tsconfig.json'), JSON.stringify(config));
    const { stdout } = await execute(process.execPath, [tsc, '-p', own]).catch(
      (error: { stdout: string }) => error,
    );
    expect(stdout).toBe('');
    const declarations = await readFile(join(own, 'index.d.ts'), 'utf8');
    // Of a package that the caller need not have installed there is nothing to name.
    expect(declarations).not.toContain('@oint/core');
    expect(declarations).toContain('CrmDealGetResult');
  });
});

/** Files that a compiler reads for a program that makes a client so. */
async function filesOf(name: string, code: string): Promise<string> {
  await writeFile(join(folder, `${name}.ts`), code);
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const options = ['--module', 'NodeNext', '--skipLibCheck', '--listFilesOnly'];
  const line = [tsc, '--ignoreConfig', ...options, `${name}.ts`];
  return (await execute(process.execPath, line, { cwd: folder })).stdout;
}

test('the client without tables makes compilers read those that are named, and no other', async () => {
  const code = `import { createClient } from '@oint/sdk/bitrix24/rest/client';
    import type { User } from '@oint/sdk/bitrix24/rest/user';
    export const client = createClient<User>({ url: '' });`;
  const files = await filesOf('small', code);
  expect(files).toContain('/rest/user.gen.d.ts');
  expect(files).not.toMatch(/\/rest\/(?:crm|im|index)\.gen\.d\.ts/u);
  expect(await filesOf('large', code.replace('rest/client', 'rest'))).toContain(
    '/rest/crm.gen.d.ts',
  );
});

/** A section of the docs, with the facts that it rests on. */
const SECTION = [
  'bindings/messages.yaml',
  'en/messages',
  'ru/messages',
  'reference/errors.json',
  'reference/source.json',
  'reference/im',
];

describe('on Node.js 20.19, outside the repository', () => {
  test('is that version', async () => {
    expect((await execute(node20, ['--version'])).stdout).toMatch(/^v20\.19\./u);
  });

  test('the SDK calls a portal', async () => {
    await using portal = await openPortal();
    await writeFile(
      join(folder, 'call.js'),
      `import { createClient, markMessageAsRead } from '@oint/sdk/bitrix24';
       import { sendMessage } from '@oint/sdk/bitrix24/messages';
       const client = createClient({ url: process.env.PORTAL });
       const messageId = await sendMessage(client, { chatId: 'chat642', text: 'packed' });
       console.log(JSON.stringify(await markMessageAsRead(client, { chatId: 'chat642', messageId })));`,
    );
    const { stdout } = await execute(node20, ['call.js'], {
      cwd: folder,
      env: { ...process.env, PORTAL: portal.webhookUrl },
    });
    expect(JSON.parse(stdout)).toMatchObject({ chatId: 642, counter: 0 });
  });

  test('the command line calls a portal, by webhook and by address and token', async () => {
    await using portal = await openPortal();
    const oint = join(folder, 'node_modules/@oint/cli/dist/bin.js');
    const line = [
      oint,
      'bitrix24',
      'ОтметитьСообщениеКакПрочитанное',
      '--chat',
      'chat642',
      '--message',
      '11572',
    ];
    for (const access of [
      ['--url', portal.webhookUrl],
      ['--url', portal.url, '--token', portal.token],
    ]) {
      const { stdout } = await execute(node20, [...line, ...access], { cwd: folder });
      expect(JSON.parse(stdout)).toMatchObject({ result: { lastId: 11572 }, time: {} });
    }
  });

  test('the generator compiles docs', async () => {
    for (const part of SECTION) {
      await cp(join(root, 'docs/bitrix24', part), join(folder, 'docs/bitrix24', part), {
        recursive: true,
      });
    }
    const codegen = join(folder, 'node_modules/@oint/codegen/dist/main.js');
    const { stdout } = await execute(node20, [codegen], { cwd: folder });
    expect(stdout).toContain('created  packages/sdk/src/generated/bitrix24/messages.gen.ts');
    const generated = 'packages/sdk/src/generated/bitrix24/messages.gen.ts';
    expect(await readFile(join(folder, generated), 'utf8')).toBe(
      await readFile(join(root, generated), 'utf8'),
    );
  });
});

describe('the guide', async () => {
  const documents = await readDocuments();
  const [english, russian] = (
    [
      ['en', '## A project of your own'],
      ['ru', '## Свой проект'],
    ] as const
  ).map(([language, heading]) =>
    fencesBelow(documents, `docs/guides/${language}/getting-started.md`, heading),
  );
  const nodes = [node20, process.execPath];

  /** Runs lines of the guide as typed, beside a clone in the folder `oint`. */
  function type(lines: string | undefined, node: string, cwd = '.'): Promise<Outcome> {
    const path = 'export PATH="$NODE:$PATH"';
    return bash([`set -e; ${path}; cd "$FOLDER/${cwd}"`, lines].join('\n'), {
      FOLDER: folder,
      NODE: dirname(node),
      OINT_BITRIX24_URL: portal.webhookUrl,
      ...QUICK_NPM,
      npm_config_prefix: join(folder, 'global'),
      // pnpm, which runs the tests, hands npm settings that it does not know.
      npm_config_loglevel: 'error',
    });
  }

  let portal: Awaited<ReturnType<typeof openPortal>>;

  beforeAll(async () => {
    portal = await openPortal();
  });

  afterAll(() => portal[Symbol.asyncDispose]());

  test('tells the same in both languages', () => {
    expect(russian).toEqual(english);
    expect(english?.map(({ lang }) => lang)).toEqual(STEPS);
  });

  test.concurrent('installs the command', async () => {
    expect(await type(english?.[1]?.body, node20, 'oint')).toMatchObject({ code: 0 });
    const oint = windows ? '"$FOLDER/global/oint"' : '"$FOLDER/global/bin/oint"';
    for (const node of nodes) {
      const { stdout, stderr } = await type(`${oint} bitrix24 user.current`, node);
      expect({ stdout, stderr }).toEqual({ stdout: expect.stringContaining('Vera'), stderr: '' });
    }
  });

  test.concurrent('begins a project, which runs on Node 20 and 24', async () => {
    const [, , start, config, program, output, run, compile] = (english ?? []).map(
      ({ body }) => body,
    );
    // What comes from the registry is taken from here: the newest may be one that nobody has tried.
    const registry = 'typescript @types/node';
    expect(start).toContain(`--save-dev ${registry}`);
    const own = registry.split(' ').map((name) => `"${join(root, 'node_modules', name)}"`);
    expect(await type(start?.replace(registry, own.join(' ')), node20)).toMatchObject({ code: 0 });
    await writeFile(join(folder, 'my-project/tsconfig.json'), config ?? '');
    await writeFile(join(folder, 'my-project/greeting.ts'), program ?? '');
    // Files import each other as Node runs them, as a module of a pulled portal is imported.
    await writeFile(join(folder, 'my-project/hello.ts'), "import './greeting.ts';\n");
    const done = { code: 0, stderr: '', stdout: expect.stringMatching(/^\d+\n$/u) };
    for (const node of nodes) expect(await type(compile, node, 'my-project')).toEqual(done);
    expect(await type(run, process.execPath, 'my-project')).toEqual(done);
    expect(output).toMatch(/^\d+\n$/u);
  });
});

/** What the section about a project of one's own is made of. */
const STEPS = ['sh', 'sh', 'sh', 'json', 'ts', 'text', 'sh', 'sh'];

function fencesBelow(documents: readonly Document[], path: string, heading: string): Fence[] {
  const text = documents.find((document) => document.path === path)?.text ?? '';
  const [, section = ''] = text.split(`${heading}\n`);
  return fencesOf({ path, text: section.split(/^## /mu)[0] ?? '' });
}
