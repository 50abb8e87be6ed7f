import type { CallContext } from '../../portal/method.ts';
import { isoDate } from '../../portal/time.ts';
import {
  currentVersion,
  type DiskFile,
  type DiskItem,
  type FileVersion,
  type Folder,
  type Storage,
} from '../../state/disk-objects.ts';
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
export function objectView(context: CallContext, object: DiskItem): JsonObject {
  return object.kind === 'folder' ? folderView(context, object) : fileView(context, object);
}

/** What a method that has just made the object answers: the new numbers are numbers. */
export function createdView(context: CallContext, object: DiskItem): JsonObject {
  const fresh = { ID: object.id, DELETED_TYPE: 0, DELETED_BY: null };
  const view = objectView(context, object);
  if (object.kind === 'folder') return { ...view, ...fresh, REAL_OBJECT_ID: object.id };
  const { number, fileId } = currentVersion(object);
  return { ...view, ...fresh, GLOBAL_CONTENT_VERSION: number, FILE_ID: fileId };
}

/** What a method that has just moved the object answers. */
export function movedView(context: CallContext, object: DiskItem): JsonObject {
  return { ...objectView(context, object), PARENT_ID: object.parentId };
}

/** What a method that has just changed the contents of a file answers. */
export function contentView(context: CallContext, file: DiskFile): JsonObject {
  return { ...fileView(context, file), GLOBAL_CONTENT_VERSION: currentVersion(file).number };
}

/** What a method that has just taken the object out of the trash answers. */
export function restoredView(context: CallContext, object: DiskItem): JsonObject {
  return { ...objectView(context, object), DELETED_TYPE: 0 };
}

export function versionView({ origin }: CallContext, version: FileVersion): JsonObject {
  return {
    ID: String(version.id),
    OBJECT_ID: String(version.objectId),
    SIZE: String(version.content.length),
    NAME: version.name,
    GLOBAL_CONTENT_VERSION: String(version.number),
    CREATE_TIME: isoDate(version.createdAt),
    CREATED_BY: String(version.createdBy),
    DOWNLOAD_URL: downloadUrl(origin, version),
  };
}

/** Where a version can be downloaded by whoever knows the address. */
export function downloadUrl(origin: string, { downloadKey }: FileVersion): string {
  return `${origin}/rest/download.json?token=${downloadKey}`;
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
    DELETED_TYPE: String(folder.deletedType),
    ...history(folder),
    DETAIL_URL: `${context.origin}/disk/path/${encodeURIComponent(folder.name)}`,
  };
}

function fileView(context: CallContext, file: DiskFile): JsonObject {
  const version = currentVersion(file);
  return {
    ID: String(file.id),
    NAME: file.name,
    CODE: null,
    STORAGE_ID: String(file.storageId),
    TYPE: 'file',
    PARENT_ID: String(file.parentId),
    DELETED_TYPE: String(file.deletedType),
    GLOBAL_CONTENT_VERSION: String(version.number),
    FILE_ID: String(version.fileId),
    SIZE: String(version.content.length),
    ...history(file),
    DOWNLOAD_URL: downloadUrl(context.origin, version),
    DETAIL_URL: `${context.origin}/disk/file/${encodeURIComponent(file.name)}`,
  };
}

function history(object: DiskItem): JsonObject {
  return {
    CREATE_TIME: isoDate(object.createdAt),
    UPDATE_TIME: isoDate(object.updatedAt),
    DELETE_TIME: object.deletedAt === undefined ? null : isoDate(object.deletedAt),
    CREATED_BY: String(object.createdBy),
    UPDATED_BY: String(object.updatedBy),
    DELETED_BY: String(object.deletedBy ?? 0),
  };
}
