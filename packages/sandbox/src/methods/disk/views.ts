import type { CallContext } from '../../portal/method.ts';
import { isoDate } from '../../portal/time.ts';
import type { DiskFile, Folder, Storage } from '../../state/disk.ts';
import type { JsonObject } from '../../values.ts';

export function storageView(storage: Storage): JsonObject {
  return {
    ID: String(storage.id),
    NAME: storage.name,
    CODE: null,
    MODULE_ID: 'disk',
    ENTITY_TYPE: storage.entityType,
    ENTITY_ID: storage.entityId,
    ROOT_OBJECT_ID: String(storage.rootId),
  };
}

/** A file or folder that was there before: numbers as text. */
export function objectView(context: CallContext, object: Folder | DiskFile): JsonObject {
  return object.kind === 'folder' ? folderView(context, object) : fileView(context, object);
}

/** What a method that has just made the object answers: the new numbers are numbers. */
export function createdView(context: CallContext, object: Folder | DiskFile): JsonObject {
  const fresh = { ID: object.id, DELETED_TYPE: 0, DELETED_BY: null };
  const view = objectView(context, object);
  return object.kind === 'folder'
    ? { ...view, ...fresh, REAL_OBJECT_ID: object.id }
    : { ...view, ...fresh, GLOBAL_CONTENT_VERSION: 1, FILE_ID: object.fileId };
}

function folderView(context: CallContext, folder: Folder): JsonObject {
  return {
    ID: String(folder.id),
    NAME: folder.name,
    CODE: null,
    STORAGE_ID: String(folder.storageId),
    TYPE: 'folder',
    REAL_OBJECT_ID: String(folder.id),
    PARENT_ID: folder.parentId === 0 ? null : String(folder.parentId),
    DELETED_TYPE: '0',
    ...history(folder),
    DETAIL_URL: `${context.origin}/disk/path/${encodeURIComponent(folder.name)}`,
  };
}

function fileView(context: CallContext, file: DiskFile): JsonObject {
  return {
    ID: String(file.id),
    NAME: file.name,
    CODE: null,
    STORAGE_ID: String(file.storageId),
    TYPE: 'file',
    PARENT_ID: String(file.parentId),
    DELETED_TYPE: '0',
    GLOBAL_CONTENT_VERSION: '1',
    FILE_ID: String(file.fileId),
    SIZE: String(file.content.length),
    ...history(file),
    DOWNLOAD_URL: `${context.origin}/rest/download.json?token=${file.downloadKey}`,
    DETAIL_URL: `${context.origin}/disk/file/${encodeURIComponent(file.name)}`,
  };
}

function history(object: Folder | DiskFile): JsonObject {
  const moment = isoDate(object.createdAt);
  return {
    CREATE_TIME: moment,
    UPDATE_TIME: moment,
    DELETE_TIME: null,
    CREATED_BY: String(object.createdBy),
    UPDATED_BY: String(object.createdBy),
    DELETED_BY: '0',
  };
}
