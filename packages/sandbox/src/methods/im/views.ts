import type { CallContext } from '../../portal/method.ts';
import { isoDate } from '../../portal/time.ts';
import { isUnread, type Chat, type Message } from '../../state/chats.ts';
import { currentVersion, type DiskFile } from '../../state/disk-objects.ts';
import { fullName, type User } from '../../state/users.ts';
import { phpArray, toJson, type Json, type JsonObject } from '../../values.ts';
import { downloadUrl } from '../disk/views.ts';
import { extensionOf, fileType, fileView } from './file-view.ts';

/** A person as the messenger shows them. */
export function imUser(user: User): JsonObject {
  return {
    id: user.id,
    active: user.active,
    name: fullName(user),
    first_name: user.firstName,
    last_name: user.lastName,
    work_position: user.position,
    color: user.color,
    avatar: '',
    avatar_hr: '',
    gender: user.gender === '' ? 'M' : user.gender,
    birthday: '',
    extranet: false,
    network: false,
    bot: false,
    connector: false,
    external_auth_id: 'default',
    status: user.status,
    idle: user.idleSince === undefined ? false : isoDate(user.idleSince),
    last_activity_date: isoDate(user.lastActivityAt),
    mobile_last_date: false,
    desktop_last_date: false,
    absent: false,
    departments: [...user.departments],
    phones: user.phone === '' ? false : { personal_mobile: user.phone },
    bot_data: null,
    type: 'user',
    website: '',
    email: user.email,
  };
}

/** The people behind some messages or files, each once. */
export function imUsers({ state }: CallContext, userIds: Iterable<number>): JsonObject[] {
  return [...new Set(userIds)]
    .map((id) => state.users.get(id))
    .filter((user) => user !== undefined)
    .map(imUser);
}

/** A message as one of the participants sees it. */
export function imMessage(chat: Chat, message: Message, userId: number): JsonObject {
  return {
    id: message.id,
    chat_id: message.chatId,
    author_id: message.authorId,
    date: isoDate(message.date),
    text: message.text,
    unread: isUnread(chat, message, userId),
    uuid: message.uuid ?? null,
    replaces: [],
    params: messageParams(message),
    disappearing_date: null,
  };
}

function messageParams(message: Message): Json {
  const params = new Map<string, Json>();
  for (const [name, value] of message.params) params.set(name, toJson(value));
  if (message.likes.size > 0) params.set('LIKE', [...message.likes]);
  if (message.fileIds.length > 0) params.set('FILE_ID', [...message.fileIds]);
  return phpArray(params);
}

/** A file in a chat. */
export function imFile(context: CallContext, chat: Chat, file: DiskFile): JsonObject {
  const type = fileType(file);
  const url = downloadUrl(context.origin, currentVersion(file));
  return {
    // What is no picture has none.
    image: false,
    ...fileView(context, file),
    chatId: chat.id,
    extension: extensionOf(file),
    status: 'done',
    progress: 100,
    viewerAttrs: viewerAttributes(chat, file, type, url),
    mediaUrl: { preview: { '250': type === 'image' ? url : '' } },
    isTranscribable: false,
    isVideoNote: false,
    isVoiceNote: false,
  };
}

/** What the portal's own viewer wants to know of a file that it can show. */
function viewerAttributes(chat: Chat, file: DiskFile, type: string, url: string): Json {
  if (type === 'file') return null;
  return {
    viewer: '',
    viewerType: type,
    src: url,
    viewerResized: '',
    objectId: String(file.id),
    viewerGroupBy: String(chat.id),
    imChatId: chat.id,
    title: file.name,
    actions: '[{"type":"download"}]',
  };
}
