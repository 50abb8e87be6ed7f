/** What the transport has to know of the methods at run time. */
import type { MethodFacts, PagingFacts } from '@oint/reference';

import { pascalCase } from '../../names/case.ts';
import { referenceBanner } from '../banner.ts';
import type { Scope } from '../scopes.ts';
import { literal } from '../text.ts';
import type { ScopeName } from './index-module.ts';
import { isSecond, secondOf, type Seconds } from './seconds.ts';

export function metadataModule({ name, methods }: Scope, seconds: Seconds): string {
  const entries = methods.flatMap((method) => {
    if (isSecond(method, seconds)) return [];
    const second = secondOf(method, seconds);
    const own = factsOf(method);
    const version3 = second === undefined ? undefined : factsOf(second);
    const facts = {
      ...own,
      version: method.version === 3 ? 3 : undefined,
      version3: areSpecial(own) || areSpecial(version3) ? version3 : undefined,
    };
    return areSpecial(facts) ? [[method.name, facts] as const] : [];
  });
  return `// ${referenceBanner(name)}\nimport type { MethodMetadata } from '@oint/core';

/** What is special about methods of the scope \`${name}\`: the others are writes of version 2. */
export const metadata: Readonly<Record<string, MethodMetadata>> = ${literal(Object.fromEntries(entries))};
`;
}

function areSpecial(facts: object | undefined): boolean {
  return Object.values(facts ?? {}).some((fact) => fact !== undefined);
}

function factsOf({ access, paging }: MethodFacts) {
  return {
    access: access === 'read' ? access : undefined,
    list: paging === undefined ? undefined : listMetadata(paging),
  };
}

function listMetadata({ rows, id, filter, order }: PagingFacts): ListMetadata {
  if (id === undefined) return { rows };
  return {
    rows,
    id,
    filter: filter === 'filter' ? undefined : filter,
    order: order === undefined || order === 'order' ? undefined : { [order]: { [id]: 'ASC' } },
  };
}

/** The transport's view of a list. */
interface ListMetadata {
  readonly rows: readonly string[];
  readonly id?: string;
  readonly filter?: string | undefined;
  readonly order?: Readonly<Record<string, unknown>> | undefined;
}

export function metadataIndex(scopes: readonly ScopeName[]): string {
  const names = scopes.map(({ name, module }) => ({ module, local: `of${pascalCase(name)}` }));
  return `// ${referenceBanner()}\nimport type { Metadata, MethodMetadata } from '@oint/core';

${names.map(({ module, local }) => `import { metadata as ${local} } from './${module}.gen.ts';\n`).join('')}
const METHODS: ReadonlyMap<string, MethodMetadata> = new Map(
  [${names.map(({ local }) => local).join(', ')}].flatMap((scope) => Object.entries(scope)),
);

/** What the reference knows of every method, for \`createClient({ metadata })\`. */
export const metadata: Metadata = (method) => METHODS.get(method);
`;
}
