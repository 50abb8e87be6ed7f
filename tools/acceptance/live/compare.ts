import type { Performance, Played } from '../scenarios/play.ts';
import { differences } from './differences.ts';

/** One scenario on both portals. */
export interface Compared {
  readonly section: string;
  /** Why not all steps were done, if the portal lacks something. */
  readonly skipped: string | undefined;
  readonly steps: readonly ComparedStep[];
  /** Calls that should have taken something back, and did not. */
  readonly left: readonly string[];
}

interface ComparedStep {
  readonly call: string;
  readonly differences: readonly string[];
  readonly isExpected: boolean;
}

/** What a portal says that has not a method, or does not permit it. */
const LACKS: ReadonlyMap<string, string> = new Map([
  ['ERROR_METHOD_NOT_FOUND', 'the portal has no such method'],
  ['insufficient_scope', 'the webhook has no permission for it'],
]);

export function compare(section: string, local: Performance, portal: Performance): Compared {
  const done = portal.steps.filter((step) => lackOf(step) === undefined);
  const lacking = portal.steps.find((step) => lackOf(step) !== undefined);
  return {
    section,
    skipped: lacking === undefined ? undefined : `\`${lacking.call}\`: ${lackOf(lacking)}`,
    steps: done.map((step, index) => compareStep(step, local.steps[index])),
    left: portal.undone.filter(({ problems }) => problems.length > 0).map(({ call }) => call),
  };
}

/** Whether the portal did what the scenario expects, as far as it can. */
export function isGood({ steps, left }: Compared): boolean {
  return left.length === 0 && steps.every(({ isExpected }) => isExpected);
}

function compareStep(step: Played, local: Played | undefined): ComparedStep {
  return {
    call: step.call,
    differences: local === undefined ? [] : differences(local.outcome, step.outcome),
    isExpected: step.problems.length === 0,
  };
}

function lackOf({ outcome }: Played): string | undefined {
  return outcome.kind === 'error' ? LACKS.get(outcome.code) : undefined;
}
