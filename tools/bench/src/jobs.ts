/**
 * A long run of the guide's jobs: many portals are copied by four workers, of which one is killed every few seconds, while the portals
 * break connections. Counts what lacks and what is there twice. Needs `redis-server`.
 *
 *     npm run -s bench -- jobs [portals] [deals of each]
 */
import { setTimeout as pause } from 'node:timers/promises';

import { JobRun } from '@oint/acceptance/jobs';
import { createClient } from '@oint/core';
import type { Sandbox } from '@oint/sandbox';

import { print, printTable } from './print.ts';

const WORKERS = 4;
const KILL_EVERY = 3000;
const BROKEN = 0.02;

const portals = Number(process.argv[2] ?? 4);
const rows = Number(process.argv[3] ?? 3000);

const run = await JobRun.open({ portals, rows, lockDuration: 5000 });
const all = [...run.sources, ...run.targets];
for (const portal of all) {
  portal.faults.add({ fault: { kind: 'reset', when: 'before' }, probability: BROKEN });
  portal.faults.add({ fault: { kind: 'reset', when: 'after' }, probability: BROKEN });
}
for (let count = 0; count < WORKERS; count += 1) run.startWorker();

let killed = 0;

/** Waits until all jobs are done, and kills meanwhile. */
async function survive(): Promise<void> {
  const settled = run.settled();
  const done = settled.then(() => true);
  while (!(await Promise.race([done, pause(KILL_EVERY, false)]))) {
    const victim = run.workers[killed % WORKERS];
    victim?.kill('SIGKILL');
    run.startWorker();
    killed += 1;
  }
}

/** The names under which the rows of a portal are known elsewhere, in order. */
async function namesIn(portal: Sandbox, field: string): Promise<string[]> {
  const client = createClient({ url: portal.webhookUrl, limits: 'none' });
  const options = { id: 'ID', strategy: 'id' } as const;
  const select = ['ID', field];
  const list = client.list<Record<string, string>>('crm.deal.list', { select }, options);
  return (await list.toArray()).map((row) => row[field] ?? '').toSorted();
}

/** @returns Rows that lack, and rows that are there more than once. */
function compare(given: readonly string[], found: readonly string[]): [number, number] {
  const names = new Set(found);
  return [given.filter((name) => !names.has(name)).length, found.length - names.size];
}

try {
  const began = performance.now();
  await run.begin('export', ...run.sources.map(({ memberId }) => memberId));
  await survive();
  for (const [index, { memberId }] of run.sources.entries()) {
    await run.begin('import', memberId, run.targets[index]?.memberId ?? '');
  }
  await survive();
  const seconds = Math.round((performance.now() - began) / 1000);

  for (const portal of all) portal.faults.clear();
  const own = all.flatMap(({ requests }) => requests.filter(({ auth }) => auth === 'token'));
  const refused = own.filter(({ status }) => status === 503).length;
  print(`${portals} portals with ${rows} deals each, ${seconds} s, ${killed} workers killed`);
  print(`${own.length} requests, ${refused} refused for limits`);
  const table: (string | number)[][] = [['', 'lacking', 'twice']];
  for (const [index, source] of run.sources.entries()) {
    const given = await namesIn(source, 'ID');
    const read = (await run.rowsOf(source)).map(({ ID }) => ID);
    table.push([`portal ${index + 1}, read`, ...compare(given, read)]);
    const target = run.targets[index];
    if (target === undefined) continue;
    table.push([
      `portal ${index + 1}, written`,
      ...compare(given, await namesIn(target, 'ORIGIN_ID')),
    ]);
  }
  printTable(table);
  const failures = await run.failures();
  for (const failure of failures) print(failure);
  const isExact = table.slice(1).every(([, lacking, twice]) => lacking === 0 && twice === 0);
  if (!isExact || failures.length > 0) process.exitCode = 1;
} finally {
  await run.close();
}
