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
  type Metadata,
  type MethodMetadata,
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
  /**
   * Methods that the reference does not have, by name, or what is other with those that it has: what the client has to know to call
   * them. A strict client lets them pass too.
   *
   * @example
   * const client = createClient<PortalMethods>({ url, strict: true, methods: PortalOwnMethods });
   */
  methods?: Readonly<Record<string, MethodMetadata>> | undefined;
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
export function createClient({ strict = false, methods, ...options }: RestClientOptions): Client {
  const known = methods === undefined ? metadata : withMethods(methods);
  const all = async (): Promise<readonly string[]> => [
    ...(await names()),
    ...Object.keys(methods ?? {}),
  ];
  return createCoreClient({ metadata: known, ...(strict ? { names: all } : {}), ...options });
}

/** The reference's methods and others, in whatever case their names are written. */
function withMethods(methods: Readonly<Record<string, MethodMetadata>>): Metadata {
  const own = new Map(
    Object.entries(methods).map(([name, facts]) => [name.toLowerCase(), facts] as const),
  );
  return (method) => {
    const facts = own.get(method.toLowerCase());
    return facts === undefined ? metadata(method) : { ...metadata(method), ...facts };
  };
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
