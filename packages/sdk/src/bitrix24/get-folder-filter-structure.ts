import type { CallOptions, Client } from '@oint/core';

import type { GetFolderFilterStructureParams } from '../generated/bitrix24/folders.gen.ts';
import type { Disk } from '../generated/bitrix24/rest/disk.gen.ts';

/** Fields by which folders can be filtered, each with its type, or with an empty text. */
export type GetFolderFilterStructureResult = Record<string, string>;

/** Asks the portal for the fields of folders, and keeps those that a filter may have. */
export async function getFolderFilterStructure(
  client: Client,
  { empty = false }: GetFolderFilterStructureParams,
  options: CallOptions = {},
): Promise<GetFolderFilterStructureResult> {
  const fields = await client.call<Disk['disk.folder.getFields']['result']>(
    'disk.folder.getFields',
    {},
    { access: 'read', ...options },
  );
  const filterable = Object.entries(fields).filter(([, field]) => field.USE_IN_FILTER);
  return Object.fromEntries(filterable.map(([name, { TYPE }]) => [name, empty ? '' : TYPE]));
}
