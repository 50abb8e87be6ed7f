/**
 * Values of a parameter in another letter case: where the methods of an entity write the same value differently, one of the
 * tables has a slip, and nobody knows which.
 *
 * @example
 *   The tables of eight methods of `vote.AttachedVote` offer `Im` for `moduleId`, that of `vote.AttachedVote.getMany` and the
 *   examples of both kinds `im`: all of them take either.
 */
import {
  type EnumFact,
  type FieldFact,
  type MethodFacts,
  type TypeFact,
  isEnum,
  isUnion,
} from '@oint/reference';
import { membersOf } from '@oint/reference/descriptions';
import { groupBy } from '@oint/reference/typescript';

import { entityOf } from './entity.ts';

/** The facts in the same order. */
export function withValueCases(methods: readonly MethodFacts[]): MethodFacts[] {
  const entities = groupBy(methods, entityOf);
  const known = new Map([...entities].map(([entity, own]) => [entity, spellingsIn(own)]));
  return methods.map((method) => {
    const spellings = known.get(entityOf(method));
    if (spellings === undefined || spellings.size === 0) return method;
    const fields = Object.entries(method.params.fields).map(
      ([name, field]): [string, FieldFact] => [
        name,
        { ...field, type: spelled(field.type, spellings.get(name)) },
      ],
    );
    return { ...method, params: { ...method.params, fields: Object.fromEntries(fields) } };
  });
}

/** By parameter, the values that are written in several ways. */
function spellingsIn(methods: readonly MethodFacts[]): Map<string, string[][]> {
  const shown = methods.flatMap(({ params }) =>
    Object.entries(params.fields).flatMap(([name, { type }]) =>
      textsIn(type).map((text) => ({ name, text })),
    ),
  );
  const several = [...groupBy(shown, ({ name }) => name)].map(
    ([name, own]): [string, string[][]] => [
      name,
      [
        ...groupBy(new Set(own.map(({ text }) => text)), (text) => text.toLowerCase()).values(),
      ].filter(({ length }) => length > 1),
    ],
  );
  return new Map(several.filter(([, values]) => values.length > 0));
}

function textsIn(type: TypeFact): string[] {
  return membersOf(type)
    .filter(isEnum)
    .flatMap((own) => own.enum)
    .filter((value) => typeof value === 'string');
}

function spelled(type: TypeFact, spellings: readonly string[][] = []): TypeFact {
  if (isUnion(type)) return { anyOf: type.anyOf.map((member) => spelled(member, spellings)) };
  return isEnum(type) ? withBoth(type, spellings) : type;
}

function withBoth(type: EnumFact, spellings: readonly string[][]): EnumFact {
  const others = spellings.filter((own) => own.some((text) => type.enum.includes(text))).flat();
  return { ...type, enum: [...new Set([...type.enum, ...others])] };
}
