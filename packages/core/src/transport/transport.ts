import { checkMethodName } from '../address/endpoint.ts';
import type { PortalAddress } from '../address/portal-address.ts';
import { systemClock } from '../clock.ts';
import type { Envelope } from '../envelope.ts';
import { AbortedError } from '../errors/aborted-error.ts';
import { AttemptAbort } from '../http/abort.ts';
import { exchange } from '../http/exchange.ts';
import type { HttpAnswer, HttpRequest } from '../http/exchange.ts';
import type { Fetch } from '../http/fetch.ts';
import type { CallOptions, CallParams, ClientOptions } from '../options.ts';
import { readAnswer } from '../protocol/answer.ts';
import { checkParams } from '../protocol/params.ts';
import { requestOf } from '../protocol/request.ts';
import { Redactor } from '../secrets/redactor.ts';
import { exchangeError } from './exchange-error.ts';

const DEFAULT_TIMEOUT = 65_000;
const MAX_ANSWER_BYTES = 64 * 2 ** 20;

/** Sends calls to one portal and reads their answers. */
export class Transport {
  readonly #address: PortalAddress;
  readonly #fetch: Fetch;
  readonly #timeout: number;
  readonly #redactor: Redactor;
  readonly #clock = systemClock;

  constructor(address: PortalAddress, options: ClientOptions) {
    this.#address = address;
    this.#fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
    this.#timeout = options.timeout ?? DEFAULT_TIMEOUT;
    this.#redactor = new Redactor([secretOf(address)]);
  }

  async send<Result>(
    method: string,
    params: CallParams,
    options: CallOptions,
  ): Promise<Envelope<Result>> {
    checkMethodName(method);
    checkParams(params);
    const { portal, credential } = this.#address;
    const request = requestOf(portal, credential, { method, params, version: 2 });
    const answer = await this.#exchange(method, request, options);
    return readAnswer(answer, { method, redactor: this.#redactor });
  }

  async #exchange(method: string, request: HttpRequest, options: CallOptions): Promise<HttpAnswer> {
    if (options.signal?.aborted === true) throw new AbortedError(method, options.signal.reason);
    const timeout = options.timeout ?? this.#timeout;
    const abort = new AttemptAbort(this.#clock, timeout, options.signal);
    try {
      return await exchange(this.#fetch, request, abort, MAX_ANSWER_BYTES);
    } catch (error) {
      throw exchangeError(error, {
        method,
        timeout,
        ended: abort.cause,
        reason: options.signal?.reason,
        redactor: this.#redactor,
      });
    } finally {
      abort.release();
    }
  }
}

function secretOf({ credential }: PortalAddress): string {
  return credential.kind === 'webhook' ? credential.code : credential.token;
}
