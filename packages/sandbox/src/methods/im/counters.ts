import { defineMethod, type Method } from '../../portal/method.ts';
import { unreadCount } from '../../state/chats.ts';
import { unreadNotifications } from '../../state/notifications.ts';
import { phpArray } from '../../values.ts';
import { dialogIdOf } from './dialog-id.ts';

/** How much waits to be read. */
export const COUNTER_METHODS: readonly Method[] = [
  defineMethod({
    name: 'im.counters.get',
    scopes: ['im'],
    access: 'read',
    behaviour: 'documented',
    params: {},
    run({ state, caller: { userId } }) {
      const chats = new Map<string, number>();
      const muted = new Map<string, number>();
      const dialogs = new Map<string, number>();
      for (const chat of state.chats.all) {
        const count = unreadCount(chat, userId);
        if (count === 0) continue;
        if (chat.type === 'private') dialogs.set(dialogIdOf(chat, userId), count);
        else if (chat.members.get(userId)?.muted === true) muted.set(String(chat.id), count);
        else chats.set(String(chat.id), count);
      }
      const inChats = sum(chats);
      const inDialogs = sum(dialogs);
      const notices = unreadNotifications(state.notifications.of(userId));
      return {
        result: {
          TYPE: {
            ALL: inChats + inDialogs + notices,
            NOTIFY: notices,
            CHAT: inChats,
            LINES: 0,
            DIALOG: inDialogs,
            MESSENGER: inChats + inDialogs,
          },
          CHAT: phpArray(chats),
          CHAT_MUTED: phpArray(muted),
          CHAT_UNREAD: [],
          LINES: [],
          DIALOG: phpArray(dialogs),
          DIALOG_UNREAD: [],
        },
      };
    },
  }),
];

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
