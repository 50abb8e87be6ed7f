import type { JsonObject } from '../../values.ts';

type Line = readonly [name: string, type: string, inFilter: boolean];

const COMMON: readonly Line[] = [
  ['ID', 'integer', true],
  ['NAME', 'string', true],
  ['TYPE', 'enum', true],
  ['CODE', 'string', true],
  ['STORAGE_ID', 'integer', true],
];

const HISTORY: readonly Line[] = [
  ['CREATE_TIME', 'datetime', true],
  ['UPDATE_TIME', 'datetime', true],
  ['DELETE_TIME', 'datetime', true],
  ['CREATED_BY', 'integer', false],
  ['UPDATED_BY', 'integer', false],
  ['DELETED_BY', 'integer', false],
];

export const FOLDER_FIELDS = describe([
  ...COMMON,
  ['REAL_OBJECT_ID', 'integer', false],
  ['PARENT_ID', 'integer', true],
  ...HISTORY,
  ['DELETED_TYPE', 'enum', true],
]);

export const FILE_FIELDS = describe([
  ...COMMON,
  ['PARENT_ID', 'integer', true],
  ...HISTORY,
  ['GLOBAL_CONTENT_VERSION', 'integer', false],
  ['FILE_ID', 'integer', false],
  ['SIZE', 'integer', false],
  ['DELETED_TYPE', 'enum', true],
]);

export const STORAGE_FIELDS = describe([
  ['ID', 'integer', true],
  ['NAME', 'string', true],
  ['CODE', 'string', true],
  ['MODULE_ID', 'string', false],
  ['ENTITY_TYPE', 'string', true],
  ['ENTITY_ID', 'string', true],
  ['ROOT_OBJECT_ID', 'integer', false],
]);

function describe(lines: readonly Line[]): JsonObject {
  return Object.fromEntries(
    lines.map(([name, type, inFilter]) => [
      name,
      { TYPE: type, USE_IN_FILTER: inFilter, USE_IN_SHOW: true },
    ]),
  );
}
