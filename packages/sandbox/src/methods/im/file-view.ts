import type { CallContext } from '../../portal/method.ts';
import { isoDate } from '../../portal/time.ts';
import { currentVersion, type DiskFile } from '../../state/disk-objects.ts';
import { fullName } from '../../state/users.ts';
import type { JsonObject } from '../../values.ts';
import { downloadUrl } from '../disk/views.ts';
import { pngSize } from './image.ts';

const IMAGES = new Set(['png', 'jpg', 'jpeg', 'gif', 'webp', 'bmp']);
const VIDEOS = new Set(['mp4', 'webm', 'mov']);
const SOUNDS = new Set(['mp3', 'ogg', 'wav', 'm4a']);

/** A file, as people see it who talk about it. */
export function fileView({ state, origin }: CallContext, file: DiskFile): JsonObject {
  const author = state.users.get(file.createdBy);
  const type = fileType(file);
  const version = currentVersion(file);
  const url = downloadUrl(origin, version);
  return {
    id: file.id,
    date: isoDate(file.createdAt),
    type,
    name: file.name,
    size: version.content.length,
    ...(type === 'image' && { image: pngSize(version.content) ?? { width: 0, height: 0 } }),
    authorId: file.createdBy,
    authorName: author === undefined ? '' : fullName(author),
    urlPreview: type === 'image' ? url : '',
    urlShow: url,
    urlDownload: url,
  };
}

export function extensionOf({ name }: DiskFile): string {
  const dot = name.lastIndexOf('.');
  return dot === -1 ? '' : name.slice(dot + 1).toLowerCase();
}

export function fileType(file: DiskFile): string {
  const extension = extensionOf(file);
  if (IMAGES.has(extension)) return 'image';
  if (VIDEOS.has(extension)) return 'video';
  return SOUNDS.has(extension) ? 'audio' : 'file';
}
