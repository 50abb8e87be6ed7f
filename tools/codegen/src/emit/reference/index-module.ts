/** Names by what is said of them: an index that most commands read has to be short. */
import type { MethodFacts } from '@oint/reference';
import type { PackedIndex, PackedMethods, PackedScopeIndex } from '@oint/reference/packed';
import { literal } from '@oint/reference/typescript';

import { referenceBanner } from '../banner.ts';
import type { Scope } from '../scoped-reference.ts';

export function indexModule(scopes: readonly Scope[]): string {
  const index: PackedIndex = { scopes: scopes.map(indexedScope) };
  return `// ${referenceBanner()}\nimport type { PackedIndex } from '../../packed/format.ts';

export const index: PackedIndex = ${literal(index)};
`;
}

type Said = Omit<PackedMethods, 'names'>;

function indexedScope({ name, module, methods }: Scope): PackedScopeIndex {
  const groups = new Map<string, { said: Said; names: string[] }>();
  for (const method of methods) {
    const said = saidOf(method);
    const key = JSON.stringify(said);
    const group = groups.get(key) ?? { said, names: [] };
    group.names.push(method.name);
    groups.set(key, group);
  }
  return {
    name,
    module,
    methods: [...groups.values()].map(({ said, names }) => ({ ...said, names: names.join(' ') })),
  };
}

/** What differs from the most frequent, a write of version 2 in the scope alone. */
function saidOf({ access, deprecated, scopes, version }: MethodFacts): Said {
  return {
    ...(access === 'read' ? { access } : {}),
    ...(version === 3 ? { version } : {}),
    ...(deprecated === undefined ? {} : { deprecated: true }),
    ...(scopes.length > 1 ? { scopes } : {}),
  };
}
