import { isFields, type Fields, type Json, type JsonObject, type Value } from '../values.ts';
import type { Access, Credentials } from './access.ts';
import { runBatch } from './batch.ts';
import type { Behaviour } from './behaviour.ts';
import { LeakyBucket } from './bucket.ts';
import { RestError, SYSTEM_ERRORS } from './errors.ts';
import {
  BATCH,
  Execution,
  type CallRecord,
  type ExecutionOptions,
  type Session,
} from './execution.ts';
import type { Answer, ApiVersion, Method } from './method.ts';
import { operatingFields, timeObject } from './time.ts';
import { runBatchV3 } from './v3/batch.ts';
import { V3_ERRORS, isV3Error, v3Body } from './v3/errors.ts';
import { IdempotentAnswers } from './v3/idempotency.ts';

/** A request once HTTP is out of the way. */
export interface PortalRequest {
  readonly version: ApiVersion;
  readonly method: string;
  readonly fields: Fields;
  /** REST 3.0 looks at the body alone. */
  readonly body: RequestBody;
  /** REST 3.0 only: the key under which the answer is kept. */
  readonly idempotencyKey: string | undefined;
  readonly credentials: Credentials;
  /** The portal's address as the caller wrote it. */
  readonly origin: string;
  /** The address the request came from: limits are counted by it. */
  readonly source: string;
  /** Told of every method that is carried out, those of a batch one by one. */
  readonly onCall?: ((call: CallRecord) => void) | undefined;
}

/** The body of a request. */
export interface RequestBody {
  /** As it arrived. */
  readonly text: string;
  /** Its JSON; undefined when it is none, or empty. */
  readonly json: Value | undefined;
}

/** What goes back to the caller. */
export interface PortalReply {
  readonly status: number;
  readonly body: JsonObject;
  readonly behaviour: Behaviour;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export interface PortalOptions extends ExecutionOptions {
  readonly access: Access;
}

/** The portal behind `/rest/`: lets callers in, counts their requests, and wraps what methods answer. */
export class Portal {
  readonly options: PortalOptions;
  readonly #execution: Execution;
  readonly #buckets = new Map<string, LeakyBucket>();
  readonly #idempotent: IdempotentAnswers;

  constructor(options: PortalOptions) {
    this.options = options;
    this.#execution = new Execution(options);
    this.#idempotent = new IdempotentAnswers(options.clock);
  }

  /**
   * Answers a request; errors of the API are answers too.
   *
   * @throws RequestTimeout when the request took too long; what ran until then stays done
   */
  async handle(request: PortalRequest): Promise<PortalReply> {
    try {
      return request.version === 3 ? await this.#answerV3(request) : await this.#answer(request);
    } catch (error) {
      if (!(error instanceof RestError)) throw error;
      if (request.version === 3) {
        const behaviour = isV3Error(error) ? error.behaviour : 'inferred';
        return { status: error.status, body: v3Body(error), behaviour };
      }
      return { status: error.status, body: error.toBody(), behaviour: error.behaviour };
    }
  }

  /** Counts a request of an address. */
  admit(source: string): void {
    const { bucket: limits } = this.options.limits;
    if (limits === undefined) return;
    const bucket = this.#buckets.get(source) ?? new LeakyBucket(limits);
    this.#buckets.set(source, bucket);
    if (!bucket.admit(this.options.clock.now())) throw new RestError(SYSTEM_ERRORS.queryLimit);
  }

  /** Lets a request in. */
  #open(request: PortalRequest): Session {
    const { clock, access } = this.options;
    const startedAt = clock.now();
    this.admit(request.source);
    const caller = access.authorize(request.credentials, startedAt);
    return { caller, origin: request.origin, startedAt, onCall: request.onCall };
  }

  async #answer(request: PortalRequest): Promise<PortalReply> {
    const { clock } = this.options;
    const execution = this.#execution;
    const session = this.#open(request);
    const { startedAt } = session;
    if (request.method.toLowerCase() === BATCH) {
      const batch = execution.openBatch(session);
      const answer = await runBatch(
        request.fields,
        async (name, fields) => execution.runCommand(batch, name, fields),
        () => operatingFields(execution.figure(batch, BATCH)),
      );
      const timing = { start: startedAt, processingStart: startedAt, finish: clock.now() };
      // Portals tell the figure of a batch in the times of its commands, all of them the same.
      return envelope(answer, timeObject(timing), 'documented');
    }
    const method = execution.find(request.method);
    const answer = await execution.run(session, method, request.fields);
    return envelope(answer, answer.time, method.behaviour);
  }

  /** REST 3.0: a repeated call with its key gives the answer of the first one. */
  async #answerV3(request: PortalRequest): Promise<PortalReply> {
    const session = this.#open(request);
    const { text, json } = request.body;
    if (text.trim() !== '' && json === undefined) throw new RestError(V3_ERRORS.invalidJson);
    const isBatch = request.method.toLowerCase() === BATCH;
    const method = isBatch ? undefined : this.#execution.find(request.method, 3);
    const key = method?.access === 'read' ? undefined : request.idempotencyKey;
    if (key === undefined) return this.#carryOutV3(session, method, json);

    const headers = { 'Idempotency-Key': key };
    const stored = this.#idempotent.find(session.caller, request.method, key, text);
    if (stored !== undefined) {
      return {
        status: 200,
        body: stored,
        behaviour: 'documented',
        headers: { ...headers, 'Idempotent-Replayed': 'true' },
      };
    }
    const reply = await this.#carryOutV3(session, method, json);
    this.#idempotent.store(session.caller, request.method, key, text, reply.body);
    return { ...reply, headers };
  }

  /** One method, or without one the batch. */
  async #carryOutV3(
    session: Session,
    method: Method | undefined,
    json: Value | undefined,
  ): Promise<PortalReply> {
    if (method !== undefined) {
      const answer = await this.#execution.run(session, method, isFields(json) ? json : {});
      return envelope(answer, answer.time, method.behaviour);
    }
    const batch = this.#execution.openBatch(session);
    const answer = await runBatchV3(json, async (name, fields) =>
      this.#execution.runCommand(batch, name, fields, 3),
    );
    const start = session.startedAt;
    const timing = { start, processingStart: start, finish: this.options.clock.now() };
    return envelope(answer, timeObject(timing), 'documented');
  }
}

function envelope(answer: Answer, time: JsonObject, behaviour: Behaviour): PortalReply {
  const body: Record<string, Json> = { result: answer.result };
  if (answer.next !== undefined) body['next'] = answer.next;
  if (answer.total !== undefined) body['total'] = answer.total;
  body['time'] = time;
  return { status: 200, body, behaviour };
}
