import { RestError, type ErrorSpec } from '../../portal/errors.ts';
import type { CallContext } from '../../portal/method.ts';
import { id, optional, string, type ParamType } from '../../portal/params.ts';
import type { Chat } from '../../state/chats.ts';
import { IM_ERRORS } from './errors.ts';

/** What `DIALOG_ID` can name: a chat, the chat of a group or project, or the person of a private dialog. */
export interface DialogId {
  readonly kind: 'chat' | 'group' | 'user';
  readonly id: number;
}

/** `chatXXX`, `sgXXX` or `XXX`. */
export const dialogId: ParamType<DialogId> = {
  name: 'dialog',
  read(value) {
    const match = /^\s*(chat|sg|)([1-9]\d{0,14})\s*$/u.exec(string.read(value) ?? '');
    if (match === null) return undefined;
    const kind = match[1] === 'chat' ? 'chat' : match[1] === 'sg' ? 'group' : 'user';
    return { kind, id: Number(match[2]) };
  },
};

/** The chat that the caller means, where the caller takes part in it. */
export function findDialog(context: CallContext, dialog: DialogId): Chat | undefined {
  const chat = lookUp(context, dialog);
  return chat?.members.has(context.caller.userId) === true ? chat : undefined;
}

/** As {@link findDialog}; without access the method answers `error`. */
export function requireDialog(context: CallContext, dialog: DialogId, error: ErrorSpec): Chat {
  const chat = findDialog(context, dialog);
  if (chat === undefined) throw new RestError(error);
  return chat;
}

/** `CHAT_ID` or `DIALOG_ID`; an identifier with a prefix is no `CHAT_ID`. */
export const eitherChatId = {
  CHAT_ID: optional(id, IM_ERRORS.chatIdEmpty),
  DIALOG_ID: optional(dialogId, IM_ERRORS.dialogIdEmpty),
};

/** How the caller would name this chat. */
export function dialogIdOf(chat: Chat, userId: number): string {
  if (chat.type !== 'private') return `chat${chat.id}`;
  return String([...chat.members.keys()].find((one) => one !== userId) ?? userId);
}

/**
 * The group chat that `CHAT_ID` or, where that is not given, `DIALOG_ID` names. A private dialog cannot be named by
 * `DIALOG_ID` here.
 */
export function requireGroupChat(
  context: CallContext,
  chatId: number | undefined,
  dialog: DialogId | undefined,
  error: ErrorSpec,
): Chat {
  if (chatId === undefined && dialog === undefined) throw new RestError(IM_ERRORS.chatIdEmpty);
  if (chatId === undefined && dialog?.kind === 'user') {
    throw new RestError(IM_ERRORS.dialogIdEmpty);
  }
  const chat = requireDialog(
    context,
    chatId === undefined ? (dialog ?? { kind: 'chat', id: 0 }) : { kind: 'chat', id: chatId },
    error,
  );
  if (chat.type === 'private') throw new RestError(error);
  return chat;
}

/** The standard chat of a group or project belongs to it: it cannot be renamed or left. */
export function refuseGroupOrProject(chat: Chat, error: ErrorSpec): void {
  if (chat.entityType === 'SONET_GROUP') throw new RestError(error);
}

function lookUp({ state, caller, clock }: CallContext, dialog: DialogId): Chat | undefined {
  if (dialog.kind === 'chat') return state.chats.get(dialog.id);
  if (dialog.kind === 'group') {
    return state.chats.findByEntity('SONET_GROUP', String(dialog.id));
  }
  if (state.users.get(dialog.id) === undefined) return undefined;
  return state.chats.dialog(caller.userId, dialog.id, clock.now());
}
