import {
  type Call,
  type CallOptions,
  callOf,
  type Client,
  type Envelope,
  InvalidResponseError,
  type UploadTarget,
} from '@oint/core';

import type { UploadFileToFolderParams } from '../generated/bitrix24/files.gen.ts';
import type { Disk } from '../generated/bitrix24/rest/disk.gen.ts';

/** The file as disk methods describe it: what answers to the upload is documented for its neighbour in the storage alone. */
export type UploadFileToFolderResult = Disk['disk.storage.uploadFile']['result'];

const METHOD = 'disk.folder.uploadFile';

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
  const target = async (): Promise<UploadTarget> => {
    // Nothing is changed by asking, so that it may be repeated.
    const { field, uploadUrl } = await client.call<Partial<UploadTarget>>(
      METHOD,
      { id: folderId },
      { access: 'read', signal, timeout, deadline, maxWait },
    );
    if (typeof uploadUrl === 'string' && uploadUrl !== '') return { field, uploadUrl };
    const details = { reason: 'shape', method: METHOD, status: 200, excerpt: '' } as const;
    throw new InvalidResponseError('the answer has no address for the file', details);
  };
  return client
    .upload<UploadFileToFolderResult>(target, file, { name, signal, timeout, deadline })
    .withEnvelope();
}
