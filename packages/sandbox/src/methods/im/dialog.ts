import { errorSpec } from '../../portal/errors.ts';
import { defineMethod, type Method } from '../../portal/method.ts';
import { id, integer, optional, required, where, withDefault } from '../../portal/params.ts';
import { unreadCount, visibleMessages, type Message } from '../../state/chats.ts';
import { dialogId, dialogIdOf, findDialog, requireDialog } from './dialog-id.ts';
import { dialogView } from './dialog-view.ts';
import { IM_ERRORS } from './errors.ts';
import { imFile, imMessage, imUser, imUsers } from './views.ts';

const ERRORS = {
  firstUnreadId: errorSpec(400, 'MESSAGE_ID_ERROR', "Message ID can't be empty"),
} as const;

const DEFAULT_MESSAGES = 20;
const MAX_MESSAGES = 50;
const DEFAULT_MEMBERS = 50;
const MAX_MEMBERS = 200;

/** Dialogs as their participants see them: data, messages, read marks. */
export const DIALOG_METHODS: readonly Method[] = [
  defineMethod({
    name: 'im.dialog.get',
    scopes: ['im'],
    access: 'read',
    behaviour: 'documented',
    params: { DIALOG_ID: required(dialogId, IM_ERRORS.dialogIdEmpty) },
    run(context, { DIALOG_ID }) {
      const chat = requireDialog(context, DIALOG_ID, IM_ERRORS.noDialogAccess);
      return { result: dialogView(context, chat) };
    },
  }),
  defineMethod({
    name: 'im.dialog.messages.get',
    scopes: ['im'],
    access: 'read',
    behaviour: 'documented',
    params: {
      DIALOG_ID: required(dialogId, IM_ERRORS.dialogIdEmpty),
      LAST_ID: optional(integer),
      FIRST_ID: optional(integer),
      LIMIT: withDefault(
        where(integer, (limit) => limit > 0),
        DEFAULT_MESSAGES,
      ),
    },
    run(context, { DIALOG_ID, LAST_ID, FIRST_ID, LIMIT }) {
      const chat = requireDialog(context, DIALOG_ID, IM_ERRORS.noDialogAccess);
      const { userId } = context.caller;
      const limit = Math.min(LIMIT, MAX_MESSAGES);
      const messages = selectMessages(visibleMessages(chat, userId), LAST_ID, FIRST_ID, limit);
      const files = messages
        .flatMap((message) => message.fileIds)
        .map((fileId) => context.state.disk.file(fileId))
        .filter((file) => file !== undefined);
      return {
        result: {
          chat_id: chat.id,
          messages: messages.map((message) => imMessage(chat, message, userId)),
          users: imUsers(
            context,
            messages.map((message) => message.authorId),
          ),
          files: files.map((file) => imFile(context, chat, file)),
        },
      };
    },
  }),
  defineMethod({
    name: 'im.dialog.read',
    scopes: ['im'],
    access: 'write',
    behaviour: 'documented',
    params: {
      DIALOG_ID: required(dialogId, IM_ERRORS.dialogIdEmpty),
      MESSAGE_ID: optional(id),
    },
    run(context, { DIALOG_ID, MESSAGE_ID = Number.POSITIVE_INFINITY }) {
      const { state, caller, clock } = context;
      const chat = findDialog(context, DIALOG_ID);
      if (chat === undefined) return { result: false };
      const last = chat.messages.findLast((message) => message.id <= MESSAGE_ID);
      state.chats.markRead(chat, caller.userId, last?.id ?? 0, clock.now());
      return {
        result: {
          dialogId: dialogIdOf(chat, caller.userId),
          chatId: chat.id,
          lastId: chat.members.get(caller.userId)?.lastReadId ?? 0,
          counter: unreadCount(chat, caller.userId),
        },
      };
    },
  }),
  defineMethod({
    name: 'im.dialog.unread',
    scopes: ['im'],
    access: 'write',
    behaviour: 'documented',
    params: {
      DIALOG_ID: required(dialogId, IM_ERRORS.dialogIdEmpty),
      MESSAGE_ID: required(id, ERRORS.firstUnreadId),
    },
    run(context, { DIALOG_ID, MESSAGE_ID }) {
      const { state, caller } = context;
      const chat = findDialog(context, DIALOG_ID);
      if (chat === undefined) return { result: false };
      state.chats.markUnread(chat, caller.userId, MESSAGE_ID);
      return { result: true };
    },
  }),
  defineMethod({
    name: 'im.dialog.read.all',
    scopes: ['im'],
    access: 'write',
    behaviour: 'documented',
    params: {},
    run({ state, caller, clock }) {
      for (const chat of state.chats.all) {
        const last = chat.messages.at(-1);
        if (last !== undefined) {
          state.chats.markRead(chat, caller.userId, last.id, clock.now());
        }
      }
      return { result: true };
    },
  }),
  defineMethod({
    name: 'im.dialog.writing',
    scopes: ['im'],
    access: 'write',
    behaviour: 'documented',
    params: { DIALOG_ID: required(dialogId, IM_ERRORS.dialogIdEmpty) },
    run(context, { DIALOG_ID }) {
      requireDialog(context, DIALOG_ID, IM_ERRORS.unavailable);
      return { result: true };
    },
  }),
  defineMethod({
    name: 'im.dialog.users.list',
    scopes: ['im'],
    access: 'read',
    behaviour: 'documented',
    params: {
      DIALOG_ID: required(dialogId, IM_ERRORS.dialogIdEmpty),
      LIMIT: withDefault(
        where(integer, (limit) => limit > 0),
        DEFAULT_MEMBERS,
      ),
      LAST_ID: optional(id),
      OFFSET: withDefault(integer, 0),
    },
    run(context, { DIALOG_ID, LIMIT, LAST_ID = 0, OFFSET }) {
      const chat = requireDialog(context, DIALOG_ID, IM_ERRORS.noDialogAccess);
      const members = [...chat.members.keys()].toSorted((a, b) => a - b);
      const page = members
        .filter((userId) => userId > LAST_ID)
        .slice(Math.max(0, OFFSET))
        .slice(0, Math.min(LIMIT, MAX_MEMBERS))
        .map((userId) => context.state.users.get(userId))
        .filter((user) => user !== undefined);
      return { result: page.map(imUser), total: members.length };
    },
  }),
];

/** Newest first: the latest ones, those before `LAST_ID`, or those right after `FIRST_ID`. */
function selectMessages(
  messages: readonly Message[],
  lastId: number | undefined,
  firstId: number | undefined,
  limit: number,
): Message[] {
  const anchor = lastId ?? firstId;
  // The anchor has to be a message of the chat; 0 stands for the beginning of the history.
  if (anchor !== undefined && anchor !== 0 && !messages.some(({ id: one }) => one === anchor)) {
    return [];
  }
  if (lastId !== undefined && lastId > 0) {
    return messages
      .filter(({ id: one }) => one < lastId)
      .slice(-limit)
      .toReversed();
  }
  if (firstId !== undefined) {
    return messages
      .filter(({ id: one }) => one > firstId)
      .slice(0, limit)
      .toReversed();
  }
  return messages.slice(-limit).toReversed();
}
