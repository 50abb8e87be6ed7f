/** The members of all scopes together. */
import { imported, intersectionOf, type ModuleNode } from '@oint/reference/typescript';

import { referenceBanner } from '../banner.ts';
import type { ScopeName } from './index-module.ts';
import { scopeMembers } from './members.ts';

export function membersIndex(scopes: readonly ScopeName[]): ModuleNode {
  const all = scopes.map(({ name, module }) => imported(`./${module}.gen.ts`, scopeMembers(name)));
  return {
    banner: referenceBanner(),
    exports: [{ types: all }],
    declarations: [
      {
        kind: 'alias',
        name: 'RestMembers',
        doc: 'Every method that the reference knows, as members.',
        // Some scopes share their first words: what is in both has members of both.
        type: intersectionOf(all),
      },
    ],
  };
}
