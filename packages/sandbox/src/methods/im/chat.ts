import { RestError, errorSpec } from '../../portal/errors.ts';
import { defineMethod, type CallContext, type Method } from '../../portal/method.ts';
import {
  id,
  ids,
  oneOf,
  required,
  string,
  where,
  withDefault,
  yesNo,
} from '../../portal/params.ts';
import type { Chat } from '../../state/chats.ts';
import { announceJoin } from './announcements.ts';
import {
  eitherChatId,
  refuseGroupOrProject,
  requireDialog,
  requireGroupChat,
} from './dialog-id.ts';
import { IM_ERRORS } from './errors.ts';
import { isImage } from './image.ts';
import { nameOf } from './names.ts';

/** Colours by name, as the messenger draws them. */
const COLORS = {
  RED: '#df532d',
  GREEN: '#64a513',
  MINT: '#4ba984',
  LIGHT_BLUE: '#4ba5c3',
  DARK_BLUE: '#3e99ce',
  PURPLE: '#8474c8',
  AQUA: '#1eb4aa',
  PINK: '#f76187',
  LIME: '#58cc47',
  BROWN: '#ab7761',
  AZURE: '#29619b',
  KHAKI: '#728f7a',
  SAND: '#ba9c7b',
  MARENGO: '#556574',
  GRAY: '#909090',
  GRAPHITE: '#5e5f5e',
} as const;

type ColorName = keyof typeof COLORS;

const isColorName = (name: string): name is ColorName => Object.hasOwn(COLORS, name);

const color = oneOf(Object.keys(COLORS).filter(isColorName));

const ERRORS = {
  titleEmpty: errorSpec(400, 'TITLE_EMPTY', "Title can't be empty"),
  cannotRename: errorSpec(403, 'ACCESS_ERROR', 'This chat cannot be renamed'),
  cannotMute: errorSpec(403, 'ACCESS_ERROR', 'This chat cannot be muted'),
  wrongColor: errorSpec(400, 'WRONG_COLOR', 'This color currently unavailable'),
  colorIsSet: errorSpec(400, 'WRONG_REQUEST', "This color currently set or chat doesn't exist"),
  avatar: errorSpec(400, 'AVATAR_ERROR', 'Avatar incorrect type'),
  chatMissing: errorSpec(400, 'WRONG_REQUEST', "Chat doesn't exist"),
  owner: errorSpec(
    400,
    'WRONG_REQUEST',
    'Change owner can only owner and user must be member in chat',
  ),
} as const;

/** Creating group chats, finding them and changing their looks. */
export const CHAT_METHODS: readonly Method[] = [
  defineMethod({
    name: 'im.chat.add',
    scopes: ['im'],
    access: 'write',
    behaviour: 'documented',
    params: {
      USERS: withDefault(ids, []),
      TYPE: withDefault(oneOf(['OPEN', 'CHAT']), 'CHAT'),
      TITLE: withDefault(string, ''),
      DESCRIPTION: withDefault(string, ''),
      COLOR: withDefault(color, 'MINT'),
      MESSAGE: withDefault(string, ''),
      AVATAR: withDefault(string, ''),
      ENTITY_TYPE: withDefault(string, ''),
      ENTITY_ID: withDefault(string, ''),
    },
    run(context, params) {
      const { state, caller, clock } = context;
      const now = clock.now();
      const users = params.USERS.filter((userId) => state.users.get(userId) !== undefined);
      const memberIds = new Set([caller.userId, ...users]);
      const chat = state.chats.create({
        type: params.TYPE === 'OPEN' ? 'open' : 'chat',
        createdAt: now,
        ownerId: caller.userId,
        memberIds,
        title: params.TITLE.trim() || defaultTitle(context, memberIds, params.COLOR),
        description: params.DESCRIPTION,
        color: COLORS[params.COLOR],
        entityType: params.ENTITY_TYPE,
        entityId: params.ENTITY_ID,
      });
      if (isImage(params.AVATAR)) chat.avatar = avatarUrl(context, chat);
      if (users.length > 0) announceJoin(context, chat, users);
      if (params.MESSAGE !== '') {
        state.chats.post(chat, { authorId: caller.userId, date: now, text: params.MESSAGE });
      }
      return { result: chat.id };
    },
  }),
  defineMethod({
    name: 'im.chat.get',
    scopes: ['im'],
    access: 'read',
    // The page does not say what an unknown object gives.
    behaviour: 'inferred',
    params: { ENTITY_TYPE: withDefault(string, ''), ENTITY_ID: withDefault(string, '') },
    run({ state }, { ENTITY_TYPE, ENTITY_ID }) {
      const linked = ENTITY_TYPE !== '' && ENTITY_ID !== '';
      const chat = linked ? state.chats.findByEntity(ENTITY_TYPE, ENTITY_ID) : undefined;
      return { result: chat === undefined ? null : { ID: chat.id } };
    },
  }),
  defineMethod({
    name: 'im.chat.updateTitle',
    scopes: ['im'],
    access: 'write',
    behaviour: 'documented',
    params: { ...eitherChatId, TITLE: withDefault(string, '') },
    run(context, { CHAT_ID, DIALOG_ID, TITLE }) {
      const chat = requireGroupChat(context, CHAT_ID, DIALOG_ID, IM_ERRORS.unavailable);
      const title = TITLE.trim();
      if (title === '') throw new RestError(ERRORS.titleEmpty);
      refuseGroupOrProject(chat, ERRORS.cannotRename);
      chat.title = title;
      return { result: true };
    },
  }),
  defineMethod({
    name: 'im.chat.updateColor',
    scopes: ['im'],
    access: 'write',
    behaviour: 'documented',
    params: { ...eitherChatId, COLOR: required(color, ERRORS.wrongColor) },
    run(context, { CHAT_ID, DIALOG_ID, COLOR }) {
      const chat = requireGroupChat(context, CHAT_ID, DIALOG_ID, IM_ERRORS.unavailable);
      if (chat.color === COLORS[COLOR]) throw new RestError(ERRORS.colorIsSet);
      chat.color = COLORS[COLOR];
      return { result: true };
    },
  }),
  defineMethod({
    name: 'im.chat.updateAvatar',
    scopes: ['im'],
    access: 'write',
    behaviour: 'documented',
    params: { ...eitherChatId, AVATAR: required(where(string, isImage), ERRORS.avatar) },
    run(context, { CHAT_ID, DIALOG_ID }) {
      if (CHAT_ID !== undefined && context.state.chats.get(CHAT_ID) === undefined) {
        throw new RestError(ERRORS.chatMissing);
      }
      const chat = requireGroupChat(context, CHAT_ID, DIALOG_ID, IM_ERRORS.unavailable);
      chat.avatar = avatarUrl(context, chat);
      return { result: true };
    },
  }),
  defineMethod({
    name: 'im.chat.setOwner',
    scopes: ['im'],
    access: 'write',
    behaviour: 'documented',
    params: { ...eitherChatId, USER_ID: required(id, IM_ERRORS.userIdEmpty) },
    run(context, { CHAT_ID, DIALOG_ID, USER_ID }) {
      const chat = requireGroupChat(context, CHAT_ID, DIALOG_ID, IM_ERRORS.unavailable);
      if (chat.ownerId !== context.caller.userId || !chat.members.has(USER_ID)) {
        throw new RestError(ERRORS.owner);
      }
      chat.managers.delete(chat.ownerId);
      chat.ownerId = USER_ID;
      chat.managers.add(USER_ID);
      return { result: true };
    },
  }),
  defineMethod({
    name: 'im.chat.mute',
    scopes: ['im'],
    access: 'write',
    behaviour: 'documented',
    params: { ...eitherChatId, MUTE: withDefault(yesNo, true) },
    run(context, { CHAT_ID, DIALOG_ID, MUTE }) {
      if (CHAT_ID === undefined && DIALOG_ID === undefined) {
        throw new RestError(IM_ERRORS.chatIdEmpty);
      }
      const dialog = CHAT_ID === undefined ? DIALOG_ID : ({ kind: 'chat', id: CHAT_ID } as const);
      const chat = dialog && requireDialog(context, dialog, ERRORS.cannotMute);
      const membership = chat?.members.get(context.caller.userId);
      if (membership === undefined || chat?.type === 'private') {
        throw new RestError(ERRORS.cannotMute);
      }
      membership.muted = MUTE;
      return { result: true };
    },
  }),
];

function defaultTitle(
  context: CallContext,
  memberIds: ReadonlySet<number>,
  colorName: ColorName,
): string {
  if (memberIds.size < 2) {
    const name = colorName.charAt(0) + colorName.slice(1).toLowerCase().replaceAll('_', ' ');
    return `${name} chat №${context.state.chats.all.length + 1}`;
  }
  const names = [...memberIds].map((userId) => nameOf(context, userId));
  return `Chat with ${names.join(', ')}`;
}

function avatarUrl({ origin, clock }: CallContext, chat: Chat): string {
  return `${origin}/upload/im/avatar/${chat.id}-${Math.floor(clock.now())}`;
}
