import { type CallOptions, type Client, InvalidResponseError, isOintError } from '@oint/core';

import { plainNumbers } from '../json/plain-numbers.ts';

/** How the portal is asked. */
export interface PortalReader {
  /** The result of a method; `undefined` where the portal refuses it, has no such method or lacks the permission. */
  readonly call: (method: string, params?: Params) => Promise<unknown>;
  /** All rows of a list method, in the same way. */
  readonly rows: (method: string, params?: Params) => Promise<readonly unknown[] | undefined>;
  /** Whether the access has not the permission for a method that was asked: it is refused whatever the parameters are. */
  readonly isLacking: (method: string) => boolean;
}

/** One that asks for the portal's own description too. */
export interface DescribingReader extends PortalReader {
  /** What the portal says of its methods of version 3 itself; `undefined` also where it does not know that version. */
  readonly description: () => Promise<unknown>;
}

type Params = Readonly<Record<string, unknown>>;

/** The method by which a portal describes its methods. */
export const DESCRIPTION = 'rest.documentation.openapi';

/** What the portal did not tell, by method. */
export type Refusals = Map<string, unknown>;

/** Asks a portal. What it refuses is noted, and the next thing asked; what ends the way to it ends all. */
export function portalReader(
  client: Client,
  options: CallOptions,
  refusals: Refusals,
): DescribingReader {
  const lacking = new Set<string>();
  const unlessRefused = async <Value>(
    method: string,
    params: Readonly<Record<string, unknown>>,
    ask: () => Promise<Value>,
    isRefused: (error: unknown) => boolean = isRefusal,
  ): Promise<Value | undefined> => {
    try {
      return plainNumbers(await ask());
    } catch (error) {
      if (!isRefused(error)) throw error;
      if (isForPermission(error)) lacking.add(method);
      refusals.set(lacking.has(method) ? method : described(method, params), error);
      return undefined;
    }
  };
  return {
    call: (method, params = {}) =>
      unlessRefused(method, params, async () =>
        client.call(method, params, { ...options, access: 'read' }),
      ),
    rows: (method, params = {}) =>
      unlessRefused(
        method,
        params,
        async () => {
          const rows: unknown[] = [];
          for await (const row of client.list(method, params, options)) rows.push(row);
          return rows;
        },
        isRefusalOrNoList,
      ),
    isLacking: (method) => lacking.has(method),
    description: () =>
      unlessRefused(
        DESCRIPTION,
        {},
        async () => client.call(DESCRIPTION, {}, { ...options, version: 3, access: 'read' }),
        (error) => isRefusal(error) || isNoAnswer(error),
      ),
  };
}

/** Of older portals another server may answer below `/rest/api/`, with a page of its own. */
function isNoAnswer(error: unknown): boolean {
  return isOintError(error) && error.code === 'invalid-response';
}

/** `crm.item.fields entityTypeId=31` */
function described(method: string, params: Params): string {
  const plain = Object.entries(params).filter(([, value]) => typeof value !== 'object');
  return [method, ...plain.map(([key, value]) => `${key}=${String(value)}`)].join(' ');
}

/** Whether it is the portal's word on this method: the access may be too small for it, and do for others. */
function isRefusal(error: unknown): boolean {
  if (!isOintError(error)) return false;
  return error.code === 'api' || (error.code === 'authorization' && error.reason === 'refused');
}

/** What a portal of another age answers may hold no list where others have one: of that method it tells nothing. */
function isRefusalOrNoList(error: unknown): boolean {
  return isRefusal(error) || (error instanceof InvalidResponseError && error.reason === 'shape');
}

/** Whether the webhook or the application was not given the permission. */
function isForPermission(error: unknown): boolean {
  return (
    isOintError(error) && error.code === 'authorization' && error.apiCode === 'insufficient_scope'
  );
}
