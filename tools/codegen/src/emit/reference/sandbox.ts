/** The reference for the local portal: what it checks and makes up, and nothing that is there to be read. */
import {
  type FieldFact,
  isArray,
  isObject,
  isUnion,
  type MethodFacts,
  type ObjectFact,
  type TypeFact,
} from '@oint/reference';

import { SANDBOX_REFERENCE } from '../../library.ts';
import { referenceBanner } from '../banner.ts';
import type { Draft } from '../draft.ts';
import type { Scope } from '../scopes.ts';
import { literal } from '../text.ts';
import { indexedMethod, scopeText } from './scope-text.ts';
import { SharedFacts } from './shared-facts.ts';

export function sandboxDrafts(scopes: readonly Scope[]): Draft[] {
  return [
    {
      path: `${SANDBOX_REFERENCE}/index.gen.ts`,
      input: scopes.map(({ digest }) => digest),
      make: () => indexModule(scopes),
    },
    ...scopes.map((scope) => ({
      path: `${SANDBOX_REFERENCE}/${scope.module}.gen.ts`,
      input: scope.digest,
      make: () => scopeModule(scope),
    })),
  ];
}

function indexModule(scopes: readonly Scope[]): string {
  return `// ${referenceBanner()}\nimport type { ReferenceIndex } from '../../reference/shipped.ts';

export const reference: ReferenceIndex = ${literal({ scopes: scopes.map(indexEntry) })};
`;
}

/** Names by what is special about them: an index that is read each time the portal starts has to be short. */
function indexEntry({ name, module, methods }: Scope): unknown {
  const names = new Map<string, { special: object; names: string[] }>();
  for (const method of methods) {
    const special = {
      ...indexedMethod(method),
      name: undefined,
      scopes: method.scopes.length > 1 ? method.scopes : undefined,
    };
    const key = JSON.stringify(special);
    const group = names.get(key) ?? { special, names: [] };
    group.names.push(method.name);
    names.set(key, group);
  }
  return {
    name,
    module,
    methods: [...names.values()].map(({ special, names: own }) => ({
      ...special,
      names: own.join(' '),
    })),
  };
}

function scopeModule({ name, methods }: Scope): string {
  const own = methods.map(bare);
  const shared = new SharedFacts(own.flatMap(({ params, result }) => [params, result]));
  const text = scopeText(own, shared, ({ params, positional, result, paging }) => ({
    params: shared.encode(params),
    positional,
    result: shared.encode(result),
    paging: paging && { ...paging, order: undefined, select: undefined },
  }));
  return `// ${referenceBanner(name)}\nimport type { ReferenceScope } from '../../reference/shipped.ts';

export const scope: ReferenceScope = ${text};
`;
}

/** Structures that differ in what is left out are the same here. */
function bare(facts: MethodFacts): MethodFacts {
  return {
    ...facts,
    params: bareObject(facts.params, true),
    result: bareType(facts.result, false),
  };
}

function bareType(type: TypeFact, given: boolean): TypeFact {
  if (isArray(type)) return { array: bareType(type.array, given) };
  if (isUnion(type)) return { anyOf: type.anyOf.map((member) => bareType(member, given)) };
  return isObject(type) ? bareObject(type, given) : type;
}

/** @param given whether a caller gives the structure: then it matters what it has to hold */
function bareObject({ fields, oneOf, operators, others }: ObjectFact, given: boolean): ObjectFact {
  const bareFields = Object.entries(fields).map(
    ([name, { type, required }]): [string, FieldFact] => [
      name,
      { type: bareType(type, given), required: given && required === true ? required : undefined },
    ],
  );
  return {
    fields: Object.fromEntries(bareFields),
    others: others && bareType(others, given),
    oneOf: given ? oneOf : undefined,
    operators,
  };
}
