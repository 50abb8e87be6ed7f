/** The entry of a method in a table: what it takes and gives. */
import type { MethodFacts, ObjectFact } from '../facts/facts.ts';
import { FactTypes, type TextOf, VALUES_MODULE } from './fact-types.ts';
import { imported, literalType, objectOf, unionOf } from './nodes/make.ts';
import type { MemberNode, TypeNode } from './nodes/type-node.ts';
import { docOf } from './text/comments.ts';
import type { SharedTypes } from './type-names.ts';
import { untoldRows } from './untold-rows.ts';

/** Codes of errors that every method may answer with. */
export const SYSTEM_ERROR_CODE = imported(VALUES_MODULE, 'SystemErrorCode');

/** What there is to know of a method's types beside its facts. */
export interface MethodSurroundings {
  /** What gives names to the structures of all methods of the module. */
  readonly shared: SharedTypes;
  /** By which words the structures of the method are called. */
  readonly owner: string;
  /** What is said of the fields of its parameters and its result. */
  readonly textOf: (side: 'params' | 'result', path: readonly string[]) => string | undefined;
}

/** Parameters and result of a method. */
export function exchangeTypes(
  { params, positional, result, version }: MethodFacts,
  { shared, owner, textOf }: MethodSurroundings,
): { readonly params: TypeNode; readonly result: TypeNode } {
  const sided =
    (side: 'params' | 'result'): TextOf =>
    (path) =>
      textOf(side, path);
  const request = new FactTypes(
    'request',
    version,
    shared.sharing(owner, 'params'),
    sided('params'),
  );
  const answer = new FactTypes('result', version, shared.sharing(owner, 'result'), sided('result'));
  const fields = request.object(params);
  return {
    params:
      positional === undefined ? fields : unionOf([fields, tuple(params, positional, request)]),
    result: answer.type(result, { path: [] }),
  };
}

/** What the table may say of a method beside that. */
export interface MoreOfMethod {
  /** The entry of the method that has this name in version 3. */
  readonly version3?: TypeNode | undefined;
  /** The types for each value of the parameter that decides on them. */
  readonly variants?: TypeNode | undefined;
}

export function methodMember(
  method: MethodFacts,
  types: { readonly params: TypeNode; readonly result: TypeNode },
  { version3, variants }: MoreOfMethod = {},
): MemberNode {
  const { deprecated, description, errors, name, version } = method;
  const rows = untoldRows(method);
  const use = deprecated?.successor === undefined ? '' : ` Use \`${deprecated.successor}\`.`;
  return {
    ...memberOf(
      name,
      objectOf([
        memberOf('params', types.params),
        memberOf('result', types.result),
        memberOf('errors', unionOf([...errors.map(literalType), SYSTEM_ERROR_CODE])),
        ...(deprecated === undefined
          ? []
          : [memberOf('deprecated', literalType(deprecated.successor ?? true))]),
        ...(rows === undefined ? [] : [memberOf('rows', pathOf(rows))]),
        ...(version === 3 ? [memberOf('version', literalType(3))] : []),
        ...(version3 === undefined ? [] : [memberOf('version3', version3)]),
        ...(variants === undefined ? [] : [memberOf('variants', variants)]),
      ]),
    ),
    doc: docOf(description, deprecated === undefined ? undefined : `@deprecated${use}`),
  };
}

function memberOf(name: string, type: TypeNode): MemberNode {
  return { name, type, optional: false };
}

function pathOf(path: readonly string[]): TypeNode {
  const elements = path.map((name) => ({ type: literalType(name), optional: false }));
  return { kind: 'tuple', elements };
}

/** The parameters in their order, for a method that does not look at names. */
function tuple({ fields }: ObjectFact, positional: readonly string[], types: FactTypes): TypeNode {
  const last = positional.findLastIndex((name) => fields[name]?.required === true);
  const elements = positional.flatMap((name, index) => {
    const field = fields[name];
    if (field === undefined) return [];
    const type = types.type(field.type, { path: [name], documented: field.documented });
    return [{ type, optional: index > last }];
  });
  return { kind: 'tuple', elements };
}
