/** Finds what a call is about, if the caller may do with it what the method does. */
import { RestError } from '../../portal/errors.ts';
import type { CallContext } from '../../portal/method.ts';
import type { DiskFile, DiskItem, Folder, Storage } from '../../state/disk-objects.ts';
import { isAdmin } from '../current-user.ts';
import { DISK_ERRORS, notFound } from './errors.ts';

/** People have their own drive for themselves; that of the company and the files of chats are everybody's. */
export function mayUse(context: CallContext, storage: Storage): boolean {
  if (storage.entityType === 'common' || storage.entityType === 'im') return true;
  if (isAdmin(context)) return true;
  return storage.entityType === 'user' && storage.entityId === String(context.caller.userId);
}

export function storageOf(context: CallContext, id: number): Storage {
  const storage = context.state.disk.storage(id);
  if (storage === undefined) throw new RestError(notFound(id));
  if (!mayUse(context, storage)) throw new RestError(DISK_ERRORS.denied);
  return storage;
}

export function rootOf(context: CallContext, storageId: number): Folder {
  return folderOf(context, storageOf(context, storageId).rootId);
}

export function folderOf(context: CallContext, id: number): Folder {
  return usable(context, id, context.state.disk.folder(id));
}

export function fileOf(context: CallContext, id: number): DiskFile {
  return usable(context, id, context.state.disk.file(id));
}

/** What lies in the trash by itself, and is of that kind. */
export function trashedOf(context: CallContext, id: number, kind: DiskItem['kind']): DiskItem {
  const item = context.state.disk.inTrash(id);
  return usable(context, id, item?.kind === kind ? item : undefined);
}

function usable<T extends DiskItem>(context: CallContext, id: number, item: T | undefined): T {
  if (item === undefined) throw new RestError(notFound(id));
  storageOf(context, item.storageId);
  return item;
}

/** @returns whether the folder is the root of its storage */
export function isRoot({ state }: CallContext, { id, storageId }: Folder): boolean {
  return state.disk.storage(storageId)?.rootId === id;
}
