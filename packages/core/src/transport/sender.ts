import { wait } from '../clock-wait.ts';
import type { Credential } from '../credentials/credentials.ts';
import type { Signatory } from '../credentials/signatory.ts';
import type { Envelope } from '../envelope.ts';
import { AuthorizationError } from '../errors/authorization-error.ts';
import { LimitError } from '../errors/limit-error.ts';
import { OintError } from '../errors/oint-error.ts';
import type { LimitKind } from '../limits/limiter.ts';
import { nextOrder } from '../limits/order.ts';
import { nextCallId } from '../observe/call-id.ts';
import type { CallEvent } from '../observe/hooks.ts';
import { Operation } from '../operation/operation.ts';
import type { OperationOptions } from '../operation/operation.ts';
import type { MethodRequest, Requests } from '../operation/ports.ts';
import { limitKind } from '../protocol/error-kinds.ts';
import { checkIdempotencyKey } from '../protocol/request.ts';
import { backoff, isSilence, isTransient, PORTAL_WINDOW, refusalsOf } from '../retry/policy.ts';
import type { RetryPolicy } from '../retry/policy.ts';
import type { Attempt } from './attempt.ts';
import type { BoundLimits } from './bound-limits.ts';
import { heldBack } from './held-back.ts';
import { History } from './history.ts';
import { checkTimeout } from './wire.ts';
import type { PortalWire } from './wire.ts';

export interface SenderOptions {
  readonly wire: PortalWire;
  readonly limits: BoundLimits;
  readonly signatory: Signatory;
  readonly attempt: Attempt;
  readonly retry: RetryPolicy;
  readonly random: () => number;
  /** Milliseconds that an operation may take whose caller does not say. */
  readonly deadline: number | undefined;
}

/** A request on its way. */
interface Sending {
  readonly id: string;
  readonly request: MethodRequest;
  readonly operation: Operation;
  readonly history: History;
  /** Place in the order of arrival. */
  readonly order: number;
}

/** Sends requests as often as necessary: waits for limits, repeats, and renews credentials. */
export class Sender implements Requests {
  readonly #options: SenderOptions;

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  begin(name: string, options: OperationOptions): Operation {
    const { signal, maxWait, deadline = this.#options.deadline } = options;
    return new Operation(this.#options.wire.clock, name, { signal, deadline, maxWait });
  }

  async send<Result>(request: MethodRequest, operation: Operation): Promise<Envelope<Result>> {
    const keyed = withKey(request);
    if (request.timeout !== undefined) checkTimeout(request.timeout);
    const history = new History(keyed.idempotencyKey);
    const sending = { id: nextCallId(), request: keyed, operation, history, order: nextOrder() };
    try {
      return await this.#repeat<Result>(sending);
    } catch (error) {
      throw error instanceof OintError ? history.tell(error) : error;
    }
  }

  async #repeat<Result>(sending: Sending): Promise<Envelope<Result>> {
    const { history, operation, request } = sending;
    const { attempt, limits, signatory, wire } = this.#options;
    for (let count = 1; ; count += 1) {
      const event: CallEvent = {
        id: sending.id,
        method: request.method,
        portal: wire.portal,
        attempt: count,
      };
      const failure = operation.failure(false);
      if (failure !== undefined) throw failure;
      const waiting = limits.admit(this.#admission(sending, event), operation);
      if (waiting !== undefined) await waiting;
      const signing = signatory.current();
      const credential = signing instanceof Promise ? await signing : signing;
      try {
        history.attempts += 1;
        history.sentAt = wire.clock.now();
        return await attempt.send<Result>({ request, credential, event, operation });
      } catch (error) {
        if (!(error instanceof OintError)) throw error;
        history.add(error);
        const rest = error instanceof LimitError ? await this.#noteRefusal(error, sending) : 0;
        if (operation.ended !== undefined) throw error;
        const delay =
          error instanceof LimitError
            ? this.#delayAfterRefusal(error, rest, sending)
            : await this.#delayAfter(error, credential, sending);
        if (delay === undefined) throw error;
        wire.observer.retry({ ...event, error, delay });
        await this.#pause(sending, delay, error);
      }
    }
  }

  #admission({ request, history, order }: Sending, event: CallEvent) {
    return {
      method: request.method,
      order,
      last: history.last,
      onWait: (duration: number) => {
        this.#options.wire.observer.wait({ ...event, duration });
      },
    };
  }

  async #pause({ operation }: Sending, delay: number, error: OintError): Promise<void> {
    if (delay === 0) return;
    if (!operation.allows(delay)) throw error;
    try {
      await wait(this.#options.wire.clock, delay, operation.signal);
    } catch {
      throw operation.ended === 'caller' ? (operation.failure(false) ?? error) : error;
    }
  }

  /** Milliseconds until the request is repeated; undefined when it must not be. */
  async #delayAfter(
    error: OintError,
    credential: Credential,
    sending: Sending,
  ): Promise<number | undefined> {
    const { request, history } = sending;
    if (error instanceof AuthorizationError && error.reason === 'expired') {
      return (await this.#renews(credential, sending)) ? 0 : undefined;
    }
    const { retry, random } = this.#options;
    history.failures += 1;
    if (history.failures >= retry.attempts) return undefined;
    const delay = backoff(retry, history.failures, random);
    if (request.access === 'read') return isTransient(error) ? delay : undefined;
    return request.idempotencyKey === undefined
      ? undefined
      : this.#delayOfWrite(error, delay, history);
  }

  /**
   * A write of version 3 has a key, under which the portal executes it once. It is sent again when it was not executed, or
   * when nothing was heard of it and the portal cannot be executing it any more; an answer that says neither is an end.
   */
  #delayOfWrite(error: OintError, delay: number, history: History): number | undefined {
    if (!isTransient(error)) return undefined;
    if (!error.mayHaveExecuted) return delay;
    if (!isSilence(error)) return undefined;
    return Math.max(delay, history.sentAt + PORTAL_WINDOW - this.#options.wire.clock.now());
  }

  /** A call whose credential had expired was not executed, and is sent again once with a new one. */
  async #renews(credential: Credential, { history }: Sending): Promise<boolean> {
    const { signatory } = this.#options;
    if (history.wasRenewed || !signatory.canRefresh) return false;
    history.wasRenewed = true;
    await signatory.refresh(credential);
    return true;
  }

  /** @returns Milliseconds until the limits will allow the next request. */
  async #noteRefusal(error: LimitError, { request, history }: Sending): Promise<number> {
    const { apiCode, retryAfter } = error;
    return this.#options.limits.refusal(
      request.method,
      kindOf(apiCode),
      history.sentAt,
      retryAfter,
    );
  }

  /** The limiter holds a refused call back for as long as necessary, so there is no delay of its own. */
  #delayAfterRefusal(
    error: LimitError,
    rest: number,
    { request, history, operation }: Sending,
  ): number | undefined {
    history.refusals += 1;
    if (kindOf(error.apiCode) === 'overload') return undefined;
    if (history.refusals > refusalsOf(this.#options.retry, operation.isPatient)) return undefined;
    if (operation.allowsWait(rest)) return 0;
    throw heldBack({ method: request.method, operation, wait: rest, last: error });
  }
}

/** A server in front of the portal may refuse without a code of the portal's. */
function kindOf(apiCode: string): LimitKind {
  return limitKind(apiCode) ?? 'rate';
}

/** A batch has no key: a portal heeds it for single methods alone. */
function withKey(request: MethodRequest): MethodRequest {
  const { access, method, version } = request;
  const isNamed = version === 3 && access === 'write' && method.toLowerCase() !== 'batch';
  const idempotencyKey = isNamed ? (request.idempotencyKey ?? crypto.randomUUID()) : undefined;
  if (idempotencyKey !== undefined) checkIdempotencyKey(idempotencyKey);
  return { ...request, idempotencyKey };
}
