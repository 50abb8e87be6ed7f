import type { CallOptions, Client } from '@oint/core';

import { isStructure } from '../json/containers.ts';
import { inOneLine } from '../output/in-one-line.ts';

/** For whom calls are made, and what they may do. */
export interface Whom {
  readonly user: { readonly id: string; readonly name: string };
  readonly admin: boolean;
  readonly scopes: readonly string[];
}

/** Asks the portal. Both methods need no permission, and tell whether it lets somebody in. */
export async function askWhom(client: Client, options: CallOptions): Promise<Whom> {
  const [profile, scopes] = await Promise.all([
    client.call('profile', {}, { ...options, access: 'read' }),
    client.call('scope', {}, { ...options, access: 'read' }),
  ]);
  const user = isStructure(profile) ? profile : {};
  const { ID: id, NAME: first, LAST_NAME: last } = user;
  const names = [first, last].filter((name) => typeof name === 'string');
  return {
    user: {
      id: typeof id === 'number' ? String(id) : inOneLine(textOf(id)),
      name: inOneLine(names.join(' ')).trim(),
    },
    admin: user['ADMIN'] === true,
    scopes: Array.isArray(scopes) ? scopes.map((scope) => inOneLine(String(scope))).toSorted() : [],
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
