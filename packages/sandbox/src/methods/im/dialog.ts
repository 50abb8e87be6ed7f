import { errorSpec } from '../../portal/errors.ts';
import { defineMethod } from '../../portal/method.ts';
import type { CallContext, Method } from '../../portal/method.ts';
import { id, integer, optional, required, where, withDefault } from '../../portal/params.ts';
import { isoDate } from '../../portal/time.ts';
import { isUnread, unreadCount, visibleMessages } from '../../state/chats.ts';
import type { Chat, Message } from '../../state/chats.ts';
import { fullName } from '../../state/users.ts';
import { phpArray } from '../../values.ts';
import type { Json, JsonObject } from '../../values.ts';
import { dialogId, dialogIdOf, findDialog, requireDialog } from './dialog-id.ts';
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
export const dialogMethods: readonly Method[] = [
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

function dialogView(context: CallContext, chat: Chat): JsonObject {
  const { userId } = context.caller;
  const last = chat.messages.at(-1);
  const firstUnread = chat.messages.find((message) => isUnread(chat, message, userId));
  return {
    id: chat.id,
    parent_chat_id: 0,
    parent_message_id: 0,
    name: chatName(context, chat),
    description: chat.description,
    owner: chat.ownerId,
    extranet: false,
    avatar: chat.avatar,
    color: chat.color,
    type: chat.type === 'private' ? 'private' : entityTypeName(chat),
    counter: unreadCount(chat, userId),
    user_counter: chat.members.size,
    message_count: chat.messages.length,
    unread_id: firstUnread?.id ?? 0,
    restrictions: restrictions(chat),
    last_message_id: last?.id ?? 0,
    last_id: chat.members.get(userId)?.lastReadId ?? 0,
    marked_id: 0,
    disk_folder_id: chat.folderId,
    entity_type: chat.entityType,
    entity_id: chat.entityId,
    entity_data_1: '',
    entity_data_2: '',
    entity_data_3: '',
    mute_list: muteList(chat),
    date_create: isoDate(chat.createdAt),
    message_type: { private: 'P', chat: 'C', open: 'O' }[chat.type],
    public: '',
    role: roleOf(chat, userId),
    entity_link: { type: '', url: '', id: '' },
    text_field_enabled: true,
    background_id: null,
    permissions: {
      manage_users_add: 'member',
      manage_users_delete: 'manager',
      manage_ui: 'member',
      manage_settings: 'owner',
      manage_messages: 'member',
      can_post: 'member',
    },
    is_new: false,
    readed_list: readList(context, chat),
    manager_list: [...chat.managers],
    last_message_views: lastMessageViews(context, chat, last),
    dialog_id: dialogIdOf(chat, userId),
  };
}

/** A private dialog is called by the other person's name. */
function chatName({ state, caller }: CallContext, chat: Chat): string {
  if (chat.type !== 'private') return chat.title;
  const other = state.users.get(Number(dialogIdOf(chat, caller.userId)));
  return other === undefined ? '' : fullName(other);
}

function entityTypeName(chat: Chat): string {
  if (chat.entityType === '') return chat.type === 'open' ? 'open' : 'chat';
  // SONET_GROUP shows as sonetGroup.
  return chat.entityType
    .toLowerCase()
    .replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function restrictions(chat: Chat): JsonObject {
  const group = chat.type !== 'private';
  const free = group && chat.entityType !== 'SONET_GROUP';
  return {
    avatar: group,
    rename: free,
    extend: group,
    call: true,
    mute: group,
    leave: free,
    leave_owner: free,
    send: true,
    user_list: true,
    path: '',
    path_title: '',
  };
}

function muteList(chat: Chat): Json {
  const muted = new Map<string, Json>();
  for (const [userId, membership] of chat.members) {
    if (membership.muted) muted.set(String(userId), true);
  }
  return phpArray(muted);
}

function roleOf(chat: Chat, userId: number): string {
  if (chat.type === 'private') return 'member';
  if (chat.ownerId === userId) return 'owner';
  return chat.managers.has(userId) ? 'manager' : 'member';
}

/** How far the others have read. */
function readList({ state, caller }: CallContext, chat: Chat): Json {
  return [...chat.members]
    .filter(([userId]) => userId !== caller.userId)
    .map(([userId, membership]) => {
      const user = state.users.get(userId);
      return {
        user_id: userId,
        user_name: user === undefined ? '' : fullName(user),
        message_id: membership.lastReadId,
        date: membership.lastReadAt === undefined ? null : isoDate(membership.lastReadAt),
      };
    });
}

function lastMessageViews(
  { state }: CallContext,
  chat: Chat,
  last: Message | undefined,
): JsonObject {
  const viewers = [...chat.members].filter(
    ([userId, membership]) =>
      last !== undefined && userId !== last.authorId && membership.lastReadId >= last.id,
  );
  return {
    message_id: last?.id ?? 0,
    first_viewers: viewers.slice(0, 1).map(([userId, membership]) => {
      const user = state.users.get(userId);
      return {
        user_id: userId,
        user_name: user === undefined ? '' : fullName(user),
        date: membership.lastReadAt === undefined ? null : isoDate(membership.lastReadAt),
      };
    }),
    count_of_viewers: viewers.length,
  };
}
