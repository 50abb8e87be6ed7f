/**
 * Parts of one answer with the same fields are the same thing: a text or a number that one of them lacks, each may lack.
 *
 * @example
 *   `creator` of a task is shown with `workPosition: null`, and those in `auditorsData` with one: anybody may have none.
 */
import {
  type FieldFact,
  type MethodFacts,
  type ObjectFact,
  type TypeFact,
  isArray,
  isObject,
  isUnion,
} from '@oint/reference';
import { membersOf } from '@oint/reference/descriptions';

import { tellsFields } from '../method/described-fields.ts';
import { isFilled, LEAST_FIELDS } from './results.ts';

/** By the names of their fields, what one of the alike parts lacks. */
type Lacking = ReadonlyMap<string, ReadonlySet<string>>;

/** The facts in the same order. */
export function withLacksOfAlike(methods: readonly MethodFacts[]): MethodFacts[] {
  return methods.map((method) => {
    if (tellsFields(method.name)) return method;
    const lacking = lacksIn(method.result);
    return lacking.size === 0 ? method : { ...method, result: lacked(method.result, lacking) };
  });
}

function lacksIn(type: TypeFact): Lacking {
  const lacks = new Map<string, Set<string>>();
  const parts = partsOf(type);
  // The root of a tree lacks what the nodes below it have.
  const trees = new Set(parts.filter((part) => part.inTree).map(({ key }) => key));
  for (const { key, fields } of parts) {
    const names = Object.entries(fields).flatMap(([name, field]) =>
      membersOf(field.type).includes('null') ? [name] : [],
    );
    if (names.length > 0 && !trees.has(key))
      lacks.set(key, new Set([...(lacks.get(key) ?? []), ...names]));
  }
  return lacks;
}

function keyOf({ fields }: ObjectFact): string {
  return Object.keys(fields).toSorted().join(' ');
}

interface Part extends ObjectFact {
  readonly key: string;
  /** Whether it, or what it is a part of, is in one of its own kind. */
  readonly inTree: boolean;
}

/** The structures in a type, itself among them, that are not alike by chance. */
function partsOf(type: TypeFact, around: readonly string[] = [], inTree = false): Part[] {
  if (isArray(type)) return partsOf(type.array, around, inTree);
  if (isUnion(type)) return type.anyOf.flatMap((member) => partsOf(member, around, inTree));
  if (!isObject(type)) return [];
  const key = keyOf(type);
  const isPart = Object.keys(type.fields).length >= LEAST_FIELDS;
  const part: Part = { ...type, key, inTree: inTree || (isPart && around.includes(key)) };
  const inner = [...Object.values(type.fields).map((field) => field.type), type.others ?? 'any'];
  return [
    ...(isPart ? [part] : []),
    ...inner.flatMap((own) => partsOf(own, [...around, key], part.inTree)),
  ];
}

function lacked(type: TypeFact, lacking: Lacking): TypeFact {
  if (isArray(type)) return { array: lacked(type.array, lacking) };
  if (isUnion(type)) return { anyOf: type.anyOf.map((member) => lacked(member, lacking)) };
  if (!isObject(type)) return type;
  const names = lacking.get(keyOf(type));
  const fields = Object.entries(type.fields).map(([name, field]): [string, FieldFact] => {
    const inner = lacked(field.type, lacking);
    const isLacked = names?.has(name) === true && isFilled(inner);
    return [name, { ...field, type: isLacked ? { anyOf: [...membersOf(inner), 'null'] } : inner }];
  });
  const others = type.others === undefined ? {} : { others: lacked(type.others, lacking) };
  return { ...type, fields: Object.fromEntries(fields), ...others };
}
