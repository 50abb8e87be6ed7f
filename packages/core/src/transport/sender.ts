import { wait } from '../clock-wait.ts';
import type { Credential } from '../credentials/credentials.ts';
import type { Signatory } from '../credentials/signatory.ts';
import type { Envelope } from '../envelope.ts';
import { AuthorizationError } from '../errors/authorization-error.ts';
import { LimitError } from '../errors/limit-error.ts';
import { OintError } from '../errors/oint-error.ts';
import { nextOrder } from '../limits/order.ts';
import { nextCallId } from '../observe/call-id.ts';
import type { CallEvent } from '../observe/hooks.ts';
import { Operation } from '../operation/operation.ts';
import type { OperationOptions } from '../operation/operation.ts';
import type { MethodRequest, Requests } from '../operation/ports.ts';
import { limitKind } from '../protocol/error-kinds.ts';
import { backoff, isTransient } from '../retry/policy.ts';
import type { RetryPolicy } from '../retry/policy.ts';
import type { Attempt } from './attempt.ts';
import type { BoundLimits } from './bound-limits.ts';
import { History } from './history.ts';
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
        return await attempt.send<Result>({ request, credential, event, operation });
      } catch (error) {
        if (!(error instanceof OintError)) throw error;
        history.add(error);
        if (operation.ended !== undefined) throw error;
        const delay = await this.#delayAfter(error, credential, sending);
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
    if (error instanceof LimitError) return this.#delayAfterRefusal(error, sending);
    if (error instanceof AuthorizationError && error.reason === 'expired') {
      return (await this.#renews(credential, sending)) ? 0 : undefined;
    }
    const { retry, random } = this.#options;
    history.failures += 1;
    if (history.failures >= retry.attempts) return undefined;
    const isRepeatable = request.access === 'read' || request.idempotencyKey !== undefined;
    if (!isRepeatable || !isTransient(error)) return undefined;
    return backoff(retry, history.failures, random);
  }

  /** A call whose credential had expired was not executed, and is sent again once with a new one. */
  async #renews(credential: Credential, { history }: Sending): Promise<boolean> {
    const { signatory } = this.#options;
    if (history.wasRenewed || !signatory.canRefresh) return false;
    history.wasRenewed = true;
    await signatory.refresh(credential);
    return true;
  }

  /** The limiter holds a refused call back for as long as necessary, so there is no delay of its own. */
  async #delayAfterRefusal(
    error: LimitError,
    { request, history, operation }: Sending,
  ): Promise<number | undefined> {
    const { limits, retry, wire } = this.#options;
    history.refusals += 1;
    const kind = limitKind(error.apiCode);
    if (history.refusals > retry.refusals || kind === 'overload') return undefined;
    if (kind === 'rate') return 0;
    if (kind === undefined) return error.retryAfter ?? 0;
    const rest = await limits.refusal(request.method, kind, wire.clock.now(), error.retryAfter);
    return operation.allowsWait(rest) ? 0 : undefined;
  }
}

/** A batch has no key: a portal heeds it for single methods alone. */
function withKey(request: MethodRequest): MethodRequest {
  const { access, idempotencyKey = crypto.randomUUID(), method, version } = request;
  const isNamed = version === 3 && access === 'write' && method.toLowerCase() !== 'batch';
  return { ...request, idempotencyKey: isNamed ? idempotencyKey : undefined };
}
