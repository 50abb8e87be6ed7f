import { Agent as HttpAgent } from 'node:http';
import type { Agent as HttpsAgent } from 'node:https';

import type { Proxy } from './proxy.ts';
import type { TunnelAgent } from './tunnel-agent.ts';

/** Connections that are kept alive, for each way of reaching a host. */
export class Agents {
  readonly #ca: string[] | undefined;
  /** The time limit is one of idle connections: those in use are none of the agent's business. */
  readonly #keep: { readonly keepAlive: true; readonly timeout: number };
  readonly #http: HttpAgent;
  readonly #tunnels = new Map<string, TunnelAgent>();
  #https: HttpsAgent | undefined;

  constructor(ca: string[] | undefined, idleTimeout: number) {
    this.#ca = ca;
    this.#keep = { keepAlive: true, timeout: idleTimeout };
    this.#http = new HttpAgent(this.#keep);
  }

  /** The connections for an address, or those to the proxy on the way. */
  reaching(
    target: URL,
    proxy: Proxy | undefined,
  ): HttpAgent | HttpsAgent | Promise<HttpAgent | HttpsAgent> {
    if (proxy !== undefined && target.protocol === 'https:') return this.#tunnel(proxy);
    const next = proxy === undefined ? target : proxy.url;
    if (next.protocol !== 'https:') return this.#http;
    this.#https ??= this.#secure();
    return this.#https;
  }

  /** Loads TLS, which takes long. */
  #secure(): HttpsAgent {
    const { Agent } = process.getBuiltinModule('node:https');
    return new Agent({ ...this.#keep, ca: this.#ca });
  }

  async #tunnel(proxy: Proxy): Promise<TunnelAgent> {
    const { TunnelAgent } = await import('./tunnel-agent.ts');
    const known = this.#tunnels.get(proxy.url.href);
    if (known !== undefined) return known;
    const agent = new TunnelAgent(proxy, { ...this.#keep, ca: this.#ca });
    this.#tunnels.set(proxy.url.href, agent);
    return agent;
  }

  close(): void {
    this.#http.destroy();
    this.#https?.destroy();
    for (const tunnel of this.#tunnels.values()) tunnel.destroy();
  }
}
