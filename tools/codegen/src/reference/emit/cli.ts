/** The reference for the command line: an index of all names, and a module of facts a scope. */
import type { MethodFacts } from '@oint/reference';

import type { Cache } from '../../cache/cache.ts';
import type { OutputFile } from '../../emit/output-file.ts';
import { literal } from '../../emit/text.ts';
import { modulesIn } from './format.ts';
import { banner, indexedMethod, type Scope, scopesOf, scopeText } from './scopes.ts';
import { SharedFacts } from './shared-facts.ts';

export const CLI_FOLDER = 'packages/cli/src/generated/bitrix24/reference';

/** All modules; what the cache has of an unchanged scope is not made again. */
export async function emitCli(
  reference: ReadonlyMap<string, MethodFacts>,
  cache: Cache,
): Promise<OutputFile[]> {
  if (reference.size === 0) return [];
  const scopes = scopesOf([...reference.values()]);
  const make = modulesIn(CLI_FOLDER, cache);
  return Promise.all([
    make('index', scopes.map(indexEntry), () => indexModule(scopes)),
    ...scopes.map((scope) => make(scope.module, scope, () => scopeModule(scope))),
  ]);
}

function indexModule(scopes: readonly Scope[]): string {
  return `${banner('*')}import type { ReferenceIndex } from '../../../reference/facts.ts';

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
  return `${banner(name)}import type { ReferenceScope } from '../../../reference/facts.ts';

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
