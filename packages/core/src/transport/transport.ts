import { checkMethodName } from '../address/endpoint.ts';
import type { ApiVersion } from '../address/endpoint.ts';
import type { PortalAddress } from '../address/portal-address.ts';
import { wait } from '../clock-wait.ts';
import { systemClock } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { CallTime, Envelope } from '../envelope.ts';
import { AbortedError } from '../errors/aborted-error.ts';
import { ApiError } from '../errors/api-error.ts';
import { LimitError } from '../errors/limit-error.ts';
import { OintError } from '../errors/oint-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { AttemptAbort } from '../http/abort.ts';
import { exchange } from '../http/exchange.ts';
import type { HttpAnswer } from '../http/exchange.ts';
import type { Fetch } from '../http/fetch.ts';
import { isRedirect, movedPortal } from '../http/redirect.ts';
import { portalLimits } from '../limits/registry.ts';
import type { PortalLimits } from '../limits/registry.ts';
import type { Access, MethodMetadata } from '../metadata.ts';
import { nextCallId } from '../observe/call-id.ts';
import type { CallEvent } from '../observe/hooks.ts';
import { Observer } from '../observe/observer.ts';
import type { CallOptions, CallParams, ClientOptions } from '../options.ts';
import { invalid, readAnswer } from '../protocol/answer.ts';
import { limitKind } from '../protocol/error-kinds.ts';
import { checkParams } from '../protocol/params.ts';
import { isRecord } from '../protocol/record.ts';
import { prepareRequest } from '../protocol/request.ts';
import type { PreparedRequest } from '../protocol/request.ts';
import { backoff, isTransient, retryPolicy } from '../retry/policy.ts';
import type { RetryPolicy } from '../retry/policy.ts';
import { Redactor } from '../secrets/redactor.ts';
import { CallScope } from './call-scope.ts';
import { exchangeError } from './exchange-error.ts';

const DEFAULT_TIMEOUT = 65_000;
const DEFAULT_MAX_RESPONSE = 64 * 2 ** 20;

/** A call under way. */
interface Task {
  readonly id: string;
  readonly method: string;
  /** The methods whose execution time it takes: its own, or those inside a batch. */
  readonly methods: readonly string[];
  readonly request: PreparedRequest;
  /** Whether it may be repeated although it may have been executed. */
  readonly isRepeatable: boolean;
  readonly timeout: number;
  readonly scope: CallScope;
  /** Place in the portal's queue. */
  readonly position: number;
}

/** How often a call has failed so far. */
interface Attempts {
  failures: number;
  refusals: number;
}

/** Sends calls to one portal: queues, repeats and observes them, and reads their answers. */
export class Transport {
  readonly redactor: Redactor;
  readonly clock: Clock;
  readonly fetch: Fetch;
  readonly observer: Observer;
  readonly #limits: PortalLimits;
  readonly #options: ClientOptions;
  readonly #retry: RetryPolicy;
  readonly #random: () => number;
  #address: PortalAddress;

  constructor(address: PortalAddress, options: ClientOptions) {
    this.#address = address;
    this.#options = options;
    this.fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
    this.clock = options.clock ?? systemClock;
    this.redactor = new Redactor([secretOf(address)]);
    this.observer = new Observer(options.hooks, options.logger);
    this.#retry = retryPolicy(options.retry);
    this.#random = options.random ?? Math.random;
    this.#limits = portalLimits(
      this.clock,
      address.portal,
      ownerOf(address),
      options.limits ?? 'auto',
    );
  }

  /** Where the portal is now: it may have moved since the client was made. */
  get portal(): string {
    return this.#address.portal;
  }

  /** The webhook's code or the token: only to take it out of messages. */
  get secret(): string {
    return secretOf(this.#address);
  }

  get timeout(): number {
    return this.#options.timeout ?? DEFAULT_TIMEOUT;
  }

  /** What is known of the method that has this name in the version in which it is called. */
  metadata(method: string, options: Pick<CallOptions, 'version'>): MethodMetadata {
    const known = this.#options.metadata?.(method) ?? {};
    return options.version === 3 && known.version3 !== undefined
      ? { ...known.version3, version: 3 }
      : known;
  }

  accessOf(method: string, options: Pick<CallOptions, 'access' | 'version'>): Access {
    return options.access ?? this.metadata(method, options).access ?? 'write';
  }

  versionOf(method: string, options: Pick<CallOptions, 'version'>): ApiVersion {
    return options.version ?? this.metadata(method, options).version ?? 2;
  }

  /**
   * Calls a method and resolves to its envelope.
   *
   * @param methods The methods inside, when it is a batch.
   */
  async send<Result>(
    method: string,
    params: CallParams,
    options: CallOptions,
    methods: readonly string[] = [method],
  ): Promise<Envelope<Result>> {
    checkMethodName(method);
    checkParams(params);
    if (options.signal?.aborted === true) throw new AbortedError(method, options.signal.reason);
    const deadline = options.deadline ?? this.#options.deadline ?? Infinity;
    const scope = new CallScope(this.clock, options.signal, deadline);
    try {
      return await this.#repeat<Result>(this.#task(method, params, options, methods, scope));
    } finally {
      scope.release();
    }
  }

  /** Waits until the portal's limits allow a request that is not a call: a file's. */
  async slot(name: string, signal: AbortSignal | undefined): Promise<void> {
    const { queue, book } = this.#limits;
    await queue.acquire({ position: queue.nextPosition(), lane: book.lane([name]) }, signal);
  }

  get maxResponseBytes(): number {
    return this.#options.maxResponseBytes ?? DEFAULT_MAX_RESPONSE;
  }

  /** Takes over what an answer says about a method's execution time. */
  observeTime(method: string, time: CallTime | undefined): void {
    this.#limits.book.observe(method, time, this.clock.now());
  }

  /** Calls of a method, each as long as `cost` seconds, before the portal's limit slows it. */
  callsLeft(method: string, cost: number): number {
    return this.#limits.book.callsLeft(method, cost, this.clock.now());
  }

  /** A method inside a batch was refused for its execution time. */
  block(method: string, retryAfter: number | undefined): void {
    this.#limits.book.block(method, this.clock.now(), retryAfter);
  }

  /** A method inside a batch was refused for the rate of requests. */
  refuse(): void {
    this.#limits.queue.refused(this.clock.now());
  }

  #task(
    method: string,
    params: CallParams,
    options: CallOptions,
    methods: readonly string[],
    scope: CallScope,
  ): Task {
    const version = this.versionOf(method, options);
    const isRead = this.accessOf(method, options) === 'read';
    const idempotencyKey =
      version === 3 && !isRead ? (options.idempotencyKey ?? crypto.randomUUID()) : undefined;
    return {
      id: nextCallId(),
      method,
      methods,
      request: prepareRequest(this.#address.credential, {
        method,
        params,
        version,
        idempotencyKey,
      }),
      isRepeatable: isRead || idempotencyKey !== undefined,
      timeout: options.timeout ?? this.timeout,
      scope,
      position: this.#limits.queue.nextPosition(),
    };
  }

  async #repeat<Result>(task: Task): Promise<Envelope<Result>> {
    const attempts: Attempts = { failures: 0, refusals: 0 };
    let last: OintError | undefined;
    for (;;) {
      const event = this.#event(task, attempts.failures + attempts.refusals + 1);
      try {
        await this.#untilAllowed(task, event, last);
        return await this.#attempt<Result>(task, event);
      } catch (error) {
        if (!(error instanceof OintError) || task.scope.ended !== undefined) throw error;
        const delay = this.#delayAfter(error, task, attempts);
        if (delay === undefined) throw error;
        last = error;
        this.observer.retry({ ...event, error, delay });
        await this.#pause(task, delay, error);
      }
    }
  }

  #event(task: Task, attempt: number): CallEvent {
    return { id: task.id, method: task.method, portal: this.portal, attempt };
  }

  /** Waits for the portal's limits. */
  async #untilAllowed(task: Task, event: CallEvent, last: OintError | undefined): Promise<void> {
    const { scope, position } = task;
    try {
      await this.#limits.queue.acquire(
        {
          position,
          lane: this.#limits.book.lane(task.methods),
          onWait: (duration) => {
            this.observer.wait({ ...event, duration });
            if (!scope.allows(duration)) scope.expire();
          },
        },
        scope.signal,
      );
    } catch {
      throw this.#ended(task, last);
    }
  }

  async #pause(task: Task, delay: number, error: OintError): Promise<void> {
    if (delay === 0) return;
    if (!task.scope.allows(delay)) throw error;
    try {
      await wait(this.clock, delay, task.scope.signal);
    } catch {
      throw this.#ended(task, error);
    }
  }

  /** What a call that ends while it waits fails with. */
  #ended(task: Task, last: OintError | undefined): OintError {
    if (task.scope.ended === 'caller') return new AbortedError(task.method, task.scope.reason);
    return (
      last ??
      new TimeoutError(`${task.method}: the portal's limits demand a wait beyond the deadline`, {
        method: task.method,
        mayHaveExecuted: false,
      })
    );
  }

  /** Milliseconds until the call is repeated; undefined when it must not be. */
  #delayAfter(error: OintError, task: Task, attempts: Attempts): number | undefined {
    if (error instanceof LimitError) return this.#delayAfterRefusal(error, task, attempts);
    attempts.failures += 1;
    if (attempts.failures >= this.#retry.attempts) return undefined;
    if (!task.isRepeatable || !isTransient(error)) return undefined;
    return backoff(this.#retry, attempts.failures, this.#random);
  }

  /** The queue holds a refused call back for as long as necessary, so there is no delay of its own. */
  #delayAfterRefusal(error: LimitError, task: Task, attempts: Attempts): number | undefined {
    attempts.refusals += 1;
    if (attempts.refusals > this.#retry.refusals) return undefined;
    const kind = limitKind(error.apiCode);
    if (kind === 'overload') return undefined;
    if (kind === 'rate') return 0;
    if (kind === undefined) return error.retryAfter ?? 0;
    const rest = this.#limits.book.block(task.method, this.clock.now(), error.retryAfter);
    return task.scope.allows(rest) ? 0 : undefined;
  }

  async #attempt<Result>(task: Task, event: CallEvent): Promise<Envelope<Result>> {
    const sentAt = this.clock.now();
    this.observer.request({ ...event, size: task.request.body.length });
    let status: number | undefined;
    try {
      const answer = await this.#exchange(task, event);
      status = answer.status;
      const envelope = readAnswer<Result>(answer, { method: task.method, redactor: this.redactor });
      this.#limits.queue.accepted(sentAt);
      this.observeTime(task.method, envelope.time);
      this.observer.response({
        ...event,
        duration: this.clock.now() - sentAt,
        status,
        error: undefined,
        time: envelope.time,
      });
      return envelope;
    } catch (error) {
      if (!(error instanceof OintError)) throw error;
      this.#noteFailure(error, task, sentAt);
      const duration = this.clock.now() - sentAt;
      this.observer.response({ ...event, duration, status, error, time: undefined });
      throw error;
    }
  }

  #noteFailure(error: OintError, task: Task, sentAt: number): void {
    if (!(error instanceof ApiError)) return;
    const kind = error instanceof LimitError ? (limitKind(error.apiCode) ?? 'rate') : undefined;
    if (kind === 'rate') this.#limits.queue.refused(sentAt);
    else this.#limits.queue.accepted(sentAt);
    if (isRecord(error.body) && isRecord(error.body['time'])) {
      this.observeTime(task.method, error.body['time']);
    }
  }

  async #exchange(task: Task, event: CallEvent): Promise<HttpAnswer> {
    const { method, scope, request } = task;
    const timeout = Math.min(positive(task.timeout), scope.deadlineAt - this.clock.now());
    const abort = new AttemptAbort(this.clock, timeout, scope.signal);
    try {
      const answer = await this.#post(request, abort);
      return isRedirect(answer.status) ? await this.#follow(answer, task, event, abort) : answer;
    } catch (error) {
      if (error instanceof OintError) throw error;
      throw exchangeError(error, {
        method,
        timeout,
        ended: scope.ended === 'deadline' ? 'timeout' : abort.cause,
        reason: scope.reason,
        redactor: this.redactor,
      });
    } finally {
      abort.release();
    }
  }

  #post(request: PreparedRequest, abort: AttemptAbort): Promise<HttpAnswer> {
    const { path, headers, body } = request;
    const target = { url: this.portal + path, headers, body };
    return exchange(this.fetch, target, abort, this.maxResponseBytes);
  }

  /** A moved portal answers with its new address, once: the client remembers it. */
  async #follow(
    answer: HttpAnswer,
    task: Task,
    event: CallEvent,
    abort: AttemptAbort,
  ): Promise<HttpAnswer> {
    const context = { method: task.method, redactor: this.redactor };
    const location = answer.headers.get('location');
    const to = movedPortal(this.portal, task.request.path, location);
    if (to === undefined) {
      throw invalid(
        'redirect',
        'the answer is a redirect that leads out of the REST API',
        answer,
        context,
      );
    }
    this.observer.redirect({ ...event, to });
    this.#address = { ...this.#address, portal: to };
    const second = await this.#post(task.request, abort);
    if (isRedirect(second.status)) {
      throw invalid('redirect', 'the portal redirects again and again', second, context);
    }
    return second;
  }
}

/** `0` means no limit, as in many other places. */
function positive(timeout: number): number {
  return timeout > 0 ? timeout : Infinity;
}

function secretOf({ credential }: PortalAddress): string {
  return credential.kind === 'webhook' ? credential.code : credential.token;
}

/** Names the webhook or application in the books of its execution time. */
function ownerOf({ credential }: PortalAddress): string {
  return credential.kind === 'webhook'
    ? `${credential.user}/${credential.code}`
    : `token ${credential.token}`;
}
