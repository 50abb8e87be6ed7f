import type {
  BooleanInput,
  Filter,
  NumberInput,
  NumericString,
  SystemErrorCode,
} from './values.gen.ts';
/** Methods of the scope `disk`. */
export interface Disk {
  'disk.attachedObject.get': {
    params: {
      id: NumberInput;
    };
    result: DiskAttachedObjectGetResult;
    errors: 'ACCESS_DENIED' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'disk.file.copyTo': {
    params: {
      id: NumberInput;
      targetFolderId: NumberInput;
    };
    result: DiskFileCopyToResult;
    errors:
      | 'ACCESS_DENIED'
      | 'DISK_FILE_22003'
      | 'DISK_OBJ_22000'
      | 'ERROR_ARGUMENT'
      | 'ERROR_NOT_FOUND'
      | SystemErrorCode;
  };
  'disk.file.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'DISK_FILE_22007'
      | 'ERROR_ARGUMENT'
      | 'ERROR_NOT_FOUND'
      | SystemErrorCode;
  };
  'disk.file.get': {
    params: {
      id: NumberInput;
    };
    result: DiskFileGetResult;
    errors: 'ACCESS_DENIED' | 'ERROR_ARGUMENT' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'disk.file.getExternalLink': {
    params: {
      id: NumberInput;
    };
    result: string;
    errors: 'ACCESS_DENIED' | 'ERROR_ARGUMENT' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'disk.file.getFields': {
    params: Readonly<Record<string, never>>;
    result: DiskFileGetFieldsResult;
    errors: SystemErrorCode;
  };
  'disk.file.getVersions': {
    params: {
      filter?: DiskFileGetVersionsFilter | undefined;
      id: NumberInput;
      start?: NumberInput | undefined;
    };
    result: DiskFileGetVersionsResult[];
    errors: 'ACCESS_DENIED' | 'ERROR_ARGUMENT' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'disk.file.markDeleted': {
    params: {
      id: NumberInput;
    };
    result: DiskFileResult;
    errors: 'ACCESS_DENIED' | 'ERROR_ARGUMENT' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'disk.file.moveTo': {
    params: {
      id: NumberInput;
      targetFolderId: NumberInput;
    };
    result: DiskFileMoveToResult;
    errors:
      | 'ACCESS_DENIED'
      | 'DISK_FILE_22007'
      | 'DISK_OBJ_22000'
      | 'ERROR_ARGUMENT'
      | 'ERROR_NOT_FOUND'
      | SystemErrorCode;
  };
  'disk.file.rename': {
    params: {
      id: NumberInput;
      newName: string;
    };
    result: DiskFileResult;
    errors:
      | '0'
      | 'ACCESS_DENIED'
      | 'DISK_OBJ_22000'
      | 'ERROR_ARGUMENT'
      | 'ERROR_NOT_FOUND'
      | SystemErrorCode;
  };
  'disk.file.restore': {
    params: {
      id: NumberInput;
    };
    result: DiskFileRestoreResult;
    errors: 'ACCESS_DENIED' | 'ERROR_ARGUMENT' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'disk.file.restoreFromVersion': {
    params: {
      id: NumberInput;
      versionId: NumberInput;
    };
    result: DiskFileRestoreFromVersionResult;
    errors:
      | 'ACCESS_DENIED'
      | 'DISK_FILE_22003'
      | 'DISK_FILE_22004'
      | 'ERROR_ARGUMENT'
      | 'ERROR_NOT_FOUND'
      | SystemErrorCode;
  };
  'disk.file.search': {
    params: {
      FILTER?: DiskFileSearchFilter | undefined;
      QUERY: string;
      TYPE?: 'file' | 'folder' | 'all' | (string & {}) | undefined;
      start?: NumberInput | undefined;
    };
    result: DiskFileSearchResult[];
    errors:
      | 'ERROR_ARGUMENT'
      | 'INVALID_FILTER'
      | 'INVALID_QUERY'
      | 'INVALID_TYPE'
      | 'NOT_FOUND'
      | 'UNSUPPORTED_STORAGE'
      | SystemErrorCode;
  };
  'disk.file.uploadVersion': {
    params: {
      fileContent: readonly string[];
      id: NumberInput;
    };
    result: DiskFileUploadVersionResult;
    errors:
      | 'ACCESS_DENIED'
      | 'DISK_FILE_22002'
      | 'DISK_FILE_22005'
      | 'DISK_FILE_22006'
      | 'ERROR_ARGUMENT'
      | 'ERROR_NOT_FOUND'
      | SystemErrorCode;
  };
  'disk.folder.addSubFolder': {
    params: {
      data: DiskFolderData;
      id: NumberInput;
    };
    result: DiskFolderAddSubFolderResult;
    errors:
      | 'ACCESS_DENIED'
      | 'DISK_OBJ_22000'
      | 'ERROR_ARGUMENT'
      | 'ERROR_NOT_FOUND'
      | SystemErrorCode;
  };
  'disk.folder.copyTo': {
    params: {
      id: NumberInput;
      targetFolderId: NumberInput;
    };
    result: DiskResult;
    errors:
      | 'ACCESS_DENIED'
      | 'DISK_OBJ_22000'
      | 'ERROR_ARGUMENT'
      | 'ERROR_NOT_FOUND'
      | SystemErrorCode;
  };
  'disk.folder.deleteTree': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'DISK_OBJ_22000'
      | 'ERROR_ARGUMENT'
      | 'ERROR_NOT_FOUND'
      | SystemErrorCode;
  };
  'disk.folder.get': {
    params: {
      id: NumberInput;
    };
    result: DiskFolderResult;
    errors: 'ACCESS_DENIED' | 'ERROR_ARGUMENT' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'disk.folder.getChildren': {
    params: {
      filter?: DiskFolderGetChildrenFilter | undefined;
      id: NumberInput;
      order?: DiskFolderAndStorageGetChildrenOrder | undefined;
      start?: NumberInput | undefined;
    };
    result: DiskFolderGetChildrenResult[];
    errors: 'ERROR_ARGUMENT' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'disk.folder.getExternalLink': {
    params: {
      id: NumberInput;
    };
    result: string;
    errors: 'ACCESS_DENIED' | 'ERROR_ARGUMENT' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'disk.folder.getFields': {
    params: Readonly<Record<string, never>>;
    result: DiskFolderGetFieldsResult;
    errors: SystemErrorCode;
  };
  'disk.folder.markDeleted': {
    params: {
      id: NumberInput;
    };
    result: DiskFolderMarkDeletedResult;
    errors:
      | 'ACCESS_DENIED'
      | 'DISK_OBJ_22000'
      | 'ERROR_ARGUMENT'
      | 'ERROR_NOT_FOUND'
      | SystemErrorCode;
  };
  'disk.folder.moveTo': {
    params: {
      id: NumberInput;
      targetFolderId: NumberInput;
    };
    result: DiskFolderMoveToResult;
    errors:
      | 'ACCESS_DENIED'
      | 'DISK_OBJ_22000'
      | 'ERROR_ARGUMENT'
      | 'ERROR_NOT_FOUND'
      | SystemErrorCode;
  };
  'disk.folder.rename': {
    params: {
      id: NumberInput;
      newName: string;
    };
    result: DiskFolderResult;
    errors: 'ACCESS_DENIED' | 'ERROR_ARGUMENT' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'disk.folder.restore': {
    params: {
      id: NumberInput;
    };
    result: DiskFolderRestoreResult;
    errors: 'ACCESS_DENIED' | 'ERROR_ARGUMENT' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'disk.folder.shareToUser': {
    params: {
      id: NumberInput;
      taskName: 'disk_access_read' | 'disk_access_add' | 'disk_access_edit' | 'disk_access_full';
      userId: NumberInput;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | 'ERROR_ARGUMENT' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'disk.folder.uploadFile': {
    params: {
      data?: DiskFolderData | undefined;
      fileContent?: readonly string[] | undefined;
      generateUniqueName?: BooleanInput | undefined;
      id: NumberInput;
      rights?: readonly DiskParamsRights[] | undefined;
    };
    result: DiskFolderUploadFileResultWithNumberCreatedBy[] | DiskFolderUploadFileResultWithField;
    errors:
      | 'ACCESS_DENIED'
      | 'DISK_BASE_SERVICE_22001'
      | 'ERROR_ARGUMENT'
      | 'ERROR_COULD_NOT_SAVE_FILE'
      | 'ERROR_NOT_FOUND'
      | SystemErrorCode;
  };
  'disk.rights.getTasks': {
    params: Readonly<Record<string, never>>;
    result: DiskRightsGetTasksResult[];
    errors: SystemErrorCode;
  };
  'disk.storage.addFolder': {
    params: {
      data: DiskStorageData;
      id: NumberInput;
      rights?: readonly DiskParamsRights[] | undefined;
    };
    result: DiskResult;
    errors:
      | 'ACCESS_DENIED'
      | 'DISK_OBJ_22000'
      | 'ERROR_ARGUMENT'
      | 'ERROR_NOT_FOUND'
      | SystemErrorCode;
  };
  'disk.storage.get': {
    params: {
      id: NumberInput;
    };
    result: DiskStorageResult;
    errors: 'ACCESS_DENIED' | 'ERROR_ARGUMENT' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'disk.storage.getChildren': {
    params: {
      filter?: DiskStorageGetChildrenFilter | undefined;
      id: NumberInput;
      order?: DiskFolderAndStorageGetChildrenOrder | undefined;
      start?: NumberInput | undefined;
    };
    result: DiskStorageGetChildrenResult[];
    errors: 'ERROR_ARGUMENT' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'disk.storage.getFields': {
    params: Readonly<Record<string, never>>;
    result: DiskStorageGetFieldsResult;
    errors: SystemErrorCode;
  };
  'disk.storage.getForApp': {
    params: Readonly<Record<string, never>>;
    result: DiskStorageGetForAppAndRenameResult;
    errors: 'ACCESS_DENIED' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'disk.storage.getList': {
    params: {
      filter?: DiskStorageGetListFilter | undefined;
      order?: DiskStorageGetListOrder | undefined;
      start?: NumberInput | undefined;
    };
    result: DiskStorageResult[];
    errors: SystemErrorCode;
  };
  'disk.storage.getTypes': {
    params: Readonly<Record<string, never>>;
    result: string[];
    errors: SystemErrorCode;
  };
  'disk.storage.rename': {
    params: {
      id: NumberInput;
      newName: string;
    };
    result: DiskStorageGetForAppAndRenameResult;
    errors: 'ACCESS_DENIED' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'disk.storage.uploadFile': {
    params: {
      data: DiskStorageData;
      fileContent: readonly string[];
      generateUniqueName?: BooleanInput | undefined;
      id: NumberInput;
      rights?: readonly DiskParamsRights[] | undefined;
    };
    result: DiskStorageUploadFileResult;
    errors:
      | 'ACCESS_DENIED'
      | 'DISK_BASE_SERVICE_22001'
      | 'ERROR_ARGUMENT'
      | 'ERROR_COULD_NOT_SAVE_FILE'
      | 'ERROR_NOT_FOUND'
      | SystemErrorCode;
  };
  'disk.version.get': {
    params: {
      id: NumberInput;
    };
    result: DiskVersionGetResult;
    errors: 'ACCESS_DENIED' | 'ERROR_ARGUMENT' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
}
export interface DiskAttachedObjectGetResult {
  CREATED_BY: number | NumericString;
  CREATE_TIME: string | null;
  DOWNLOAD_URL: string;
  ENTITY_ID: number | NumericString;
  ENTITY_TYPE: string;
  ID: number | NumericString;
  MODULE_ID: string;
  NAME: string;
  OBJECT_ID: number | NumericString;
  SIZE: number | NumericString;
}
export interface DiskFileCopyToResult {
  CODE: string | null;
  CREATED_BY: number | NumericString;
  CREATE_TIME: string | null;
  DELETED_BY: number | null | NumericString;
  DELETED_TYPE: 0 | 3 | 4;
  DELETE_TIME: string | null;
  DETAIL_URL: string;
  DOWNLOAD_URL: string;
  FILE_ID: number;
  GLOBAL_CONTENT_VERSION: number;
  ID: number;
  NAME: string;
  PARENT_ID: number | NumericString;
  SIZE: number | NumericString;
  STORAGE_ID: number | NumericString;
  TYPE: string;
  UPDATED_BY: number | NumericString;
  UPDATE_TIME: string | null;
}
export interface DiskFileGetResult {
  CODE: string | null;
  CREATED_BY: number | NumericString;
  CREATE_TIME: string | null;
  DELETED_BY: number | NumericString;
  DELETED_TYPE: 0 | 3 | 4 | '0' | '3' | '4';
  DELETE_TIME: string | null;
  DETAIL_URL: string;
  DOWNLOAD_URL: string;
  FILE_ID: number | NumericString;
  GLOBAL_CONTENT_VERSION: number | NumericString;
  ID: number | NumericString;
  NAME: string;
  PARENT_ID: number | NumericString;
  SIZE: number | NumericString;
  STORAGE_ID: number | NumericString;
  TYPE: string;
  UPDATED_BY: number | NumericString;
  UPDATE_TIME: string | null;
}
export interface DiskField {
  TYPE?: string | undefined;
  USE_IN_FILTER?: boolean | undefined;
  USE_IN_SHOW?: boolean | undefined;
}
export interface DiskFileGetFieldsResult {
  CODE: DiskField;
  CREATED_BY: DiskField;
  CREATE_TIME: DiskField;
  DELETED_BY: DiskField;
  DELETED_TYPE: DiskField;
  DELETE_TIME: DiskField;
  FILE_ID: DiskField;
  GLOBAL_CONTENT_VERSION: DiskField;
  ID: DiskField;
  NAME: DiskField;
  PARENT_ID: DiskField;
  SIZE: DiskField;
  STORAGE_ID: DiskField;
  TYPE: DiskField;
  UPDATED_BY: DiskField;
  UPDATE_TIME: DiskField;
}
export type DiskFileGetVersionsFilter = Filter<{
  [field: `UF_${string}`]: unknown;
  CREATED_BY?: NumberInput | NumericString | undefined;
  CREATE_TIME?: string | null | undefined;
  DOWNLOAD_URL?: string | undefined;
  GLOBAL_CONTENT_VERSION?: NumberInput | NumericString | undefined;
  ID?: NumberInput | NumericString | undefined;
  NAME?: string | undefined;
  OBJECT_ID?: NumberInput | NumericString | undefined;
  SIZE?: NumberInput | NumericString | undefined;
}>;
export interface DiskFileGetVersionsResult {
  CREATED_BY: number | NumericString;
  CREATE_TIME: string | null;
  DOWNLOAD_URL: string;
  GLOBAL_CONTENT_VERSION: number | NumericString;
  ID: number | NumericString;
  NAME: string;
  OBJECT_ID: number | NumericString;
  SIZE: number | NumericString;
}
export interface DiskFileResult {
  CODE: string | null;
  CREATED_BY: number | NumericString;
  CREATE_TIME: string;
  DELETED_BY: number | NumericString;
  DELETED_TYPE: 0 | 3 | 4 | '0' | '3' | '4';
  DELETE_TIME: string | null;
  DETAIL_URL: string;
  DOWNLOAD_URL: string;
  FILE_ID: number | NumericString;
  GLOBAL_CONTENT_VERSION: number | NumericString;
  ID: number | NumericString;
  NAME: string;
  PARENT_ID: number | NumericString;
  SIZE: number | NumericString;
  STORAGE_ID: number | NumericString;
  TYPE: string;
  UPDATED_BY: number | NumericString;
  UPDATE_TIME: string;
}
export interface DiskFileMoveToResult {
  CODE: string | null;
  CREATED_BY: number | NumericString;
  CREATE_TIME: string | null;
  DELETED_BY: number | NumericString;
  DELETED_TYPE: 0 | 3 | 4 | '0' | '3' | '4';
  DELETE_TIME: string | null;
  DETAIL_URL: string;
  DOWNLOAD_URL: string;
  FILE_ID: number | NumericString;
  GLOBAL_CONTENT_VERSION: number | NumericString;
  ID: number | NumericString;
  NAME: string;
  PARENT_ID: number;
  SIZE: number | NumericString;
  STORAGE_ID: number | NumericString;
  TYPE: string;
  UPDATED_BY: number | NumericString;
  UPDATE_TIME: string | null;
}
export interface DiskFileRestoreResult {
  CODE: string | null;
  CREATED_BY: number | NumericString;
  CREATE_TIME: string | null;
  DELETED_BY: number | NumericString;
  DELETED_TYPE: 0 | 3 | 4;
  DELETE_TIME: string | null;
  DETAIL_URL: string;
  DOWNLOAD_URL: string;
  FILE_ID: number | NumericString;
  GLOBAL_CONTENT_VERSION: number | NumericString;
  ID: number | NumericString;
  NAME: string;
  PARENT_ID: number | NumericString;
  SIZE: number | NumericString;
  STORAGE_ID: number | NumericString;
  TYPE: string;
  UPDATED_BY: number | NumericString;
  UPDATE_TIME: string | null;
}
export interface DiskFileRestoreFromVersionResult {
  CODE: string | null;
  CREATED_BY: number | NumericString;
  CREATE_TIME: string | null;
  DELETED_BY: number | NumericString;
  DELETED_TYPE: 0 | 3 | 4 | '0' | '3' | '4';
  DELETE_TIME: string | null;
  DETAIL_URL: string;
  DOWNLOAD_URL: string;
  FILE_ID: number | NumericString;
  GLOBAL_CONTENT_VERSION: number;
  ID: number | NumericString;
  NAME: string;
  PARENT_ID: number | NumericString;
  SIZE: number | NumericString;
  STORAGE_ID: number | NumericString;
  TYPE: string;
  UPDATED_BY: number | NumericString;
  UPDATE_TIME: string | null;
}
export type DiskFileSearchFilter = Filter<{
  FOLDER_ID?: NumberInput | undefined;
  STORAGE_ID?: NumberInput | undefined;
}>;
export interface DiskFileSearchResult {
  CODE: string | null;
  CREATED_BY: number | NumericString;
  CREATE_TIME: string;
  DELETED_BY: number | NumericString;
  DELETED_TYPE: string;
  DELETE_TIME: string | null;
  DETAIL_URL: string | null;
  DOWNLOAD_URL?: string | undefined;
  FILE_ID?: number | NumericString | undefined;
  GLOBAL_CONTENT_VERSION?: number | NumericString | undefined;
  ID: number | NumericString;
  NAME: string;
  PARENT_ID: number | NumericString;
  REAL_OBJECT_ID?: number | NumericString | undefined;
  SIZE?: number | NumericString | undefined;
  STORAGE_ID: number | NumericString;
  TYPE: string;
  UPDATED_BY: number | NumericString;
  UPDATE_TIME: string;
}
export interface DiskFileUploadVersionResult {
  CODE: string | null;
  CREATED_BY: number | NumericString;
  CREATE_TIME: string;
  DELETED_BY: number | NumericString;
  DELETED_TYPE: 0 | 3 | 4 | '0' | '3' | '4';
  DELETE_TIME: string | null;
  DETAIL_URL: string;
  DOWNLOAD_URL: string;
  FILE_ID: number | NumericString;
  GLOBAL_CONTENT_VERSION: number;
  ID: number | NumericString;
  NAME: string;
  PARENT_ID: number | NumericString;
  SIZE: number | NumericString;
  STORAGE_ID: number | NumericString;
  TYPE: string;
  UPDATED_BY: number | NumericString;
  UPDATE_TIME: string;
}
export interface DiskFolderData {
  [field: `UF_${string}`]: unknown;
  CODE?: string | undefined;
  CREATED_BY?: NumberInput | undefined;
  CREATE_TIME?: string | undefined;
  DELETED_BY?: NumberInput | undefined;
  DELETED_TYPE?: unknown | undefined;
  DELETE_TIME?: string | undefined;
  ID?: NumberInput | undefined;
  NAME?: string | undefined;
  PARENT_ID?: NumberInput | undefined;
  REAL_OBJECT_ID?: NumberInput | undefined;
  STORAGE_ID?: NumberInput | undefined;
  TYPE?: unknown | undefined;
  UPDATED_BY?: NumberInput | undefined;
  UPDATE_TIME?: string | undefined;
}
export interface DiskFolderAddSubFolderResult {
  CODE: string | null;
  CREATED_BY: number | NumericString;
  CREATE_TIME: string;
  DELETED_BY: number | null | NumericString;
  DELETED_TYPE: 0 | 3 | 4;
  DELETE_TIME: string | null;
  DETAIL_URL: string;
  ID: number;
  NAME: string;
  PARENT_ID: number | NumericString;
  REAL_OBJECT_ID: number;
  STORAGE_ID: number | NumericString;
  TYPE: string;
  UPDATED_BY: number | NumericString;
  UPDATE_TIME: string;
}
export interface DiskResult {
  CODE: string | null;
  CREATED_BY: number | NumericString;
  CREATE_TIME: string | null;
  DELETED_BY: number | null | NumericString;
  DELETED_TYPE: 0 | 3 | 4;
  DELETE_TIME: string | null;
  DETAIL_URL: string;
  ID: number;
  NAME: string;
  PARENT_ID: number | NumericString;
  REAL_OBJECT_ID: number;
  STORAGE_ID: number | NumericString;
  TYPE: string;
  UPDATED_BY: number | NumericString;
  UPDATE_TIME: string | null;
}
export interface DiskFolderResult {
  CODE: string | null;
  CREATED_BY: number | NumericString;
  CREATE_TIME: string;
  DELETED_BY: number | NumericString;
  DELETED_TYPE: 0 | 3 | 4 | '0' | '3' | '4';
  DELETE_TIME: string | null;
  DETAIL_URL: string;
  ID: number | NumericString;
  NAME: string;
  PARENT_ID: number | NumericString;
  REAL_OBJECT_ID: number | NumericString;
  STORAGE_ID: number | NumericString;
  TYPE: string;
  UPDATED_BY: number | NumericString;
  UPDATE_TIME: string;
}
export type DiskFolderGetChildrenFilter = Filter<{
  [field: `UF_${string}`]: unknown;
  CODE?: string | null | undefined;
  CREATED_BY?: NumberInput | NumericString | undefined;
  CREATE_TIME?: string | undefined;
  DELETED_BY?: NumberInput | NumericString | undefined;
  DELETED_TYPE?: 0 | '0' | 3 | '3' | 4 | '4' | undefined;
  DELETE_TIME?: string | null | undefined;
  DETAIL_URL?: string | undefined;
  DOWNLOAD_URL?: string | undefined;
  FILE_ID?: NumberInput | NumericString | undefined;
  GLOBAL_CONTENT_VERSION?: NumberInput | NumericString | undefined;
  ID?: NumberInput | NumericString | undefined;
  NAME?: string | undefined;
  PARENT_ID?: NumberInput | NumericString | undefined;
  REAL_OBJECT_ID?: NumberInput | NumericString | undefined;
  SIZE?: NumberInput | NumericString | undefined;
  STORAGE_ID?: NumberInput | NumericString | undefined;
  TYPE?: string | undefined;
  UPDATED_BY?: NumberInput | NumericString | undefined;
  UPDATE_TIME?: string | undefined;
}>;
export interface DiskFolderAndStorageGetChildrenOrder {
  [field: `UF_${string}`]: string | undefined;
  CODE?: string | undefined;
  CREATED_BY?: string | undefined;
  CREATE_TIME?: string | undefined;
  DELETED_BY?: string | undefined;
  DELETED_TYPE?: string | undefined;
  DELETE_TIME?: string | undefined;
  DETAIL_URL?: string | undefined;
  DOWNLOAD_URL?: string | undefined;
  FILE_ID?: string | undefined;
  GLOBAL_CONTENT_VERSION?: string | undefined;
  ID?: string | undefined;
  NAME?: string | undefined;
  PARENT_ID?: string | undefined;
  REAL_OBJECT_ID?: string | undefined;
  SIZE?: string | undefined;
  STORAGE_ID?: string | undefined;
  TYPE?: string | undefined;
  UPDATED_BY?: string | undefined;
  UPDATE_TIME?: string | undefined;
}
export interface DiskFolderGetChildrenResult {
  CODE: string | null;
  CREATED_BY: number | NumericString;
  CREATE_TIME: string;
  DELETED_BY: number | NumericString;
  DELETED_TYPE: 0 | 3 | 4 | '0' | '3' | '4';
  DELETE_TIME: string | null;
  DETAIL_URL: string;
  DOWNLOAD_URL?: string | undefined;
  FILE_ID?: number | NumericString | undefined;
  GLOBAL_CONTENT_VERSION?: number | NumericString | undefined;
  ID: number | NumericString;
  NAME: string;
  PARENT_ID: number | NumericString;
  REAL_OBJECT_ID?: number | NumericString | undefined;
  SIZE?: number | NumericString | undefined;
  STORAGE_ID: number | NumericString;
  TYPE: string;
  UPDATED_BY: number | NumericString;
  UPDATE_TIME: string;
}
export interface DiskFolderGetFieldsResult {
  CODE: DiskField;
  CREATED_BY: DiskField;
  CREATE_TIME: DiskField;
  DELETED_BY: DiskField;
  DELETED_TYPE: DiskField;
  DELETE_TIME: DiskField;
  ID: DiskField;
  NAME: DiskField;
  PARENT_ID: DiskField;
  REAL_OBJECT_ID: DiskField;
  STORAGE_ID: DiskField;
  TYPE: DiskField;
  UPDATED_BY: DiskField;
  UPDATE_TIME: DiskField;
}
export interface DiskFolderMarkDeletedResult {
  CODE: string | null;
  CREATED_BY: number | NumericString;
  CREATE_TIME: string | null;
  DELETED_BY: number | NumericString;
  DELETED_TYPE: 0 | 3 | 4;
  DELETE_TIME: string | null;
  DETAIL_URL: string;
  ID: number | NumericString;
  NAME: string;
  PARENT_ID: number | NumericString;
  REAL_OBJECT_ID: number | NumericString;
  STORAGE_ID: number | NumericString;
  TYPE: string;
  UPDATED_BY: number | NumericString;
  UPDATE_TIME: string | null;
}
export interface DiskFolderMoveToResult {
  CODE: string | null;
  CREATED_BY: number | NumericString;
  CREATE_TIME: string;
  DELETED_BY: number | NumericString;
  DELETED_TYPE: 0 | 3 | 4 | '0' | '3' | '4';
  DELETE_TIME: string | null;
  DETAIL_URL: string;
  ID: number | NumericString;
  NAME: string;
  PARENT_ID: number;
  REAL_OBJECT_ID: number | NumericString;
  STORAGE_ID: number | NumericString;
  TYPE: string;
  UPDATED_BY: number | NumericString;
  UPDATE_TIME: string;
}
export interface DiskFolderRestoreResult {
  CODE: string | null;
  CREATED_BY: number | NumericString;
  CREATE_TIME: string;
  DELETED_BY: number | NumericString;
  DELETED_TYPE: 0 | 3 | 4;
  DELETE_TIME: string | null;
  DETAIL_URL: string;
  ID: number | NumericString;
  NAME: string;
  PARENT_ID: number | NumericString;
  REAL_OBJECT_ID: number | NumericString;
  STORAGE_ID: number | NumericString;
  TYPE: string;
  UPDATED_BY: number | NumericString;
  UPDATE_TIME: string;
}
export interface DiskParamsRights {
  ACCESS_CODE?: string | undefined;
  TASK_ID?: NumberInput | undefined;
}
export interface DiskFolderUploadFileResultWithNumberCreatedBy {
  CODE?: string | undefined;
  CREATED_BY?: number | undefined;
  CREATE_TIME?: string | undefined;
  DELETED_BY?: number | undefined;
  DELETED_TYPE?: 0 | 3 | 4 | undefined;
  DELETE_TIME?: string | undefined;
  DETAIL_URL?: string | undefined;
  DOWNLOAD_URL?: string | undefined;
  FILE_ID?: number | undefined;
  GLOBAL_CONTENT_VERSION?: number | undefined;
  ID?: number | undefined;
  NAME?: string | undefined;
  PARENT_ID?: number | undefined;
  SIZE?: number | undefined;
  STORAGE_ID?: number | undefined;
  TYPE?: string | null | undefined;
  UPDATED_BY?: number | undefined;
  UPDATE_TIME?: string | undefined;
}
export interface DiskFolderUploadFileResultWithField {
  CODE?: null | string | undefined;
  CREATED_BY?: string | undefined;
  CREATE_TIME?: string | undefined;
  DELETED_BY?: null | string | undefined;
  DELETED_TYPE?: number | undefined;
  DELETE_TIME?: null | string | undefined;
  DETAIL_URL?: string | undefined;
  DOWNLOAD_URL?: string | undefined;
  FILE_ID?: number | undefined;
  GLOBAL_CONTENT_VERSION?: number | undefined;
  ID?: number | undefined;
  NAME?: string | undefined;
  PARENT_ID?: string | undefined;
  SIZE?: string | undefined;
  STORAGE_ID?: string | undefined;
  TYPE?: string | undefined;
  UPDATED_BY?: string | undefined;
  UPDATE_TIME?: string | undefined;
  field?: string | undefined;
  uploadUrl?: string | undefined;
}
export interface DiskRightsGetTasksResult {
  ID: number | NumericString;
  NAME: string;
  TITLE: string;
}
export interface DiskStorageData {
  [field: `UF_${string}`]: unknown;
  CODE?: string | undefined;
  ENTITY_ID?: string | undefined;
  ENTITY_TYPE?: string | undefined;
  ID?: NumberInput | undefined;
  MODULE_ID?: string | undefined;
  NAME?: string | undefined;
  ROOT_OBJECT_ID?: NumberInput | undefined;
}
export interface DiskStorageResult {
  CODE: string | null;
  ENTITY_ID: string;
  ENTITY_TYPE: 'user' | 'common' | 'group';
  ID: number | NumericString;
  MODULE_ID: string;
  NAME: string;
  ROOT_OBJECT_ID: number | NumericString;
}
export type DiskStorageGetChildrenFilter = Filter<{
  [field: `UF_${string}`]: unknown;
  CODE?: string | null | undefined;
  CREATED_BY?: NumberInput | NumericString | undefined;
  CREATE_TIME?: string | null | undefined;
  DELETED_BY?: NumberInput | NumericString | null | undefined;
  DELETED_TYPE?: 0 | '0' | 3 | '3' | 4 | '4' | undefined;
  DELETE_TIME?: string | null | undefined;
  DETAIL_URL?: string | undefined;
  DOWNLOAD_URL?: string | undefined;
  FILE_ID?: NumberInput | undefined;
  GLOBAL_CONTENT_VERSION?: NumberInput | undefined;
  ID?: NumberInput | NumericString | undefined;
  NAME?: string | undefined;
  PARENT_ID?: NumberInput | NumericString | undefined;
  REAL_OBJECT_ID?: NumberInput | NumericString | undefined;
  SIZE?: NumberInput | undefined;
  STORAGE_ID?: NumberInput | NumericString | undefined;
  TYPE?: string | undefined;
  UPDATED_BY?: NumberInput | NumericString | undefined;
  UPDATE_TIME?: string | null | undefined;
}>;
export interface DiskStorageGetChildrenResult {
  CODE: string | null;
  CREATED_BY: number | NumericString;
  CREATE_TIME: string | null;
  DELETED_BY: number | NumericString | null;
  DELETED_TYPE: 0 | 3 | 4 | '0' | '3' | '4';
  DELETE_TIME: string | null;
  DETAIL_URL: string;
  DOWNLOAD_URL?: string | undefined;
  FILE_ID?: number | NumericString | undefined;
  GLOBAL_CONTENT_VERSION?: number | NumericString | undefined;
  ID: number | NumericString;
  NAME: string;
  PARENT_ID: number | NumericString;
  REAL_OBJECT_ID: number | NumericString;
  SIZE?: number | NumericString | undefined;
  STORAGE_ID: number | NumericString;
  TYPE: string;
  UPDATED_BY: number | NumericString;
  UPDATE_TIME: string | null;
}
export interface DiskStorageGetFieldsResult {
  CODE: DiskField;
  ENTITY_ID: DiskField;
  ENTITY_TYPE: DiskField;
  ID: DiskField;
  MODULE_ID: DiskField;
  NAME: DiskField;
  ROOT_OBJECT_ID: DiskField;
}
export interface DiskStorageGetForAppAndRenameResult {
  CODE: string | null;
  ENTITY_ID: string;
  ENTITY_TYPE: string;
  ID: number | NumericString;
  MODULE_ID: string;
  NAME: string;
  ROOT_OBJECT_ID: number | NumericString;
}
export type DiskStorageGetListFilter = Filter<{
  [field: `UF_${string}`]: unknown;
  CODE?: string | null | undefined;
  ENTITY_ID?: string | undefined;
  ENTITY_TYPE?: 'user' | 'common' | 'group' | undefined;
  ID?: NumberInput | NumericString | undefined;
  MODULE_ID?: string | undefined;
  NAME?: string | undefined;
  ROOT_OBJECT_ID?: NumberInput | NumericString | undefined;
}>;
export interface DiskStorageGetListOrder {
  [field: `UF_${string}`]: string | undefined;
  CODE?: string | undefined;
  ENTITY_ID?: string | undefined;
  ENTITY_TYPE?: string | undefined;
  ID?: string | undefined;
  MODULE_ID?: string | undefined;
  NAME?: string | undefined;
  ROOT_OBJECT_ID?: string | undefined;
}
export interface DiskStorageUploadFileResult {
  CODE: string | null;
  CREATED_BY: number | NumericString;
  CREATE_TIME: string;
  DELETED_BY: number | null | NumericString;
  DELETED_TYPE: 0 | 3 | 4;
  DELETE_TIME: string | null;
  DETAIL_URL: string;
  DOWNLOAD_URL: string;
  FILE_ID: number;
  GLOBAL_CONTENT_VERSION: number;
  ID: number;
  NAME: string;
  PARENT_ID: number | NumericString;
  SIZE: number | NumericString;
  STORAGE_ID: number | NumericString;
  TYPE: string;
  UPDATED_BY: number | NumericString;
  UPDATE_TIME: string;
}
export interface DiskVersionGetResult {
  CREATED_BY: number | NumericString;
  CREATE_TIME: string;
  DOWNLOAD_URL: string;
  GLOBAL_CONTENT_VERSION: number | NumericString;
  ID: number | NumericString;
  NAME: string;
  OBJECT_ID: number | NumericString;
  SIZE: number | NumericString;
}
