/** `codegen diff` and `codegen changeset` in git repositories. */
import { execFileSync } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { addFiles, codegen, deskProject, makeProject } from './project.ts';

const BINDINGS = 'docs/bitrix24/bindings/desk.yaml';
const PAGE = 'docs/bitrix24/en/desk/plan-visit.md';

describe('what is compared', () => {
  test('uncommitted files with the last commit of the main branch', async () => {
    const root = await repository();
    expect((await codegen(root, 'diff')).stdout).toMatch(/^No changes since [0-9a-f]{12}\n$/u);
    await removeAlias(root);
    const { code, stdout, stderr } = await codegen(root, 'diff');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(
      `breaking  desk.closeTicket  command name removed, was CloseTiket\n1 breaking change since ${head(root).slice(0, 12)}\n`,
    );
  });

  test('a branch with the place where it left main, whatever happened there since', async () => {
    const root = await repository();
    const left = head(root);
    git(root, 'switch', '-q', '-c', 'topic');
    await removeAlias(root);
    commit(root);
    git(root, 'switch', '-q', 'main');
    await widenPages(root);
    commit(root);
    git(root, 'switch', '-q', 'topic');
    for (const args of [[], ['--since', 'main']]) {
      const { stdout } = await codegen(root, 'diff', '--format', 'json', ...args);
      const { version, base, entries } = JSON.parse(stdout);
      expect({ version, base }).toEqual({ version: 1, base: left });
      expect(entries).toEqual([
        {
          kind: 'command-name-removed',
          subject: 'desk.closeTicket',
          before: 'CloseTiket',
          after: null,
          level: 'breaking',
          levels: { sdk: null, cli: 'breaking', sandbox: null, reference: null },
        },
      ]);
    }
  });

  test('any revision, in a project that is a folder of the repository', async () => {
    const project = await deskProject();
    const outer = await makeProject({});
    git(outer, 'init', '-q', '-b', 'main');
    const root = join(outer, 'inner');
    for (const path of await readdir(project, { recursive: true })) {
      const text = await readFile(join(project, path), 'utf8').catch(() => null);
      if (text !== null) await addFiles(root, { [path]: text });
    }
    commit(outer);
    git(outer, 'tag', 'v1');
    await widenPages(root);
    commit(outer);
    const { stdout } = await codegen(root, 'diff', '--since', 'v1');
    expect(stdout).toContain(
      'feature   desk.planVisit.pages  type widened, number → number | string',
    );
    expect((await codegen(root, 'diff', '--since', 'HEAD')).stdout).toContain('No changes');
  });

  test('a file that another name has, and one that Cyrillic names', async () => {
    const root = await repository();
    const text = await readFile(join(root, PAGE), 'utf8');
    await rm(join(root, PAGE));
    await addFiles(root, { 'docs/bitrix24/en/desk/Запланировать визит.md': text });
    expect((await codegen(root, 'diff')).stdout).toContain('No changes');
    commit(root);
    expect((await codegen(root, 'diff', '--since', 'HEAD')).stdout).toContain('No changes');
  });

  test('docs that were not there yet', async () => {
    const root = await makeProject({ 'README.md': 'empty' });
    git(root, 'init', '-q', '-b', 'main');
    commit(root);
    const project = await deskProject();
    await addFiles(root, {
      [PAGE]: await readFile(join(project, PAGE), 'utf8'),
      [BINDINGS]: bindingOf('planVisit', await readFile(join(project, BINDINGS), 'utf8')),
    });
    const { code, stdout } = await codegen(root, 'diff');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^feature {3}desk\.planVisit {2}function added, visit\.plan\n/u);
  });

  test('docs that did not compile: as far as they did, and it says so', async () => {
    const root = await repository();
    const text = await readFile(join(root, PAGE), 'utf8');
    await addFiles(root, { [PAGE]: text.replace('`Function', '`Nothing') });
    commit(root);
    await addFiles(root, { [PAGE]: text });
    const { code, stdout, stderr } = await codegen(root, 'diff');
    expect(code).toBe(0);
    expect(stderr).toMatch(/^codegen: the docs of [0-9a-f]{12} have \d+ errors?.*as far as/u);
    expect(stdout).toContain('desk.planVisit  function added');
  });

  test('present docs with errors are not compared', async () => {
    const root = await repository();
    await addFiles(root, { [PAGE]: '# Nothing\n' });
    const { code, stdout, stderr } = await codegen(root, 'diff');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`${PAGE}:1:1 error [no-signature]`);
    expect(stderr).toContain('nothing was compared');
  });
});

test('Markdown for people', async () => {
  const root = await repository();
  await removeAlias(root);
  await widenPages(root);
  await edit(root, PAGE, 'Plans a visit.', 'Plans one visit.');
  const { stdout } = await codegen(root, 'diff', '--format', 'markdown');
  expect(stdout).toBe(`1 breaking change, 1 feature, 2 fixes since ${head(root).slice(0, 12)}.

### Breaking changes

- \`desk.closeTicket\`: command name removed, was \`CloseTiket\`

### Features

- \`desk.planVisit.pages\`: type widened, \`number\` → \`number | string\`

### Fixes

- 2 texts changed
`);
});

function facts(text: string): string {
  return `{ "format": 1, "name": "depot.box.add", "page": "p.md", "scopes": ["depot"], "version": 2, "access": "write",
      "params": { "fields": { ${text} } }, "result": "integer", "errors": [] }`;
}

const readings = (importer: string, add: string): string =>
  JSON.stringify({
    format: 1,
    importer,
    methods: { 'depot.box.add': add, 'depot.box.get': 'b' },
  });

describe('the reference', () => {
  const FACTS = 'docs/bitrix24/reference/depot/depot.box.add.json';
  const ERRORS = 'docs/bitrix24/reference/errors.json';

  async function depot(): Promise<string> {
    const root = await repository();
    await addFiles(root, {
      [FACTS]: facts('"SHELF": { "type": "string" }, "LABEL": { "type": "string" }'),
      'docs/bitrix24/reference/source.json': '{}',
      [ERRORS]: '{ "format": 1, "errors": ["A"] }',
    });
    commit(root);
    return root;
  }

  test('its changes are those of an API, with the bump of each package', async () => {
    const root = await depot();
    git(root, 'switch', '-q', '-c', 'topic');
    await addFiles(root, {
      [FACTS]: facts('"SHELF": { "type": "string", "required": true }'),
      [FACTS.replace('add', 'get')]: facts('').replace('.add', '.get'),
      [ERRORS]: '{ "format": 1, "errors": ["A", "B"] }',
    });
    const { stdout } = await codegen(root, 'diff');
    expect(stdout.split('\n').slice(0, -2)).toEqual([
      'breaking  rest.depot.box.add.LABEL  parameter removed, was string',
      'breaking  rest.depot.box.add.SHELF  optional parameter is required now, optional → required',
      'feature   rest.depot.box.get  REST method added',
      'fix       rest.errors  codes of errors, B',
    ]);
    await codegen(root, 'changeset');
    const path = `.changeset/docs-${head(root).slice(0, 12)}.md`;
    const text = await readFile(join(root, path), 'utf8');
    expect(text).toContain(
      "---\n'@oint/sdk': minor\n'@oint/cli': patch\n'@oint/sandbox': major\n'@oint/reference': minor\n---\n",
    );
    expect(text).toContain('- `rest.depot.box.add.LABEL`: parameter removed, was `string`');
    expect((await codegen(root, 'diff', '--require-changeset')).code).toBe(0);
  });

  test('what the documentation changed is told from what is read differently', async () => {
    const READINGS = 'docs/bitrix24/reference/readings.json';
    const get = FACTS.replace('add', 'get');
    const root = await depot();
    await addFiles(root, {
      [get]: facts('').replace('.add', '.get'),
      [READINGS]: readings('one', 'a'),
    });
    commit(root);
    git(root, 'switch', '-q', '-c', 'topic');
    await addFiles(root, {
      [FACTS]: facts('"SHELF": { "type": "string" }'),
      [get]: facts('"ID": { "type": "integer" }').replace('.add', '.get'),
      [READINGS]: readings('two', 'changed'),
    });
    const { stdout } = await codegen(root, 'diff');
    expect(stdout).toContain(
      'LABEL  parameter removed, was string (the documentation changed, or it is read differently)\n',
    );
    expect(stdout).toContain('optional parameter added, integer (read differently)\n');
    expect(stdout).toContain(
      'REST methods: 1 × read differently; 1 × the documentation changed, or it is read differently\n',
    );
    const { entries }: { entries: unknown } = JSON.parse(
      (await codegen(root, 'diff', '--format', 'json')).stdout,
    );
    expect(entries).toContainEqual(expect.objectContaining({ cause: 'importer' }));
    // Of the same importer, whatever differs is the documentation's.
    await addFiles(root, { [READINGS]: readings('one', 'a') });
    expect((await codegen(root, 'diff')).stdout).toContain(
      'REST methods: 2 × the documentation changed\n',
    );
  });

  test('a method that another permission lets in is the same, in another folder', async () => {
    const root = await depot();
    const text = await readFile(join(root, FACTS), 'utf8');
    await rm(join(root, FACTS));
    await addFiles(root, {
      [FACTS.replace('/depot/', '/shop/')]: text.replace('["depot"]', '["shop"]'),
    });
    expect((await codegen(root, 'diff')).stdout).toMatch(
      /^fix {7}rest\.depot\.box\.add {2}permissions, depot → shop\n1 fix since/u,
    );
  });

  test('files that did not change are not even read as facts', async () => {
    const root = await depot();
    const other = 'docs/bitrix24/reference/depot/other.json';
    await addFiles(root, { [other]: 'no facts' });
    commit(root);
    expect((await codegen(root, 'diff', '--since', 'HEAD')).stdout).toContain('No changes');
    await addFiles(root, { [other]: 'no facts either' });
    const { code, stderr } = await codegen(root, 'diff', '--since', 'HEAD~1');
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^codegen: depot\/other\.json of the reference holds no facts of format 1/u,
    );
    await rm(join(root, other));
    expect((await codegen(root, 'diff', '--since', 'HEAD')).stderr).toMatch(
      /^codegen: the reference of [0-9a-f]{12} is of another format/u,
    );
  });

  test('a reference that was not there yet, or is not any more', async () => {
    const root = await depot();
    const added = await codegen(root, 'diff', '--since', 'HEAD~1');
    expect(added.stdout).toContain('feature   rest.depot.box.add  REST method added\n');
    await rm(join(root, 'docs/bitrix24/reference'), { recursive: true });
    const removed = await codegen(root, 'diff', '--since', 'HEAD');
    expect(removed.stdout).toContain('breaking  rest.depot.box.add  REST method removed\n');
  });
});

test.each([
  ['breaking', 0],
  ['feature', 1],
  ['fix', 1],
])('--fail-on %s, where there is a feature', async (level, expected) => {
  const root = await repository();
  await widenPages(root);
  expect((await codegen(root, 'diff', '--fail-on', level)).code).toBe(expected);
});

describe('changesets', () => {
  test('a bump for each package that notices; a later run replaces the file', async () => {
    const root = await repository();
    git(root, 'switch', '-q', '-c', 'topic');
    const path = `.changeset/docs-${head(root).slice(0, 12)}.md`;
    await removeAlias(root);
    commit(root);
    expect((await codegen(root, 'changeset')).stdout).toBe(`written  ${path}\n1 breaking change\n`);
    expect(await readFile(join(root, path), 'utf8')).toBe(`---
'@oint/cli': major
---

Method docs: 1 breaking change.

#### Breaking changes

- \`desk.closeTicket\`: command name removed, was \`CloseTiket\`
`);
    commit(root);
    await widenPages(root);
    await codegen(root, 'changeset');
    const text = await readFile(join(root, path), 'utf8');
    expect(text).toContain("---\n'@oint/sdk': patch\n'@oint/cli': major\n---\n");
    expect(text).toContain('1 breaking change, 1 feature');
    expect((await codegen(root, 'diff')).stdout).not.toContain('No changes');
  });

  test('on another branch point the former file goes, those of others stay', async () => {
    const root = await repository();
    git(root, 'switch', '-q', '-c', 'topic');
    await removeAlias(root);
    await codegen(root, 'changeset');
    await addFiles(root, { '.changeset/by-hand.md': "---\n'@oint/cli': major\n---\n\nMine.\n" });
    const old = `docs-${head(root).slice(0, 12)}.md`;
    git(root, 'switch', '-q', 'main');
    git(root, 'commit', '-q', '--allow-empty', '-m', 'later');
    git(root, 'branch', '-q', '-f', 'topic', 'main');
    git(root, 'switch', '-q', 'topic');
    expect((await codegen(root, 'changeset')).stdout).toMatch(
      new RegExp(String.raw`^removed  \.changeset/${old}\nwritten  \.changeset/docs-`, 'u'),
    );
    const now = `docs-${head(root).slice(0, 12)}.md`;
    expect((await readdir(join(root, '.changeset'))).toSorted()).toEqual(['by-hand.md', now]);
  });

  test('nothing to announce writes nothing and takes back what was announced', async () => {
    const root = await repository();
    const before = await readFile(join(root, BINDINGS), 'utf8');
    await removeAlias(root);
    await codegen(root, 'changeset');
    await addFiles(root, { [BINDINGS]: before });
    expect((await codegen(root, 'changeset')).stdout).toMatch(/^removed .*\nNo changes\n$/u);
    expect(await readdir(join(root, '.changeset'))).toEqual([]);
  });

  test('a breaking change is refused without one, and taken with it', async () => {
    const root = await repository();
    await removeAlias(root);
    const refused = await codegen(root, 'diff', '--since', 'main', '--require-changeset');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toBe(
      'missing  @oint/cli: major or more, for 1 breaking change\n' +
        'A breaking change of the docs needs a changeset; run `npm run -s codegen -- changeset --since main`, read what it wrote and commit it\n',
    );
    await codegen(root, 'changeset');
    expect((await codegen(root, 'diff', '--require-changeset')).code).toBe(0);
  });

  test.each([
    ['one by hand', "---\n'@oint/cli': major\n---\n\nGone.\n", 0],
    ['one by hand, with Windows line ends', '---\r\n"@oint/cli": major\r\n---\r\n\r\nGone.\r\n', 0],
    ['a bump that is too small', "---\n'@oint/cli': minor\n---\n\nGone.\n", 1],
    ['another package', "---\n'@oint/sdk': major\n---\n\nGone.\n", 1],
    ['no front matter', 'Gone.\n', 1],
    ['front matter that is none', '---\n[\n---\n\nGone.\n', 1],
  ])('%s', async (_name, text, expected) => {
    const root = await repository();
    await removeAlias(root);
    await addFiles(root, { '.changeset/some.md': text });
    expect((await codegen(root, 'diff', '--require-changeset')).code).toBe(expected);
  });

  test('one that was there before speaks of earlier changes', async () => {
    const root = await repository();
    await addFiles(root, { '.changeset/old.md': "---\n'@oint/cli': major\n---\n\nOld.\n" });
    commit(root);
    await removeAlias(root);
    expect((await codegen(root, 'diff', '--require-changeset')).code).toBe(1);
    await edit(root, '.changeset/old.md', 'Old.\n', 'Old.\r\n');
    expect((await codegen(root, 'diff', '--require-changeset')).code).toBe(1);
    await edit(root, '.changeset/old.md', 'Old.', 'Old, and the alias.');
    expect((await codegen(root, 'diff', '--require-changeset')).code).toBe(0);
  });

  test('features and fixes need none', async () => {
    const root = await repository();
    await widenPages(root);
    expect((await codegen(root, 'diff', '--require-changeset')).code).toBe(0);
  });
});

describe('usage', () => {
  test.each([
    [
      ['diff', '--format', 'xml'],
      /^codegen: --format takes text, markdown, json, not xml\nHelp: codegen diff --help\n$/u,
    ],
    [['diff', '--fail-on', 'all'], /--fail-on takes breaking, feature, fix, not all/u],
    [['diff', 'page.md'], /Unexpected argument 'page\.md'/u],
    [['changeset', '--dry'], /Unknown option '--dry'.*\nHelp: codegen changeset --help\n$/u],
  ])('%j is explained', async (args, expected) => {
    const { code, stdout, stderr } = await codegen(await makeProject({}), ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(expected);
  });

  test('revisions that git does not have, or cannot compare with', async () => {
    const root = await makeProject({ 'README.md': 'first' });
    git(root, 'init', '-q', '-b', 'main');
    commit(root);
    git(root, 'switch', '-q', '--orphan', 'other');
    git(root, 'commit', '-q', '--allow-empty', '-m', 'unrelated');
    const refused = async (revision: string): Promise<string> => {
      const { code, stdout, stderr } = await codegen(root, 'diff', `--since=${revision}`);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      return stderr;
    };
    expect(await refused('nowhere')).toMatch(/^codegen: git knows no revision nowhere /u);
    expect(await refused('--all')).toMatch(/^codegen: git knows no revision --all /u);
    expect(await refused('HEAD; ls')).toMatch(/^codegen: git knows no revision HEAD; ls /u);
    expect(await refused('main')).toMatch(/^codegen: main and HEAD have no common ancestor here/u);
  });

  test.each([['diff'], ['changeset']])('%s --help', async (name) => {
    const { code, stdout } = await codegen(await makeProject({}), name, '--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage\n  codegen ${name} `, 'u'));
  });

  test('a folder that no repository has', async () => {
    const { code, stderr } = await codegen(await makeProject({}), 'diff', '--since', 'HEAD');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^codegen: git cannot read .*not a git repository/u);
  });

  test('packages without manifests', async () => {
    const root = await repository();
    await removeAlias(root);
    await rm(join(root, 'packages/cli/package.json'));
    const { code, stderr } = await codegen(root, 'changeset');
    expect(code).toBe(2);
    expect(stderr).toContain('codegen: cannot read packages/cli/package.json');
  });
});

/** A repository with one commit: docs, an SDK before its first stable version and a command line after it. */
async function repository(): Promise<string> {
  const root = await deskProject();
  await addFiles(root, {
    'packages/sdk/package.json': '{ "name": "@oint/sdk", "version": "0.3.1" }',
    'packages/cli/package.json': '{ "name": "@oint/cli", "version": "1.2.0" }',
    'packages/sandbox/package.json': '{ "name": "@oint/sandbox", "version": "1.0.0" }',
    'packages/reference/package.json': '{ "name": "@oint/reference", "version": "0.2.0" }',
  });
  git(root, 'init', '-q', '-b', 'main');
  commit(root);
  return root;
}

/** Runs git as nobody in particular: the settings of the machine do not matter. */
function git(root: string, ...args: string[]): string {
  const settings = ['user.name=Test', 'user.email=test@example.com', 'commit.gpgsign=false'];
  return execFileSync('git', [...settings.flatMap((each) => ['-c', each]), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '', GIT_CONFIG_NOSYSTEM: '1' },
  });
}

function commit(root: string): void {
  git(root, 'add', '--all');
  git(root, 'commit', '-q', '-m', 'state');
}

function head(root: string): string {
  return git(root, 'rev-parse', 'HEAD').trim();
}

async function edit(root: string, path: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(root, path), 'utf8');
  expect(text).toContain(from);
  await addFiles(root, { [path]: text.replace(from, to) });
}

/** Breaking for the command line alone. */
function removeAlias(root: string): Promise<void> {
  return edit(root, BINDINGS, '  aliases: [CloseTiket]\n', '');
}

/** A feature. */
function widenPages(root: string): Promise<void> {
  return edit(root, PAGE, '--pages | Number', '--pages | Number, String');
}

/** The part of the bindings that is about one function. */
function bindingOf(name: string, text: string): string {
  return text.split('\n\n').find((part) => part.startsWith(`${name}:`)) ?? '';
}
