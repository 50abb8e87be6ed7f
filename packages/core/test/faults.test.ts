import { startSandbox, type Fault } from '@oint/sandbox';
import { expect, test } from 'vitest';

import { createClient, OintError } from '../src/index.ts';
import { nodeFetch } from '../src/node/index.ts';
import { fastClock } from './test-clock.ts';

/** The long run is a script of the measurements; this is its short form, with a seed of its own. */
const CALLS = 300;
const CHAT = 642;
const FACTOR = 200;

const FAULTS: readonly Fault[] = [
  { kind: 'reset', when: 'before' },
  { kind: 'reset', when: 'after' },
  { kind: 'truncated' },
  { kind: 'broken-json' },
  { kind: 'no-result' },
  { kind: 'html' },
  { kind: 'error', status: 500, code: 'INTERNAL_SERVER_ERROR' },
  { kind: 'error', status: 503, code: 'QUERY_LIMIT_EXCEEDED' },
];

type Outcome = 'confirmed' | 'uncertain' | 'refused';

test('under faults of all kinds no write is executed twice or lost silently, and every read is answered', async () => {
  const portal = await startSandbox({ faultSeed: 11 });
  try {
    for (const fault of FAULTS) portal.faults.add({ fault, probability: 0.2 / FAULTS.length });
    const client = createClient({
      url: portal.webhookUrl,
      fetch: nodeFetch(),
      clock: fastClock(FACTOR),
      timeout: 0,
      retry: { attempts: 10, refusals: 100 },
      metadata: (method) => (method === 'im.dialog.get' ? { access: 'read' } : undefined),
    });
    const writes = new Map<string, Outcome>();
    const write = async (text: string): Promise<void> => {
      try {
        await client.call('im.message.add', { DIALOG_ID: `chat${CHAT}`, MESSAGE: text });
        writes.set(text, 'confirmed');
      } catch (error) {
        if (!(error instanceof OintError)) throw error;
        writes.set(text, error.mayHaveExecuted ? 'uncertain' : 'refused');
      }
    };
    const reads: Promise<unknown>[] = [];
    for (let index = 0; index < CALLS; index += 10) {
      const some = Array.from({ length: 5 }, (_, offset) => write(`write ${index + offset}`));
      reads.push(...some.map(() => client.call('im.dialog.get', { DIALOG_ID: `chat${CHAT}` })));
      await Promise.all(some);
    }
    expect(await Promise.all(reads)).toHaveLength(CALLS / 2);
    portal.faults.clear();

    const executed = (portal.state.chats.get(CHAT)?.messages ?? [])
      .map(({ text }) => text)
      .filter((text) => writes.has(text));
    expect(executed).toHaveLength(new Set(executed).size);
    const withOutcome = (outcome: Outcome): string[] =>
      [...writes].filter(([, own]) => own === outcome).map(([text]) => text);
    expect(withOutcome('confirmed').filter((text) => !executed.includes(text))).toEqual([]);
    expect(withOutcome('refused').filter((text) => executed.includes(text))).toEqual([]);
    // Otherwise the faults did not happen, and nothing was tested.
    expect(withOutcome('uncertain').length).toBeGreaterThan(0);
  } finally {
    await portal.close();
  }
});
