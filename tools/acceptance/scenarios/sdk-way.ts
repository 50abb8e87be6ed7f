import type { FunctionNode } from '@oint/codegen';
import { type Client, createClient, isOintError } from '@oint/core';
import * as sdk from '@oint/sdk/bitrix24';

import { Bytes, isRecord } from './values.ts';
import type { Way } from './way.ts';

/**
 * Functions of the SDK, called as a program does.
 *
 * @param server - the authorization server, where it is not the usual one
 */
export function sdkWay(url: string, server?: string): Way {
  const client = createClient({ url });
  return {
    async call(node, params) {
      const own: unknown = Reflect.get(sdk, node.name);
      if (typeof own !== 'function') throw new Error(`The SDK has no ${node.name}`);
      try {
        const value: unknown = await Reflect.apply(own, undefined, [
          ...argumentsOf(client, node, params),
          ...(node.server === null ? [] : [{ server }]),
        ]);
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

function argumentsOf(client: Client, node: FunctionNode, params: unknown): unknown[] {
  const own = node.parameters.length === 0 ? [] : [withFiles(node, params)];
  return node.client ? [client, ...own] : own;
}

/** A file that is sent as it is read is a blob, any other one base64. */
function withFiles({ parameters }: FunctionNode, params: unknown): unknown {
  if (!isRecord(params)) return params;
  const streamed = new Set(
    parameters.flatMap(({ name, target }) =>
      target.kind === 'argument' && target.stream === true ? [name] : [],
    ),
  );
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, asFile(value, streamed.has(name))]),
  );
}

function asFile(value: unknown, isStreamed: boolean): unknown {
  if (value instanceof Bytes) {
    return isStreamed ? new Blob([Buffer.from(value.base64, 'base64')]) : value.base64;
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, asFile(inner, isStreamed)]),
  );
}

/** Values that JSON has none of are not part of an answer. */
function asSent(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
