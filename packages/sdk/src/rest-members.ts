/** REST methods as members of an object, without a table at run time: whatever is read of it is a method. */
import { type CallOptions, type CallParams, type Client, methodName } from '@oint/core';

/** Names that JavaScript itself looks up, and calls: no method of a portal may answer for it. */
const NO_MEMBERS: ReadonlySet<string> = new Set([
  'then',
  'toJSON',
  ...Object.getOwnPropertyNames(Object.prototype),
]);

/** An object with members, each made when it is read first. */
function withMembers<Target extends object>(
  target: Target,
  make: (name: string) => unknown,
): Target {
  const members = new Map<string, unknown>();
  return new Proxy(target, {
    get(_, key) {
      if (typeof key === 'symbol' || NO_MEMBERS.has(key)) return Reflect.get(target, key);
      if (!members.has(key)) members.set(key, make(key));
      return members.get(key);
    },
    set: () => false,
    defineProperty: () => false,
    deleteProperty: () => false,
  });
}

function memberOf(client: Client, method: string): unknown {
  const member = (params?: CallParams, options?: CallOptions): unknown =>
    client.call(method, params, options);
  Object.defineProperties(member, {
    name: { value: method },
    [methodName]: { value: method },
    toString: { value: () => method },
    toJSON: { value: () => method },
  });
  return withMembers(member, (name) => memberOf(client, `${method}.${name}`));
}

/** All methods of a client. */
export function rootOf(client: Client): object {
  return withMembers({}, (name) => memberOf(client, name));
}
