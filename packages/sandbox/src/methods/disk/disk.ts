import type { Method } from '../../portal/method.ts';
import { ATTACHED_OBJECT_METHODS } from './attached-object.ts';
import { FILE_METHODS } from './file.ts';
import { FOLDER_METHODS } from './folder.ts';
import { STORAGE_METHODS } from './storage.ts';
import { VERSION_METHODS } from './version.ts';

/** The drive. */
export const DISK_METHODS: readonly Method[] = [
  ...STORAGE_METHODS,
  ...FOLDER_METHODS,
  ...FILE_METHODS,
  ...VERSION_METHODS,
  ...ATTACHED_OBJECT_METHODS,
];
