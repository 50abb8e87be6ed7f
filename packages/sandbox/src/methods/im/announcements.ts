import type { CallContext } from '../../portal/method.ts';
import type { Chat } from '../../state/chats.ts';
import { userTag } from './names.ts';

/** The chat says who has come. */
export function announceJoin(context: CallContext, chat: Chat, userIds: readonly number[]): void {
  const invited = userIds.map((userId) => userTag(context, userId)).join(', ');
  announce(
    context,
    chat,
    'CHAT_JOIN',
    `${userTag(context, context.caller.userId)} invited ${invited} to the chat`,
  );
}

/** The chat says who has gone. */
export function announceLeave(context: CallContext, chat: Chat, text: string): void {
  announce(context, chat, 'CHAT_LEAVE', text);
}

/** The system says in the chat what happened to it. */
function announce({ state, clock }: CallContext, chat: Chat, code: string, text: string): void {
  state.chats.post(chat, {
    authorId: 0,
    date: clock.now(),
    text,
    params: [
      ['CODE', [code]],
      ['NOTIFY', 'N'],
    ],
  });
}
