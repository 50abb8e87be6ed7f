import type { Clock } from '../clock.ts';
import type { PortalState } from '../state/state.ts';
import { lookUp, textOf, type Fields } from '../values.ts';
import type { Caller } from './access.ts';
import type { NestedAnswer } from './batch.ts';
import { RestError, SYSTEM_ERRORS, errorSpec } from './errors.ts';
import type { Faults } from './faults.ts';
import type { Limits } from './limits.ts';
import type { ApiVersion, CallContext, Method, MethodIndex } from './method.ts';
import type { Occurrence } from './occurrence.ts';
import { OperatingBooks, type OperatingEntry } from './operating.ts';
import { heard } from './params.ts';
import { timeObject } from './time.ts';

/** A method that was carried out. */
export interface CallRecord {
  readonly method: string;
  readonly params: Fields;
  /** The code of the error it ended with, if it did. */
  readonly error: string | undefined;
}

/** A call in progress: who calls, and since when the request runs. */
export interface Session {
  readonly caller: Caller;
  readonly origin: string;
  readonly startedAt: number;
  /** Told of every method that is carried out, those of a batch one by one. */
  readonly onCall: ((call: CallRecord) => void) | undefined;
  /** The method that all execution time is booked on, where that is not each method's own. */
  readonly account?: string | undefined;
}

export interface ExecutionOptions {
  readonly state: PortalState;
  readonly methods: MethodIndex;
  readonly clock: Clock;
  readonly limits: Limits;
  /** How long a method takes, in milliseconds of the portal's clock; nested calls take as long as single ones. */
  readonly cost: (method: string) => number;
  readonly faults: Faults;
  /**
   * Tells applications of something that a call has done.
   *
   * @param connector - the key of the source that the call names as its own
   */
  readonly announce: (occurrence: Occurrence, caller: Caller, connector: string) => void;
}

/** The request took longer than the portal lets one take: the server cuts it off. */
export class RequestTimeout extends Error {}

export const BATCH = 'batch';

/** Carries out methods for callers that have been let in, and keeps the books of their execution time. */
export class Execution {
  readonly #options: ExecutionOptions;
  readonly #books: OperatingBooks;

  constructor(options: ExecutionOptions) {
    this.#options = options;
    this.#books = new OperatingBooks(options.limits.operatingSeconds);
  }

  /** @throws RestError when there is no such method */
  find(name: string, version: ApiVersion = 2): Method {
    const method = this.#options.methods.find(name, version);
    if (method === undefined) throw new RestError(SYSTEM_ERRORS.methodNotFound);
    return method;
  }

  /** The commands of a batch are billed to `batch`: it can be blocked while their methods are free, and the other way round. */
  openBatch(session: Session): Session {
    this.#checkAccount(session, BATCH);
    return { ...session, account: BATCH };
  }

  /** What the caller has used of a method so far. */
  figure({ caller }: Session, method: string): OperatingEntry {
    return this.#books.entry(this.#owner(caller), method, this.#options.clock.now());
  }

  /** A command of a batch: it may meet a fault of its own. */
  async runCommand(
    session: Session,
    name: string,
    fields: Fields,
    version: ApiVersion = 2,
  ): Promise<NestedAnswer> {
    const method = this.find(name, version);
    const fault = this.#options.faults.nextInBatch(method.name);
    if (fault?.kind === 'latency') await this.#options.clock.sleep(fault.milliseconds);
    if (fault?.kind === 'error') {
      throw new RestError(errorSpec(fault.status, fault.code, fault.description ?? ''));
    }
    return this.run(session, method, fields);
  }

  /**
   * Carries out one method and books its time.
   *
   * @throws RequestTimeout when the request runs too long
   */
  async run(session: Session, method: Method, given: Fields): Promise<NestedAnswer> {
    const fields = heard(given);
    const { clock, cost } = this.#options;
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
      const answer = await method.call(this.#context(session, fields), fields);
      const timing = { start, processingStart: start, finish: clock.now() };
      this.#books.book(this.#owner(caller), account, start, timing.finish - start);
      return { ...answer, time: timeObject(timing, this.figure(session, account)) };
    } catch (thrown) {
      this.#books.book(this.#owner(caller), account, start, clock.now() - start);
      error = thrown instanceof RestError ? thrown.code : String(thrown);
      throw thrown;
    } finally {
      session.onCall?.({ method: method.name, params: given, error });
    }
  }

  #checkAccount({ caller }: Session, method: string): void {
    if (!this.#books.isBlocked(this.#owner(caller), method, this.#options.clock.now())) return;
    throw new RestError(SYSTEM_ERRORS.operationTime);
  }

  #owner({ client }: Caller): string {
    return this.#options.limits.operatingShared === 'portal' ? '' : client;
  }

  #context({ caller, origin }: Session, fields: Fields): CallContext {
    const { state, clock, methods, announce } = this.#options;
    const connector = textOf(lookUp(fields, 'auth_connector'));
    return {
      state,
      clock,
      methods,
      caller,
      origin,
      announce: (occurrence) => announce(occurrence, caller, connector),
    };
  }

  #checkDuration({ startedAt }: Session): void {
    const { clock, limits } = this.#options;
    if (clock.now() - startedAt > limits.requestSeconds * 1000) throw new RequestTimeout();
  }
}
