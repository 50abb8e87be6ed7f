/** What every object of a drive has. */
interface DiskObject {
  readonly id: number;
  readonly storageId: number;
  readonly createdBy: number;
  readonly createdAt: number;
  /** The folder that it lies in; 0 for the root of a storage. */
  parentId: number;
  name: string;
  updatedBy: number;
  updatedAt: number;
  /** Whether it is in the trash, as the portal counts: 0 no, 3 by itself, 4 with its folder. */
  deletedType: 0 | 3 | 4;
  /** Who moved it to the trash last; it may have come back since. */
  deletedBy: number | undefined;
  deletedAt: number | undefined;
  /** Part of the address under which everybody can open it, once there is one. */
  linkCode: string | undefined;
}

export interface Folder extends DiskObject {
  readonly kind: 'folder';
}

/** One state of a file's contents. */
export interface FileVersion {
  readonly id: number;
  readonly objectId: number;
  /** The name that the file had then. */
  readonly name: string;
  /** Counts the versions of a file. */
  readonly number: number;
  /** The number of the content, which is counted apart from the objects. */
  readonly fileId: number;
  readonly content: Buffer;
  readonly createdBy: number;
  readonly createdAt: number;
  /** Part of the address under which the version can be downloaded. */
  readonly downloadKey: string;
}

export interface DiskFile extends DiskObject {
  readonly kind: 'file';
  /** Oldest first; there is always one. */
  readonly versions: [FileVersion, ...FileVersion[]];
}

export type DiskItem = Folder | DiskFile;

/** The version that a file shows. */
export function currentVersion({ versions }: DiskFile): FileVersion {
  return versions.at(-1) ?? versions[0];
}

export interface Storage {
  readonly id: number;
  readonly entityType: 'user' | 'common' | 'im' | 'restapp';
  readonly entityId: string;
  readonly rootId: number;
  name: string;
}

/** Permission to put one file into a folder, for who holds the key. */
export interface UploadTicket {
  readonly folderId: number;
  readonly userId: number;
  readonly uniqueName: boolean;
}

/** Who changes something, and when. */
export interface Touch {
  readonly userId: number;
  readonly now: number;
}

export interface NewFolder extends Touch {
  /** The next free identifier by default. */
  readonly id?: number | undefined;
  readonly name: string;
}

export interface NewFile extends NewFolder {
  readonly content: Buffer;
}
