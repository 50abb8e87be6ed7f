import type { ApiVersion } from '../address/endpoint.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { ReferenceFault } from '../errors/configuration-problem.ts';
import type { OutcomeMap } from './batch-answer.ts';
import type { Outcome } from './command.ts';
import type { Job } from './job.ts';
import { whyEmpty, type Reference } from './references.ts';

/** Commands that one request may carry. */
export const BATCH_LENGTH = 50;

export interface QueueOptions {
  readonly version: ApiVersion;
  /** Whether the portal stops at the first command that fails, and all after it are not executed. */
  readonly halt: boolean;
  /** Whether commands that do not refer to each other may overtake those that wait for a result. */
  readonly mayOvertake: boolean;
  /** Whether a command fails, and is not sent, when what it refers to is empty. */
  readonly refuseEmpty: boolean;
}

/** What a command is waiting for: nothing; a result; or one that will never come, and why. */
type Readiness = 'ready' | 'waiting' | { readonly lacks: Lack; readonly of: Outcome };

/**
 * Commands that wait to be sent, in order, and which of them may go together.
 *
 * The portal puts results of earlier commands into later ones of the same request, and nothing where a result lacks: so a
 * command that writes is only sent when the results that it refers to are known to be there. One that only reads may
 * stand in one request with what it refers to; whether that was there is seen afterwards.
 */
export class Queue {
  readonly #options: QueueOptions;
  readonly #outcomes: OutcomeMap;
  #jobs: Job[];

  constructor(jobs: readonly Job[], outcomes: OutcomeMap, options: QueueOptions) {
    this.#jobs = [...jobs];
    this.#outcomes = outcomes;
    this.#options = options;
  }

  /** The commands of the next request; none while all wait for those that are under way. */
  take(): Job[] {
    const { halt, mayOvertake } = this.#options;
    const piece = new Map<string, Job>();
    const left: Job[] = [];
    let seen = 0;
    for (const job of this.#jobs) {
      if (piece.size === BATCH_LENGTH) break;
      const readiness = this.#readinessOf(job, piece);
      seen += 1;
      if (readiness === 'ready') {
        piece.set(job.key, job);
      } else if (readiness === 'waiting' || (halt && piece.size > 0)) {
        left.push(job);
        if (!mayOvertake) break;
      } else {
        this.#outcomes.set(job.key, lacking(job, readiness.lacks, readiness.of));
        if (halt) break;
      }
    }
    this.#jobs = [...left, ...this.#jobs.slice(seen)];
    return [...piece.values()];
  }

  /** Commands that have to be sent again. */
  putBack(jobs: readonly Job[]): void {
    if (jobs.length > 0) this.#jobs.unshift(...jobs);
  }

  #readinessOf(job: Job, piece: ReadonlyMap<string, Job>): Readiness {
    const { halt, version, refuseEmpty } = this.#options;
    const mayRefer = version === 2 && job.access === 'read';
    for (const reference of job.references) {
      const outcome = this.#outcomes.get(reference.name);
      if (outcome === undefined) {
        if (!mayRefer || !piece.has(reference.name)) return 'waiting';
      } else if (refuseEmpty) {
        const lacks = whatLacks(reference, outcome);
        if (lacks !== undefined) return { lacks, of: outcome };
      }
    }
    // The portal would not stop at a command that lacks its input, and go on to what must not be executed then.
    const isUnsure = halt && refuseEmpty && job.access === 'write' && hasReferences(piece);
    return isUnsure ? 'waiting' : 'ready';
  }
}

function hasReferences(piece: ReadonlyMap<string, Job>): boolean {
  return [...piece.values()].some(({ references }) =>
    references.some(({ name }) => piece.has(name)),
  );
}

/** What a command refers to, and why it is not there. */
export interface Lack {
  readonly reference: string;
  readonly fault: ReferenceFault;
}

const WHY: Readonly<Record<ReferenceFault, string>> = {
  failed: 'which failed',
  absent: 'which its result does not have',
  null: 'which is null in its result',
  'no-result': 'whose result is empty',
};

/** Undefined when what a command refers to is there. */
export function whatLacks(reference: Reference, outcome: Outcome): Lack | undefined {
  const fault = outcome.status === 'done' ? whyEmpty(reference, outcome.result) : 'failed';
  if (fault === undefined) return undefined;
  const { name, path } = reference;
  return { reference: `$result${[name, ...path].map((key) => `[${key}]`).join('')}`, fault };
}

/** The outcome of a command whose input is missing: it was not sent, or read something else than was meant. */
export function lacking({ key, method }: Job, { reference, fault }: Lack, of: Outcome): Outcome {
  const error = new ConfigurationError(
    `${method}: the command ${key} refers to ${reference}, ${WHY[fault]}; it was not executed with an empty value`,
    { kind: 'reference-empty', method, command: key, reference, fault },
    of.status === 'failed' ? { cause: of.error } : undefined,
  );
  return { status: 'failed', error };
}
