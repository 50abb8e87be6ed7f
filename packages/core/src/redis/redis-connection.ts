import { systemClock } from '../clock.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { NetworkError } from '../errors/network-error.ts';
import { sendTo, type RedisClient } from './redis-client.ts';
import { shaOf } from './script-name.ts';

/** How Redis is used by the one who keeps something there. */
export interface RedisOptions {
  /** What the names of all keys begin with. Default: `oint`. */
  prefix?: string | undefined;
  /**
   * Milliseconds within which Redis has to do what it is asked: short failures, such as a restart, are sat out. Default:
   * 5,000.
   */
  timeout?: number | undefined;
}

/** A program that Redis runs as one step: nobody else's command comes between. It may run twice when a connection breaks. */
export interface Script {
  readonly keys: readonly string[];
  readonly args: readonly (string | number)[];
}

const DEFAULT_TIMEOUT = 5000;

/** Milliseconds between two attempts. */
const PAUSE = 50;

/** What a server says that will be ready in a moment. */
const PASSING = /^(?:LOADING|READONLY|TRYAGAIN|CLUSTERDOWN|MASTERDOWN|BUSY)\b/u;

/** What a server says, and no connection. */
const REPLY = /^(?!E(?:ADDR|CONN|HOST|NET|PIPE|TIMED)|EAI_)[A-Z]{2,}\b/u;

/** Runs scripts in Redis, again and again where it is away for a moment. */
export class RedisConnection {
  readonly prefix: string;
  readonly #client: RedisClient;
  readonly #timeout: number;

  /** @throws ConfigurationError when an option cannot work. */
  constructor(client: RedisClient, { prefix = 'oint', timeout = DEFAULT_TIMEOUT }: RedisOptions) {
    if (!(timeout > 0 && Number.isFinite(timeout))) {
      throw new ConfigurationError('`timeout` of Redis must be a number of milliseconds above 0', {
        kind: 'redis',
        option: 'timeout',
      });
    }
    this.prefix = prefix;
    this.#client = client;
    this.#timeout = timeout;
  }

  /**
   * Runs a Lua script.
   *
   * @throws NetworkError when Redis did not do it in time.
   */
  async run(script: string, { keys, args }: Script): Promise<unknown> {
    const words = [String(keys.length), ...keys, ...args.map(String)];
    const until = systemClock.now() + this.#timeout;
    for (;;) {
      try {
        return await this.#within(until, this.#evaluate(script, words));
      } catch (error) {
        const isOver = systemClock.now() + PAUSE >= until;
        if (isOver || !isPassing(error)) throw away(error);
        await pause();
      }
    }
  }

  /** Redis knows a script by its digest, once it has seen it. */
  async #evaluate(script: string, words: readonly string[]): Promise<unknown> {
    try {
      return await sendTo(this.#client, ['EVALSHA', await shaOf(script), ...words]);
    } catch (error) {
      if (!textOf(error).startsWith('NOSCRIPT')) throw error;
      return sendTo(this.#client, ['EVAL', script, ...words]);
    }
  }

  /** Clients hold commands back while there is no connection; nobody waits longer than was said. */
  #within(until: number, reply: Promise<unknown>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const cancel = systemClock.after(until - systemClock.now(), () => {
        reject(new Error(`no answer within ${this.#timeout} ms`));
      });
      reply.then(resolve, reject).finally(cancel);
    });
  }
}

function isPassing(error: unknown): boolean {
  const text = textOf(error);
  return PASSING.test(text) || !REPLY.test(text);
}

/** Of the client's own error only the words are taken: it holds the command, and that may hold tokens. */
function away(error: unknown): NetworkError {
  const said = textOf(error).split(', with args')[0] ?? '';
  return new NetworkError(`Redis, which is shared with other processes, did not answer: ${said}`, {
    method: 'redis',
    mayHaveExecuted: false,
  });
}

function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message === '' ? error.name : error.message;
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    systemClock.after(PAUSE, resolve);
  });
}
