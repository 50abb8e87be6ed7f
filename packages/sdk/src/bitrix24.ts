/**
 * Bitrix24: every function of the method docs, and what one needs to call them.
 *
 * @example
 * ```ts
 * import { createClient, markMessageAsRead } from '@oint/sdk/bitrix24';
 *
 * const client = createClient({ url: 'https://example.bitrix24.com/rest/1/secret/' });
 * await markMessageAsRead(client, { chatId: 'chat642', messageId: 11572 });
 * ```
 */
export * from '@oint/core';
export * from './generated/bitrix24/index.gen.ts';
