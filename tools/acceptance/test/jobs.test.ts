/** The programs of the guide about jobs, in several processes with a real Redis, of which some are killed. */
import { rm } from 'node:fs/promises';

import { createClient } from '@oint/core';
import { redisLimiter } from '@oint/core/redis';
import type { Sandbox } from '@oint/sandbox';
import { describe, expect, onTestFinished, test } from 'vitest';

import { compileProject } from '../../../packages/cli/test/compile-project.ts';
import { hasRedis } from '../../../packages/core/test/redis-server.ts';
import { writeGuidePrograms } from '../jobs/guide-programs.ts';
import { JobRun, type JobRunOptions } from '../jobs/job-run.ts';

const ROWS = 500;

async function open(options: JobRunOptions): Promise<JobRun> {
  const run = await JobRun.open(options);
  onTestFinished(() => run.close());
  return run;
}

test('the programs of the guide compile', async () => {
  const folder = await writeGuidePrograms();
  onTestFinished(() => rm(folder, { recursive: true }));
  expect(await compileProject(folder, '**/*.ts')).toBe('');
});

describe.skipIf(!hasRedis)('jobs of many portals with a real Redis', () => {
  test('workers are killed: no row lacks, none is there twice, and limits hold', async () => {
    const run = await open({ portals: 3, rows: ROWS });
    for (let count = 0; count < 3; count += 1) run.startWorker();
    await copyOut(run);
    await copyIn(run);
    for (const portal of [...run.sources, ...run.targets]) {
      const own = portal.requests.filter(({ auth }) => auth === 'token');
      expect(own.filter(({ status }) => status === 503)).toEqual([]);
    }
  });

  test('a worker that may not send does the job of another portal', async () => {
    const run = await open({ portals: 2, rows: 60 });
    const [busy, idle] = run.sources;
    if (busy === undefined || idle === undefined) throw new Error('no portals');
    await takePlaces(run, busy, 45);
    const others = takePlaces(run, busy, 10);
    run.startWorker(1);
    await run.begin('export', busy.memberId, idle.memberId);
    await run.settled();
    await others;
    const [late, early] = await Promise.all(
      [busy, idle].map(({ memberId }) => run.queue.getJob(`export ${memberId}`)),
    );
    expect(late?.attemptsStarted).toBeGreaterThan(1);
    expect(late?.attemptsMade).toBe(1);
    expect(early?.attemptsStarted).toBe(1);
    expect(late?.finishedOn).toBeGreaterThan(early?.finishedOn ?? Infinity);
    expect(await run.rowsOf(busy)).toHaveLength(60);
  });
});

/** Has all portals read. A worker dies in the middle of a list. */
async function copyOut(run: JobRun): Promise<void> {
  const [source, ...others] = run.sources;
  if (source === undefined) throw new Error('no portal');
  // The first page comes, and what is behind it is late.
  const late = { kind: 'latency', milliseconds: 5000 } as const;
  source.faults.add({ fault: late, method: 'batch', after: 1, times: 1 });
  await run.begin('export', source.memberId);
  const reader = await run.workerOf('export', source.memberId);
  await expect.poll(() => run.filesOf(source)).toHaveLength(1);
  await run.kill(reader);
  run.startWorker();
  await run.begin('export', ...others.map(({ memberId }) => memberId));
  await run.settled();
  expect(await run.failures()).toEqual([]);
  for (const portal of run.sources) {
    expect(sorted(await run.rowsOf(portal), 'ID')).toEqual(await dealsOf(portal, 'ID'));
    expect(await dealsOf(portal, 'ID')).toHaveLength(ROWS);
  }
}

/** Has all that was read written to other portals. All workers die while a batch is under way, which the portal executes. */
async function copyIn(run: JobRun): Promise<void> {
  const [target] = run.targets;
  for (const portal of run.targets) await takePlaces(run, portal, 20);
  const late = { kind: 'latency', milliseconds: 8000 } as const;
  const fault = target?.faults.add({ fault: late, method: 'batch', after: 3, times: 1 });
  await Promise.all(
    run.sources.map(({ memberId }, index) =>
      run.begin('import', memberId, run.targets[index]?.memberId ?? ''),
    ),
  );
  await expect.poll(() => fault?.hits, { interval: 5 }).toBe(1);
  await run.kill(...run.workers);
  for (let count = 0; count < 3; count += 1) run.startWorker();
  await run.settled();
  expect(await run.failures()).toEqual([]);
  const unanswered = () => target?.requests.filter(({ status }) => status === undefined);
  await expect.poll(unanswered).toEqual([]);
  for (const [index, portal] of run.sources.entries()) {
    const copies = await dealsOf(run.targets[index], 'ORIGIN_ID');
    const originals = await dealsOf(portal, 'ID');
    expect(copies).toEqual(originals.map(({ ID, TITLE }) => ({ ORIGIN_ID: ID, TITLE })));
  }
}

type Deal = Readonly<Record<string, string>>;

function sorted(rows: readonly Deal[], key: string): readonly Deal[] {
  return rows.toSorted((one, other) => Number(one[key]) - Number(other[key]));
}

/** All deals of a portal in the order of a field, by a way that the programs do not go. */
async function dealsOf(portal: Sandbox | undefined, key: string): Promise<readonly Deal[]> {
  const client = createClient({ url: portal?.webhookUrl ?? '', limits: 'none' });
  const select = [...new Set(['ID', 'TITLE', key])];
  const list = client.list<Deal>('crm.deal.list', { select }, { id: 'ID', strategy: 'id' });
  const rows = await list.toArray();
  return sorted(
    rows.map(({ TITLE = '', [key]: id = '' }) => ({ [key]: id, TITLE })),
    key,
  );
}

/** What another process of the application sends meanwhile. */
async function takePlaces(run: JobRun, portal: Sandbox, count: number): Promise<void> {
  const limiter = redisLimiter(run.redis, { limits: 'cloud' });
  const client = createClient({ url: portal.url, token: portal.token, limiter });
  await Promise.all(Array.from({ length: count }, () => client.call('profile')));
}
