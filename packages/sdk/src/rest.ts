/**
 * REST methods by name, all that the official reference describes, with their parameters and results.
 *
 * @example
 * ```ts
 * import { createClient } from '@oint/sdk/bitrix24/rest';
 *
 * const client = createClient({ url: process.env.OINT_BITRIX24_URL ?? '' });
 * const chat = await client.call('im.dialog.get', { DIALOG_ID: 'chat1' });
 * ```
 *
 * Who wants the types of a few scopes alone takes `createClient` of `@oint/core` and the scopes' tables:
 *
 * ```ts
 * import { createClient } from '@oint/core';
 * import type { Crm } from '@oint/sdk/bitrix24/rest/crm';
 * import type { Im } from '@oint/sdk/bitrix24/rest/im';
 *
 * const client = createClient<Crm & Im>({ url });
 * ```
 */
import { type Client, type ClientOptions, createClient as createCoreClient } from '@oint/core';

import type { RestMethods } from './generated/bitrix24/rest/index.gen.ts';
import { metadata } from './generated/bitrix24/rest/metadata/index.gen.ts';

export type * from './generated/bitrix24/rest/index.gen.ts';
export { metadata } from './generated/bitrix24/rest/metadata/index.gen.ts';

/**
 * Makes a client that knows every method of the reference: its types, whether it may be repeated, and how its
 * list is read. Options are those of `createClient` of `@oint/core`; `metadata` replaces the reference's.
 *
 * A name that exists in both versions of the REST API is version 2's; `{ version: 3 }` calls the other.
 *
 * @throws {@link ConfigurationError} when address and credentials cannot work together.
 */
export function createClient(options: ClientOptions): Client<RestMethods> {
  return createCoreClient<RestMethods>({ metadata, ...options });
}
