import { RestError } from '../../portal/errors.ts';
import type { CallContext, Method } from '../../portal/method.ts';
import { id, object, required, string, withDefault } from '../../portal/params.ts';
import type { Folder } from '../../state/disk-objects.ts';
import { requireAdmin } from '../current-user.ts';
import { folderOf, isRoot, trashedOf } from './access.ts';
import { addFolder } from './add-folder.ts';
import { FOLDER_FIELDS } from './described-fields.ts';
import { DISK_ERRORS, argumentError } from './errors.ts';
import { listChildren, listing } from './listing.ts';
import { diskMethod, touchOf } from './method.ts';
import { isTaken, saveFile, upload } from './uploads.ts';
import { createdView, movedView, objectView, restoredView } from './views.ts';

const folder = { id: required(id, argumentError(1)) };
const twoFolders = { ...folder, targetFolderId: required(id, argumentError(1)) };

/** Folders: making, reading, moving, copying and deleting them, and what lies in them. */
export const FOLDER_METHODS: readonly Method[] = [
  diskMethod('disk.folder.getFields', 'read', {}, () => ({ result: FOLDER_FIELDS })),
  diskMethod('disk.folder.get', 'read', folder, (context, params) => ({
    result: objectView(context, folderOf(context, params.id)),
  })),
  diskMethod('disk.folder.getChildren', 'read', { ...folder, ...listing }, (context, params) =>
    listChildren(context, folderOf(context, params.id), params),
  ),
  diskMethod(
    'disk.folder.addSubFolder',
    'write',
    { ...folder, data: withDefault(object, {}) },
    (context, params) => addFolder(context, folderOf(context, params.id), params.data),
  ),
  diskMethod('disk.folder.uploadFile', 'write', { ...folder, ...upload }, (context, params) => {
    const target = folderOf(context, params.id);
    if (params.fileContent !== undefined) return saveFile(context, target, params);
    const ticket = context.state.disk.issueTicket({
      folderId: target.id,
      userId: context.caller.userId,
      uniqueName: params.generateUniqueName,
    });
    const uploadUrl = `${context.origin}/rest/upload.json?token=${ticket}`;
    return { result: { field: 'file', uploadUrl } };
  }),
  diskMethod(
    'disk.folder.rename',
    'write',
    { ...folder, newName: required(string, argumentError(1)) },
    (context, params) => {
      const found = folderOf(context, params.id);
      context.state.disk.rename(found, params.newName, touchOf(context));
      return { result: objectView(context, found) };
    },
  ),
  diskMethod('disk.folder.copyTo', 'write', twoFolders, (context, params) => {
    const [found, target] = bothOf(context, params);
    requireFreeName(context, found, target);
    const copy = context.state.disk.copyFolder(found, target, touchOf(context));
    return { result: createdView(context, copy) };
  }),
  diskMethod('disk.folder.moveTo', 'write', twoFolders, (context, params) => {
    const [found, target] = bothOf(context, params);
    if (isRoot(context, found)) throw new RestError(DISK_ERRORS.rootMoved);
    if (found.storageId !== target.storageId || context.state.disk.isInside(target, found)) {
      throw new RestError(DISK_ERRORS.otherStorage);
    }
    requireFreeName(context, found, target);
    context.state.disk.move(found, target);
    return { result: movedView(context, found) };
  }),
  diskMethod('disk.folder.markDeleted', 'write', folder, (context, params) => {
    const found = deletableOf(context, params.id);
    context.state.disk.trash(found, touchOf(context));
    return { result: { ...objectView(context, found), DELETED_TYPE: found.deletedType } };
  }),
  diskMethod('disk.folder.restore', 'write', folder, (context, params) => {
    requireAdmin(context, DISK_ERRORS.denied);
    const found = trashedOf(context, params.id, 'folder');
    context.state.disk.restore(found, touchOf(context));
    return { result: restoredView(context, found) };
  }),
  diskMethod('disk.folder.deleteTree', 'write', folder, (context, params) => {
    context.state.disk.remove(deletableOf(context, params.id));
    return { result: true };
  }),
  diskMethod('disk.folder.getExternalLink', 'write', folder, (context, params) => {
    const code = context.state.disk.linkCodeOf(folderOf(context, params.id));
    return { result: `${context.origin}/~${code}` };
  }),
];

function bothOf(
  context: CallContext,
  params: { readonly id: number; readonly targetFolderId: number },
): [Folder, Folder] {
  return [folderOf(context, params.id), folderOf(context, params.targetFolderId)];
}

function requireFreeName(context: CallContext, { name }: Folder, target: Folder): void {
  if (isTaken(context, target, name)) throw new RestError(DISK_ERRORS.folderNameTaken);
}

/** A folder that is not the root of its storage. */
function deletableOf(context: CallContext, folderId: number): Folder {
  const found = folderOf(context, folderId);
  if (isRoot(context, found)) throw new RestError(DISK_ERRORS.rootDeleted);
  return found;
}
