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
    let from = event.portal;
    try {
      const { answer, portal } = await this.#exchange(signed, shot);
      status = answer.status;
      from = portal;
      const context = { method: request.method, redactor: this.#redactor };
      const envelope = readAnswer<Result>(answer, context);
      this.#moveTo(from, event);
      this.#limits.answered(request.method, sentAt, envelope.time);
      const duration = clock.now() - sentAt;
      observer.response({ ...event, duration, status, error: undefined, time: envelope.time });
      return envelope;
    } catch (error) {
      if (!(error instanceof OintError)) throw error;
      if (error instanceof ApiError) this.#moveTo(from, event);
      this.#noteFailure(error, request.method, sentAt);
      const duration = clock.now() - sentAt;
      observer.response({ ...event, duration, status, error, time: undefined });
      throw error;
    }
  }

  #noteFailure(error: OintError, method: string, sentAt: number): void {
    if (!(error instanceof ApiError)) return;
    // What a refusal means for the limits, who decides on the repetition tells them.
    if (error instanceof LimitError) return;
    this.#limits.answered(method, sentAt, timeOf(error));
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

  /** A moved portal answers with its new address, and may have moved on from there. */
  async #follow(
    signed: SignedRequest,
    { event, request }: Shot,
    abort: AttemptAbort,
  ): Promise<Arrival> {
    let { portal } = event;
    const context = { method: request.method, redactor: this.#redactor };
    const tried = new Set<string>();
    for (;;) {
      tried.add(portal);
      const answer = await this.#post(portal, signed, abort);
      if (!isRedirect(answer.status)) return { answer, portal };
      const to = movedPortal(portal, signed.path, answer.headers.get('location'));
      const what = refusalOf(to, tried, portal, signed);
      if (what !== undefined || to === undefined) {
        throw invalid('redirect', what ?? OUT, answer, context);
      }
      portal = to;
    }
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

interface Arrival {
  readonly answer: HttpAnswer;
  readonly portal: string;
}

/** Moves that are followed in one attempt. */
const MAX_MOVES = 5;

const OUT = 'the answer is a redirect that leads out of the REST API';

/** Why a redirect is not followed. */
function refusalOf(
  to: string | undefined,
  tried: ReadonlySet<string>,
  from: string,
  { headers }: SignedRequest,
): string | undefined {
  if (to === undefined) return OUT;
  if (tried.has(to) || tried.size > MAX_MOVES) return 'the portal redirects again and again';
  const isElsewhere = new URL(to).origin !== new URL(from).origin;
  return isElsewhere && headers['authorization'] !== undefined
    ? 'the portal has moved to another host, to which a token in a header is not sent on; any single call moves the client there'
    : undefined;
}

function timeOf({ body }: ApiError) {
  return isRecord(body) && isRecord(body['time']) ? body['time'] : undefined;
}

/** `0` means no limit, as in many other places. */
function positive(timeout: number): number {
  return timeout > 0 ? timeout : Infinity;
}
