import { RestError, errorSpec } from '../../portal/errors.ts';
import { defineMethod, type Answer, type CallContext, type Method } from '../../portal/method.ts';
import {
  id,
  integer,
  oneOf,
  optional,
  required,
  string,
  structure,
  where,
  withDefault,
  yesNo,
  type Parsed,
} from '../../portal/params.ts';
import { isoDate } from '../../portal/time.ts';
import { unreadNotifications, type Notification } from '../../state/notifications.ts';
import { toJson, type JsonObject, type Value } from '../../values.ts';
import { readAttach } from './blocks.ts';
import { IM_ERRORS } from './errors.ts';
import { imUsers } from './views.ts';

const ERRORS = {
  messageEmpty: errorSpec(400, 'MESSAGE_EMPTY', "Message can't be empty"),
  params: errorSpec(400, 'PARAMS_ERROR', 'Incorrect params'),
  noList: errorSpec(400, 'PARAMS_ERROR', 'No IDS param or it is not an array'),
  noClient: errorSpec(403, 'ACCESS_DENIED', 'Access denied! Client ID not specified'),
  lastTogether: errorSpec(
    400,
    'LAST_ID_AND_LAST_TYPE',
    'Parameters LAST_ID and LAST_TYPE should be used together.',
  ),
  lastIdString: errorSpec(400, 'LAST_ID_STRING', "Last notification ID can't be string"),
} as const;

const MAX_PAGE = 50;

const newNotification = {
  USER_ID: required(id, IM_ERRORS.userIdEmpty),
  MESSAGE: required(
    where(string, (text) => text.trim() !== ''),
    ERRORS.messageEmpty,
  ),
  TAG: withDefault(string, ''),
  SUB_TAG: withDefault(string, ''),
  ATTACH: optional(structure),
  CLIENT_ID: withDefault(string, ''),
};

/** Notifications: sending, listing, reading and deleting them. */
export const NOTIFY_METHODS: readonly Method[] = [
  defineMethod({
    name: 'im.notify',
    scopes: ['im'],
    access: 'write',
    behaviour: 'documented',
    params: { ...newNotification, TYPE: withDefault(oneOf(['USER', 'SYSTEM']), 'USER') },
    run: (context, params) => add(context, params, params.TYPE === 'SYSTEM'),
  }),
  defineMethod({
    name: 'im.notify.personal.add',
    scopes: ['im'],
    access: 'write',
    behaviour: 'documented',
    params: newNotification,
    run: (context, params) => add(context, params, false),
  }),
  defineMethod({
    name: 'im.notify.system.add',
    scopes: ['im'],
    access: 'write',
    behaviour: 'documented',
    params: newNotification,
    run: (context, params) => add(context, params, true),
  }),
  defineMethod({
    name: 'im.notify.delete',
    scopes: ['im'],
    access: 'write',
    behaviour: 'documented',
    params: {
      ID: optional(id),
      TAG: withDefault(string, ''),
      SUB_TAG: withDefault(string, ''),
      CLIENT_ID: withDefault(string, ''),
    },
    run({ state, caller }, { ID, TAG, SUB_TAG, CLIENT_ID }) {
      if (ID !== undefined) {
        // Whoever sent it and whoever got it may; a system notification does not tell its sender.
        const mine = [caller.userId, 0];
        return {
          result: state.notifications.removeWhere(
            (one) => one.id === ID && (one.userId === caller.userId || mine.includes(one.authorId)),
          ),
        };
      }
      if (TAG === '' && SUB_TAG === '') throw new RestError(ERRORS.params);
      if (CLIENT_ID === '') throw new RestError(ERRORS.noClient);
      const [tag, subTag] = [fullTag(CLIENT_ID, TAG), fullTag(CLIENT_ID, SUB_TAG)];
      return {
        result: state.notifications.removeWhere((one) =>
          TAG === '' ? one.subTag === subTag : one.tag === tag,
        ),
      };
    },
  }),
  defineMethod({
    name: 'im.notify.get',
    scopes: ['im'],
    access: 'read',
    behaviour: 'documented',
    params: {
      LAST_ID: optional(integer, ERRORS.lastIdString),
      LAST_TYPE: optional(integer),
      LIMIT: withDefault(
        where(integer, (limit) => limit > 0),
        MAX_PAGE,
      ),
    },
    run(context, { LAST_ID, LAST_TYPE, LIMIT }) {
      if ((LAST_ID === undefined) !== (LAST_TYPE === undefined)) {
        throw new RestError(ERRORS.lastTogether);
      }
      const all = context.state.notifications.of(context.caller.userId).toReversed();
      const page = all
        .filter((one) => LAST_ID === undefined || one.id < LAST_ID)
        .slice(0, Math.min(LIMIT, MAX_PAGE));
      return {
        result: {
          total_count: all.length,
          total_unread_count: unreadNotifications(all),
          chat_id: 0,
          notifications: page.map(notificationView),
          users: imUsers(
            context,
            page.map((one) => one.authorId),
          ),
        },
      };
    },
  }),
  defineMethod({
    name: 'im.notify.read',
    scopes: ['im'],
    access: 'write',
    behaviour: 'documented',
    params: {
      ID: optional(integer),
      ACTION: withDefault(yesNo, true),
      ONLY_CURRENT: withDefault(yesNo, false),
    },
    run({ state, caller }, { ID, ACTION, ONLY_CURRENT }) {
      if (ID === undefined || ID < 0) return { result: true };
      for (const one of state.notifications.of(caller.userId)) {
        if (ONLY_CURRENT ? one.id === ID : one.id >= ID) one.read = ACTION;
      }
      return { result: true };
    },
  }),
  defineMethod({
    name: 'im.notify.read.list',
    scopes: ['im'],
    access: 'write',
    behaviour: 'documented',
    params: {
      IDS: required(where(structure, Array.isArray), ERRORS.noList),
      ACTION: withDefault(string, 'Y'),
    },
    run({ state, caller }, { IDS, ACTION }) {
      for (const value of Array.isArray(IDS) ? IDS : []) {
        const one = id.read(value);
        if (one === undefined) break;
        const notification = state.notifications.get(one);
        if (notification?.userId === caller.userId) notification.read = ACTION === 'Y';
      }
      return { result: true };
    },
  }),
  defineMethod({
    name: 'im.notify.read.all',
    scopes: ['im'],
    access: 'write',
    behaviour: 'documented',
    params: {},
    run({ state, caller }) {
      for (const one of state.notifications.of(caller.userId)) one.read = true;
      return { result: { result: true, newCounter: 0 } };
    },
  }),
];

function add(
  { state, caller, clock }: CallContext,
  params: Parsed<typeof newNotification>,
  isSystem: boolean,
): Answer {
  if (state.users.get(params.USER_ID) === undefined) throw new RestError(IM_ERRORS.userIdEmpty);
  const attach: Value | undefined = readAttach(params.ATTACH);
  const notification = state.notifications.add({
    userId: params.USER_ID,
    authorId: isSystem ? 0 : caller.userId,
    date: clock.now(),
    text: params.MESSAGE.trim(),
    tag: fullTag(params.CLIENT_ID, params.TAG),
    subTag: fullTag(params.CLIENT_ID, params.SUB_TAG),
    attach,
  });
  return { result: notification.id };
}

/** Tags belong to an application. */
function fullTag(clientId: string, tag: string): string {
  return tag === '' ? '' : `MP|${clientId}|${tag}`;
}

function notificationView(notification: Notification): JsonObject {
  return {
    id: notification.id,
    chat_id: 0,
    author_id: notification.authorId,
    date: isoDate(notification.date),
    notify_type: notification.authorId === 0 ? 4 : 2,
    notify_module: 'rest',
    notify_event: 'rest_notify',
    notify_tag: notification.tag,
    notify_sub_tag: notification.subTag,
    notify_title: '',
    setting_name: 'rest|rest_notify',
    text: notification.text,
    notify_read: notification.read ? 'Y' : 'N',
    params: notification.attach === undefined ? null : { ATTACH: toJson(notification.attach) },
  };
}
