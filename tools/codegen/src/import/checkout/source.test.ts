import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, onTestFinished, test } from 'vitest';

import { readSource, withoutCredentials } from './checkout.ts';

/** Runs git as nobody in particular: the settings of the machine do not matter. */
function git(cwd: string, ...args: string[]): string {
  const settings = ['user.name=Test', 'user.email=test@example.com', 'protocol.file.allow=always'];
  return execFileSync('git', [...settings.flatMap((each) => ['-c', each]), ...args], {
    cwd,
    encoding: 'utf8',
    stdio: 'pipe',
    env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '', GIT_CONFIG_NOSYSTEM: '1' },
  }).trim();
}

const REPOSITORY = 'https://example.com/docs.git';

/** A clone with one commit, and its id. */
async function clone(): Promise<{ folder: string; checkout: string; commit: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'codegen-checkout-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const checkout = join(folder, 'docs');
  await mkdir(checkout);
  git(checkout, 'init', '-q', '-b', 'main');
  await writeFile(join(checkout, 'page.md'), '# Page\n');
  git(checkout, 'add', '.');
  git(checkout, 'commit', '-q', '-m', 'page');
  git(checkout, 'config', 'remote.fork.url', 'https://example.com/fork.git');
  git(checkout, 'config', 'remote.origin.pushurl', 'https://example.com/push.git');
  git(checkout, 'config', 'remote.origin.url', REPOSITORY);
  return { folder, checkout, commit: git(checkout, 'rev-parse', 'HEAD') };
}

describe('repository and commit of what git made', () => {
  test('a clone, on a branch, with packed branches and on no branch', async () => {
    const { checkout, commit } = await clone();
    const source = { commit, repository: REPOSITORY };
    expect(await readSource(checkout)).toMatchObject(source);
    git(checkout, 'pack-refs', '--all');
    expect(await readSource(checkout)).toMatchObject(source);
    git(checkout, 'checkout', '-q', '--detach');
    expect(await readSource(checkout)).toMatchObject(source);
  });

  test('a worktree on a branch of its own', async () => {
    const { folder, checkout, commit } = await clone();
    git(checkout, 'worktree', 'add', '-q', '-b', 'other', '../tree');
    git(join(folder, 'tree'), 'commit', '-q', '--allow-empty', '-m', 'more');
    const own = git(join(folder, 'tree'), 'rev-parse', 'HEAD');
    expect(own).not.toBe(commit);
    const source = { commit: own, repository: REPOSITORY };
    expect(await readSource(join(folder, 'tree'))).toMatchObject(source);
    git(checkout, 'pack-refs', '--all');
    expect(await readSource(join(folder, 'tree'))).toMatchObject(source);
    expect(await readSource(checkout)).toMatchObject({ commit });
  });

  test('a submodule', async () => {
    const { folder, checkout, commit } = await clone();
    const outer = join(folder, 'outer');
    await mkdir(outer);
    git(outer, 'init', '-q', '-b', 'main');
    git(outer, 'submodule', 'add', '-q', checkout, 'docs');
    git(join(outer, 'docs'), 'config', 'remote.origin.url', REPOSITORY);
    expect(await readSource(join(outer, 'docs'))).toMatchObject({ commit, repository: REPOSITORY });
  });

  test('a repository without a commit or a remote says neither', async () => {
    const { folder } = await clone();
    const empty = join(folder, 'empty');
    await mkdir(empty);
    git(empty, 'init', '-q');
    expect(await readSource(empty)).toMatchObject({ commit: null, repository: null });
  });
});

/** A part of a checkout, with what was written down beside it. */
async function archive(source: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'codegen-checkout-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'SOURCE.yaml'), source);
  return folder;
}

describe('what lies beside the pages where git has nothing', () => {
  const commit = '0123456789abcdef0123456789abcdef01234567';

  test('names repository and commit', async () => {
    const folder = await archive(
      `# kept by hand\nrepository: https://me:made-up@example.com/docs.git\ncommit: ${commit}\nfolders: [things]\n`,
    );
    expect(await readSource(folder)).toMatchObject({ commit, repository: REPOSITORY });
    const given = 'https://example.com/other.git';
    expect(await readSource(folder, { repository: given })).toMatchObject({
      commit,
      repository: given,
    });
  });

  test('may name a commit that has no letters', async () => {
    const digits = '1234567890'.repeat(4);
    expect(await readSource(await archive(`commit: ${digits}\n`))).toMatchObject({
      commit: digits,
    });
  });

  test.each([
    ['what is no commit', 'repository: https://example.com/docs.git\ncommit: main', REPOSITORY],
    ['what is no address', 'repository: [a]\ncommit: {}', null],
    ['what is no mapping', '- a\n- b', null],
    ['what is no YAML', 'repository: "https', null],
    ['nothing', 'repository:\ncommit:', null],
    ['no text', '', null],
  ])('says neither with %s', async (_, text, repository) => {
    expect(await readSource(await archive(text))).toMatchObject({ commit: null, repository });
  });

  test('goes behind what git says', async () => {
    const clonedAt = await clone();
    await writeFile(join(clonedAt.checkout, 'SOURCE.yaml'), `repository: x\ncommit: ${commit}\n`);
    expect(await readSource(clonedAt.checkout)).toMatchObject({
      commit: clonedAt.commit,
      repository: REPOSITORY,
    });
  });
});

test('what is given goes before what the checkout says', async () => {
  const { checkout, commit } = await clone();
  const repository = 'https://example.com/other.git';
  expect(await readSource(checkout, { repository })).toMatchObject({ commit, repository });
});

test.each([
  ['https://example.com/docs.git', 'https://example.com/docs.git'],
  ['https://me@example.com:8443/docs.git', 'https://example.com:8443/docs.git'],
  ['https://me:made-up@p@example.com/docs.git', 'https://example.com/docs.git'],
  ['https://example.com/docs.git?token=made-up#made-up', 'https://example.com/docs.git'],
  ['ssh://git@example.com/a@b/docs.git', 'ssh://git@example.com/a@b/docs.git'],
  ['git@example.com:docs.git', 'git@example.com:docs.git'],
  ['me@example.com:docs.git', 'example.com:docs.git'],
  ['https://git@made-up@example.com/docs.git', 'https://example.com/docs.git'],
  ['../docs', '../docs'],
])('the address %s is written as %s', (address, written) => {
  expect(withoutCredentials(address)).toBe(written);
});
