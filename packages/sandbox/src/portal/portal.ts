import type { Clock } from '../clock.ts';
import type { PortalState } from '../state/state.ts';
import { isFields, type Fields, type Json, type JsonObject, type Value } from '../values.ts';
import type { Access, Caller, Credentials } from './access.ts';
import { runBatch, type NestedAnswer } from './batch.ts';
import type { Behaviour } from './behaviour.ts';
import { LeakyBucket } from './bucket.ts';
import { RestError, SYSTEM_ERRORS } from './errors.ts';
import type { Limits } from './limits.ts';
import type { Answer, ApiVersion, Method, MethodIndex } from './method.ts';
import { OperatingBooks, type OperatingEntry } from './operating.ts';
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

/** A method that was carried out. */
export interface CallRecord {
  readonly method: string;
  readonly params: Fields;
  /** The code of the error it ended with, if it did. */
  readonly error: string | undefined;
}

/** What goes back to the caller. */
export interface PortalReply {
  readonly status: number;
  readonly body: JsonObject;
  readonly behaviour: Behaviour;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** The request took longer than the portal lets one take: the server cuts it off. */
export class RequestTimeout extends Error {}

export interface PortalOptions {
  readonly state: PortalState;
  readonly access: Access;
  readonly methods: MethodIndex;
  readonly clock: Clock;
  readonly limits: Limits;
  /** How long a method takes, in milliseconds of the portal's clock; nested calls take as long as single ones. */
  readonly cost: (method: string) => number;
}

/** A call in progress: who calls, and since when the request runs. */
interface Session {
  readonly caller: Caller;
  readonly origin: string;
  readonly startedAt: number;
  readonly onCall: ((call: CallRecord) => void) | undefined;
  /** The method that all execution time is booked on, where that is not each method's own. */
  readonly account?: string | undefined;
}

const BATCH = 'batch';

/** The portal behind `/rest/`: lets callers in, keeps the limits, runs methods and wraps what they answer. */
export class Portal {
  readonly options: PortalOptions;
  readonly #books: OperatingBooks;
  readonly #buckets = new Map<string, LeakyBucket>();
  readonly #idempotent: IdempotentAnswers;

  constructor(options: PortalOptions) {
    this.options = options;
    this.#books = new OperatingBooks(options.limits.operatingSeconds);
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
    const session = this.#open(request);
    const { startedAt } = session;
    if (request.method.toLowerCase() === 'batch') {
      const batch = this.#openBatch(session);
      const answer = await runBatch(
        request.fields,
        async (name, fields) => this.#run(batch, this.#find(name), fields),
        () => operatingFields(this.#figure(batch, BATCH)),
      );
      const timing = { start: startedAt, processingStart: startedAt, finish: clock.now() };
      // Portals tell the figure of a batch in the times of its commands, all of them the same.
      return envelope(answer, timeObject(timing), 'documented');
    }
    const method = this.#find(request.method);
    const answer = await this.#run(session, method, request.fields);
    return envelope(answer, answer.time, method.behaviour);
  }

  /** REST 3.0: a repeated call with its key gives the answer of the first one. */
  async #answerV3(request: PortalRequest): Promise<PortalReply> {
    const session = this.#open(request);
    const { text, json } = request.body;
    if (text.trim() !== '' && json === undefined) throw new RestError(V3_ERRORS.invalidJson);
    const isBatch = request.method.toLowerCase() === 'batch';
    const method = isBatch ? undefined : this.#find(request.method, 3);
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
      const answer = await this.#run(session, method, isFields(json) ? json : {});
      return envelope(answer, answer.time, method.behaviour);
    }
    const batch = this.#openBatch(session);
    const answer = await runBatchV3(json, async (name, fields) =>
      this.#run(batch, this.#find(name, 3), fields),
    );
    const start = session.startedAt;
    const timing = { start, processingStart: start, finish: this.options.clock.now() };
    return envelope(answer, timeObject(timing), 'documented');
  }

  #find(name: string, version: ApiVersion = 2): Method {
    const method = this.options.methods.find(name, version);
    if (method === undefined) throw new RestError(SYSTEM_ERRORS.methodNotFound);
    return method;
  }

  /** The commands of a batch are billed to `batch`: it can be blocked while their methods are free, and the other way round. */
  #openBatch(session: Session): Session {
    this.#checkAccount(session, BATCH);
    return { ...session, account: BATCH };
  }

  #checkAccount({ caller }: Session, method: string): void {
    if (!this.#books.isBlocked(this.#owner(caller), method, this.options.clock.now())) return;
    throw new RestError(SYSTEM_ERRORS.operationTime);
  }

  #owner({ client }: Caller): string {
    return this.options.limits.operatingShared === 'portal' ? '' : client;
  }

  #figure({ caller }: Session, method: string): OperatingEntry {
    return this.#books.entry(this.#owner(caller), method, this.options.clock.now());
  }

  /** Carries out one method and books its time. */
  async #run(session: Session, method: Method, fields: Fields): Promise<NestedAnswer> {
    const { clock, cost } = this.options;
    const { caller, account = method.name } = session;
    const { scopes } = caller;
    if (method.scopes.length > 0 && !method.scopes.some((scope) => scopes.includes(scope))) {
      throw new RestError(SYSTEM_ERRORS.insufficientScope);
    }
    const start = clock.now();
    if (session.account === undefined) this.#checkAccount(session, account);
    let error: string | undefined;
    try {
      const milliseconds = cost(method.name);
      if (milliseconds > 0) await clock.sleep(milliseconds);
      this.#checkDuration(session);
      const answer = await method.call(this.#context(session), fields);
      const timing = { start, processingStart: start, finish: clock.now() };
      this.#books.book(this.#owner(caller), account, start, timing.finish - start);
      return { ...answer, time: timeObject(timing, this.#figure(session, account)) };
    } catch (thrown) {
      this.#books.book(this.#owner(caller), account, start, clock.now() - start);
      error = thrown instanceof RestError ? thrown.code : String(thrown);
      throw thrown;
    } finally {
      session.onCall?.({ method: method.name, params: fields, error });
    }
  }

  #context(session: Session): Parameters<Method['call']>[0] {
    const { state, clock, methods } = this.options;
    return { state, clock, methods, caller: session.caller, origin: session.origin };
  }

  #checkDuration({ startedAt }: Session): void {
    const { clock, limits } = this.options;
    if (clock.now() - startedAt > limits.requestSeconds * 1000) throw new RequestTimeout();
  }
}

function envelope(answer: Answer, time: JsonObject, behaviour: Behaviour): PortalReply {
  const body: Record<string, Json> = { result: answer.result };
  if (answer.next !== undefined) body['next'] = answer.next;
  if (answer.total !== undefined) body['total'] = answer.total;
  body['time'] = time;
  return { status: 200, body, behaviour };
}
