import { randomBytes } from 'node:crypto';

import { Sequence } from './sequence.ts';

interface DiskObject {
  readonly id: number;
  readonly storageId: number;
  readonly parentId: number;
  readonly createdBy: number;
  readonly createdAt: number;
  name: string;
}

export interface Folder extends DiskObject {
  readonly kind: 'folder';
}

export interface DiskFile extends DiskObject {
  readonly kind: 'file';
  /** The number of the content, which is counted apart from the objects. */
  readonly fileId: number;
  readonly content: Buffer;
  /** Part of the address under which the file can be downloaded. */
  readonly downloadKey: string;
}

export interface Storage {
  readonly id: number;
  readonly name: string;
  readonly entityType: 'user' | 'common' | 'im';
  readonly entityId: string;
  readonly rootId: number;
}

/** Permission to put one file into a folder, for who holds the key. */
export interface UploadTicket {
  readonly folderId: number;
  readonly userId: number;
  readonly uniqueName: boolean;
}

export interface NewFolder {
  /** The next free identifier by default. */
  readonly id?: number | undefined;
  readonly name: string;
  readonly userId: number;
  readonly now: number;
}

export interface NewFile extends NewFolder {
  readonly content: Buffer;
}

/** The portal's drives. Folders and files share one row of identifiers. */
export class Disk {
  readonly #storages = new Map<number, Storage>();
  readonly #objects = new Map<number, Folder | DiskFile>();
  readonly #tickets = new Map<string, UploadTicket>();
  readonly #storageIds = new Sequence(0);
  readonly #objectIds = new Sequence(100);
  readonly #contentIds = new Sequence(1000);

  get storages(): Storage[] {
    return [...this.#storages.values()];
  }

  storage(id: number): Storage | undefined {
    return this.#storages.get(id);
  }

  folder(id: number): Folder | undefined {
    const found = this.#objects.get(id);
    return found?.kind === 'folder' ? found : undefined;
  }

  file(id: number): DiskFile | undefined {
    const found = this.#objects.get(id);
    return found?.kind === 'file' ? found : undefined;
  }

  fileByDownloadKey(key: string): DiskFile | undefined {
    return this.#files().find((file) => file.downloadKey === key);
  }

  children(folderId: number): (Folder | DiskFile)[] {
    return [...this.#objects.values()].filter((object) => object.parentId === folderId);
  }

  addStorage(storage: Omit<Storage, 'id' | 'rootId'>, userId: number, now: number): Storage {
    const id = this.#storageIds.next();
    const root = this.#addFolder(
      { storageId: id, parentId: 0 },
      { name: storage.name, userId, now },
    );
    const created = { ...storage, id, rootId: root.id };
    this.#storages.set(id, created);
    return created;
  }

  addFolder(parent: Folder, folder: NewFolder): Folder {
    return this.#addFolder({ storageId: parent.storageId, parentId: parent.id }, folder);
  }

  addFile(parent: Folder, file: NewFile): DiskFile {
    const created: DiskFile = {
      kind: 'file',
      id: this.#idFor(file),
      storageId: parent.storageId,
      parentId: parent.id,
      createdBy: file.userId,
      createdAt: file.now,
      name: file.name,
      fileId: this.#contentIds.next(),
      content: file.content,
      downloadKey: randomBytes(24).toString('base64url'),
    };
    this.#objects.set(created.id, created);
    return created;
  }

  removeFile(id: number): void {
    this.#objects.delete(id);
  }

  /** The name itself, or `name (1).ext` and so on where it is taken. */
  uniqueName(folderId: number, name: string): string {
    const taken = new Set(this.children(folderId).map((child) => child.name));
    const dot = name.lastIndexOf('.');
    const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
    let candidate = name;
    for (let copy = 1; taken.has(candidate); copy += 1) candidate = `${stem} (${copy})${extension}`;
    return candidate;
  }

  /** @returns the key of a new ticket */
  issueTicket(ticket: UploadTicket): string {
    const key = randomBytes(24).toString('base64url');
    this.#tickets.set(key, ticket);
    return key;
  }

  /** Takes a ticket: it serves once. */
  redeemTicket(key: string): UploadTicket | undefined {
    const ticket = this.#tickets.get(key);
    this.#tickets.delete(key);
    return ticket;
  }

  #addFolder(place: Pick<Folder, 'storageId' | 'parentId'>, folder: NewFolder): Folder {
    const created: Folder = {
      kind: 'folder',
      id: this.#idFor(folder),
      ...place,
      createdBy: folder.userId,
      createdAt: folder.now,
      name: folder.name,
    };
    this.#objects.set(created.id, created);
    return created;
  }

  #idFor({ id }: NewFolder): number {
    if (id !== undefined) this.#objectIds.reserve(id);
    return id ?? this.#objectIds.next();
  }

  #files(): DiskFile[] {
    return [...this.#objects.values()].filter((object) => object.kind === 'file');
  }
}
