import { randomUUID } from 'node:crypto';

import {
  type McpServer,
  WebStandardStreamableHTTPServerTransport,
} from '@modelcontextprotocol/server';

/** Sessions of a client at most: of more, the one that was quiet for longest ends. */
const MOST = 20;

/** Milliseconds after which a session of which nothing is heard ends. */
const QUIET = 60 * 60 * 1000;

interface Session {
  readonly client: string;
  readonly transport: WebStandardStreamableHTTPServerTransport;
  usedAt: number;
}

/**
 * Sessions of clients that speak the older generations of the protocol: a call is cancelled, and told of, by the session that it
 * belongs to. The newest generation has none.
 */
export class HttpSessions {
  readonly #sessions = new Map<string, Session>();
  readonly #serverFor: (client: string) => McpServer;
  readonly #now: () => number;

  /**
   * @param serverFor makes the server for a client
   * @param now a monotonic clock in milliseconds
   */
  constructor(serverFor: (client: string) => McpServer, now: () => number) {
    this.#serverFor = serverFor;
    this.#now = now;
  }

  /** Answers the first request of a session, which gets its name. */
  async begin(request: Request, client: string): Promise<Response> {
    await this.#makeRoom(client);
    const transport = new WebStandardStreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (id) => {
        this.#sessions.set(id, { client, transport, usedAt: this.#now() });
      },
      onsessionclosed: (id) => {
        this.#sessions.delete(id);
      },
    });
    await this.#serverFor(client).connect(transport);
    return transport.handleRequest(request);
  }

  /** Answers a further one. A session of another client is as none. */
  async goOn(request: Request, id: string, client: string): Promise<Response> {
    const session = this.#sessions.get(id);
    if (session?.client !== client) {
      const error = { code: -32_001, message: 'Session not found' };
      return Response.json({ jsonrpc: '2.0', error, id: null }, { status: 404 });
    }
    session.usedAt = this.#now();
    return session.transport.handleRequest(request);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#sessions.keys()].map((id) => this.#end(id)));
  }

  async #makeRoom(client: string): Promise<void> {
    const now = this.#now();
    const byAge = [...this.#sessions].toSorted(([, a], [, b]) => a.usedAt - b.usedAt);
    const quiet = byAge.filter(([, { usedAt }]) => now - usedAt > QUIET);
    const own = byAge.filter((each) => each[1].client === client && !quiet.includes(each));
    const many = own.slice(0, Math.max(0, own.length - MOST + 1));
    await Promise.all([...quiet, ...many].map(([id]) => this.#end(id)));
  }

  async #end(id: string): Promise<void> {
    const session = this.#sessions.get(id);
    this.#sessions.delete(id);
    await session?.transport.close();
  }
}
