import { parsePortalAddress } from './address/portal-address.ts';
import type { Call } from './call.ts';
import { callOf } from './call.ts';
import type { CallOptions, CallParams, ClientOptions } from './options.ts';
import { Transport } from './transport/transport.ts';

/** A connection to one portal on behalf of one webhook or token. Cheap to make; holds no socket. */
export interface Client {
  /** Origin and folder of the portal, such as `https://portal.example`; no secret in it. */
  readonly portal: string;

  /**
   * Calls a REST method by its name.
   *
   * @param method Name as the documentation writes it, such as `im.dialog.read`.
   * @param params Parameters; see {@link CallParams}.
   * @throws {@link OintError}, one class for each thing that can go wrong.
   * @example
   * const chat = await client.call('im.dialog.get', { DIALOG_ID: 'chat1' });
   */
  call<Result = unknown>(method: string, params?: CallParams, options?: CallOptions): Call<Result>;
}

/**
 * Makes a client. Nothing is sent until the first call.
 *
 * @throws {@link ConfigurationError} when address and credentials cannot work together.
 * @example
 * const client = createClient({ url: process.env.BITRIX24_WEBHOOK });
 * const client = createClient({ url: 'portal.example', token });
 */
export function createClient(options: ClientOptions): Client {
  return new PortalClient(options);
}

/** Its state is private, so that neither `inspect` nor `JSON.stringify` shows a secret. */
class PortalClient implements Client {
  readonly portal: string;
  readonly #transport: Transport;

  constructor(options: ClientOptions) {
    const address = parsePortalAddress(options);
    this.portal = address.portal;
    this.#transport = new Transport(address, options);
  }

  call<Result = unknown>(
    method: string,
    params: CallParams = {},
    options: CallOptions = {},
  ): Call<Result> {
    return callOf(this.#transport.send<Result>(method, params, options));
  }
}
