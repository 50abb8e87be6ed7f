/** The facts as data: for the command line, which explains them, and for the local portal, which checks and answers. */
import { CLI_REFERENCE } from '../../library.ts';
import { NOTICE_FILE } from '../../reference/read-reference.ts';
import type { Draft, EmitterInput } from '../draft.ts';
import { cliDrafts } from './cli.ts';
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
      : [{ path: `${CLI_REFERENCE}/${NOTICE_FILE}`, input: notice, make: () => notice }]),
  ];
}
