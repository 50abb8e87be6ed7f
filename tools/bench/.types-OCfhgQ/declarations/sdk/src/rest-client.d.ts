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
import { type Client, type ClientOptions, type NoMethods } from '@oint/core';
export * from '@oint/core';
export type * from '@oint/core/types';
export { metadata } from './generated/bitrix24/rest/metadata/index.gen.ts';
/**
 * Makes a client that knows of every method of the reference whether it may be repeated, and how its list is read.
 * Options are those of `createClient` of `@oint/core`; `metadata` replaces the reference's.
 *
 * @typeParam Methods Tables of the methods whose types it knows.
 * @throws {@link ConfigurationError} when address and credentials cannot work together.
 */
export declare function createClient<Methods extends object = NoMethods>(
  options: ClientOptions,
): Client<Methods>;
