import { RestError, errorSpec, type ErrorSpec } from '../../portal/errors.ts';
import { defineMethod, type CallContext, type Method } from '../../portal/method.ts';
import {
  id,
  oneOf,
  optional,
  required,
  string,
  structure,
  withDefault,
  yesNo,
} from '../../portal/params.ts';
import { visibleMessages, type Chat, type Message } from '../../state/chats.ts';
import type { Value } from '../../values.ts';
import { readAttach, readBlock } from './blocks.ts';
import { dialogId, findDialog } from './dialog-id.ts';
import { IM_ERRORS } from './errors.ts';

const ERRORS = {
  empty: errorSpec(400, 'MESSAGE_EMPTY', "Message can't be empty"),
  userIdEmpty: IM_ERRORS.userIdEmpty,
  userNotFound: errorSpec(400, 'USER_NOT_FOUND', 'User not found'),
  chatId: errorSpec(400, 'CHAT_ID', 'Error creating message'),
  access: IM_ERRORS.unavailable,
  menu: errorSpec(400, 'MENU_ERROR', 'Incorrect menu params'),
  menuOfUpdate: errorSpec(400, 'menu_ERROR', 'Incorrect menu params'),
  replyAccess: errorSpec(403, 'REPLY_ACCESS_ERROR', 'Action unavailable'),
  replyFromOtherChat: errorSpec(
    400,
    'REPLY_FROM_OTHER_CHAT_ERROR',
    'You can only reply to a message within the same chat',
  ),
  cannotEdit: errorSpec(
    403,
    'CANT_EDIT_MESSAGE',
    "Time has expired for modification or you don't have access",
  ),
  withoutChanges: errorSpec(400, 'WITHOUT_CHANGES', 'Action completed without changes'),
} as const;

/** Sending, changing, deleting and liking messages. */
export const MESSAGE_METHODS: readonly Method[] = [
  defineMethod({
    name: 'im.message.add',
    scopes: ['im'],
    access: 'write',
    behaviour: 'documented',
    params: {
      DIALOG_ID: required(dialogId, ERRORS.userIdEmpty),
      MESSAGE: withDefault(string, ''),
      ATTACH: optional(structure),
      KEYBOARD: optional(structure),
      MENU: optional(structure),
      SYSTEM: withDefault(yesNo, false),
      URL_PREVIEW: withDefault(yesNo, true),
      REPLY_ID: optional(id),
    },
    run(context, params) {
      const { state, caller, clock } = context;
      const blocks = readBlocks(params, ERRORS.menu);
      if (params.MESSAGE.trim() === '' && !blocks.has('ATTACH')) {
        throw new RestError(ERRORS.empty);
      }
      if (params.DIALOG_ID.kind === 'user' && state.users.get(params.DIALOG_ID.id) === undefined) {
        throw new RestError(ERRORS.userNotFound);
      }
      const chat = findDialog(context, params.DIALOG_ID);
      if (chat === undefined) {
        const exists =
          params.DIALOG_ID.kind === 'chat' && state.chats.get(params.DIALOG_ID.id) !== undefined;
        throw new RestError(exists ? ERRORS.access : ERRORS.chatId);
      }
      if (params.REPLY_ID !== undefined) {
        checkReply(context, chat, params.REPLY_ID);
        blocks.set('REPLY_ID', params.REPLY_ID);
      }
      if (!params.URL_PREVIEW) blocks.set('URL_PREVIEW', 'N');
      const message = state.chats.post(chat, {
        authorId: params.SYSTEM ? 0 : caller.userId,
        date: clock.now(),
        text: params.MESSAGE,
        params: blocks,
      });
      return { result: message.id };
    },
  }),
  defineMethod({
    name: 'im.message.update',
    scopes: ['im'],
    access: 'write',
    behaviour: 'documented',
    params: {
      MESSAGE_ID: required(id, IM_ERRORS.messageIdError),
      MESSAGE: optional(string),
      ATTACH: optional(structure),
      KEYBOARD: optional(structure),
      MENU: optional(structure),
      URL_PREVIEW: optional(yesNo),
      IS_EDITED: withDefault(yesNo, true),
    },
    run(context, params) {
      const { message } = findMessage(context, params.MESSAGE_ID, ERRORS.cannotEdit);
      if (message.authorId !== context.caller.userId || message.deleted) {
        throw new RestError(ERRORS.cannotEdit);
      }
      const blocks = readBlocks(params, ERRORS.menuOfUpdate);
      if (params.MESSAGE?.trim() === '') {
        context.state.chats.remove(message);
        return { result: true };
      }
      for (const name of ['ATTACH', 'KEYBOARD', 'MENU'] as const) {
        if (params[name] !== undefined) setOrDelete(message, name, blocks.get(name));
      }
      if (params.URL_PREVIEW !== undefined) {
        setOrDelete(message, 'URL_PREVIEW', params.URL_PREVIEW ? undefined : 'N');
      }
      if (params.MESSAGE !== undefined) message.text = params.MESSAGE;
      if (params.MESSAGE !== undefined || params.IS_EDITED) message.params.set('IS_EDITED', 'Y');
      return { result: true };
    },
  }),
  defineMethod({
    name: 'im.message.delete',
    scopes: ['im'],
    access: 'write',
    behaviour: 'documented',
    params: { MESSAGE_ID: required(id, IM_ERRORS.messageIdError) },
    run(context, params) {
      const { chat, message } = findMessage(context, params.MESSAGE_ID, ERRORS.cannotEdit);
      const { userId } = context.caller;
      const mayDelete = message.authorId === userId || chat.managers.has(userId);
      if (!mayDelete || message.deleted) throw new RestError(ERRORS.cannotEdit);
      context.state.chats.remove(message);
      return { result: true };
    },
  }),
  defineMethod({
    name: 'im.message.like',
    scopes: ['im'],
    access: 'write',
    behaviour: 'documented',
    params: {
      MESSAGE_ID: required(id, IM_ERRORS.messageIdError),
      ACTION: withDefault(oneOf(['auto', 'plus', 'minus']), 'auto'),
    },
    run(context, params) {
      const { message } = findMessage(context, params.MESSAGE_ID, IM_ERRORS.messageIdError);
      const { userId } = context.caller;
      const liked = message.likes.has(userId);
      const like = params.ACTION === 'auto' ? !liked : params.ACTION === 'plus';
      if (like === liked || message.deleted) throw new RestError(ERRORS.withoutChanges);
      if (like) message.likes.add(userId);
      else message.likes.delete(userId);
      return { result: true };
    },
  }),
];

/** A message that the caller can see. */
function findMessage(
  context: CallContext,
  messageId: number,
  error: ErrorSpec,
): { chat: Chat; message: Message } {
  const message = context.state.chats.message(messageId);
  const chat = message && findDialog(context, { kind: 'chat', id: message.chatId });
  if (message === undefined || chat === undefined) throw new RestError(error);
  const membership = chat.members.get(context.caller.userId);
  if (message.id <= (membership?.hiddenUpToId ?? 0)) throw new RestError(error);
  return { chat, message };
}

function checkReply(context: CallContext, chat: Chat, messageId: number): void {
  const message = context.state.chats.message(messageId);
  if (message !== undefined && message.chatId !== chat.id) {
    const other = findDialog(context, { kind: 'chat', id: message.chatId });
    throw new RestError(other === undefined ? ERRORS.replyAccess : ERRORS.replyFromOtherChat);
  }
  if (!visibleMessages(chat, context.caller.userId).some((one) => one.id === messageId)) {
    throw new RestError(ERRORS.replyAccess);
  }
}

/** The structured parts of a message that are there. */
function readBlocks(
  params: Partial<Record<'ATTACH' | 'KEYBOARD' | 'MENU', Value | undefined>>,
  menuError: ErrorSpec,
): Map<string, Value> {
  const blocks = new Map<string, Value>();
  const read = {
    ATTACH: readAttach(params.ATTACH),
    KEYBOARD: readBlock(params.KEYBOARD, IM_ERRORS.keyboard),
    MENU: readBlock(params.MENU, menuError),
  };
  for (const [name, block] of Object.entries(read)) {
    if (block !== undefined) blocks.set(name, block);
  }
  return blocks;
}

function setOrDelete(message: Message, name: string, value: Value | undefined): void {
  if (value === undefined) message.params.delete(name);
  else message.params.set(name, value);
}
