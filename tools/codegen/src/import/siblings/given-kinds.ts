/**
 * Kinds of values that callers give, as the methods of an entity know them together: where one table calls a value a text and
 * most others a number, or the other way round, a portal takes both; and what answers show as a list is written as one.
 *
 * @example
 *   `ID` of `bizproc.workflow.kill` is an integer, that of `bizproc.workflow.terminate` a string: both take both. `UF_DEPARTMENT`
 *   of `user.add` is a string, and `user.get` answers with `[1]`: it takes a list too.
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
import { groupBy } from '@oint/reference/typescript';

import { withoutPromises } from './agreed-types.ts';
import { entityOf } from './entity.ts';

/** Parameters that hold the fields of a thing. */
const FIELDS = /^fields$/iu;

/** The facts in the same order. */
export function withGivenKinds(methods: readonly MethodFacts[]): MethodFacts[] {
  const families = groupBy(methods, entityOf);
  return methods.map((facts) => {
    const others = (families.get(entityOf(facts)) ?? []).filter((other) => other !== facts);
    if (others.length === 0) return facts;
    const lists = WRITES.test(facts.name) ? listsIn(others) : new Map<string, TypeFact>();
    return { ...facts, params: widened(facts.params, { given: givenIn(others), lists }) };
  });
}

/** Methods that take what their siblings answer with. */
const WRITES = /\.(?:add|update)$/iu;

/** What the other methods of an entity know of a name. */
interface Known {
  /** Types that they take, one for each method. */
  readonly given: ReadonlyMap<string, readonly TypeFact[]>;
  /** Lists that they answer with. */
  readonly lists: ReadonlyMap<string, TypeFact>;
}

function givenIn(methods: readonly MethodFacts[]): Map<string, TypeFact[]> {
  const given = new Map<string, TypeFact[]>();
  const add = ({ fields }: ObjectFact): void => {
    for (const [name, { type, from }] of Object.entries(fields)) {
      if (from === undefined) given.set(name, [...(given.get(name) ?? []), type]);
      if (FIELDS.test(name) && isObject(type)) add(type);
    }
  };
  for (const { params } of methods) add(params);
  return given;
}

function listsIn(methods: readonly MethodFacts[]): Map<string, TypeFact> {
  const lists = new Map<string, TypeFact>();
  for (const { result } of methods)
    visit(result, (name, type) => {
      const list = membersOf(type).find(isArray);
      if (list !== undefined && list.array !== 'any' && !lists.has(name))
        lists.set(name, withoutPromises(list));
    });
  return lists;
}

/** Fields of what an answer is about. */
function visit(type: TypeFact, see: (name: string, type: TypeFact) => void): void {
  if (isArray(type)) visit(type.array, see);
  else if (isUnion(type)) for (const member of type.anyOf) visit(member, see);
  else if (isObject(type))
    for (const [name, field] of Object.entries(type.fields)) see(name, field.type);
}

function widened(type: ObjectFact, known: Known): ObjectFact {
  const fields = Object.entries(type.fields).map(([name, field]): [string, FieldFact] => {
    const inner = FIELDS.test(name) && isObject(field.type) ? widened(field.type, known) : null;
    return [name, { ...field, type: inner ?? withKinds(name, field.type, known) }];
  });
  return { ...type, fields: Object.fromEntries(fields) };
}

function withKinds(name: string, type: TypeFact, { given, lists }: Known): TypeFact {
  const others = given.get(name) ?? [];
  const kinds = EITHER.flatMap(([own, other]) =>
    type === own && countOf(others, other) > countOf(others, own) ? [other] : [],
  );
  const list = lists.get(name);
  const written = list !== undefined && isSingle(type) ? [list] : [];
  const more = [...kinds, ...written];
  return more.length === 0 ? type : { anyOf: [...membersOf(type), ...more] };
}

function countOf(types: readonly TypeFact[], kind: TypeFact): number {
  return types.filter((type) => membersOf(type).includes(kind)).length;
}

const EITHER: readonly (readonly [TypeFact, TypeFact])[] = [
  ['string', 'integer'],
  ['integer', 'string'],
];

/** A plain value, or an object of which nothing is told. */
function isSingle(type: TypeFact): boolean {
  if (type === 'string' || type === 'integer') return true;
  return isObject(type) && type.others === 'any' && Object.keys(type.fields).length === 0;
}
