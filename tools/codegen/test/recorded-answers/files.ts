/** What a portal has answered: storages, folders and files. The values are made up; their kinds, and which fields there are, are the evidence. */
import { MOMENT, type Recorded } from './recorded.ts';

const STORAGE = {
  ID: '3',
  NAME: 'd',
  CODE: null,
  MODULE_ID: 'disk',
  ENTITY_TYPE: 'common',
  ENTITY_ID: 'shared_files_s1',
  ROOT_OBJECT_ID: '3',
};

const FOLDER = {
  ID: '44952',
  NAME: 'c',
  CODE: null,
  STORAGE_ID: '3',
  TYPE: 'folder',
  REAL_OBJECT_ID: '44952',
  PARENT_ID: '3',
  DELETED_TYPE: '0',
  CREATE_TIME: MOMENT,
  UPDATE_TIME: MOMENT,
  DELETE_TIME: null,
  CREATED_BY: '1',
  UPDATED_BY: '1',
  DELETED_BY: '0',
  DETAIL_URL: 'https://example.com/y',
};

/** What has just been made has numbers. */
const NEW_FOLDER = {
  ...FOLDER,
  ID: 44952,
  REAL_OBJECT_ID: 44952,
  DELETED_TYPE: 0,
  DELETED_BY: null,
};

const FILE = {
  ID: '47638',
  NAME: 'p.jpg',
  CODE: null,
  STORAGE_ID: '3',
  TYPE: 'file',
  PARENT_ID: '3',
  DELETED_TYPE: '0',
  GLOBAL_CONTENT_VERSION: '1',
  FILE_ID: '32292',
  SIZE: '2114023',
  CREATE_TIME: MOMENT,
  UPDATE_TIME: MOMENT,
  DELETE_TIME: null,
  CREATED_BY: '1',
  UPDATED_BY: '1',
  DELETED_BY: '0',
  DOWNLOAD_URL: 'https://example.com/y',
  DETAIL_URL: 'https://example.com/y',
};

const NEW_FILE = {
  ...FILE,
  ID: 47532,
  DELETED_TYPE: 0,
  GLOBAL_CONTENT_VERSION: 1,
  FILE_ID: 32218,
  DELETED_BY: null,
};

const GONE = { DELETE_TIME: MOMENT, DELETED_TYPE: '3', DELETED_BY: '1' };

export const FILES: readonly Recorded[] = [
  ['disk.storage.getlist', [STORAGE, { ...STORAGE, ENTITY_TYPE: 'user', ENTITY_ID: '1' }]],
  ['disk.storage.getforapp', { ...STORAGE, ENTITY_TYPE: 'restapp', ENTITY_ID: '2' }],
  ['disk.storage.get', STORAGE],
  ['disk.storage.rename', { ...STORAGE, ENTITY_TYPE: 'restapp' }],
  ['disk.storage.getchildren', [FILE, FOLDER]],
  ['disk.storage.addfolder', NEW_FOLDER],
  ['disk.storage.uploadfile', NEW_FILE],
  ['disk.folder.get', FOLDER],
  ['disk.folder.addsubfolder', NEW_FOLDER],
  ['disk.folder.copyto', NEW_FOLDER],
  ['disk.folder.moveto', { ...FOLDER, PARENT_ID: 49 }],
  ['disk.folder.deletetree', true],
  ['disk.folder.getExternalLink', 'https://example.com/~a'],
  ['disk.folder.getchildren', [FOLDER, FILE]],
  ['disk.folder.markdeleted', { ...FOLDER, ...GONE }],
  ['disk.folder.restore', { ...FOLDER, DELETE_TIME: MOMENT, DELETED_BY: '1' }],
  ['disk.folder.rename', FOLDER],
  ['disk.folder.uploadFile', NEW_FILE],
  ['disk.file.get', FILE],
  ['disk.file.delete', true],
  ['disk.file.getExternalLink', 'https://example.com/~a'],
  ['disk.file.markdeleted', { ...FILE, ...GONE }],
  ['disk.file.restore', { ...FILE, DELETE_TIME: MOMENT, DELETED_BY: '1' }],
  ['disk.file.copyto', NEW_FILE],
  ['disk.file.moveto', { ...FILE, PARENT_ID: 48 }],
  ['disk.file.rename', FILE],
];
