import { errorSpec, type ErrorSpec } from '../../portal/errors.ts';

export function argumentError(position: number): ErrorSpec {
  return errorSpec(400, 'ERROR_ARGUMENT', `Invalid value of parameter {Parameter #${position}}`);
}

export function notFound(id: number): ErrorSpec {
  return errorSpec(400, 'ERROR_NOT_FOUND', `Could not find entity with id \`${id}\``);
}

export const DISK_ERRORS = {
  denied: errorSpec(400, 'ACCESS_DENIED', 'Access denied'),
  noApplication: errorSpec(400, 'ACCESS_DENIED', 'Access denied! Application context required'),
  notOfApplication: errorSpec(400, '', 'Access denied (invalid type of storage)'),
  nameMissing: errorSpec(
    400,
    'DISK_BASE_SERVICE_22001',
    'Error: required parameter NAME (DISK_BASE_SERVICE_22001)',
  ),
  notSaved: errorSpec(400, 'ERROR_COULD_NOT_SAVE_FILE', 'Could not save file'),
  versionNotSaved: errorSpec(400, 'DISK_FILE_22002', 'Could not save file'),
  folderNameTaken: errorSpec(400, 'DISK_OBJ_22000', 'A folder with this name already exists'),
  fileNameTaken: errorSpec(400, 'DISK_OBJ_22000', 'A file with this name already exists'),
  emptyName: errorSpec(400, '0', 'Empty name'),
  rootDeleted: errorSpec(400, 'DISK_OBJ_22000', 'Could not delete root folder'),
  rootMoved: errorSpec(400, '', 'Could not move root folder'),
  otherStorage: errorSpec(400, 'ACCESS_DENIED', 'Access denied', 'inferred'),
  versionOfOther: errorSpec(400, 'DISK_FILE_22004', 'Cannot restore version from another file'),
  rights: errorSpec(400, '', 'Invalid rights format'),
} as const;
