import { randomUUID } from 'node:crypto';

import { entriesOf, parameter, PortalError, textOf, type Outcome, type Params } from './call.ts';
import type { Part } from './params.ts';

/** A file on the portal's Drive. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The Drive: uploads in two steps by a form, downloads by a signed link. */
export class Files {
  /** The portal's own address, once it listens. */
  origin = '';
  readonly #files = new Map<string, StoredFile>();
  readonly #invitations = new Set<string>();

  put(name: string, bytes: Uint8Array): StoredFile {
    const file = { id: String(this.#files.size + 9001), name, bytes };
    this.#files.set(file.id, file);
    return file;
  }

  /** All files, oldest first. */
  all(): StoredFile[] {
    return [...this.#files.values()];
  }

  /** `disk.folder.uploadFile`: with content a file at once, without it the address for a form. */
  invite(params: Params, credential: string): Outcome {
    const [name, content] = entriesOf(parameter(params, 'fileContent')).map(([, value]) =>
      textOf(value),
    );
    if (name !== undefined && content !== undefined) {
      return { result: this.record(this.put(name, Buffer.from(content, 'base64')).id, credential) };
    }
    const token = randomUUID();
    this.#invitations.add(token);
    return { result: { field: 'file', uploadUrl: this.#link('upload.json', token, credential) } };
  }

  /** Takes a form that was sent to the address of an invitation. */
  receive(
    token: string,
    parts: readonly Part[],
    credential: string,
  ): { file: StoredFile; answer: Params } {
    const part = parts.find(({ name }) => name === 'file');
    if (part?.fileName === undefined || !this.#invitations.delete(token)) {
      throw new PortalError(400, 'ERROR_COULD_NOT_SAVE_FILE', 'Could not save file');
    }
    const file = this.put(part.fileName, part.bytes);
    return { file, answer: { result: this.record(file.id, credential) } };
  }

  /** The file behind a signed link. */
  find(id: string): StoredFile {
    const file = this.#files.get(id);
    if (file !== undefined) return file;
    throw new PortalError(400, 'ERROR_NOT_FOUND', `Could not find entity with id \`${id}\``);
  }

  /** What Drive methods say of a file. */
  record(id: string, credential: string): Params {
    const { name, bytes } = this.find(id);
    return {
      ID: id,
      NAME: name,
      TYPE: 'file',
      PARENT_ID: '1',
      SIZE: String(bytes.length),
      DOWNLOAD_URL: this.#link('download.json', id, credential),
    };
  }

  #link(path: string, token: string, credential: string): string {
    return `${this.origin}/rest/${path}?${new URLSearchParams({ auth: credential, token }).toString()}`;
  }
}

/** The head of a download: the name as Bitrix24 sends it, in plain and in UTF-8. */
export function fileHeaders({ name, bytes }: StoredFile): Record<string, string> {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\]/gu, '_');
  return {
    'content-type': 'application/octet-stream',
    'content-length': String(bytes.length),
    'content-disposition': `attachment; filename="${plain}"; filename*=utf-8''${encodeURIComponent(name)}`,
  };
}
