import type { Credential } from '../credentials/credentials.ts';
import type { Envelope } from '../envelope.ts';
import { isOintError } from '../errors/any-oint-error.ts';
import { nextOrder } from '../limits/arrival-order.ts';
import { nextCallId } from '../observe/call-id.ts';
import type { CallEvent } from '../observe/hooks.ts';
import { inTime } from '../operation/in-time.ts';
import { Operation, type OperationOptions } from '../operation/operation.ts';
import type { MethodRequest, Requests } from '../operation/ports.ts';
import { checkIdempotencyKey } from '../protocol/request.ts';
import { refusalsOf } from '../retry/policy.ts';
import { History } from './history.ts';
import type { SenderOptions, Sending } from './sending.ts';
import { checkTimeout } from './wire.ts';

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

  allowsRefusals(count: number, { isPatient }: Operation): boolean {
    return count <= refusalsOf(this.#options.retry, isPatient);
  }

  async send<Result>(request: MethodRequest, operation: Operation): Promise<Envelope<Result>> {
    const keyed = withKey(request);
    if (request.timeout !== undefined) checkTimeout(request.timeout);
    const history = new History(keyed.idempotencyKey);
    const sending = { id: nextCallId(), request: keyed, operation, history, order: nextOrder() };
    try {
      return await this.#repeat<Result>(sending);
    } catch (error) {
      throw isOintError(error) ? history.tell(error) : error;
    }
  }

  async #repeat<Result>(sending: Sending): Promise<Envelope<Result>> {
    const { history, operation, request } = sending;
    const { attempt, limits, wire } = this.#options;
    for (let count = 1; ; count += 1) {
      const event: CallEvent = {
        id: sending.id,
        method: request.method,
        portal: wire.portal,
        attempt: count,
      };
      const failure = operation.failure(false);
      if (failure !== undefined) throw failure;
      // Before it takes a place: what has one is sent, and does not wait for a new token.
      const signing = this.#credential(operation);
      let credential = signing instanceof Promise ? await signing : signing;
      if (!limits.admitsNow(request.method, sending.order)) {
        await limits.admit(this.#admission(sending, event), operation);
        credential = await this.#credential(operation);
      }
      try {
        history.attempts += 1;
        history.sentAt = wire.clock.now();
        return await attempt.send<Result>({ request, credential, event, operation });
      } catch (error) {
        if (!isOintError(error)) throw error;
        history.add(error);
        const { delayAfter, pause } = await import('./repetition.ts');
        const delay = await delayAfter({ ...sending, error, credential }, this.#options);
        if (delay === undefined) throw error;
        wire.observer.retry({ ...event, error, delay });
        await pause(wire.clock, sending, delay, error);
      }
    }
  }

  #credential(operation: Operation): Credential | Promise<Credential> {
    const signing = this.#options.signatory.current();
    return signing instanceof Promise ? inTime(signing, operation) : signing;
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
}

/** A batch has no key: a portal heeds it for single methods alone. */
function withKey(request: MethodRequest): MethodRequest {
  const { access, method, version } = request;
  const isNamed = version === 3 && access === 'write' && method.toLowerCase() !== 'batch';
  const idempotencyKey = isNamed ? (request.idempotencyKey ?? crypto.randomUUID()) : undefined;
  if (idempotencyKey !== undefined) checkIdempotencyKey(idempotencyKey);
  return { ...request, idempotencyKey };
}
