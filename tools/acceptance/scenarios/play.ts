import { mismatches } from './expected.ts';
import type { Functions } from './functions.ts';
import type { Scenario, Step } from './scenario.ts';
import { filled, type Known } from './values.ts';
import type { Outcome, Way } from './way.ts';

/** A call with all values in their places. */
export interface Call {
  readonly call: string;
  readonly params: unknown;
}

/** A step that was done. */
export interface Played extends Call {
  readonly outcome: Outcome;
  /** How it differs from what was expected. */
  readonly problems: readonly string[];
}

export interface Setting {
  readonly functions: Functions;
  readonly way: Way;
  /** Beginning of the texts that the run makes. */
  readonly prefix: string;
  /** What steps may see that no step gave. */
  readonly beforehand?: Readonly<Record<string, unknown>> | undefined;
  /** Whether steps that are for a local portal alone are done. */
  readonly isLocal: boolean;
  readonly signal?: AbortSignal | undefined;
  /** Told before something is made. */
  readonly onMaking?: (step: Call) => void;
  /** Told how to take back what was made, before anything else happens. */
  readonly onMade?: (undo: Call) => void;
  /** Told what needs no more taking back. */
  readonly onGone?: (undo: Call) => void;
}

export interface Performance {
  readonly steps: readonly Played[];
  /** What took back what was left, the last made first. */
  readonly undone: readonly Played[];
}

/** Plays a scenario as far as it comes, and takes back what it made in any case. */
export async function play(scenario: Scenario, setting: Setting): Promise<Performance> {
  const results = new Map<string, unknown>(Object.entries(setting.beforehand ?? {}));
  const known: Known = { prefix: setting.prefix, results };
  const made = new Map<string, Call>();
  const steps: Played[] = [];
  for (const step of scenario.steps) {
    if (setting.signal?.aborted === true) break;
    if (step.local !== undefined && !setting.isLocal) continue;
    const played = await playStep(step, known, setting);
    steps.push(played);
    remember(step, played.outcome, { prefix: setting.prefix, results }, made, setting);
    // What follows would need what did not come.
    if (played.problems.length > 0) break;
  }
  return { steps, undone: await takeBack([...made.values()], setting) };
}

async function playStep(step: Step, known: Known, setting: Setting): Promise<Played> {
  const params = filled(step.params, known);
  const call = { call: step.call, params };
  if (step.undo !== undefined) setting.onMaking?.(call);
  const outcome = await perform(call, setting);
  return { ...call, outcome, problems: problemsOf(step, outcome, known) };
}

/** What was made has to be taken back, whether it is what was expected or not. */
function remember(
  step: Step,
  outcome: Outcome,
  { prefix, results }: Known & { readonly results: Map<string, unknown> },
  made: Map<string, Call>,
  { onMade, onGone }: Setting,
): void {
  if (outcome.kind === 'error') return;
  const name = step.as ?? step.call;
  results.set(name, outcome.value);
  if (step.undo !== undefined) {
    const undo = { call: step.undo.call, params: filled(step.undo.params, { prefix, results }) };
    made.set(name, undo);
    onMade?.(undo);
  }
  const gone = step.ends === undefined ? undefined : made.get(step.ends);
  if (step.ends === undefined || gone === undefined) return;
  made.delete(step.ends);
  onGone?.(gone);
}

function problemsOf(step: Step, outcome: Outcome, known: Known): string[] {
  if (outcome.kind === 'error') {
    return step.error !== undefined && outcome.text.includes(step.error) ? [] : [outcome.text];
  }
  if (step.error !== undefined) return [`no error, but \`${step.error}\` was expected`];
  return step.result === undefined ? [] : mismatches(step.result, outcome.value, known);
}

/** Takes things back, the last made first; what fails stays to be taken back later. */
export async function takeBack(calls: readonly Call[], setting: Setting): Promise<Played[]> {
  const played: Played[] = [];
  for (const call of calls.toReversed()) {
    const outcome = await perform(call, setting);
    played.push({ ...call, outcome, problems: outcome.kind === 'error' ? [outcome.text] : [] });
    if (outcome.kind === 'result') setting.onGone?.(call);
  }
  return played;
}

function perform({ call, params }: Call, { functions, way }: Setting): Promise<Outcome> {
  const node = functions.get(call);
  if (node === undefined) throw new Error(`There is no function ${call}`);
  return way.call(node, params);
}
