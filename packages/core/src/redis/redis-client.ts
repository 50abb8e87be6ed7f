/**
 * What is needed of a Redis client: that it sends a command. Clients of `ioredis` and `iovalkey` do so by `call`, those of
 * `redis` (node-redis) by `sendCommand`; a client of another kind is wrapped: `{ call: (name, ...args) => … }`.
 */
export type RedisClient =
  | {
      /** Sends a command, such as `call('GET', 'key')`. */
      call(command: string, ...args: string[]): Promise<unknown>;
    }
  | {
      /** Sends a command, such as `sendCommand(['GET', 'key'])`. */
      sendCommand(words: string[]): Promise<unknown>;
    };

/** Sends a command by whatever the client has for it. Clients of both names expect something else in `sendCommand`. */
export function sendTo(client: RedisClient, words: readonly string[]): Promise<unknown> {
  if (!('call' in client)) return client.sendCommand([...words]);
  const [command = '', ...args] = words;
  return client.call(command, ...args);
}
