/**
 * This transport beside others, in one run, against one kind of portal, each client in a process of its own.
 * Figures of time under limits are the portal's: its clock and that of every client run faster by the same factor.
 *
 *     npm run -s bench -- transport [calls|lists|writes|weight]… [--factor 20] [--only client]… [--cost 5]…
 *
 * Build first (`npm run -s build`). A high factor is quick, but what the machine itself takes counts as many times as much.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { scaledClock, startSandbox, type SandboxOptions } from '@oint/sandbox';

import { bundleSizes } from './bundle.ts';
import { print, printTable } from './print.ts';

const ROWS = 100_000;
const WRITES = 1000;
const CALLS = 5000;
const ROUNDS = 3;
/** Characters of what a client says of a failure: some list each of a thousand errors. */
const LONGEST_NOTE = 60;

/** What a child measured. */
interface Measured {
  seconds: number;
  /** Seconds of the processor. */
  processor: number;
  count: number;
  megabytes: number;
  note?: string;
}

interface Task {
  client: string;
  scenario: string;
  count?: number;
  factor?: number;
  sandbox?: SandboxOptions;
}

const CLIENTS = ['oint', 'b24jssdk', '2bad'] as const;
const NAMES: Readonly<Record<string, string>> = {
  oint: '@oint/core, nodeFetch',
  'oint-parallel': '@oint/core, nodeFetch, 8 requests at once',
  'oint-fetch': '@oint/core, built-in fetch',
  b24jssdk: '@bitrix24/b24jssdk 2.2.0',
  'b24jssdk-fetch': '@bitrix24/b24jssdk 2.2.0, page by page',
  '2bad': '@2bad/bitrix 2.5.1',
  fetch: 'bare fetch',
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    factor: { type: 'string', default: '20' },
    only: { type: 'string', multiple: true },
    cost: { type: 'string', multiple: true, default: ['5', '30', '100'] },
  },
});
const FACTOR = Number(values.factor);
const wanted = new Set(positionals);
const isMeasured = (client: string): boolean => values.only?.includes(client) ?? true;
const isWanted = (name: string): boolean => wanted.size === 0 || wanted.has(name);

print(`Node ${process.version}, ${process.platform} ${process.arch}`);
if (isWanted('calls')) await compareCalls();
if (isWanted('lists')) await compareLists();
if (isWanted('writes')) await compareWrites();
if (isWanted('weight')) await compareWeight();

async function compareCalls(): Promise<void> {
  print(`\n${CALLS} calls of profile, 32 at a time, limits off, the best of ${ROUNDS}`);
  const clients = ['fetch', 'oint', 'oint-fetch', 'b24jssdk'];
  const best = new Map<string, number>();
  const cost = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const client of clients) {
      const { measured } = await run({ client, scenario: 'calls', count: CALLS });
      const rate = measured.count / measured.seconds;
      best.set(client, Math.max(best.get(client) ?? 0, rate));
      const microseconds = (measured.processor / measured.count) * 1e6;
      cost.set(client, Math.min(cost.get(client) ?? Infinity, microseconds));
    }
  }
  const bare = best.get('fetch') ?? 1;
  printTable([
    ['', 'calls/s', 'to bare fetch', 'µs of the processor a call'],
    ...[...best].map(([client, rate]) => [
      nameOf(client),
      Math.round(rate),
      (rate / bare).toFixed(2),
      Math.round(cost.get(client) ?? 0),
    ]),
  ]);
  print('  (@2bad/bitrix cannot be let off its two requests a second)');
}

async function compareLists(): Promise<void> {
  print(`\n${ROWS} rows of user.get under the limits of the cloud, clock × ${FACTOR}`);
  const table: (string | number)[][] = [
    ['', 'ms a page', 'rows', 's', 'requests', 'limit errors', 'MB', 'to ours'],
  ];
  for (const cost of values.cost.map(Number)) {
    let ours = 0;
    for (const client of ['oint', 'b24jssdk', 'b24jssdk-fetch', '2bad'].filter(isMeasured)) {
      const { measured, requests, refused } = await run({
        client,
        scenario: 'list',
        count: ROWS,
        factor: FACTOR,
        sandbox: { seed: { userCount: ROWS }, cost, limits: 'cloud' },
      });
      if (client === 'oint') ours = measured.seconds;
      table.push([
        nameOf(client) + (measured.note ?? '').slice(0, LONGEST_NOTE),
        cost,
        measured.count,
        measured.seconds.toFixed(1),
        requests,
        refused,
        Math.round(measured.megabytes),
        (measured.seconds / ours).toFixed(1),
      ]);
    }
  }
  printTable(table);
}

async function compareWrites(): Promise<void> {
  print(
    `\n${WRITES} messages by batch under the limits of the cloud, 20 ms each, clock × ${FACTOR}`,
  );
  const table: (string | number)[][] = [['', 'written', 's', 'requests', 'limit errors']];
  for (const client of ['oint', 'oint-parallel', 'b24jssdk', '2bad'].filter(isMeasured)) {
    const { measured, requests, refused } = await run({
      client,
      scenario: 'writes',
      count: WRITES,
      factor: FACTOR,
      sandbox: { cost: 20, limits: 'cloud' },
    });
    table.push([
      nameOf(client) + (measured.note ?? '').slice(0, LONGEST_NOTE),
      measured.count,
      measured.seconds.toFixed(1),
      requests,
      refused,
    ]);
  }
  printTable(table);
}

async function compareWeight(): Promise<void> {
  print(`\nImport, the best of ${ROUNDS}, and resident memory after it`);
  const table: (string | number)[][] = [['', 'ms', 'MB']];
  for (const client of CLIENTS) {
    const runs: Measured[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      runs.push((await child({ client, scenario: 'import' }, '', '')).measured);
    }
    const [best] = runs.toSorted((a, b) => a.seconds - b.seconds);
    if (best === undefined) continue;
    table.push([nameOf(client), (best.seconds * 1000).toFixed(0), Math.round(best.megabytes)]);
  }
  printTable(table);
  print('\nBundle for browsers with one function, minified and gzipped, kB');
  printTable(await bundleSizes());
}

async function run(task: Task): Promise<{ measured: Measured; requests: number; refused: number }> {
  const sandbox = await startSandbox({
    clock: scaledClock(task.factor ?? 1),
    keepRequests: 10_000,
    ...task.sandbox,
  });
  try {
    const { measured } = await child(task, sandbox.webhookUrl, sandbox.url);
    const refused = sandbox.requests.filter(({ status }) => status === 503 || status === 429);
    return { measured, requests: sandbox.requests.length, refused: refused.length };
  } finally {
    await sandbox.close();
  }
}

function child(task: Task, webhook: string, origin: string): Promise<{ measured: Measured }> {
  const script = fileURLToPath(new URL('transport-child.ts', import.meta.url));
  const input = JSON.stringify({ ...task, sandbox: undefined, webhook, origin });
  const process_ = spawn(process.execPath, ['--expose-gc', script, input], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  process_.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    process_.once('error', reject);
    process_.once('close', (code) => {
      const line = output.trim().split('\n').at(-1) ?? '';
      if (code === 0) resolve({ measured: measuredOf(JSON.parse(line)) });
      else reject(new Error(`${task.client} ended with ${code} in ${task.scenario}`));
    });
  });
}

function measuredOf(value: unknown): Measured {
  const fields = new Map<string, unknown>(Object.entries(value ?? {}));
  const note = fields.get('note');
  return {
    seconds: Number(fields.get('seconds')),
    processor: Number(fields.get('processor')),
    count: Number(fields.get('count')),
    megabytes: Number(fields.get('megabytes')),
    ...(typeof note === 'string' ? { note: ` (${note})` } : {}),
  };
}

function nameOf(client: string): string {
  return NAMES[client] ?? client;
}
