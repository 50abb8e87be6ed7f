import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startSandbox } from '@oint/sandbox';

import { allOf, type Functions, readSections } from '../scenarios/functions.ts';
import { type Performance, play, takeBack } from '../scenarios/play.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { sdkWay } from '../scenarios/sdk-way.ts';
import { SCENARIOS } from '../scenarios/stories/index.ts';
import { type Compared, compare } from './compare.ts';
import { forget, Journal, leftoversOf } from './journal.ts';

/** What a run works with. */
export interface Surroundings {
  /** Webhook of the real portal: a secret. */
  readonly url: string;
  /** Where journals are kept. */
  readonly folder: string;
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

export const JOURNALS = join(tmpdir(), 'oint-live');

/** What was compared, and whether something is left on the portal. */
export interface Run {
  readonly prefix: string;
  readonly compared: readonly Compared[];
}

/** Plays scenarios on the real portal and beside it on a local one. */
export async function runScenarios(
  sections: readonly string[],
  surroundings: Surroundings,
): Promise<Run> {
  const { url, folder, say, signal } = surroundings;
  const functions = allOf(await readSections());
  const prefix = `oint-${randomBytes(4).toString('hex')}`;
  const journal = new Journal(folder, hostOf(url), prefix);
  const compared: Compared[] = [];
  try {
    for (const scenario of SCENARIOS) {
      if (signal.aborted) break;
      if (sections.length > 0 && !sections.includes(scenario.section)) continue;
      say(`${scenario.section} …`);
      const portal = await play(scenario, {
        functions,
        way: sdkWay(url),
        prefix,
        isLocal: false,
        signal,
        onMaking: (call) => journal.making(call),
        onMade: (undo) => journal.made(undo),
        onGone: (undo) => journal.gone(undo),
      });
      compared.push(
        compare(scenario.section, await playLocally(scenario, functions, prefix), portal),
      );
    }
  } finally {
    journal.close();
  }
  return { prefix, compared };
}

async function playLocally(
  scenario: Scenario,
  functions: Functions,
  prefix: string,
): Promise<Performance> {
  const sandbox = await startSandbox();
  try {
    return await play(scenario, {
      functions,
      way: sdkWay(sandbox.webhookUrl),
      prefix,
      isLocal: false,
    });
  } finally {
    await sandbox.close();
  }
}

/**
 * Takes back what runs that were killed have left.
 *
 * @returns whether nothing is left
 */
export async function cleanUp({ url, folder, say }: Surroundings): Promise<boolean> {
  const leftovers = leftoversOf(folder, hostOf(url));
  if (leftovers.length === 0) return true;
  const functions = allOf(await readSections());
  let isClean = true;
  for (const left of leftovers) {
    const gone = await takeBack(left.undos, {
      functions,
      way: sdkWay(url),
      prefix: left.prefix,
      isLocal: false,
    });
    const kept = gone.filter(({ problems }) => problems.length > 0);
    for (const { call, problems } of kept)
      say(`${left.prefix}: ${call} failed: ${problems.join('; ')}`);
    for (const { call } of left.unknown) {
      say(`${left.prefix}: ${call} was under way; look for what begins with ${left.prefix}`);
    }
    say(`${left.prefix}: took back ${gone.length - kept.length} of ${gone.length}`);
    if (kept.length === 0) forget(left);
    else isClean = false;
  }
  return isClean;
}

function hostOf(url: string): string {
  return new URL(url).host;
}
