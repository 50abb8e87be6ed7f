import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { startPortal, WEBHOOK_CODE, type Portal } from './portal.ts';

const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url));
let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});

afterAll(() => portal.close());

function start(...words: string[]): ChildProcess {
  return spawn(process.execPath, ['--conditions=@oint/source', bin, ...words], {
    env: { ...process.env, LC_ALL: 'C', OINT_LANG: 'en' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('close', (code) => resolve(code)));
}

async function output(stream: ChildProcess['stdout']): Promise<string> {
  return stream === null ? '' : text(stream);
}

test('a page’s command runs from argv to stdout', async () => {
  const child = start(
    'bitrix24',
    'ОтметитьСообщениеКакПрочитанное',
    '--url',
    portal.webhook,
    '--chat',
    '0642',
    '--message',
    '11572',
  );
  const [code, stdout, stderr] = await Promise.all([
    ended(child),
    output(child.stdout),
    output(child.stderr),
  ]);
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({
    result: { method: 'im.dialog.read', body: { DIALOG_ID: '0642' } },
  });
});

test('a reader that goes away is no crash', async () => {
  const child = start('bitrix24');
  child.stdout?.destroy();
  const [code, stderr] = await Promise.all([ended(child), output(child.stderr)]);
  expect([code, stderr]).toEqual([0, '']);
});

test.skipIf(!existsSync('/dev/full'))(
  'an answer that the disk has no room for is an error',
  async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, ['--conditions=@oint/source', bin, 'bitrix24'], {
      env: { ...process.env, LC_ALL: 'C', OINT_LANG: 'en' },
      stdio: ['ignore', full, 'pipe'],
    });
    const [code, stderr] = await Promise.all([ended(child), output(child.stderr)]);
    closeSync(full);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^oint: .*ENOSPC/u);
  },
);

test.skipIf(process.platform === 'win32')('Ctrl+C ends a call with 130', async () => {
  const child = start('bitrix24', 'fail.hang', '--url', portal.webhook);
  const before = portal.bodies.length;
  await expect.poll(() => portal.bodies.length).toBe(before + 1);
  child.kill('SIGINT');
  const [code, stderr] = await Promise.all([ended(child), output(child.stderr)]);
  expect(code).toBe(130);
  expect(stderr).toMatch(/^Interrupted\.\n/u);
});

test.skipIf(!existsSync('/proc/self/cmdline'))(
  'secrets of argv leave the process list',
  async () => {
    const child = start('bitrix24', 'fail.hang', '--url', portal.webhook);
    const before = portal.bodies.length;
    await expect.poll(() => portal.bodies.length).toBe(before + 1);
    const shown = readFileSync(`/proc/${child.pid}/cmdline`, 'utf8');
    child.kill('SIGINT');
    await ended(child);
    expect(shown).toContain('oint');
    expect(shown).not.toContain(WEBHOOK_CODE);
  },
);

test.each([
  ['an answer', ['fail.hang', '--timeout', '300']],
  ['input', ['any.method', '--input', '-', '--timeout', '300']],
])('--timeout ends a process that waits for %s', async (_, words) => {
  const line = ['--conditions=@oint/source', bin, 'bitrix24', ...words, '--url', portal.webhook];
  const child = spawn(process.execPath, line, {
    env: { ...process.env, LC_ALL: 'C', OINT_LANG: 'en' },
    // An input that nobody ends.
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const [code, stderr] = await Promise.all([ended(child), output(child.stderr)]);
  expect(code).toBe(6);
  expect(stderr).toContain('--timeout');
});
