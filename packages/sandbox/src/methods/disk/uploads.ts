import { RestError, type ErrorSpec } from '../../portal/errors.ts';
import type { Answer, CallContext } from '../../portal/method.ts';
import {
  base64,
  boolean,
  object,
  optional,
  structure,
  withDefault,
  type Parsed,
} from '../../portal/params.ts';
import type { Folder } from '../../state/disk-objects.ts';
import { isFields, type Fields, type JsonObject, type Value } from '../../values.ts';
import { DISK_ERRORS, argumentError } from './errors.ts';
import { createdView } from './views.ts';

export const upload = {
  data: withDefault(object, {}),
  fileContent: optional(structure),
  rights: optional(structure),
  generateUniqueName: withDefault(boolean, false),
};

/** Saves a file that came inside of the request. */
export function saveFile(
  context: CallContext,
  folder: Folder,
  { data, fileContent, rights, generateUniqueName }: Parsed<typeof upload>,
): Answer {
  if (fileContent === undefined) throw new RestError(argumentError(0));
  const name = nameOf(data);
  if (name === undefined) throw new RestError(DISK_ERRORS.nameMissing);
  if (rights !== undefined && !areRights(rights)) throw new RestError(DISK_ERRORS.rights);
  const content = contentOf(fileContent, DISK_ERRORS.notSaved);
  return { result: storeFile(context, folder, name, content, generateUniqueName) };
}

/** Puts a file into a folder; a taken name is an error unless another one may be found. */
export function storeFile(
  context: CallContext,
  folder: Folder,
  name: string,
  content: Buffer,
  uniqueName: boolean,
): JsonObject {
  const { state, caller, clock } = context;
  const taken = isTaken(context, folder, name);
  if (taken && !uniqueName) throw new RestError(DISK_ERRORS.notSaved);
  const file = state.disk.addFile(folder, {
    name: taken ? state.disk.uniqueName(folder.id, name) : name,
    content,
    userId: caller.userId,
    now: clock.now(),
  });
  return createdView(context, file);
}

/** Whether the folder holds something of that name. */
export function isTaken({ state }: CallContext, folder: Folder, name: string): boolean {
  return state.disk.children(folder.id).some((child) => child.name === name);
}

/**
 * The bytes of `[name, base64]`, or of the base64 text alone.
 *
 * @throws RestError `error` for what is no base64
 */
export function contentOf(fileContent: Value, error: ErrorSpec): Buffer {
  const content = base64.read(
    (Array.isArray(fileContent) ? fileContent.at(-1) : fileContent) ?? '',
  );
  if (content === undefined) throw new RestError(error);
  return content;
}

/** The name in `data`, unless it is empty. */
export function nameOf(data: Fields): string | undefined {
  const name = data['NAME'];
  return typeof name === 'string' && name !== '' ? name : undefined;
}

/** `{ TASK_ID, ACCESS_CODE }`, or a list of them. */
function areRights(rights: Value): boolean {
  const list = Array.isArray(rights) ? rights : [rights];
  return list.every(
    (right) =>
      isFields(right) && right['TASK_ID'] !== undefined && right['ACCESS_CODE'] !== undefined,
  );
}
