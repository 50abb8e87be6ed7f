/**
 * REST methods by name, all that the official reference describes, with their parameters and results; and all of
 * `@oint/core`.
 *
 * @example
 * ```ts
 * import { createClient } from '@oint/sdk/bitrix24/rest';
 *
 * const client = createClient({ url: process.env.OINT_BITRIX24_URL ?? '' });
 * const chat = await client.call('im.dialog.get', { DIALOG_ID: 'chat1' });
 * ```
 *
 * Compilers load the tables of all scopes. Who wants a few alone takes the client of `@oint/sdk/bitrix24/rest/client`.
 */
import { type ApiErrorGuard, type Client, isApiError as isCoreApiError } from '@oint/core';

import type { RestMethods } from './generated/bitrix24/rest/index.gen.ts';
import type { RestMembers } from './generated/bitrix24/rest/members/index.gen.ts';
import {
  createClient as createRestClient,
  methodsOf as membersOf,
  type RestClientOptions,
} from './rest-client.ts';

export * from '@oint/core';
// What signatures of a client are made of: declarations of who passes them on have to name it.
export type * from '@oint/core/types';
export type * from './generated/bitrix24/rest/index.gen.ts';
export type { EventAuth, EventPayload, Events } from './generated/bitrix24/rest/events.gen.ts';
export type { Placements } from './generated/bitrix24/rest/placements.gen.ts';
export type { RestClientOptions } from './rest-client.ts';
export type { RestMembers } from './generated/bitrix24/rest/members/index.gen.ts';
export { metadata } from './generated/bitrix24/rest/metadata/index.gen.ts';

/**
 * Makes a client that knows every method of the reference: its types, whether it may be repeated, and how its
 * list is read. Options are those of `createClient` of `@oint/core`; `metadata` replaces the reference's.
 *
 * A name that exists in both versions of the REST API is version 2's; `{ version: 3 }` calls the other.
 *
 * @typeParam Methods Tables of the methods whose types it knows, where these are not all.
 * @throws {@link ConfigurationError} when address and credentials cannot work together.
 */
export function createClient<Methods extends object = RestMethods>(
  options: RestClientOptions & { readonly strict: true },
): Client<Methods, never>;
export function createClient<Methods extends object = RestMethods>(
  options: RestClientOptions,
): Client<Methods>;
export function createClient(options: RestClientOptions): Client {
  return createRestClient(options);
}

/**
 * All methods of the reference as members: `b24.crm.deal.list(…)`, with what `client.call` takes behind the name. A
 * member is taken wherever the client takes a name. What the reference does not know is no member for compilers:
 * `client.call` takes its name.
 *
 * @example
 * const b24 = methodsOf(client);
 * await b24.im.message.add({ DIALOG_ID: 'chat1', MESSAGE: 'Hello' });
 * for await (const user of client.list(b24.user.get)) console.log(user.NAME);
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- what members there are, nothing else tells
export function methodsOf<Members extends object = RestMembers>(client: Client): Members {
  return membersOf<Members>(client);
}

/**
 * Whether it is the portal's answer to a call of this method, or to a command of a batch, with this code: one of
 * those that are documented, where the reference describes the method.
 *
 * @param method Name as in the call.
 * @param code The portal's code: `apiCode` of an {@link ApiError}.
 * @example
 * if (isApiError(error, 'im.dialog.read', 'DIALOG_ID_EMPTY')) console.log(error.description);
 */
export const isApiError: ApiErrorGuard<RestMethods> = isCoreApiError;
