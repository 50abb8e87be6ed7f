import type { ApiVersion } from '../address/endpoint.ts';
import { checkMethodName } from '../address/endpoint.ts';
import type { Envelope } from '../envelope.ts';
import { isOintError } from '../errors/any-oint-error.ts';
import type { AnyOintError } from '../errors/any-oint-error.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { LimitError } from '../errors/limit-error.ts';
import { limitKind } from '../protocol/error-kinds.ts';
import { checkParams } from '../protocol/params.ts';
import type { Transport } from '../transport/transport.ts';
import { readOutcomes, readOutcomes3 } from './answer.ts';
import type { OutcomeMap } from './answer.ts';
import type { BatchCommands, BatchOptions, KeyedCommand, Outcome } from './command.ts';
import { encodeCommand } from './encode.ts';
import { checkReferences, referencesOf, resolveReferences } from './references.ts';
import { splitBatch } from './split.ts';

/** Refusals for a limit that one command puts up with. */
const MAX_ROUNDS = 30;

/** Executes commands, as many as there are, and returns their outcomes by key. */
export async function runBatch(
  transport: Transport,
  commands: BatchCommands,
  options: BatchOptions,
): Promise<OutcomeMap> {
  const keyed = keyedCommands(commands);
  const version = versionOf(transport, keyed, options);
  if (version === 2) checkReferences(keyed);
  return runPieces(splitBatch(keyed), options, (piece) =>
    runPiece(transport, piece, options, version),
  );
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

function keyedCommands(commands: BatchCommands): KeyedCommand[] {
  return Object.entries(commands).map(([key, { method, params = {}, access }]) => {
    checkMethodName(method);
    if (method.toLowerCase() === 'batch') {
      throw new ConfigurationError('a batch must not contain another batch');
    }
    checkParams(params);
    return { key, method, params, access };
  });
}

function versionOf(
  transport: Transport,
  commands: readonly KeyedCommand[],
  options: BatchOptions,
): ApiVersion {
  const versions = new Set(commands.map(({ method }) => transport.versionOf(method, options)));
  if (versions.size > 1) {
    throw new ConfigurationError('a batch must not mix methods of version 2 and version 3');
  }
  return versions.has(3) ? 3 : 2;
}

/** Executes the commands of one request; those that a limit refused are sent again. */
async function runPiece(
  transport: Transport,
  piece: readonly KeyedCommand[],
  options: BatchOptions,
  version: ApiVersion,
): Promise<OutcomeMap> {
  const outcomes: OutcomeMap = new Map();
  let pending = piece;
  for (let round = 0; pending.length > 0; round += 1) {
    const found = await send(transport, pending, options, version);
    for (const [key, outcome] of found) outcomes.set(key, outcome);
    const refused = round < MAX_ROUNDS ? refusedOf(pending, found) : [];
    noteRefusals(transport, refused, found);
    const again = toRepeat(pending, refused, found, options.halt === true);
    pending = withKnownResults(again, outcomes);
  }
  return outcomes;
}

async function send(
  transport: Transport,
  commands: readonly KeyedCommand[],
  options: BatchOptions,
  version: ApiVersion,
): Promise<OutcomeMap> {
  const envelope = await transport.send<unknown>(
    'batch',
    version === 3 ? body3(commands) : body2(commands, options.halt === true),
    { ...options, version, access: accessOf(transport, commands, { ...options, version }) },
    commands.map(({ method }) => method),
  );
  const outcomes = outcomesOf(transport, commands, envelope, version);
  if (options.halt !== true) failMissing(commands, outcomes);
  for (const { key, method } of commands) {
    const outcome = outcomes.get(key);
    if (outcome?.status === 'done') transport.observeTime(method, outcome.time);
  }
  return outcomes;
}

function outcomesOf(
  transport: Transport,
  commands: readonly KeyedCommand[],
  envelope: Envelope<unknown>,
  version: ApiVersion,
): OutcomeMap {
  const read = version === 3 ? readOutcomes3 : readOutcomes;
  return read(commands, envelope, transport.redactor);
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
  transport: Transport,
  commands: readonly KeyedCommand[],
  options: BatchOptions,
): 'read' | 'write' {
  const isRead = commands.every(
    ({ method, access }) =>
      transport.accessOf(method, { ...options, access: options.access ?? access }) === 'read',
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
  transport: Transport,
  refused: readonly KeyedCommand[],
  found: OutcomeMap,
): void {
  for (const { key, method } of refused) {
    const error = limitErrorOf(found.get(key));
    if (error === undefined) continue;
    if (limitKind(error.apiCode) === 'operating') transport.block(method, error.retryAfter);
    else transport.refuse();
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
