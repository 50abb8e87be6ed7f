import type { Credential } from '../credentials/credentials.ts';
import type { Envelope } from '../envelope.ts';
import { ApiError } from '../errors/api-error.ts';
import { LimitError } from '../errors/limit-error.ts';
import { OintError } from '../errors/oint-error.ts';
import { AttemptAbort } from '../http/abort.ts';
import { exchange } from '../http/exchange.ts';
import type { HttpAnswer } from '../http/exchange.ts';
import { isRedirect, movedPortal } from '../http/redirect.ts';
import type { CallEvent } from '../observe/hooks.ts';
import type { Operation } from '../operation/operation.ts';
import type { MethodRequest } from '../operation/ports.ts';
import { invalid, readAnswer } from '../protocol/answer.ts';
import { limitKind } from '../protocol/error-kinds.ts';
import { isRecord } from '../protocol/record.ts';
import { signRequest } from '../protocol/request.ts';
import type { SignedRequest } from '../protocol/request.ts';
import type { Redactor } from '../secrets/redactor.ts';
import type { BoundLimits } from './bound-limits.ts';
import { exchangeError } from './exchange-error.ts';
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
  readonly #redactor: Redactor;

  constructor(wire: PortalWire, limits: BoundLimits, redactor: Redactor) {
    this.#wire = wire;
    this.#limits = limits;
    this.#redactor = redactor;
  }

  async send<Result>(shot: Shot): Promise<Envelope<Result>> {
    const { event, request } = shot;
    const { clock, observer } = this.#wire;
    const signed = signRequest(request, shot.credential);
    const sentAt = clock.now();
    observer.request({ ...event, size: signed.body.length });
    let status: number | undefined;
    try {
      const answer = await this.#exchange(signed, shot);
      status = answer.status;
      const context = { method: request.method, redactor: this.#redactor };
      const envelope = readAnswer<Result>(answer, context);
      this.#limits.answered(request.method, sentAt, envelope.time);
      const duration = clock.now() - sentAt;
      observer.response({ ...event, duration, status, error: undefined, time: envelope.time });
      return envelope;
    } catch (error) {
      if (!(error instanceof OintError)) throw error;
      await this.#noteFailure(error, request.method, sentAt);
      const duration = clock.now() - sentAt;
      observer.response({ ...event, duration, status, error, time: undefined });
      throw error;
    }
  }

  async #noteFailure(error: OintError, method: string, sentAt: number): Promise<void> {
    if (!(error instanceof ApiError)) return;
    const kind = error instanceof LimitError ? (limitKind(error.apiCode) ?? 'rate') : undefined;
    if (kind === 'rate') await this.#limits.refusal(method, kind, sentAt, undefined);
    else this.#limits.answered(method, sentAt, timeOf(error));
  }

  async #exchange(signed: SignedRequest, shot: Shot): Promise<HttpAnswer> {
    const { operation, request } = shot;
    const { clock } = this.#wire;
    const timeout = Math.min(
      positive(request.timeout ?? this.#wire.timeout),
      operation.deadlineAt - clock.now(),
    );
    const abort = new AttemptAbort(clock, timeout, operation.signal);
    try {
      const answer = await this.#post(signed, abort);
      return isRedirect(answer.status) ? await this.#follow(answer, signed, shot, abort) : answer;
    } catch (error) {
      if (error instanceof OintError) throw error;
      throw exchangeError(error, {
        method: request.method,
        timeout,
        abort,
        operation,
        redactor: this.#redactor,
      });
    } finally {
      abort.release();
    }
  }

  #post({ path, headers, body }: SignedRequest, abort: AttemptAbort): Promise<HttpAnswer> {
    const { fetch, maxResponseBytes, portal } = this.#wire;
    return exchange(fetch, { url: portal + path, headers, body }, abort, maxResponseBytes);
  }

  /** A moved portal answers with its new address, once: the client remembers it. */
  async #follow(
    answer: HttpAnswer,
    signed: SignedRequest,
    { request, event }: Shot,
    abort: AttemptAbort,
  ): Promise<HttpAnswer> {
    const context = { method: request.method, redactor: this.#redactor };
    const location = answer.headers.get('location');
    const to = movedPortal(this.#wire.portal, signed.path, location);
    if (to === undefined) {
      throw invalid(
        'redirect',
        'the answer is a redirect that leads out of the REST API',
        answer,
        context,
      );
    }
    this.#wire.observer.redirect({ ...event, to });
    this.#wire.portal = to;
    const second = await this.#post(signed, abort);
    if (isRedirect(second.status)) {
      throw invalid('redirect', 'the portal redirects again and again', second, context);
    }
    return second;
  }
}

function timeOf({ body }: ApiError) {
  return isRecord(body) && isRecord(body['time']) ? body['time'] : undefined;
}

/** `0` means no limit, as in many other places. */
function positive(timeout: number): number {
  return timeout > 0 ? timeout : Infinity;
}
