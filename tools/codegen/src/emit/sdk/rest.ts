import type { FunctionNode, Parameter, RestMethod } from '../../ir.ts';
import { pascalCase } from '../../names/case.ts';
import { scopeFile } from '../../names/module-names.ts';
/** Types of REST methods, which the reference's modules declare, as functions name them. */
import { compare } from '../../text/order.ts';
import { stringLiteral } from '../text.ts';
import { parameterType, resultType } from '../types.ts';

/** An import of the methods of a scope. */
export interface ScopeImport {
  readonly module: string;
  /** Name of the interface there: `Im`. */
  readonly name: string;
  /** Name of it here, which no function's types have: `ImMethods`. */
  readonly alias: string;
}

/** The scopes whose types the functions name. */
export function scopeImports(functions: readonly FunctionNode[]): ScopeImport[] {
  const scopes = functions.flatMap(({ rest }) => rest?.scope ?? []);
  return [...new Set(scopes)].toSorted(compare).map((scope) => ({
    module: `./rest/${scopeFile(scope)}.gen.ts`,
    name: pascalCase(scope),
    alias: methodsOf(scope),
  }));
}

function methodsOf(scope: string): string {
  return `${pascalCase(scope)}Methods`;
}

function part(rest: RestMethod, name: 'params' | 'result'): string {
  return `${methodsOf(rest.scope)}[${stringLiteral(rest.name)}]['${name}']`;
}

/** The result of a method, and what pages show beside it. */
export function restResult(rest: RestMethod): string {
  const own = part(rest, 'result');
  return rest.otherResult === null ? own : `${own} | ${resultType(rest.otherResult)}`;
}

/** The type of a parameter: of a structure what the reference says, of all else what the page says. */
export function typeOf(parameter: Parameter, rest: RestMethod | null): string {
  if (parameter.rest === undefined || rest === null) return parameterType(parameter);
  const { types } = parameter;
  const scalars = types.filter(({ kind }) => kind !== 'structure' && kind !== 'array');
  const structure = restType(parameter.rest, rest);
  // A single value becomes a list of one.
  const single =
    parameter.conversion === 'list' && types.some(({ kind }) => kind === 'structure')
      ? [`(${structure})[number]`]
      : [];
  const others = scalars.length === 0 ? [] : [parameterType({ ...parameter, types: scalars })];
  return [structure, ...single, ...others].join(' | ');
}

function restType(type: NonNullable<Parameter['rest']>, rest: RestMethod): string {
  const all = part(rest, 'params');
  const params = type.named ? all : `Exclude<${all}, readonly unknown[]>`;
  switch (type.kind) {
    case 'field':
      return type.path.reduce(
        (owner, name) => `NonNullable<${owner}[${stringLiteral(name)}]>`,
        params,
      );
    case 'part':
      return `Pick<${params}, ${union(type.fields)}>`;
    default:
      return type.without.length === 0 ? params : `Omit<${params}, ${union(type.without)}>`;
  }
}

function union(names: readonly string[]): string {
  return names.map(stringLiteral).join(' | ');
}

/** What the transport has to know of the method, beside what the caller says: a part of the call, so that no table of methods is needed. */
export function callOptions(rest: RestMethod | null): string {
  const facts = [
    ...(rest?.access === 'read' ? [`access: 'read'`] : []),
    ...(rest?.version === 3 ? ['version: 3'] : []),
  ];
  return facts.length === 0 ? 'options' : `{ ${facts.join(', ')}, ...options }`;
}
