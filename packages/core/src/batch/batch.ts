import type { ApiVersion } from '../address/endpoint.ts';
import type { Envelope } from '../envelope.ts';
import { isOintError } from '../errors/any-oint-error.ts';
import type { AnyOintError } from '../errors/any-oint-error.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { LimitError } from '../errors/limit-error.ts';
import type { Operation } from '../operation/operation.ts';
import type { Ports } from '../operation/ports.ts';
import { limitKind } from '../protocol/error-kinds.ts';
import { encodeParams } from '../protocol/params.ts';
import { readOutcomes, readOutcomes3 } from './answer.ts';
import type { OutcomeMap } from './answer.ts';
import type { BatchOptions, KeyedCommand, Outcome } from './command.ts';
import { encodeCommand } from './encode.ts';
import { checkReferences, referencesOf, resolveReferences } from './references.ts';
import { splitBatch } from './split.ts';

/** Refusals for a limit that one command puts up with. */
const MAX_ROUNDS = 30;

/** What a batch needs of the transport. */
export type BatchPorts = Pick<Ports, 'requests' | 'methods' | 'limits' | 'redactor'>;

/** A batch on its way: all its requests run inside of one operation. */
interface Run {
  readonly ports: BatchPorts;
  readonly operation: Operation;
  readonly options: BatchOptions;
  readonly version: ApiVersion;
}

/** Executes commands, as many as there are, as an operation of its own, and returns their outcomes by key. */
export async function runBatch(
  ports: BatchPorts,
  commands: readonly KeyedCommand[],
  options: BatchOptions,
): Promise<OutcomeMap> {
  const { signal, deadline } = options;
  const operation = ports.requests.begin('batch', { signal, deadline });
  try {
    return await runCommands(ports, commands, operation, options);
  } finally {
    operation.end();
  }
}

/** Executes commands inside of another operation, whose time and signal hold: a list's. */
export async function runCommands(
  ports: BatchPorts,
  commands: readonly KeyedCommand[],
  operation: Operation,
  options: BatchOptions,
): Promise<OutcomeMap> {
  const version = versionOf(ports, commands, options);
  if (version === 2) checkReferences(commands);
  const run: Run = { ports, operation, options, version };
  return runPieces(splitBatch(commands), options, (piece) => runPiece(run, piece));
}

/**
 * Sends the requests in order, as many at a time as is allowed. A request that fails as a whole ends the batch
 * when nothing has worked before it; otherwise its error is the outcome of its commands.
 */
async function runPieces(
  pieces: readonly KeyedCommand[][],
  options: BatchOptions,
  run: (piece: readonly KeyedCommand[]) => Promise<OutcomeMap>,
): Promise<OutcomeMap> {
  const outcomes: OutcomeMap = new Map();
  const failures: { piece: readonly KeyedCommand[]; error: AnyOintError }[] = [];
  const waiting = [...pieces];
  const worker = async (): Promise<void> => {
    for (let piece = waiting.shift(); piece !== undefined; piece = waiting.shift()) {
      try {
        const found = await run(piece);
        for (const [key, outcome] of found) outcomes.set(key, outcome);
        if (options.halt === true && hasFailed(found)) waiting.length = 0;
      } catch (error) {
        if (!isOintError(error)) throw error;
        failures.push({ piece, error });
        const isOver = outcomes.size === 0 || options.halt === true || error.code === 'aborted';
        if (isOver) waiting.length = 0;
      }
    }
  };
  const width = options.halt === true ? 1 : Math.max(1, options.concurrency ?? 1);
  await Promise.all(Array.from({ length: Math.min(width, pieces.length) }, worker));
  const [first] = failures;
  if (first !== undefined && outcomes.size === 0) throw first.error;
  for (const { piece, error } of failures) {
    for (const { key } of piece) outcomes.set(key, { status: 'failed', error });
  }
  return outcomes;
}

function hasFailed(outcomes: OutcomeMap): boolean {
  return [...outcomes.values()].some(({ status }) => status === 'failed');
}

function versionOf(
  { methods }: BatchPorts,
  commands: readonly KeyedCommand[],
  { version }: BatchOptions,
): ApiVersion {
  const versions = new Set(commands.map(({ method }) => methods.versionOf(method, version)));
  if (versions.size > 1) {
    throw new ConfigurationError('a batch must not mix methods of version 2 and version 3');
  }
  return versions.has(3) ? 3 : 2;
}

/** Executes the commands of one request; those that a limit refused are sent again. */
async function runPiece(run: Run, piece: readonly KeyedCommand[]): Promise<OutcomeMap> {
  const outcomes: OutcomeMap = new Map();
  let pending = piece;
  for (let round = 0; pending.length > 0; round += 1) {
    const found = await send(run, pending);
    for (const [key, outcome] of found) outcomes.set(key, outcome);
    const refused = round < MAX_ROUNDS ? refusedOf(pending, found) : [];
    noteRefusals(run.ports, refused, found);
    const again = toRepeat(pending, refused, found, run.options.halt === true);
    pending = withKnownResults(again, outcomes);
  }
  return outcomes;
}

async function send(run: Run, commands: readonly KeyedCommand[]): Promise<OutcomeMap> {
  const { ports, operation, options, version } = run;
  const body = version === 3 ? body3(commands) : body2(commands, options.halt === true);
  const envelope = await ports.requests.send<unknown>(
    {
      method: 'batch',
      json: encodeParams(body),
      version,
      access: accessOf(run, commands),
      timeout: options.timeout,
    },
    operation,
  );
  const outcomes = outcomesOf(run, commands, envelope);
  if (options.halt !== true) failMissing(commands, outcomes);
  // All commands carry one figure, the batch's own, which the portal counts on the method `batch`.
  const last = [...outcomes.values()].findLast((outcome) => outcome.status === 'done');
  if (last?.status === 'done') ports.limits.observe('batch', last.time);
  return outcomes;
}

function outcomesOf(
  { ports, version }: Run,
  commands: readonly KeyedCommand[],
  envelope: Envelope<unknown>,
): OutcomeMap {
  const read = version === 3 ? readOutcomes3 : readOutcomes;
  return read(commands, envelope, ports.redactor);
}

/** Without `halt` the portal has something to say about each command. */
function failMissing(commands: readonly KeyedCommand[], outcomes: OutcomeMap): void {
  for (const { key, method } of commands) {
    if (outcomes.has(key)) continue;
    const error = new InvalidResponseError(`the answer says nothing of the command ${key}`, {
      reason: 'shape',
      method,
      status: 200,
      excerpt: '',
    });
    outcomes.set(key, { status: 'failed', error });
  }
}

function body2(commands: readonly KeyedCommand[], halt: boolean) {
  const cmd = Object.fromEntries(
    commands.map(({ key, method, params }) => [key, encodeCommand(method, params)]),
  );
  return { halt: halt ? 1 : 0, cmd };
}

function body3(commands: readonly KeyedCommand[]) {
  return commands.map(({ method, params }) => ({ method, query: params }));
}

/** A batch only reads when all its commands do. */
function accessOf(
  { ports, options, version }: Run,
  commands: readonly KeyedCommand[],
): 'read' | 'write' {
  const isRead = commands.every(
    ({ method, access }) =>
      (options.access ?? access ?? ports.methods.accessOf(method, version)) === 'read',
  );
  return isRead ? 'read' : 'write';
}

function refusedOf(commands: readonly KeyedCommand[], found: OutcomeMap): KeyedCommand[] {
  return commands.filter(({ key }) => {
    const error = limitErrorOf(found.get(key));
    return error !== undefined && limitKind(error.apiCode) !== 'overload';
  });
}

function limitErrorOf(outcome: Outcome | undefined): LimitError | undefined {
  return outcome?.status === 'failed' && outcome.error instanceof LimitError
    ? outcome.error
    : undefined;
}

/** The queue holds the repetition back until the portal will take it. */
function noteRefusals(
  { limits }: BatchPorts,
  refused: readonly KeyedCommand[],
  found: OutcomeMap,
): void {
  for (const { key } of refused) {
    const error = limitErrorOf(found.get(key));
    if (error === undefined) continue;
    limits.refused('batch', limitKind(error.apiCode) ?? 'rate', error.retryAfter);
  }
}

/**
 * What a refusal leaves to do: the refused commands, those that failed because they refer to them, and,
 * when the portal stopped there, all that it did not come to.
 */
function toRepeat(
  commands: readonly KeyedCommand[],
  refused: readonly KeyedCommand[],
  found: OutcomeMap,
  halt: boolean,
): KeyedCommand[] {
  if (refused.length === 0) return [];
  const keys = new Set(refused.map(({ key }) => key));
  for (const { key, params } of commands) {
    const outcome = found.get(key);
    const wasNotReached = halt && outcome === undefined;
    const lacksInput =
      outcome?.status === 'failed' && [...referencesOf(params)].some((name) => keys.has(name));
    if (wasNotReached || lacksInput) keys.add(key);
  }
  return commands.filter(({ key }) => keys.has(key));
}

/** What a repeated command refers to may not be in its request any more, but its result is known. */
function withKnownResults(
  commands: readonly KeyedCommand[],
  outcomes: OutcomeMap,
): readonly KeyedCommand[] {
  const repeated = new Set(commands.map(({ key }) => key));
  const results = new Map<string, unknown>();
  for (const [key, outcome] of outcomes) {
    if (outcome.status === 'done' && !repeated.has(key)) results.set(key, outcome.result);
  }
  return commands.map((again) => ({
    ...again,
    params: resolveReferences(again.params, results),
  }));
}
