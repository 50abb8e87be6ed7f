/**
 * Whether numbers arrive as text, where no answer shows it: as in the other methods of the scope. Older parts of the API write
 * what stands in the database, `"7"`, and go by names in capitals; newer ones write numbers.
 *
 * @example
 *   Most integers in answers of `task` whose names are in capitals are shown as text: so may be those of a method of `task`
 *   that shows no answer.
 */
import {
  type MethodFacts,
  type ObjectFact,
  type TypeFact,
  isArray,
  isObject,
  isUnion,
} from '@oint/reference';

import { groupBy } from '../../group-by.ts';

/** A method, and whether an answer has shown its result. */
export interface Answered {
  readonly facts: MethodFacts;
  readonly isShown: boolean;
}

/** From this share of the numbers on, the others of a scope may be text too. */
const SHARE = 0.2;
const LEAST = 3;

/** The facts in the same order. */
export function withWireNumbers(methods: readonly Answered[]): MethodFacts[] {
  const texts = new Map(
    [...groupBy(methods, ({ facts }) => facts.scopes[0])].map(([scope, own]) => [
      scope,
      { upper: areTexts(own, true), other: areTexts(own, false) },
    ]),
  );
  return methods.map(({ facts, isShown }) => {
    const found = texts.get(facts.scopes[0]);
    if (isShown || found === undefined) return facts;
    const isText = (name: string): boolean => (isUpper(name) ? found.upper : found.other);
    return { ...facts, result: widened(facts.result, isText) };
  });
}

function isUpper(name: string): boolean {
  return name === name.toUpperCase();
}

function areTexts(methods: readonly Answered[], upper: boolean): boolean {
  let [texts, all] = [0, 0];
  const count = (name: string, type: TypeFact): void => {
    if (isUpper(name) !== upper || !isNumber(type)) return;
    all += 1;
    if (isUnion(type) && type.anyOf.includes('numeric-string')) texts += 1;
  };
  for (const { facts, isShown } of methods) if (isShown) visit(facts.result, count);
  return texts >= LEAST && texts >= all * SHARE;
}

function isNumber(type: TypeFact): boolean {
  const members = isUnion(type) ? type.anyOf : [type];
  return members.includes('integer') || members.includes('double');
}

function visit(type: TypeFact, see: (name: string, type: TypeFact) => void): void {
  if (isArray(type)) visit(type.array, see);
  else if (isUnion(type)) type.anyOf.forEach((member) => visit(member, see));
  else if (isObject(type)) {
    for (const [name, field] of Object.entries(type.fields)) {
      see(name, field.type);
      visit(field.type, see);
    }
    if (type.others !== undefined) visit(type.others, see);
  }
}

function widened(type: TypeFact, isText: (name: string) => boolean): TypeFact {
  if (isArray(type)) return { array: widened(type.array, isText) };
  if (isUnion(type)) return { anyOf: type.anyOf.map((member) => widened(member, isText)) };
  return isObject(type) ? ofObject(type, isText) : type;
}

function ofObject(type: ObjectFact, isText: (name: string) => boolean): ObjectFact {
  const fields = Object.entries(type.fields).map(([name, field]) => {
    const inner = widened(field.type, isText);
    return [name, { ...field, type: isText(name) ? withText(inner) : inner }] as const;
  });
  return {
    ...type,
    fields: Object.fromEntries(fields),
    ...(type.others === undefined ? {} : { others: widened(type.others, isText) }),
  };
}

function withText(type: TypeFact): TypeFact {
  const members = isUnion(type) ? type.anyOf : [type];
  if (!isNumber(type) || members.includes('numeric-string')) return type;
  return { anyOf: [...members, 'numeric-string'] };
}
