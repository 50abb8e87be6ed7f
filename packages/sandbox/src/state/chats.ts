import { randomUUID } from 'node:crypto';

import type { Value } from '../values.ts';
import { Sequence } from './sequence.ts';

/** `private` is the dialog of two people, `chat` a closed and `open` an open group chat. */
export type ChatType = 'private' | 'chat' | 'open';

/** A message; the deleted ones stay, without their content. */
export interface Message {
  readonly id: number;
  readonly chatId: number;
  /** 0 for system messages. */
  readonly authorId: number;
  readonly date: number;
  readonly uuid: string | undefined;
  text: string;
  /** `ATTACH`, `KEYBOARD`, `MENU` and the like, as `params` shows them. */
  readonly params: Map<string, Value>;
  readonly likes: Set<number>;
  readonly fileIds: readonly number[];
  deleted: boolean;
}

/** What a chat remembers for each participant. */
export interface Membership {
  /** Everything up to this message has been read. */
  lastReadId: number;
  lastReadAt: number | undefined;
  muted: boolean;
  /** Messages up to this one came before the participant and are hidden. */
  hiddenUpToId: number;
}

export interface Chat {
  readonly id: number;
  readonly type: ChatType;
  readonly createdAt: number;
  readonly members: Map<number, Membership>;
  readonly managers: Set<number>;
  readonly messages: Message[];
  readonly entityType: string;
  readonly entityId: string;
  ownerId: number;
  title: string;
  description: string;
  color: string;
  avatar: string;
  /** The chat's folder on the drive; 0 until it is asked for. */
  folderId: number;
}

/** What a new chat starts with; all else has its plain value. */
export type NewChat = Pick<Chat, 'type' | 'createdAt' | 'ownerId'> &
  Partial<
    Pick<Chat, 'id' | 'title' | 'description' | 'color' | 'avatar' | 'entityType' | 'entityId'>
  > & {
    readonly memberIds: Iterable<number>;
  };

export interface NewMessage {
  readonly id?: number | undefined;
  readonly authorId: number;
  readonly date: number;
  readonly text: string;
  readonly params?: Iterable<readonly [string, Value]> | undefined;
  readonly fileIds?: readonly number[] | undefined;
}

/** Shown in the place of a deleted message. */
const DELETED_TEXT = 'Message deleted';

/** The portal's chats and their messages. */
export class Chats {
  readonly #chats = new Map<number, Chat>();
  readonly #messages = new Map<number, Message>();
  readonly #chatIds = new Sequence(0);
  readonly #messageIds = new Sequence(0);

  get all(): Chat[] {
    return [...this.#chats.values()];
  }

  get(id: number): Chat | undefined {
    return this.#chats.get(id);
  }

  message(id: number): Message | undefined {
    return this.#messages.get(id);
  }

  create(chat: NewChat): Chat {
    const id = chat.id ?? this.#chatIds.next();
    this.#chatIds.reserve(id);
    const created: Chat = {
      title: '',
      description: '',
      color: '#4ba984',
      avatar: '',
      entityType: '',
      entityId: '',
      ...chat,
      id,
      members: new Map(),
      managers: new Set(chat.type === 'private' ? [] : [chat.ownerId]),
      messages: [],
      folderId: 0,
    };
    for (const userId of chat.memberIds) this.join(created, userId);
    this.#chats.set(id, created);
    return created;
  }

  /** @param hideHistory - whether the newcomer is kept from what was written before */
  join(chat: Chat, userId: number, hideHistory = false): void {
    const lastId = chat.messages.at(-1)?.id ?? 0;
    chat.members.set(userId, {
      lastReadId: lastId,
      lastReadAt: undefined,
      muted: false,
      hiddenUpToId: hideHistory ? lastId : 0,
    });
  }

  /** Takes a participant out; a chat that loses its owner passes to the one who has been in it the longest. */
  leave(chat: Chat, userId: number): void {
    chat.members.delete(userId);
    chat.managers.delete(userId);
    const heir = chat.members.keys().next().value;
    if (chat.ownerId === userId && heir !== undefined) {
      chat.ownerId = heir;
      chat.managers.add(heir);
    }
  }

  /** The dialog of two people, created when it is needed for the first time. */
  dialog(userId: number, otherId: number, now: number): Chat {
    const existing = this.#findDialog(userId, otherId);
    if (existing !== undefined) return existing;
    const memberIds = new Set([userId, otherId]);
    return this.create({ type: 'private', createdAt: now, ownerId: userId, memberIds });
  }

  /** The oldest chat that is linked to an object of another module. */
  findByEntity(entityType: string, entityId: string): Chat | undefined {
    return this.all.find((chat) => chat.entityType === entityType && chat.entityId === entityId);
  }

  /** Adds a message; its author has read the chat up to it. */
  post(chat: Chat, message: NewMessage): Message {
    const id = message.id ?? this.#messageIds.next();
    this.#messageIds.reserve(id);
    const posted: Message = {
      id,
      chatId: chat.id,
      authorId: message.authorId,
      date: message.date,
      uuid: message.authorId === 0 ? undefined : randomUUID(),
      text: message.text,
      params: new Map(message.params),
      likes: new Set(),
      fileIds: message.fileIds ?? [],
      deleted: false,
    };
    chat.messages.push(posted);
    this.#messages.set(id, posted);
    this.markRead(chat, message.authorId, id, message.date);
    return posted;
  }

  /** Reads up to a message; what was read before stays read. */
  markRead(chat: Chat, userId: number, messageId: number, now: number): void {
    const membership = chat.members.get(userId);
    if (membership === undefined || messageId <= membership.lastReadId) return;
    membership.lastReadId = messageId;
    membership.lastReadAt = now;
  }

  /** Makes a message and all after it unread again. */
  markUnread(chat: Chat, userId: number, messageId: number): void {
    const membership = chat.members.get(userId);
    if (membership === undefined || messageId > membership.lastReadId) return;
    membership.lastReadId = chat.messages.findLast((message) => message.id < messageId)?.id ?? 0;
  }

  remove(message: Message): void {
    message.text = DELETED_TEXT;
    message.deleted = true;
    message.likes.clear();
    message.params.clear();
    message.params.set('IS_DELETED', 'Y');
  }

  #findDialog(userId: number, otherId: number): Chat | undefined {
    const size = userId === otherId ? 1 : 2;
    return this.all.find(
      (chat) =>
        chat.type === 'private' &&
        chat.members.size === size &&
        chat.members.has(userId) &&
        chat.members.has(otherId),
    );
  }
}

/** The messages that a participant may see, oldest first. */
export function visibleMessages(chat: Chat, userId: number): Message[] {
  const hiddenUpToId = chat.members.get(userId)?.hiddenUpToId ?? 0;
  return chat.messages.filter((message) => message.id > hiddenUpToId);
}

/** Whether a message waits to be read: one's own never do, nor what the system says. */
export function isUnread(chat: Chat, message: Message, userId: number): boolean {
  const membership = chat.members.get(userId);
  return (
    membership !== undefined &&
    message.authorId !== userId &&
    message.authorId !== 0 &&
    message.id > membership.lastReadId
  );
}

export function unreadCount(chat: Chat, userId: number): number {
  return chat.messages.filter((message) => isUnread(chat, message, userId)).length;
}
