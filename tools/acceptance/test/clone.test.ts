/** The command line of a clone, started through npm from another folder. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { expect, onTestFinished, test } from 'vitest';

import { root } from './pages.ts';

const execute = promisify(execFile);
const windows = process.platform === 'win32';

/** What a shell has that no npm has started: npm hands a folder over to its scripts, and these tests run in one. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:npm_|INIT_CWD$)/iu.test(name)),
);

/** Options of a line that reads a file and writes one, both beside whoever types it. */
const LINE = ['bitrix24', 'user.get', '--url', '@webhook.txt', '--test', '--out', 'request.json'];

async function folderWithWebhook(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'oint-clone-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'webhook.txt'), 'http://127.0.0.1:9/rest/1/made-up-code/');
  return folder;
}

test('paths begin in the folder of whoever types the command', async () => {
  const cwd = await folderWithWebhook();
  const words = ['--prefix', root, 'run', '-s', 'oint', '--', ...LINE];
  await execute('npm', words, { cwd, env, shell: windows });
  expect(await readFile(join(cwd, 'request.json'), 'utf8')).toContain('user.get');
});

test('what is published knows its own folder alone', async () => {
  const cwd = await folderWithWebhook();
  const bin = join(root, 'packages/cli/dist/bin.js');
  await execute(process.execPath, [bin, ...LINE], { cwd, env: { ...env, INIT_CWD: tmpdir() } });
  expect(await readFile(join(cwd, 'request.json'), 'utf8')).toContain('user.get');
});
