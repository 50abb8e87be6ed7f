/**
 * The client of REST methods without their types: compilers load the tables of the scopes that are named, and no other.
 *
 * @example
 * ```ts
 * import { createClient } from '@oint/sdk/bitrix24/rest/client';
 * import type { Crm } from '@oint/sdk/bitrix24/rest/crm';
 * import type { Im } from '@oint/sdk/bitrix24/rest/im';
 *
 * const client = createClient<Crm & Im>({ url: process.env.OINT_BITRIX24_URL ?? '' });
 * const chat = await client.call('im.dialog.get', { DIALOG_ID: 'chat1' });
 * ```
 */
import {
  type Client,
  type ClientOptions,
  createClient as createCoreClient,
  type NoMethods,
} from '@oint/core';

import { metadata } from './generated/bitrix24/rest/metadata/index.gen.ts';
import { rootOf } from './rest-members.ts';

export * from '@oint/core';
// What signatures of a client are made of: declarations of who passes them on have to name it.
export type * from '@oint/core/types';
export { metadata } from './generated/bitrix24/rest/metadata/index.gen.ts';

/** Options of a client of REST methods. */
export interface RestClientOptions extends ClientOptions {
  /**
   * Whether methods that the reference does not have are refused, with the nearest name: by the compiler, where the client
   * has a table and the option is `true`, and by a `ConfigurationError`. Default: `false`.
   *
   * @example
   * const client = createClient({ url, strict: true });
   */
  strict?: boolean | undefined;
}

/**
 * Makes a client that knows of every method of the reference whether it may be repeated, and how its list is read.
 * Options are those of `createClient` of `@oint/core`; `metadata` replaces the reference's.
 *
 * @typeParam Methods Tables of the methods whose types it knows.
 * @throws {@link ConfigurationError} when address and credentials cannot work together.
 */
export function createClient<Methods extends object = NoMethods>(
  options: RestClientOptions & { readonly strict: true },
): Client<Methods, never>;
export function createClient<Methods extends object = NoMethods>(
  options: RestClientOptions,
): Client<Methods>;
export function createClient({ strict = false, ...options }: RestClientOptions): Client {
  return createCoreClient({ metadata, ...(strict ? { names } : {}), ...options });
}

/** Loaded by strict clients alone. */
async function names(): Promise<readonly string[]> {
  return (await import('./generated/bitrix24/rest/names.gen.ts')).names;
}

/**
 * The methods of a portal as members: `b24.crm.deal.list(…)`, with what `client.call` takes behind the name. A member is
 * taken wherever the client takes a name, such as in `client.list(b24.crm.deal.list)`.
 *
 * @typeParam Members Members of the scopes that are used, from `@oint/sdk/bitrix24/rest/members/<scope>`.
 * @example
 * import type { CrmMembers } from '@oint/sdk/bitrix24/rest/members/crm';
 *
 * const { crm } = methodsOf<CrmMembers>(client);
 * await crm.deal.add({ fields: { TITLE: 'New' } });
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- what members there are, nothing else tells
export function methodsOf<Members extends object>(client: Client): Members;
export function methodsOf(client: Client): object {
  return rootOf(client);
}
