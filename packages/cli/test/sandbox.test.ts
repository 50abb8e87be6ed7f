import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, expect, onTestFinished, test } from 'vitest';

import { runLine } from './command-line.ts';

let stop = new AbortController();

afterEach(() => {
  stop.abort();
  stop = new AbortController();
});

test('runs until Ctrl+C and prints what to try', async () => {
  const ended = runLine(['sandbox'], { signal: AbortSignal.abort() });
  const { code, stdout } = await ended;
  expect(code).toBe(0);
  expect(stdout).toMatch(/Webhook URL: http:\/\/127\.0\.0\.1:\d+\/rest\/1\/\w+\/\nToken: \w+\n/u);
  expect(stdout.match(/^ {2}oint bitrix24 .*--url http:/gmu)).toHaveLength(2);
});

test.each<[program: string, env: Record<string, string>]>([
  ['oint', {}],
  ['npm run -s oint --', { npm_lifecycle_event: 'oint', npm_lifecycle_script: 'node bin.ts' }],
  ['oint', { npm_lifecycle_event: 'start', npm_lifecycle_script: 'oint sandbox' }],
  ['oint', { npm_lifecycle_event: 'oint', npm_lifecycle_script: 'oint sandbox --port 8080' }],
])('what to try begins with %j, by %j', async (program, env) => {
  const surroundings = { env: { LC_ALL: 'C', ...env }, signal: AbortSignal.abort() };
  const { stdout } = await runLine(['sandbox'], surroundings);
  const programs = [...stdout.matchAll(/^ {2}(.*) bitrix24 /gmu)].map(([, found]) => found);
  expect(programs).toEqual([program, program]);
});

test('a busy port is said to be one', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const outcome = await runLine(['sandbox', '--port', String(port)], { signal: stop.signal });
  await new Promise((resolve) => server.close(resolve));
  expect(outcome).toMatchObject({ code: 2, stdout: '' });
  expect(outcome.stderr).toContain(`Port ${port} is in use.`);
});

test('a misspelt option is told with the right one and the line that shows help', async () => {
  const { code, stderr } = await runLine(['sandbox', '--prot', '1']);
  expect([code, stderr]).toEqual([
    2,
    'oint: There is no option --prot.\nDid you mean --port?\nHelp: oint sandbox --help\n',
  ]);
});

test('every method of the reference answers', async () => {
  const [answer] = await answersOf(['sale.order.get?id=1'], ['sandbox']);
  expect(answer).toMatchObject({ result: { order: { id: 1 } } });
});

test("a reference of one's own takes the place of the one that comes along", async () => {
  const facts = {
    format: 1,
    name: 'thing.do',
    version: 2,
    scopes: ['thing'],
    access: 'read',
    params: { fields: {} },
    result: { enum: ['done'] },
  };
  const cwd = await folderWith({ 'mine/thing/thing.do.json': JSON.stringify(facts) });
  const line = ['sandbox', '--reference', 'mine'];
  const [known, unknown] = await answersOf(['thing.do', 'sale.order.get?id=1'], line, cwd);
  expect(known).toMatchObject({ result: 'done' });
  expect(unknown).toMatchObject({ error: 'ERROR_METHOD_NOT_FOUND' });
});

test.each([
  ['there is no folder', 'nowhere'],
  ['holds no facts of methods', 'empty'],
  ['holds no facts that this version can read', 'other'],
])('--reference: %s', async (said, folder) => {
  const cwd = await folderWith({ 'empty/a.txt': '', 'other/thing/thing.do.json': '{"format":0}' });
  const outcome = await runLine(['sandbox', '--reference', folder], { cwd, signal: stop.signal });
  expect(outcome).toMatchObject({ code: 2, stdout: '' });
  expect(outcome.stderr).toContain(join(cwd, folder));
  expect(outcome.stderr).toContain(said);
  expect(outcome.stderr).toContain('`codegen import`');
});

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'oint-sandbox-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(root, path, '..'), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

/** Starts the portal, calls it by the address that it prints, and stops it. */
async function answersOf(
  calls: readonly string[],
  line: readonly string[],
  cwd = process.cwd(),
): Promise<unknown[]> {
  const answers: unknown[] = [];
  const onStdout = async (text: string): Promise<void> => {
    const [url = ''] = /http:\S+\/rest\/1\/\w+\//u.exec(text) ?? [];
    for (const call of calls) answers.push(await (await fetch(`${url}${call}`)).json());
    stop.abort();
  };
  await runLine(line, { cwd, signal: stop.signal, onStdout });
  return answers;
}
