import { RestError, errorSpec } from '../../portal/errors.ts';
import { defineMethod, type CallContext, type Method } from '../../portal/method.ts';
import { id, ids, required, withDefault, yesNo } from '../../portal/params.ts';
import type { Chat } from '../../state/chats.ts';
import { announceJoin, announceLeave } from './announcements.ts';
import { refuseGroupOrProject, requireGroupChat } from './dialog-id.ts';
import { IM_ERRORS } from './errors.ts';
import { userTag } from './names.ts';

const ERRORS = {
  leave: errorSpec(403, 'ACCESS_ERROR', 'It is forbidden to delete users of this chat'),
  extend: errorSpec(
    403,
    'ACCESS_DENIED_EXTEND',
    'Insufficient permissions to add participants to the chat',
  ),
  notInChat: errorSpec(403, 'ACCESS_DENIED_KICK', 'Access denied to kick user from chat'),
  kick: errorSpec(
    403,
    'ACCESS_DENIED_KICK',
    'Insufficient rights to exclude participants from the chat',
  ),
  userNotInChat: errorSpec(400, 'USER_NOT_FOUND', 'The specified user is not in the chat'),
} as const;

/** Who takes part in group chats. */
export const CHAT_USER_METHODS: readonly Method[] = [
  defineMethod({
    name: 'im.chat.leave',
    scopes: ['im'],
    access: 'write',
    behaviour: 'documented',
    params: { CHAT_ID: required(id, IM_ERRORS.chatIdEmpty) },
    run(context, { CHAT_ID }) {
      const { state, caller } = context;
      const chat = requireExistingChat(context, CHAT_ID);
      if (!chat.members.has(caller.userId)) throw new RestError(ERRORS.notInChat);
      refuseGroupOrProject(chat, ERRORS.leave);
      state.chats.leave(chat, caller.userId);
      announceLeave(context, chat, `${userTag(context, caller.userId)} left the chat`);
      return { result: true };
    },
  }),
  defineMethod({
    name: 'im.chat.user.add',
    scopes: ['im'],
    access: 'write',
    behaviour: 'documented',
    params: {
      CHAT_ID: required(id, IM_ERRORS.chatIdEmpty),
      USERS: withDefault(ids, []),
      HIDE_HISTORY: withDefault(yesNo, true),
    },
    run(context, { CHAT_ID, USERS, HIDE_HISTORY }) {
      const { state } = context;
      const chat = requireGroupChat(context, CHAT_ID, undefined, IM_ERRORS.unavailable);
      const newcomers = [...new Set(USERS)].filter(
        (userId) => state.users.get(userId) !== undefined && !chat.members.has(userId),
      );
      const known = USERS.some((userId) => state.users.get(userId) !== undefined);
      if (!known) throw new RestError(ERRORS.extend);
      for (const userId of newcomers) state.chats.join(chat, userId, HIDE_HISTORY);
      if (newcomers.length > 0) announceJoin(context, chat, newcomers);
      return { result: true };
    },
  }),
  defineMethod({
    name: 'im.chat.user.delete',
    scopes: ['im'],
    access: 'write',
    behaviour: 'documented',
    params: {
      CHAT_ID: required(id, IM_ERRORS.chatIdEmpty),
      USER_ID: required(id, IM_ERRORS.userIdEmpty),
    },
    run(context, { CHAT_ID, USER_ID }) {
      const { state, caller } = context;
      const chat = requireGroupChat(context, CHAT_ID, undefined, IM_ERRORS.unavailable);
      if (!chat.members.has(USER_ID)) throw new RestError(ERRORS.userNotInChat);
      refuseGroupOrProject(chat, ERRORS.leave);
      const self = USER_ID === caller.userId;
      if (!self && (!chat.managers.has(caller.userId) || chat.ownerId === USER_ID)) {
        throw new RestError(ERRORS.kick);
      }
      state.chats.leave(chat, USER_ID);
      announceLeave(
        context,
        chat,
        self
          ? `${userTag(context, USER_ID)} left the chat`
          : `${userTag(context, caller.userId)} removed ${userTag(context, USER_ID)} from the chat`,
      );
      return { result: true };
    },
  }),
  defineMethod({
    name: 'im.chat.user.list',
    scopes: ['im'],
    access: 'read',
    behaviour: 'documented',
    params: { CHAT_ID: required(id, IM_ERRORS.chatIdEmpty) },
    run(context, { CHAT_ID }) {
      const chat = requireGroupChat(context, CHAT_ID, undefined, IM_ERRORS.unavailable);
      return { result: [...chat.members.keys()].toSorted((a, b) => a - b) };
    },
  }),
];

function requireExistingChat({ state }: CallContext, chatId: number): Chat {
  const chat = state.chats.get(chatId);
  if (chat === undefined || chat.type === 'private') throw new RestError(IM_ERRORS.unavailable);
  return chat;
}
