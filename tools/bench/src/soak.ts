/**
 * A long run against a portal that stumbles: 20,000 calls, half of them writes, one request in ten
 * goes wrong in one way or another. Counts what the portal executed against what the callers were told.
 *
 *     npm run -s bench -- soak [calls] [faults in percent]
 */
import { type Client, createClient, OintError } from '@oint/core';
import { nodeFetch } from '@oint/core/node';
import { scaledClock as sandboxClock, startSandbox, type Fault, type Sandbox } from '@oint/sandbox';

import { inParallel } from './in-parallel.ts';
import { print, printTable } from './print.ts';
import { scaledClock } from './scaled-clock.ts';

const FACTOR = 300;
const TIMEOUT = 200_000;
const WIDTH = 40;
const CHAT_ID = 642;
const CHAT = `chat${CHAT_ID}`;

const FAULTS: readonly Fault[] = [
  { kind: 'reset', when: 'before' },
  { kind: 'reset', when: 'after' },
  { kind: 'truncated' },
  { kind: 'broken-json' },
  { kind: 'no-result' },
  { kind: 'html' },
  { kind: 'html', status: 503 },
  { kind: 'error', status: 500, code: 'INTERNAL_SERVER_ERROR' },
  { kind: 'error', status: 503, code: 'QUERY_LIMIT_EXCEEDED' },
  { kind: 'error', status: 429, code: 'OPERATION_TIME_LIMIT' },
  { kind: 'latency', milliseconds: TIMEOUT * 1.2 },
  { kind: 'slow', pauseMilliseconds: 1000 },
];

interface Tally {
  readAnswered: number;
  readFailed: number;
  readonly confirmed: Set<string>;
  readonly uncertain: Set<string>;
  readonly refused: Set<string>;
  readonly errors: Map<string, number>;
  retries: number;
}

const calls = Number(process.argv[2] ?? 20_000);
const percent = Number(process.argv[3] ?? 10);

const sandbox = await startSandbox({ clock: sandboxClock(FACTOR), faultSeed: 7 });
for (const fault of FAULTS) {
  sandbox.faults.add({ fault, probability: percent / 100 / FAULTS.length });
}
const tally: Tally = {
  readAnswered: 0,
  readFailed: 0,
  confirmed: new Set(),
  uncertain: new Set(),
  refused: new Set(),
  errors: new Map(),
  retries: 0,
};
const client = createClient({
  url: sandbox.webhookUrl,
  fetch: nodeFetch(),
  clock: scaledClock(FACTOR),
  timeout: TIMEOUT,
  retry: { attempts: 10, refusals: 100 },
  metadata: (method) => (method === 'im.dialog.get' ? { access: 'read' } : undefined),
  hooks: {
    retry: () => {
      tally.retries += 1;
    },
  },
});
const begin = performance.now();
await inParallel(calls, WIDTH, (index) => step(client, index));
const seconds = (performance.now() - begin) / 1000;
sandbox.faults.clear();
const isGood = report(sandbox, seconds);
await sandbox.close();
process.exitCode = isGood ? 0 : 1;

async function step(portal: Client, index: number): Promise<void> {
  if (index % 2 === 0) await read(portal);
  else await write(portal, `soak ${index}`);
}

async function read(portal: Client): Promise<void> {
  try {
    await portal.call('im.dialog.get', { DIALOG_ID: CHAT });
    tally.readAnswered += 1;
  } catch (error) {
    tally.readFailed += 1;
    count(error);
  }
}

async function write(portal: Client, text: string): Promise<void> {
  try {
    await portal.call('im.message.add', { DIALOG_ID: CHAT, MESSAGE: text });
    tally.confirmed.add(text);
  } catch (error) {
    count(error);
    const isUncertain = error instanceof OintError && error.mayHaveExecuted;
    (isUncertain ? tally.uncertain : tally.refused).add(text);
  }
}

function count(error: unknown): void {
  const name = error instanceof OintError ? error.code : String(error);
  tally.errors.set(name, (tally.errors.get(name) ?? 0) + 1);
}

/** How often the portal executed each write. */
function executions({ state }: Sandbox): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of state.chats.get(CHAT_ID)?.messages ?? []) {
    if (text.startsWith('soak ')) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

function report(portal: Sandbox, duration: number): boolean {
  const executed = executions(portal);
  const twice = [...executed.values()].filter((times) => times > 1).length;
  const lost = [...tally.confirmed].filter((text) => !executed.has(text)).length;
  const wronglyRefused = [...tally.refused].filter((text) => executed.has(text)).length;
  const happened = [...tally.uncertain].filter((text) => executed.has(text)).length;
  print(`${calls} calls, ${percent} % faults of ${FAULTS.length} kinds, ${duration.toFixed(1)} s`);
  printTable([
    ['reads answered', tally.readAnswered],
    ['reads that failed', tally.readFailed],
    ['writes confirmed', tally.confirmed.size],
    ['  of these not executed', lost],
    ['writes that may have been executed', tally.uncertain.size],
    ['  of these executed', happened],
    ['writes that failed for certain', tally.refused.size],
    ['  of these executed', wronglyRefused],
    ['writes executed twice', twice],
    ['repetitions', tally.retries],
  ]);
  for (const [code, times] of tally.errors) print(`  error ${code}: ${times}`);
  return twice === 0 && lost === 0 && wronglyRefused === 0 && tally.readFailed === 0;
}
