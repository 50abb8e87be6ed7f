/** The runner for a real portal, in a process of its own, on local ones: it must leave nothing behind, however it ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { manualClock, type Sandbox, type SandboxOptions, startSandbox } from '@oint/sandbox';
import { expect, onTestFinished, test } from 'vitest';

import { differences } from '../live/differences.ts';
import { openPortal } from '../portal/index.ts';
import type { Outcome } from '../scenarios/way.ts';
import { root } from './pages.ts';

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

interface Runner {
  readonly process: ChildProcess;
  /** What it has said so far. */
  readonly output: () => string;
  readonly ended: Promise<Ended>;
}

interface Place {
  readonly sandbox: Sandbox;
  /** Journals and reports. */
  readonly folder: string;
}

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'oint-live-test-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

async function newPlace(options: SandboxOptions = {}): Promise<Place> {
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  return { sandbox, folder: await newFolder() };
}

function start(url: string, folder: string, words: readonly string[]): Runner {
  const main = join(root, 'tools/acceptance/live/main.ts');
  const child = spawn(process.execPath, ['--conditions=@oint/source', main, ...words], {
    env: { ...process.env, B24_LIVE_URL: url, B24_LIVE_JOURNALS: folder },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => {
      output += piece.toString('utf8');
    });
  }
  const ended = once(child, 'close').then(() => ({ code: child.exitCode, output }));
  return { process: child, output: () => output, ended };
}

const LEADS = ['--yes-modify', '--section', 'leads'];

/** Leads that runs have made and not deleted. */
async function leftLeads({ sandbox }: Place): Promise<unknown[]> {
  const response = await fetch(`${sandbox.webhookUrl}crm.lead.list?filter[%25TITLE]=oint-`);
  const { result: leads }: { result: unknown[] } = JSON.parse(await response.text());
  return leads;
}

function calls({ sandbox }: Place, method: string): number {
  return sandbox.requests.filter((request) => request.method === method).length;
}

test('nothing is sent unless it is allowed', async () => {
  const { sandbox, folder } = await newPlace();
  const { code, output } = await start(sandbox.webhookUrl, folder, ['--section', 'leads']).ended;
  expect(code).toBe(2);
  expect(output).toContain('--yes-modify');
  expect(sandbox.requests).toEqual([]);
});

test('an address that is none is not shown', async () => {
  const { code, output } = await start('no-address/rest/1/secret', await newFolder(), LEADS).ended;
  expect(code).toBe(2);
  expect(output).not.toContain('secret');
});

test('a run leaves nothing on the portal, and a report that tells nothing of it', async () => {
  const place = await newPlace();
  const { sandbox, folder } = place;
  const { code, output } = await start(sandbox.webhookUrl, folder, LEADS).ended;
  expect({ code, output }).toMatchObject({ code: 0 });
  expect(calls(place, 'crm.lead.add')).toBe(1);
  expect(await leftLeads(place)).toEqual([]);
  const [name = '', ...others] = await readdir(folder);
  expect(others).toEqual([]);
  const report = await readFile(join(folder, name), 'utf8');
  expect(report).toContain('| `getLead` | as expected | no difference |');
  expect(report).not.toContain(new URL(sandbox.webhookUrl).host);
  expect(report + output).not.toContain(sandbox.webhookUrl.split('/').at(-2));
});

test('a portal that answers otherwise fails the run, and is told of', async () => {
  const { sandbox, folder } = await newPlace();
  const fault = { kind: 'error', status: 400, code: 'SOMETHING_NEW' } as const;
  sandbox.faults.add({ fault, method: 'crm.lead.get' });
  const { code } = await start(sandbox.webhookUrl, folder, LEADS).ended;
  expect(code).toBe(1);
  const [name = ''] = await readdir(folder);
  const report = await readFile(join(folder, name), 'utf8');
  expect(report).toContain(
    '| `getLead` | otherwise | the error SOMETHING_NEW in the place of a result |',
  );
});

const result = (value: unknown): Outcome => ({ kind: 'result', value });

test.each([
  ['the same', { ID: '1' }, { ID: '2' }, []],
  ['another kind', { ID: '1' }, { ID: 1 }, ['result.ID: number, local text']],
  ['less', { ID: '1' }, {}, ['result.ID: only the local portal has it']],
  [
    "more, which is somebody's",
    {},
    { UF_CRM_1700000000: { deep: 'private' } },
    ['result.UF_CRM_#: only the portal has it'],
  ],
  [
    'entries of lists as one',
    [{ a: 1 }],
    [{ a: 1 }, { a: null }],
    ['result[].a: null or number, local number'],
  ],
])('differences in shape are told without values: %s', (_, local, portal, said) => {
  expect(differences(result(local), result(portal))).toEqual(said);
});

test('what a killed run has left, the next one takes back', async () => {
  const place = await newPlace();
  const { sandbox, folder } = place;
  const slow = sandbox.faults.add({
    fault: { kind: 'latency', milliseconds: 60_000 },
    method: 'crm.lead.get',
  });
  const killed = start(sandbox.webhookUrl, folder, LEADS);
  await expect.poll(() => calls(place, 'crm.lead.get')).toBe(1);
  killed.process.kill('SIGKILL');
  await killed.ended;
  expect(await leftLeads(place)).toHaveLength(1);
  slow.remove();
  const clean = ['--yes-modify', '--clean-up'];
  const { code, output } = await start(sandbox.webhookUrl, folder, clean).ended;
  expect({ code, output }).toMatchObject({
    code: 0,
    output: expect.stringContaining('took back 1 of 1'),
  });
  expect(await leftLeads(place)).toEqual([]);
  expect(await readdir(folder)).toEqual([]);
});

test('a run that is asked to stop takes back what it made', async () => {
  const clock = manualClock();
  const place = await newPlace({ clock });
  const { sandbox, folder } = place;
  const slow = sandbox.faults.add({
    fault: { kind: 'latency', milliseconds: 60_000 },
    method: 'crm.lead.get',
  });
  const stopped = start(sandbox.webhookUrl, folder, LEADS);
  await expect.poll(() => calls(place, 'crm.lead.get')).toBe(1);
  slow.remove();
  stopped.process.kill('SIGTERM');
  await expect.poll(stopped.output).toContain('Stopping');
  clock.advance(60_000);
  await stopped.ended;
  expect(await leftLeads(place)).toEqual([]);
  expect(calls(place, 'crm.lead.update')).toBe(0);
});

test('what was under way when a run was killed is named, to be looked for', async () => {
  const place = await newPlace();
  const { sandbox, folder } = place;
  sandbox.faults.add({
    fault: { kind: 'latency', milliseconds: 60_000 },
    method: 'crm.lead.add',
    times: 1,
  });
  const killed = start(sandbox.webhookUrl, folder, LEADS);
  await expect.poll(() => calls(place, 'crm.lead.add')).toBe(1);
  killed.process.kill('SIGKILL');
  await killed.ended;
  const clean = ['--yes-modify', '--clean-up'];
  const { output } = await start(sandbox.webhookUrl, folder, clean).ended;
  expect(output).toMatch(
    /oint-[\da-f]{8}: createLead was under way; look for what begins with oint-/u,
  );
});

test('what a portal lacks is left out', async () => {
  await using portal = await openPortal();
  const folder = await newFolder();
  const { code, output } = await start(portal.webhookUrl, folder, LEADS).ended;
  expect({ code, output }).toMatchObject({
    code: 0,
    output: expect.stringContaining('left out: `getLeadStructure`: the portal has no such method'),
  });
});
