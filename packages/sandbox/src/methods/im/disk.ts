import { RestError, errorSpec } from '../../portal/errors.ts';
import { defineMethod, type CallContext, type Method } from '../../portal/method.ts';
import {
  id,
  ids,
  optional,
  required,
  string,
  structure,
  withDefault,
} from '../../portal/params.ts';
import type { Chat } from '../../state/chats.ts';
import { currentVersion, type DiskFile, type Folder } from '../../state/disk-objects.ts';
import type { JsonObject, Value } from '../../values.ts';
import { downloadUrl } from '../disk/views.ts';
import { eitherChatId, requireDialog, type DialogId } from './dialog-id.ts';
import { IM_ERRORS } from './errors.ts';
import { imFile } from './views.ts';

const ERRORS = {
  filesMissing: errorSpec(400, 'FILES_ERROR', 'List of files is not specified'),
  save: errorSpec(400, 'SAVE_ERROR', 'Error during saving file to chat'),
  fileIdEmpty: errorSpec(400, 'FILE_ID_EMPTY', "File ID can't be empty"),
  fileSave: errorSpec(400, 'FILE_SAVE_ERROR', "File ID can't be saved"),
} as const;

/** Files in chats. They lie in the chat's folder on the drive. */
export const IM_DISK_METHODS: readonly Method[] = [
  defineMethod({
    name: 'im.disk.folder.get',
    scopes: ['im'],
    access: 'read',
    behaviour: 'documented',
    params: eitherChatId,
    run(context, { CHAT_ID, DIALOG_ID }) {
      const chat = chatOf(context, CHAT_ID, DIALOG_ID);
      return { result: { ID: chatFolder(context, chat).id } };
    },
  }),
  defineMethod({
    name: 'im.disk.file.commit',
    scopes: ['im'],
    access: 'write',
    behaviour: 'documented',
    params: {
      ...eitherChatId,
      FILE_ID: optional(structure),
      UPLOAD_ID: optional(structure),
      MESSAGE: withDefault(string, ''),
    },
    run(context, { CHAT_ID, DIALOG_ID, FILE_ID, UPLOAD_ID, MESSAGE }) {
      const chat = chatOf(context, CHAT_ID, DIALOG_ID);
      const files = filesOf(context, FILE_ID ?? UPLOAD_ID);
      const message = context.state.chats.post(chat, {
        authorId: context.caller.userId,
        date: context.clock.now(),
        text: MESSAGE,
        fileIds: files.map((file) => file.id),
      });
      return {
        result: {
          FILES: Object.fromEntries(
            files.map((file) => [uploadKey(file), committedFile(context, chat, file)]),
          ),
          DISK_ID: files.map((file) => String(file.id)),
          FILE_MODELS: Object.fromEntries(
            files.map((file) => [uploadKey(file), fileModel(context, file)]),
          ),
          MESSAGE_ID: message.id,
        },
      };
    },
  }),
  defineMethod({
    name: 'im.disk.file.delete',
    scopes: ['im'],
    access: 'write',
    behaviour: 'documented',
    params: {
      CHAT_ID: required(id, IM_ERRORS.chatIdEmpty),
      FILE_ID: required(id, ERRORS.fileIdEmpty),
    },
    run(context, { CHAT_ID, FILE_ID }) {
      const { state, caller } = context;
      const chat = requireDialog(context, { kind: 'chat', id: CHAT_ID }, IM_ERRORS.chatIdEmpty);
      const message = chat.messages.find(
        (one) => one.fileIds.includes(FILE_ID) && one.authorId === caller.userId,
      );
      if (message === undefined) throw new RestError(ERRORS.fileIdEmpty);
      const file = state.disk.file(FILE_ID);
      if (file !== undefined) state.disk.remove(file);
      if (message.fileIds.every((fileId) => state.disk.file(fileId) === undefined)) {
        state.chats.remove(message);
      }
      return { result: true };
    },
  }),
  defineMethod({
    name: 'im.disk.file.save',
    scopes: ['im'],
    access: 'write',
    behaviour: 'documented',
    params: { FILE_ID: required(id, ERRORS.fileIdEmpty) },
    run(context, { FILE_ID }) {
      const { state, caller, clock } = context;
      const file = state.disk.file(FILE_ID);
      const reachable = state.chats.all.some(
        (chat) =>
          chat.members.has(caller.userId) &&
          chat.messages.some((message) => message.fileIds.includes(FILE_ID)),
      );
      if (file === undefined || !reachable) throw new RestError(ERRORS.fileSave);
      const folder = savedFilesFolder(context);
      const saved = state.disk.addFile(folder, {
        name: state.disk.uniqueName(folder.id, file.name),
        content: currentVersion(file).content,
        userId: caller.userId,
        now: clock.now(),
      });
      return {
        result: {
          folder: { id: folder.id, name: folder.name },
          file: { id: saved.id, name: saved.name },
        },
      };
    },
  }),
];

/** Files of the drive have this key too, however they were named. */
function uploadKey(file: DiskFile): string {
  return `upload${file.id}`;
}

function chatOf(
  context: CallContext,
  chatId: number | undefined,
  dialog: DialogId | undefined,
): Chat {
  const named = chatId === undefined ? dialog : ({ kind: 'chat', id: chatId } as const);
  if (named === undefined) throw new RestError(IM_ERRORS.chatIdEmpty);
  return requireDialog(context, named, IM_ERRORS.noDialogAccess);
}

/** One file or several, all of which have to be on the drive. */
function filesOf({ state }: CallContext, given: Value | undefined): DiskFile[] {
  if (given === undefined || given === null) throw new RestError(ERRORS.filesMissing);
  const fileIds = ids.read(given) ?? [];
  const files = fileIds
    .map((fileId) => state.disk.file(fileId))
    .filter((file) => file !== undefined);
  if (files.length === 0 || files.length < fileIds.length) throw new RestError(ERRORS.save);
  return files;
}

/** The chat's folder, made when it is needed for the first time. */
function chatFolder({ state, caller, clock }: CallContext, chat: Chat): Folder {
  const existing = state.disk.folder(chat.folderId);
  if (existing !== undefined) return existing;
  const storage =
    state.disk.storages.find((one) => one.entityType === 'im') ??
    state.disk.addStorage(
      { name: 'Chat files', entityType: 'im', entityId: 'im' },
      caller.userId,
      clock.now(),
    );
  const root = state.disk.folder(storage.rootId);
  if (root === undefined) throw new RestError(IM_ERRORS.noDialogAccess);
  const folder = state.disk.addFolder(root, {
    name: `chat${chat.id}`,
    userId: caller.userId,
    now: clock.now(),
  });
  chat.folderId = folder.id;
  return folder;
}

const SAVED_FILES = 'Saved Files';

function savedFilesFolder({ state, caller, clock }: CallContext): Folder {
  const storage = state.disk.storages.find(
    (one) => one.entityType === 'user' && one.entityId === String(caller.userId),
  );
  const root = storage && state.disk.folder(storage.rootId);
  if (root === undefined) throw new RestError(ERRORS.fileSave);
  const existing = state.disk
    .children(root.id)
    .find((child) => child.kind === 'folder' && child.name === SAVED_FILES);
  if (existing?.kind === 'folder') return existing;
  return state.disk.addFolder(root, {
    name: SAVED_FILES,
    userId: caller.userId,
    now: clock.now(),
  });
}

/** The answer to a commit has empty objects where every other one has dates. */
const PHP_DATE: JsonObject = {};

function committedFile(context: CallContext, chat: Chat, file: DiskFile): JsonObject {
  return { ...imFile(context, chat, file), date: PHP_DATE };
}

function fileModel({ origin }: CallContext, file: DiskFile): JsonObject {
  const version = currentVersion(file);
  const url = downloadUrl(origin, version);
  return {
    id: file.id,
    name: file.name,
    createTime: PHP_DATE,
    updateTime: PHP_DATE,
    deleteTime: null,
    code: 'media_original',
    xmlId: null,
    storageId: file.storageId,
    realObjectId: file.id,
    parentId: file.parentId,
    deletedType: 0,
    createdBy: String(file.createdBy),
    updatedBy: String(file.updatedBy),
    deletedBy: '0',
    uniqueCode: version.downloadKey.slice(0, 20),
    typeFile: 2,
    globalContentVersion: version.number,
    fileId: version.fileId,
    size: version.content.length,
    etag: '',
    links: {
      download: url,
      showInGrid: `/bitrix/tools/disk/focus.php?objectId=${file.id}`,
      preview: url,
    },
  };
}
