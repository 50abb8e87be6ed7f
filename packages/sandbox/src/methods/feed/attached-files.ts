import { RestError, type ErrorSpec } from '../../portal/errors.ts';
import type { CallContext } from '../../portal/method.ts';
import type { DiskFile, Folder } from '../../state/disk-objects.ts';
import { isFields, textOf, type Value } from '../../values.ts';
import { contentOf } from '../disk/uploads.ts';

/** What files of the feed hang on. */
export interface Holder {
  readonly kind: 'blog_post' | 'blog_comment';
  readonly id: number;
  readonly authorId: number;
  /** What is wrong with a file that is none. */
  readonly error: ErrorSpec;
}

/**
 * Hangs files on a post or a comment. They come as a list of `[name, base64]` and lie on the drive of its author then;
 * `{ 505: 'del' }` takes one off, and it stays on the drive.
 */
export function attachFiles(context: CallContext, holder: Holder, files: Value | undefined): void {
  if (files === undefined) return;
  for (const [key, file] of entriesOf(files)) {
    if (file === 'del') context.state.attachments.remove(Number(key));
    else attachFile(context, holder, saveFile(context, holder, file));
  }
}

function entriesOf(files: Value): [string, Value][] {
  if (Array.isArray(files)) {
    // One file need not be in a list of its own.
    const list = typeof files[0] === 'string' ? [files] : files;
    return list.map((file, index) => [String(index), file]);
  }
  return isFields(files) ? Object.entries(files) : [];
}

function saveFile(
  { state, clock }: CallContext,
  { authorId: userId, error }: Holder,
  file: Value,
): DiskFile {
  const name = Array.isArray(file) ? textOf(file[0]) : '';
  const root = ownRoot(state, userId);
  if (name === '' || root === undefined) throw new RestError(error);
  return state.disk.addFile(root, {
    name: state.disk.uniqueName(root.id, name),
    content: contentOf(file, error),
    userId,
    now: clock.now(),
  });
}

function ownRoot({ disk }: CallContext['state'], userId: number): Folder | undefined {
  const own = disk.storages.find(
    ({ entityType, entityId }) => entityType === 'user' && entityId === String(userId),
  );
  return own && disk.folder(own.rootId);
}

function attachFile(
  { state, caller, clock }: CallContext,
  { kind, id }: Holder,
  file: DiskFile,
): void {
  state.attachments.add({
    fileId: file.id,
    moduleId: 'blog',
    entityType: kind,
    entityId: id,
    createdBy: caller.userId,
    createdAt: clock.now(),
  });
}
