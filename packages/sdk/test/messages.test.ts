import { startSandbox, type Sandbox } from '@oint/sandbox';
import { afterEach, beforeEach, describe, expect, expectTypeOf, test } from 'vitest';

import {
  ApiError,
  type Call,
  type Client,
  createClient,
  deleteMessage,
  editMessage,
  getDialog,
  getFileBlock,
  getPictureBlock,
  markMessageAsRead,
  type MarkMessageAsReadResult,
  markMessageAsUnread,
  sendFile,
  sendMessage,
  setMessageReaction,
} from '../src/bitrix24.ts';

let portal: Sandbox;
let client: Client;

beforeEach(async () => {
  portal = await startSandbox();
  client = createClient({ url: portal.webhookUrl });
});

afterEach(() => portal.close());

/** A message of the chat, as the portal has it. */
async function message(id: number): Promise<Record<string, unknown> | undefined> {
  const { messages } = await client.call<{ messages: Record<string, unknown>[] }>(
    'im.dialog.messages.get',
    { DIALOG_ID: 'chat642', LIMIT: 50 },
  );
  return messages.find((one) => one['id'] === id);
}

describe('messages', () => {
  test('a message is sent with its attachments, edited, liked and deleted', async () => {
    const picture = getPictureBlock({ name: 'Plan', url: 'https://example.com/plan.png' });
    const file = getFileBlock({ name: 'Terms', url: 'https://example.com/terms.pdf' });
    const id = await sendMessage(client, {
      chatId: 'chat642',
      text: 'Hello',
      attachments: [picture, file],
    });
    expect(portal.requests.at(-1)?.params).toMatchObject({
      ATTACH: [
        { IMAGE: { NAME: 'Plan', LINK: 'https://example.com/plan.png' } },
        { FILE: { NAME: 'Terms', LINK: 'https://example.com/terms.pdf' } },
      ],
    });
    expect(await message(id)).toMatchObject({ text: 'Hello', author_id: 1 });

    expect(await editMessage(client, { messageId: id, text: 'Hello again' })).toBe(true);
    expect(await message(id)).toMatchObject({ text: 'Hello again' });

    expect(await setMessageReaction(client, { messageId: id })).toBe(true);
    expect(await message(id)).toMatchObject({ params: { LIKE: [1] } });
    expect(await setMessageReaction(client, { messageId: id })).toBe(true);

    expect(await deleteMessage(client, { messageId: id })).toBe(true);
    expect(await message(id)).not.toMatchObject({ text: 'Hello again' });
  });

  test('what is read and unread again is counted', async () => {
    const read = await markMessageAsRead(client, { chatId: 'chat642', messageId: 11572 });
    expect(read).toMatchObject({ lastId: 11572, counter: 3 });
    expect(await markMessageAsUnread(client, { chatId: 'chat642', messageId: 11570 })).toBe(true);
    expect(await getDialog(client, { chatId: 'chat642' })).toMatchObject({ counter: 4 });
  });

  test('a file of the drive is sent', async () => {
    const sent = await sendFile(client, { chatId: 642, fileId: 5249, description: 'Home page' });
    expect(await message(sent.MESSAGE_ID)).toMatchObject({
      text: 'Home page',
      params: { FILE_ID: [5249] },
    });
  });

  test('what the caller does not give is not sent', async () => {
    await sendMessage(client, { chatId: 'chat642', text: 'Hello' });
    expect(portal.requests.at(-1)?.params).toEqual({ DIALOG_ID: 'chat642', MESSAGE: 'Hello' });
  });

  test('a refusal is an error with its code', async () => {
    const refused = sendMessage(client, { chatId: 'chat99999', text: 'Anyone?' });
    await expect(refused).rejects.toBeInstanceOf(ApiError);
    await expect(refused).rejects.toMatchObject({ method: 'im.message.add', status: 400 });
  });

  test('the whole answer is there for who wants it', async () => {
    const { result, time } = await sendMessage(client, {
      chatId: 'chat642',
      text: 'Hello',
    }).withEnvelope();
    expect(result).toBeTypeOf('number');
    expect(time?.duration).toBeGreaterThanOrEqual(0);
  });

  test('a call can be given up', async () => {
    const call = sendMessage(
      client,
      { chatId: 'chat642', text: 'Hello' },
      { signal: AbortSignal.abort() },
    );
    await expect(call).rejects.toMatchObject({ code: 'aborted' });
  });
});

test('types', () => {
  expectTypeOf(markMessageAsRead).returns.toEqualTypeOf<Call<MarkMessageAsReadResult>>();
  expectTypeOf(markMessageAsRead)
    .parameter(1)
    .toEqualTypeOf<{ chatId: string | number; messageId: string | number }>();
  expectTypeOf(sendMessage).returns.resolves.toBeNumber();
  expectTypeOf(editMessage).returns.resolves.toBeBoolean();
  type Params = Parameters<typeof sendMessage>[1];
  const chatId = 'chat642';
  // @ts-expect-error: the chat is required
  const noChat: Params = { text: 'Hello' };
  // @ts-expect-error: a misspelt parameter is none
  const misspelt: Params = { chatId, text: 'Hello', txet: '' };
  // @ts-expect-error: attachments are structures
  const badBlock: Params = { chatId, text: 'Hello', attachments: ['picture'] };
  expect([noChat, misspelt, badBlock]).toHaveLength(3);
});
