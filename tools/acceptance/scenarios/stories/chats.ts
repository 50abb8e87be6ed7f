import { holding, LIST, NUMBER, STRUCTURE, TEXT } from '../expected.ts';
import { type Scenario, step } from '../scenario.ts';
import { ofRun, seen } from '../values.ts';

const OTHERS = 'invites people who know nothing of it';
const OWN_STATE = 'changes what the user has set, or has not read yet';
/** The smallest PNG. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';

const chat = { chatId: seen('chat') };
const dialog = { chatId: seen('chat', 'chat') };

/** A chat from its beginning until everybody has left. */
export const chats: Scenario = {
  section: 'chats',
  steps: [
    step('getChatStructure', { empty: false }, { result: { TITLE: '<string>' } }),
    step(
      'createChat',
      { fields: { TITLE: ofRun('relaunch'), TYPE: 'CHAT', COLOR: 'AQUA' } },
      { as: 'chat', result: NUMBER, undo: step('leaveChat', chat) },
    ),
    step('getChatUsers', chat, { as: 'users', result: LIST }),
    step('getUsers', { userIds: [seen('users.0')] }, { result: STRUCTURE }),
    step('changeChatTitle', { ...chat, title: ofRun('launch') }, { result: true }),
    step('getDialog', dialog, { result: { id: seen('chat'), name: ofRun('launch') } }),
    step('changeChatColor', { ...chat, color: 'PURPLE' }, { result: true }),
    step('changeChatPicture', { ...chat, image: PIXEL }, { result: true }),
    step('disableChatNotifications', chat, { result: true }),
    step('enableChatNotifications', chat, { result: true }),
    step('sendWritingNotification', dialog, { result: true }),
    step('getChatMembersList', dialog, { result: [{ id: seen('users.0') }] }),
    step('getChatMessagesList', dialog, { result: { chat_id: seen('chat'), messages: LIST } }),
    step('getChatFilesFolder', chat, { result: { ID: NUMBER } }),
    step('getUserStatus', {}, { result: TEXT }),
    step('addUsersToChat', { ...chat, userIds: [2, 4] }, { result: true, local: OTHERS }),
    step('getChatUsers', chat, { result: holding(4), local: OTHERS }),
    step('deleteUserFromChat', { ...chat, userId: 4 }, { result: true, local: OTHERS }),
    step('getChatUsers', chat, { result: [1, 2], local: OTHERS }),
    step('changeChatOwner', { ...chat, userId: 2 }, { result: true, local: OTHERS }),
    step('setUserStatus', { status: 'dnd' }, { result: true, local: OWN_STATE }),
    step('getUserStatus', {}, { result: 'dnd', local: OWN_STATE }),
    step('readAll', {}, { result: true, local: OWN_STATE }),
    step('leaveChat', chat, { result: true, ends: 'chat' }),
  ],
};
