import type { Client, UploadTarget } from '@oint/core';

import type { Session } from '../session.ts';
import { ToolError } from '../tool-error.ts';
import { allowed, checkUnchanged, withFiles } from './files.ts';
import type { PlannedCall, StreamedUpload } from './planned-call.ts';

/** What a call is sent with. */
interface Sending {
  readonly session: Session;
  readonly signal: AbortSignal;
  /** Is done just before the write leaves. */
  readonly sending: () => Promise<void>;
}

/** Sends a call once, with its files; what the portal answers. @throws what went wrong */
export async function sendPlanned(
  call: PlannedCall,
  key: string,
  { session, signal, sending }: Sending,
): Promise<unknown> {
  const { method, version, params, files = [], upload } = call;
  const { folder } = session;
  await checkUnchanged(files, folder);
  const client = await session.client();
  if (upload !== undefined) {
    await sending();
    return sendFile(client, method, upload, { session, signal });
  }
  const full = await withFiles(params, folder);
  await sending();
  return client.call(method, full, {
    version,
    access: 'write',
    signal,
    ...(version === 3 ? { idempotencyKey: key } : {}),
  });
}

async function sendFile(
  client: Client,
  method: string,
  { file, name, params }: StreamedUpload,
  { session: { folder }, signal }: Pick<Sending, 'session' | 'signal'>,
): Promise<unknown> {
  const { openFile } = await import('@oint/core/node');
  const content = await openFile(await allowed(file, folder));
  const target = async (): Promise<UploadTarget> => {
    // Nothing is changed by asking where a file may go.
    const options = { access: 'read', signal } as const;
    const { field, uploadUrl } = await client.call<Partial<UploadTarget>>(method, params, options);
    if (typeof uploadUrl === 'string' && uploadUrl !== '') return { field, uploadUrl };
    throw new ToolError(`${method}: the portal gave no address for the file; nothing was sent`);
  };
  return client.upload(target, content, { name, signal });
}
