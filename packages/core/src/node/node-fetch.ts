import { Agent as HttpAgent, request as requestHttp } from 'node:http';
import type {
  ClientRequest,
  IncomingHttpHeaders,
  IncomingMessage,
  RequestOptions,
} from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';

import type { ByteReader, ByteStream, Fetch, FetchInit, FetchResponse } from '../http/fetch.ts';

/** A `fetch` over `node:http` and `node:https`. */
export interface NodeFetch extends Fetch {
  /** Closes idle connections. A process ends without it: idle connections do not keep it alive. */
  close(): void;
}

/** How connections are made. */
export interface NodeFetchOptions {
  /** Certificates of a private authority (PEM), trusted instead of Node's. Default: Node's. */
  ca?: string | Buffer | (string | Buffer)[] | undefined;
}

/**
 * A `fetch` for the transport that keeps connections alive, starts faster than the built-in one
 * and streams both ways.
 *
 * @example
 * const client = createClient({ url, fetch: nodeFetch({ ca: readFileSync('company-ca.pem') }) });
 */
export function nodeFetch(options: NodeFetchOptions = {}): NodeFetch {
  const { ca } = options;
  const http = new HttpAgent({ keepAlive: true });
  const https = new HttpsAgent({ keepAlive: true, ...(ca === undefined ? {} : { ca }) });
  const send: Fetch = (url, init) => {
    const target = new URL(url);
    return target.protocol === 'https:'
      ? exchange(requestHttps(target, requestOptions(init, https)), init)
      : exchange(requestHttp(target, requestOptions(init, http)), init);
  };
  return Object.assign(send, {
    close() {
      http.destroy();
      https.destroy();
    },
  });
}

function requestOptions(init: FetchInit, agent: HttpAgent): RequestOptions {
  return { method: init.method, headers: init.headers, signal: init.signal, agent };
}

function exchange(request: ClientRequest, init: FetchInit): Promise<FetchResponse> {
  return new Promise((resolve, reject) => {
    request.once('response', (response) => {
      resolve(responseOf(response));
    });
    request.once('error', reject);
    request.end(init.body);
  });
}

function responseOf(message: IncomingMessage): FetchResponse {
  return {
    status: message.statusCode ?? 0,
    headers: { get: (name) => headerOf(message.headers, name) },
    body: new MessageStream(message),
  };
}

function headerOf(headers: IncomingHttpHeaders, name: string): string | null {
  const value = headers[name.toLowerCase()];
  return Array.isArray(value) ? value.join(', ') : (value ?? null);
}

class MessageStream implements ByteStream {
  readonly #message: IncomingMessage;

  constructor(message: IncomingMessage) {
    this.#message = message;
  }

  getReader(): ByteReader {
    const message = this.#message;
    const chunks: AsyncIterator<Uint8Array> = message[Symbol.asyncIterator]();
    return {
      async read() {
        const { done = false, value } = await chunks.next();
        return done ? { done } : { done, value };
      },
      async cancel() {
        message.destroy();
      },
    };
  }
}
