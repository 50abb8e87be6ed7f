import type { ApiVersion } from '../address/endpoint.ts';
import { isOintError, type AnyOintError } from '../errors/any-oint-error.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Operation } from '../operation/operation.ts';
import type { Ports } from '../operation/ports.ts';
import { isRecord } from '../protocol/record.ts';
import { Redactor } from '../secrets/redactor.ts';
import { doubt, readOutcomes, readOutcomes3, type OutcomeMap } from './batch-answer.ts';
import { requestOf } from './batch-request.ts';
import type { BatchOptions, Outcome } from './command.ts';
import { jobsOf, type Job } from './job.ts';
import { keyedCommands, type KeyedCommand } from './keyed-command.ts';
import { lacking, Queue, whatLacks } from './queue.ts';
import { valueAt, type LookUp } from './references.ts';
import { isHopeless, isMidway, refusalOf } from './refusal.ts';

/** What a batch needs of the transport. */
export type BatchPorts = Pick<Ports, 'requests' | 'methods' | 'limits' | 'secrets'>;

/** How commands are executed inside of another operation. */
export interface RunOptions extends BatchOptions {
  /**
   * Whether a command fails that refers to nothing. Default: `false`, it is sent with an empty value; for who sees by the rows
   * that come whether it was: a list, whose pages are chained.
   */
  readonly refuseEmpty?: boolean | undefined;
}

/**
 * Executes commands, as many as there are, as an operation of its own.
 *
 * @param commands A copy of what the caller gave.
 * @returns An outcome for each, at its position or under its name.
 */
export async function runBatch(
  ports: BatchPorts,
  commands: unknown,
  options: BatchOptions,
): Promise<unknown> {
  const keyed = keyedCommands(commands).map((command) => inPlace(ports, command, options));
  for (const { method } of keyed) await ports.methods.refuseUnknown?.(method);
  const { signal, deadline, maxWait } = options;
  const operation = ports.requests.begin('batch', { signal, deadline, maxWait });
  try {
    const found = await runCommands(ports, keyed, operation, { ...options, refuseEmpty: true });
    const skipped: Outcome = { status: 'skipped' };
    const outcomes = keyed.map(({ key }) => [key, found.get(key) ?? skipped] as const);
    return Array.isArray(commands)
      ? outcomes.map(([, outcome]) => outcome)
      : Object.fromEntries(outcomes);
  } finally {
    operation.end();
  }
}

/** The command with its parameters in the order in which a positional method reads them. */
function inPlace(
  { methods }: BatchPorts,
  command: KeyedCommand,
  { version }: BatchOptions,
): KeyedCommand {
  const { method, params } = command;
  return isRecord(params)
    ? { ...command, params: methods.inOrder(method, version, params) }
    : command;
}

/**
 * Executes commands inside of another operation, whose time and signal hold: a list's. Outcomes come in the order of the
 * commands; those that were not executed because of `halt` are absent.
 *
 * @throws ConfigurationError, and what credentials and limiters throw, while nothing is known of any command.
 */
export async function runCommands(
  ports: BatchPorts,
  commands: readonly KeyedCommand[],
  operation: Operation,
  options: RunOptions,
): Promise<OutcomeMap> {
  return new BatchRun(ports, commands, operation, options).run();
}

/** A batch on its way: all its requests run inside of one operation. */
class BatchRun {
  readonly #ports: BatchPorts;
  readonly #operation: Operation;
  readonly #options: RunOptions;
  readonly #version: ApiVersion;
  readonly #halt: boolean;
  readonly #width: number;
  readonly #jobs: readonly Job[];
  readonly #queue: Queue;
  readonly #outcomes: OutcomeMap = new Map();
  #hasAnswers = false;
  /** Why nothing more is sent: a command failed and the rest is skipped, or what the rest fails with. */
  #end: 'halted' | { readonly error: unknown } | undefined;

  constructor(
    ports: BatchPorts,
    commands: readonly KeyedCommand[],
    operation: Operation,
    options: RunOptions,
  ) {
    const { halt = false, concurrency = 1, refuseEmpty = false } = options;
    this.#ports = ports;
    this.#operation = operation;
    this.#options = options;
    this.#version = versionOf(ports, commands, options);
    this.#halt = halt;
    checkConcurrency(concurrency);
    this.#width = halt ? 1 : concurrency;
    this.#jobs = jobsOf(
      commands,
      ({ method, access }) =>
        options.access ?? access ?? ports.methods.accessOf(method, this.#version),
    );
    this.#queue = new Queue(this.#jobs, this.#outcomes, {
      version: this.#version,
      halt,
      mayOvertake: this.#width > 1,
      refuseEmpty,
    });
  }

  async run(): Promise<OutcomeMap> {
    const running = new Set<Promise<void>>();
    for (;;) {
      while (this.#end === undefined && running.size < this.#width) {
        const piece = this.#queue.take();
        if (piece.length === 0) break;
        const execution = this.#execute(piece);
        running.add(execution);
        void execution.finally(() => running.delete(execution));
      }
      if (running.size === 0) return this.#finish();
      await Promise.race(running);
    }
  }

  /** Executes the commands of one request. It never rejects: what goes wrong is told by the outcomes. */
  async #execute(piece: readonly Job[]): Promise<void> {
    for (const job of piece) job.attempts += 1;
    try {
      const found = await this.#send(piece);
      this.#hasAnswers = true;
      this.#settle(piece, found);
    } catch (error) {
      this.#fail(piece, error);
    }
  }

  async #send(piece: readonly Job[]): Promise<OutcomeMap> {
    const { requests, limits, secrets } = this.#ports;
    const [version, halt] = [this.#version, this.#halt];
    const { json, nameOf } = requestOf(piece, this.#lookUp, { version, halt });
    const envelope = await requests.send<unknown>(
      {
        method: 'batch',
        json,
        version,
        access: writes(piece) ? 'write' : 'read',
        timeout: this.#options.timeout,
        stopsMidway: this.#stopsMidway(piece),
      },
      this.#operation,
    );
    const read = version === 3 ? readOutcomes3 : readOutcomes;
    const outcomes = read(piece, envelope, { nameOf, halt, redactor: new Redactor(secrets.all) });
    // All commands carry one figure, the batch's own, which the portal counts on the method `batch`.
    const last = [...outcomes.values()].findLast((outcome) => outcome.status === 'done');
    if (last?.status === 'done') limits.observe('batch', last.time);
    return outcomes;
  }

  readonly #lookUp: LookUp = ({ name, path }) => {
    const outcome = this.#outcomes.get(name);
    return outcome?.status === 'done' ? { value: valueAt(outcome.result, path) } : undefined;
  };

  /** Version 3 has no place for errors beside results: that of one command is the answer for all, those before it included. */
  #stopsMidway(piece: readonly Job[]): boolean {
    return this.#version === 3 && piece.length > 1 && writes(piece);
  }

  /** Takes outcomes over; refused commands, and what depends on them, are sent again. */
  #settle(piece: readonly Job[], found: OutcomeMap): void {
    const again = new Set<Job>();
    const keys = new Set<string>();
    for (const job of piece) {
      const outcome = found.get(job.key);
      const mustWait = job.references.some(({ name }) => keys.has(name));
      const isLeftOver = outcome === undefined && again.size > 0;
      if (mustWait || isLeftOver || (outcome !== undefined && this.#isRefused(job, outcome))) {
        again.add(job);
        keys.add(job.key);
      } else if (outcome !== undefined) {
        this.#outcomes.set(job.key, this.#checked(job, outcome));
      }
    }
    this.#queue.putBack([...again]);
    if (this.#halt && piece.some(({ key }) => this.#outcomes.get(key)?.status === 'failed')) {
      this.#end = 'halted';
    }
  }

  /** Whether it is to be sent again. The queue holds the repetition back until the portal will take it. */
  #isRefused(job: Job, outcome: Outcome): boolean {
    const refusal = refusalOf(job, outcome);
    if (refusal === undefined) return false;
    if (refusal.kind === 'expired') {
      job.wasRenewed = true;
      return true;
    }
    job.refusals += 1;
    this.#ports.limits.refused('batch', refusal.kind, refusal.retryAfter);
    return this.#ports.requests.allowsRefusals(job.refusals, this.#operation);
  }

  /** A command that reads went out together with what it refers to: now it shows whether that was there. */
  #checked(job: Job, outcome: Outcome): Outcome {
    if (outcome.status === 'failed') Object.assign(outcome.error, { attempts: job.attempts });
    if (outcome.status !== 'done' || this.#options.refuseEmpty !== true) return outcome;
    for (const reference of job.references) {
      const referred = this.#outcomes.get(reference.name);
      const lacks = referred === undefined ? undefined : whatLacks(reference, referred);
      if (lacks !== undefined && referred !== undefined) return lacking(job, lacks, referred);
    }
    return outcome;
  }

  /** A request has failed as a whole. */
  #fail(piece: readonly Job[], error: unknown): void {
    if (!isOintError(error) || error.code === 'configuration') {
      this.#end = { error };
      return;
    }
    if (this.#stopsMidway(piece) && isMidway(error)) doubt(error);
    for (const { key } of piece) this.#outcomes.set(key, { status: 'failed', error });
    const failure = this.#operation.failure(false);
    if (failure !== undefined) this.#end = { error: failure };
    else if (this.#halt) this.#end = 'halted';
    else if (!this.#hasAnswers && isHopeless(error)) this.#end = { error };
  }

  #finish(): OutcomeMap {
    const inOrder: OutcomeMap = new Map();
    const error = this.#errorOfRest();
    for (const { key } of this.#jobs) {
      const outcome = this.#outcomes.get(key);
      if (outcome !== undefined) inOrder.set(key, outcome);
      else if (error !== undefined) inOrder.set(key, { status: 'failed', error });
    }
    return inOrder;
  }

  /** What the commands failed with that were not sent. What the caller's own code throws ends a batch that did nothing yet. */
  #errorOfRest(): AnyOintError | undefined {
    if (this.#end === undefined || this.#end === 'halted') return undefined;
    const { error } = this.#end;
    if (this.#outcomes.size === 0) throw error;
    if (isOintError(error)) return error;
    return new ConfigurationError(
      'batch: the credentials or the limiter failed',
      { kind: 'batch-failed' },
      {
        cause: new Redactor(this.#ports.secrets.all).error(error),
      },
    );
  }
}

function versionOf(
  { methods }: BatchPorts,
  commands: readonly KeyedCommand[],
  { version }: BatchOptions,
): ApiVersion {
  const versions = new Set(commands.map(({ method }) => methods.versionOf(method, version)));
  if (versions.size > 1) {
    throw new ConfigurationError('a batch must not mix methods of version 2 and version 3', {
      kind: 'batch-versions',
    });
  }
  return versions.has(3) ? 3 : 2;
}

function checkConcurrency(concurrency: number): void {
  if (concurrency >= 1) return;
  throw new ConfigurationError('`concurrency` must be a number of requests, 1 or more', {
    kind: 'concurrency',
  });
}

/** A request only reads when all its commands do. */
function writes(piece: readonly Job[]): boolean {
  return piece.some(({ access }) => access === 'write');
}
