import type { CallContext } from '../../portal/method.ts';
import { isoDate } from '../../portal/time.ts';
import { isUnread, unreadCount, type Chat, type Message } from '../../state/chats.ts';
import { phpArray, type Json, type JsonObject } from '../../values.ts';
import { dialogIdOf } from './dialog-id.ts';
import { nameOf } from './names.ts';

/** A dialog as `im.dialog.get` shows it to the caller. */
export function dialogView(context: CallContext, chat: Chat): JsonObject {
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
function chatName(context: CallContext, chat: Chat): string {
  if (chat.type !== 'private') return chat.title;
  return nameOf(context, Number(dialogIdOf(chat, context.caller.userId)));
}

function entityTypeName(chat: Chat): string {
  if (chat.entityType === '') return chat.type === 'open' ? 'open' : 'chat';
  // SONET_GROUP shows as sonetGroup.
  return chat.entityType
    .toLowerCase()
    .replaceAll(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase());
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
function readList(context: CallContext, chat: Chat): Json {
  return [...chat.members]
    .filter(([userId]) => userId !== context.caller.userId)
    .map(([userId, { lastReadId, lastReadAt }]) => ({
      user_id: userId,
      user_name: nameOf(context, userId),
      message_id: lastReadId,
      date: lastReadAt === undefined ? null : isoDate(lastReadAt),
    }));
}

function lastMessageViews(context: CallContext, chat: Chat, last: Message | undefined): JsonObject {
  const viewers = [...chat.members].filter(
    ([userId, { lastReadId }]) =>
      last !== undefined && userId !== last.authorId && lastReadId >= last.id,
  );
  return {
    message_id: last?.id ?? 0,
    first_viewers: viewers.slice(0, 1).map(([userId, { lastReadAt }]) => ({
      user_id: userId,
      user_name: nameOf(context, userId),
      date: lastReadAt === undefined ? null : isoDate(lastReadAt),
    })),
    count_of_viewers: viewers.length,
  };
}
