import { request as requestHttp } from 'node:http';
import { Agent, request as requestHttps, type AgentOptions } from 'node:https';
import type { Socket } from 'node:net';
import { PassThrough, type Duplex } from 'node:stream';
import { connect, type ConnectionOptions } from 'node:tls';

import type { Proxy } from './proxy.ts';

/** How long a proxy may take to open a tunnel. */
const CONNECT_TIMEOUT = 30_000;

type Done = (error: Error | null, socket: Duplex) => void;

/** Reaches hosts over TLS through a proxy that opens tunnels (`CONNECT`). */
export class TunnelAgent extends Agent {
  readonly #proxy: Proxy;

  constructor(proxy: Proxy, options: AgentOptions) {
    super(options);
    this.#proxy = proxy;
  }

  /** Called by `node:https` when it needs a connection. */
  override createConnection(options: ConnectionOptions, done?: Done): undefined {
    if (done !== undefined) void this.#connect(options, done);
    return undefined;
  }

  async #connect(options: ConnectionOptions, done: Done): Promise<void> {
    let socket: Socket;
    try {
      socket = await this.#openTunnel(options);
    } catch (error) {
      // Node looks at the error first; the type wants a stream beside it.
      done(error instanceof Error ? error : tunnelError(String(error)), new PassThrough());
      return;
    }
    done(null, connect({ ...options, socket }));
  }

  #openTunnel({ host, port }: ConnectionOptions): Promise<Socket> {
    const { url, headers } = this.#proxy;
    const authority = `${host}:${port}`;
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
      method: 'CONNECT',
      path: authority,
      headers: { host: authority, ...headers },
      agent: false,
      timeout: CONNECT_TIMEOUT,
    });
    return new Promise((resolve, reject) => {
      request.once('connect', (response, socket) => {
        if (response.statusCode === 200) {
          socket.setTimeout(0);
          resolve(socket);
          return;
        }
        socket.destroy();
        reject(tunnelError(`the proxy refused the connection (HTTP ${response.statusCode})`));
      });
      request.once('timeout', () => request.destroy(tunnelError('the proxy does not answer')));
      request.once('error', reject);
      request.end();
    });
  }
}

function tunnelError(message: string): Error {
  return Object.assign(new Error(message), { code: 'ERR_PROXY_TUNNEL' });
}
