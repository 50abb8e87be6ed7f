/** The reference for the command line: an index of all names, and a module of facts a scope. */
import type { Cache } from '../../cache/cache.ts';
import { compare } from '../../diagnostics.ts';
import { BANNER } from '../../emit/banner.ts';
import type { OutputFile } from '../../emit/output-file.ts';
import { literal } from '../../emit/text.ts';
import type { MethodFacts } from '../facts.ts';
import { REFERENCE } from '../read-reference.ts';
import { formatModule } from './format.ts';
import { SharedFacts } from './shared-facts.ts';

const FOLDER = 'packages/cli/src/generated/bitrix24/reference';

interface Scope {
  readonly name: string;
  /** Base of the file's name. */
  readonly module: string;
  readonly methods: readonly MethodFacts[];
}

/** All modules; what the cache has of an unchanged scope is not made again. */
export async function emitCli(
  reference: ReadonlyMap<string, MethodFacts>,
  cache: Cache,
): Promise<OutputFile[]> {
  if (reference.size === 0) return [];
  const scopes = scopesOf([...reference.values()]);
  const make = async (name: string, input: unknown, text: () => string): Promise<OutputFile> => {
    const path = `${FOLDER}/${name}.gen.ts`;
    return {
      path,
      text: await cache.get(path, JSON.stringify(input), () => formatModule(path, text())),
    };
  };
  return Promise.all([
    make('index', scopes.map(indexEntry), () => indexModule(scopes)),
    ...scopes.map((scope) => make(scope.module, scope, () => scopeModule(scope))),
  ]);
}

function scopesOf(methods: readonly MethodFacts[]): Scope[] {
  const byName = new Map<string, MethodFacts[]>();
  for (const method of methods) {
    const [name = 'other'] = method.scopes;
    const own = byName.get(name) ?? [];
    own.push(method);
    byName.set(name, own);
  }
  return [...byName]
    .map(([name, own]) => ({
      name,
      module: name.replaceAll(/[^\w-]+/gu, '-').replace(/^index$/u, '$&-scope'),
      methods: own.toSorted((a, b) => compare(a.name, b.name) || a.version - b.version),
    }))
    .toSorted((a, b) => compare(a.name, b.name));
}

function banner(scope: string): string {
  return `// ${BANNER} from ${REFERENCE}/${scope}. Do not edit.\n`;
}

function indexModule(scopes: readonly Scope[]): string {
  return `${banner('*')}import type { ReferenceIndex } from '../../../reference/facts.ts';

export const reference: ReferenceIndex = ${literal({ scopes: scopes.map(indexEntry) })};
`;
}

/** What differs from the most frequent, a write of version 2, is said. */
function indexEntry({ name, module, methods }: Scope): unknown {
  return {
    name,
    module,
    methods: methods.map((method) => ({
      name: method.name,
      access: method.access === 'read' ? method.access : undefined,
      version: method.version === 3 ? method.version : undefined,
      deprecated: method.deprecated === undefined ? undefined : true,
    })),
  };
}

function scopeModule({ name, methods }: Scope): string {
  const shared = new SharedFacts(methods.flatMap(({ params, result }) => [params, result]));
  const texts = methods.map((method) => [
    method.version === 3 ? `${method.name}.v3` : method.name,
    JSON.stringify(entry(method, shared)),
  ]);
  return `${banner(name)}import type { ReferenceScope } from '../../../reference/facts.ts';

export const scope: ReferenceScope = ${literal({ methods: Object.fromEntries(texts), types: shared.texts })};
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
