import { randomBytes } from 'node:crypto';

import {
  currentVersion,
  type DiskFile,
  type DiskItem,
  type FileVersion,
  type Folder,
  type NewFile,
  type NewFolder,
  type Storage,
  type Touch,
  type UploadTicket,
} from './disk-objects.ts';
import { Sequence } from './sequence.ts';

/** The portal's drives. Folders and files share one row of identifiers. */
export class Disk {
  readonly #storages = new Map<number, Storage>();
  readonly #objects = new Map<number, DiskItem>();
  readonly #tickets = new Map<string, UploadTicket>();
  readonly #storageIds = new Sequence(0);
  readonly #objectIds = new Sequence(100);
  readonly #contentIds = new Sequence(1000);
  readonly #versionIds = new Sequence(7000);

  get storages(): Storage[] {
    return [...this.#storages.values()];
  }

  storage(id: number): Storage | undefined {
    return this.#storages.get(id);
  }

  /** A folder that is not in the trash. */
  folder(id: number): Folder | undefined {
    const found = this.#objects.get(id);
    return found?.kind === 'folder' && found.deletedType === 0 ? found : undefined;
  }

  /** A file that is not in the trash. */
  file(id: number): DiskFile | undefined {
    const found = this.#objects.get(id);
    return found?.kind === 'file' && found.deletedType === 0 ? found : undefined;
  }

  /** What was moved to the trash by itself. */
  inTrash(id: number): DiskItem | undefined {
    const found = this.#objects.get(id);
    return found?.deletedType === 3 ? found : undefined;
  }

  version(id: number): FileVersion | undefined {
    return this.#versions().find((version) => version.id === id);
  }

  versionByDownloadKey(key: string): FileVersion | undefined {
    return this.#versions().find((version) => version.downloadKey === key);
  }

  /** What lies in a folder, without the trash. */
  children(folderId: number): DiskItem[] {
    return this.#allIn(folderId).filter(({ deletedType }) => deletedType === 0);
  }

  addStorage(
    storage: Pick<Storage, 'name' | 'entityType' | 'entityId'>,
    userId: number,
    now: number,
  ): Storage {
    const id = this.#storageIds.next();
    const { name } = storage;
    const root = this.#addFolder({ storageId: id, parentId: 0 }, { name, userId, now });
    const created = { ...storage, id, rootId: root.id };
    this.#storages.set(id, created);
    return created;
  }

  addFolder(parent: Folder, folder: NewFolder): Folder {
    return this.#addFolder({ storageId: parent.storageId, parentId: parent.id }, folder);
  }

  addFile(parent: Folder, file: NewFile): DiskFile {
    const base = this.#newObject({ storageId: parent.storageId, parentId: parent.id }, file);
    const created: DiskFile = {
      ...base,
      kind: 'file',
      versions: [this.#newVersion(base, 1, file.content, file)],
    };
    this.#objects.set(created.id, created);
    return created;
  }

  addVersion(file: DiskFile, content: Buffer, touch: Touch): void {
    file.versions.push(this.#newVersion(file, currentVersion(file).number + 1, content, touch));
    touched(file, touch);
  }

  rename(object: DiskItem, name: string, touch: Touch): void {
    object.name = name;
    touched(object, touch);
  }

  move(object: DiskItem, target: Folder): void {
    object.parentId = target.id;
  }

  copyFile(file: DiskFile, target: Folder, touch: Touch): DiskFile {
    const { content } = currentVersion(file);
    return this.addFile(target, { ...touch, name: file.name, content });
  }

  /** Copies a folder with all that lies in it. */
  copyFolder(folder: Folder, target: Folder, touch: Touch): Folder {
    const items = this.children(folder.id);
    const copy = this.addFolder(target, { ...touch, name: folder.name });
    for (const item of items) {
      if (item.kind === 'file') this.copyFile(item, copy, touch);
      else this.copyFolder(item, copy, touch);
    }
    return copy;
  }

  /** Whether a folder lies in another one, at whatever depth, or is the same. */
  isInside(folder: Folder, other: Folder): boolean {
    for (let at: DiskItem | undefined = folder; at !== undefined;) {
      if (at.id === other.id) return true;
      at = this.#objects.get(at.parentId);
    }
    return false;
  }

  trash(object: DiskItem, touch: Touch): void {
    for (const item of this.#below(object)) if (item.deletedType === 0) item.deletedType = 4;
    object.deletedType = 3;
    object.deletedBy = touch.userId;
    object.deletedAt = touch.now;
  }

  /** Takes an object out of the trash; where its folder is gone, it goes to the root of its storage. */
  restore(object: DiskItem, touch: Touch): void {
    const storage = this.#storages.get(object.storageId);
    if (this.folder(object.parentId) === undefined && storage !== undefined) {
      object.parentId = storage.rootId;
    }
    object.name = this.uniqueName(object.parentId, object.name);
    for (const item of this.#below(object)) if (item.deletedType === 4) item.deletedType = 0;
    object.deletedType = 0;
    touched(object, touch);
  }

  /** Removes an object for good, with all that lies in it. */
  remove(object: DiskItem): void {
    for (const item of [object, ...this.#below(object)]) this.#objects.delete(item.id);
  }

  /** The code of the link under which everybody can open the object. */
  linkCodeOf(object: DiskItem): string {
    object.linkCode ??= randomBytes(6).toString('base64url');
    return object.linkCode;
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
    const created: Folder = { ...this.#newObject(place, folder), kind: 'folder' };
    this.#objects.set(created.id, created);
    return created;
  }

  #newObject(
    place: Pick<Folder, 'storageId' | 'parentId'>,
    { id, name, userId, now }: NewFolder,
  ): Omit<Folder, 'kind'> {
    if (id !== undefined) this.#objectIds.reserve(id);
    return {
      id: id ?? this.#objectIds.next(),
      ...place,
      name,
      createdBy: userId,
      createdAt: now,
      updatedBy: userId,
      updatedAt: now,
      deletedType: 0,
      deletedBy: undefined,
      deletedAt: undefined,
      linkCode: undefined,
    };
  }

  #newVersion(
    { id, name }: Pick<DiskFile, 'id' | 'name'>,
    number: number,
    content: Buffer,
    { userId, now }: Touch,
  ): FileVersion {
    return {
      id: this.#versionIds.next(),
      objectId: id,
      name,
      number,
      fileId: this.#contentIds.next(),
      content,
      createdBy: userId,
      createdAt: now,
      downloadKey: randomBytes(24).toString('base64url'),
    };
  }

  #versions(): FileVersion[] {
    return [...this.#objects.values()].flatMap((object) =>
      object.kind === 'file' ? object.versions : [],
    );
  }

  #allIn(folderId: number): DiskItem[] {
    return [...this.#objects.values()].filter((object) => object.parentId === folderId);
  }

  /** All that lies in an object, at whatever depth. */
  #below(object: DiskItem): DiskItem[] {
    return this.#allIn(object.id).flatMap((item) => [item, ...this.#below(item)]);
  }
}

function touched(object: DiskItem, { userId, now }: Touch): void {
  object.updatedBy = userId;
  object.updatedAt = now;
}
