import { RestError } from '../../portal/errors.ts';
import type { CallContext, Method } from '../../portal/method.ts';
import { id, required, string } from '../../portal/params.ts';
import type { DiskFile, Folder } from '../../state/disk-objects.ts';
import { fileOf, folderOf, trashedOf } from './access.ts';
import { FILE_FIELDS } from './described-fields.ts';
import { DISK_ERRORS, argumentError } from './errors.ts';
import { diskMethod, touchOf } from './method.ts';
import { isTaken } from './uploads.ts';
import { createdView, movedView, objectView, restoredView } from './views.ts';

const file = { id: required(id, argumentError(0)) };
const intoFolder = { ...file, targetFolderId: required(id, argumentError(0)) };

/** Files: reading, moving, copying and deleting them. */
export const FILE_METHODS: readonly Method[] = [
  diskMethod('disk.file.getFields', 'read', {}, () => ({ result: FILE_FIELDS })),
  diskMethod('disk.file.get', 'read', file, (context, params) => ({
    result: objectView(context, fileOf(context, params.id)),
  })),
  diskMethod(
    'disk.file.rename',
    'write',
    { ...file, newName: required(string, argumentError(0)) },
    (context, params) => {
      const found = fileOf(context, params.id);
      if (params.newName.trim() === '') throw new RestError(DISK_ERRORS.emptyName);
      const parent = folderOf(context, found.parentId);
      const isOwn = params.newName === found.name;
      if (!isOwn) requireFreeName(context, params.newName, parent);
      context.state.disk.rename(found, params.newName, touchOf(context));
      return { result: objectView(context, found) };
    },
  ),
  diskMethod('disk.file.copyTo', 'write', intoFolder, (context, params) => {
    const [found, target] = bothOf(context, params);
    requireFreeName(context, found.name, target);
    const copy = context.state.disk.copyFile(found, target, touchOf(context));
    return { result: createdView(context, copy) };
  }),
  diskMethod('disk.file.moveTo', 'write', intoFolder, (context, params) => {
    const [found, target] = bothOf(context, params);
    if (found.storageId !== target.storageId) throw new RestError(DISK_ERRORS.otherStorage);
    requireFreeName(context, found.name, target);
    context.state.disk.move(found, target);
    return { result: movedView(context, found) };
  }),
  diskMethod('disk.file.markDeleted', 'write', file, (context, params) => {
    const found = fileOf(context, params.id);
    context.state.disk.trash(found, touchOf(context));
    return { result: objectView(context, found) };
  }),
  diskMethod('disk.file.restore', 'write', file, (context, params) => {
    const found = trashedOf(context, params.id, 'file');
    context.state.disk.restore(found, touchOf(context));
    return { result: restoredView(context, found) };
  }),
  diskMethod('disk.file.delete', 'write', file, (context, params) => {
    context.state.disk.remove(fileOf(context, params.id));
    return { result: true };
  }),
  diskMethod('disk.file.getExternalLink', 'write', file, (context, params) => {
    const code = context.state.disk.linkCodeOf(fileOf(context, params.id));
    return { result: `${context.origin}/~${code}` };
  }),
];

function bothOf(
  context: CallContext,
  params: { readonly id: number; readonly targetFolderId: number },
): [DiskFile, Folder] {
  return [fileOf(context, params.id), folderOf(context, params.targetFolderId)];
}

function requireFreeName(context: CallContext, name: string, target: Folder): void {
  if (isTaken(context, target, name)) throw new RestError(DISK_ERRORS.fileNameTaken);
}
