import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** What a process says at its end. */
export interface Outcome {
  readonly failed: number;
  readonly duration: number;
}

/** Has so many processes make their calls at one time. */
export async function runProcesses(
  count: number,
  words: readonly (string | number)[],
): Promise<readonly Outcome[]> {
  const children = Array.from({ length: count }, () =>
    fork(join(import.meta.dirname, 'child.ts'), words.map(String), {
      execArgv: ['--conditions=@oint/source'],
    }),
  );
  await Promise.all(children.map((child) => once(child, 'message')));
  return Promise.all(
    children.map(async (child) => {
      child.send('go');
      const [outcome]: unknown[] = await once(child, 'message');
      if (!isOutcome(outcome)) throw new Error('a process has ended too early');
      return outcome;
    }),
  );
}

function isOutcome(value: unknown): value is Outcome {
  return typeof value === 'object' && value !== null && 'failed' in value && 'duration' in value;
}
