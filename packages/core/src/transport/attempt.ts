import type { Credential } from '../credentials/credentials.ts';
import type { Envelope } from '../envelope.ts';
import { isOintError, type AnyApiError, type AnyOintError } from '../errors/any-oint-error.ts';
import { AttemptAbort } from '../http/abort.ts';
import { exchange, type HttpAnswer } from '../http/exchange.ts';
import { isRedirect } from '../http/redirect.ts';
import type { CallEvent } from '../observe/hooks.ts';
import type { Operation } from '../operation/operation.ts';
import type { MethodRequest } from '../operation/ports.ts';
import { goodAnswer } from '../protocol/good-answer.ts';
import { isRecord } from '../protocol/record.ts';
import { signRequest, type SignedRequest } from '../protocol/request.ts';
import type { KnownSecrets } from '../secrets/known-secrets.ts';
import type { Redactor } from '../secrets/redactor.ts';
import type { BoundLimits } from './bound-limits.ts';
import type { Arrival } from './moves.ts';
import type { PortalWire } from './wire.ts';

/** What is sent once. */
export interface Shot {
  readonly request: MethodRequest;
  readonly credential: Credential;
  readonly event: CallEvent;
  readonly operation: Operation;
}

/** Sends a request once: signs it, reads its answer, tells hooks, and learns what the answer says of limits. */
export class Attempt {
  readonly #wire: PortalWire;
  readonly #limits: BoundLimits;
  readonly #secrets: KnownSecrets;

  constructor(wire: PortalWire, limits: BoundLimits, secrets: KnownSecrets) {
    this.#wire = wire;
    this.#limits = limits;
    this.#secrets = secrets;
  }

  async send<Result>(shot: Shot): Promise<Envelope<Result>> {
    const { event, request } = shot;
    const { clock, observer } = this.#wire;
    const signed = signRequest(request, shot.credential);
    const sentAt = clock.now();
    observer.request({ ...event, size: signed.body.length });
    let status: number | undefined;
    let from = event.portal;
    try {
      const { answer, portal } = await this.#exchange(signed, shot);
      status = answer.status;
      from = portal;
      const envelope = goodAnswer<Result>(answer) ?? (await this.#read<Result>(answer, request));
      this.#moveTo(from, event);
      this.#limits.answered(request.method, sentAt, envelope.time);
      const duration = clock.now() - sentAt;
      observer.response({ ...event, duration, status, error: undefined, time: envelope.time });
      return envelope;
    } catch (error) {
      if (!isOintError(error)) throw error;
      if (isAnswered(error)) this.#moveTo(from, event);
      this.#noteFailure(error, request.method, sentAt);
      const duration = clock.now() - sentAt;
      observer.response({ ...event, duration, status, error, time: undefined });
      throw error;
    }
  }

  /** An answer that is not plainly good: in most cases it throws the error that the answer means. */
  async #read<Result>(answer: HttpAnswer, { method }: MethodRequest): Promise<Envelope<Result>> {
    const { readAnswer } = await import('../protocol/answer.ts');
    return readAnswer<Result>(answer, { method, redactor: await this.#redactor() });
  }

  /** What a refusal means for the limits, who decides on the repetition tells them. */
  #noteFailure(error: AnyOintError, method: string, sentAt: number): void {
    if (error.code !== 'limit' && isAnswered(error)) {
      this.#limits.answered(method, sentAt, timeOf(error));
    }
  }

  /** The answer, and the portal that gave it: another one than was asked when it has moved. */
  async #exchange(signed: SignedRequest, shot: Shot): Promise<Arrival> {
    const { operation, request } = shot;
    const { clock } = this.#wire;
    const timeout = Math.min(
      positive(request.timeout ?? this.#wire.timeout),
      operation.deadlineAt - clock.now(),
    );
    const abort = new AttemptAbort(clock, timeout, operation.signal);
    try {
      return await this.#follow(signed, shot, abort);
    } catch (error) {
      if (isOintError(error)) throw error;
      const { exchangeError } = await import('./exchange-error.ts');
      throw exchangeError(error, {
        method: request.method,
        timeout,
        abort,
        operation,
        redactor: await this.#redactor(),
      });
    } finally {
      abort.release();
    }
  }

  async #follow(signed: SignedRequest, shot: Shot, abort: AttemptAbort): Promise<Arrival> {
    const { portal } = shot.event;
    const post = (to: string): Promise<HttpAnswer> => this.#post(to, signed, abort);
    const answer = await post(portal);
    if (!isRedirect(answer.status)) return { answer, portal };
    const { followMoves } = await import('./moves.ts');
    const context = { method: shot.request.method, redactor: await this.#redactor() };
    return followMoves({ answer, portal }, signed, post, context);
  }

  /** What takes secrets out of an error; most answers need none. */
  async #redactor(): Promise<Redactor> {
    const { Redactor } = await import('../secrets/redactor.ts');
    return new Redactor(this.#secrets.all);
  }

  #post(
    portal: string,
    { path, headers, body }: SignedRequest,
    abort: AttemptAbort,
  ): Promise<HttpAnswer> {
    const { fetch, maxResponseBytes } = this.#wire;
    return exchange(fetch, { url: portal + path, headers, body }, abort, maxResponseBytes);
  }

  /** Only a host that has answered as a portal is called from now on: a sign-in page or a dead host is none. */
  #moveTo(portal: string, event: CallEvent): void {
    if (portal === event.portal || this.#wire.portal !== event.portal) return;
    this.#wire.portal = portal;
    this.#wire.observer.redirect({ ...event, to: portal });
  }
}

/** Whether a portal has answered. */
function isAnswered(error: AnyOintError): error is AnyApiError {
  return error.code === 'api' || error.code === 'authorization' || error.code === 'limit';
}

function timeOf({ body }: AnyApiError) {
  return isRecord(body) && isRecord(body['time']) ? body['time'] : undefined;
}

/** `0` means no limit, as in many other places. */
function positive(timeout: number): number {
  return timeout > 0 ? timeout : Infinity;
}
