/** The facts as data: for the command line, which explains them, and for the local portal, which checks and answers. */
import { NOTICE_FILE } from '../../reference/read-reference.ts';
import type { Draft, EmitterInput } from '../draft.ts';
import { CLI_FOLDER, cliDrafts } from './cli.ts';
import { sandboxDrafts } from './sandbox.ts';

export function drafts({
  reference: { scopes, notice },
}: Pick<EmitterInput, 'reference'>): Draft[] {
  if (scopes.length === 0) return [];
  return [
    ...cliDrafts(scopes),
    ...sandboxDrafts(scopes),
    ...(notice === null
      ? []
      : [{ path: `${CLI_FOLDER}/${NOTICE_FILE}`, input: notice, make: () => notice }]),
  ];
}
