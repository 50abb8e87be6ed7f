/** Which generated types of the reference the parts of a function have. */
import {
  type MethodFacts,
  type ObjectFact,
  type TypeFact,
  isArray,
  isEnum,
  isObject,
  isUnion,
  fieldOf,
} from '@oint/reference';

import type { Parameter, RestType } from '../ir.ts';

/** A parameter with the type that the reference has for its structure, if it has one that says more than the page. */
export function withRestType(
  parameter: Parameter,
  filled: readonly string[],
  facts: MethodFacts | null,
): Parameter {
  const rest = facts === null ? null : restTypeOf(parameter, filled, facts);
  return rest === null ? parameter : { ...parameter, rest };
}

function restTypeOf(
  { target, types, conversion }: Parameter,
  filled: readonly string[],
  { params, positional }: MethodFacts,
): RestType | null {
  const named = positional === undefined;
  if (target.kind === 'spread') return spreadType(target.only, filled, params, named);
  if (target.kind !== 'field' || (conversion !== null && conversion !== 'list')) return null;
  const found = pathOf(params, target.path);
  if (found === null) return null;
  const structure = types.some(({ kind }) => kind === 'structure');
  const list = types.some(({ kind }) => kind === 'array');
  const fits =
    (list && isTelling(listOf(found.type))) ||
    (structure && conversion === null && isTelling(found.type));
  return fits ? { kind: 'field', path: found.path, named } : null;
}

function spreadType(
  only: readonly string[] | null,
  filled: readonly string[],
  params: ObjectFact,
  named: boolean,
): RestType | null {
  if (Object.keys(params.fields).length === 0) return null;
  const own = (names: readonly string[]): string[] => [
    ...new Set(names.flatMap((name) => fieldOf(params, name)?.[0] ?? [])),
  ];
  if (only === null) return { kind: 'body', without: own(filled), named };
  const picked = own(only);
  return picked.length === only.length ? { kind: 'part', fields: picked, named } : null;
}

/** The path in the letters of the reference, through structures whose fields are named. */
function pathOf(
  owner: ObjectFact,
  [head = '', ...rest]: readonly string[],
): { path: string[]; type: TypeFact } | null {
  const found = fieldOf(owner, head);
  if (found === null) return null;
  const [name, { type }] = found;
  if (rest.length === 0) return { path: [name], type };
  const inner = isObject(type) ? pathOf(type, rest) : null;
  return inner === null ? null : { path: [name, ...inner.path], type: inner.type };
}

/** The type of a list's elements; `any` where it is no list and nothing else. */
function listOf(type: TypeFact): TypeFact {
  return isArray(type) ? type.array : 'any';
}

/** Whether the type says more than that there is a structure. */
function isTelling(type: TypeFact): boolean {
  if (isEnum(type)) return true;
  if (isUnion(type)) return type.anyOf.every(isTelling);
  return (
    isObject(type) &&
    (Object.keys(type.fields).length > 0 ||
      type.patterns !== undefined ||
      (type.others !== undefined && type.others !== 'any'))
  );
}
