import { type Client, createClient, isOintError } from '@oint/core';
import * as sdk from '@oint/sdk/bitrix24';

import type { Way } from './way.ts';

/** Functions of the SDK, called as a program does. */
export function sdkWay(url: string): Way {
  const client = createClient({ url });
  return {
    async call(node, params) {
      const own: unknown = Reflect.get(sdk, node.name);
      if (typeof own !== 'function') throw new Error(`The SDK has no ${node.name}`);
      try {
        const value: unknown = await Reflect.apply(
          own,
          undefined,
          argumentsOf(client, node, params),
        );
        return { kind: 'result', value: asSent(value) };
      } catch (error) {
        if (!isOintError(error)) throw error;
        return {
          kind: 'error',
          code: 'apiCode' in error ? error.apiCode : error.code,
          text: error.message,
        };
      }
    },
  };
}

function argumentsOf(client: Client, node: Parameters<Way['call']>[0], params: unknown): unknown[] {
  const own = node.parameters.length === 0 ? [] : [params];
  return node.client ? [client, ...own] : own;
}

/** Values that JSON has none of are not part of an answer. */
function asSent(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
