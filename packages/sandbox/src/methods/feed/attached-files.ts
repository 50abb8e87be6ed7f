import { RestError } from '../../portal/errors.ts';
import type { CallContext } from '../../portal/method.ts';
import type { DiskFile, Folder } from '../../state/disk-objects.ts';
import { isFields, textOf, type Value } from '../../values.ts';
import { contentOf } from '../disk/uploads.ts';
import { addError } from './errors.ts';

const POST = 'blog_post';

/** The files that hang on a post, by the numbers of the attachments. */
export function filesOf({ state }: CallContext, postId: number): number[] {
  return state.attachments.of(POST, postId).map(({ id }) => id);
}

/**
 * Hangs files on a post. They come as a list of `[name, base64]` and lie on the drive of the post's author then;
 * `{ 505: 'del' }` takes one off, and it stays on the drive.
 */
export function attachFiles(
  context: CallContext,
  postId: number,
  authorId: number,
  files: Value | undefined,
): void {
  if (files === undefined) return;
  for (const [key, file] of entriesOf(files)) {
    if (file === 'del') context.state.attachments.remove(Number(key));
    else attachFile(context, postId, saveFile(context, authorId, file));
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

function saveFile({ state, clock }: CallContext, userId: number, file: Value): DiskFile {
  const error = addError("Blog post hasn't been added");
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

function attachFile({ state, caller, clock }: CallContext, postId: number, file: DiskFile): void {
  state.attachments.add({
    fileId: file.id,
    moduleId: 'blog',
    entityType: POST,
    entityId: postId,
    createdBy: caller.userId,
    createdAt: clock.now(),
  });
}
