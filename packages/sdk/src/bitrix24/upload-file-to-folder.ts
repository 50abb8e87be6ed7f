import {
  type Call,
  type CallOptions,
  callOf,
  type Client,
  type Envelope,
  InvalidResponseError,
} from '@oint/core';

import type { UploadFileToFolderParams } from '../generated/bitrix24/files.gen.ts';
import type { Disk } from '../generated/bitrix24/rest/disk.gen.ts';

/** The file as disk methods describe it: what answers to the upload is documented for its neighbour in the storage alone. */
export type UploadFileToFolderResult = Disk['disk.storage.uploadFile']['result'];

const METHOD = 'disk.folder.uploadFile';

/** Without content the method gives an address that takes the file as a form, streamed, and the name of the form's field. */
interface UploadTarget {
  readonly field?: string;
  readonly uploadUrl?: string;
}

/** Asks where the file may go, then sends it there. */
export function uploadFileToFolder(
  client: Client,
  params: UploadFileToFolderParams,
  options: CallOptions = {},
): Call<UploadFileToFolderResult> {
  return callOf(upload(client, params, options));
}

async function upload(
  client: Client,
  { folderId, name, file }: UploadFileToFolderParams,
  { signal, timeout, deadline, maxWait }: CallOptions,
): Promise<Envelope<UploadFileToFolderResult>> {
  const begun = performance.now();
  // Nothing is changed by asking, so that it may be repeated.
  const target = await client.call<UploadTarget>(
    METHOD,
    { id: folderId },
    { access: 'read', signal, timeout, deadline, maxWait },
  );
  const { field, uploadUrl } = target;
  if (typeof uploadUrl !== 'string' || uploadUrl === '') {
    const details = { reason: 'shape', method: METHOD, status: 200, excerpt: '' } as const;
    throw new InvalidResponseError('the answer has no address for the file', details);
  }
  const left =
    deadline === undefined ? undefined : Math.max(1, deadline - (performance.now() - begun));
  return client
    .upload<UploadFileToFolderResult>(uploadUrl, file, {
      name,
      field,
      signal,
      timeout,
      deadline: left,
    })
    .withEnvelope();
}
