/**
 * What programs do with chats, notifications, bots and calls, by members in a strict client, written from pages that were drawn at random (seed
 * 53119), with the parameters that their examples leave out: this file compiles.
 */
import type { Client } from '@oint/core';
import { expect, test } from 'vitest';

import type { RestMembers, RestMethods } from '../../src/rest.ts';

type Strict = Client<RestMethods, never>;

declare const base64: string;

async function searches(client: Strict, b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  for await (const chat of client.list(b24.im.search.chat.list, { FIND: 'pro' }))
    told.push(
      chat.description satisfies string | null,
      chat.restrictions.path satisfies string | undefined,
      chat.entity_link.url satisfies string,
      typeof chat.public === 'string' || chat.public.link,
    );
  await b24.im.search.chat.list({ FIND_LINES: 'pro', OFFSET: '0', LIMIT: 50 });
  for (const last of await b24.im.search.last.get({ SKIP_OPENLINES: 'N', SKIP_CHAT: 'Y' })) {
    const phones = last.user?.phones;
    told.push(
      last.chat?.avatar satisfies string | null | undefined,
      typeof phones === 'object' ? phones.work_phone : phones,
    );
  }
  const found = await b24.im.dialog.messages.search({
    CHAT_ID: '3',
    SEARCH_MESSAGE: 'test',
    DATE_FROM: '2026-01-01T00:00:00+03:00',
    ORDER: { ID: 'ASC' },
    LIMIT: 200,
    LAST_ID: '5',
  });
  const [message] = found.messages;
  told.push(
    message?.uuid satisfies string | null | undefined,
    found.users[0]?.phones.inner_phone satisfies string | undefined,
    found.tariffRestrictions.isHistoryLimitExceeded satisfies boolean,
  );
  return told;
}

async function chats(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const recent = await b24.im.recent.list({
    SKIP_OPENLINES: 'Y',
    LAST_MESSAGE_DATE: '2026-02-25T18:30:00+03:00',
    ONLY_CHANNEL: 'N',
    OFFSET: '50',
    LIMIT: 200,
  });
  for (const one of recent.items)
    told.push(
      one.id satisfies string | number,
      one.message.uuid satisfies string | null,
      one.chat?.restrictions?.send satisfies boolean | undefined,
      one.lines?.status satisfies number | undefined,
    );
  await b24.im.chat.setOwner({ CHAT_ID: 2935, USER_ID: '1271' });
  await b24.im.chat.setOwner({ DIALOG_ID: 'chat5', USER_ID: 1 });
  const counters = await b24.im.counters.get();
  const saved = await b24.im.disk.file.save({ FILE_ID: '5155' });
  told.push(counters.TYPE.ALL satisfies number, saved.folder.name satisfies string);
  const { file, messageId } = await b24.im.v2.File.upload({
    dialogId: 'chat5',
    fields: { name: 'r.pdf', content: base64, message: 'x' },
  });
  told.push(
    file.id satisfies number,
    file.type satisfies string,
    typeof file.image === 'boolean' || (file.image.width satisfies number),
    messageId satisfies number,
  );
  return told;
}

async function notifications(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const { notifications: all, users } = await b24.im.notify.get({ LAST_ID: 1500, LAST_TYPE: '3' });
  told.push(all[0]?.notify_buttons satisfies string | undefined, users[0]?.name);
  await b24.im.notify.get({ CONVERT_TEXT: 'N' });
  const { result_message: answers } = await b24.im.notify.answer({
    NOTIFY_ID: '270',
    ANSWER_TEXT: 'x',
  });
  if (typeof answers !== 'boolean') told.push(answers[0] satisfies string | undefined);
  await b24.im.notify.read.list({ IDS: [101, '102'], ACTION: 'N' });
  const { events, nextOffset } = await b24.im.v2.Event.get({ offset: 2000, limit: '50' });
  const isOn: boolean = await b24.im.v2.Event.subscribe();
  told.push(events[0]?.type satisfies string | undefined, nextOffset satisfies number, isOn);
  return told;
}

async function bots(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const bot = { botId: 456, botToken: 't' };
  await b24.imbot.chat.leave({ CHAT_ID: 13, BOT_ID: '39', CLIENT_ID: 'x' });
  await b24.imbot.chat.setManager({ CHAT_ID: 1, USER_ID: 2, IS_MANAGER: 'N', BOT_ID: 3 });
  const read = await b24.imbot.v2.Chat.Message.read({ ...bot, dialogId: 'chat5', messageId: '7' });
  told.push(read.viewedMessages[0] satisfies number | undefined);
  await b24.imbot.v2.Chat.Message.Reaction.delete({ ...bot, messageId: 789, reaction: 'like' });
  const { command } = await b24.imbot.v2.Command.update({
    ...bot,
    commandId: 42,
    fields: { title: { ru: 'x', en: null, fr: 'y' }, common: true, hidden: 'Y' },
  });
  await b24.imbot.v2.Command.register({
    botId: '456',
    fields: { command: 'help', title: { en: 'a', pl: 'b' }, params: { en: 'q' }, common: 'N' },
  });
  const { chat } = await b24.imbot.v2.Chat.get({ ...bot, dialogId: 'chat5' });
  told.push(command.common satisfies boolean, chat.color satisfies string | null, chat.muteList);
  await b24.imbot.v2.Chat.TextField.enabled({ ...bot, dialogId: 'chat5', enabled: 'N' });
  const { result } = await b24.imbot.v2.Bot.unregister(bot);
  return [...told, result satisfies boolean];
}

async function messages(b24: RestMembers): Promise<unknown[]> {
  const sent: number = await b24.im.message.add({
    DIALOG_ID: 5,
    MESSAGE: 'x',
    SYSTEM: 'N',
    REPLY_ID: '5',
    ATTACH: { ID: 1, BLOCKS: [{ GRID: [{ NAME: 'a', VALUE: 'b', DISPLAY: 'LINE' }] }] },
    KEYBOARD: { BUTTONS: [{ TEXT: 'a', COMMAND: 'b', BLOCK: 'Y' }, { TYPE: 'NEWLINE' }] },
    MENU: { ITEMS: [{ TEXT: 'a', LINK: 'https://a.example' }] },
  });
  await b24.im.message.add({ DIALOG_ID: 'chat1', ATTACH: [{ MESSAGE: 'x' }] });
  const bot: number = await b24.imbot.register({
    CODE: 'x',
    TYPE: 'H',
    EVENT_HANDLER: 'https://a.example',
    PROPERTIES: { LAST_NAME: 'x', COLOR: 'MINT', PERSONAL_PHOTO: base64 },
  });
  return [sent, bot];
}

/** As the fields of a call arrive from an exchange: the code of its end as a number. */
async function calls(b24: RestMembers): Promise<unknown> {
  return b24.telephony.externalCall.finish({ CALL_ID: 'x', USER_ID: 1, STATUS_CODE: 200 });
}

function wrong(b24: RestMembers): unknown {
  return [
    // @ts-expect-error -- what is sought
    b24.im.search.chat.list({ LIMIT: 5 }),
    // @ts-expect-error -- misspelt
    b24.im.recent.list({ SKIP_OPENLINE: 'Y' }),
    // @ts-expect-error -- Y or N
    b24.im.recent.list({ SKIP_OPENLINES: 'X' }),
    // @ts-expect-error -- sorted by ID alone
    b24.im.dialog.messages.search({ CHAT_ID: 3, ORDER: { DATE: 'ASC' } }),
    // @ts-expect-error -- of which chat
    b24.im.chat.setOwner({ USER_ID: 5 }),
    // @ts-expect-error -- a text or an attachment
    b24.im.message.add({ DIALOG_ID: 'chat1' }),
    // @ts-expect-error -- a name
    b24.imbot.register({ CODE: 'x', EVENT_HANDLER: 'https://a.example', PROPERTIES: {} }),
    // @ts-expect-error -- needed
    b24.im.v2.File.upload({ dialogId: 'chat5', fields: { name: 'r.pdf' } }),
    // @ts-expect-error -- a list
    b24.im.notify.read.list({ IDS: 5 }),
    // @ts-expect-error -- needed
    b24.im.notify.answer({ NOTIFY_ID: 270 }),
    // @ts-expect-error -- needed
    b24.imbot.chat.leave({ BOT_ID: 39 }),
    // @ts-expect-error -- Y or N
    b24.imbot.chat.setManager({ CHAT_ID: 1, USER_ID: 2, IS_MANAGER: 'X' }),
    b24.imbot.v2.Command.update({
      botId: 456,
      commandId: 42,
      // @ts-expect-error -- misspelt
      fields: { titel: { ru: 'x' } },
    }),
    // @ts-expect-error -- needed
    b24.imbot.v2.Command.register({ botId: 456, fields: { title: { en: 'a' } } }),
    // @ts-expect-error -- misspelt
    b24.imbot.v2.Chat.TextField.enabled({ botId: 456, dialogId: 'chat5', enable: true }),
  ];
}

test('what the pages describe compiles, and what they do not is refused', () => {
  expect([searches, chats, notifications, bots, messages, calls, wrong]).toHaveLength(7);
});
