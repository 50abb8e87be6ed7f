/** Types of REST methods, which the reference's modules declare, as functions name them. */
import {
  indexed,
  keyword,
  literalType,
  named,
  pascalCase,
  type TypeNode,
  unionOf,
} from '@oint/reference/typescript';

import type { Parameter, RestMethod } from '../../ir.ts';
import { scopeFile, scopeTable } from '../../names/module-names.ts';
import { parameterType, resultType } from '../../types/page-types.ts';

function part({ name, scope }: RestMethod, of: 'params' | 'result'): TypeNode {
  const table: TypeNode = {
    kind: 'reference',
    // A name that no function's types have.
    name: `${pascalCase(scope)}Methods`,
    module: `./rest/${scopeFile(scope)}.gen.ts`,
    exported: scopeTable(scope),
  };
  return indexed(table, name, of);
}

/** The result of a method, and what pages show beside it. */
export function restResult(rest: RestMethod): TypeNode {
  const others = rest.otherResult === null ? [] : [resultType(rest.otherResult)];
  return unionOf([part(rest, 'result'), ...others]);
}

/** The type of a parameter: of a structure what the reference says, of all else what the page says. */
export function typeOf(parameter: Parameter, rest: RestMethod | null): TypeNode {
  if (parameter.rest === undefined || rest === null) return parameterType(parameter);
  const { types } = parameter;
  const scalars = types.filter(({ kind }) => kind !== 'structure' && kind !== 'array');
  const structure = restType(parameter.rest, rest);
  // A single value becomes a list of one.
  const single: TypeNode[] =
    parameter.conversion === 'list' && types.some(({ kind }) => kind === 'structure')
      ? [{ kind: 'indexed', type: structure, index: keyword('number') }]
      : [];
  const others = scalars.length === 0 ? [] : [parameterType({ types: scalars })];
  return unionOf([structure, ...single, ...others]);
}

function restType(type: NonNullable<Parameter['rest']>, rest: RestMethod): TypeNode {
  const all = part(rest, 'params');
  const list: TypeNode = { kind: 'array', element: keyword('unknown'), readonly: true };
  const params = type.named ? all : named('Exclude', all, list);
  switch (type.kind) {
    case 'field':
      return type.path.reduce<TypeNode>(
        (owner, name) => named('NonNullable', indexed(owner, name)),
        params,
      );
    case 'part':
      return named('Pick', params, namesType(type.fields));
    default:
      return type.without.length === 0 ? params : named('Omit', params, namesType(type.without));
  }
}

function namesType(names: readonly string[]): TypeNode {
  return unionOf(names.map(literalType));
}

/** What the transport has to know of the method, beside what the caller says: a part of the call, so that no table of methods is needed. */
export function callOptions(rest: RestMethod | null): string {
  const facts = [
    ...(rest?.access === 'read' ? [`access: 'read'`] : []),
    ...(rest?.version === 3 ? ['version: 3'] : []),
  ];
  return facts.length === 0 ? 'options' : `{ ${facts.join(', ')}, ...options }`;
}
