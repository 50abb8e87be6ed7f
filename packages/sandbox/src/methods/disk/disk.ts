import { compileFilter, rowOf, type Row } from '../../lists/filter.ts';
import { byField } from '../../lists/order.ts';
import { paginate } from '../../lists/paging.ts';
import { RestError, errorSpec, type ErrorSpec } from '../../portal/errors.ts';
import { defineMethod, type Answer, type CallContext, type Method } from '../../portal/method.ts';
import {
  boolean,
  id,
  integer,
  object,
  optional,
  required,
  structure,
  withDefault,
} from '../../portal/params.ts';
import type { DiskFile, Folder } from '../../state/disk.ts';
import type { Fields, Value } from '../../values.ts';
import { createdView, objectView, storageView } from './views.ts';

const argumentError = (position: number): ErrorSpec =>
  errorSpec(400, 'ERROR_ARGUMENT', `Invalid value of parameter {Parameter #${position}}`);

const notFound = (objectId: number): ErrorSpec =>
  errorSpec(400, 'ERROR_NOT_FOUND', `Could not find entity with id \`${objectId}\``);

const ERRORS = {
  nameMissing: errorSpec(
    400,
    'DISK_BASE_SERVICE_22001',
    'Error: required parameter NAME (DISK_BASE_SERVICE_22001)',
  ),
  notSaved: errorSpec(400, 'ERROR_COULD_NOT_SAVE_FILE', 'Could not save file'),
  nameTaken: errorSpec(400, 'DISK_OBJ_22000', 'A folder with this name already exists'),
} as const;

const upload = {
  data: withDefault(object, {}),
  fileContent: optional(structure),
  generateUniqueName: withDefault(boolean, false),
};

const listing = {
  filter: withDefault(object, {}),
  order: withDefault(object, {}),
  start: withDefault(integer, 0),
};

/** The drive, as far as files get into chats through it. */
export const DISK_METHODS: readonly Method[] = [
  defineMethod({
    name: 'disk.storage.getlist',
    scopes: ['disk'],
    access: 'read',
    behaviour: 'documented',
    params: listing,
    run({ state }, { filter, order, start }) {
      const storages = state.disk.storages.map((storage) => ({
        view: storageView(storage),
        row: rowOf({
          ID: String(storage.id),
          NAME: storage.name,
          ENTITY_TYPE: storage.entityType,
          ENTITY_ID: storage.entityId,
        }),
      }));
      return paginate(select(storages, filter, order), start, ({ view }) => view);
    },
  }),
  defineMethod({
    name: 'disk.storage.get',
    scopes: ['disk'],
    access: 'read',
    behaviour: 'documented',
    params: { id: required(id, argumentError(0)) },
    run: ({ state }, params) => {
      const storage = state.disk.storage(params.id);
      if (storage === undefined) throw new RestError(notFound(params.id));
      return { result: storageView(storage) };
    },
  }),
  defineMethod({
    name: 'disk.storage.getChildren',
    scopes: ['disk'],
    access: 'read',
    behaviour: 'documented',
    params: { id: required(id, argumentError(0)), ...listing },
    run: (context, params) => children(context, rootOf(context, params.id), params),
  }),
  defineMethod({
    name: 'disk.storage.addFolder',
    scopes: ['disk'],
    access: 'write',
    behaviour: 'documented',
    params: { id: required(id, argumentError(0)), data: withDefault(object, {}) },
    run: (context, params) => addFolder(context, rootOf(context, params.id), params.data),
  }),
  defineMethod({
    name: 'disk.storage.uploadFile',
    scopes: ['disk'],
    access: 'write',
    behaviour: 'documented',
    params: { id: required(id, argumentError(0)), ...upload },
    run(context, params) {
      const root = rootOf(context, params.id);
      if (params.fileContent === undefined) throw new RestError(argumentError(0));
      return saveFile(context, root, params.data, params.fileContent, params.generateUniqueName);
    },
  }),
  defineMethod({
    name: 'disk.folder.get',
    scopes: ['disk'],
    access: 'read',
    behaviour: 'documented',
    params: { id: required(id, argumentError(1)) },
    run: (context, params) => ({ result: objectView(context, folderOf(context, params.id)) }),
  }),
  defineMethod({
    name: 'disk.folder.getChildren',
    scopes: ['disk'],
    access: 'read',
    behaviour: 'documented',
    params: { id: required(id, argumentError(1)), ...listing },
    run: (context, params) => children(context, folderOf(context, params.id), params),
  }),
  defineMethod({
    name: 'disk.folder.addSubFolder',
    scopes: ['disk'],
    access: 'write',
    behaviour: 'documented',
    params: { id: required(id, argumentError(0)), data: withDefault(object, {}) },
    run: (context, params) => addFolder(context, folderOf(context, params.id), params.data),
  }),
  defineMethod({
    name: 'disk.folder.uploadFile',
    scopes: ['disk'],
    access: 'write',
    behaviour: 'documented',
    params: { id: required(id, argumentError(0)), ...upload },
    run(context, params) {
      const folder = folderOf(context, params.id);
      if (params.fileContent === undefined) {
        const ticket = context.state.disk.issueTicket({
          folderId: folder.id,
          userId: context.caller.userId,
          uniqueName: params.generateUniqueName,
        });
        const uploadUrl = `${context.origin}/rest/upload.json?token=${ticket}`;
        return { result: { field: 'file', uploadUrl } };
      }
      return saveFile(context, folder, params.data, params.fileContent, params.generateUniqueName);
    },
  }),
  defineMethod({
    name: 'disk.file.get',
    scopes: ['disk'],
    access: 'read',
    behaviour: 'documented',
    params: { id: required(id, argumentError(0)) },
    run(context, params) {
      const file = context.state.disk.file(params.id);
      if (file === undefined) throw new RestError(notFound(params.id));
      return { result: objectView(context, file) };
    },
  }),
];

function rootOf(context: CallContext, storageId: number): Folder {
  const storage = context.state.disk.storage(storageId);
  if (storage === undefined) throw new RestError(notFound(storageId));
  return folderOf(context, storage.rootId);
}

function folderOf({ state }: CallContext, folderId: number): Folder {
  const folder = state.disk.folder(folderId);
  if (folder === undefined) throw new RestError(notFound(folderId));
  return folder;
}

function addFolder(context: CallContext, parent: Folder, data: Fields): Answer {
  const { state, caller, clock } = context;
  const name = nameOf(data);
  if (name === undefined) throw new RestError(argumentError(1));
  if (state.disk.children(parent.id).some((child) => child.name === name)) {
    throw new RestError(ERRORS.nameTaken);
  }
  const folder = state.disk.addFolder(parent, {
    name,
    userId: caller.userId,
    now: clock.now(),
  });
  return { result: createdView(context, folder) };
}

function saveFile(
  context: CallContext,
  folder: Folder,
  data: Fields,
  fileContent: Value,
  uniqueName: boolean,
): Answer {
  const name = nameOf(data);
  if (name === undefined) throw new RestError(ERRORS.nameMissing);
  const content = decodeContent(fileContent);
  if (content === undefined) throw new RestError(ERRORS.notSaved);
  return { result: storeFile(context, folder, name, content, uniqueName) };
}

/** Puts a file into a folder; a taken name is an error unless another one may be found. */
export function storeFile(
  context: CallContext,
  folder: Folder,
  name: string,
  content: Buffer,
  uniqueName: boolean,
): ReturnType<typeof createdView> {
  const { state, caller, clock } = context;
  const taken = state.disk.children(folder.id).some((child) => child.name === name);
  if (taken && !uniqueName) throw new RestError(ERRORS.notSaved);
  const file = state.disk.addFile(folder, {
    name: taken ? state.disk.uniqueName(folder.id, name) : name,
    content,
    userId: caller.userId,
    now: clock.now(),
  });
  return createdView(context, file);
}

/** `[name, base64]`, or the base64 text alone. */
function decodeContent(fileContent: Value): Buffer | undefined {
  const base64 = Array.isArray(fileContent) ? fileContent.at(-1) : fileContent;
  if (typeof base64 !== 'string') return undefined;
  const content = Buffer.from(base64, 'base64');
  // Buffer skips what is no base64: only a text that comes out the same again was one.
  const plain = base64.replaceAll(/[\s=]/gu, '');
  return content.toString('base64').replaceAll('=', '') === plain ? content : undefined;
}

function nameOf(data: Fields): string | undefined {
  const name = data['NAME'];
  return typeof name === 'string' && name !== '' ? name : undefined;
}

function children(
  context: CallContext,
  folder: Folder,
  params: { readonly filter: Fields; readonly order: Fields; readonly start: number },
): Answer {
  const objects = context.state.disk
    .children(folder.id)
    .map((child) => ({ child, row: filterRow(context, child) }));
  return paginate(select(objects, params.filter, params.order), params.start, ({ child }) =>
    objectView(context, child),
  );
}

function select<T extends { readonly row: Row }>(
  objects: readonly T[],
  filter: Fields,
  order: Fields,
): T[] {
  const keep = compileFilter(filter);
  const kept = objects.filter(({ row }) => keep(row));
  const [field, direction] = Object.entries(order)[0] ?? ['ID', 'ASC'];
  const compare = byField(field, direction === 'DESC' || direction === 'desc');
  return kept.toSorted((a, b) => compare(a.row, b.row));
}

function filterRow(context: CallContext, child: Folder | DiskFile): Row {
  const texts = Object.entries(objectView(context, child)).map(
    ([name, value]) => [name, typeof value === 'string' ? value : ''] as const,
  );
  return rowOf(Object.fromEntries(texts));
}
