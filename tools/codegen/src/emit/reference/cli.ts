/** The reference for the command line: an index of all names, and a module of facts a scope. */
import type { MethodFacts } from '@oint/reference';

import { CLI_REFERENCE } from '../../library.ts';
import { referenceBanner } from '../banner.ts';
import type { Draft } from '../draft.ts';
import type { Scope } from '../scopes.ts';
import { literal } from '../text.ts';
import { indexedMethod, scopeText } from './scope-text.ts';
import { SharedFacts } from './shared-facts.ts';

export function cliDrafts(scopes: readonly Scope[]): Draft[] {
  return [
    {
      path: `${CLI_REFERENCE}/index.gen.ts`,
      input: scopes.map(({ digest }) => digest),
      make: () => indexModule(scopes),
    },
    ...scopes.map((scope) => ({
      path: `${CLI_REFERENCE}/${scope.module}.gen.ts`,
      input: scope.digest,
      make: () => scopeModule(scope),
    })),
  ];
}

function indexModule(scopes: readonly Scope[]): string {
  return `// ${referenceBanner()}\nimport type { ReferenceIndex } from '../../../reference/facts.ts';

export const reference: ReferenceIndex = ${literal({ scopes: scopes.map(indexEntry) })};
`;
}

function indexEntry({ name, module, methods }: Scope): unknown {
  return {
    name,
    module,
    methods: methods.map((method) => ({
      ...indexedMethod(method),
      deprecated: method.deprecated === undefined ? undefined : true,
    })),
  };
}

function scopeModule({ name, methods }: Scope): string {
  const shared = new SharedFacts(methods.flatMap(({ params, result }) => [params, result]));
  return `// ${referenceBanner(name)}\nimport type { ReferenceScope } from '../../../reference/facts.ts';

export const scope: ReferenceScope = ${scopeText(methods, shared, (method) => entry(method, shared))};
`;
}

/** The facts without what the reader does not need; structures that occur twice are references. */
function entry(facts: MethodFacts, shared: SharedFacts): unknown {
  const { params, result } = facts;
  return {
    ...facts,
    format: undefined,
    params: shared.encode(params),
    result: shared.encode(result),
  };
}
